---
id: shipping-eg-18
genre: shipping
country: EG
published: 2021-06-03
publisher: Port Said Shipping News
title: "Bulk Carrier {Breaks Down}(e1) in [Suez Canal](sue event), Thirty Ships {Held}(e2)"
---
[ISMAILIA](ism dateline) (PSSN) - Traffic in the [Suez Canal](sue event) was {interrupted}(e2) for seven hours on Wednesday after the engine of a bulk carrier {failed}(e1) at kilometre 61, near [Ismailia](ism event), the canal authority said.

Four tugs {towed}(e3) the Cape Marigold, 229 metres long and carrying corn from [Constanța](con mention) to [Chittagong](chi mention), to a lay-by in the [Great Bitter Lake](gre event). The northbound convoy was let through first. Some thirty vessels were {waiting}(e2) at [Port Said](por event) and [Suez](suez event) by evening.

There were no injuries and no pollution. The vessel, registered in the [Marshall Islands](mar mention) and managed from [Piraeus](pir mention), is expected to {sail}(e4) on Friday once a fuel pump has been replaced.

The {blockage}(e1) is the second since March, when a container ship {lay across}(e5) the channel for six days. Its owner, in [Imabari](ima mention), is still {bargaining}(e6) over a claim of $550 million; a court in [Ismailia](ism event) will hear the {case}(e7) on 20 June. The crew of 25 [Indians](ind demonym) have not been allowed ashore.

[Cairo](cai metonym) {announced}(e8) last month that it will {widen}(e8) the southern stretch by 40 metres. {Dredging}(e9) started on 15 May at [Shallufa](sha event).

At [Ain Sokhna](ain event), a crane {collapsed}(e10) on Tuesday, {crushing}(e10) a lorry driver to death. On Monday customs men there {found}(e11) 3 tonnes of hashish in drums of apricot paste from [Lebanon](leb mention) and {detained}(e12) the consignee.

Freight rates from [Shanghai](shan mention) to [Rotterdam](rot mention) {rose}(e13) 2.4% on the week, brokers in [London](lon event) said.

---
places:
  sue: {name: Suez Canal, point: [30.6, 32.3], precision: area, radius_km: 80}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  gre: {name: Great Bitter Lake, point: [30.33, 32.38], precision: near}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  ima: {name: Imabari, geonameid: 1926134, point: [34.07, 133.0002]}
  sha: {name: Shallufa, point: [30.12, 32.55], precision: near}
  ain: {name: Ain Sokhna, point: [29.6, 32.33], precision: near}
  shan: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  suez: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  mar: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: sea_accident, places: [ism], start: 2021-06-02, end: 2021-06-02, date_precision: day, date_text: on Wednesday, injured: 0, status: happened, actors: "", targets: the Cape Marigold, main: true}
  e2: {type: transport_change, places: [sue, por], start: 2021-06-02, end: 2021-06-02, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [gre], start: 2021-06-02, end: 2021-06-02, date_precision: day, date_text: "", status: happened, actors: Four tugs, targets: the Cape Marigold}
  e4: {type: transport_change, places: [], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e5: {type: sea_accident, places: [sue], start: 2021-03, end: 2021-03, date_precision: month, date_text: since March, status: happened, actors: "", targets: a container ship}
  e6: {type: meeting, places: [ima], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its owner}
  e7: {type: trial, places: [ism], start: 2021-06-20, end: 2021-06-20, date_precision: day, date_text: on 20 June, status: planned, actors: ""}
  e8: {type: construction, places: [sue], start: 2021-05, end: 2021-05, date_precision: month, date_text: last month, status: planned, actors: Cairo}
  e9: {type: construction, places: [sha], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: on 15 May, status: happened, actors: Cairo}
  e10: {type: collapse, places: [ain], start: 2021-06-01, end: 2021-06-01, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: a lorry driver}
  e11: {type: smuggling, places: [ain], start: 2021-05-31, end: 2021-05-31, date_precision: day, date_text: On Monday, status: happened, actors: customs men}
  e12: {type: arrest, places: [ain], start: 2021-05-31, end: 2021-05-31, date_precision: day, date_text: On Monday, arrested: 1, status: happened, actors: "", targets: the consignee}
  e13: {type: market, places: [shan, rot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
