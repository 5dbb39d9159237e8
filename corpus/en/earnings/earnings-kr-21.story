---
id: earnings-kr-21
genre: earnings
country: KR
published: 2024-10-31
publisher: Hanbit Economic News
title: "Daehwa Display {Narrows}(e1) {Loss}(e1); [Paju](paj event) Line to {Shut}(e2)"
---
[SEOUL](seo dateline), Oct. 31 (Hanbit) -- Daehwa Display Co. said Thursday its operating {loss}(e1) {narrowed}(e1) to 80.6 billion won in the third quarter from 662 billion won a year earlier, helped by panels for phones.

Sales {rose}(e1) 43 percent on-year to 6.8 trillion won, the company said in a regulatory filing. The {result}(e1) beat the average forecast of analysts by 12 billion won.

Daehwa will {halt}(e2) its last line for television panels in [Paju](paj event), 28 kilometers northwest of [Seoul](seo mention), by year-end and has {sold}(e3) its plant in [Guangzhou](gua event), [China](chi event), to a local rival for 2 trillion won. Some 1,400 workers took voluntary {retirement}(e4) in July.

In [Gumi](gum event), unionized workers staged a two-hour {walkout}(e5) Tuesday, the second this month. No output was lost. Two subcontracted workers were {killed}(e6) and four were hurt there in a {leak}(e6) of a toxic chemical on May 4; the labor ministry {raided}(e7) the plant and the head office in [Yeouido](yeo event) six days later, and on Oct. 17 prosecutors in [Daegu](dae event) {indicted}(e8) the plant's manager.

Shares in the company {closed down}(e9) 1.9 percent at 10,310 won, underperforming the KOSPI's 1.5 percent {fall}(e10). The {results}(e1) were announced after the close.

Daehwa said it would {invest}(e11) 1.3 trillion won in [Hai Phong](hai event) by 2027. A {typhoon}(e12) in September tore the roof from a warehouse there, but [Vietnamese](vie demonym) operations were normalized within a week.

LK Chemical and Hanseong Motor {report}(e13) on Friday.

---
places:
  paj: {name: Paju, geonameid: 1951567, point: [37.8328, 126.8169]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  gum: {name: Gumi, geonameid: 1842225, point: [36.1136, 128.336]}
  yeo: {name: Yeouido, point: [37.524, 126.924]}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
events:
  e1: {type: earnings, places: [seo], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: Thursday, status: happened, actors: Daehwa Display, main: true}
  e2: {type: closure, places: [paj], start: 2024-12, end: 2024-12, date_precision: month, date_text: by year-end, status: planned, actors: Daehwa, targets: its last line for television panels, main: true}
  e3: {type: deal, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Daehwa, targets: its plant}
  e4: {type: layoffs, places: [], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e5: {type: strike, places: [gum], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: Tuesday, status: happened, actors: unionized workers}
  e6: {type: poisoning, places: [gum], start: 2024-05-04, end: 2024-05-04, date_precision: day, date_text: on May 4, killed: 2, injured: 4, status: happened, actors: "", targets: subcontracted workers}
  e7: {type: raid, places: [gum, yeo], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: six days later, status: happened, actors: the labor ministry}
  e8: {type: charge, places: [dae], start: 2024-10-17, end: 2024-10-17, date_precision: day, date_text: on Oct. 17, status: happened, actors: prosecutors, targets: "the plant's manager"}
  e9: {type: market, places: [seo], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: "", status: happened, actors: Shares in the company}
  e10: {type: market, places: [], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: "", status: happened, actors: Shares in the company, minor: true}
  e11: {type: deal, places: [hai], start: 2027, end: 2027, date_precision: year, date_text: by 2027, status: planned, actors: Daehwa}
  e12: {type: storm, places: [hai], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e13: {type: earnings, places: [], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: on Friday, status: planned, actors: LK Chemical and Hanseong Motor}
notes: ""
