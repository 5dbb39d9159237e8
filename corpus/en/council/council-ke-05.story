---
id: council-ke-05
genre: council
country: KE
published: 2024-03-14
publisher: Lake Basin Star
title: "[Kisumu](kis metonym) County {Approves}(e1) Sh2.1bn Flood Wall After [Nyando](nya event) {Deaths}(e2)"
---
[KISUMU](kis dateline), [Kenya](ken dateline), March 14 — The [Kisumu](kis metonym org) county assembly {voted}(e1) 33 to 7 on Wednesday to borrow 2.1 billion shillings for a wall along the lower [Nyando](nya mention) river, a week after {floods}(e2) in [Ahero](ahe event), [Kakola](kak event) and [Onjiko](onj event) killed at least nine people and drove some 4,300 families from their homes.

The {vote}(e1) came at the end of a five-hour sitting during which about 200 residents {protested}(e3) outside the assembly's gates on [Oginga Odinga Street](ogi event). Police {dispersed}(e4) them with tear gas; two people were taken to hospital and eleven were {arrested}(e5). All were {released}(e6) by nightfall.

"We have been promised this wall since 2003," said Millicent Aoko, who lost a brother in the {flood}(e2) and whose shop in [Ahero](ahe event) was {looted}(e7) two nights later.

[Nairobi](nai metonym) is expected to {guarantee}(e8) half of the loan next month. The Treasury has not commented. An earlier agreement with a [Chinese](chi demonym) contractor was {cancelled}(e9) in 2021 after the county's auditors {found}(e10) that 340 million shillings had been paid for stones that never left a quarry in [Homa Bay](hom mention). Two former officials were {charged}(e11) over it in [Milimani](mil event) and await trial.

Also on Wednesday, members {rejected}(e12) a plan to move the fish market from [Dunga](dun event) to [Usoma](uso event), and observed a {minute of silence}(e13) for a nurse who was {shot dead}(e14) by robbers in [Muhoroni](muh event) on Sunday.

---
places:
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  ahe: {name: Ahero, geonameid: 201229, point: [-0.1736, 34.9189]}
  nya: {name: Nyando, point: [-0.17, 34.92], precision: near}
  kak: {name: Kakola, point: [-0.19, 34.93], precision: near}
  onj: {name: Onjiko, point: [-0.17, 34.88], precision: near}
  ogi: {name: Oginga Odinga Street, point: [-0.1027, 34.7525]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hom: {name: Homa Bay, geonameid: 196742, point: [-0.5273, 34.4571]}
  mil: {name: Milimani, point: [-1.2935, 36.8025], precision: near}
  dun: {name: Dunga, point: [-0.145, 34.737], precision: near}
  uso: {name: Usoma, point: [-0.092, 34.718], precision: near}
  muh: {name: Muhoroni, geonameid: 185939, point: [-0.1582, 35.1964]}
events:
  e1: {type: decision, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: on Wednesday, status: happened, actors: The Kisumu county assembly, main: true}
  e2: {type: flood, places: [ahe, kak, onj], start: 2024-03-06, end: 2024-03-06, date_precision: week, date_text: a week after, killed: 9, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: protest, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: "", status: happened, actors: about 200 residents}
  e4: {type: riot, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: "", injured: 2, status: happened, actors: Police}
  e5: {type: arrest, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: "", arrested: 11, status: happened, actors: Police}
  e6: {type: arrest, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: by nightfall, status: happened, actors: Police, targets: All, minor: true}
  e7: {type: robbery, places: [ahe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shop}
  e8: {type: deal, places: [nai], start: 2024-04, end: 2024-04, date_precision: month, date_text: next month, status: planned, actors: ""}
  e9: {type: decision, places: [kis], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the county's auditors", minor: true}
  e11: {type: charge, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two former officials}
  e12: {type: decision, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: on Wednesday, status: happened, actors: members}
  e13: {type: ceremony, places: [kis], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e14: {type: killing, places: [muh], start: 2024-03-10, end: 2024-03-10, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: robbers, targets: a nurse}
notes: ""
