---
id: report-tw-978
genre: report
country: TW
published: 2021-04-08
publisher: Formosa Evening Post
title: "Rail safety: what experts want [Taiwan](tai metonym) to learn from [Hualien](hua event) {crash}(e1)"
---
Independent oversight, better fencing of worksites and an end to the culture of "getting it done somehow" are what rail experts are {calling for}(e6) after the {derailment}(e1) on Friday of a packed express in a tunnel near [Hualien](hua event), in which 49 people {died}(e1).

The train, bound for [Taitung](tait mention) from [Shulin](shu mention), in [New Taipei City](new mention), {hit}(e1) a crane truck that had {slid}(e2) from a construction site above the line at the mouth of the tunnel. It was the first day of the tomb-sweeping holiday. The {crash}(e1) was the deadliest on the island since 1948.

"A truck should never have been able to reach the track. That's not a matter of a brake, it's a matter of a fence," said Tseng Kuan-ting, a retired professor of transport engineering in [Tainan](tain mention).

The railway administration has 14,000 employees, debts of more than NT$400 billion and a structure that dates from [Japanese](jap demonym) rule. It inspects itself. A report commissioned after the {accident}(e3) at [Su'ao](sua event) in October 2018, in which 18 {died}(e3), listed 144 improvements. The government says that most of them have been made. Tseng doubts it. "They ticked boxes," he said. "If you ask who's responsible for a slope, three departments point at one another."

What could be done quickly? Sensors on slopes along the east coast line, which runs between cliffs and the sea from [Yilan](yil mention) to [Hualien](hua mention), would cost about NT$1 billion. In [Kyushu](kyu mention) and in [Switzerland](swi mention), they stop trains automatically. Contractors could be barred for longer than a year if they break rules. Standing tickets might be abolished on fast trains, though during holidays that would leave thousands stranded.

Turning the administration into a company is the long answer. Lawmakers from all parties say they're for it. Unions, which have often threatened to strike, fear for pensions, and every transport minister since 2000 has promised reform and left.

Prosecutors have {detained}(e4) the owner of the truck. The minister has {offered}(e5) to resign. In [Taroko](tar mention), where the gorge draws a million visitors in an ordinary spring, hotels report that two rooms in three stand empty.

---
places:
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  tait: {name: Taitung, point: [22.75, 121.15]}
  shu: {name: Shulin, point: [24.99, 121.42]}
  new: {name: New Taipei City, point: [25.01, 121.46]}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  sua: {name: "Su'ao", point: [24.6, 121.85]}
  yil: {name: Yilan, point: [24.75, 121.75]}
  kyu: {name: Kyushu, point: [32.8, 130.9], precision: area, radius_km: 150}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  tar: {name: Taroko, point: [24.16, 121.62], precision: near}
events:
  e1: {type: rail_accident, places: [hua], start: 2021-04-02, end: 2021-04-02, date_precision: day, date_text: on Friday, killed: 49, status: happened, actors: "", targets: a packed express, main: true}
  e2: {type: other_accident, places: [hua], start: 2021-04-02, end: 2021-04-02, date_precision: day, date_text: "", status: happened, actors: "", targets: a crane truck, minor: true}
  e3: {type: rail_accident, places: [sua], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October 2018, killed: 18, status: happened, actors: ""}
  e4: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Prosecutors, targets: the owner of the truck, main: true}
  e5: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: rail experts, main: true}
notes: ""
