---
id: results-lb-19
genre: results
country: LB
published: 2018-04-16
publisher: Cedar Sports
title: "Weekend Results, and a {Marathon}(e1) With Two Winners"
---
{Marathon}(e1), [Sidon](sid event) to [Tyre](tyr event), Sunday, 1,904 finishers. Men: S. Lokwawi ([Kenya](ken mention)) and T. Gebre ([Ethiopia](eth mention)), hand in hand, 2h 14m 02s; the jury {split}(e2) the prize. {Women}(e3): R. Haddad ([Zahlé](zah mention)) 2h 51m.

The last three kilometres were shortened after an old cluster bomb was {found}(e4) by a water carrier at [Burj el-Shemali](bur event). Army engineers {blew}(e5) it up at four. Nobody was hurt. A runner of 44, from [Jounieh](jou mention), {collapsed}(e6) at [Qasmieh](qas event) and {died}(e6) in hospital.

Basketball, play-off semi-finals: [Beirut](bei metonym) {beat}(e7) [Zouk Mikael](zou metonym) 88-80 at [Ghazir](gha event) (series 2-0); [Tripoli](tri metonym) {lost}(e8) 71-74 in [Antelias](ant event) to Champville. Supporters {threw}(e9) seats; 11 {arrested}(e10), two guards in hospital. The federation {meets}(e11) tonight.

Football. {Abandoned}(e12): [Nabatieh](nab metonym) v [Baalbek](baa metonym) at [Nabatieh](nab event) ({shots}(e13) in the air at a {wedding}(e13), 61st minute). {Drawn}(e14): [Bourj Hammoud](bou metonym) 1, Safa 1. [Lebanon](leb metonym) go to [Doha](doh event) in June for a {match}(e15) against [Qatar](qat metonym).

Skiing, [Faraya](far event): {called off}(e16), no snow.

{Regatta}(e17) at [Batroun](bat event), Saturday: a [Cypriot](cyp demonym) crew from [Limassol](lim mention) first, [Jbeil](jbe metonym) second. One dinghy {capsized}(e18); both sailors {picked up}(e18) by fishermen.

{Rally}(e19) of the [Cedars](ced event): stage 6 stopped for 40 minutes by a {rockfall}(e20) above [Bsharri](bsh event). N. Karam leads by 9 seconds.

---
places:
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  tyr: {name: Tyre, geonameid: 267008, point: [33.2733, 35.1939]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
  bur: {name: Burj el-Shemali, point: [33.262, 35.238], precision: near}
  jou: {name: Jounieh, geonameid: 273140, point: [33.9808, 35.6178]}
  qas: {name: Qasmieh, point: [33.34, 35.25], precision: near}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  zou: {name: Zouk Mikael, point: [33.97, 35.62], precision: near}
  gha: {name: Ghazir, point: [34.02, 35.665], precision: near}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  ant: {name: Antelias, point: [33.915, 35.595], precision: near}
  nab: {name: Nabatiye et-Tahta, geonameid: 278913, point: [33.3789, 35.4839]}
  baa: {name: Baalbek, geonameid: 277130, point: [34.0058, 36.2181]}
  bou: {name: Bourj Hammoud, point: [33.893, 35.54], precision: near}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  far: {name: Faraya, point: [34.01, 35.82], precision: near}
  bat: {name: Batroun, geonameid: 280328, point: [34.2553, 35.6581]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  jbe: {name: Byblos, geonameid: 273203, point: [34.1211, 35.6481]}
  ced: {name: Cedars, point: [34.245, 36.048], precision: near}
  bsh: {name: Bsharri, point: [34.25, 36.01], precision: near}
events:
  e1: {type: match, places: [sid, tyr], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e2: {type: decision, places: [tyr], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: "", status: happened, actors: the jury, minor: true}
  e3: {type: match, places: [sid, tyr], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: discovery, places: [bur], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: "", status: happened, actors: a water carrier, targets: an old cluster bomb}
  e5: {type: explosion, places: [bur], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: at four, injured: 0, status: happened, actors: Army engineers}
  e6: {type: death, places: [qas], start: 2018-04-15, end: 2018-04-15, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A runner of 44}
  e7: {type: match, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beirut, targets: Zouk Mikael}
  e8: {type: match, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Champville, targets: Tripoli}
  e9: {type: riot, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: Supporters}
  e10: {type: arrest, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", arrested: 11, status: happened, actors: ""}
  e11: {type: meeting, places: [], start: 2018-04-16, end: 2018-04-16, date_precision: day, date_text: tonight, status: planned, actors: The federation}
  e12: {type: match, places: [nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nabatieh, targets: Baalbek}
  e13: {type: shooting, places: [nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: match, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bourj Hammoud}
  e15: {type: match, places: [doh], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June, status: planned, actors: Lebanon, targets: Qatar}
  e16: {type: match, places: [far], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e17: {type: match, places: [bat], start: 2018-04-14, end: 2018-04-14, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e18: {type: sea_accident, places: [bat], start: 2018-04-14, end: 2018-04-14, date_precision: day, date_text: "", injured: 0, status: happened, actors: fishermen, targets: both sailors}
  e19: {type: match, places: [bsh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e20: {type: landslide, places: [bsh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
