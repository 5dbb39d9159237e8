---
id: trade-ye-20
genre: trade
country: YE
published: 2024-02-20
publisher: Gulf of Aden Freight News
title: "Grain Ship {Hit}(e1) Off [Mocha](moc event); Crew {Abandon}(e2) Vessel"
---
A bulk carrier loaded with 41,000 tonnes of fertiliser was {struck}(e1) by two {missiles}(e1) some 35 nautical miles south of [Mocha](moc event) late on Sunday and was {abandoned}(e2) by its crew, the first ship to be given up since attacks on traffic in the [Red Sea](red event) began in November.

All 24 crew, [Syrians](syr demonym), [Filipinos](fil demonym) and [Sri Lankans](sri demonym) among them, were {picked up}(e3) by a container ship and taken to [Djibouti](dji mention) on Monday. None was hurt. The [Belize](bel mention)-flagged Rubinia, owned in [Beirut](bei mention), was sailing from [Ras al-Khair](ras mention) to [Varna](var mention). It is {taking on water}(e2) and drifting north, and a {slick}(e4) of fuel 18 miles long has been seen by satellite.

[Sanaa](san metonym)'s military spokesman {claimed}(e5) that the ship was [British](bri demonym). It has insurers in [London](lon mention) and no other link.

[American](ame demonym) aircraft {bombed}(e6) a launch site near [Al Hudaydah](alh event) within hours, and on Monday {destroyed}(e7) an underwater drone and a missile battery at [Ras Isa](rasi event). Two fishermen were killed, according to residents.

Rates for a box from [Shanghai](sha mention) to [Genoa](gen mention) have {tripled}(e8) since December. Transits of [Suez](sue event) {fell}(e9) by 42 percent in January; [Cairo](cai metonym) lost $230 million in fees. Two [Danish](dan demonym) lines that had gone back to the canal {suspended}(e10) it again on Tuesday.

The EU {launched}(e11) a naval mission on Monday from its command at [Larissa](lar event), in [Greece](gre event). The United Nations is {negotiating}(e12) for a tug, which [Eritrea](eri metonym) has {refused}(e13) to let into [Assab](ass mention).

---
places:
  moc: {name: Mocha, point: [13.32, 43.25]}
  red: {name: Red Sea, point: [19.0, 39.5], precision: area, radius_km: 900}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  fil: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  bel: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  ras: {name: Ras al-Khair, point: [27.5, 49.2], precision: near}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  alh: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  rasi: {name: Ras Isa, point: [15.13, 42.6], precision: near}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  sue: {name: Suez, point: [30.5, 32.35], precision: area, radius_km: 80}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  lar: {name: Larissa, geonameid: 258576, point: [39.6285, 22.4211]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  ass: {name: Assab, geonameid: 343386, point: [13.0092, 42.7394]}
events:
  e1: {type: shelling, places: [moc], start: 2024-02-18, end: 2024-02-18, date_precision: day, date_text: late on Sunday, injured: 0, status: happened, actors: "", targets: A bulk carrier, main: true}
  e2: {type: sea_accident, places: [moc], start: 2024-02-18, end: 2024-02-18, date_precision: day, date_text: "", status: happened, actors: a container ship, targets: All 24 crew, main: true}
  e3: {type: rescue, places: [dji], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: a container ship, targets: All 24 crew}
  e4: {type: other_accident, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Sanaa's military spokesman", minor: true}
  e6: {type: airstrike, places: [alh], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: within hours, status: happened, actors: American aircraft}
  e7: {type: airstrike, places: [rasi], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, killed: 2, status: happened, actors: American aircraft}
  e8: {type: market, places: [sha, gen], start: 2023-12, end: 2024-02, date_precision: month, date_text: since December, status: happened, actors: ""}
  e9: {type: market, places: [sue], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e10: {type: transport_change, places: [sue], start: 2024-02-20, end: 2024-02-20, date_precision: day, date_text: on Tuesday, status: happened, actors: Two Danish lines}
  e11: {type: decision, places: [lar], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: The EU}
  e12: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The United Nations, minor: true}
  e13: {type: decision, places: [ass], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
