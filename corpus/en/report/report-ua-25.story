---
id: report-ua-25
genre: report
country: UA
published: 2024-07-09
publisher: "The Sentinel, London"
title: "[Ukraine](ukr event) war briefing: children's hospital in [Kyiv](kyi event) {hit}(e1) in daytime {barrage}(e1)"
---
• Rescuers in [Kyiv](kyi event) {worked}(e2) through Monday night at the Okhmatdyt children's hospital, the country's largest, after [Russia](rus metonym) {fired}(e1) more than 40 missiles at five cities in broad daylight. At least 38 people were {killed}(e1) and 190 {wounded}(e1) across [Ukraine](ukr event), officials said. In the capital, where an office block in the [Shevchenkivskyi](she event) district and a clinic on the left bank were also {struck}(e1), 27 people {died}(e1).

• In [Kryvyi Rih](kry event), the president's home town, a {strike}(e3) on the offices of a steelworks {killed}(e3) 11. [Dnipro](dni event) and [Pokrovsk](pok event) were {hit}(e4) as well. [Sloviansk](slo event) and [Kramatorsk](kra event) had {no power}(e21) on Tuesday morning.

• More than 600 patients were {moved}(e5) to other hospitals. Two adults {died}(e1) in the toxicology wing, among them a kidney specialist, Dr Oksana Marchenko, 30.

• [Moscow](mos metonym) {denied}(e6) having aimed at the hospital and said a [Ukrainian](ukra demonym) air defence missile had come down on it. The UN's monitoring mission said there was "a high likelihood" of a direct {hit}(e1) by a KH-101.

• The president, who was in [Warsaw](war event) when the sirens sounded, {signed}(e7) a security {agreement}(e7) there and {left}(e8) for the Nato {summit}(e9) that opens in [Washington](was event) today.

• The UN Security Council will hold an emergency {meeting}(e10) in [New York](new event) on Tuesday at the request of [London](lon metonym), [Paris](par metonym), [Quito](qui metonym), [Ljubljana](lju metonym) and [Washington](was metonym).

• [Ukrainian](ukra demonym) drones {set}(e11) fire to an oil depot at [Kalach-na-Donu](kal event) in the [Volgograd](vol event) region and a substation near [Rostov-on-Don](ros event) overnight, [Russian](russ demonym) regional governors said. In [Belgorod](bel event) region, {shelling}(e12) of the border villages of [Nikolskoye](nik event) and [Murom](mur event) {killed}(e12) three. [Russia](rus metonym)'s defence ministry reported that 38 drones had been {shot}(e13) down over [Kursk](kur event), [Astrakhan](ast event) and other regions.

• [India](ind metonym)'s prime minister {met}(e14) his host in the Kremlin on Tuesday, on a two-day {visit}(e15) to [Moscow](mos event) that [Kyiv](kyi metonym) {called}(e16) "a devastating blow to peace efforts". He {goes}(e22) on to [Vienna](vie event).

• A [Moscow](mos metonym) court {ordered}(e17) the {arrest}(e18), in absentia, of the widow of an opposition leader. She lives in [Germany](ger mention).

• On the eastern front the general staff counted 133 {clashes}(e19) in 24 hours, most of them towards [Toretsk](tor event), where [Russian](russ demonym) troops have {entered}(e20) [Pivnichne](piv event).

---
places:
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  she: {name: Shevchenkivskyi, point: [50.46, 30.49], precision: near}
  kal: {name: Kalach-na-Donu, point: [48.69, 43.53]}
  vol: {name: Volgograd Oblast, geonameid: 472755, point: [49.5014, 44.4488], precision: division}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  bel: {name: Belgorod Oblast, geonameid: 578071, point: [50.8757, 37.277], precision: division}
  nik: {name: Nikolskoye, point: [50.5, 36.5], precision: near}
  mur: {name: Murom, point: [50.42, 36.8], precision: near}
  kur: {name: Kursk Oblast, geonameid: 538555, point: [51.7358, 36.2921], precision: division}
  ast: {name: Astrakhan Oblast, geonameid: 580491, point: [47.0334, 47.7227], precision: division}
  piv: {name: Pivnichne, point: [48.39, 37.93]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  pok: {name: Pokrovsk, point: [48.28, 37.18]}
  tor: {name: Toretsk, point: [48.4, 37.85]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  slo: {name: Sloviansk, point: [48.85, 37.61]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  kra: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: shelling, places: [kyi, ukr], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: "", killed: 38, killed_qualifier: at_least, injured: 190, status: happened, actors: Russia, targets: "the Okhmatdyt children's hospital", main: true}
  e2: {type: rescue, places: [kyi], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: through Monday night, status: happened, actors: Rescuers}
  e3: {type: shelling, places: [kry], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: "", killed: 11, status: happened, actors: "", targets: the offices of a steelworks}
  e4: {type: shelling, places: [dni, pok], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: medical, places: [kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: More than 600 patients, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e7: {type: agreement, places: [war], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: "", status: happened, actors: The president, targets: a security agreement}
  e8: {type: transport_change, places: [war], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: "", status: happened, actors: The president, minor: true}
  e9: {type: meeting, places: [was], start: 2024-07-09, end: 2024-07-09, date_precision: day, date_text: today, status: planned, actors: ""}
  e10: {type: meeting, places: [new], start: 2024-07-09, end: 2024-07-09, date_precision: day, date_text: on Tuesday, status: planned, actors: The UN Security Council}
  e11: {type: airstrike, places: [kal, ros], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: overnight, status: happened, actors: Ukrainian drones, targets: an oil depot}
  e12: {type: shelling, places: [nik, mur], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: overnight, killed: 3, status: happened, actors: "", targets: the border villages}
  e13: {type: battle, places: [kur, ast], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: overnight, status: happened, actors: "Russia's defence ministry", targets: 38 drones}
  e14: {type: meeting, places: [mos], start: 2024-07-09, end: 2024-07-09, date_precision: day, date_text: on Tuesday, status: happened, actors: "India's prime minister", targets: his host}
  e15: {type: visit, places: [mos], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: two-day visit, status: happened, actors: "India's prime minister"}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyiv}
  e17: {type: decision, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Moscow court, targets: the widow of an opposition leader}
  e18: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A Moscow court, targets: the widow of an opposition leader}
  e19: {type: battle, places: [tor], start: 2024-07-08, end: 2024-07-09, date_precision: day, date_text: in 24 hours, status: happened, actors: ""}
  e20: {type: battle, places: [piv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Russian troops}
  e21: {type: outage, places: [slo, kra], start: 2024-07-09, end: 2024-07-09, date_precision: day, date_text: on Tuesday morning, status: happened, actors: ""}
  e22: {type: visit, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: He, targets: Vienna, minor: true}
notes: ""
