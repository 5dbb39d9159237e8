---
id: report-ua-399
genre: report
country: UA
published: 2025-05-14
publisher: Dnipro Wire
title: "Three {killed}(e1) in [Sumy](sum event) region as [Russian](rus demonym) drones {strike}(e2) eight regions"
---
A ballistic missile {hit}(e1) an industrial site near [Sumy](sum event) on Wednesday afternoon, {killing}(e1) at least three workers and {wounding}(e1) 14, the regional administration said, after a night in which [Russia](rus metonym) {launched}(e2) 145 drones at [Ukraine](ukr event).

Debris {fell}(e2) in the [Kharkiv](kha event), [Dnipropetrovsk](dni event), [Zaporizhzhia](zap event), [Chernihiv](che event), [Kyiv](kyi event), [Odesa](ode event), [Khmelnytskyi](khm event) and [Mykolaiv](myk event) regions, the air force said. It {shot down}(e3) 80 of the drones; 42 decoys were lost without consequences.

In [Kharkiv](kha event), a 55-year-old man {died}(e4) when a drone {crashed}(e4) into a garage in the [Saltivka](sal event) district. In [Zolochiv](zol event), to the north-west, a farm {burned}(e5) and 60 pigs perished. {Shelling}(e6) of [Nikopol](nik event) with artillery from across the [Dnipro](dnip mention) {injured}(e6) two women on Tuesday evening.

In [Kherson](khe event) a bus was {attacked}(e7) near [Antonivka](ant event) at 7.40 a.m., and six people were {taken to hospital}(e7). Regional head Oleh Pryshchepa {extended}(e8) the curfew by an hour.

Along the front, [Moscow](mos metonym)'s troops {pressed}(e9) towards the road between [Pokrovsk](pok event) and [Kostiantynivka](kos event). The ministry of defence in [Moscow](mos mention) {said}(e10) they had {captured}(e11) [Myroliubivka](myr event); [Kyiv](kyi metonym) {denied}(e11) that the village had fallen. The General Staff counted 164 {engagements}(e9) in 24 hours, 59 of them near [Pokrovsk](pok event).

[Ukraine](ukr metonym) in turn {struck}(e12) a chemical plant at [Skuratovo](sku event), in [Russia](rus mention)'s [Tula](tul event) region, and set off a {fire}(e13) at a depot in [Stary Oskol](sta event), officials and bloggers said. Flights were {halted}(e14) for five hours at [Kaluga](kal event) and at two airports of the [Russian](rus demonym) capital. A drone that strayed was {found}(e15) in a field near [Rezina](rez event), in [Moldova](mol mention).

The attacks came on the eve of {talks}(e16) in [Istanbul](ist event), the first between the two sides in three years. [Ukraine](ukr mention)'s president {flew}(e17) to [Ankara](ank event) late on Wednesday. Who will come from [Moscow](mos mention) was not known. On Saturday the leaders of [France](fra metonym), [Germany](ger metonym), [Poland](pol metonym) and [Britain](bri metonym), on a joint {visit}(e18) to [Kyiv](kyi event), had {demanded}(e19) a truce of 30 days from Monday, a date that {passed}(e20).

In [Brussels](bru event), ambassadors of the [EU](eur metonym) {agreed}(e21) to a 17th package of sanctions aimed at 189 tankers. The alliance's foreign ministers {gathered}(e22) in [Antalya](anta event).

Energy workers {restored}(e23) power to 9,300 households in [Konotop](kon event), which had been {cut off}(e24) on Monday.

Background: [Russia](rus mention) {invaded}(e25) on 24 February 2022 and holds about a fifth of the country, including most of [Luhansk](luh mention). An {attack}(e26) on the centre of [Sumy](sum event) on Palm Sunday, 13 April, {killed}(e26) 35 people.

Read also: Who is left in [Bilopillia](bil mention)? — Portrait of a border town

---
places:
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  dni: {name: Dnipropetrovsk Oblast, geonameid: 709929, point: [48.6313, 34.9555], precision: division}
  zap: {name: Zaporizhzhia Oblast, geonameid: 687699, point: [47.3346, 35.7123], precision: division}
  che: {name: Chernihiv Oblast, geonameid: 710734, point: [51.2597, 32.0287], precision: division}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ode: {name: Odesa, point: [46.9, 30.3], precision: division}
  khm: {name: Khmelnytskyi Oblast, geonameid: 706370, point: [49.5537, 27.0187], precision: division}
  myk: {name: Mykolaiv Oblast, geonameid: 700567, point: [47.0902, 31.6498], precision: division}
  sal: {name: Saltivka, point: [50.03, 36.33]}
  zol: {name: Zolochiv, point: [50.28, 35.98]}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  dnip: {name: Dnipro, point: [47.5, 34.4], precision: area, radius_km: 200}
  ant: {name: Antonivka, point: [46.68, 32.72]}
  pok: {name: Pokrovsk, point: [48.28, 37.18]}
  kos: {name: Kostiantynivka, point: [48.53, 37.71]}
  myr: {name: Myroliubivka, point: [48.3, 37.4], precision: near}
  sku: {name: Skuratovo, point: [54.1, 37.6], precision: near}
  tul: {name: Tula Oblast, geonameid: 480508, point: [54.0668, 37.4161], precision: division}
  sta: {name: Staryy Oskol, geonameid: 487928, point: [51.3025, 37.8461]}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  rez: {name: Rezina, point: [47.75, 28.96]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  anta: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  luh: {name: Luhansk Oblast, geonameid: 702657, point: [48.9084, 39.0033], precision: division}
  bil: {name: Bilopillia, point: [51.15, 34.31]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  kon: {name: Konotop, geonameid: 705135, point: [51.2325, 33.2004]}
events:
  e1: {type: airstrike, places: [sum], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: on Wednesday afternoon, killed: 3, killed_qualifier: at_least, injured: 14, status: happened, actors: A ballistic missile, targets: an industrial site, main: true}
  e2: {type: airstrike, places: [kha, dni, zap, che, kyi, ode, khm, myk], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", status: happened, actors: Russia, targets: Ukraine, main: true}
  e3: {type: battle, places: [], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", status: happened, actors: the air force, targets: 80 of the drones, minor: true}
  e4: {type: airstrike, places: [sal, kha], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", killed: 1, status: happened, actors: a drone, targets: a 55-year-old man}
  e5: {type: fire, places: [zol], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", status: happened, actors: "", targets: a farm}
  e6: {type: shelling, places: [nik], start: 2025-05-13, end: 2025-05-13, date_precision: day, date_text: on Tuesday evening, injured: 2, status: happened, actors: "", targets: two women}
  e7: {type: airstrike, places: [khe, ant], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: at 7.40 a.m., injured: 6, status: happened, actors: "", targets: a bus}
  e8: {type: decision, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Regional head Oleh Pryshchepa, targets: the curfew}
  e9: {type: battle, places: [pok, kos], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: in 24 hours, status: happened, actors: "Moscow's troops", main: true}
  e10: {type: statement, places: [mos], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", status: happened, actors: The ministry of defence, minor: true}
  e11: {type: battle, places: [myr], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "Moscow's troops", targets: Myroliubivka}
  e12: {type: airstrike, places: [sku, tul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ukraine, targets: a chemical plant}
  e13: {type: fire, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a depot}
  e14: {type: transport_change, places: [kal], start: null, end: null, date_precision: unknown, date_text: for five hours, status: happened, actors: "", targets: Flights}
  e15: {type: discovery, places: [rez], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A drone that strayed}
  e16: {type: meeting, places: [ist], start: 2025-05-15, end: 2025-05-15, date_precision: day, date_text: on the eve of, status: planned, actors: the two sides}
  e17: {type: visit, places: [ank], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: late on Wednesday, status: happened, actors: "Ukraine's president"}
  e18: {type: visit, places: [kyi], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: On Saturday, status: happened, actors: "the leaders of France, Germany, Poland and Britain"}
  e19: {type: statement, places: [kyi], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: On Saturday, status: happened, actors: "the leaders of France, Germany, Poland and Britain", targets: a truce of 30 days}
  e20: {type: agreement, places: [], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: from Monday, status: happened, negated: true, actors: ""}
  e21: {type: sanction, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ambassadors of the EU, targets: 189 tankers}
  e22: {type: meeting, places: [anta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The alliance's foreign ministers"}
  e23: {type: construction, places: [kon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Energy workers, targets: power}
  e24: {type: outage, places: [kon], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "9,300 households"}
  e25: {type: battle, places: [ukr], start: 2022-02-24, end: 2022-02-24, date_precision: day, date_text: on 24 February 2022, status: happened, actors: Russia}
  e26: {type: airstrike, places: [sum], start: 2025-04-13, end: 2025-04-13, date_precision: day, date_text: 13 April, killed: 35, status: happened, actors: "", targets: the centre of Sumy}
notes: ""
