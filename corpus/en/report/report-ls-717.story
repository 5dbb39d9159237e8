---
id: report-ls-717
genre: report
country: LS
published: 2021-05-13
publisher: Highveld Observer
title: "[Lesotho](les event) garment workers {walk out}(e1) again as police {fire}(e2) rubber bullets in [Maputsoe](map event)"
---
Thousands of garment workers in [Lesotho](les event) {walked off}(e1) the job for a second day on Wednesday, closing factories in three towns, after talks over the minimum wage {broke down}(e3).

Police {fired}(e2) tear gas and rubber bullets at a crowd in [Maputsoe](map event), on the border with [South Africa](sou mention). A 28-year-old woman was {hit}(e2) in the neck and {died}(e2) at the hospital in [Leribe](ler event), her union said. The police confirmed a {death}(e2) but not its cause, and said nine officers had been {hurt}(e4) by stones.

"We make jeans for [America](ame mention) and we can't buy paraffin," said Mpho Ralebitso, who sews for one of the [Taiwanese](tai demonym) firms in the industrial area of [Thetsane](the mention), in [Maseru](mas mention). She earns 2,020 maloti ($143) a month.

The workers want a 20 percent raise. Employers {offered}(e5) 5 percent at a meeting in [Maseru](mas event) on Friday and {withdrew}(e5) the offer on Monday.

In [Mafeteng](maf event), a supermarket and two shops belonging to [Chinese](chi demonym) traders were {looted}(e6) on Tuesday evening. Forty-one people were {arrested}(e7) and are due in the magistrate's court there on Thursday. The army has been {called in}(e8) to guard the national abattoir.

Labour Minister Thabang Moletsane {called}(e9) for calm. "An investor who leaves for [Kenya](ken mention) doesn't come back," he told state radio.

The kingdom, surrounded by [South Africa](sou mention), became one of the biggest clothing exporters on the continent after [Washington](was metonym) {opened}(e10) its market to it in 2000. The industry employed 46,000 people before the pandemic. In January 2020 a factory near [Maseru](mas event) that made shirts for a [New York](new mention) label {dismissed}(e11) 1,300, and last September two more plants {shut}(e12) in [Mohale's Hoek](moh event).

{Strikes}(e13) have been frequent. In August 2018 workers {stayed away}(e13) for three weeks and {won}(e14) increases of up to 62 percent, the largest ever. Two years before that, a seamstress was {run over}(e15) by a lorry as pickets {blocked}(e16) the gates at [Ha Thetsane](hat event).

Across the [Caledon](cal mention) river, in the [Free State](fre event), trucks waiting to enter [Lesotho](les mention) formed a line of four kilometres at [Ficksburg](fic event). In [Eswatini](esw event), where textile workers have also {demanded}(e17) more, police {dispersed}(e18) a march in [Matsapha](mat event) last week.

A mediator from the regional bloc, former [Botswana](bot metonym org) judge Kagiso Seretse, is {expected}(e19) on Friday.

---
places:
  map: {name: Maputsoe, point: [-28.88, 27.9]}
  ler: {name: Leribe, point: [-28.87, 28.05]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  the: {name: Thetsane, point: [-29.35, 27.52]}
  hat: {name: Ha Thetsane, point: [-29.35, 27.52]}
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  maf: {name: Mafeteng, geonameid: 932614, point: [-29.823, 27.2374]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  moh: {name: "Mohale's Hoek", point: [-30.15, 27.48]}
  cal: {name: Caledon, point: [-28.9, 27.85], precision: near}
  fre: {name: Free State, geonameid: 967573, point: [-28.5815, 26.4914], precision: division}
  fic: {name: Ficksburg, geonameid: 1004303, point: [-28.872, 27.8751]}
  mat: {name: Matsapha, point: [-26.52, 31.3]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
events:
  e1: {type: strike, places: [les, map], start: 2021-05-11, end: 2021-05-12, date_precision: day, date_text: for a second day on Wednesday, status: happened, actors: Thousands of garment workers, main: true}
  e2: {type: riot, places: [map], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", killed: 1, status: happened, actors: Police, targets: a crowd, main: true}
  e3: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: attack, places: [map], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", injured: 9, status: happened, actors: "", targets: nine officers, minor: true}
  e5: {type: decision, places: [mas], start: 2021-05-07, end: 2021-05-07, date_precision: day, date_text: on Friday, status: happened, actors: Employers, targets: 5 percent}
  e6: {type: robbery, places: [maf], start: 2021-05-11, end: 2021-05-11, date_precision: day, date_text: on Tuesday evening, status: happened, actors: "", targets: a supermarket and two shops belonging to Chinese traders}
  e7: {type: arrest, places: [maf], start: null, end: null, date_precision: unknown, date_text: "", arrested: 41, status: happened, actors: "", targets: Forty-one people}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The army, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Labour Minister Thabang Moletsane, minor: true}
  e10: {type: decision, places: [], start: 2000, end: 2000, date_precision: year, date_text: in 2000, status: happened, actors: Washington, targets: its market, minor: true}
  e11: {type: layoffs, places: [mas], start: 2020-01, end: 2020-01, date_precision: month, date_text: In January 2020, status: happened, actors: a factory, targets: "1,300"}
  e12: {type: closure, places: [moh], start: 2020-09, end: 2020-09, date_precision: month, date_text: last September, status: happened, actors: "", targets: two more plants}
  e13: {type: strike, places: [les], start: 2018-08, end: 2018-08, date_precision: month, date_text: In August 2018, status: happened, actors: workers}
  e14: {type: agreement, places: [les], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: workers, targets: increases of up to 62 percent}
  e15: {type: road_accident, places: [hat], start: 2016, end: 2016, date_precision: year, date_text: Two years before that, status: happened, actors: a lorry, targets: a seamstress}
  e16: {type: protest, places: [hat], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: pickets, targets: the gates, minor: true}
  e17: {type: statement, places: [esw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: textile workers, minor: true}
  e18: {type: protest, places: [mat], start: 2021-05-03, end: 2021-05-03, date_precision: week, date_text: last week, status: happened, actors: police, targets: a march}
  e19: {type: visit, places: [], start: 2021-05-14, end: 2021-05-14, date_precision: day, date_text: on Friday, status: planned, actors: former Botswana judge Kagiso Seretse, minor: true}
notes: ""
