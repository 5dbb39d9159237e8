---
id: raid-ua-13
genre: raid
country: UA
published: 2024-01-30
publisher: Podil Evening
title: "Shells that never came: five {held}(e1)"
---
[KYIV](kyi dateline): Investigators on Saturday {searched}(e2) flats in [Kyiv](kyi event), [Lviv](lvi event), [Odesa](ode event) and [Khmelnytskyi](khm event) over 1.5 billion hryvnias that were {paid}(e3) in August 2022 for 100,000 mortar shells, of which none has exploded anywhere, since none exists.

Five people were {served}(e1) with notices of suspicion, a former head of arms purchases among them. He'd been {stopped}(e4) at the border with [Slovakia](slo mention), at [Uzhhorod](uzh event), with a suitcase of ties. The money {went}(e5) to a company in [Lviv](lvi mention), thence to one in [Bratislava](bra mention), and some on to the [Balkans](bal mention), where, an officer said, "it's resting".

Sum {frozen}(e6). [Washington](was metonym) and [Brussels](bru metonym), which pay, {welcomed}(e7) the {raids}(e2).

At the front near [Avdiivka](avd event) gunners have ten shells a day. A drone unit there {raised a toast}(e8) to the investigators by video, in tea.

The ministry {denies}(e9) that the minister himself was {questioned}(e10) at [Zhuliany](zhu event) airport on his way home from [Vilnius](vil mention).

---
places:
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  uzh: {name: Uzhhorod, point: [48.62, 22.29]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  bal: {name: Balkans, point: [43.0, 21.0], precision: area, radius_km: 400}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  avd: {name: Avdiivka, point: [48.139, 37.742]}
  zhu: {name: Zhuliany, point: [50.4, 30.45], precision: exact}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
events:
  e1: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", main: true}
  e2: {type: raid, places: [kyi, lvi, ode, khm], start: 2024-01-27, end: 2024-01-27, date_precision: day, date_text: on Saturday, status: happened, actors: Investigators, main: true}
  e3: {type: fraud, places: [], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, status: happened, actors: "", main: true}
  e4: {type: arrest, places: [uzh], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e5: {type: fraud, places: [lvi, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [was, bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and Brussels, minor: true}
  e8: {type: ceremony, places: [avd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: statement, places: [kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: investigation, places: [zhu], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
