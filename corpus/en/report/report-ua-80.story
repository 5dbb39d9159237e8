---
id: report-ua-80
genre: report
country: UA
published: 2026-02-10
publisher: Dnipro Newswire
title: "Front line roundup: [Huliaipole](hul event) {fighting}(e1), {strikes}(e3) on [Odesa](ode event) and [Saratov](sar event)"
---
[ZAPORIZHZHIA](zap dateline), Feb 10 (DN) — [Russian](rus demonym) assault groups on motorcycles {broke}(e1) into the northern outskirts of [Huliaipole](hul event)'s neighbouring village of [Zaliznychne](zal event) overnight and were {driven}(e1) out again by Tuesday noon, the [Ukrainian](ukr demonym) army's southern command said. Both sides described the {fighting}(e1), in freezing fog that grounded drones, as the heaviest of the winter.

[Moscow](mos metonym)'s defence ministry {claimed}(e2) the capture of [Zelene](zel event) and [Varvarivka](var event). The open-source map DeepState marked neither as lost.

In [Odesa](ode event), 16 people were {hurt}(e3) and some 95,000 households {left}(e4) without heating when drones {hit}(e3) a substation and a boiler house at about 2 a.m. The regional head, Maksym Bondarenko, said repairs would take three days. Two seamen from [Georgia](geo mention) and [Egypt](egy mention) were {wounded}(e5) at [Chornomorsk](cho event) aboard a [Liberia](lib mention)-flagged bulk carrier loading maize. A hospital in [Balakliia](bal event), in the [Kharkiv](kha event) region, was {struck}(e6) by a glide bomb; three patients {died}(e6).

[Ukraine](ukra metonym) for its part {attacked}(e7) an oil refinery in [Saratov](sar event), 600 km from the front, for the fourth time this year. Flames were visible from [Engels](eng mention), across the [Volga](vol mention). Flights were {halted}(e8) at the airports of [Samara](sam event), [Penza](pen event) and [Ulyanovsk](uly event) until morning. In [Taganrog](tag event), the mayor reported one {dead}(e9) at a bus depot.

Some 1,100 people were {evacuated}(e10) on Monday from the [Synelnykove](syn event) district, the [Dnipropetrovsk](dni metonym) administration said, 260 of them children. "We moved here from [Pokrovsk](pok mention) because it was quiet," Valentyna Sydorenko, 71, said as she was helped into a bus to [Kamianske](kam mention).

On the diplomatic side, delegations {wrapped}(e11) up a second day of {talks}(e11) in [Abu Dhabi](abu event) with an accord to {exchange}(e12) 157 prisoners each on Thursday, but none on land. [Washington](was metonym)'s envoy {spoke}(e13) of "a serious text". [Kyiv](kyi metonym) wants guarantees signed before any vote on territory; [Moscow](mos metonym) {repeated}(e14) that its troops would take what was not given. [Warsaw](war metonym) and [Vilnius](vil metonym) {asked}(e15) for a seat at the next {round}(e16), expected in [Istanbul](ist event) in March.

The {war}(e18) enters its fifth year on February 24. The UN mission has {verified}(e17) the {deaths}(e17) of 15,172 civilians since it {began}(e18).

---
places:
  hul: {name: Huliaipole, point: [47.66, 36.26]}
  zal: {name: Zaliznychne, point: [47.64, 36.2]}
  zel: {name: Zelene, point: [47.7, 36.3], precision: near}
  var: {name: Varvarivka, point: [47.72, 36.35], precision: near}
  bal: {name: Balakliya, geonameid: 712926, point: [49.456, 36.8443]}
  kha: {name: Kharkiv Oblast, geonameid: 706482, point: [49.4655, 36.4612], precision: division}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  eng: {name: Engels, point: [51.49, 46.12]}
  vol: {name: Volga, point: [51.5, 46.1], precision: near}
  pen: {name: Penza, geonameid: 511565, point: [53.1957, 45.0108]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  tag: {name: Taganrog, geonameid: 484907, point: [47.2363, 38.9053]}
  syn: {name: Synelnykove, point: [48.32, 35.51]}
  dni: {name: Dnipropetrovsk, point: [48.4, 35.0], precision: area, radius_km: 100}
  pok: {name: Pokrovsk, point: [48.28, 37.18]}
  kam: {name: Kamianske, point: [48.5, 34.61]}
  cho: {name: Chornomorsk, point: [46.3, 30.65]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
events:
  e1: {type: battle, places: [hul, zal], start: 2026-02-09, end: 2026-02-10, date_precision: day, date_text: overnight, status: happened, actors: Russian assault groups, main: true}
  e2: {type: battle, places: [zel, var], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "Moscow's defence ministry"}
  e3: {type: airstrike, places: [ode], start: 2026-02-10, end: 2026-02-10, date_precision: day, date_text: at about 2 a.m., injured: 16, status: happened, actors: drones, targets: a substation and a boiler house, main: true}
  e4: {type: outage, places: [ode], start: 2026-02-10, end: 2026-02-10, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 95,000 households"}
  e5: {type: airstrike, places: [cho], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two seamen from Georgia and Egypt}
  e6: {type: airstrike, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: a glide bomb, targets: A hospital in Balakliia}
  e7: {type: airstrike, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ukraine, targets: an oil refinery, main: true}
  e8: {type: transport_change, places: [sam, pen, uly], start: null, end: null, date_precision: unknown, date_text: until morning, status: happened, actors: "", targets: Flights}
  e9: {type: airstrike, places: [tag], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a bus depot}
  e10: {type: displacement, places: [syn], start: 2026-02-09, end: 2026-02-09, date_precision: day, date_text: on Monday, displaced: 1100, displaced_qualifier: about, status: happened, actors: "", targets: "Some 1,100 people"}
  e11: {type: meeting, places: [abu], start: 2026-02-09, end: 2026-02-10, date_precision: day, date_text: a second day, status: happened, actors: delegations}
  e12: {type: rescue, places: [], start: 2026-02-12, end: 2026-02-12, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: 157 prisoners each}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington's envoy", minor: true}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Warsaw and Vilnius}
  e16: {type: meeting, places: [ist], start: 2026-03, end: 2026-03, date_precision: month, date_text: in March, status: planned, actors: ""}
  e17: {type: survey, places: [ukra], start: null, end: null, date_precision: unknown, date_text: "", killed: 15172, status: happened, actors: The UN mission, targets: civilians}
  e18: {type: battle, places: [ukra], start: 2022-02-24, end: 2022-02-24, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
