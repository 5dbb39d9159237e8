---
id: shipping-it-20
genre: shipping
country: IT
published: 2015-04-20
publisher: Mediterranean Wire
title: "Up to 700 Feared {Drowned}(e1) South of [Lampedusa](lam event)"
---
[CATANIA, Sicily](cat dateline), April 20 (MW) – As many as 700 migrants were feared dead on Sunday after a fishing boat {capsized}(e1) in the [Strait of Sicily](str event), 130 kilometres off [Libya](lib event), as a freighter came to its {aid}(e2).

Only 28 people have been {rescued}(e3). Twenty-four bodies were {brought ashore}(e4) in [Malta](mal event) on Monday by the coastguard ship that later {carried}(e5) the survivors to [Catania](cat event), where the captain, a [Tunisian](tun demonym) of 27, and a [Syrian](syr demonym) sailor were {arrested}(e6) on the gangway.

The boat had {left}(e7) a beach near [Zuwara](zuw event) on Saturday. When a [Portuguese](por demonym) freighter {drew near}(e2), passengers crowded to one side. "It {turned over}(e1) in two minutes," a man from [Bangladesh](ban mention) told prosecutors. He said that 300 were locked in the hold.

If confirmed, the {sinking}(e1) would be the deadliest in the [Mediterranean](med mention) since the war. About 400 people {died}(e8) in a similar {wreck}(e8) a week ago, and {366}(e9) in October 2013 within sight of [Lampedusa](lam event); after that, [Rome](rom metonym) {launched}(e10) a rescue operation which it {ended}(e11) last year for lack of money.

Foreign and interior ministers {met}(e12) in [Luxembourg](lux event) on Monday and {agreed}(e13) to double the number of patrol ships. Heads of government will {gather}(e14) in [Brussels](bru event) on Thursday. [Valletta](val metonym) {called for}(e15) action against traffickers in [Tripoli](tri event).

On Monday the [Greek](gre demonym) coastguard {pulled}(e16) 93 people from the sea off [Rhodes](rho event); three, one of them a child, {drowned}(e17).

---
places:
  cat: {name: Catania, geonameid: 2525068, point: [37.4922, 15.0704]}
  lam: {name: Lampedusa, point: [35.5, 12.6], precision: near}
  str: {name: Strait of Sicily, point: [34.2, 12.5], precision: area, radius_km: 150}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  zuw: {name: Zuwarah, geonameid: 2208425, point: [32.9312, 12.082]}
  med: {name: Mediterranean, point: [35.0, 18.0], precision: area, radius_km: 1500}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  rho: {name: Rhodes, point: [36.4, 28.2], precision: near}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
events:
  e1: {type: sea_accident, places: [str], start: 2015-04-19, end: 2015-04-19, date_precision: day, date_text: on Sunday, killed: 700, killed_qualifier: about, status: happened, actors: "", targets: a fishing boat, main: true}
  e2: {type: rescue, places: [str], start: 2015-04-19, end: 2015-04-19, date_precision: day, date_text: "", status: happened, actors: a Portuguese freighter, minor: true}
  e3: {type: rescue, places: [str], start: 2015-04-19, end: 2015-04-19, date_precision: day, date_text: "", status: happened, actors: "", targets: 28 people, main: true}
  e4: {type: rescue, places: [mal], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: on Monday, status: happened, actors: the coastguard ship}
  e5: {type: transport_change, places: [cat], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: "", status: happened, actors: the coastguard ship, targets: the survivors, minor: true}
  e6: {type: arrest, places: [cat], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: the captain}
  e7: {type: transport_change, places: [zuw], start: 2015-04-18, end: 2015-04-18, date_precision: day, date_text: on Saturday, status: happened, actors: The boat, minor: true}
  e8: {type: sea_accident, places: [], start: 2015-04-13, end: 2015-04-13, date_precision: day, date_text: a week ago, killed: 400, killed_qualifier: about, status: happened, actors: ""}
  e9: {type: sea_accident, places: [lam], start: 2013-10, end: 2013-10, date_precision: month, date_text: in October 2013, killed: 366, status: happened, actors: ""}
  e10: {type: rescue, places: [rom], start: 2013, end: 2013, date_precision: year, date_text: "", status: happened, actors: Rome}
  e11: {type: closure, places: [rom], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: Rome}
  e12: {type: meeting, places: [lux], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: on Monday, status: happened, actors: Foreign and interior ministers}
  e13: {type: agreement, places: [lux], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e14: {type: meeting, places: [bru], start: 2015-04-23, end: 2015-04-23, date_precision: day, date_text: on Thursday, status: planned, actors: Heads of government}
  e15: {type: statement, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Valletta}
  e16: {type: rescue, places: [rho], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: On Monday, status: happened, actors: the Greek coastguard, targets: 93 people}
  e17: {type: sea_accident, places: [rho], start: 2015-04-20, end: 2015-04-20, date_precision: day, date_text: On Monday, killed: 3, status: happened, actors: ""}
notes: ""
