---
id: council-lu-01
genre: council
country: LU
published: 2023-07-15
title: "Steel town wants its name back on the trains"
---
[ESCH-SUR-ALZETTE](esch dateline) – The second city of [Luxembourg](lu mention) has had enough of being called [Esch](esch mention), full stop, on departure boards. A {motion}(e1) {carried}(e1) by the municipal council on Friday morning {asks}(e1) the railways to print the whole of [Esch-sur-Alzette](esch mention), lest passengers {end up}(e2), as a [Belgian](be demonym) choir did in May, in [Esch-sur-Sûre](sure event), forty-odd kilometres to the north and without a station.

The choir, from [Arlon](arl mention), {missed its own concert}(e3). "Thirty-one people in black ties on a [Wiltz](wil mention) bus," said alderman Jean-Paul Thill. "I would laugh, but they sent us the taxi bill."

Councillors {spent}(e4) rather longer on [Belval](bel event), where the last piece of furnace C will be {pulled down}(e5) in September unless the State intervenes, and on a tram to [Luxembourg City](lc mention). Residents of [Audun-le-Tiche](aud mention), on the [French](fr demonym) side, {want}(e6) it extended to them; [Paris](par metonym) has so far not replied to two letters.

Opposition councillor Mady Feltes noted that [Differdange](dif event) had got its station sign {corrected}(e7) in 2011 after a single phone call.

---
places:
  lu: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.1667], precision: country}
  esch: {name: Esch-sur-Alzette, geonameid: 2960596, point: [49.4958, 5.9806]}
  be: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  sure: {name: Esch-sur-Sûre, point: [49.9115, 5.936]}
  arl: {name: Arlon, geonameid: 2803073, point: [49.6833, 5.8167]}
  wil: {name: Wiltz, geonameid: 2959977, point: [49.9655, 5.9339]}
  bel: {name: "Belval, Esch-sur-Alzette", point: [49.502, 5.948], precision: near, near: esch}
  lc: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  aud: {name: Audun-le-Tiche, geonameid: 3036226, point: [49.4722, 5.9555]}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  dif: {name: Differdange, geonameid: 2960651, point: [49.5242, 5.8914]}
events:
  e1: {type: decision, places: [esch], start: 2023-07-14, end: 2023-07-14, date_precision: day, date_text: on Friday morning, status: happened, actors: the municipal council, main: true}
  e2: {type: transport_change, places: [sure], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: "", minor: true}
  e3: {type: performance, places: [], start: 2023-05, end: 2023-05, date_precision: month, date_text: "", status: happened, negated: true, actors: The choir, minor: true}
  e4: {type: meeting, places: [esch], start: 2023-07-14, end: 2023-07-14, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: construction, places: [bel], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e6: {type: statement, places: [aud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [dif], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
notes: ""
