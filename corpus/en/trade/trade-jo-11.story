---
id: trade-jo-11
genre: trade
country: JO
published: 2022-01-18
publisher: Aqaba Business Review
title: "Phosphate {finds}(e1) a ten-year home"
---
[Aqaba](aqa dateline) — For a decade to come, a third of what the diggers at [Eshidiya](esh mention) scrape out of the desert will end in the rice fields of [Bangladesh](bd mention). So says a {contract}(e1) {signed}(e1) on Sunday in [Amman](amm event), at a hotel on the [Third Circle](thc event), by the miners' company and a state corporation from [Dhaka](dha mention).

The first 50,000 tonnes will be {loaded}(e2) on Friday at the new terminal near the [Saudi](sa demonym) frontier; the old berths in the middle of [Aqaba](aqa event), whose white dust coated the laundry of two generations, were {shut}(e3) in 2013.

Rivals noticed. In [Casablanca](cas event) the shares of a [Moroccan](ma demonym) producer {eased}(e4) half a per cent on Monday. [Tunisia](tn metonym), where {sit-ins}(e5) at [Gafsa](gaf event) have again stopped the trains, had wanted the same order. [Egypt](eg metonym) never bid.

[Jordan](jo metonym) denies that the price, undisclosed, was sweetened by a {promise}(e6) of visas for labourers in the textile zones of [Irbid](irb mention) and [Sahab](sah mention). "There's rock, there's money, and there's nothing else," said trade minister Hani Qammaz, a former mayor of [Ma'an](maa mention).

---
places:
  aqa: {name: Aqaba, geonameid: 250774, point: [29.5267, 35.0078]}
  esh: {name: Eshidiya mine, point: [29.93, 36.1], precision: near}
  bd: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  thc: {name: Third Circle, point: [31.953, 35.914], precision: near, near: amm}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  sa: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  ma: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  tn: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  gaf: {name: Gafsa, geonameid: 2468353, point: [34.425, 8.7842]}
  eg: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  jo: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  irb: {name: Irbid, geonameid: 248946, point: [32.5556, 35.85]}
  sah: {name: Sahab, geonameid: 247105, point: [31.8703, 36.0048]}
  maa: {name: "Ma'an", geonameid: 248382, point: [30.1962, 35.7341]}
events:
  e1: {type: deal, places: [amm], start: 2022-01-16, end: 2022-01-16, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [aqa], start: 2022-01-21, end: 2022-01-21, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e3: {type: closure, places: [aqa], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: ""}
  e4: {type: market, places: [cas], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e5: {type: protest, places: [gaf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: agreement, places: [jo], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
