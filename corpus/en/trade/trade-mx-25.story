---
id: trade-mx-25
genre: trade
country: MX
published: 2022-04-14
publisher: Comercio del Norte
title: "[Texas](tex metonym) Truck {Checks}(e1) Snarl Avocado Trade; [Reynosa](rey event) Bridge {Blocked}(e2)"
---
[REYNOSA](rey dateline), [Mexico](mex dateline) — Truckers {blocked}(e2) the bridge between [Reynosa](rey event) and [Pharr](pha event) for a third day on Wednesday in anger at {inspections}(e1) ordered by the governor of [Texas](tex metonym), and a bigger crossing at [Ciudad Juárez](ciu event) was {closed}(e3) too, halting trade worth $130 million a day.

Waits had {risen}(e4) from 40 minutes to 14 hours. At [Laredo](lar event), 6,000 lorries {stood in line}(e4); near [Colombia](col event), [Nuevo León](nue event), a driver of 29 was {robbed}(e5) of 18 tonnes of mangoes while he slept. Tomatoes for [Chicago](chi mention) were {dumped}(e6) at [Matamoros](mat event).

The governor, who says he is stopping drugs and migrants, {signed}(e7) an {agreement}(e7) with [Nuevo León](nue metonym) on Wednesday afternoon under which the latter will patrol its own nine miles of border, and {lifted}(e8) the checks there at once. Those with [Tamaulipas](tam metonym) and [Chihuahua](chih metonym) stay. Governors of both were to {travel}(e9) to [Austin](aus event) on Thursday.

No drugs have been {found}(e10), state troopers {told}(e11) a committee in [Austin](aus event); one in four trucks was {sent back}(e12) for bad tyres.

In February [Washington](was metonym) {suspended}(e13) imports of avocados from [Michoacán](mic event) for a week after an inspector was {threatened}(e14) in [Uruapan](uru event). In [Tancítaro](tan event) last month growers {shot down}(e15) a cartel's drone.

[Mexico City](mexi metonym) {protested}(e16) in a note on Tuesday. The peso {eased}(e17) to 19.9. Two men were {charged}(e18) in [Brownsville](bro event) on Monday with {setting fire}(e19) to a trailer at the queue's end.

---
places:
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  rey: {name: Reynosa, geonameid: 3520339, point: [26.08, -98.2846]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  pha: {name: Pharr, geonameid: 4718721, point: [26.1948, -98.1836]}
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  lar: {name: Laredo, geonameid: 4705349, point: [27.5064, -99.5075]}
  col: {name: Colombia, point: [27.7, -99.75], precision: near}
  nue: {name: Nuevo León, geonameid: 3522542, point: [25.6178, -99.8307], precision: division}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  mat: {name: Heroica Matamoros, geonameid: 3523466, point: [25.8797, -97.5042]}
  tam: {name: Tamaulipas, geonameid: 3516391, point: [24.0808, -98.5197], precision: division}
  chih: {name: Chihuahua, geonameid: 4014336, point: [28.973, -106.232], precision: division}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  uru: {name: Uruapan, geonameid: 3980760, point: [19.4168, -102.0584]}
  tan: {name: Tancítaro, geonameid: 3982548, point: [19.3368, -102.3628]}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  bro: {name: Brownsville, geonameid: 4676740, point: [25.9017, -97.4975]}
events:
  e1: {type: investigation, places: [tex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [rey], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: on Wednesday, status: happened, actors: Truckers, main: true}
  e3: {type: closure, places: [ciu], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: "", status: happened, actors: Truckers}
  e4: {type: transport_change, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: robbery, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a driver of 29}
  e6: {type: other, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: agreement, places: [nue], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: The governor, targets: Nuevo León, main: true}
  e8: {type: decision, places: [nue], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: at once, status: happened, actors: The governor}
  e9: {type: visit, places: [aus], start: 2022-04-14, end: 2022-04-14, date_precision: day, date_text: on Thursday, status: planned, actors: Governors of both}
  e10: {type: discovery, places: [tex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: state troopers}
  e11: {type: statement, places: [aus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: state troopers, minor: true}
  e12: {type: decision, places: [tex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: state troopers, minor: true}
  e13: {type: sanction, places: [mic], start: 2022-02, end: 2022-02, date_precision: month, date_text: In February, status: happened, actors: Washington}
  e14: {type: attack, places: [uru], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: "", targets: an inspector}
  e15: {type: airstrike, places: [tan], start: 2022-03, end: 2022-03, date_precision: month, date_text: last month, status: happened, actors: growers, targets: "a cartel's drone"}
  e16: {type: statement, places: [mexi], start: 2022-04-12, end: 2022-04-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Mexico City}
  e17: {type: market, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The peso}
  e18: {type: charge, places: [bro], start: 2022-04-11, end: 2022-04-11, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Two men}
  e19: {type: fire, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men, targets: a trailer}
notes: ""
