---
id: report-kr-176
genre: report
country: KR
published: 2022-11-08
publisher: Han River Daily
title: "Two miners who {survived}(e1) on coffee powder {leave}(e2) [Andong](and event) hospital; mine {searched}(e4)"
---
Two miners who {survived}(e1) nine days underground in [Bonghwa](bon event), [North Gyeongsang Province](nor mention), have been {moved}(e2) out of intensive care in [Andong](and event) and may go home this weekend, doctors said Monday.

The men, aged 62 and 56, were {brought up}(e1) on Friday night from a depth of 190 meters after rescuers {broke}(e1) through to the zinc shaft in which some 900 tons of slurry had {trapped}(e3) them on Oct. 26. They had {kept}(e1) alive on 30 sachets of instant coffee and water dripping from the ceiling.

"My hand went for the lamp when I heard the last blast," the older, surnamed Park, told visitors from the [Gangwon](gan mention) mine union. He comes from [Jeongseon](jeo mention).

Police {searched}(e4) the company's offices in [Seoul](seo event) and [Bonghwa](bon event) on Monday. One worker was {killed}(e5) in a {cave-in}(e5) at the same mine on Aug. 29. The ministry had {told}(e6) the operator to {fill}(e6) old galleries, but that was not done.

The {rescue}(e1) came as a relief to a nation in {mourning}(e7) for 156 people, most in their 20s, who were {crushed}(e8) in a Halloween crowd in the [Itaewon](ita event) district of [Seoul](seo event) on Oct. 29. National {mourning}(e7) ended on Saturday. On Monday, President Cho Min-seok {apologized}(e9) again and {promised}(e9) an overhaul of the police. The mayor of [Yongsan](yon metonym) ward has been {questioned}(e10) as a suspect.

Elsewhere on Monday, a Mugunghwa train with 279 passengers that had {derailed}(e11) late Sunday at [Yeongdeungpo](yeo event) station was {lifted}(e12) back on the rails; 34 people were slightly {injured}(e11). The day before, a yard worker was {hit}(e13) and {killed}(e13) by a locomotive at [Uiwang](uiw event), and a {fire}(e14) {destroyed}(e14) nine greenhouses in [Jinju](jin event).

---
places:
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  and: {name: Andong, geonameid: 1846986, point: [36.5664, 128.7227]}
  bon: {name: Bonghwa, point: [36.89, 128.73]}
  nor: {name: North Gyeongsang Province, point: [36.4, 128.9], precision: division}
  gan: {name: Gangwon, point: [37.75, 128.3], precision: division}
  jeo: {name: Jeongseon, point: [37.38, 128.66]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  ita: {name: Itaewon, point: [37.534, 126.994], precision: near}
  yon: {name: Yongsan, point: [37.53, 126.98], precision: near}
  yeo: {name: Yeongdeungpo, point: [37.515, 126.907], precision: near}
  uiw: {name: Uiwang, point: [37.34, 126.97]}
  jin: {name: Chinju, geonameid: 1846052, point: [35.1928, 128.0847]}
events:
  e1: {type: rescue, places: [bon], start: 2022-11-04, end: 2022-11-04, date_precision: day, date_text: on Friday night, status: happened, actors: rescuers, targets: Two miners, main: true}
  e2: {type: medical, places: [and], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: Monday, status: happened, actors: "", targets: Two miners, main: true}
  e3: {type: landslide, places: [bon], start: 2022-10-26, end: 2022-10-26, date_precision: day, date_text: on Oct. 26, status: happened, actors: some 900 tons of slurry, targets: them}
  e4: {type: raid, places: [seo, bon], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: on Monday, status: happened, actors: Police, targets: "the company's offices"}
  e5: {type: collapse, places: [bon], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: on Aug. 29, killed: 1, status: happened, actors: "", targets: One worker}
  e6: {type: decision, places: [bon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ministry, targets: the operator, minor: true}
  e7: {type: ceremony, places: [], start: 2022-11-05, end: 2022-11-05, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e8: {type: other_accident, places: [ita, seo], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: on Oct. 29, killed: 156, status: happened, actors: "", targets: 156 people}
  e9: {type: statement, places: [seo], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: On Monday, status: happened, actors: President Cho Min-seok}
  e10: {type: investigation, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The mayor of Yongsan ward}
  e11: {type: rail_accident, places: [yeo], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: late Sunday, injured: 34, status: happened, actors: "", targets: a Mugunghwa train}
  e12: {type: rescue, places: [yeo], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e13: {type: rail_accident, places: [uiw], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: The day before, killed: 1, status: happened, actors: a locomotive, targets: a yard worker}
  e14: {type: fire, places: [jin], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: The day before, status: happened, actors: "", targets: nine greenhouses}
notes: ""
