---
id: report-cd-654
genre: report
country: CD
published: 2025-10-01
publisher: "Minerals & Markets Africa"
title: "[Congo](con metonym) {replaces}(e1) cobalt export {ban}(e2) with quotas from mid-October"
---
[KINSHASA](kin dateline), Oct 1 (MMA) - The [Democratic Republic of Congo](dem metonym) will {lift}(e1) its eight-month-old {ban}(e2) on cobalt exports on Oct. 16 and {replace}(e1) it with annual quotas, the minerals regulator {said}(e1) in a decree {published}(e3) on Wednesday.

Miners may {ship}(e4) up to 18,125 tonnes in the rest of 2025 and 96,600 tonnes a year in 2026 and 2027. The country, which accounted for more than 70% of world output last year, {stopped}(e2) exports on Feb. 22 after the price {sank}(e6) to its lowest in nine years.

Cobalt {gained}(e7) 6% on the [Wuxi](wux event) exchange in [China](chi mention) on Wednesday. It has more than {doubled}(e6) since February, to about $17 a pound.

Two thirds of the quota goes to two groups based in [Luoyang](luo mention) and in [Baar](baa mention), [Switzerland](swi mention). A smaller operator in [Likasi](lik event), which has {laid off}(e8) 640 workers since March, got nothing and said it would {challenge}(e10) the decree before the Council of State in [Kinshasa](kin event).

Stocks are large. Warehouses along the road from [Kolwezi](kol mention) to [Kasumbalesa](kas mention), the crossing to [Zambia](zam mention), hold some 50,000 tonnes of hydroxide by the estimate of one trader. From there the metal travels for three to four weeks to [Durban](dur mention) or [Dar es Salaam](dar mention).

Artisanal diggers have felt the {ban}(e2) most. In [Kasulo](kasu event), a quarter of [Kolwezi](kol mention), depots {closed}(e11) and the price of a bag of ore {fell}(e11) by half. Four men were {killed}(e12) in July when soldiers {chased}(e12) intruders from an industrial pit near [Fungurume](fun event), local rights group Justicia Mines said. The army denied it.

The east of the country produces other minerals and other headlines. Fighting {continued}(e13) this week around [Walikale](wal event), despite a peace {agreement}(e14) with [Rwanda](rwa metonym) that was {signed}(e14) in [Washington](was event) in June, and the tin mine at [Bisie](bis event) has {evacuated}(e15) some staff.

[Indonesia](ind metonym), now the second largest producer of cobalt, has gained most from the embargo. Its exports {rose}(e16) by 44% in the first half of the year.

---
places:
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  wux: {name: Wuxi, geonameid: 1790923, point: [31.5689, 120.2886]}
  luo: {name: Luoyang, geonameid: 1801792, point: [34.6735, 112.4368]}
  baa: {name: Baar, geonameid: 2661653, point: [47.1962, 8.5295]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  kas: {name: Kasumbalesa, point: [-12.26, 27.8], precision: near}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  kasu: {name: Kasulo, point: [-10.71, 25.48]}
  fun: {name: Fungurume, point: [-10.57, 26.31]}
  wal: {name: Walikale, point: [-1.43, 28.07]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bis: {name: Bisie, point: [-1.03, 27.71], precision: near}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  kol: {name: Kolwezi, geonameid: 922773, point: [-10.7148, 25.4667]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  lik: {name: Likasi, geonameid: 922741, point: [-10.983, 26.7384]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: decision, places: [con], start: 2025-10-16, end: 2025-10-16, date_precision: day, date_text: on Oct. 16, status: planned, actors: the minerals regulator, targets: cobalt exports, main: true}
  e2: {type: sanction, places: [con], start: 2025-02-22, end: 2025-02-22, date_precision: day, date_text: on Feb. 22, status: happened, actors: The country, targets: cobalt exports, main: true}
  e3: {type: publication, places: [kin], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e4: {type: deal, places: [con], start: 2025, end: 2025, date_precision: year, date_text: in the rest of 2025, status: planned, actors: Miners, minor: true}
  e6: {type: market, places: [], start: 2025-02, end: 2025-10, date_precision: month, date_text: since February, status: happened, actors: Cobalt}
  e7: {type: market, places: [wux], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday, status: happened, actors: Cobalt}
  e8: {type: layoffs, places: [lik], start: 2025-03, end: 2025-10, date_precision: month, date_text: since March, status: happened, actors: A smaller operator, targets: 640 workers}
  e10: {type: trial, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A smaller operator, targets: the decree}
  e11: {type: market, places: [kasu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: attack, places: [fun], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, killed: 4, status: reported, actors: soldiers, targets: intruders}
  e13: {type: battle, places: [wal], start: 2025-09-29, end: 2025-09-29, date_precision: week, date_text: this week, status: happened, actors: ""}
  e14: {type: agreement, places: [was], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e15: {type: displacement, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the tin mine, targets: some staff}
  e16: {type: market, places: [ind], start: 2025-01, end: 2025-06, date_precision: month, date_text: in the first half of the year, status: happened, actors: "", minor: true}
notes: ""
