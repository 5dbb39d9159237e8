---
id: report-et-386
genre: report
country: ET
published: 2022-01-16
publisher: Open Lens
title: "Fragments point to [Turkish](tur demonym)-made bomb in strike that {killed}(e1) 59 at [Dedebit](ded event) camp"
---
A guided {bomb}(e1) {fired}(e1) from a drone {hit}(e1) a school sheltering displaced families in [Dedebit](ded event), in the north-west of [Tigray](tig mention), shortly before midnight on 7 January. It {killed}(e1) at least 59 people and {wounded}(e1) more than 100. Open Lens has {examined}(e2) 38 photographs and six videos from the site, talked to 11 survivors and compared fragments with weapons known to be in the hands of [Ethiopia](eth metonym)'s air force.

What hit the school?
Pictures taken by an aid worker on 8 January show a twisted actuator section with four bolts in a ring. It matches the tail of a small laser-guided munition produced in [Ankara](ank mention). The same part was photographed in [Libya](lib event) in 2020, after a {strike}(e3) on a fuel convoy south of [Tarhuna](tar event), and in the autumn of that year near [Hadrut](had event) during the {war}(e4) over [Nagorno-Karabakh](nag event).

Where was the drone based?
Satellite images of 5 January show an aircraft of the right wingspan on the apron at [Bahir Dar](bah mention), some 250 kilometres to the south. Similar drones have been seen at [Harar Meda](har mention), the main air base near [Bishoftu](bis mention), since November. On 9 January none was visible at [Bahir Dar](bah mention).

Who was in the camp?
Most had {fled}(e5) [Humera](hum event) and [May Kadra](may event), in the western lowlands, after [Amhara](amh demonym) forces {took}(e6) them in November 2020. In [May Kadra](may event) hundreds of civilians were {murdered}(e7) on 9 and 10 November of that year. Kiros Hailu, a carpenter, lost his wife in [Dedebit](ded event). "We went there because the radio said it was a camp and camps are safe," he told us by telephone from [Shire](shi mention).

Has it happened before?
Yes. A {strike}(e8) on the market of [Togoga](tog event) in June 2021 {killed}(e8) 64. Drones {hit}(e9) a bus in [Alamata](ala event) on 16 December and a flour mill at [Mai Tsebri](mai event) on 10 January, when 17 people, mostly women, {died}(e9). Hospitals in [Mekelle](mek event) say that they have run out of dressings; the last convoy from [Semera](sem mention) {reached}(e10) the city on 14 December. Three groups {suspended}(e11) their work in the area after the {attack}(e1) on [Dedebit](ded mention).

What does the government say?
A spokesman in [Addis Ababa](add mention) did not respond to five requests for comment. The president of the [United States](uni metonym) {raised}(e12) the strikes in a {call}(e12) to the prime minister on Monday, on the day on which [Ethiopia](eth metonym) {released}(e13) several opposition politicians to mark Orthodox Christmas.

[Turkey](tur metonym)'s foreign ministry said that no conditions attach to such sales. Exports of arms to [Ethiopia](eth mention) {rose}(e14) from $235,000 in 2020 to $94.6 million in the first 11 months of 2021. The two countries {signed}(e15) a military pact in [Ankara](ank event) in August.

This article was amended on 16 January: [Dedebit](ded mention) lies in the north-western zone of [Tigray](tig mention), not in the western zone as first stated.

---
places:
  ded: {name: Dedebit, point: [14.05, 37.75], precision: near}
  amh: {name: Amhara, geonameid: 444180, point: [11.6981, 37.7222], precision: division}
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  tar: {name: Tarhuna, point: [32.43, 13.63]}
  had: {name: Hadrut, point: [39.52, 47.03]}
  nag: {name: Nagorno-Karabakh, point: [39.8, 46.75], precision: area, radius_km: 60}
  bah: {name: Bahir Dar, geonameid: 342884, point: [11.5936, 37.3908]}
  har: {name: Harar Meda, point: [8.72, 39.0]}
  bis: {name: Bishoftu, geonameid: 339666, point: [8.7523, 38.9785]}
  hum: {name: Humera, point: [14.29, 36.61]}
  may: {name: May Kadra, point: [14.07, 36.56]}
  shi: {name: Shire, point: [14.1, 38.28]}
  tog: {name: Togoga, point: [13.6, 39.3], precision: near}
  ala: {name: Alamata, geonameid: 344357, point: [12.416, 39.5597]}
  mai: {name: Mai Tsebri, point: [13.58, 38.15]}
  mek: {name: "Mek'ele", geonameid: 331180, point: [13.4967, 39.4753]}
  sem: {name: Semera, point: [11.79, 41.01]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: airstrike, places: [ded], start: 2022-01-07, end: 2022-01-07, date_precision: day, date_text: on 7 January, killed: 59, killed_qualifier: at_least, injured: 100, injured_qualifier: at_least, status: happened, actors: a drone, targets: a school sheltering displaced families, main: true}
  e2: {type: investigation, places: [ded], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Open Lens, targets: 38 photographs and six videos, main: true}
  e3: {type: airstrike, places: [tar], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: "", targets: a fuel convoy}
  e4: {type: battle, places: [had, nag], start: 2020, end: 2020, date_precision: year, date_text: in the autumn of that year, status: happened, actors: ""}
  e5: {type: displacement, places: [hum, may], start: 2020-11, end: 2020-11, date_precision: month, date_text: in November 2020, status: happened, actors: Amhara forces}
  e6: {type: battle, places: [hum, may], start: 2020-11, end: 2020-11, date_precision: month, date_text: in November 2020, status: happened, actors: Amhara forces}
  e7: {type: killing, places: [may], start: 2020-11-09, end: 2020-11-10, date_precision: day, date_text: on 9 and 10 November of that year, status: happened, actors: "", targets: hundreds of civilians}
  e8: {type: airstrike, places: [tog], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June 2021, killed: 64, status: happened, actors: "", targets: the market of Togoga}
  e9: {type: airstrike, places: [ala, mai], start: 2021-12-16, end: 2022-01-10, date_precision: day, date_text: on 16 December, killed: 17, status: happened, actors: Drones, targets: a bus}
  e10: {type: aid, places: [mek], start: 2021-12-14, end: 2021-12-14, date_precision: day, date_text: on 14 December, status: happened, actors: the last convoy from Semera}
  e11: {type: aid, places: [ded], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Three groups, targets: their work}
  e12: {type: meeting, places: [], start: 2022-01-10, end: 2022-01-10, date_precision: day, date_text: on Monday, status: happened, actors: The president of the United States, targets: the prime minister}
  e13: {type: other, places: [eth], start: 2022-01-10, end: 2022-01-10, date_precision: day, date_text: "", status: happened, actors: Ethiopia, targets: several opposition politicians}
  e14: {type: market, places: [eth], start: 2021, end: 2021, date_precision: year, date_text: in the first 11 months of 2021, status: happened, actors: "", targets: Exports of arms}
  e15: {type: agreement, places: [ank], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: The two countries, targets: a military pact}
notes: ""
