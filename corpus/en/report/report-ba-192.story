---
id: report-ba-192
genre: report
country: BA
published: 2025-02-15
publisher: Balkan Insight Wire
title: "Rivers {in flood}(e1) on both sides of the [Drina](dri mention) as [Balkans](bal event) thaw {kills}(e1) five"
---
[SARAJEVO](sar dateline)/[BELGRADE](bel dateline) — Five people have {died}(e1) and several hundred have been {driven}(e2) from their homes since Wednesday in [Bosnia and Herzegovina](bos event), [Serbia](ser event) and [Montenegro](mon event), where rain on deep snow has {pushed}(e1) rivers over their banks.

A father and two sons were {killed}(e3) in the town of [Jablanica](jab event) when a quarry slope {slid}(e3) onto their house, on the very street where 19 people {lost their lives}(e4) last October, police spokeswoman Amra Hodžić said. The railway from [Sarajevo](sar mention) to [Mostar](mos mention), {repaired}(e5) only in January, is again {closed}(e6).

In [Priboj](pri event), in the southwest of [Serbia](ser mention), a 62-year-old man was {carried off}(e1) by the [Lim](lim event) while trying to save his sheep. Another {drowned}(e1) in his cellar at [Bijelo Polje](bij event), [Montenegro](mon mention).

Army boats {brought}(e7) bread and insulin to the upper floors in [Janja](jan event), near [Bijeljina](bije mention), where the [Drina](dri event) has {flooded}(e1) 400 houses. "We've lifted the fridge on bricks. In 2014 the bricks were too low, too," said Fikret Salihović, a retired teacher.

The power company of the [Republika Srpska](rep mention) {opened}(e8) the gates at [Višegrad](vis event) and [Zvornik](zvo event) on Thursday, giving towns downstream two hours' notice. [Loznica](loz metonym)'s mayor {accused}(e9) it of drowning his town. The company {rejected}(e9) this.

{Classes}(e10) have been called off in [Goražde](gor event), [Foča](foc event) and [Prijepolje](prij event) until Tuesday.

[Croatia](cro metonym) has {sent}(e11) pumps from [Slavonski Brod](sla mention), and 30 [Turkish](tur demonym) rescue workers from the EU's peace force in [Sarajevo](sar mention) are in [Konjic](kon event). Water is {expected}(e12) to peak at [Sremska Mitrovica](sre event), on the [Sava](sav mention), on Monday.

In [North Macedonia](nor event), the army was {called out}(e13) to villages around [Debar](deb event) after two metres of {snow}(e14) {fell}(e14) in as many days.

---
places:
  dri: {name: Drina, point: [44.3, 19.2], precision: area, radius_km: 80}
  bal: {name: Balkans, point: [43.5, 19.5], precision: area, radius_km: 300}
  sar: {name: Sarajevo, geonameid: 3191281, point: [43.8486, 18.3564]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  jab: {name: Jablanica, geonameid: 3344411, point: [43.6603, 17.7617]}
  mos: {name: Mostar, geonameid: 3194828, point: [43.3433, 17.8081]}
  pri: {name: Priboj, geonameid: 3192450, point: [43.5831, 19.5252]}
  lim: {name: Lim, point: [43.5, 19.6], precision: near}
  bij: {name: Bijelo Polje, geonameid: 3204176, point: [43.0383, 19.7476]}
  jan: {name: Janja, point: [44.67, 19.25]}
  bije: {name: Bijeljina, geonameid: 3204186, point: [44.7587, 19.2144]}
  rep: {name: Srpska, geonameid: 3230000, point: [44.3563, 18.0253], precision: division}
  vis: {name: Višegrad, geonameid: 3187681, point: [43.7826, 19.2926]}
  zvo: {name: Zvornik, geonameid: 3186246, point: [44.386, 19.1025]}
  loz: {name: Loznica, geonameid: 3196153, point: [44.5312, 19.2427]}
  gor: {name: Goražde, point: [43.67, 18.98]}
  foc: {name: Foča, geonameid: 3200837, point: [43.5065, 18.7785]}
  prij: {name: Prijepolje, geonameid: 3192404, point: [43.39, 19.6487]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  sla: {name: Slavonski Brod, geonameid: 3190586, point: [45.1616, 18.0163]}
  kon: {name: Konjic, geonameid: 3337476, point: [43.6513, 17.9608]}
  sre: {name: Sremska Mitrovica, geonameid: 3190103, point: [44.9764, 19.6122]}
  sav: {name: Sava, point: [44.97, 19.6], precision: area, radius_km: 60}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  deb: {name: Debar, geonameid: 791606, point: [41.5229, 20.522]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: flood, places: [bal, pri, lim, bij, jan, dri], start: 2025-02-12, end: 2025-02-15, date_precision: day, date_text: since Wednesday, killed: 5, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bos, ser, mon], start: 2025-02-12, end: 2025-02-15, date_precision: day, date_text: since Wednesday, status: happened, actors: "", targets: several hundred, main: true}
  e3: {type: landslide, places: [jab], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: a quarry slope, targets: A father and two sons}
  e4: {type: landslide, places: [jab], start: 2024-10, end: 2024-10, date_precision: month, date_text: last October, killed: 19, status: happened, actors: ""}
  e5: {type: construction, places: [sar, mos], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: The railway, minor: true}
  e6: {type: closure, places: [sar, mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The railway from Sarajevo to Mostar}
  e7: {type: aid, places: [jan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Army boats, targets: bread and insulin}
  e8: {type: opening, places: [vis, zvo], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: The power company of the Republika Srpska, targets: the gates, minor: true}
  e9: {type: statement, places: [loz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Loznica's mayor"}
  e10: {type: closure, places: [gor, foc, prij], start: 2025-02-15, end: 2025-02-18, date_precision: day, date_text: until Tuesday, status: happened, actors: "", targets: Classes}
  e11: {type: aid, places: [kon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Croatia, targets: pumps}
  e12: {type: flood, places: [sre, sav], start: 2025-02-17, end: 2025-02-17, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e13: {type: rescue, places: [deb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army, minor: true}
  e14: {type: extreme_weather, places: [deb, nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
