---
id: press-tj-11
genre: press
country: TJ
published: 2023-10-03
title: "Glacier telegram no. 7"
---
The mountain hazards group in [Dushanbe](dus mention) informs partners that the lake below the [Didal glacier](did event), in the upper [Rasht](ras event) valley, {drained}(e1) on the night of 28–29 September without damage. About 400,000 cubic metres {came down}(e1) the [Surkhob](sur event) in three hours. The bridge at [Jirgatol](jir event) stood; people at [Muk](muk event), {warned}(e2) by siren at 01:40, had {gone up}(e3) to the school.

It was the first working {test}(e4) of the sirens {installed}(e5) in June by colleagues from [Bern](ber mention) and [Bishkek](bis mention). One of five, at [Domburachi](dom event), stayed {silent}(e6). We are {looking into}(e7) it.

For comparison: in August 2002 a similar {outburst}(e8) at [Dasht](das event), in [Gorno-Badakhshan](gor event), killed 24.

A {workshop}(e9) will be held in [Garm](gar event) on 18 October. Places are reserved for two teachers from each school between [Tavildara](tav mention) and the [Kyrgyz](kg demonym) border. Travel is paid from [Khujand](khu mention) and [Bokhtar](bok mention) too.

Please don't call this a disaster. The [Pamirs](pam event) had a bad night, and nobody died of it.

Dr Zarina Nazarova

---
places:
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  ras: {name: Rasht valley, point: [39.1, 70.9], precision: area, radius_km: 60}
  sur: {name: Surkhob River, point: [39.2, 71.1], precision: area, radius_km: 50}
  did: {name: Didal glacier, point: [39.07, 71.4], precision: near, near: ras}
  jir: {name: Jirgatol, point: [39.2186, 71.2], precision: near}
  muk: {name: Muk, point: [39.13, 71.35], precision: near, near: jir}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  dom: {name: Domburachi, point: [39.28, 71.45], precision: near, near: jir}
  das: {name: Dasht, point: [37.13, 71.72], precision: near, near: gor}
  gor: {name: "Gorno-Badakhshan", point: [38.2, 73.0], precision: division}
  gar: {name: Garm, point: [39.025, 70.38], precision: near}
  tav: {name: Tavildara, point: [38.695, 70.48], precision: near}
  kg: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  bok: {name: Bokhtar, geonameid: 1220747, point: [37.8365, 68.7776]}
  pam: {name: Pamirs, point: [38.5, 73.0], precision: area, radius_km: 200}
events:
  e1: {type: flood, places: [ras], start: 2023-09-28, end: 2023-09-29, date_precision: day, date_text: "on the night of 28–29 September", status: happened, actors: "", main: true}
  e2: {type: statement, places: [muk], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: "at 01:40", status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [muk], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: other, places: [ras], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: construction, places: [ras], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e6: {type: outage, places: [dom], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: investigation, places: [dom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: flood, places: [das], start: 2002-08, end: 2002-08, date_precision: month, date_text: in August 2002, killed: 24, status: happened, actors: ""}
  e9: {type: education, places: [gar], start: 2023-10-18, end: 2023-10-18, date_precision: day, date_text: on 18 October, status: planned, actors: ""}
notes: ""
