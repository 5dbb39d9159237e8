---
id: flood-pk-01
genre: flood
country: PK
published: 2014-08-26
publisher: Indus Evening Post
title: "{BREACH}(e1) AT [JOHI](joh event): 31 VILLAGES {UNDER WATER}(e1)"
---
The ring bund of [Johi](joh event) {gave way}(e1) at RD-14 on Sunday night. By Tuesday morning, officials of [Dadu](dad metonym) district said, 31 villages were {inundated}(e1), 27,000 people had {fled}(e2) to the high ground along the [Flood Protective bund](fp event), and five were {dead}(e1), among them a midwife on her way to a delivery.

Hill torrents from the [Kirthar](kir mention) range and an unusually full [Main Nara Valley Drain](mnv event) did what the [Indus](ind mention) itself has not managed since 2010. Water is now {moving}(e3) on [Mehar](meh event) and could, irrigation men in [Sukkur](suk mention) say, reach [Khairpur Nathan Shah](kns event) by Friday.

People blamed a cut made in the bund for a wedding tent. The deputy commissioner blamed rats. The [Sindh](sin metonym) irrigation minister, speaking in [Karachi](kar event), {blamed}(e4) [Balochistan](bal metonym).

Army boats have {brought}(e5) 1,160 persons out of [Chhini](chh event) and [Wahi Pandhi](wp event). At the bus stand in [Sehwan](seh event), where families were cooking on the pavement, Zainab Panhwar counted her hens, got to nine and started again. "There should be eleven."

[Islamabad](isl metonym) has {sent}(e6) 4,000 tents. [Larkana](lar metonym) {sent}(e7) three lorries of bread.

---
places:
  joh: {name: Johi, point: [26.69, 67.614]}
  dad: {name: Dadu, geonameid: 1180809, point: [26.7303, 67.7769]}
  fp: {name: Flood Protective bund, point: [26.75, 67.45], precision: near}
  kir: {name: Kirthar Range, point: [27.0, 67.1], precision: area, radius_km: 80}
  mnv: {name: Main Nara Valley Drain, point: [26.85, 67.75], precision: near}
  ind: {name: Indus, point: [26.6, 67.95], precision: area, radius_km: 80}
  meh: {name: Mehar, geonameid: 1170584, point: [27.1803, 67.8205]}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  kns: {name: Khairpur Nathan Shah, geonameid: 1174344, point: [27.0906, 67.7349]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  chh: {name: Chhini, point: [26.63, 67.47]}
  wp: {name: Wahi Pandhi, point: [26.54, 67.36]}
  seh: {name: Sehwan, geonameid: 1165789, point: [26.4249, 67.8613]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  lar: {name: Larkana, geonameid: 1172128, point: [27.559, 68.212]}
events:
  e1: {type: flood, places: [joh], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: on Sunday night, killed: 5, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [joh], start: 2014-08-26, end: 2014-08-26, date_precision: day, date_text: By Tuesday morning, displaced: 27000, status: happened, actors: ""}
  e3: {type: flood, places: [meh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: rescue, places: [chh, wp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Army boats}
  e6: {type: aid, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
