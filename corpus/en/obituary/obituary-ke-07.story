---
id: obituary-ke-07
genre: obituary
country: KE
published: 2020-11-21
publisher: Lakeside Sun
title: "Mama Achieng, fishmonger and one-woman opposition"
---
The woman who in 1997 threw a tilapia at a president has {died}(e1). Rosemary Achieng Odera, 79, had been ill since a {fall}(e6) in [Kibuye](kib event) market, [Kisumu](kis event), in August.

She came from [Mfangano](mfa event), by canoe, with a baby on each arm, and sold omena, then tilapia, then everything. She was {arrested}(e2) in [Kondele](kon event) in 1969 after shooting at a rally left eleven dead, again in [Nairobi](nai event)'s [Uhuru Park](uhu event) in 1992 among mothers who bared their breasts.

In 2008, when houses of Kikuyu families were {burned}(e5) in [Kisumu](kis event) and, in reply, Luo ones in [Naivasha](naiv event), she {kept}(e3) forty people above her shop and sent the bill to parliament.

[Beijing](bei metonym)'s frozen fish was her last campaign. Between 2015 and 2018 she impounded two lorries of it herself, on the [Busia](bus mention) road. [Kampala](kam mention)'s traders called her Colonel.

"From [Homa Bay](hom mention) to [Usenge](use mention) there's not a child I didn't shout at," she told this paper.

She'll be taken by water to [Mfangano](mfa event) on 5 December, in a flotilla for which the governor has {offered}(e4) fuel. She would've asked what for.

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
  e1: {type: death, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Rosemary Achieng Odera, main: true}
  e2: {type: arrest, places: [kon, nai, uhu], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: ""}
  e3: {type: rescue, places: [kis], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: ""}
  e4: {type: ceremony, places: [mfa], start: 2020-12-05, end: 2020-12-05, date_precision: day, date_text: on 5 December, status: planned, actors: ""}
  e5: {type: riot, places: [kis, naiv], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: ""}
  e6: {type: other_accident, places: [kib], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: happened, actors: ""}
notes: ""
