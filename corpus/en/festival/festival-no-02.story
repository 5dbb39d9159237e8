---
id: festival-no-02
genre: festival
country: "NO"
published: 2024-03-25
publisher: Vestfjord Tidings
title: "World Cod {Championship}(e1) ends in a four-kilo {quarrel}(e2)"
---
[SVOLVÆR](svo dateline) – It took three scales, a retired vicar and most of Saturday evening to settle who had caught the biggest fish at the annual cod {championship}(e1) in [Svolvær](svo event).

The {winner}(e1), at 27.4 kilograms, is Ingrid Hauge, 61, a school cook from [Leknes](lek mention), who had borrowed her boat from a cousin in [Henningsvær](hen mention). She {edged out}(e1) a dentist from [Bergen](ber mention) and a party of [Danes](dk demonym) who {sailed}(e3) across the [Vestfjord](ves mention) from [Bodø](bod mention) in a {gale}(e4).

{Rain}(e5) fell sideways on both days. The tent by [Svolvær harbour](har event) {lost its roof}(e6) on Friday night, and the fish soup was served in the [Lofoten](lof metonym org) War Memorial Museum instead, between the uniforms. Nobody was hurt.

Some 600 anglers took part, about a third of them from outside [Norway](nor mention): 44 from [Sweden](se mention), a busload from [Finland](fi mention), eleven from [Poland](pl mention), one from [Namibia](na mention).

A rival {festival}(e7) is planned for next April in [Kabelvåg](kab event), five kilometres down the road. "They may have the church," said [Svolvær](svo mention) skipper Odd Berntsen. "We have the cod."

---
places:
  svo: {name: Svolvær, geonameid: 3135020, point: [68.2342, 14.5683]}
  lek: {name: Leknes, geonameid: 7626400, point: [68.1475, 13.6115]}
  hen: {name: Henningsvær, point: [68.154, 14.203], precision: near}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  dk: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  ves: {name: Vestfjorden, point: [68.1, 14.8], precision: area, radius_km: 60}
  bod: {name: Bodø, geonameid: 3160881, point: [67.2827, 14.3751]}
  har: {name: Svolvær harbour, point: [68.233, 14.568], precision: near, near: svo}
  lof: {name: Lofoten, point: [68.2, 13.9], precision: area, radius_km: 60}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  se: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  na: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  kab: {name: Kabelvåg, geonameid: 3150639, point: [68.2107, 14.4755]}
events:
  e1: {type: match, places: [svo], start: 2024-03-23, end: 2024-03-23, date_precision: day, date_text: Saturday evening, status: happened, actors: "", main: true}
  e2: {type: other, places: [svo], start: 2024-03-23, end: 2024-03-23, date_precision: day, date_text: Saturday evening, status: happened, actors: "", minor: true}
  e3: {type: transport_change, places: [ves], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: storm, places: [ves], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: extreme_weather, places: [svo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: storm, places: [har], start: 2024-03-22, end: 2024-03-22, date_precision: day, date_text: on Friday night, status: happened, actors: ""}
  e7: {type: festival, places: [kab], start: 2025-04, end: 2025-04, date_precision: month, date_text: next April, status: planned, actors: ""}
notes: ""
