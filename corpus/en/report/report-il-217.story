---
id: report-il-217
genre: report
country: IL
published: 2021-05-07
publisher: Jordan Valley Post
title: "[Israel](isr metonym) {names}(e1) ex-judge to head {inquiry}(e13) into [Meron](mer event) {crush}(e2)"
---
[JERUSALEM](jer dateline) — The [Israeli](isra demonym) cabinet on Thursday {appointed}(e1) a retired district court judge to lead an {inquiry}(e13) into the {crush}(e2) that {killed}(e2) 45 people at a pilgrimage on [Mount Meron](mou event) a week ago.

Dalia Shemesh, who served in [Haifa](hai mention) for 19 years, will be {joined}(e1) by a former police commander and a rabbi from [Bnei Brak](bne mention). The panel is to {report}(e3) before the next Lag BaOmer, in May 2022.

It was in the first hour of Friday, as tens of thousands of ultra-Orthodox Jews left a bonfire on the [Galilee](gal mention) hillside, that men and boys began to {slip}(e2) on a metal ramp with a flight of steps at its end. Those behind kept coming. The victims were between 9 and 65 years old; among them were citizens of the [United States](uni mention), [Canada](can mention), [Argentina](arg mention) and [Britain](bri mention).

Another 150 were {hurt}(e2). Two remain in intensive care at [Safed](saf event).

Warnings had been given for years, for the site belongs to no one and to everyone: four religious trusts share it. The State Comptroller {wrote}(e4) in 2008 and again in 2011 that the structures were illegal. This year attendance was to be {limited}(e5) to 10,000 because of Covid-19, but no ministry would sign.

"A disaster that was in the calendar," the daily Hazman called it.

Police have so far {questioned}(e6) the site's safety engineer and 12 officers. The commander of the northern district, Shimon Amsalem, {took}(e7) responsibility on the day of the {disaster}(e2), though not, he said, blame.

{Funerals}(e8) were {held}(e8) in [Jerusalem](jer event), [Beit Shemesh](bei event), [Elad](ela event) and [Beitar Illit](beit event) until late on Sunday, which was a day of national {mourning}(e9). In [Montreal](mon event), 2,000 people {accompanied}(e8) Dovid Kaminker, 24, to his grave. In [Ramallah](ram metonym), the [Palestinian](pal demonym) president {sent}(e10) a letter of condolence.

At [Tamra](tam event), an Arab town nearby, residents who had {put up}(e11) stands with water and food for survivors were {thanked}(e12) on Wednesday by a delegation of yeshiva students.

No bonfires are to be lit at [Meron](mer mention) this summer, the northern district said.

---
places:
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  mer: {name: Meron, point: [32.99, 35.43]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  mou: {name: Mount Meron, point: [33.0, 35.41], precision: near}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  bne: {name: Bnei Brak, geonameid: 295514, point: [32.0807, 34.8338]}
  gal: {name: Galilee, point: [32.8, 35.5], precision: area, radius_km: 40}
  saf: {name: Safed, point: [32.97, 35.5]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  bei: {name: Bet Shemesh, geonameid: 295432, point: [31.7307, 34.9929]}
  ela: {name: Elad, point: [32.05, 34.95]}
  beit: {name: Beitar Illit, point: [31.7, 35.12]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  ram: {name: Ramallah, point: [31.9, 35.2]}
  tam: {name: Tamra, point: [32.85, 35.2]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e13: {type: investigation, places: [mer], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a retired district court judge, main: true}
  e1: {type: appointment, places: [jer], start: 2021-05-06, end: 2021-05-06, date_precision: day, date_text: on Thursday, status: happened, actors: The Israeli cabinet, targets: a retired district court judge, main: true}
  e2: {type: other_accident, places: [mou, mer], start: 2021-04-30, end: 2021-04-30, date_precision: day, date_text: a week ago, killed: 45, injured: 150, status: happened, actors: "", targets: men and boys, main: true}
  e3: {type: publication, places: [], start: 2022-05, end: 2022-05, date_precision: month, date_text: "before the next Lag BaOmer, in May 2022", status: planned, actors: The panel}
  e4: {type: publication, places: [], start: 2008, end: 2011, date_precision: year, date_text: in 2008 and again in 2011, status: happened, actors: The State Comptroller}
  e5: {type: decision, places: [mer], start: 2021, end: 2021, date_precision: year, date_text: This year, status: happened, negated: true, actors: "", minor: true}
  e6: {type: investigation, places: [mer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: "the site's safety engineer and 12 officers"}
  e7: {type: statement, places: [mer], start: 2021-04-30, end: 2021-04-30, date_precision: day, date_text: on the day of the disaster, status: happened, actors: "The commander of the northern district, Shimon Amsalem"}
  e8: {type: ceremony, places: [jer, bei, ela, beit, mon], start: 2021-05-02, end: 2021-05-02, date_precision: day, date_text: until late on Sunday, status: happened, actors: ""}
  e9: {type: ceremony, places: [isr], start: 2021-05-02, end: 2021-05-02, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e10: {type: statement, places: [ram], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Palestinian president, minor: true}
  e11: {type: aid, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, minor: true}
  e12: {type: meeting, places: [tam], start: 2021-05-05, end: 2021-05-05, date_precision: day, date_text: on Wednesday, status: happened, actors: a delegation of yeshiva students, targets: residents, minor: true}
notes: ""
