---
id: report-us-947
genre: report
country: US
published: 2019-06-27
publisher: Horn Service Radio
title: "Experts: [Ethiopia](eth mention)'s federal model under strain after failed {coup}(e3) in [Amhara](amh event)"
---
[WASHINGTON](was dateline) — Analysts say the {killing}(e1) of senior officials in [Ethiopia](eth mention) last weekend has raised doubts about whether the country's ethnic federal system can survive the transition to multiparty rule.

The president of the [Amhara](amh mention) region and two other officials were {shot}(e1) dead in [Bahir Dar](bah event) on Saturday. Hours later, the army's chief of staff was {killed}(e2) at his home in [Addis Ababa](add event) by a bodyguard, according to the government, which described the events as an attempted regional {coup}(e3).

"The center is weaker than it looks, and the regions are stronger than the constitution ever intended," said Tsegaye Woldemariam, a senior lecturer in African politics at a university in [Maryland](mar mention). "Each region has its own special police. Nobody really knows who commands them."

Under the 1995 constitution, [Ethiopia](eth mention) is a federation of nine states, most of them named after an ethnic group. Any group has the right to demand a state of its own, and even to secede. The Sidama, who live around [Hawassa](haw mention), want a referendum by mid-July, and leaders there have said that they could declare a state on their own if no date is set.

Elections are due in May 2020. Diplomats have suggested that they should be delayed. Opposition parties disagree, arguing that delay would deepen distrust. "An imperfect vote is better than no vote," said Chaltu Regassa, a spokesperson for an [Oromo](oro demonym) party based in [Minneapolis](min mention).

More than 2.4 million people are displaced inside the country, the highest number anywhere, according to the Internal Displacement Monitoring Centre in [Geneva](gen mention). Most of them {fled}(e4) fighting between neighbors, in [Gedeo](ged event) and [West Guji](wes event) in the south and along the border of the [Oromia](orom event) and [Somali](som event) regions in the east. Aid groups say that many could be forced to return before their homes are safe.

What happens in [Addis Ababa](add mention) matters beyond its borders. [Ethiopia](eth metonym) contributes more peacekeepers than any other country, to missions in [Somalia](soma mention), [South Sudan](sou mention) and the disputed area of [Abyei](aby mention). It is also the only neighbor that has good relations with both [Asmara](asm metonym) and [Khartoum](kha metonym).

"People compare it with [Yugoslavia](yug mention). I don't like the comparison," Woldemariam said. "But I understand why it is being made."

---
places:
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  amh: {name: Amhara, geonameid: 444180, point: [11.6981, 37.7222], precision: division}
  bah: {name: Bahir Dar, geonameid: 342884, point: [11.5936, 37.3908]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  haw: {name: Awasa, geonameid: 343137, point: [7.0621, 38.4763]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  ged: {name: Gedeo, point: [6.1, 38.3], precision: division}
  wes: {name: West Guji, point: [5.7, 38.2], precision: division}
  oro: {name: Oromo, point: [8.0, 39.0], precision: area, radius_km: 300}
  orom: {name: Oromia, geonameid: 444185, point: [7.5564, 40.2242], precision: division}
  som: {name: Somali, geonameid: 444186, point: [7.0937, 43.5345], precision: division}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  aby: {name: Abyei, point: [9.6, 28.43]}
  asm: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  kha: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  yug: {name: Yugoslavia, point: [44.0, 19.0], precision: area, radius_km: 400}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
events:
  e1: {type: killing, places: [bah], start: 2019-06-22, end: 2019-06-22, date_precision: day, date_text: on Saturday, killed: 3, status: happened, actors: "", targets: The president of the Amhara region and two other officials, main: true}
  e2: {type: killing, places: [add], start: 2019-06-22, end: 2019-06-22, date_precision: day, date_text: Hours later, killed: 1, status: happened, actors: a bodyguard, targets: "the army's chief of staff", main: true}
  e3: {type: coup, places: [amh, bah], start: 2019-06-22, end: 2019-06-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [ged, wes, orom, som], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2400000, displaced_qualifier: at_least, status: happened, actors: "", targets: More than 2.4 million people}
notes: ""
