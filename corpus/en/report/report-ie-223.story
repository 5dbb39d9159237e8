---
id: report-ie-223
genre: report
country: IE
published: 2022-08-31
publisher: Foyle Sentinel
title: "Two brothers {drown}(e1) at [Enagh Lough](ena event)"
---
Two teenage brothers have {died}(e1) after getting into difficulty while swimming at [Enagh Lough](ena event), near [Strathfoyle](str mention), on the outskirts of [Derry](der mention), on bank holiday Monday evening.

Named locally as Jobin (16) and Ruben (15) Thekkekara, they were pupils of a college in the city. Their family {came}(e2) to [Northern Ireland](nor mention) from [Kerala](ker mention) in [India](ind mention) in 2013.

A number of boys had {cycled}(e3) to the lake in the afternoon. Emergency services were {called}(e4) shortly before 6.30pm. One boy was {pulled}(e4) from the water by a passer-by but {died}(e1) at Altnagelvin Hospital; a diver from [Bundoran](bun mention) {found}(e4) the second at about 9pm.

A third youth was {treated}(e5) and has been {discharged}(e5).

"There isn't a house in [Strathfoyle](str mention) that isn't heartbroken," said councillor Aoife Bonner.

The PSNI said it was treating the {deaths}(e1) as a tragic accident. A book of condolence has been {opened}(e6) at the Guildhall. The {funerals}(e7) will {take place}(e7) on Friday in [Waterside](wat event), after which the boys are to be {buried}(e7) at [Ardmore](ard event).

It brings to seven the number of people to have {drowned}(e8) on the island in August, among them a man off [Tramore](tra event), Co [Waterford](wate mention), and a boy of 13 in the [Shannon](sha event) at [Clonlara](clo event).

---
places:
  ena: {name: Enagh Lough, point: [55.03, -7.26], precision: near}
  str: {name: Strathfoyle, point: [55.03, -7.26]}
  der: {name: Derry, point: [54.997, -7.31]}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  bun: {name: Bundoran, geonameid: 2965929, point: [54.4778, -8.2809]}
  wat: {name: Waterside, point: [54.99, -7.3], precision: near}
  ard: {name: Ardmore, point: [54.96, -7.25], precision: near}
  tra: {name: Trá Mhór, geonameid: 2961120, point: [52.1624, -7.1524]}
  wate: {name: Waterford, geonameid: 11611446, point: [52.1704, -7.4914], precision: division}
  sha: {name: Shannon, point: [52.72, -8.53], precision: near}
  clo: {name: Clonlara, point: [52.73, -8.55]}
events:
  e1: {type: death, places: [ena], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: on bank holiday Monday evening, killed: 2, status: happened, actors: "", targets: Two teenage brothers, main: true}
  e2: {type: displacement, places: [nor], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: Their family, minor: true}
  e3: {type: other, places: [ena], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: in the afternoon, status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [ena], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: at about 9pm, status: happened, actors: a diver from Bundoran, targets: One boy}
  e5: {type: medical, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A third youth, minor: true}
  e6: {type: opening, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A book of condolence, minor: true}
  e7: {type: ceremony, places: [wat, ard], start: 2022-09-02, end: 2022-09-02, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e8: {type: death, places: [tra, sha, clo], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, killed: 7, status: happened, actors: ""}
notes: ""
