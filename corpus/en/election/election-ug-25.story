---
id: election-ug-25
genre: election
country: UG
published: 2021-01-17
publisher: Pearl Newswire
title: "Veteran Leader {Wins}(e1) Sixth Term in [Uganda](uga event); Rival {Confined}(e2) to Home"
---
[KAMPALA](kam dateline), [Uganda](uga dateline) (PN) – [Uganda](uga event)'s president of 35 years was {declared}(e1) winner of Thursday's {vote}(e1) with 58 per cent on Saturday while soldiers {ringed}(e2) the house of his main challenger at [Magere](mag event), north of [Kampala](kam mention), and the internet stayed {dark}(e3) for a fourth day.

The challenger, a singer aged 38, {alleged}(e4) that ballots had been {pre-marked}(e5) in [Isingiro](isi event) and [Kiruhura](kir event) and that his agents were {beaten}(e6) in [Nakaseke](nak event). He {took}(e7) [Kampala](kam event), [Wakiso](wak event) and [Masaka](mas event) by wide margins. Nineteen ministers {lost}(e8) their seats.

Two people were {killed}(e9) overnight when police {fired}(e9) on {celebrating}(e10) opposition supporters in [Masaka](mas event), residents said; a police spokeswoman denied it. Twenty-three were {arrested}(e11) there for {stoning}(e12) cars.

The campaign was the bloodiest in decades. In November, at least 54 people died in two days of {rioting}(e13) that followed the {arrest}(e14) of the singer at [Luuka](luu event). His bodyguard was {run over}(e15) by a military lorry on 27 December at [Busega](bus event); the army said he had fallen from a car.

[Washington](was metonym)'s observers {cancelled}(e16) their mission when 15 of 20 were {refused}(e17) accreditation. [Nairobi](nai metonym) and [Bujumbura](buj metonym) {congratulated}(e18) the winner.

His {swearing-in}(e19) is set for 12 May at [Kololo](kol event). {Results}(e20) of 18 parliamentary seats, among them [Arua](aru event)'s, where a candidate {died}(e21) of Covid-19 a week ago, will follow. Courts have 45 days to hear a petition.

---
places:
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  mag: {name: Magere, point: [0.43, 32.55], precision: near}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  isi: {name: Isingiro, point: [-0.85, 30.8], precision: near}
  kir: {name: Kiruhura, point: [-0.2, 30.85], precision: near}
  nak: {name: Nakaseke, point: [0.75, 32.4], precision: near}
  wak: {name: Wakiso, geonameid: 225964, point: [0.4044, 32.4594]}
  mas: {name: Masaka, geonameid: 229380, point: [-0.3338, 31.7341]}
  luu: {name: Luuka, point: [0.7, 33.3], precision: near}
  bus: {name: Busega, point: [0.307, 32.52], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  buj: {name: Bujumbura, geonameid: 425378, point: [-3.3819, 29.3614]}
  kol: {name: Kololo, point: [0.327, 32.59], precision: near}
  aru: {name: Arua, geonameid: 235039, point: [3.0201, 30.911]}
events:
  e1: {type: election, places: [uga], start: 2021-01-14, end: 2021-01-14, date_precision: day, date_text: "Thursday's", status: happened, actors: president, main: true}
  e2: {type: arrest, places: [mag], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: "", status: happened, actors: soldiers, targets: the house of his main challenger, main: true}
  e3: {type: outage, places: [uga], start: 2021-01-13, end: 2021-01-16, date_precision: day, date_text: for a fourth day, status: happened, actors: ""}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The challenger}
  e5: {type: fraud, places: [isi, kir], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e6: {type: attack, places: [nak], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: his agents}
  e7: {type: election, places: [kam, wak, mas], start: 2021-01-14, end: 2021-01-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [uga], start: 2021-01-14, end: 2021-01-14, date_precision: day, date_text: "", status: happened, actors: "", targets: Nineteen ministers}
  e9: {type: shooting, places: [mas], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: overnight, killed: 2, status: happened, actors: police, targets: opposition supporters}
  e10: {type: protest, places: [mas], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: arrest, places: [mas], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: "", arrested: 23, status: happened, actors: ""}
  e12: {type: riot, places: [mas], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: riot, places: [uga], start: 2020-11, end: 2020-11, date_precision: month, date_text: In November, killed: 54, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: arrest, places: [luu], start: 2020-11, end: 2020-11, date_precision: month, date_text: In November, arrested: 1, status: happened, actors: "", targets: the singer}
  e15: {type: road_accident, places: [bus], start: 2020-12-27, end: 2020-12-27, date_precision: day, date_text: on 27 December, killed: 1, status: happened, actors: "", targets: His bodyguard}
  e16: {type: decision, places: [uga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington's observers"}
  e17: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington's observers", minor: true}
  e18: {type: statement, places: [nai, buj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nairobi and Bujumbura}
  e19: {type: appointment, places: [kol], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: for 12 May, status: planned, actors: ""}
  e20: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e21: {type: death, places: [aru], start: 2021-01-10, end: 2021-01-10, date_precision: day, date_text: a week ago, killed: 1, status: happened, actors: "", targets: a candidate}
notes: ""
