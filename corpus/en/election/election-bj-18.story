---
id: election-bj-18
genre: election
country: BJ
published: 2023-01-10
publisher: Le Matinal du Zou
title: "Opposition back in [Porto-Novo](por mention) after four years"
---
[COTONOU](cot dateline) – The two blocs of the president {won}(e1) 81 of 109 seats in Sunday's parliamentary {election}(e1) in [Benin](ben event), the commission {said}(e2) on Tuesday, and the party of his predecessor took the rest.

In 2019 it had been {kept out}(e3); people were {shot dead}(e4) in [Cadjèhoun](cad event) and in [Kilibo](kil event), and only one voter in four went. This time 38 in a hundred {did}(e1): more in [Parakou](par event) than in [Cotonou](cot event), where it was the day of the Vodun {feast}(e5), and the beach at [Ouidah](oui mention) called.

[Nikki](nik event), [Banikoara](ban event): guards, because of gunmen from across the park, in [Burkina Faso](bur mention). They didn't come. At [Malanville](mal event) a ballot box {fell}(e6) in the [Niger](nig event) and was dried.

The [Nigerian](nige demonym) border having {stayed open}(e7), said an observer from [Accra](acc mention), made for "calm commerce".

The constitutional court, in [Cotonou](cot event), {confirms}(e8) by Thursday. "We have a wall to talk to again," a market woman in [Abomey](abo mention) said. "Before, we had none."

---
places:
  por: {name: Porto-Novo, geonameid: 2392087, point: [6.4965, 2.6036]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  cad: {name: Cadjèhoun, point: [6.355, 2.4], precision: near, near: cot}
  kil: {name: Kilibo, point: [8.57, 2.6], precision: near}
  par: {name: Parakou, geonameid: 2392204, point: [9.3372, 2.6303]}
  oui: {name: Ouidah, geonameid: 2392308, point: [6.3631, 2.0851]}
  nik: {name: Nikki, geonameid: 2392505, point: [9.9401, 3.2107]}
  ban: {name: Banikoara, geonameid: 2395317, point: [11.2985, 2.4386]}
  mal: {name: Malanville, point: [11.868, 3.389]}
  nig: {name: Niger, point: [11.9, 3.4], precision: area, radius_km: 50}
  abo: {name: Abomey, geonameid: 2395915, point: [7.1829, 1.9912]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: election, places: [ben], start: 2023-01-08, end: 2023-01-08, date_precision: day, date_text: "Sunday's", status: happened, actors: "", main: true}
  e2: {type: statement, places: [], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e3: {type: election, places: [ben], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: ""}
  e4: {type: shooting, places: [cad, kil], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: ""}
  e5: {type: festival, places: [cot, oui], start: 2023-01-08, end: 2023-01-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: other_accident, places: [mal], start: 2023-01-08, end: 2023-01-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [], start: 2023-01-08, end: 2023-01-08, date_precision: day, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e8: {type: decision, places: [cot], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: by Thursday, status: planned, actors: The constitutional court}
notes: ""
