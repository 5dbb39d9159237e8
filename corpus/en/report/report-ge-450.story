---
id: report-ge-450
genre: report
country: GE
published: 2024-12-03
publisher: Caucasus Civic Wire
title: "[Georgia](geo event): fifth night of {protests}(e1) in [Tbilisi](tbi event); {raids}(e2) on opposition offices"
---
[TBILISI](tbi dateline), [Georgia](geo dateline) – Masked police {entered}(e2) the offices of four opposition groups in [Tbilisi](tbi event) on Tuesday afternoon and carried the leader of one, Nika Gvaladze, unconscious down a flight of stairs, his party said.

The interior ministry said that it had {searched}(e2) six addresses, two of them in [Rustavi](rus event), for "organisers of violence" and had {found}(e2) fireworks, gas masks and slingshots. Seven people were {detained}(e3).

Tens of thousands have {assembled}(e1) each evening on Rustaveli Avenue since Thursday, when the prime minister, Irakli Kvirikashvili, {announced}(e4) that talks on joining the [European](eur demonym org) Union would be put off until 2028. Police have {used}(e5) water cannon, tear gas and pepper spray, and protesters have {fired}(e5) rockets at the windows of parliament. More than 330 have been {arrested}(e6); by the ombudsman's count four in five of those whom he {visited}(e7) had been {beaten}(e8).

It is no longer the capital alone. In [Batumi](bat event) on Sunday a crowd {marched}(e1) to the [Black Sea](bla mention) television tower. In [Kutaisi](kut event), [Zugdidi](zug event), [Telavi](tel event) and [Poti](pot event), where the road to the port was {blocked}(e1) for two hours on Monday, numbers are small but growing. Even in [Khashuri](kha event), 300 people came out.

More than 160 diplomats have {signed}(e9) letters of protest. The ambassadors in [Washington](was event), [Vilnius](vil event) and [Rome](rom event) have {resigned}(e10). Teachers at a school in [Gori](gor event) {stopped}(e11) lessons on Monday.

"My grandmother stood here on 9 April 1989," said a student, Mariam Lomidze. On that night, [Soviet](sov demonym) soldiers {killed}(e12) 21 people in front of the same building.

President Salome Dadiani, whose term ends on 16 December, {says}(e13) that she will stay. The parliament elected in October, in a {vote}(e14) that observers {criticised}(e15) for pressure and vote buying in [Marneuli](mar event) and elsewhere, is to {choose}(e16) her successor on 14 December.

[Estonia](est metonym), [Latvia](lat metonym) and [Lithuania](lit metonym) {banned}(e17) eleven officials from entry on Sunday. The [US](uni metonym) {suspended}(e18) its partnership on Saturday. [Budapest](bud metonym) {blocked}(e19) a joint statement. In [Moscow](mos mention), the [Kremlin](kre metonym)'s spokesman {compared}(e20) the events to those in [Kyiv](kyi event) in 2014.

A fifth of the country has been outside its control since the {war}(e21) of August 2008, when [Russian](russ demonym) troops {came}(e21) through the [Roki](rok mention) tunnel to [Tskhinvali](tsk event) and advanced as far as [Gori](gor event). In [Sukhumi](suk event), capital of breakaway [Abkhazia](abk mention), crowds {stormed}(e22) the assembly on 15 November over a treaty for [Russian](russ demonym) investors, and the leader there {quit}(e23). The region has had {power cuts}(e24) of ten hours since Sunday for lack of water at the [Enguri](eng event) dam.

Tuesday's {protest}(e1) was called for 7 p.m. Snow is forecast.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  rus: {name: Rustavi, geonameid: 612287, point: [41.5627, 44.9787]}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  kha: {name: Khashuri, geonameid: 613988, point: [41.9973, 43.599]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  sov: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mar: {name: Marneuli, point: [41.47, 44.81]}
  bud: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kre: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  rok: {name: Roki, point: [42.6, 44.12], precision: near}
  tsk: {name: "Ts'khinvali", geonameid: 611403, point: [42.2276, 43.9686]}
  suk: {name: Sokhumi, geonameid: 611847, point: [43.007, 40.9893]}
  abk: {name: Abkhazia, geonameid: 6643410, point: [43.1479, 41.0701], precision: division}
  eng: {name: Enguri, point: [42.75, 42.03], precision: near}
  bla: {name: Black Sea, point: [43.0, 35.0], precision: area, radius_km: 500}
  zug: {name: Zugdidi, geonameid: 610824, point: [42.5084, 41.868]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  tel: {name: Telavi, geonameid: 611694, point: [41.9196, 45.47]}
  pot: {name: Poti, geonameid: 612366, point: [42.1427, 41.6738]}
  gor: {name: Gori, geonameid: 614455, point: [41.9853, 44.1129]}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: protest, places: [tbi, bat, kut, zug, tel, pot, kha], start: 2024-11-28, end: 2024-12-03, date_precision: day, date_text: since Thursday, status: happened, actors: Tens of thousands, main: true}
  e2: {type: raid, places: [tbi, rus], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: on Tuesday afternoon, status: happened, actors: Masked police, targets: the offices of four opposition groups, main: true}
  e3: {type: arrest, places: [tbi, rus], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: "", arrested: 7, status: happened, actors: "", targets: Seven people}
  e4: {type: statement, places: [tbi], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: since Thursday, status: happened, actors: "the prime minister, Irakli Kvirikashvili", targets: talks on joining the European Union, main: true}
  e5: {type: riot, places: [tbi], start: 2024-11-28, end: 2024-12-03, date_precision: day, date_text: "", status: happened, actors: Police, targets: protesters}
  e6: {type: arrest, places: [tbi], start: 2024-11-28, end: 2024-12-03, date_precision: day, date_text: "", arrested: 330, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 330}
  e7: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ombudsman, minor: true}
  e8: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: four in five of those whom he visited}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: More than 160 diplomats}
  e10: {type: resignation, places: [was, vil, rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ambassadors}
  e11: {type: strike, places: [gor], start: 2024-12-02, end: 2024-12-02, date_precision: day, date_text: on Monday, status: happened, actors: Teachers at a school, targets: lessons}
  e12: {type: killing, places: [tbi], start: 1989-04-09, end: 1989-04-09, date_precision: day, date_text: on 9 April 1989, killed: 21, status: happened, actors: Soviet soldiers, targets: 21 people}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Salome Dadiani, minor: true}
  e14: {type: election, places: [geo, mar], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: The parliament}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: observers, minor: true}
  e16: {type: election, places: [tbi], start: 2024-12-14, end: 2024-12-14, date_precision: day, date_text: on 14 December, status: planned, actors: The parliament, targets: her successor}
  e17: {type: sanction, places: [], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: on Sunday, status: happened, actors: "Estonia, Latvia and Lithuania", targets: eleven officials}
  e18: {type: sanction, places: [], start: 2024-11-30, end: 2024-11-30, date_precision: day, date_text: on Saturday, status: happened, actors: The US, targets: its partnership}
  e19: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Budapest, targets: a joint statement}
  e20: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the Kremlin's spokesman", minor: true}
  e21: {type: battle, places: [tsk, gor], start: 2008-08, end: 2008-08, date_precision: month, date_text: of August 2008, status: happened, actors: Russian troops}
  e22: {type: riot, places: [suk], start: 2024-11-15, end: 2024-11-15, date_precision: day, date_text: on 15 November, status: happened, actors: crowds, targets: the assembly}
  e23: {type: resignation, places: [abk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the leader there}
  e24: {type: outage, places: [abk, eng], start: 2024-12-01, end: 2024-12-03, date_precision: day, date_text: since Sunday, status: happened, actors: ""}
notes: ""
