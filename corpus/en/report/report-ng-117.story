---
id: report-ng-117
genre: report
country: NG
published: 2023-09-29
publisher: Lokoja Herald
title: "27 traders {drown}(e1) as overloaded boat {capsizes}(e1) in [Niger](nig event)"
---
No fewer than 27 persons, most of them women returning from a weekly market, have {drowned}(e1) after a wooden boat {capsized}(e1) on the River [Kaduna](kad event) near [Wuya](wuy event) in [Niger State](nige event).

The {accident}(e1), which {occurred}(e1) at about 6:30 p.m. on Wednesday, also left 14 passengers {missing}(e1), the spokesman of the [Niger State](nige metonym org) Emergency Management Agency (NSEMA), Alhaji Garba Ndace, told journalists in [Minna](min mention) on Thursday.

Ndace said the vessel, which had {left}(e2) [Zungeru](zun event)'s downstream jetty for villages in [Lavun](lav mention) and [Gbako](gba mention) local government areas, was carrying more than 60 persons along with bags of rice and several goats when it {struck}(e1) a submerged tree and {split}(e1).

"Divers from [Bida](bid mention) and fishermen from [Patigi](pat mention) across the river in [Kwara](kwa mention) are still {searching}(e3). Twenty-one persons were {brought out}(e3) alive," he said.

A survivor, Hauwa Isah, 34, said she {clung}(e1) to a jerrican until a canoe {reached}(e3) her. "My sister was holding my wrapper. When I looked back I did not see her again," she said from the General Hospital in [Bida](bid event), where she is being {treated}(e4).

The dead were {buried}(e5) yesterday at [Wuya](wuy event) according to Islamic rites.

Governor Musa Kolo, who {visited}(e6) the bereaved families, {announced}(e7) a ban on night sailing and {directed}(e7) the [Minna](min mention)-based waterways authority to supply 2,000 life jackets. Similar orders were issued after more than 100 wedding guests {died}(e8) in a boat {mishap}(e8) at [Egbu](egb event) in [Pategi](pate mention) in June.

The Senator representing [Niger South](nig metonym), Ibrahim Sokodabo, called the deaths "one too many" and {urged}(e9) [Abuja](abu metonym) to dredge the river and complete the [Baro](bar mention) port road.

In a related development, three students of the Federal Polytechnic, [Bida](bid metonym org), {drowned}(e10) in a pool outside [Doko](dok event) on Sunday, police said. The Commissioner of Police has {ordered}(e11) an {investigation}(e11).

---
places:
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  nige: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  kad: {name: Kaduna, point: [9.15, 5.83], precision: near}
  wuy: {name: Wuya, point: [9.13, 5.83], precision: near}
  lav: {name: Lavun, geonameid: 7730021, point: [9.3377, 5.6386], precision: division}
  gba: {name: Gbako, geonameid: 7730015, point: [9.3234, 6.0219], precision: division}
  kwa: {name: Kwara, geonameid: 2332785, point: [8.8044, 4.4691], precision: division}
  pat: {name: Patigi, geonameid: 2324960, point: [8.7285, 5.7556]}
  pate: {name: Patigi, geonameid: 2324960, point: [8.7285, 5.7556]}
  egb: {name: Egbu, point: [8.78, 5.73], precision: near}
  dok: {name: Doko, point: [8.95, 5.97], precision: near}
  bar: {name: Baro, point: [8.6, 6.42], precision: near}
  zun: {name: Zungeru, geonameid: 2317569, point: [9.8073, 6.1524]}
  min: {name: Minna, geonameid: 2330100, point: [9.6152, 6.5478]}
  bid: {name: Bida, geonameid: 2347209, point: [9.0804, 6.0099]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: sea_accident, places: [wuy, kad], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: on Wednesday, killed: 27, status: happened, actors: "", targets: a wooden boat, main: true}
  e2: {type: transport_change, places: [zun], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: "", status: happened, actors: the vessel, minor: true}
  e3: {type: rescue, places: [wuy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Divers}
  e4: {type: medical, places: [bid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Hauwa Isah, minor: true}
  e5: {type: ceremony, places: [wuy], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: The dead}
  e6: {type: visit, places: [wuy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Musa Kolo, targets: the bereaved families}
  e7: {type: decision, places: [nige], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Musa Kolo, targets: night sailing, main: true}
  e8: {type: sea_accident, places: [egb], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, killed: 100, killed_qualifier: at_least, status: happened, actors: "", targets: wedding guests}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Senator representing Niger South, Ibrahim Sokodabo", targets: Abuja}
  e10: {type: death, places: [dok], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: on Sunday, killed: 3, status: happened, actors: "", targets: three students}
  e11: {type: investigation, places: [dok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Commissioner of Police}
notes: ""
