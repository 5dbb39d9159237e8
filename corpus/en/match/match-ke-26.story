---
id: match-ke-26
genre: match
country: KE
published: 2024-11-17
publisher: Rift Sport
title: "[Kenya](keny metonym) {Lose}(e2) in [Kampala](kam event) as Bus {Crash}(e1) Kills Three Fans at [Lwakhakha](lwa event)"
---
Three [Kenyan](ken demonym) supporters {died}(e1) and 22 were injured on Saturday when their minibus {rolled}(e1) near [Lwakhakha](lwa event), on the [Ugandan](uga demonym) border, on the way to [Kampala](kam mention) for a {game}(e2) that [Kenya](keny metonym) {lost}(e2) by a goal to nil.

The driver swerved to avoid a herd of goats, police in [Bungoma](bun event) said. Eleven of the injured were {moved}(e3) to [Eldoret](eld event). A {collection}(e4) among the crowd at [Namboole](nam event) raised 4.2 million shillings.

[Uganda](ugan metonym)'s goal came in the 88th minute. It ends [Kenya](keny metonym)'s hopes of a place at next year's finals in [Morocco](mor event). Coach Emre Aydın, who {took over}(e5) in March, said that he would not {step down}(e6). Minister Kipruto Langat {called for}(e7) a report.

In the other match of the group, [Namibia](nami metonym) and [Cameroon](cam metonym) {drew}(e8) 1-1 in [Johannesburg](joh event), [Windhoek](win metonym)'s stadium being {closed}(e9) for repairs. On Tuesday [Kenya](keny metonym) {host}(e10) [Namibia](nami metonym) at [Kasarani](kas event).

In the domestic league on Saturday, [Kakamega](kak metonym) {edged}(e11) [Mombasa](mom metonym) 2-1, [Thika](thi metonym) and [Nakuru](nak metonym) {shared}(e12) four goals at [Thika](thi event), and [Kisumu](kis metonym) {forfeited}(e13) for want of an ambulance. In the women's league [Vihiga](vih metonym) {trounced}(e14) [Kibera](kib metonym) 9-0 in [Mumias](mum event).

In [Iten](ite event) the world half-marathon champion, Judith Chelimo, {married}(e15) her pacemaker, and ran to the church. Two athletes were {banned}(e16) for doping on Friday, bringing this year's total to 44; one, of [Kapsabet](kap mention), had {gone missing}(e17) in July and was {found}(e18) in [Kigali](kig event).

---
places:
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  lwa: {name: Lwakhakha, point: [0.8, 34.38], precision: near}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  bun: {name: Bungoma, geonameid: 200067, point: [0.5635, 34.5605]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  nam: {name: Namboole, point: [0.348, 32.66]}
  ugan: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  nami: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  kas: {name: Kasarani, point: [-1.228, 36.89], precision: near}
  kak: {name: Kakamega, geonameid: 195272, point: [0.2842, 34.7523]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  vih: {name: Vihiga, point: [0.08, 34.72], precision: near}
  kib: {name: Kibera, point: [-1.313, 36.785], precision: near}
  mum: {name: Mumias, geonameid: 185702, point: [0.3347, 34.488]}
  ite: {name: Iten, point: [0.67, 35.51]}
  kap: {name: Kapsabet, geonameid: 194038, point: [0.2039, 35.105]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
events:
  e1: {type: road_accident, places: [lwa], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on Saturday, killed: 3, injured: 22, status: happened, actors: "", targets: Kenyan supporters, main: true}
  e2: {type: match, places: [kam], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: Uganda, targets: Kenya, main: true}
  e3: {type: medical, places: [eld], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven of the injured, minor: true}
  e4: {type: aid, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: appointment, places: [], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Emre Aydın, minor: true}
  e6: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: statement, places: [keny], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kipruto Langat}
  e8: {type: match, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Namibia and Cameroon}
  e9: {type: closure, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: match, places: [kas], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: On Tuesday, status: planned, actors: Kenya, targets: Namibia}
  e11: {type: match, places: [], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e12: {type: match, places: [thi], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e13: {type: match, places: [], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: Kisumu}
  e14: {type: match, places: [mum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: marriage, places: [ite], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Judith Chelimo}
  e16: {type: decision, places: [], start: 2024-11-15, end: 2024-11-15, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Two athletes}
  e17: {type: abduction, places: [kap], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e18: {type: rescue, places: [kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
