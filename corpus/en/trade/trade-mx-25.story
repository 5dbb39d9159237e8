---
id: trade-mx-25
genre: trade
country: MX
published: 2022-04-14
publisher: Comercio del Norte
title: "[Texas](tex metonym) Truck Checks {Snarl}(e1) Avocado Trade; [Reynosa](rey event) Bridge {Blocked}(e2)"
---
[REYNOSA](rey dateline), [Mexico](mex dateline) — Truckers {blocked}(e2) the bridge between [Reynosa](rey event) and [Pharr](pha event) for a third day on Wednesday in anger at inspections {ordered}(e3) by the governor of [Texas](tex metonym), and a bigger crossing at [Ciudad Juárez](ciu event) was {closed}(e2) too, {halting}(e1) trade worth $130 million a day.

Waits had {risen}(e1) from 40 minutes to 14 hours. At [Laredo](lar event), 6,000 lorries {stood}(e1) in line; near [Colombia](col event), [Nuevo León](nue event), a driver of 29 was {robbed}(e4) of 18 tonnes of mangoes while he slept. Tomatoes for [Chicago](chi mention) were {dumped}(e5) at [Matamoros](mat event).

The governor, who says he is {stopping}(e3) drugs and migrants, {signed}(e6) an agreement with [Nuevo León](nue metonym) on Wednesday afternoon under which the latter will {patrol}(e6) its own nine miles of border, and {lifted}(e7) the checks there at once. Those with [Tamaulipas](tam metonym) and [Chihuahua](chih metonym) {stay}(e3). Governors of both were to {travel}(e8) to [Austin](aus event) on Thursday.

No drugs have been {found}(e9), state troopers {told}(e9) a committee in [Austin](aus event); one in four trucks was {sent}(e9) back for bad tyres.

In February [Washington](was metonym) {suspended}(e10) imports of avocados from [Michoacán](mic event) for a week after an inspector was {threatened}(e11) in [Uruapan](uru event). In [Tancítaro](tan event) last month growers {shot}(e12) down a cartel's drone.

[Mexico City](mexi metonym) {protested}(e13) in a note on Tuesday. The peso {eased}(e14) to 19.9. Two men were {charged}(e15) in [Brownsville](bro event) on Monday with {setting}(e16) fire to a trailer at the queue's end.

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
  e1: {type: transport_change, places: [rey, lar, ciu], start: null, end: null, date_precision: unknown, date_text: for a third day, status: happened, actors: ""}
  e2: {type: protest, places: [rey, pha, ciu], start: 2022-04-11, end: 2022-04-13, date_precision: day, date_text: on Wednesday, status: happened, actors: Truckers, main: true}
  e3: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the governor of Texas}
  e4: {type: robbery, places: [col, nue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a driver of 29}
  e5: {type: other, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: agreement, places: [], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: The governor, targets: Nuevo León}
  e7: {type: decision, places: [nue], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: at once, status: happened, actors: The governor}
  e8: {type: visit, places: [aus], start: 2022-04-14, end: 2022-04-14, date_precision: day, date_text: on Thursday, status: planned, actors: Governors of both}
  e9: {type: statement, places: [aus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: state troopers}
  e10: {type: sanction, places: [mic], start: 2022-02, end: 2022-02, date_precision: month, date_text: In February, status: happened, actors: Washington}
  e11: {type: other_crime, places: [uru], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: "", targets: an inspector}
  e12: {type: shooting, places: [tan], start: 2022-03, end: 2022-03, date_precision: month, date_text: last month, status: happened, actors: growers, targets: "a cartel's drone"}
  e13: {type: statement, places: [], start: 2022-04-12, end: 2022-04-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Mexico City}
  e14: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The peso}
  e15: {type: charge, places: [bro], start: 2022-04-11, end: 2022-04-11, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Two men}
  e16: {type: fire, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men, targets: a trailer}
notes: ""
