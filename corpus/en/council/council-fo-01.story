---
id: council-fo-01
genre: council
country: FO
published: 2024-03-20
title: "No wind turbines above [Kirkjubøur](kir mention), council {decides}(e1)"
---
[TÓRSHAVN](tor dateline): Wind, of which there is no shortage, {lost}(e1) by eight votes to five.

{Meeting}(e2) last night, the [Tórshavn](tor metonym org) city council {turned down}(e1) an application for six turbines on the ridge between the capital and [Kirkjubøur](kir mention), the hamlet whose roofless cathedral is the best known ruin in the [Faroe Islands](fo mention). The masts would have been visible from [Hestur](hes mention), [Koltur](kol mention) and, on the rare clear day, the north of [Sandoy](san mention).

Councillor Bárður Egholm, a retired skipper, reminded colleagues that the islands had {pledged}(e3) to burn no oil for power by 2030. The ridge at [Húsahagi](hus event) has carried thirteen turbines since 2014, he said, "and the sheep have not complained". Against him stood Sólrun Dam, a teacher in [Velbastaður](vel mention): "I have nothing against [Danish](dk demonym) machines. I have something against them there."

The developer, which is based in [Klaksvík](kla mention), can appeal to the ministry. It is also looking at [Suðuroy](sud mention), where a cable from [Vágur](vag event) is to be {laid}(e4) next summer by a ship chartered in [Bergen](ber mention).

---
places:
  kir: {name: Kirkjubøur, point: [61.956, -6.794]}
  tor: {name: Tórshavn, geonameid: 2611396, point: [62.0097, -6.7716]}
  fo: {name: Faroe Islands, geonameid: 2622320, point: [62.0, -7.0], precision: country}
  hes: {name: Hestur, point: [61.961, -6.883]}
  kol: {name: Koltur, point: [61.992, -6.981]}
  san: {name: Sandoy, point: [61.84, -6.8], precision: area, radius_km: 12}
  hus: {name: Húsahagi, point: [62.023, -6.826], precision: near, near: tor}
  vel: {name: Velbastaður, point: [61.985, -6.848]}
  dk: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  kla: {name: Klaksvík, geonameid: 2618795, point: [62.2266, -6.589]}
  sud: {name: Suðuroy, point: [61.53, -6.85], precision: area, radius_km: 15}
  vag: {name: Vágur, geonameid: 2610806, point: [61.4732, -6.8118]}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
events:
  e1: {type: decision, places: [tor], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: last night, status: happened, actors: Tórshavn city council, main: true}
  e2: {type: meeting, places: [tor], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: last night, status: happened, actors: "", minor: true}
  e3: {type: statement, places: [fo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: construction, places: [vag], start: 2025, end: 2025, date_precision: year, date_text: next summer, status: planned, actors: ""}
notes: "next summer read as summer 2025 (2024 is possible)."
