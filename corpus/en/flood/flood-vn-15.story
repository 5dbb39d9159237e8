---
id: flood-vn-15
genre: flood
country: VN
published: 2020-10-19
publisher: Annam Wire
title: "Landslide {Buries}(e1) 22 Soldiers in Central [Vietnam](vie event)"
---
[HANOI](han dateline), Oct 19 (AW) - A {landslide}(e1) hit an army barracks in [Quang Tri](qua event) province in the small hours of Sunday, {burying}(e1) 22 soldiers, four days after 13 members of a rescue party died in a similar {slide}(e2) in neighbouring [Thua Thien-Hue](hue event).

Fourteen bodies had been {dug out}(e3) by Monday noon, the defence ministry said. Work was {interrupted}(e4) twice by falling rocks.

At least 90 people have been killed since 6 October in the worst {floods}(e5) in central [Vietnam](vie event) for two decades. In [Quang Binh](quan event), 95,000 houses are {under water}(e5); 34,000 people have been {moved}(e6). The railway between [Hanoi](han mention) and [Ho Chi Minh City](hoc mention) is {cut}(e7) at [Dong Hoi](don event).

{Rain}(e8) of 2,290 mm has fallen at A Luoi in eleven days. A tropical {storm}(e9), the season's eighth, is expected to {come ashore}(e9) at [Da Nang](dan event) on Thursday.

In [Hoi An](hoi event), 80 [Chinese](chi demonym) and [Korean](kor demonym) tourists were {taken}(e10) from hotels by boat. The {festival}(e11) of lanterns there, due to begin on Friday, has been {put off}(e11).

The prime minister {allotted}(e12) rice to five provinces. The Red Cross opened an {appeal}(e13) in [Geneva](gen event) on Saturday; [Seoul](seo metonym) {gave}(e14) $300,000.

A singer from [Ho Chi Minh City](hoc mention) who {raised}(e15) four million dollars in five days was {mobbed}(e16) when she arrived in [Hue](hue3 event) on Sunday to {distribute}(e17) it.

Across the border, 21 people have {drowned}(e18) in [Cambodia](cam event), most of them in [Pursat](pur event) and [Battambang](bat event). [Laos](lao metonym) has {closed}(e19) one crossing.

---
places:
  qua: {name: Quang Tri, point: [16.75, 107.0], precision: division}
  hue: {name: Hue Province, point: [16.35, 107.5], precision: division}
  quan: {name: Quang Binh, point: [17.5, 106.3], precision: division}
  hue3: {name: Hue, point: [16.463, 107.585]}
  don: {name: Dong Hoi, point: [17.469, 106.622]}
  hoi: {name: Hoi An, point: [15.88, 108.33]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  pur: {name: Pursat, geonameid: 1822768, point: [12.5388, 103.9192]}
  bat: {name: Battambang, geonameid: 1831797, point: [13.1027, 103.1982]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  dan: {name: Da Nang, geonameid: 1583992, point: [16.0678, 108.2208]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
events:
  e1: {type: landslide, places: [qua], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: in the small hours of Sunday, status: happened, actors: "", targets: 22 soldiers, main: true}
  e2: {type: landslide, places: [hue], start: 2020-10-14, end: 2020-10-14, date_precision: day, date_text: four days after, killed: 13, status: happened, actors: ""}
  e3: {type: rescue, places: [qua], start: 2020-10-19, end: 2020-10-19, date_precision: day, date_text: by Monday noon, killed: 14, status: happened, actors: ""}
  e4: {type: landslide, places: [qua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: flood, places: [vie], start: 2020-10, end: 2020-10, date_precision: month, date_text: since 6 October, killed: 90, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e6: {type: displacement, places: [quan], start: null, end: null, date_precision: unknown, date_text: "", displaced: 34000, status: happened, actors: ""}
  e7: {type: closure, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: extreme_weather, places: [], start: 2020-10, end: 2020-10, date_precision: month, date_text: in eleven days, status: happened, actors: ""}
  e9: {type: storm, places: [dan], start: 2020-10-22, end: 2020-10-22, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e10: {type: rescue, places: [hoi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 80 Chinese and Korean tourists}
  e11: {type: festival, places: [hoi], start: 2020-10-23, end: 2020-10-23, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: ""}
  e12: {type: aid, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e13: {type: aid, places: [gen], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e14: {type: aid, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Seoul}
  e15: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A singer, minor: true}
  e16: {type: visit, places: [hue3], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A singer, minor: true}
  e17: {type: aid, places: [hue3], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, status: happened, actors: A singer}
  e18: {type: flood, places: [pur, bat], start: null, end: null, date_precision: unknown, date_text: "", killed: 21, status: happened, actors: ""}
  e19: {type: closure, places: [lao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Laos}
notes: ""
