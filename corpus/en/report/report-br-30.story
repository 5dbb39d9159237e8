---
id: report-br-30
genre: report
country: BR
published: 2025-10-29
publisher: Atlantica News Agency
title: "At least 119 {killed}(e1) in deadliest police {raid}(e1) in [Rio](rio event)'s history"
---
[RIO DE JANEIRO](riod dateline), Oct 29 - Residents of the [Penha](pen event) favela complex {carried}(e2) more than 50 bodies down from a wooded hillside before dawn on Wednesday and {laid}(e2) them in a row on a square, a day after 2,500 police officers {stormed}(e1) the area in the bloodiest {operation}(e1) in the history of [Rio de Janeiro](riod event).

State officials put the toll at 119, four of them police. Activists and the public defender's office said it was at least 132. Some 113 people were {arrested}(e3) and 118 weapons, most of them rifles, {seized}(e1).

The {raid}(e1), aimed at the Comando Vermelho gang, {began}(e1) at 4 a.m. on Tuesday in [Penha](pen event) and the neighbouring [Alemão](ale event) complex, in the city's north. Gang members {set}(e4) buses alight to block Avenida Brasil and {dropped}(e5) grenades from drones. The Federal University {cancelled}(e6) classes and the international airport at [Galeão](gal event) was {cut off}(e20) for hours.

"They came here to kill," said Jussara Pimentel, 38, kneeling by her son. Some of the dead had been {stabbed}(e1), she and others said, and one had been {decapitated}(e1). Governor Rodrigo Falcão {called}(e7) the operation a success: "The only victims were the officers."

In [Brasília](bra metonym), the Supreme Court {ordered}(e8) the governor to explain himself at a {hearing}(e9) on Monday. The president, back from a {trip}(e10) to [Malaysia](mal event) and [Indonesia](ind event), was said to be appalled at the death toll; the justice minister {flew}(e11) to [Rio](rio event) on Wednesday evening.

The UN human rights office in [Geneva](gen metonym) {called}(e12) for a prompt investigation.

The {operation}(e1) came days before mayors from around the world are to {meet}(e13) in the city ahead of the COP30 climate {summit}(e14), which opens in [Belém](bel event) on November 10.

Previous raids have cost fewer lives. In May 2021, 28 people were {killed}(e15) in [Jacarezinho](jac event), and in May 2022 at least 23 {died}(e16) in [Vila Cruzeiro](vil event). In 1992, military police {killed}(e17) 111 inmates of the Carandiru prison in [São Paulo](sao event).

The gang, {founded}(e18) in a jail on [Ilha Grande](ilh event) in the 1970s, now has a hand in cocaine shipments through [Manaus](man mention) and [Santos](san mention), and governs towns in [Ceará](cea mention) and [Pará](par mention). [Argentina](arg metonym) said on Wednesday it had {tightened}(e19) checks at [Puerto Iguazú](pue event) and [Paso de los Libres](pas event).

---
places:
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  riod: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  pen: {name: Penha, point: [-22.84, -43.28]}
  ale: {name: Alemão, point: [-22.86, -43.27]}
  gal: {name: Galeão, point: [-22.81, -43.25]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  jac: {name: Jacarezinho, point: [-22.888, -43.258]}
  vil: {name: Vila Cruzeiro, point: [-22.84, -43.29]}
  ilh: {name: Ilha Grande, point: [-23.15, -44.23], precision: area, radius_km: 15}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  cea: {name: Ceará, geonameid: 3402362, point: [-5.376, -39.3429], precision: division}
  par: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  pue: {name: Puerto Iguazú, geonameid: 3429777, point: [-25.5991, -54.5735]}
  pas: {name: Paso de los Libres, geonameid: 3430104, point: [-29.7125, -57.0877]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
events:
  e1: {type: raid, places: [pen, ale], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: on Tuesday, killed: 119, killed_qualifier: at_least, status: happened, actors: "2,500 police officers", targets: the Comando Vermelho gang, main: true}
  e2: {type: rescue, places: [pen], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: before dawn on Wednesday, status: happened, actors: Residents of the Penha favela complex, targets: more than 50 bodies, main: true}
  e3: {type: arrest, places: [pen, ale], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: "", arrested: 113, arrested_qualifier: about, status: happened, actors: "", targets: Some 113 people}
  e4: {type: fire, places: [riod], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: "", status: happened, actors: Gang members, targets: buses}
  e5: {type: airstrike, places: [riod], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: "", status: happened, actors: Gang members, targets: grenades}
  e6: {type: closure, places: [riod], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: "", status: happened, actors: The Federal University, targets: classes, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Rodrigo Falcão, minor: true}
  e8: {type: decision, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Supreme Court, targets: the governor}
  e9: {type: trial, places: [], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: the governor}
  e10: {type: visit, places: [mal, ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e11: {type: visit, places: [rio], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday evening, status: happened, actors: the justice minister, targets: Rio}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN human rights office}
  e13: {type: meeting, places: [riod], start: 2025-11, end: 2025-11, date_precision: month, date_text: "", status: planned, actors: mayors from around the world}
  e14: {type: meeting, places: [bel], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on November 10, status: planned, actors: ""}
  e15: {type: raid, places: [jac], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May 2021, killed: 28, status: happened, actors: "", targets: 28 people}
  e16: {type: raid, places: [vil], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May 2022, killed: 23, killed_qualifier: at_least, status: happened, actors: ""}
  e17: {type: killing, places: [sao], start: 1992, end: 1992, date_precision: year, date_text: In 1992, killed: 111, status: happened, actors: military police, targets: 111 inmates of the Carandiru prison}
  e18: {type: other, places: [ilh], start: null, end: null, date_precision: unknown, date_text: in the 1970s, status: happened, actors: "", targets: The gang, minor: true}
  e19: {type: decision, places: [pue, pas], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Argentina, targets: checks}
  e20: {type: transport_change, places: [gal], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: for hours, status: happened, actors: "", targets: the international airport}
notes: ""
