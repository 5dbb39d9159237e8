---
id: report-mx-403
genre: report
country: MX
published: 2023-01-12
publisher: Border Investigations Desk
title: "Where the pills come from: [Culiacán](cul event), [Nogales](nog event) and a lab in the lemon groves"
---
The pink tablets that {killed}(e1) two 15-year-olds in a high-school bathroom in [Mesa](mes event), [Arizona](ari mention), last spring were stamped with the letter M and a faint crescent. The crescent came from a worn die. Over eight months, reporters {followed}(e2) pills with the same flaw from court exhibits in [Phoenix](pho mention) and [Denver](den mention) to a press {seized}(e3) by the [Mexican](mex demonym) army at [Cosalá](cos event), in the mountains of [Sinaloa](sin mention).

The press was one of six. Soldiers {found}(e3) them on Sept. 14 in a shed among lemon trees, with 270 kilograms of powder and ledgers listing deliveries to "the aunt" in [Nogales](nog mention) and "the pastor" in [San Luis Río Colorado](san mention). Nobody was {arrested}(e4).

Court files in [Tucson](tuc mention) suggest who the pastor may be. In 2021 agents {stopped}(e5) a church minibus at the [San Luis](sanl event) port of entry, in [Yuma County](yum mention), and {pulled}(e5) 96,000 pills from its seats. The driver, Efraín Olachea, {pleaded guilty}(e6) last June and was {sentenced}(e6) to 11 years. He {testified}(e6) that he had made 30 trips.

The {capture}(e7) last Thursday of a son of the imprisoned drug lord known as El Güero, at [Jesús María](jes event), north of [Culiacán](cul mention), has drawn new attention to the trade. Ten soldiers and 19 gunmen {died}(e8) in the {fighting}(e8); a passenger jet bound for [Mexico City](mexi mention) was {hit}(e9) by a bullet on the runway at [Culiacán](cul event), and cars were {burned}(e8) on the roads to [Mazatlán](maz event), [Guasave](gua event) and [Los Mochis](los event). An earlier attempt, in October 2019, ended when the government {let}(e10) him {go}(e10) to stop the violence.

The {arrest}(e7) came days before the [American](uni demonym) president {landed}(e11) in [Mexico City](mexi event) for a {summit}(e12) with his [Mexican](mex demonym) and [Canadian](can demonym) counterparts. On Tuesday the three {promised}(e12) to share data on chemicals. Most are shipped from [China](chi mention) to [Manzanillo](man mention) and [Lázaro Cárdenas](laz mention).

[U.S.](uni metonym) agents {seized}(e13) 50.6 million pills last year, more than half of them in [Arizona](ari event) and [California](cal event). Overdoses involving synthetic opioids {claimed}(e14) some 71,000 lives in 2021.

In [Mesa](mes mention), the girls' families have {sued}(e15) a messaging app in a court in [Maricopa County](mar event). "She thought it was a painkiller," said Deb Larrabee, whose daughter was among the dead. Three older pupils {charged}(e16) with selling the pills are to {appear}(e17) before a judge on Jan. 30.

[Cosalá](cos event) remains quiet. A bridge to the village nearest the shed was {dynamited}(e18) in November by persons unknown, and its school has been {closed}(e19) since. The mayor's office declined to say why. A month later the same crescent {turned up}(e20) in [Spokane](spo event), [Washington](was mention).

---
places:
  cul: {name: Culiacán, geonameid: 4012176, point: [24.8021, -107.3942]}
  nog: {name: Nogales, geonameid: 4004886, point: [31.3086, -110.9422]}
  mes: {name: Mesa, geonameid: 5304391, point: [33.4223, -111.8226]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  cos: {name: Cosalá, point: [24.41, -106.69]}
  sin: {name: Sinaloa, geonameid: 3983035, point: [25.6041, -108.001], precision: division}
  san: {name: San Luis Río Colorado, geonameid: 3985604, point: [32.4555, -114.7704]}
  tuc: {name: Tucson, geonameid: 5318313, point: [32.2217, -110.9265]}
  sanl: {name: San Luis, point: [32.487, -114.78]}
  yum: {name: Yuma County, geonameid: 5322057, point: [32.7739, -113.9109], precision: division}
  jes: {name: Jesús María, point: [25.1, -107.42]}
  maz: {name: Mazatlán, geonameid: 3996322, point: [23.2216, -106.4189]}
  gua: {name: Guasave, geonameid: 4005219, point: [25.5679, -108.4695]}
  man: {name: Manzanillo, geonameid: 3996663, point: [19.1169, -104.3421]}
  laz: {name: Ciudad Lázaro Cárdenas, geonameid: 4026082, point: [17.9626, -102.1989]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  mar: {name: Maricopa County, geonameid: 5303754, point: [33.3452, -112.4989], precision: division}
  spo: {name: Spokane, geonameid: 5811696, point: [47.6597, -117.4291]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  los: {name: Los Mochis, geonameid: 3997479, point: [25.791, -108.9982]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: poisoning, places: [mes], start: 2022, end: 2022, date_precision: year, date_text: last spring, killed: 2, status: happened, actors: "", targets: two 15-year-olds, main: true}
  e2: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: Over eight months, status: happened, actors: reporters, targets: pills with the same flaw, main: true}
  e3: {type: raid, places: [cos], start: 2022-09-14, end: 2022-09-14, date_precision: day, date_text: on Sept. 14, status: happened, actors: Soldiers, targets: a press, main: true}
  e4: {type: arrest, places: [cos], start: 2022-09-14, end: 2022-09-14, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: Nobody}
  e5: {type: smuggling, places: [sanl], start: 2021, end: 2021, date_precision: year, date_text: In 2021, status: happened, actors: agents, targets: "96,000 pills"}
  e6: {type: verdict, places: [tuc], start: 2022-06, end: 2022-06, date_precision: month, date_text: last June, status: happened, actors: "", targets: Efraín Olachea}
  e7: {type: arrest, places: [jes], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: last Thursday, arrested: 1, status: happened, actors: "", targets: a son of the imprisoned drug lord known as El Güero}
  e8: {type: battle, places: [jes, maz, gua, los], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: last Thursday, killed: 29, status: happened, actors: ""}
  e9: {type: shooting, places: [cul], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: "", status: happened, actors: "", targets: a passenger jet}
  e10: {type: other, places: [cul], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October 2019, status: happened, actors: the government, targets: him}
  e11: {type: visit, places: [mexi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the American president}
  e12: {type: meeting, places: [mexi], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: On Tuesday, status: happened, actors: the three}
  e13: {type: raid, places: [ari, cal], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: U.S. agents, targets: 50.6 million pills}
  e14: {type: poisoning, places: [uni], start: 2021, end: 2021, date_precision: year, date_text: in 2021, killed: 71000, killed_qualifier: about, status: happened, actors: ""}
  e15: {type: trial, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the girls' families", targets: a messaging app}
  e16: {type: charge, places: [mes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three older pupils}
  e17: {type: trial, places: [], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: on Jan. 30, status: planned, actors: "", targets: Three older pupils}
  e18: {type: explosion, places: [cos], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: persons unknown, targets: A bridge}
  e19: {type: closure, places: [cos], start: 2022-11, end: 2023-01, date_precision: month, date_text: since, status: happened, actors: "", targets: its school}
  e20: {type: discovery, places: [spo], start: null, end: null, date_precision: unknown, date_text: A month later, status: happened, actors: "", targets: the same crescent}
notes: ""
