---
id: flood-ki-01
genre: flood
country: KI
published: 2021-03-22
publisher: Lagoon Radio Bulletin
title: "{King tide}(e1) {crosses}(e1) [South Tarawa](st event) road for third night"
---
([BETIO](bet dateline)) Sea and lagoon {met}(e1) in the middle of the only road last night, and a bus driver had to choose which of them to drive into. He chose the lagoon. Nobody was hurt.

The tide, 2.9 metres at [Betio](bet event) wharf, {flooded}(e1) houses at [Bairiki](bai event), [Eita](eit event) and [Temwaiku](tem event), where 46 families {went up}(e2) to the secondary school. Wells at [Bonriki](bon event), from which [Tarawa](tar mention) drinks, were {tested}(e3) this morning; two are brackish.

Far away on [Kiritimati](kir event), two time zones but the same moon to the east, the hospital at [London](lon event) {lost}(e4) its generator shed. [London](lon mention) people joke that theirs is the only town of that name that would fit on a bus. [Abaiang](aba event) and [Maiana](mai event) report {dead}(e5) breadfruit.

Causeway {repairs}(e6) paid for by [Canberra](can metonym) were finished in November. They held. It is the bits between the causeways that did not.

The Minister {flew back}(e7) from [Suva](suv mention) today and is due to speak on this station at seven. Officers in [Nadi](nad mention) say that the water will be lower tonight, with a further {high}(e8) around 28 March.

---
places:
  st: {name: South Tarawa, point: [1.338, 173.015], precision: area, radius_km: 12}
  bet: {name: Betio, geonameid: 2110248, point: [1.358, 172.9211]}
  bai: {name: Bairiki, point: [1.329, 172.975]}
  eit: {name: Eita, point: [1.358, 173.083]}
  tem: {name: Temwaiku, point: [1.368, 173.125]}
  bon: {name: Bonriki, point: [1.383, 173.14]}
  tar: {name: Tarawa, point: [1.43, 173.0], precision: area, radius_km: 20}
  kir: {name: Kiritimati, point: [1.87, -157.43], precision: area, radius_km: 20}
  lon: {name: "London, Kiritimati", point: [1.985, -157.475]}
  aba: {name: Abaiang, point: [1.85, 172.94], precision: area, radius_km: 15}
  mai: {name: Maiana, point: [0.93, 173.02], precision: area, radius_km: 10}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
events:
  e1: {type: flood, places: [bai, eit, tem], start: 2021-03-21, end: 2021-03-21, date_precision: day, date_text: last night, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bai, eit, tem], start: 2021-03-21, end: 2021-03-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: survey, places: [bon], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: this morning, status: happened, actors: "", minor: true}
  e4: {type: flood, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [aba, mai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: construction, places: [tar], start: 2020-11, end: 2020-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e7: {type: visit, places: [suv], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: today, status: happened, actors: "", minor: true}
  e8: {type: flood, places: [], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: around 28 March, status: planned, actors: ""}
notes: "Three nights to the night of the 21st."
