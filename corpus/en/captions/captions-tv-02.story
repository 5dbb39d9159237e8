---
id: captions-tv-02
genre: captions
country: TV
published: 2023-10-02
title: "[Funafuti](fun event) {turns}(e1) forty-five"
---
{INDEPENDENCE DAY}(e1), [TUVALU](tv event). Schoolgirls of [Nauti](nau metonym org) Primary {march}(e1) on the runway of [Funafuti](fun event) airport on Sunday, since it is the widest thing there is. The flight from [Suva](suv mention) had been {told to come}(e2) on Monday.

THE GAP. Mr Penitusi Alefaio points to where the road at [Tengako](ten event) was {washed over}(e3) in the king tides of February. New sand, {dredged}(e4) from the lagoon, is behind him: seven hectares, paid for by a fund in [Songdo](son mention), [South Korea](kr mention).

HOMECOMING. {Dancers}(e5) of [Nanumea](nan mention), three days on the ship, at the maneapa in [Vaiaku](vai event). They {outlasted}(e5) [Vaitupu](vat metonym), [Nui](nui metonym) and the governor-general.

GUEST. The [Taiwanese](tw demonym) ambassador with his umbrella. [Beijing](bei metonym), which has been {calling on}(e6) the neighbours in [Tarawa](tar metonym) and [Honiara](hon metonym), was not asked.

OUTBOUND. Fetuao, 22, and her son {board}(e7) on Monday for [Auckland](auc mention). Of her class of 30 eleven live in [New Zealand](nz mention), two in [Brisbane](bri mention). She is to {start}(e8) as a nurse in [Porirua](por event) next week.

NIGHT. Young men asleep at the end of runway 21, where it's coolest. No aircraft is due.

---
places:
  fun: {name: Funafuti, geonameid: 2110384, point: [-8.5109, 179.1953], precision: division}
  tv: {name: Tuvalu, geonameid: 2110297, point: [-8.5172, 179.1448], precision: country}
  nau: {name: Nauti, point: [-8.52, 179.197], precision: near, near: fun}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  ten: {name: Tengako, point: [-8.47, 179.19], precision: near}
  son: {name: Songdo, point: [37.38, 126.66], precision: near}
  kr: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  nan: {name: Nanumea, point: [-5.67, 176.12], precision: area, radius_km: 6}
  vai: {name: Vaiaku, point: [-8.523, 179.195], precision: near, near: fun}
  vat: {name: Vaitupu, point: [-7.47, 178.68], precision: area, radius_km: 4}
  nui: {name: Nui, point: [-7.24, 177.15], precision: area, radius_km: 4}
  tw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tar: {name: South Tarawa, point: [1.34, 173.03], precision: area, radius_km: 15}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  por: {name: Porirua, geonameid: 2184397, point: [-41.1333, 174.85]}
events:
  e1: {type: festival, places: [fun], start: 2023-10-01, end: 2023-10-01, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [fun], start: 2023-10-02, end: 2023-10-02, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: flood, places: [ten], start: 2023-02, end: 2023-02, date_precision: month, date_text: of February, status: happened, actors: ""}
  e4: {type: construction, places: [ten], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: performance, places: [vai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: visit, places: [tar, hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [], start: 2023-10-02, end: 2023-10-02, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e8: {type: career, places: [por], start: 2023-10-09, end: 2023-10-09, date_precision: week, date_text: next week, status: planned, actors: "", minor: true}
notes: ""
