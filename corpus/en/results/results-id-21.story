---
id: results-id-21
genre: results
country: ID
published: 2023-05-29
publisher: Celebes Sport
title: "Regatta, Badminton, Football: Results From [Makassar](mak event) and Elsewhere"
---
Phinisi {race}(e1), [Makassar](mak event) to [Selayar](sel event), Saturday and Sunday. Eleven {started}(e1), eight arrived. First: Bintang Laut ([Bulukumba](bul mention)), 19 h 40 m. Second: Mandar Star ([Majene](maj mention)). Third, to cheers, an all-women crew of [Bira](bir metonym). Dolphin II {lost her mast}(e2) off [Bantaeng](ban event); Sinar Jaya {ran on a reef}(e3) at [Tanakeke](tan event) and was towed in. Ten sailors {treated}(e4) for cuts.

A spectator boat {sank}(e5) at [Galesong](gal event) on Saturday with 24 on board. Two {drowned}(e5), a mother and son from [Gowa](gow mention); a third person is missing. {Search}(e6) goes on. The {prize-giving}(e7) was silent.

Badminton, [Surabaya](sur event): D. Prakoso {beat}(e8) Lim ([Malaysia](mal mention)) 21-19 21-17. Women's {final}(e9): [Thailand](tha mention)'s Busaya {retired hurt}(e9).

Football: [Makassar](mak metonym) 2, [Bali](bal metonym) 0. [Malang](mala metonym) v [Surabaya](sur metonym), no spectators, at [Blitar](bli event), {1-1}(e10). It was the first {derby}(e10) since the {crush}(e11) in [Malang](mala event) last October in which 135 {died}(e11). Flowers {laid}(e12) at gate 13. Police {turned back}(e13) four busloads at [Kepanjen](kep event).

Weightlifting: [Indonesia](ind metonym)'s team for [Hangzhou](han mention) {named}(e14) today.

Climbing, [Salt Lake City](sal event): world {record}(e15), 4.90, D. Hartawan. He broke it twice on Friday.

Volleyball: {delayed}(e16), [Palu](pal event) ({blackout}(e17)). [Japan](jap metonym) {visit}(e18) [Jakarta](jak event) on June 9.

{Paragliding}(e19): called off because of {ash}(e20) from [Anak Krakatau](ana event), which {erupted}(e20) on Sunday morning.

---
places:
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  sel: {name: Selayar, point: [-6.12, 120.46], precision: near}
  bul: {name: Bulukumba, geonameid: 1647739, point: [-5.55, 120.1833]}
  maj: {name: Majene, geonameid: 1636806, point: [-3.5403, 118.9707]}
  bir: {name: Bira, point: [-5.61, 120.45], precision: near}
  ban: {name: Bantaeng, point: [-5.55, 119.95], precision: near}
  tan: {name: Tanakeke, point: [-5.5, 119.28], precision: near}
  gal: {name: Galesong, point: [-5.32, 119.36], precision: near}
  gow: {name: Gowa, point: [-5.3, 119.6], precision: area, radius_km: 25}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  mala: {name: Malang, geonameid: 1636722, point: [-7.9797, 112.6304]}
  bli: {name: Blitar, geonameid: 1648580, point: [-8.0983, 112.1681]}
  kep: {name: Kepanjen, geonameid: 1640296, point: [-8.1303, 112.5727]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  sal: {name: Salt Lake City, geonameid: 5780993, point: [40.7608, -111.8911]}
  pal: {name: Palu, geonameid: 1633034, point: [-0.9083, 119.8708]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ana: {name: Anak Krakatau, point: [-6.102, 105.423]}
events:
  e1: {type: match, places: [mak, sel], start: 2023-05-27, end: 2023-05-28, date_precision: day, date_text: Saturday and Sunday, status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Dolphin II}
  e3: {type: sea_accident, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Sinar Jaya}
  e4: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 10, status: happened, actors: "", targets: Ten sailors, minor: true}
  e5: {type: sea_accident, places: [gal], start: 2023-05-27, end: 2023-05-27, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: A spectator boat, main: true}
  e6: {type: rescue, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: ceremony, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [sur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: D. Prakoso, targets: Lim}
  e9: {type: match, places: [sur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Busaya}
  e10: {type: match, places: [bli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Malang, targets: Surabaya}
  e11: {type: other_accident, places: [mala], start: 2022-10, end: 2022-10, date_precision: month, date_text: last October, killed: 135, status: happened, actors: ""}
  e12: {type: ceremony, places: [mala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: transport_change, places: [kep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: four busloads}
  e14: {type: appointment, places: [ind], start: 2023-05-29, end: 2023-05-29, date_precision: day, date_text: today, status: happened, actors: Indonesia}
  e15: {type: match, places: [sal], start: 2023-05-26, end: 2023-05-26, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e16: {type: match, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: outage, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: match, places: [jak], start: 2023-06-09, end: 2023-06-09, date_precision: day, date_text: on June 9, status: planned, actors: Japan}
  e19: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e20: {type: eruption, places: [ana], start: 2023-05-28, end: 2023-05-28, date_precision: day, date_text: on Sunday morning, status: happened, actors: ""}
notes: ""
