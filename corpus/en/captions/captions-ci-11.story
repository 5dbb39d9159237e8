---
id: captions-ci-11
genre: captions
country: CI
published: 2023-02-17
title: "Cocoa goes up a staircase"
---
(1) [Soubré](sou event). A boy carries pods on his head past the sign which says no boys may. The ministry {announced}(e1) here on Tuesday 40 more inspectors.

(2) The scale at [Méagui](mea event). Farm-gate price, 900 francs, the same as in [Ghana](gha mention) at last, which is why nobody will drive at night to [Aboisso](abo mention) now.

(3) Warehouse roof, [San Pédro](san event), 11 February, after the {storm}(e2): 600 tonnes {wetted}(e2), one watchman {bruised}(e2).

(4) Ship's agent Fatou Bamba beside the Sirius, for [Amsterdam](ams mention). She says the beans from [Liberia](lib mention) are the ones in the blue bags.

(5) A {tasting}(e3) at [Cocody](coc event), [Abidjan](abi event). Chocolate is from [Yamoussoukro](yam mention), chef from [Lyon](lyo mention), sugar from [Ferkessédougou](fer mention).

(6) The forest of [Taï](tai event), from the air. Brown, left, is cocoa. A ranger was {shot}(e4) there on the 3rd.

(7) {Dancers}(e5) of [Man](man mention), on stilts, at the growers' {fair}(e6) in [Daloa](dal event) on Sunday. It {poured}(e7).

(8) Empty office, [Plateau](pla event). The buyers said they'd come from [London](lon mention) on Monday for {talks}(e8). They phoned.

---
places:
  sou: {name: Soubré, point: [5.785, -6.594]}
  mea: {name: Méagui, point: [5.4, -6.56]}
  abo: {name: Aboisso, point: [5.47, -3.207]}
  san: {name: San Pédro, point: [4.748, -6.636]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  coc: {name: Cocody, point: [5.35, -3.98], precision: near}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  fer: {name: Ferkessédougou, point: [9.593, -5.194]}
  tai: {name: Taï, point: [5.75, -7.1], precision: area, radius_km: 40}
  man: {name: Man, point: [7.41, -7.55]}
  dal: {name: Daloa, geonameid: 2290486, point: [6.8773, -6.4502]}
  pla: {name: Plateau, point: [5.32, -4.02], precision: near, near: abi}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  yam: {name: Yamoussoukro, geonameid: 2279755, point: [6.8205, -5.2767]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
events:
  e1: {type: statement, places: [sou], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: The ministry}
  e2: {type: storm, places: [san], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: 11 February, injured: 1, status: happened, actors: "", main: true}
  e3: {type: other, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: shooting, places: [tai], start: 2023-02-03, end: 2023-02-03, date_precision: day, date_text: on the 3rd, status: happened, actors: "", targets: A ranger, main: true}
  e5: {type: performance, places: [dal], start: 2023-02-12, end: 2023-02-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: festival, places: [dal], start: 2023-02-12, end: 2023-02-12, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e7: {type: extreme_weather, places: [dal], start: 2023-02-12, end: 2023-02-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [pla], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: ""}
notes: ""
