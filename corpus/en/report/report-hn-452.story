---
id: report-hn-452
genre: report
country: HN
published: 2018-10-25
publisher: "Border & Beyond"
title: "Caravan, day 13: 5,000 {leave}(e1) [Mapastepec](map event) before dawn"
---
[MAPASTEPEC](map dateline), [Mexico](mex dateline) — The streets of this town in southern [Mexico](mex mention) were empty again by five on Thursday morning. What remained on the square were plastic bottles, a pram without a wheel and 30 municipal street sweepers.

The migrants' caravan that {set out}(e2) from [San Pedro Sula](san event), in [Honduras](hon mention), on 12 October with 160 people had {gone}(e1) on to [Pijijiapan](pij event), 45 kilometres up the coast of [Chiapas](chi mention). The UN puts it at 7,233 people, local officials at under 5,000. It is still 1,600 kilometres from [McAllen](mca mention), the nearest crossing into the [United States](uni mention), and more than 3,500 from [Tijuana](tij mention).

In [Washington](was event), the defence secretary was about to {order}(e3) at least 800 more soldiers to the border, officials said. The president, campaigning in [Wisconsin](wis event) on Wednesday and in [Houston](hou event) on Monday, has {threatened}(e4) to cut aid to [Honduras](hon metonym), [Guatemala](gua metonym) and [El Salvador](els metonym).

The group {crossed}(e5) [Guatemala](gua event) in four days. On Friday it {pushed through}(e6) the gate on the bridge at [Tecún Umán](tec event); police on the [Mexican](mex demonym) side, at [Ciudad Hidalgo](ciu event), {answered}(e6) with tear gas. A man of 26 {fell}(e7) from a lorry near [Tapachula](tap event) on Monday and {died}(e7). In [Huixtla](hui event), a {wake}(e8) was held for him with candles stuck to the kerb.

Some turn back: 495 have {accepted}(e9) a bus home since Sunday. About 1,700 have {applied}(e10) for asylum and sleep in a fairground in [Tapachula](tap event). A second group of 1,000 {entered}(e11) [Guatemala](gua event) at [Esquipulas](esq event) this week, and a third is {forming}(e12) in [San Salvador](sans event) for next Wednesday.

Why do they go? "They killed my brother for 300 lempiras a week," said Óscar Funes, 31, a bus driver from [Choloma](cho mention). "I owed them four weeks." Others speak of hunger in [Lempira](lem mention) and [Santa Bárbara](sant mention), where rust and {drought}(e13) have halved the coffee harvest.

There was one organiser at the start, a former deputy, Bartolomé Orellana, who was {detained}(e14) in [Esquipulas](esq event) on 16 October and {deported}(e14) to [Tegucigalpa](teg event). [Honduras](hon metonym) {accuses}(e15) the opposition of being behind him. In April, another caravan, of 1,500, had {reached}(e16) [Tijuana](tij event), where 400 {asked}(e16) for asylum at [San Ysidro](sany event).

[Mexico](mex metonym)'s president-elect, in [Mexico City](mexi mention), has {promised}(e17) work visas from 1 December. His rival, who leaves office, will {present}(e18) a plan on Friday for those who stay in [Chiapas](chi event) and [Oaxaca](oax event).

At the bridge over the [Novillero](nov event), a Red Cross team {dressed}(e19) 200 pairs of feet in one morning. A Baptist church from [Arriaga](arr mention) had {brought}(e20) beans. By nightfall the first had reached the square at [Pijijiapan](pij mention) and were {stringing}(e21) black plastic between the trees.

---
places:
  map: {name: Mapastepec, point: [15.43, -92.9]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  pij: {name: Pijijiapan, point: [15.69, -93.21]}
  chi: {name: Chiapas, geonameid: 3531011, point: [16.527, -92.581], precision: division}
  mca: {name: McAllen, geonameid: 4709796, point: [26.2034, -98.23]}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  tec: {name: Tecún Umán, point: [14.68, -92.14]}
  ciu: {name: Ciudad Hidalgo, point: [14.68, -92.15]}
  tap: {name: Tapachula, geonameid: 3516266, point: [14.9054, -92.2589]}
  hui: {name: Huixtla, point: [15.14, -92.46]}
  esq: {name: Esquipulas, point: [14.56, -89.35]}
  cho: {name: Choloma, geonameid: 3613533, point: [15.6144, -87.953]}
  lem: {name: Lempira Department, geonameid: 3606066, point: [14.4408, -88.6478], precision: division}
  sant: {name: Santa Bárbara Department, geonameid: 3601689, point: [15.0527, -88.33], precision: division}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  sany: {name: San Ysidro, point: [32.55, -117.04]}
  nov: {name: Novillero, point: [15.55, -93.05], precision: near}
  arr: {name: Arriaga, point: [16.23, -93.9]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  sans: {name: San Salvador, geonameid: 3583361, point: [13.6893, -89.1872]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
events:
  e1: {type: displacement, places: [map, pij], start: 2018-10-25, end: 2018-10-25, date_precision: day, date_text: by five on Thursday morning, displaced: 5000, displaced_qualifier: about, status: happened, actors: "The migrants' caravan", main: true}
  e2: {type: displacement, places: [san], start: 2018-10-12, end: 2018-10-12, date_precision: day, date_text: on 12 October, status: happened, actors: 160 people}
  e3: {type: decision, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the defence secretary, targets: at least 800 more soldiers}
  e4: {type: sanction, places: [wis, hou], start: 2018-10-24, end: 2018-10-24, date_precision: day, date_text: on Wednesday, status: threatened, actors: The president, targets: "aid to Honduras, Guatemala and El Salvador"}
  e5: {type: displacement, places: [gua], start: null, end: null, date_precision: unknown, date_text: in four days, status: happened, actors: The group, minor: true}
  e6: {type: riot, places: [tec, ciu], start: 2018-10-19, end: 2018-10-19, date_precision: day, date_text: On Friday, status: happened, actors: police}
  e7: {type: road_accident, places: [tap], start: 2018-10-22, end: 2018-10-22, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: "", targets: A man of 26}
  e8: {type: ceremony, places: [hui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: him, minor: true}
  e9: {type: displacement, places: [], start: 2018-10-21, end: 2018-10-25, date_precision: day, date_text: since Sunday, displaced: 495, status: happened, actors: 495, targets: a bus home, minor: true}
  e10: {type: displacement, places: [tap], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1700, displaced_qualifier: about, status: happened, actors: "About 1,700"}
  e11: {type: displacement, places: [gua, esq], start: 2018-10-22, end: 2018-10-22, date_precision: week, date_text: this week, displaced: 1000, status: happened, actors: "A second group of 1,000"}
  e12: {type: displacement, places: [sans], start: 2018-10-31, end: 2018-10-31, date_precision: day, date_text: for next Wednesday, status: planned, actors: a third}
  e13: {type: drought, places: [lem, sant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the coffee harvest}
  e14: {type: arrest, places: [esq, teg], start: 2018-10-16, end: 2018-10-16, date_precision: day, date_text: on 16 October, arrested: 1, status: happened, actors: "", targets: Bartolomé Orellana}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Honduras, targets: the opposition, minor: true}
  e16: {type: displacement, places: [tij, sany], start: 2018-04, end: 2018-04, date_precision: month, date_text: In April, displaced: 1500, status: happened, actors: "another caravan, of 1,500"}
  e17: {type: statement, places: [mexi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Mexico's president-elect", targets: work visas, minor: true}
  e18: {type: statement, places: [chi, oax], start: 2018-10-26, end: 2018-10-26, date_precision: day, date_text: on Friday, status: planned, actors: His rival, targets: a plan, minor: true}
  e19: {type: medical, places: [nov], start: null, end: null, date_precision: unknown, date_text: in one morning, status: happened, actors: a Red Cross team, targets: 200 pairs of feet}
  e20: {type: aid, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Baptist church, targets: beans, minor: true}
  e21: {type: other, places: [pij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the first, targets: black plastic, minor: true}
notes: ""
