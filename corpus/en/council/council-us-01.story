---
id: council-us-01
genre: council
country: US
published: 2021-09-28
publisher: Lakehead Ledger
title: "[Duluth](dul metonym) {sells}(e1) its old fire hall for a dollar"
---
By a {single vote}(e2), and only after a fire captain {read aloud}(e3) a letter from his grandmother, the [Duluth](dul metonym org) City Council on Monday night {agreed to sell}(e1) the shuttered Engine House No. 9 in [Lincoln Park](lin event) to a cider maker from [Superior](supw mention), the [Wisconsin](wi mention) port across the bay. The price: one dollar, plus a promise to put $2.4 million into the roof.

"We have watched pigeons run that building since 1998," said Councilor Marit Solheim, who represents the blocks west of [Mesaba Avenue](mes mention). Her colleague Dale Okerlund, who {voted no}(e2), wanted bids invited from as far off as [Minneapolis](min mention) and [Chicago](chi mention).

Engine No. 9 {closed}(e4) in 1998, when its crew moved to [Superior Street](sst event). A plan to turn it into a police museum {died}(e5) in 2012 after the [Minnesota](mn metonym) Legislature {declined}(e5) to pay.

The buyers, Ann and Teddy Laursen, hope to {open}(e6) by May. They already run a taproom in [Bayfield](bay event), 85 miles along the south shore of [Lake Superior](lks mention).

In other business the council {put off}(e7) until Oct. 11 any {decision}(e8) on winter parking in [Canal Park](can mention).

---
places:
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  lin: {name: "Lincoln Park, Duluth", point: [46.7665, -92.129], precision: near, near: dul}
  supw: {name: Superior, geonameid: 5275191, point: [46.7208, -92.1041]}
  wi: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  mes: {name: Mesaba Avenue, point: [46.793, -92.108], precision: near, near: dul}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  sst: {name: Superior Street, point: [46.7867, -92.1005], precision: near, near: dul}
  mn: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  bay: {name: Bayfield, point: [46.8108, -90.8182]}
  lks: {name: Lake Superior, point: [47.7, -87.5], precision: area, radius_km: 250}
  can: {name: "Canal Park, Duluth", point: [46.7815, -92.094], precision: near, near: dul}
events:
  e1: {type: deal, places: [lin], start: 2021-09-27, end: 2021-09-27, date_precision: day, date_text: on Monday night, status: happened, actors: City Council, main: true}
  e2: {type: decision, places: [dul], start: 2021-09-27, end: 2021-09-27, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e3: {type: statement, places: [dul], start: 2021-09-27, end: 2021-09-27, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: closure, places: [lin], start: 1998, end: 1998, date_precision: year, date_text: in 1998, status: happened, actors: ""}
  e5: {type: decision, places: [dul], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e6: {type: opening, places: [lin], start: 2022-05, end: 2022-05, date_precision: month, date_text: by May, status: planned, actors: Ann and Teddy Laursen}
  e7: {type: decision, places: [dul], start: 2021-09-27, end: 2021-09-27, date_precision: day, date_text: "", status: happened, actors: the council}
  e8: {type: decision, places: [can], start: 2021-10-11, end: 2021-10-11, date_precision: day, date_text: Oct. 11, status: planned, actors: ""}
notes: "e3 is a plan that came to nothing."
