---
id: results-au-08
genre: results
country: AU
published: 2022-08-08
publisher: "Mallee & Wimmera Record"
title: "Weekend footy, netball and a very good dog"
---
Round 16, Saturday.

FOOTBALL
[Ouyen](ouy metonym) 14.9 (93) {d.}(e1) [Robinvale](rob metonym) 7.6 (48), at [Ouyen](ouy event)
[Horsham](hor metonym) 11.12 (78) {d.}(e2) [Stawell](sta metonym) 11.11 (77), at [Stawell](sta event), after the siren
[Warracknabeal](war metonym) {lost}(e3) to [Dimboola](dim metonym) by 51
[Pinnaroo](pin metonym) and [Lameroo](lam metonym), over in [South Australia](sa mention): {draw}(e4).
{No result}(e5) at [Murtoa](mur event). Play {stopped}(e5) when an ultralight from [Ballarat](bal mention) {came down}(e6) in the goal square; the pilot, 71, walked to the canteen.

NETBALL, A grade
[Nhill](nhi metonym) 60, [Kaniva](kan metonym) 32. [Rainbow](rai metonym) 41, [Jeparit](jep metonym) 40.

SHEEPDOG {TRIAL}(e7)
At [Hamilton](ham event), the [Victorian](vic demonym) one, Friday and Saturday: {1st}(e7), Tom Rankine's Fudge ([Casterton](cas mention)), 94. 2nd, Whisper, which had flown from [Hamilton](hnz mention) in [New Zealand](nz mention), 92.

STILL TO PLAY
[Mildura](mil metonym) v [Wentworth](wen metonym), from [New South Wales](nsw mention), {moved}(e8) to Wednesday: the [Murray](mur2 event) is {in the changing rooms}(e9).
Grand {final}(e10): September 17, at [Swan Hill](swa event). It won't be {taken}(e11) to [Bendigo](ben mention), as the radio had it.

---
places:
  ouy: {name: Ouyen, geonameid: 2154088, point: [-35.0709, 142.3203]}
  rob: {name: Robinvale, geonameid: 8310771, point: [-34.5836, 142.7723]}
  hor: {name: Horsham, geonameid: 2163055, point: [-36.7113, 142.1998]}
  sta: {name: Stawell, geonameid: 2148431, point: [-37.0563, 142.7809]}
  war: {name: Warracknabeal, geonameid: 2144617, point: [-36.2533, 142.3928]}
  dim: {name: Dimboola, geonameid: 2168820, point: [-36.4562, 142.0329]}
  lam: {name: Lameroo, point: [-35.33, 140.52], precision: near}
  pin: {name: Pinnaroo, point: [-35.26, 140.91], precision: near}
  sa: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  mur: {name: Murtoa, point: [-36.62, 142.47], precision: near}
  bal: {name: Ballarat, geonameid: 2177091, point: [-37.5662, 143.8496]}
  nhi: {name: Nhill, geonameid: 2155370, point: [-36.3333, 141.6501]}
  kan: {name: Kaniva, point: [-36.38, 141.24], precision: near}
  rai: {name: Rainbow, point: [-35.9, 141.99], precision: near}
  jep: {name: Jeparit, point: [-36.14, 141.99], precision: near}
  ham: {name: Hamilton, geonameid: 2164025, point: [-37.7443, 142.022]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  cas: {name: Casterton, geonameid: 2172132, point: [-37.5849, 141.403]}
  hnz: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  mil: {name: Mildura, geonameid: 2157698, point: [-34.1855, 142.1625]}
  wen: {name: Wentworth, point: [-34.107, 141.92], precision: near}
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  mur2: {name: Murray River, point: [-34.15, 142.0], precision: area, radius_km: 100}
  swa: {name: Swan Hill, geonameid: 2147756, point: [-35.3378, 143.5544]}
  ben: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
events:
  e1: {type: match, places: [ouy], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [sta], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: match, places: [dim], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: match, places: [sa], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [mur], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: air_accident, places: [mur], start: 2022-08-06, end: 2022-08-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: match, places: [ham], start: 2022-08-05, end: 2022-08-06, date_precision: day, date_text: Friday and Saturday, status: happened, actors: ""}
  e8: {type: match, places: [mil], start: 2022-08-10, end: 2022-08-10, date_precision: day, date_text: to Wednesday, status: planned, actors: ""}
  e9: {type: flood, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: match, places: [swa], start: 2022-09-17, end: 2022-09-17, date_precision: day, date_text: September 17, status: planned, actors: ""}
  e11: {type: decision, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
