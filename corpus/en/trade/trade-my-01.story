---
id: trade-my-01
genre: trade
country: MY
published: 2024-03-12
publisher: Straits Commodity Wire
title: "Palm growers {bristle}(e1) as [Brussels](bru metonym) {keeps}(e2) forest rule"
---
[KUALA LUMPUR](kl dateline), March 12 - Smallholders from [Sabah](sab mention) and [Johor](joh mention) {marched}(e1) outside the [European](eur demonym) delegation's office on [Jalan Ampang](jam event) on Tuesday, hours after [Brussels](bru metonym) {refused}(e2) to push back a law that shuts out oil from cleared forest.

Police put the crowd at 400. Nobody was {detained}(e3).

"My trees are older than their commissioner," said Rosli Minggu, who farms four hectares behind [Lahad Datu](lah mention).

[Malaysia](my metonym) {sold}(e4) 1.1 million tonnes of the oil to [Europe](eur mention) last year, behind shipments to [India](in mention) and [China](cn mention). The benchmark contract on the [Malaysian](my demonym) exchange {slid}(e5) 2.4 per cent on Monday to 4,011 ringgit a tonne, its sharpest fall since January.

Deputy minister Chua Li Wern, who {flies}(e6) to [Jakarta](jkt event) on Thursday to {agree}(e7) a joint line with [Indonesia](id metonym), {ruled out}(e8) a {ban}(e9) on [French](fr demonym) cheese and [Swedish](se demonym) lorries that some planters have called for. "We are not at war with [Paris](par metonym)," she said.

---
places:
  kl: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  joh: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  jam: {name: Jalan Ampang, point: [3.159, 101.722], precision: near, near: kl}
  lah: {name: Lahad Datu, geonameid: 1733953, point: [5.023, 118.329]}
  my: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  in: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jkt: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  id: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  se: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: protest, places: [kl], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Smallholders, main: true}
  e2: {type: decision, places: [bru], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: hours after, status: happened, actors: Brussels, main: true}
  e3: {type: arrest, places: [kl], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: deal, places: [my], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e5: {type: market, places: [my], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e6: {type: visit, places: [jkt], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e7: {type: agreement, places: [jkt], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: on Thursday, status: planned, actors: Chua Li Wern, minor: true}
  e8: {type: statement, places: [kl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: sanction, places: [kl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: French cheese and Swedish lorries}
notes: ""
