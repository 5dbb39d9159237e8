---
id: travel-cn-18
genre: travel
country: CN
published: 2018-07-15
publisher: Weekend Compass
title: "[Yunnan](yun event) by the Slow Train, With One {Landslide}(e1)"
---
The carriage was {built}(e2) in [Changchun](cha mention) in 1982 and smells of sunflower seeds. It {left}(e3) [Kunming](kun event) North at 8.40 on Monday, and for five hours it climbed nowhere in particular, through gorges that [French](fre demonym) engineers {cut}(e4) between 1903 and 1910 at a cost of 12,000 lives.

Then we {stopped}(e5). A slope had {come down}(e1) at [Yiliang](yil event) during the night, after three days of rain, and {buried}(e1) forty metres of track. Nobody was hurt; a maize field had changed owner. Soldiers from [Kaiyuan](kai mention) {dug}(e6) for a day and a half.

I {walked}(e7) to [Bisezhai](bis event) instead, a station with a tennis court, and slept above a noodle shop whose owner, Mrs Pu, remembers the day in 1979 when {shells}(e8) fell on [Hekou](hek event), down on the border with [Vietnam](vie mention). Her husband was wounded; her brother {died}(e9) at [Lao Cai](lao event), on the other side. "He'd never been to [Kunming](kun mention)," she said.

[Mengzi](men mention) has better hotels. In [Jianshui](jia mention), go for the tofu, and to [Tuanshan](tua mention) for the houses. The express line to [Hekou](hek mention), {opened}(e10) in 2014, does in five hours what the old one did in sixteen, and sees nothing.

Since last month [Hanoi](han metonym) {lets}(e11) [Chinese](chi demonym) coaches through to [Sa Pa](sap mention) without a change. A through train is {promised}(e12) for 2030. In [Honghe](hon event) prefecture, where cholera {broke out}(e13) in 1910 among the navvies, the museum {reopens}(e14) in September.

---
places:
  yun: {name: Yunnan, geonameid: 1785694, point: [24.4603, 101.661], precision: division}
  cha: {name: Changchun, geonameid: 2038180, point: [43.88, 125.3228]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  yil: {name: Yiliang, point: [24.92, 103.14], precision: near}
  kai: {name: Kaiyuan, geonameid: 1804850, point: [23.6977, 103.3037]}
  bis: {name: Bisezhai, point: [23.43, 103.4], precision: near}
  hek: {name: Hekou, point: [22.53, 103.96], precision: near}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lao: {name: Lào Cai, geonameid: 1576303, point: [22.4856, 103.9707]}
  men: {name: Mengzi, geonameid: 13512502, point: [23.3678, 103.3821]}
  jia: {name: Jianshui, point: [23.63, 102.83], precision: near}
  tua: {name: Tuanshan, point: [23.66, 102.72], precision: near}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  sap: {name: Sa Pa, geonameid: 1568043, point: [22.3402, 103.8441]}
  hon: {name: Honghe, point: [23.37, 103.38], precision: area, radius_km: 90}
events:
  e1: {type: landslide, places: [yil], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: during the night, status: happened, actors: "", main: true}
  e2: {type: construction, places: [cha], start: 1982, end: 1982, date_precision: year, date_text: in 1982, status: happened, actors: "", minor: true}
  e3: {type: transport_change, places: [kun], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e4: {type: construction, places: [yun], start: 1903, end: 1910, date_precision: year, date_text: between 1903 and 1910, killed: 12000, status: happened, actors: French engineers}
  e5: {type: transport_change, places: [yil], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: rescue, places: [yil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers}
  e7: {type: visit, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: I, minor: true}
  e8: {type: shelling, places: [hek], start: 1979, end: 1979, date_precision: year, date_text: in 1979, injured: 1, status: happened, actors: ""}
  e9: {type: battle, places: [lao], start: 1979, end: 1979, date_precision: year, date_text: "", killed: 1, status: happened, actors: "", targets: her brother}
  e10: {type: opening, places: [hek], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
  e11: {type: decision, places: [han], start: 2018-06, end: 2018-06, date_precision: month, date_text: Since last month, status: happened, actors: Hanoi}
  e12: {type: opening, places: [], start: 2030, end: 2030, date_precision: year, date_text: for 2030, status: planned, actors: ""}
  e13: {type: outbreak, places: [hon], start: 1910, end: 1910, date_precision: year, date_text: in 1910, status: happened, actors: ""}
  e14: {type: opening, places: [hon], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: planned, actors: the museum}
notes: ""
