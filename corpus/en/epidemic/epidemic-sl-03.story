---
id: epidemic-sl-03
genre: epidemic
country: SL
published: 2014-08-12
publisher: Kailahun Voice
title: "Home is a yellow {tape}(e4)"
---
[KENEMA](ken dateline). — The doctor who led the country's fight against Ebola is {buried}(e1) in [Kenema](ken event), outside the ward where he {caught}(e2) it; Sister Mbalu Sankoh of the same ward {followed}(e2) him on Saturday.

Since May the {disease}(e3) has {killed}(e3) 298 in [Sierra Leone](sie event). Soldiers have drawn a {cordon}(e4) round the districts of [Kailahun](kai event) and [Kenema](ken event); nobody without a slip crosses the [Moa](moa event) bridge. In [Koindu](koi event), where it came over from [Guéckédou](gue mention), in [Guinea](gui mention), the weekly market is grass.

[Liberia](lib event) counts 323 {dead}(e5) and [Guinea](gui event) 373. In [Nigeria](nig event), ten people have {caught}(e6) it from a man who {flew}(e7) into [Lagos](lag event) from [Monrovia](mon mention) on 20 July by way of [Lomé](lom mention).

British Airways has {stopped}(e8) its flights to [Freetown](fre event) until the end of the month. A Spanish priest of 75, {brought}(e9) from [Monrovia](mon mention) to [Madrid](mad event), {died}(e10) there this morning.

[Geneva](gen metonym) said on Friday: an international {emergency}(e11). In [Daru](dar event) the chief said it earlier, and {locked}(e12) the road with a log.

"Don't touch," says the radio. In church at [Segbwema](seg event) they have begun to bow.

---
places:
  ken: {name: Kenema, geonameid: 2407790, point: [7.8769, -11.1903]}
  moa: {name: Moa, point: [7.9, -10.9], precision: area, radius_km: 30}
  kai: {name: Kailahun, point: [8.28, -10.57]}
  koi: {name: Koindu, point: [8.46, -10.33], precision: near}
  gue: {name: Guéckédou, point: [8.567, -10.133]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  dar: {name: Daru, point: [7.99, -10.84]}
  seg: {name: Segbwema, point: [7.995, -10.95]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
events:
  e1: {type: ceremony, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [ken], start: 2014-08-09, end: 2014-08-09, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: Sister Mbalu Sankoh}
  e3: {type: outbreak, places: [sie], start: 2014-05, end: 2014-08, date_precision: month, date_text: Since May, killed: 298, status: happened, actors: "", main: true}
  e4: {type: closure, places: [kai, ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers, main: true}
  e5: {type: outbreak, places: [lib, gui], start: null, end: null, date_precision: unknown, date_text: "", killed: 696, status: happened, actors: ""}
  e6: {type: outbreak, places: [nig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [lag], start: 2014-07-20, end: 2014-07-20, date_precision: day, date_text: on 20 July, status: happened, actors: "", minor: true}
  e8: {type: transport_change, places: [fre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: transport_change, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: outbreak, places: [mad], start: 2014-08-12, end: 2014-08-12, date_precision: day, date_text: this morning, killed: 1, status: happened, actors: "", targets: A Spanish priest of 75}
  e11: {type: decision, places: [gen], start: 2014-08-08, end: 2014-08-08, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e12: {type: closure, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
