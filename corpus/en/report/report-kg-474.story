---
id: report-kg-474
genre: report
country: KG
published: 2025-03-14
publisher: Steppe Wire
title: "[Kyrgyzstan](kyr metonym) and [Tajikistan](taj metonym) {sign}(e1) border treaty, {reopen}(e2) crossings"
---
[BISHKEK](bis dateline), March 13 — The presidents of [Kyrgyzstan](kyr metonym) and [Tajikistan](taj metonym) {signed}(e1) a treaty on Thursday that settles the last disputed stretches of their 970-km frontier, where fighting twice brought the two neighbours close to war.

"Today we {put}(e1) a full stop to a question that was open for more than thirty years," [Kyrgyz](kyrg demonym) President Bektur Asanaliev said after the ceremony at the Yntymak Ordo residence in [Bishkek](bis event). His guest, Parviz Saidzoda, was on the first state {visit}(e3) by a [Tajik](taji demonym) leader in more than a decade.

By video link, the two men then {opened}(e2) the checkpoints of [Kyzyl-Bel](kyz event), in [Batken Region](bat event), and [Kayragach](kay event), near [Isfana](isf mention), both {closed}(e4) since May 2021. Flights between [Bishkek](bis mention) and [Dushanbe](dus mention) {resumed}(e5) the next morning.

The {agreement}(e6), {initialled}(e6) in [Batken](batk event) in December by the heads of the two security services, provides for an exchange of land of equal size, joint use of the Golovnoi water intake, and neutral status for a road that links the [Tajik](taji demonym) exclave of [Vorukh](vor event) with the rest of the country. Houses in the village of [Dostuk](dos event) will be {handed over}(e7) and their inhabitants {resettled}(e8).

More than 40 people {died}(e9) in three days of {clashes}(e9) around [Vorukh](vor event) and [Kök-Tash](kok event) in April 2021. In September of the next year, artillery and rockets {hit}(e10) [Batken](batk event) itself; about 140 were {killed}(e10) on both sides and 136,000 [Kyrgyz](kyrg demonym) civilians {evacuated}(e11).

Parliaments in both capitals are expected to {ratify}(e12) the document within weeks. In [Jalal-Abad](jal event), a member of the national assembly who had {criticised}(e13) the deal as a surrender was {detained}(e14) on 2 March on charges of inciting unrest, and a [Batken](batk demonym) rights group says that five others have been {questioned}(e15).

[Uzbekistan](uzb metonym), which {settled}(e16) its own boundary with [Kyrgyzstan](kyr metonym) in 2022, {welcomed}(e17) the news. The three presidents are to {meet}(e18) in the [Tajik](taji demonym) city of [Khujand](khu event) on 31 March to {mark}(e19) the point where their borders join. The [Russian](rus demonym) Foreign Ministry said [Moscow](mos metonym) had offered maps from its archives.

For farmers in the valley, what counts is water. "In summer we stood guard by the canal," said Gulnara, from [Ak-Sai](aks mention). "Perhaps this year we sleep."

---
places:
  bat: {name: Batken, geonameid: 1463580, point: [39.7902, 70.8882], precision: division}
  batk: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  isf: {name: Razzakov, geonameid: 1222662, point: [39.8389, 69.5276]}
  vor: {name: Vorukh, point: [39.85, 70.55]}
  dos: {name: Dostuk, point: [40.09, 70.62]}
  kok: {name: Kök-Tash, point: [39.96, 70.6]}
  aks: {name: Ak-Sai, point: [39.93, 70.62]}
  kyz: {name: Kyzyl-Bel, point: [39.98, 70.55]}
  kay: {name: Kayragach, point: [39.91, 69.45]}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  jal: {name: Manas, geonameid: 1528249, point: [40.945, 72.9931]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  kyrg: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  taji: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: agreement, places: [bis], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: on Thursday, status: happened, actors: The presidents of Kyrgyzstan and Tajikistan, targets: a treaty, main: true}
  e2: {type: opening, places: [kyz, kay], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: "", status: happened, actors: the two men, targets: the checkpoints, main: true}
  e3: {type: visit, places: [bis], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: "", status: happened, actors: Parviz Saidzoda}
  e4: {type: closure, places: [kyz, kay], start: 2021-05, end: 2021-05, date_precision: month, date_text: since May 2021, status: happened, actors: "", targets: the checkpoints, minor: true}
  e5: {type: opening, places: [bis], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: the next morning, status: happened, actors: "", targets: Flights}
  e6: {type: agreement, places: [batk], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: the heads of the two security services, targets: The agreement}
  e7: {type: agreement, places: [dos], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Houses}
  e8: {type: displacement, places: [dos], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: their inhabitants}
  e9: {type: battle, places: [vor, kok], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, killed: 40, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: shelling, places: [batk], start: 2022-09, end: 2022-09, date_precision: month, date_text: In September of the next year, killed: 140, killed_qualifier: about, status: happened, actors: "", targets: Batken}
  e11: {type: displacement, places: [batk], start: 2022-09, end: 2022-09, date_precision: month, date_text: In September of the next year, displaced: 136000, status: happened, actors: "", targets: civilians}
  e12: {type: legislation, places: [bis, dus], start: null, end: null, date_precision: unknown, date_text: within weeks, status: planned, actors: Parliaments in both capitals, targets: the document}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a member of the national assembly, targets: the deal, minor: true}
  e14: {type: arrest, places: [jal], start: 2025-03-02, end: 2025-03-02, date_precision: day, date_text: on 2 March, arrested: 1, status: happened, actors: "", targets: a member of the national assembly}
  e15: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five others}
  e16: {type: agreement, places: [], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: Uzbekistan, targets: Kyrgyzstan}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Uzbekistan, targets: the news, minor: true}
  e18: {type: meeting, places: [khu], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: on 31 March, status: planned, actors: The three presidents}
  e19: {type: ceremony, places: [khu], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: on 31 March, status: planned, actors: The three presidents, minor: true}
notes: ""
