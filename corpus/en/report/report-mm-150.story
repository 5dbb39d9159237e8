---
id: report-mm-150
genre: report
country: MM
published: 2020-07-08
publisher: Irrawaddy Post
title: "Families still wait at [Hpakant](hpa event) for names of jade pickers {buried}(e1) under mine waste"
---
[MYITKYINA](myi dateline), [Myanmar](mya dateline)

Six days after a 300-metre bank of mine waste {slid}(e1) into a flooded pit at [Hpakant](hpa event), in [Kachin State](kac event), {drowning}(e1) at least 174 jade pickers in a wave of grey mud, fifty or more bodies lie unclaimed in a common grave beside the road to [Lone Khin](lon mention).

"They came from everywhere, [Rakhine](rak mention), [Magway](mag mention), even from [Shan](sha mention), and they used nicknames," said U Tin Myo, an official of the [Hpakant](hpa metonym org) township administration. Last week's {collapse}(e1) at the [Wai Khar](wai event) site was the worst of its kind on record.

Seventy-seven people were {buried}(e2) on Friday and 39 the day before. Fifty-four injured were {taken}(e3) to hospitals in [Hpakant](hpa event), [Mogaung](mog event) and [Myitkyina](myi event). The fire service {called off}(e4) its {search}(e4) on Monday after three days of {rain}(e5).

A government committee {led}(e6) by the minister of natural resources {arrived}(e6) from [Naypyidaw](nay mention) on Sunday. It has 21 days to find out who is to blame, but said on arrival that the pickers were "greedy". That {drew}(e7) a protest {statement}(e7) from 116 civic groups in [Yangon](yan event) and [Mandalay](man event).

The state security minister, a colonel, and the local army commander have been {removed}(e8). Licensed companies stopped work on July 1 for the rainy season, and it was then that the pickers {climbed}(e9) in.

Rights group Resource Witness {says}(e10) in a report that the trade is worth billions of dollars a year, most of it smuggled through [Ruili](rui mention) to [China](chi mention). In 2019 54 sleeping workers were {swallowed}(e11) by a mud {slide}(e11) at [Maw Wun Kalay](maw event), and in November 2015 a heap {collapse}(e12) {killed}(e12) 113.

[Kachin](kach mention)'s rebels, who tax the mines, {signed}(e13) a ceasefire in 1994 that {broke down}(e14) in 2011.

Daw Ja Seng, who {lost}(e1) two sons, has made her way here from [Indawgyi](ind mention) with their photographs. "I want their bones only," she said. The {funeral}(e15) of a third relative, {identified}(e16) on Tuesday by a tattoo, is planned for Thursday.

---
places:
  hpa: {name: Hpakant, point: [25.61, 96.31]}
  kac: {name: Kachin, geonameid: 1321702, point: [25.7926, 97.2978], precision: division}
  kach: {name: Kachin, geonameid: 1321702, point: [25.7926, 97.2978], precision: division}
  myi: {name: Myitkyina, geonameid: 1307741, point: [25.3833, 97.3964]}
  lon: {name: Lone Khin, point: [25.65, 96.36], precision: near}
  rak: {name: Rakhine, geonameid: 1298852, point: [20.2747, 93.6396], precision: division}
  mag: {name: Magway, geonameid: 1312604, point: [19.6473, 94.8807], precision: division}
  sha: {name: Shan, geonameid: 1297099, point: [21.5185, 98.1593], precision: division}
  wai: {name: Wai Khar, point: [25.65, 96.28], precision: near}
  mog: {name: Mogaung, geonameid: 1308946, point: [25.3054, 96.9354]}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
  rui: {name: Mengmao, geonameid: 1280570, point: [24.0014, 97.865]}
  maw: {name: Maw Wun Kalay, point: [25.65, 96.3], precision: near}
  ind: {name: Indawgyi, point: [25.13, 96.33], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
events:
  e1: {type: landslide, places: [hpa, wai], start: 2020-07-02, end: 2020-07-02, date_precision: day, date_text: Six days after, killed: 174, killed_qualifier: at_least, status: happened, actors: a 300-metre bank of mine waste, targets: jade pickers, main: true}
  e2: {type: ceremony, places: [hpa], start: 2020-07-02, end: 2020-07-03, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Seventy-seven people}
  e3: {type: medical, places: [hpa, mog, myi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fifty-four injured, minor: true}
  e4: {type: rescue, places: [hpa], start: 2020-07-06, end: 2020-07-06, date_precision: day, date_text: on Monday, status: happened, actors: The fire service}
  e5: {type: extreme_weather, places: [hpa], start: 2020-07-03, end: 2020-07-05, date_precision: day, date_text: three days, status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [hpa], start: 2020-07-05, end: 2020-07-05, date_precision: day, date_text: on Sunday, status: happened, actors: A government committee, main: true}
  e7: {type: statement, places: [yan, man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 116 civic groups}
  e8: {type: layoffs, places: [kac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The state security minister}
  e9: {type: other, places: [hpa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the pickers, minor: true}
  e10: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Resource Witness, targets: a report}
  e11: {type: landslide, places: [maw], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 54, status: happened, actors: "", targets: 54 sleeping workers}
  e12: {type: landslide, places: [hpa], start: 2015-11, end: 2015-11, date_precision: month, date_text: in November 2015, killed: 113, status: happened, actors: ""}
  e13: {type: agreement, places: [kach], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: "Kachin's rebels", targets: a ceasefire}
  e14: {type: battle, places: [kach], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e15: {type: ceremony, places: [hpa], start: 2020-07-09, end: 2020-07-09, date_precision: day, date_text: for Thursday, status: planned, actors: ""}
  e16: {type: investigation, places: [hpa], start: 2020-07-07, end: 2020-07-07, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
notes: ""
