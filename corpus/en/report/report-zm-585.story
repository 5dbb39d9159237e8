---
id: report-zm-585
genre: report
country: ZM
published: 2024-09-05
publisher: Southern Markets Wire
title: "[Zambia](zam demonym) miners {end}(e1) nine-day {strike}(e1) after pay {deal}(e2) at [Chingola](chin event) pit"
---
[LUSAKA](lus dateline), Sept 5 (SMW) - Workers at one of [Zambia](zam mention)'s largest copper mines {returned}(e1) to their shifts on Thursday after unions and management {signed}(e2) a two-year wage {agreement}(e2) that raises basic pay by 11%, officials on both sides said.

The {stoppage}(e1) at Kalulu Copper's open pit in [Chingola](chin event), in [Copperbelt Province](cop event), began on Aug. 27 and spread two days later to the company's smelter in neighbouring [Mufulira](muf event). Some 6,200 permanent employees and contractors {took part}(e1), according to the Mineworkers' Federation.

"We wanted 15 percent and we got 11, with a housing allowance," federation president Gershom Mwila told reporters in [Kitwe](kit event), where the {talks}(e3) ended shortly before midnight on Wednesday. The company, which is listed in [Johannesburg](joh mention) and [London](lon mention), said the {dispute}(e1) had cost it about 4,100 tonnes of finished copper.

Police {arrested}(e4) 17 people on Saturday when strikers {blocked}(e5) the road to [Chililabombwe](chil mention), the main route for trucks heading for [Kasumbalesa](kas mention) on the [Congolese](con demonym) border. All but two were {released}(e6) without charge on Monday. A provincial police spokeswoman said one officer was {hit}(e5) by a stone and needed stitches.

Copper {rose}(e7) 0.8% on the [London](lon metonym org) Metal Exchange on Thursday, helped by a weaker dollar and by figures that showed [Chinese](chi demonym) imports had {grown}(e8) for a third straight month in August.

[Zambia](zam metonym), [Africa](afr mention)'s second-biggest producer after the [Democratic Republic of Congo](dem mention), wants to more than triple output by the early 2030s. That goal looked distant this year: the worst {drought}(e9) in four decades has {emptied}(e9) the reservoir at [Kariba](kar event), and the state utility has {rationed}(e10) electricity to mines in [Solwezi](sol event) and [Kalumbila](kal event) since May.

Kalulu {cut}(e11) some 900 jobs at its underground shafts in [Luanshya](lua event) last November, citing costs. Union leaders said on Thursday that a clause in the new contract bars compulsory redundancies until mid-2026.

In neighbouring [Zimbabwe](zim event), workers at a platinum refinery near [Selous](sel event) {voted}(e12) on Wednesday to {strike}(e13) from next Monday unless they are paid wholly in U.S. dollars, their union said.

---
places:
  cop: {name: Copperbelt, geonameid: 917524, point: [-13.1044, 27.9272], precision: division}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 4000}
  kar: {name: Kariba, geonameid: 889215, point: [-16.5167, 28.8]}
  kal: {name: Kalumbila, point: [-12.25, 25.3], precision: near}
  sel: {name: Selous, point: [-18.05, 30.42], precision: near}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kas: {name: Kasumbalesa, point: [-12.26, 27.8], precision: near}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  chin: {name: Chingola, geonameid: 919009, point: [-12.529, 27.8838]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  muf: {name: Mufulira, geonameid: 905395, point: [-12.5498, 28.2407]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  chil: {name: Chililabombwe, geonameid: 919544, point: [-12.3648, 27.8229]}
  sol: {name: Solwezi, geonameid: 897045, point: [-12.1688, 26.3894]}
  lua: {name: Luanshya, geonameid: 909863, point: [-13.1367, 28.4166]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
events:
  e1: {type: strike, places: [chin, muf], start: 2024-08-27, end: 2024-09-05, date_precision: day, date_text: began on Aug. 27, status: happened, actors: "Some 6,200 permanent employees and contractors", main: true}
  e2: {type: agreement, places: [kit], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Wednesday, status: happened, actors: unions and management, main: true}
  e3: {type: meeting, places: [kit], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e4: {type: arrest, places: [chin], start: 2024-08-31, end: 2024-08-31, date_precision: day, date_text: on Saturday, arrested: 17, status: happened, actors: Police, targets: 17 people}
  e5: {type: protest, places: [chin], start: 2024-08-31, end: 2024-08-31, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: strikers, targets: the road}
  e6: {type: decision, places: [chin], start: 2024-09-02, end: 2024-09-02, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e7: {type: market, places: [lon], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on Thursday, status: happened, actors: Copper}
  e8: {type: market, places: [chi], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: imports}
  e9: {type: drought, places: [kar], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: ""}
  e10: {type: outage, places: [sol, kal], start: 2024-05, end: 2024-09, date_precision: month, date_text: since May, status: happened, actors: the state utility, targets: mines}
  e11: {type: layoffs, places: [lua], start: 2023-11, end: 2023-11, date_precision: month, date_text: last November, status: happened, actors: Kalulu, targets: some 900 jobs}
  e12: {type: decision, places: [sel], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Wednesday, status: happened, actors: workers at a platinum refinery}
  e13: {type: strike, places: [sel], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: from next Monday, status: threatened, actors: workers at a platinum refinery}
notes: ""
