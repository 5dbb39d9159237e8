---
id: report-jm-806
genre: report
country: JM
published: 2022-09-13
publisher: Kingston Record
title: "Gang leader's trial: judge {throws out}(e1) counts as gunmen {strike}(e2) again in [Westmoreland](wes event)"
---
The prosecution's case in the country's biggest gang trial {shrank}(e1) further on Monday when Justice Carol Blackwood {upheld}(e1) no-case submissions for eight of 33 accused in the Home Circuit Court in [Kingston](kin event).

The eight, among them the only woman arrested outside [St Catherine](stc mention), walked free after 25 months in custody. Alleged leader Damion "Priest" Forrester, 38, must answer 14 counts, including the {burning}(e3) of five houses in [New Nursery](new event), [Spanish Town](spa mention), in January 2018 and the {murder}(e4) of a cook in [Linstead](lin event).

"The tapes show talk," the judge {said}(e1). "They don't show who is talking."

Two former members, whose secret recordings make up most of the evidence, {testified}(e5) by video for 21 days. Defence attorneys began their {addresses}(e6) in the afternoon and will {continue}(e6) on Wednesday.

While the court sat, gunmen in a white Axio {shot}(e2) three men at a bar in [Grange Hill](gra event), [Westmoreland](wes event). Two {died}(e2), Superintendent Errol Wedderburn said; the third is at the hospital in [Savanna-la-Mar](sav event). The parish has recorded 97 {murders}(e7) since January, 21 more than in the same period of 2021. The island's total stands at 1,106.

A state of emergency {declared}(e8) in [Westmoreland](wes event) last November {lapsed}(e8) after two weeks since the opposition {refused}(e9) to back an extension. Prime Minister Everton Lascelles, who is in [London](lon mention) for the Queen's funeral, has {promised}(e10) a new one.

Elsewhere, a taxi man from [Lucea](luc mention) was {held}(e11) with nine rifles in barrels at [Montego Bay](mon event) wharf on Friday; they came from [Miami](mia mention). In [Haiti](hai event), where the guns-for-drugs trade has one end, protests over fuel prices {spread}(e12) from [Port-au-Prince](por event) to [Gonaïves](gon event) and [Jacmel](jac event) on Monday, and the [Dominican](dom demonym) consulate in [Cap-Haïtien](cap event) was {stoned}(e12).

On the land front, heavy showers {flooded}(e13) [Bog Walk](bog event) gorge on Sunday and a landslide {blocked}(e14) the road at [Gordon Town](gor event). No injuries were reported. The Met Office is {watching}(e15) a wave east of [Barbados](bar mention).

In sport, [Portmore](port metonym org) United {drew}(e16) 1-1 with [Harbour View](har metonym) at [Sabina Park](sab event). Sprinter Oshane Rattray, 24, of [Clarendon](cla mention), who {won}(e17) the 200 metres at the [Zurich](zur event) Diamond League final on Thursday, {arrived}(e18) home last night.

---
places:
  wes: {name: Westmoreland, geonameid: 3488081, point: [18.2678, -78.1303], precision: division}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  stc: {name: St Catherine, point: [18.03, -77.0], precision: division}
  new: {name: New Nursery, point: [18.0, -76.95], precision: near}
  spa: {name: Spanish Town, geonameid: 3488465, point: [17.9911, -76.9574]}
  lin: {name: Linstead, geonameid: 3489760, point: [18.1368, -77.0317]}
  gra: {name: Grange Hill, point: [18.31, -78.19]}
  sav: {name: Savanna-la-Mar, point: [18.22, -78.13]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  luc: {name: Lucea, geonameid: 3489657, point: [18.4509, -78.1736]}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  gon: {name: Gonaïves, point: [19.45, -72.69]}
  jac: {name: Jacmel, geonameid: 3723779, point: [18.2357, -72.5369]}
  cap: {name: Cap-Haïtien, point: [19.76, -72.2]}
  bog: {name: Bog Walk, point: [18.1, -77.0]}
  gor: {name: Gordon Town, point: [18.04, -76.72]}
  port: {name: Portmore, geonameid: 3488981, point: [17.971, -76.8869]}
  har: {name: Harbour View, point: [17.95, -76.72]}
  sab: {name: Sabina Park, point: [17.98, -76.78]}
  cla: {name: Clarendon, geonameid: 3490952, point: [17.9947, -77.3109], precision: division}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
events:
  e1: {type: verdict, places: [kin], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: on Monday, status: happened, actors: Justice Carol Blackwood, targets: eight of 33 accused, main: true}
  e2: {type: shooting, places: [gra, wes], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: While the court sat, killed: 2, injured: 1, status: happened, actors: gunmen, targets: three men, main: true}
  e3: {type: fire, places: [new], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January 2018, status: happened, actors: "", targets: five houses}
  e4: {type: killing, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a cook}
  e5: {type: trial, places: [kin], start: null, end: null, date_precision: unknown, date_text: for 21 days, status: happened, actors: Two former members}
  e6: {type: trial, places: [kin], start: 2022-09-14, end: 2022-09-14, date_precision: day, date_text: on Wednesday, status: planned, actors: Defence attorneys, minor: true}
  e7: {type: killing, places: [wes], start: 2022, end: 2022, date_precision: year, date_text: since January, killed: 97, status: happened, actors: "", minor: true}
  e8: {type: decision, places: [wes], start: 2021-11, end: 2021-11, date_precision: month, date_text: last November, status: happened, actors: ""}
  e9: {type: decision, places: [], start: 2021-11, end: 2021-11, date_precision: month, date_text: "", status: happened, actors: the opposition, targets: an extension, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Everton Lascelles, targets: a new one, minor: true}
  e11: {type: arrest, places: [mon], start: 2022-09-09, end: 2022-09-09, date_precision: day, date_text: on Friday, arrested: 1, status: happened, actors: "", targets: a taxi man from Lucea}
  e12: {type: riot, places: [por, gon, jac, cap], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: consulate}
  e13: {type: flood, places: [bog], start: 2022-09-11, end: 2022-09-11, date_precision: day, date_text: on Sunday, status: happened, actors: heavy showers}
  e14: {type: landslide, places: [gor], start: 2022-09-11, end: 2022-09-11, date_precision: day, date_text: on Sunday, status: happened, actors: a landslide, targets: the road}
  e15: {type: storm, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: match, places: [sab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: United}
  e17: {type: match, places: [zur], start: 2022-09-08, end: 2022-09-08, date_precision: day, date_text: on Thursday, status: happened, actors: Oshane Rattray, targets: the 200 metres}
  e18: {type: career, places: [], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: last night, status: happened, actors: Oshane Rattray, minor: true}
notes: ""
