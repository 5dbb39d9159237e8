---
id: obituary-ke-07
genre: obituary
country: KE
published: 2020-11-21
publisher: Lakeside Sun
title: "Mama Achieng, fishmonger and one-woman opposition"
---
The woman who in 1997 {threw}(e1) a tilapia at a president has {died}(e2). Rosemary Achieng Odera, 79, had been ill since a {fall}(e3) in [Kibuye](kib event) market, [Kisumu](kis event), in August.

She {came}(e4) from [Mfangano](mfa event), by canoe, with a baby on each arm, and sold omena, then tilapia, then everything. She was {arrested}(e5) in [Kondele](kon event) in 1969 after {shooting}(e6) at a rally {left eleven dead}(e6), {again}(e7) in [Nairobi](nai event)'s [Uhuru Park](uhu event) in 1992 among mothers who {bared}(e8) their breasts.

In 2008, when houses of Kikuyu families were {burned}(e9) in [Kisumu](kis event) and, in reply, Luo ones in [Naivasha](naiv event), she {kept}(e10) forty people above her shop and sent the bill to parliament.

[Beijing](bei metonym)'s frozen fish was her last campaign. Between 2015 and 2018 she {impounded}(e11) two lorries of it herself, on the [Busia](bus mention) road. [Kampala](kam mention)'s traders called her Colonel.

"From [Homa Bay](hom mention) to [Usenge](use mention) there's not a child I didn't shout at," she told this paper.

She'll be {taken by water}(e12) to [Mfangano](mfa event) on 5 December, in a {flotilla}(e12) for which the governor has offered fuel. She would've asked what for.

---
places:
  kib: {name: Kibuye, point: [-0.095, 34.76], precision: near, near: kis}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  mfa: {name: Mfangano, point: [-0.46, 34.02], precision: area, radius_km: 6}
  kon: {name: Kondele, point: [-0.08, 34.775], precision: near, near: kis}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  uhu: {name: Uhuru Park, point: [-1.29, 36.817], precision: near, near: nai}
  naiv: {name: Naivasha, geonameid: 184707, point: [-0.7138, 36.4326]}
  bus: {name: Busia, geonameid: 199989, point: [0.4601, 34.1117]}
  hom: {name: Homa Bay, point: [-0.527, 34.457]}
  use: {name: Usenge, point: [-0.07, 34.06], precision: near}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: attack, places: [], start: 1997, end: 1997, date_precision: year, date_text: in 1997, status: happened, actors: ""}
  e2: {type: death, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Rosemary Achieng Odera, main: true}
  e3: {type: other_accident, places: [kis], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, injured: 1, status: happened, actors: ""}
  e4: {type: displacement, places: [mfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: arrest, places: [kon], start: 1969, end: 1969, date_precision: year, date_text: in 1969, arrested: 1, status: happened, actors: ""}
  e6: {type: shooting, places: [kon], start: 1969, end: 1969, date_precision: year, date_text: in 1969, killed: 11, status: happened, actors: ""}
  e7: {type: arrest, places: [nai], start: 1992, end: 1992, date_precision: year, date_text: in 1992, arrested: 1, status: happened, actors: ""}
  e8: {type: protest, places: [nai], start: 1992, end: 1992, date_precision: year, date_text: in 1992, status: happened, actors: ""}
  e9: {type: riot, places: [kis, naiv], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: ""}
  e10: {type: aid, places: [kis], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: ""}
  e11: {type: raid, places: [bus], start: 2015, end: 2018, date_precision: year, date_text: Between 2015 and 2018, status: happened, actors: ""}
  e12: {type: ceremony, places: [mfa], start: 2020-12-05, end: 2020-12-05, date_precision: day, date_text: on 5 December, status: planned, actors: "", main: true}
notes: ""
