---
id: report-bf-23
genre: report
country: BF
published: 2021-06-06
publisher: West Africa Bulletin
title: "[Burkina Faso](bur event) {mourns}(e2) as {massacre}(e1) toll reaches 160"
---
The bodies of 160 people, around 20 of them children, have been recovered from three mass graves at [Solhan](sol event) in north-eastern [Burkina Faso](bur event) after the deadliest {attack}(e1) in the country since Islamist {violence}(e3) {began}(e3) there in 2015, local sources said on Sunday.

Gunmen {arrived}(e1) on motorbikes at about 2 a.m. on Saturday. They first {hit}(e1) the post of the civilian volunteers who help the army, then went from house to house "carrying out {executions}(e1)", one source said. The market and several homes were {burnt}(e1). A second village, [Tadaryat](tad event), was {attacked}(e4) on Friday evening; 14 people were {killed}(e4).

Many of the victims had come from other provinces to dig for gold. The governor of the [Sahel](sah metonym) region in [Dori](dor metonym) had {shut}(e5) the artisanal mines on security grounds only days before.

About 3,300 people, most of them women and children, had {reached}(e6) [Sebba](seb event), 15 km away, by Sunday afternoon, according to the national relief council, and others were heading for [Dori](dor event). A nurse at the [Sebba](seb metonym) clinic said it had {treated}(e7) 40 wounded with supplies meant for a dozen; the worst cases were {flown}(e7) to [Ouagadougou](oua event).

The president {declared}(e2) 72 hours of national mourning from Saturday night. [Niamey](nia metonym), [Accra](acc metonym) and [Paris](par metonym) sent {condolences}(e8). The [French](fre demonym) foreign minister will {travel}(e9) to the region this week.

No group has claimed the {killings}(e1). [Solhan](sol mention) lies in [Yagha](yag mention) province, close to the border with [Niger](nig mention), in a zone where fighters linked to al-Qaeda and to Islamic State both operate.

In November 2019 a {convoy}(e10) of mine workers was {ambushed}(e10) on the way to [Boungou](bou event) and 39 people were {killed}(e10). Two [Spanish](spa demonym) journalists and an [Irish](iri demonym) conservationist {died}(e11) in the east, near [Pama](pam event), this April. On May 4, some 30 villagers were {killed}(e12) at [Kodyel](kod event).

More than 1.1 million people have been {displaced}(e13) in a nation of 20 million.

---
places:
  sol: {name: Solhan, point: [13.07, 0.3], precision: near}
  tad: {name: Tadaryat, point: [13.9, 0.3], precision: near}
  sah: {name: Sahel, geonameid: 6930713, point: [14.2148, -0.2953], precision: division}
  seb: {name: Sebba, point: [13.43, 0.53]}
  yag: {name: Yagha, point: [13.3, 0.6], precision: area, radius_km: 50}
  bou: {name: Boungou, point: [12.3, 0.9], precision: near}
  pam: {name: Pama, point: [11.25, 0.7]}
  kod: {name: Kodyel, point: [12.9, 0.9], precision: near}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  dor: {name: Dori, geonameid: 2361082, point: [14.0333, -0.0333]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: attack, places: [sol], start: 2021-06-05, end: 2021-06-05, date_precision: day, date_text: on Saturday, killed: 160, status: happened, actors: Gunmen, main: true}
  e2: {type: ceremony, places: [bur], start: 2021-06-05, end: 2021-06-08, date_precision: day, date_text: from Saturday night, status: happened, actors: The president, main: true}
  e3: {type: battle, places: [bur], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e4: {type: attack, places: [tad], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: on Friday evening, killed: 14, status: happened, actors: ""}
  e5: {type: closure, places: [sah], start: 2021-06, end: 2021-06, date_precision: month, date_text: only days before, status: happened, actors: The governor of the Sahel region, targets: the artisanal mines}
  e6: {type: displacement, places: [seb, dor], start: 2021-06-05, end: 2021-06-06, date_precision: day, date_text: by Sunday afternoon, displaced: 3300, displaced_qualifier: about, status: happened, actors: "About 3,300 people"}
  e7: {type: medical, places: [seb, oua], start: null, end: null, date_precision: unknown, date_text: "", injured: 40, status: happened, actors: "", targets: 40 wounded}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Niamey, Accra and Paris", minor: true}
  e9: {type: visit, places: [], start: 2021-06-07, end: 2021-06-07, date_precision: week, date_text: this week, status: planned, actors: The French foreign minister, targets: the region}
  e10: {type: attack, places: [bou], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, killed: 39, status: happened, actors: "", targets: mine workers}
  e11: {type: killing, places: [pam], start: 2021-04, end: 2021-04, date_precision: month, date_text: this April, killed: 3, status: happened, actors: "", targets: Two Spanish journalists and an Irish conservationist}
  e12: {type: attack, places: [kod], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: On May 4, killed: 30, killed_qualifier: about, status: happened, actors: "", targets: some 30 villagers}
  e13: {type: displacement, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1100000, displaced_qualifier: at_least, status: happened, actors: "", targets: More than 1.1 million people}
notes: ""
