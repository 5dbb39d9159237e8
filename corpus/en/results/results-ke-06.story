---
id: results-ke-06
genre: results
country: KE
published: 2022-12-12
publisher: Highlands Runner
title: "County cross-country: who came where"
---
Men, 10 km {race}(e1), [Eldoret](eld event), Saturday, heavy going.
1 Kibiwott Lagat ([Iten](ite mention)) 29:58
2 Wycliffe Cheruiyot ([Bomet](bom mention)) 30:01
3 D. Chepkwony, [Kapsabet](kap mention), same time
4 Tewelde Berhe, [Eritrean](er demonym), training at [Kaptagat](kpt mention)
11 F. Ole Sankok, [Narok](nar mention), aged 16, barefoot

{Women}(e2), 8 km: 1 Purity Jebichii ([Kapsowar](ksw mention)) 26:40; 2 Naomi Wanjiru ([Nyahururu](nya mention)); 3 her twin.

[Machakos](mac event), also Saturday: {called off}(e3), no water for the runners; the {drought}(e4) is in its third year there. Lower down, [Makueni](mak event) {ran theirs}(e5) at six in the morning.

[Kisii](kis event), Sunday. A junior field of 204 {took a wrong turn}(e6) at a tea factory and {finished}(e6) in the wrong order, at the wrong church. Results {void}(e7).

Teams on points: 1, [Elgeyo Marakwet](elg metonym), 22; 2, [Uasin Gishu](uas metonym); 3, [Nandi](nan metonym).

Doping. The agency {announced}(e8) in [Nairobi](nbi event) on Friday that two athletes, one of whom {won}(e9) in [Hengelo](hen event) in June, had been {suspended}(e10). It denied having {raided}(e11) a pharmacy at [Iten](ite event).

The national {trial}(e12) is on January 21 at [Ruiru](rui event). From it six men and six women {fly}(e13) to [Bathurst](bat event), which is in [Australia](au event) and hot.

---
places:
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  ite: {name: Iten, geonameid: 196185, point: [0.6703, 35.5081]}
  bom: {name: Bomet, geonameid: 200308, point: [-0.7813, 35.3416]}
  kap: {name: Kapsabet, geonameid: 194038, point: [0.2039, 35.105]}
  er: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  kpt: {name: Kaptagat, point: [0.44, 35.49], precision: near}
  nar: {name: Narok, geonameid: 184379, point: [-1.0808, 35.8711]}
  ksw: {name: Kapsowar, point: [0.98, 35.56], precision: near}
  nya: {name: Nyahururu, geonameid: 183027, point: [0.0381, 36.3634]}
  mac: {name: Machakos, geonameid: 188492, point: [-1.5223, 37.2652]}
  mak: {name: Makueni, point: [-1.8, 37.62], precision: near}
  kis: {name: Kisii, geonameid: 191299, point: [-0.6817, 34.7667]}
  elg: {name: Elgeyo Marakwet, point: [0.9, 35.5], precision: division, radius_km: 40}
  uas: {name: Uasin Gishu, geonameid: 178837, point: [0.5068, 35.2386], precision: division}
  nan: {name: Nandi, geonameid: 8051212, point: [0.2446, 35.1332], precision: division}
  nbi: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  hen: {name: Hengelo, geonameid: 2754394, point: [52.2658, 6.7931]}
  rui: {name: Ruiru, geonameid: 181032, point: [-1.1466, 36.9609]}
  bat: {name: Bathurst, geonameid: 2176632, point: [-33.4166, 149.5806]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: match, places: [eld], start: 2022-12-10, end: 2022-12-10, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [eld], start: 2022-12-10, end: 2022-12-10, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: match, places: [mac], start: 2022-12-10, end: 2022-12-10, date_precision: day, date_text: Saturday, status: happened, negated: true, actors: ""}
  e4: {type: drought, places: [mac], start: 2020, end: 2022, date_precision: year, date_text: in its third year, status: happened, actors: ""}
  e5: {type: match, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [kis], start: 2022-12-11, end: 2022-12-11, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e7: {type: decision, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: statement, places: [nbi], start: 2022-12-09, end: 2022-12-09, date_precision: day, date_text: on Friday, status: happened, actors: The agency, minor: true}
  e9: {type: match, places: [hen], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e10: {type: sanction, places: [nbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: raid, places: [ite], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: The agency}
  e12: {type: match, places: [rui], start: 2023-01-21, end: 2023-01-21, date_precision: day, date_text: on January 21, status: planned, actors: ""}
  e13: {type: visit, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
