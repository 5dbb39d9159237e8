---
id: report-ir-178
genre: report
country: IR
published: 2017-11-23
publisher: Zagros Correspondents
title: "Ten days after {quake}(e1), {cold}(e2) {comes}(e2) to [Sarpol-e Zahab](sar event)"
---
[SARPOL-E ZAHAB](sar dateline), [Iran](ira dateline) — Two infants and an elderly man have {died}(e2) of cold in tents in western [Iran](ira event) since Sunday, a local lawmaker said, as rain and frost set in among the survivors of the {earthquake}(e1) of November 12.

The health ministry in [Tehran](teh metonym org) {denied}(e3) that the weather had killed anyone. But nights in the [Kermanshah](ker event) highlands are {falling}(e4) below zero, and of 100,000 tents that the Red Crescent says it has {distributed}(e5), many stand empty by the roadside because families want to be near what is left of their homes.

The magnitude 7.3 {quake}(e1), centered near [Ezgeleh](ezg event) on the [Iraqi](iraq demonym) border, was the deadliest in the world this year. It {killed}(e1) at least 530 people in [Iran](ira event) and ten in [Iraqi](iraq demonym) [Kurdistan](kur event), nine of them in [Darbandikhan](dar event), where the dam was {cracked}(e1).

In the Mehr blocks of [Sarpol-e Zahab](sar event), built for the poor under a previous president, walls {peeled}(e1) off in sheets. President Ali Mostafavi, who {came}(e6) on the 14th, {called}(e6) for those to blame to be found, and the judiciary in [Kermanshah](ker event) has {summoned}(e7) five contractors.

"The mosque from my grandfather's time is standing," said Soheila Rostami, a nurse, in [Qasr-e Shirin](qas event).

Convoys of private cars from [Isfahan](isf mention), [Tabriz](tab mention) and [Shiraz](shi mention) have {brought}(e8) blankets and so much bread that some went to the sheep. The foreign minister {turned down}(e9) foreign aid early on, but a [Turkish](tur demonym) convoy was {let}(e10) in through [Bazargan](baz event).

More than 600 {aftershocks}(e11) have {followed}(e11). One of 4.7 {sent}(e11) people running at [Salas-e Babajani](sal event) on Tuesday.

In December 2003, about 26,000 people {perished}(e12) in [Bam](bam event), at the other end of the country.

Universities in [Ilam](ila event) and [Kermanshah](ker event) are to {reopen}(e13) on Saturday. The Friday prayers leader in [Javanrud](jav event) {asked}(e14) the faithful to take in one family each for the winter.

---
places:
  sar: {name: Sarpol-e Zahab, point: [34.46, 45.86]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ker: {name: Kermanshah, geonameid: 128226, point: [34.3142, 47.065]}
  ezg: {name: Ezgeleh, point: [34.83, 45.84]}
  kur: {name: Kurdistan, point: [35.8, 45.0], precision: area, radius_km: 120}
  dar: {name: Darbandikhan, point: [35.11, 45.69]}
  qas: {name: Qasr-e Shirin, point: [34.51, 45.58]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  tab: {name: Tabriz, geonameid: 113646, point: [38.08, 46.2919]}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  baz: {name: Bazargan, point: [39.39, 44.39]}
  sal: {name: Salas-e Babajani, point: [34.73, 46.15], precision: near}
  bam: {name: Bam, geonameid: 141736, point: [29.106, 58.357]}
  ila: {name: Ilam, geonameid: 130802, point: [33.6374, 46.4227]}
  jav: {name: Javanrud, point: [34.8, 46.5]}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: earthquake, places: [ezg, sar, ira, kur, dar], start: 2017-11-12, end: 2017-11-12, date_precision: day, date_text: of November 12, killed: 540, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [sar], start: 2017-11-19, end: 2017-11-23, date_precision: day, date_text: since Sunday, killed: 3, status: happened, actors: "", targets: Two infants and an elderly man, main: true}
  e3: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health ministry in Tehran}
  e4: {type: extreme_weather, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: aid, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Red Crescent, targets: "100,000 tents"}
  e6: {type: visit, places: [sar], start: 2017-11-14, end: 2017-11-14, date_precision: day, date_text: on the 14th, status: happened, actors: President Ali Mostafavi}
  e7: {type: investigation, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the judiciary, targets: five contractors}
  e8: {type: aid, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Convoys of private cars from Isfahan, Tabriz and Shiraz"}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign minister, targets: foreign aid}
  e10: {type: decision, places: [baz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Turkish convoy, minor: true}
  e11: {type: earthquake, places: [sal], start: 2017-11-21, end: 2017-11-21, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e12: {type: earthquake, places: [bam], start: 2003-12, end: 2003-12, date_precision: month, date_text: In December 2003, killed: 26000, killed_qualifier: about, status: happened, actors: ""}
  e13: {type: opening, places: [ila, ker], start: 2017-11-25, end: 2017-11-25, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: Universities}
  e14: {type: statement, places: [jav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Friday prayers leader in Javanrud, minor: true}
notes: ""
