---
id: report-it-252
genre: report
country: IT
published: 2016-08-19
publisher: "Gazzetta del Tirreno (translated)"
title: "[Cilento](cil event): dispute at wedding party {ends}(e1) in {stabbing}(e1)"
---
A 34-year-old waiter from [Vallo della Lucania](val mention) was {stabbed}(e1) during a wedding reception at a hotel on the coast of [Cilento](cil event) in the night between Wednesday and Thursday. He {underwent an operation}(e2) on the liver at the San Luca hospital and is out of danger, the doctors say.

The carabinieri of [Agropoli](agr metonym) {stopped}(e3) a guest, C.D., 47, a building contractor resident in [Battipaglia](bat mention), two hours later at the [Eboli](ebo event) motorway exit. He is in prison in [Salerno](sal event) on suspicion of attempted murder.

According to the first reconstruction, the {quarrel}(e4) {broke out}(e4) towards one o'clock about the music, which the hotel wanted to turn down. The contractor is alleged to have {struck}(e1) with a cake knife. About 180 guests were present, among them relatives who had {flown in}(e5) from [Buenos Aires](bue mention). The {wedding}(e6) had been {celebrated}(e6) in the afternoon in the church of San Costabile at [Castellabate](cas event).

The mayor, Elena Spinosi, expressed the solidarity of the town. She has {forbidden}(e7) music in the open after midnight until the end of the month, following complaints from [Santa Maria di Castellabate](san mention) and [Acciaroli](acc mention).

It is the second act of violence of the season along this stretch of coast. On 31 July a night guard was {beaten}(e8) by a group of youths from [Naples](nap mention) at a campsite in [Palinuro](pal event); three of them were {reported}(e9) to the public prosecutor's office in [Vallo della Lucania](val event). At [Capaccio](cap event), shots were {fired}(e10) at the shutters of a beach bar on Ferragosto. The anti-mafia office in [Salerno](sal metonym) is {investigating}(e11) that case.

The hoteliers nevertheless speak of a good summer. Bookings {rose}(e12) by 8 percent, says their association in [Paestum](pae mention), because many [Italians](ita demonym) gave up [Turkey](tur mention), [Tunisia](tun mention) and [Egypt](egy mention). The new fast boats from [Salerno](sal mention) to [Camerota](cam mention), {introduced}(e13) in June, have {carried}(e14) 22,000 passengers. Last Friday one of them {remained}(e15) in port at [Sapri](sap event) with engine {trouble}(e15), and 90 travellers were {taken}(e16) to their destination by bus.

---
places:
  cil: {name: Cilento, point: [40.25, 15.25], precision: area, radius_km: 35}
  san: {name: Santa Maria di Castellabate, point: [40.29, 14.95]}
  acc: {name: Acciaroli, point: [40.18, 15.03]}
  pal: {name: Palinuro, point: [40.03, 15.28]}
  cas: {name: Castellabate, point: [40.28, 14.95]}
  cap: {name: Capaccio, point: [40.42, 15.08]}
  pae: {name: Paestum, point: [40.42, 15.01]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  cam: {name: Camerota, point: [40.03, 15.37]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  val: {name: Vallo della Lucania, geonameid: 3164794, point: [40.2279, 15.2663]}
  agr: {name: Agropoli, geonameid: 3183412, point: [40.3492, 14.9907]}
  bat: {name: Battipaglia, geonameid: 3182272, point: [40.6086, 14.9821]}
  ebo: {name: Eboli, geonameid: 3177438, point: [40.6175, 15.0569]}
  sal: {name: Salerno, geonameid: 3168673, point: [40.6754, 14.7933]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  sap: {name: Sapri, geonameid: 3167152, point: [40.0746, 15.6321]}
events:
  e1: {type: attack, places: [cil], start: 2016-08-17, end: 2016-08-18, date_precision: day, date_text: in the night between Wednesday and Thursday, injured: 1, status: happened, actors: a guest, targets: A 34-year-old waiter from Vallo della Lucania, main: true}
  e2: {type: medical, places: [cil], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: "", status: happened, actors: "", targets: A 34-year-old waiter, minor: true}
  e3: {type: arrest, places: [ebo], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: two hours later, arrested: 1, status: happened, actors: The carabinieri of Agropoli, targets: a guest, main: true}
  e4: {type: attack, places: [cil], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: "towards one o'clock", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [cil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: relatives, minor: true}
  e6: {type: marriage, places: [cas], start: 2016-08-17, end: 2016-08-17, date_precision: day, date_text: in the afternoon, status: happened, actors: ""}
  e7: {type: decision, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The mayor, Elena Spinosi", targets: music in the open after midnight}
  e8: {type: attack, places: [pal], start: 2016-07-31, end: 2016-07-31, date_precision: day, date_text: On 31 July, injured: 1, status: happened, actors: a group of youths from Naples, targets: a night guard}
  e9: {type: charge, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three of them}
  e10: {type: shooting, places: [cap], start: 2016-08-15, end: 2016-08-15, date_precision: day, date_text: on Ferragosto, status: happened, actors: "", targets: the shutters of a beach bar}
  e11: {type: investigation, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The anti-mafia office in Salerno, targets: that case}
  e12: {type: market, places: [cil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Bookings, minor: true}
  e13: {type: opening, places: [sal, cam], start: 2016-06, end: 2016-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: The new fast boats}
  e14: {type: transport_change, places: [sal, cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The new fast boats, targets: "22,000 passengers", minor: true}
  e15: {type: outage, places: [sap], start: 2016-08-12, end: 2016-08-12, date_precision: day, date_text: Last Friday, status: happened, actors: one of them}
  e16: {type: transport_change, places: [sap], start: 2016-08-12, end: 2016-08-12, date_precision: day, date_text: "", status: happened, actors: "", targets: 90 travellers, minor: true}
notes: ""
