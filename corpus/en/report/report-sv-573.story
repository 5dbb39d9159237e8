---
id: report-sv-573
genre: report
country: SV
published: 2023-04-04
publisher: Americas Rights Desk
title: "[El Salvador](els metonym): one year of emergency powers"
---
([San Salvador](san dateline), April 4) – Security forces in [El Salvador](els mention) have {arrested}(e1) more than 66,000 people, at least 1,600 of them children, in the twelve months since the Legislative Assembly {suspended}(e2) basic rights in response to a wave of gang killings, our organization said today.

The {emergency}(e2), first {declared}(e2) for 30 days on 27 March 2022 after 62 people were {murdered}(e3) in a single day, was {extended}(e4) for the twelfth time on 15 March. Homicides have since {fallen}(e5) to levels not known for decades.

Researchers {interviewed}(e6) 140 relatives, lawyers and former detainees in [Soyapango](soy event), [Apopa](apo event), [San Miguel](sanm event), [Ahuachapán](ahu event) and the island of [Espíritu Santo](esp event), in the Bay of [Jiquilisco](jiq mention). They {documented}(e6) ninety {deaths}(e19) in custody. The {body}(e18) of Rafael Ayala Menjívar, 45, a corn farmer from [Santa Ana](sant mention) who was {detained}(e7) in May at a bus stop in [Chalchuapa](cha event), showed marks of beating when it was {handed over}(e18) in [Izalco](iza event) six weeks later; the certificate says edema of the lung.

In [Mejicanos](mej event), a mother of three has {slept}(e8) outside the women's prison at [Ilopango](ilo event) since July. "They tell me that he is not here, and that she is not there," she said.

In February, 2,000 men with shaved heads were {moved}(e9) by night from [Izalco](iza event) to a new prison for 40,000 near [Tecoluca](tec event), in [San Vicente](sanv mention) department, which the government had {opened}(e10) three weeks before with a film. President Camilo Bardales {announced}(e9) the transfer on a social network. Officials told our staff that "the innocent have nothing to fear", and that 4,300 persons had been {released}(e11).

Journalists have {left}(e12) the country too. One newsroom {said}(e13) on Monday that it would register in [San José](sanj event), [Costa Rica](cos mention). A law {passed}(e14) last April, which punishes the sharing of gang messages with up to 15 years, was {repealed}(e17) in part in November.

Neighbors take note. [Honduras](hon metonym) {imposed}(e15) a partial emergency in parts of [Tegucigalpa](teg event) and [San Pedro Sula](sanp event) in December, and mayors in [Guatemala](gua mention) and as far as [Guayaquil](guay mention) speak of the "Bardales way".

We {call on}(e16) the Assembly to let the measure lapse on 14 April, and on [Washington](was metonym) to tie its aid to independent inspections.

---
places:
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  san: {name: San Salvador, geonameid: 3583361, point: [13.6893, -89.1872]}
  soy: {name: Soyapango, geonameid: 3583096, point: [13.7102, -89.1399]}
  sanm: {name: San Miguel, geonameid: 3583446, point: [13.4826, -88.1821]}
  esp: {name: Espíritu Santo, point: [13.22, -88.55], precision: area, radius_km: 6}
  jiq: {name: Jiquilisco, point: [13.22, -88.52], precision: area, radius_km: 15}
  sant: {name: Santa Ana, geonameid: 3583334, point: [13.9883, -89.5568]}
  iza: {name: Izalco, geonameid: 3585473, point: [13.7447, -89.6731]}
  ilo: {name: Ilopango, geonameid: 3585484, point: [13.7017, -89.1094]}
  tec: {name: Tecoluca, point: [13.54, -88.78]}
  sanv: {name: San Vicente, geonameid: 3583176, point: [13.6291, -88.6917], precision: division}
  sanj: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  sanp: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  guay: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  apo: {name: Apopa, geonameid: 3587345, point: [13.8072, -89.1792]}
  ahu: {name: Ahuachapán, geonameid: 3587426, point: [13.924, -89.8434]}
  cha: {name: Chalchuapa, geonameid: 3587086, point: [13.9867, -89.6811]}
  mej: {name: Mejicanos, geonameid: 3584399, point: [13.724, -89.188]}
events:
  e1: {type: arrest, places: [els], start: 2022-03, end: 2023-04, date_precision: month, date_text: in the twelve months, arrested: 66000, arrested_qualifier: at_least, status: happened, actors: Security forces, targets: "more than 66,000 people", main: true}
  e2: {type: decision, places: [els], start: 2022-03-27, end: 2022-03-27, date_precision: day, date_text: on 27 March 2022, status: happened, actors: the Legislative Assembly, targets: basic rights, main: true}
  e3: {type: killing, places: [els], start: 2022-03, end: 2022-03, date_precision: month, date_text: in a single day, killed: 62, status: happened, actors: "", targets: 62 people}
  e4: {type: decision, places: [els], start: 2023-03-15, end: 2023-03-15, date_precision: day, date_text: on 15 March, status: happened, actors: "", targets: The emergency}
  e5: {type: market, places: [els], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: "", targets: Homicides, minor: true}
  e6: {type: survey, places: [soy, apo, sanm, ahu, esp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Researchers, targets: "140 relatives, lawyers and former detainees"}
  e7: {type: arrest, places: [cha], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, arrested: 1, status: happened, actors: "", targets: "Rafael Ayala Menjívar, 45"}
  e18: {type: death, places: [iza], start: 2022-06, end: 2022-06, date_precision: month, date_text: six weeks later, killed: 1, status: happened, actors: "", targets: "Rafael Ayala Menjívar, 45"}
  e19: {type: death, places: [els], start: null, end: null, date_precision: unknown, date_text: in the twelve months, killed: 90, status: happened, actors: ""}
  e8: {type: protest, places: [ilo], start: 2022-07, end: 2023-04, date_precision: month, date_text: since July, status: happened, actors: a mother of three, minor: true}
  e9: {type: displacement, places: [iza, tec], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, displaced: 2000, status: happened, actors: "", targets: "2,000 men with shaved heads"}
  e10: {type: opening, places: [tec], start: null, end: null, date_precision: unknown, date_text: three weeks before, status: happened, actors: the government, targets: a new prison}
  e11: {type: decision, places: [els], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "4,300 persons", minor: true}
  e12: {type: displacement, places: [els], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Journalists, minor: true}
  e13: {type: statement, places: [sanj], start: 2023-04-03, end: 2023-04-03, date_precision: day, date_text: on Monday, status: happened, actors: One newsroom}
  e14: {type: legislation, places: [els], start: 2022-04, end: 2022-04, date_precision: month, date_text: last April, status: happened, actors: "", targets: A law, minor: true}
  e15: {type: decision, places: [teg, sanp], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: Honduras, targets: a partial emergency}
  e16: {type: statement, places: [], start: 2023-04-04, end: 2023-04-04, date_precision: day, date_text: "", status: happened, actors: "", targets: the Assembly, minor: true}
  e17: {type: legislation, places: [els], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: A law, minor: true}
notes: ""
