---
id: report-ke-130
genre: report
country: KE
published: 2022-06-09
publisher: Nairobi Sentinel
title: "Herders {clash}(e4) over last pasture as {drought}(e1) {deepens}(e1) in northern [Kenya](keny event)"
---
[MARSABIT](mar dateline) - On the track to [North Horr](nor mention) the carcasses lie where they fell, goats at first and then, nearer the dry wells, cattle and even camels.

Four rainy seasons in a row have {failed}(e1) in the north, and the National {Drought}(e1) Management Authority now counts 4.1 million [Kenyans](ken demonym) in need of food, up from 3.1 million in February. More than 2.4 million animals have {died}(e1) since last October, most of them in [Marsabit](marsa event), [Turkana](tur event), [Wajir](waj event) and [Mandera](man event) counties.

In [Loiyangalani](loi event), on [Lake Turkana](lak mention), a health worker, Esther Lekapana, {weighed}(e2) 113 children in one morning last week. Twenty-nine were severely malnourished and three were {taken}(e3) by road to [Marsabit](mar event). "A year ago I would see two or three in a month," she said.

Hunger has brought men with rifles to the same waterholes. Eight people were {killed}(e4) in a {gunfight}(e4) at [Elle Dimtu](ell event) on Saturday, two days after elders from the Gabra and Dassanech communities {met}(e5) in [Illeret](ill event) to {agree}(e6) on sharing grazing. Police reservists {recovered}(e7) some 200 stolen goats near the [Ethiopian](eth demonym) border.

The government {declared}(e8) the drought a national disaster in September. It has {bought}(e9) up weak livestock for slaughter and {sent}(e10) trucks of maize to [Moyale](moy event), but county officials in [Isiolo](isi mention) say deliveries stopped in April as the August {election}(e11) drew near.

"Candidates come with T-shirts. We can't eat T-shirts," said Guyo Halake, 61, who {lost}(e1) all of his 80 cows.

The World Food Programme {warned}(e12) on Tuesday that it had funds for only two of five people it planned to feed. Across the frontier, 7 million people are short of food in [Somalia](som event), and in [Ethiopia](ethi event)'s [Borena](bor event) zone whole villages have {moved}(e13) to camps around [Yabelo](yab event) and [Dubluk](dub event).

Meteorologists in [Nairobi](nai mention) expect the October rains to be poor again. The {drought}(e14) of 2011 {killed}(e14) a quarter of a million people in [Somalia](som event).

---
places:
  mar: {name: Marsabit, geonameid: 187585, point: [2.3347, 37.9909]}
  nor: {name: North Horr, point: [3.32, 37.07]}
  tur: {name: Turkana, geonameid: 178914, point: [3.0395, 35.1934], precision: division}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  marsa: {name: Marsabit, geonameid: 187583, point: [2.7045, 37.7275], precision: division}
  lak: {name: Lake Turkana, point: [3.6, 36.1], precision: area, radius_km: 120}
  waj: {name: Wajir, geonameid: 178440, point: [2.1372, 39.7342], precision: division}
  man: {name: Mandera, geonameid: 187895, point: [3.5211, 40.9599], precision: division}
  loi: {name: Loiyangalani, point: [2.76, 36.72]}
  ell: {name: Elle Dimtu, point: [3.6, 36.9], precision: near}
  ill: {name: Illeret, point: [4.31, 36.23]}
  moy: {name: Moyale, geonameid: 186180, point: [3.5266, 39.0561]}
  isi: {name: Isiolo, geonameid: 196231, point: [0.3546, 37.5822]}
  bor: {name: Borena, point: [4.5, 38.2], precision: area, radius_km: 100}
  yab: {name: Yabelo, point: [4.89, 38.09]}
  dub: {name: Dubluk, point: [4.36, 38.29], precision: near}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
events:
  e1: {type: drought, places: [keny, marsa, tur, waj, man], start: 2021-10, end: 2022-06, date_precision: month, date_text: since last October, status: happened, actors: "", main: true}
  e2: {type: medical, places: [loi], start: 2022-05-30, end: 2022-05-30, date_precision: week, date_text: last week, status: happened, actors: "a health worker, Esther Lekapana", targets: 113 children}
  e3: {type: medical, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: battle, places: [ell], start: 2022-06-04, end: 2022-06-04, date_precision: day, date_text: on Saturday, killed: 8, status: happened, actors: "", main: true}
  e5: {type: meeting, places: [ill], start: 2022-06-02, end: 2022-06-02, date_precision: day, date_text: two days after, status: happened, actors: elders from the Gabra and Dassanech communities}
  e6: {type: agreement, places: [ill], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: rescue, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police reservists, targets: some 200 stolen goats, minor: true}
  e8: {type: decision, places: [keny], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: happened, actors: The government}
  e9: {type: deal, places: [keny], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: weak livestock, minor: true}
  e10: {type: aid, places: [moy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: trucks of maize}
  e11: {type: election, places: [keny], start: 2022-08, end: 2022-08, date_precision: month, date_text: August, status: planned, actors: "", minor: true}
  e12: {type: statement, places: [], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday, status: happened, actors: The World Food Programme}
  e13: {type: displacement, places: [bor, yab, dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: whole villages}
  e14: {type: drought, places: [som], start: 2011, end: 2011, date_precision: year, date_text: 2011, killed: 250000, killed_qualifier: about, status: happened, actors: ""}
notes: ""
