---
id: election-cr-17
genre: election
country: CR
published: 2022-04-05
publisher: Semana Tica
title: "Economist by 5.7 points; [Limón](lim event) did it"
---
[SAN JOSÉ](san dateline), April 5: [Costa Ricans](cos demonym), fewer of them than ever, on Sunday {chose}(e1) as president a former official of a bank in [Washington](was mention) who'd {returned}(e2) from [Jakarta](jak mention) two years ago with a suitcase and a temper.

He {took}(e1) [Limón](lim event) by two to one, [Puntarenas](pun event) nearly so, and {lost}(e1) in [Cartago](car event). A former president, son of another, {conceded}(e3) at 8.40 p.m. from a hotel in [Escazú](esc event). Turnout was 56 per cent; in [Talamanca](tal event), boxes come by boat, eleven of them got {wet}(e4).

Nobody has a majority in the [Cuesta de Moras](cue metonym), as the assembly is called for the hill it stands on. The new man will {take office}(e5) on 8 May. He says that he'll cut the rice tariff. [Guanacaste](gua mention)'s growers believed him and didn't vote.

In [Nicoya](nic event) a woman of 107 {voted}(e6) for the nineteenth time.

[Managua](man metonym) hasn't sent congratulations; [Panama City](pan metonym) {did}(e7) by nine o'clock. Ticos {voted}(e8) also in [Paterson](pat event), [New Jersey](new event); there, the {count}(e8) took longer, because of a cake.

---
places:
  san: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  lim: {name: Limón, point: [10.0, -83.4], precision: division}
  pun: {name: Puntarenas, point: [9.5, -84.0], precision: division}
  car: {name: Cartago, point: [9.8, -83.7], precision: division}
  esc: {name: Escazú, geonameid: 3623787, point: [9.9189, -84.1399]}
  tal: {name: Talamanca, point: [9.5, -83.1], precision: area, radius_km: 30}
  cue: {name: Cuesta de Moras, point: [9.933, -84.07], precision: exact, near: san}
  gua: {name: Guanacaste, point: [10.5, -85.4], precision: division}
  nic: {name: Nicoya, geonameid: 3622716, point: [10.1504, -85.4509]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  pat: {name: Paterson, geonameid: 5102466, point: [40.9168, -74.1718]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  man: {name: Managua, geonameid: 3617763, point: [12.1328, -86.2504]}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
events:
  e1: {type: election, places: [cos], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [jak], start: 2020, end: 2020, date_precision: year, date_text: two years ago, status: happened, actors: "", minor: true}
  e3: {type: statement, places: [esc], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: 8.40 p.m., status: happened, actors: "A former president, son of another"}
  e4: {type: other_accident, places: [tal], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: appointment, places: [cos], start: 2022-05-08, end: 2022-05-08, date_precision: day, date_text: on 8 May, status: planned, actors: The new man}
  e6: {type: election, places: [nic], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: election, places: [pat], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
