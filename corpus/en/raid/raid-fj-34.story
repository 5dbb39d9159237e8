---
id: raid-fj-34
genre: raid
country: FJ
published: 2019-09-05
publisher: Suva Sun
title: "Police {Uproot}(e1) 3,000 Cannabis Plants on [Kadavu](kad event)"
---
[SUVA](suv dateline) — Police {uprooted}(e1) 3,114 cannabis plants on the island of [Kadavu](kad event) this week in their largest drug {raid}(e1) of the year.

Twenty-six officers {sailed}(e2) from [Suva](suv event) on Monday aboard a navy patrol boat and walked for five hours to reach farms above [Vunisea](vun event). Four men aged between 19 and 47 were {arrested}(e3). They will {appear in court}(e4) in [Suva](suv event) on Friday.

Acting Assistant Commissioner Waisea Tuilevu said that the plants would have fetched $28 million in [Auckland](auc mention) or [Sydney](syd mention). They were {burned}(e5) on the beach. Two constables {fainted}(e6) in the smoke; both have recovered.

One officer {broke}(e7) an ankle on the way down and was {flown}(e8) to [Nadi](nad event).

In March a {raid}(e9) on [Vanua Levu](van event) ended without {arrests}(e10) because villagers had been {warned}(e11) by a text message. A sergeant in [Labasa](lab event) was {suspended}(e12) over that and has since {resigned}(e13).

[Canberra](can metonym) {gave}(e14) [Fiji](fij mention) two patrol vessels under a {treaty}(e15) signed last year.

---
places:
  kad: {name: Kadavu, point: [-19.0, 178.2], precision: area, radius_km: 25}
  vun: {name: Vunisea, point: [-19.05, 178.16], precision: near}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  van: {name: Vanua Levu, point: [-16.6, 179.2], precision: area, radius_km: 70}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
events:
  e1: {type: raid, places: [kad], start: 2019-09, end: 2019-09, date_precision: month, date_text: this week, status: happened, actors: Police, main: true}
  e2: {type: transport_change, places: [suv], start: 2019-09-02, end: 2019-09-02, date_precision: day, date_text: on Monday, status: happened, actors: Twenty-six officers, minor: true}
  e3: {type: arrest, places: [kad], start: 2019-09, end: 2019-09, date_precision: month, date_text: "", arrested: 4, status: happened, actors: Police, targets: Four men, main: true}
  e4: {type: trial, places: [suv], start: 2019-09-06, end: 2019-09-06, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: Four men}
  e5: {type: fire, places: [kad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: medical, places: [kad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two constables}
  e7: {type: other_accident, places: [kad], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: One officer}
  e8: {type: medical, places: [nad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One officer, minor: true}
  e9: {type: raid, places: [van], start: 2019-03, end: 2019-03, date_precision: month, date_text: In March, status: happened, actors: ""}
  e10: {type: arrest, places: [van], start: 2019-03, end: 2019-03, date_precision: month, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: statement, places: [van], start: 2019-03, end: 2019-03, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: layoffs, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A sergeant}
  e13: {type: resignation, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A sergeant}
  e14: {type: aid, places: [fij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra}
  e15: {type: agreement, places: [fij], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: ""
