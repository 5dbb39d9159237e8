---
id: news-in-89
genre: news
country: IN
published: 2025-08-06
publisher: Garhwal Post-Mirror
title: "{Cloudburst}(e1) {sweeps}(e1) hotels away; 4 {dead}(e1), over 50 missing"
---
At least four persons were {killed}(e1) and more than 50 are feared trapped after a wall of water and mud {hit}(e1) a market on the pilgrim route on Tuesday afternoon.

Videos shot from the opposite slope show people whistling to warn those below, and then the stream {taking}(e1) 25 hotels and homestays in twenty seconds. It {happened}(e1) at 1.45 pm in [Dharali](dha event), at 2,680 metres, as villagers were gathering for a {fair}(e2). An Army camp at [Harsil](har event), four kilometres downstream, was also {struck}(e1); eleven jawans are unaccounted for. Their comrades nevertheless reached the place within ten minutes and {pulled out}(e3) 20.

By night 130 had been {rescued}(e3). Helicopters could not {fly}(e4) from [Jolly Grant](jol event) because of rain; the road is {breached}(e5) at five points. The Chief Minister {cut short}(e6) a {tour}(e6) of [Andhra Pradesh](and event).

Meteorologists doubt that it was a cloudburst, as only 27 mm were measured. A glacial lake may have burst.

In February 2021, over 200 workers {died}(e7) in a similar {surge}(e7) in [Chamoli](cha event) district, and some 6,000 in the {deluge}(e8) of June 2013.

---
places:
  dha: {name: Dharali, point: [31.04, 78.78], precision: near}
  har: {name: Harsil, point: [31.04, 78.74], precision: near}
  jol: {name: Jolly Grant, point: [30.19, 78.18], precision: near}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  cha: {name: Chamoli district, geonameid: 1274839, point: [30.4905, 79.4975], precision: division}
events:
  e1: {type: flood, places: [dha, har], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: on Tuesday afternoon, killed: 4, killed_qualifier: at_least, status: happened, actors: "", targets: a market, main: true}
  e2: {type: festival, places: [dha], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: "", status: happened, actors: villagers, minor: true}
  e3: {type: rescue, places: [dha], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: By night, status: happened, actors: Their comrades, targets: 130}
  e4: {type: transport_change, places: [jol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Helicopters, minor: true}
  e5: {type: transport_change, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the road}
  e6: {type: visit, places: [and], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Chief Minister}
  e7: {type: flood, places: [cha], start: 2021-02, end: 2021-02, date_precision: month, date_text: In February 2021, killed: 200, killed_qualifier: at_least, status: happened, actors: "", targets: over 200 workers}
  e8: {type: flood, places: [], start: 2013-06, end: 2013-06, date_precision: month, date_text: of June 2013, killed: 6000, killed_qualifier: about, status: happened, actors: ""}
notes: ""
