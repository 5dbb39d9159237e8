---
id: travel-tj-03
genre: travel
country: TJ
published: 2019-08-31
publisher: Saturday Traveller
title: "Two flat tyres to [Murghab](mur mention)"
---
"The road is good," Davlat said in [Khorog](kho event), and he meant that there was one. We {left}(e1) at six with the [Panj](pan mention) on our right hand and [Afghanistan](af mention) so close across it that boys over there threw us an apple.

[Khorog](kho event) itself I had liked: poplars, a university, a botanical garden claimed to be the world's second highest. A roof-of-the-world {festival}(e2) had filled its park in July. But the point of the [Pamir Highway](pam event) is what happens after [Jelondy](jel mention), when the trees give up. At the [Koitezek pass](koi event), 4,271 metres, we {burst}(e3) the first tyre. At [Alichur](ali event) we {burst}(e4) the second, and were fed yak butter until a lorry {came}(e5) from [Osh](osh mention) with a spare.

A {landslide}(e6) above [Barsem](bar event) in 2015 made a lake where a village had been; you pass it an hour out of town, green and still, with telegraph poles standing in it.

[Murghab](mur mention), at last, is a market of shipping containers. [Chinese](cn demonym) trucks queue for the [Kulma Pass](kul event), which was {shut}(e7) for a week in mid-August by {snow}(e8). A [Kyrgyz](kg demonym) family runs the one hotel with hot water. [Dushanbe](dus metonym) {promises}(e9) {asphalt}(e10) all the way by 2025. Hurry, then, or wait.

---
places:
  mur: {name: Murghob, geonameid: 1220962, point: [38.1702, 73.9667]}
  kho: {name: Khorugh, geonameid: 1221328, point: [37.4904, 71.5534]}
  pan: {name: Panj River, point: [37.49, 71.54], precision: area}
  af: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  pam: {name: Pamir Highway, point: [37.9, 73.0], precision: area, radius_km: 150}
  jel: {name: Jelondy, point: [37.575, 72.576], precision: near}
  koi: {name: Koitezek Pass, point: [37.5, 72.75], precision: near}
  ali: {name: Alichur, point: [37.752, 73.27], precision: near}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  bar: {name: Barsem, point: [37.6, 71.72], precision: near, near: kho}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kul: {name: Kulma Pass, point: [38.08, 74.82], precision: near}
  kg: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
events:
  e1: {type: transport_change, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: festival, places: [kho], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [koi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: road_accident, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e5: {type: aid, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: landslide, places: [bar], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e7: {type: closure, places: [kul], start: 2019-08, end: 2019-08, date_precision: month, date_text: in mid-August, status: happened, actors: ""}
  e8: {type: extreme_weather, places: [kul], start: 2019-08, end: 2019-08, date_precision: month, date_text: in mid-August, status: happened, actors: ""}
  e9: {type: statement, places: [dus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: construction, places: [], start: 2025, end: 2025, date_precision: year, date_text: by 2025, status: planned, actors: "", minor: true}
notes: ""
