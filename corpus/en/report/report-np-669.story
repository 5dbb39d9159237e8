---
id: report-np-669
genre: report
country: NP
published: 2023-01-15
publisher: Asia Aviation Wire
title: "Sixty-eight {killed}(e1) as airliner {goes down}(e1) in [Pokhara](pok event) gorge"
---
A twin-engined airliner on a half-hour hop from [Kathmandu](kat mention) {crashed}(e1) into a gorge between the old and the new airport of [Pokhara](pok event) on Sunday morning, {killing}(e1) at least 68 of the 72 people on board, in the worst air {disaster}(e1) that [Nepal](nep event) has seen in three decades.

The turboprop of Garuda Himal Air {banked}(e1) sharply to the left and {disappeared}(e1) behind houses on its approach at 10:57 a.m., a video shot from a roof {showed}(e1). The bed of the [Seti River](set event) {caught fire}(e2). Soldiers lowered on ropes {recovered}(e3) 68 bodies before dark; the search for the four others will {resume}(e3) on Monday.

Fifteen foreigners were on the plane: five [Indians](ind demonym) from [Ghazipur](gha mention) in [Uttar Pradesh](utt mention), four [Russians](rus demonym), two [South Koreans](sou demonym) and one person each from [Ireland](ire mention), [Australia](aus mention), [Argentina](arg mention) and [France](fra mention).

"It came so low over our field that I lay down," said Bimala Gurung, 46, who lives in [Gharipatan](ghar mention).

The airport, {built}(e4) with a loan from [China](chi metonym), {opened}(e4) only on January 1. The weather was fine. The control tower had {assigned}(e5) the crew one runway, but the captain {asked}(e5) for the other a minute before the {crash}(e1). Flight recorders have not been {found}(e6).

The co-pilot, Sarita Khatiwada, 44, had lost her husband, also a pilot, in a {crash}(e7) at [Jumla](jum event) in 2006, the airline said.

Monday will be a {day of mourning}(e8). The cabinet, which was {sworn in}(e15) three weeks ago, {met}(e9) in [Kathmandu](kat event) on Sunday evening and {set up}(e10) a commission of inquiry of five people. Manufacturers from [Toulouse](tou mention) will {send}(e11) experts.

[Nepal](nep mention)'s mountains and sudden changes of weather make flying difficult, and the [European](eur demonym org) Union has {barred}(e12) all its airlines since 2013. Last May, 22 people {died}(e13) on a flight from [Pokhara](pok mention) to [Jomsom](jom mention) which {hit}(e13) a slope in [Mustang](mus event). In March 2018, a plane from [Dhaka](dha mention) {skidded}(e14) off the runway at [Kathmandu](kat event); 51 people were {killed}(e14).

---
places:
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  set: {name: Seti River, point: [28.2, 83.98], precision: near}
  gha: {name: Ghazipur, geonameid: 1271306, point: [25.5833, 83.5853]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ghar: {name: Gharipatan, point: [28.19, 83.98]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  jum: {name: Jumla, point: [29.27, 82.18]}
  jom: {name: Jomsom, point: [28.78, 83.72]}
  mus: {name: Mustang, point: [28.9, 83.8], precision: area, radius_km: 40}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
events:
  e1: {type: air_accident, places: [pok, set], start: 2023-01-15, end: 2023-01-15, date_precision: day, date_text: on Sunday morning, killed: 68, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: fire, places: [set], start: 2023-01-15, end: 2023-01-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [set], start: 2023-01-15, end: 2023-01-16, date_precision: day, date_text: before dark, status: happened, actors: Soldiers, targets: 68 bodies}
  e4: {type: opening, places: [pok], start: 2023-01-01, end: 2023-01-01, date_precision: day, date_text: on January 1, status: happened, actors: "", targets: The airport}
  e5: {type: decision, places: [pok], start: 2023-01-15, end: 2023-01-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: discovery, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Flight recorders, minor: true}
  e7: {type: air_accident, places: [jum], start: 2006, end: 2006, date_precision: year, date_text: in 2006, killed: 1, status: happened, actors: ""}
  e8: {type: ceremony, places: [nep], start: 2023-01-16, end: 2023-01-16, date_precision: day, date_text: Monday, status: planned, actors: ""}
  e9: {type: meeting, places: [kat], start: 2023-01-15, end: 2023-01-15, date_precision: day, date_text: on Sunday evening, status: happened, actors: The cabinet, minor: true}
  e10: {type: investigation, places: [kat], start: 2023-01-15, end: 2023-01-15, date_precision: day, date_text: on Sunday evening, status: happened, actors: The cabinet}
  e11: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Manufacturers from Toulouse, targets: experts, minor: true}
  e12: {type: sanction, places: [], start: 2013, end: 2013, date_precision: year, date_text: since 2013, status: happened, actors: the European Union, targets: all its airlines}
  e13: {type: air_accident, places: [mus], start: 2022-05, end: 2022-05, date_precision: month, date_text: Last May, killed: 22, status: happened, actors: ""}
  e14: {type: air_accident, places: [kat], start: 2018-03, end: 2018-03, date_precision: month, date_text: In March 2018, killed: 51, status: happened, actors: ""}
  e15: {type: appointment, places: [kat], start: 2022-12, end: 2022-12, date_precision: month, date_text: three weeks ago, status: happened, actors: "", targets: The cabinet, minor: true}
notes: ""
