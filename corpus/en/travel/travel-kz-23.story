---
id: travel-kz-23
genre: travel
country: KZ
published: 2025-06-14
publisher: Far Afield
title: "Salt, Buses and a Rocket at [Baikonur](bai event)"
---
The tour of the cosmodrome starts at a bus shelter in [Baikonur](bai event) and costs more than the flight from [Almaty](alm mention). On Sunday at 08.14 we stood on a mound with forty [Italian](ita demonym) amateurs and watched a Soyuz {go up}(e1). It {carried}(e1) a weather satellite, and it worked. In April one hadn't: it {fell back}(e2) near [Zhezkazgan](zhe event) and {burned}(e2) 600 hectares of steppe, harming nobody but marmots.

The town has been {leased}(e3) by [Moscow](mos metonym) since 1994. Half the flats in block 7 are empty. A museum shows the boots of a dog. In the bazaar Gulmira Tasbolat, who sells [Chinese](chi demonym) umbrellas, told us that her father had been {killed}(e4) in October 1960, when a missile {exploded}(e4) on its pad with more than 70 people around it. "They said it was a plane," she said.

We {went on}(e5) by train to [Aral](ara mention). A dike at [Kokaral](kok event), {built}(e6) in 2005, has brought the water back to within 20 kilometres; a second phase {begins}(e7) next spring, if [Astana](ast metonym) signs. There had been a {dust storm}(e8) on Friday, and drivers {refused}(e9) to go to the ships. Only one is left at [Zhalanash](zha mention), the rest {sold}(e10) for scrap in [Kashgar](kas mention).

In [Kyzylorda](kyz event) two men tried to {take}(e11) my camera and were {chased off}(e11) by a woman with a ladle. Our consul {advises}(e12) against the road to [Turkestan](tur mention) by night, after a coach {collided}(e13) with a lorry at [Shieli](shi event) in May, killing nine.

---
places:
  bai: {name: Baikonur, geonameid: 1521368, point: [45.6167, 63.3167]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  zhe: {name: Zhezqazghan, geonameid: 1516589, point: [47.7941, 67.7063]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ara: {name: Aral, geonameid: 1526265, point: [46.8017, 61.6631]}
  kok: {name: Kokaral, point: [46.1, 60.8], precision: near}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  zha: {name: Zhalanash, point: [46.75, 60.9], precision: near}
  kas: {name: Kashgar, geonameid: 1280849, point: [39.4672, 75.9868]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  tur: {name: Turkistan, geonameid: 1517945, point: [43.2946, 68.2569]}
  shi: {name: Shieli, point: [44.17, 66.74], precision: near}
events:
  e1: {type: launch, places: [bai], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: On Sunday, status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [zhe], start: 2025-04, end: 2025-04, date_precision: month, date_text: In April, status: happened, actors: ""}
  e3: {type: deal, places: [bai], start: 1994, end: 1994, date_precision: year, date_text: since 1994, status: happened, actors: Moscow}
  e4: {type: explosion, places: [bai], start: 1960-10, end: 1960-10, date_precision: month, date_text: in October 1960, killed: 70, killed_qualifier: at_least, status: happened, actors: ""}
  e5: {type: transport_change, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: construction, places: [kok], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: ""}
  e7: {type: construction, places: [kok], start: 2026, end: 2026, date_precision: year, date_text: next spring, status: planned, actors: Astana}
  e8: {type: storm, places: [ara], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e9: {type: decision, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: drivers, minor: true}
  e10: {type: deal, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the ships, minor: true}
  e11: {type: robbery, places: [kyz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two men, targets: my camera}
  e12: {type: statement, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Our consul, minor: true}
  e13: {type: road_accident, places: [shi], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, killed: 9, status: happened, actors: "", targets: a coach}
notes: ""
