---
id: raid-tr-39
genre: raid
country: TR
published: 2025-02-12
publisher: Bolu Haber
title: "Hotel owner and 18 others {jailed}(e2) pending trial over ski resort {blaze}(e1)"
---
The number of people in custody over the {fire}(e1) that {killed}(e1) 78 at a hotel in the north-west of [Turkey](tur mention) last month rose to 19 on Tuesday with the {arrest}(e2) by gendarmes of a deputy mayor.

Those {detained}(e2) so far include the owner, his wife and two daughters, an electrician, and the fire chief of [Bolu](bol event), who had {withdrawn}(e3) a report on missing sprinklers two weeks before. He says the hotel had asked him to.

The {blaze}(e1) broke out at 3.27 a.m. on 21 January in the grill of the restaurant at [Kartalkaya](kar event), in the middle of the school holidays. Thirty-six of the victims were children. Some jumped from the eleventh floor; others let themselves down on sheets. The alarm never rang.

Eight hours passed before the last flames were out. A {funeral}(e4) for a family of eight drew thousands in [Çanakkale](can event).

A parliamentary commission will {travel}(e5) to the site on the 20th. Since the disaster, 41 hotels have been {closed}(e6), most of them on [Uludağ](ulu event).

---
places:
  bol: {name: Bolu, geonameid: 750516, point: [40.7358, 31.6061]}
  kar: {name: Kartalkaya, point: [40.6, 31.8], precision: near}
  can: {name: Çanakkale, geonameid: 749780, point: [40.1555, 26.4127]}
  ulu: {name: Uludağ, point: [40.1, 29.13], precision: near}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: fire, places: [kar], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: on 21 January, killed: 78, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [bol], start: 2025-02-11, end: 2025-02-11, date_precision: day, date_text: on Tuesday, arrested: 19, status: happened, actors: gendarmes, targets: a deputy mayor, main: true}
  e3: {type: decision, places: [bol], start: 2025-01, end: 2025-01, date_precision: month, date_text: two weeks before, status: happened, actors: the fire chief of Bolu, targets: a report, minor: true}
  e4: {type: ceremony, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: visit, places: [kar], start: 2025-02-20, end: 2025-02-20, date_precision: day, date_text: on the 20th, status: planned, actors: A parliamentary commission, targets: the site}
  e6: {type: closure, places: [ulu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 41 hotels}
notes: ""
