---
id: report-gr-723
genre: report
country: GR
published: 2022-06-08
publisher: Ionian News Service
title: "[Corfu](cor event) ferry passengers {taken off}(e1) after engine-room {fire}(e2)"
---
Some 260 people were {taken off}(e1) a ferry in the [Ionian Sea](ion event) in the early hours of Wednesday after a {fire}(e2) {broke out}(e2) in its engine room, [Greece](gre metonym)'s coastguard said. Three members of the crew were {treated}(e3) for smoke inhalation in [Igoumenitsa](igo event). Nobody was missing.

The [Cyprus](cyp mention)-flagged Aretousa K, with 212 passengers and 48 crew, had {sailed}(e4) from [Patras](pat event) for [Brindisi](bri mention), in southern [Italy](ita mention), on Tuesday evening. It {sent out}(e5) a distress call at 1.40am when it was nine nautical miles south-west of the island of [Paxos](pax event).

Passengers {climbed}(e6) into lifeboats in pyjamas and life vests while the crew fought the {flames}(e2) with carbon dioxide. Two tugs, a patrol boat and a cruise ship on its way to [Kotor](kot mention) {answered}(e1) the call. By sunrise everyone was ashore in [Corfu](cor event), where the municipality {opened}(e7) a sports hall and {handed out}(e7) blankets.

"The captain was honest. He said: this is not an exercise," said Heike Lammers, a teacher from [Bremen](bre mention) who was travelling with 31 pupils.

The vessel was {towed}(e8) to [Igoumenitsa](igo event), still smoking. A prosecutor there {opened}(e9) a preliminary investigation. The same ship {lost}(e10) power off [Zakynthos](zak event) in 2016, and it was {detained}(e11) for a week in [Bari](bar event) three years later over faulty sprinklers.

The incident brought back memories of two disasters on the same route. In February, 11 people {died}(e12) when the Euroferry Olympia {caught fire}(e12) between [Igoumenitsa](igo mention) and [Brindisi](bri mention). And in December 2014, a {blaze}(e13) aboard the Norman Atlantic {killed}(e13) at least 30 in a storm off [Albania](alb event). The {trial}(e14) over that case, in [Bari](bar event), goes on.

Seamen's unions, who are to {strike}(e15) for 24 hours on 16 June, {said}(e16) lorry drivers still slept in vehicles on the car decks because of a lack of cabins, as had been the case on the Olympia. The shipping ministry in [Piraeus](pir mention) {promised}(e17) surprise checks in all ports.

In the [Aegean](aeg event), meanwhile, a yacht with 68 [Afghans](afg demonym) and [Iranians](ira demonym) {ran aground}(e18) off [Kythira](kyt event) on Tuesday night; all were {brought}(e19) to safety. The coastguard at [Chania](cha mention) was searching on Wednesday for a fisherman, 71, who {fell overboard}(e20) near [Gavdos](gav event).

---
places:
  cor: {name: Corfu, point: [39.62, 19.92]}
  ion: {name: Ionian Sea, point: [38.8, 19.9], precision: area, radius_km: 150}
  igo: {name: Igoumenitsa, geonameid: 261807, point: [39.5034, 20.2673]}
  pat: {name: Patra, geonameid: 255683, point: [38.2462, 21.7351]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  pax: {name: Paxos, point: [39.2, 20.17]}
  kot: {name: Kotor, geonameid: 3197538, point: [42.4207, 18.7682]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  zak: {name: Zakynthos, point: [37.79, 20.9]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  aeg: {name: Aegean, point: [38.5, 25.0], precision: area, radius_km: 250}
  kyt: {name: Kythira, point: [36.25, 22.98]}
  cha: {name: Chania, point: [35.51, 24.02]}
  gav: {name: Gavdos, point: [34.83, 24.08]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
events:
  e1: {type: rescue, places: [ion, pax], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: in the early hours of Wednesday, status: happened, actors: "", targets: Some 260 people, main: true}
  e2: {type: fire, places: [ion, pax], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: in the early hours of Wednesday, injured: 3, status: happened, actors: "", targets: its engine room, main: true}
  e3: {type: medical, places: [igo], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: "", status: happened, actors: "", targets: Three members of the crew, minor: true}
  e4: {type: transport_change, places: [pat], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday evening, status: happened, actors: Aretousa K, minor: true}
  e5: {type: statement, places: [pax], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: at 1.40am, status: happened, actors: "", targets: a distress call, minor: true}
  e6: {type: rescue, places: [pax], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: "", status: happened, actors: Passengers, minor: true}
  e7: {type: aid, places: [cor], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: By sunrise, status: happened, actors: the municipality, minor: true}
  e8: {type: sea_accident, places: [igo], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: "", status: happened, actors: "", targets: The vessel, minor: true}
  e9: {type: investigation, places: [igo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A prosecutor}
  e10: {type: outage, places: [zak], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: The same ship}
  e11: {type: raid, places: [bar], start: 2019, end: 2019, date_precision: year, date_text: three years later, status: happened, actors: "", targets: it}
  e12: {type: fire, places: [], start: 2022-02, end: 2022-02, date_precision: month, date_text: In February, killed: 11, status: happened, actors: "", targets: the Euroferry Olympia}
  e13: {type: fire, places: [alb], start: 2014-12, end: 2014-12, date_precision: month, date_text: in December 2014, killed: 30, killed_qualifier: at_least, status: happened, actors: "", targets: the Norman Atlantic}
  e14: {type: trial, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: strike, places: [], start: 2022-06-16, end: 2022-06-16, date_precision: day, date_text: on 16 June, status: planned, actors: "Seamen's unions"}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Seamen's unions", minor: true}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The shipping ministry, targets: surprise checks, minor: true}
  e18: {type: sea_accident, places: [kyt], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday night, status: happened, actors: a yacht}
  e19: {type: rescue, places: [kyt], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: "", status: happened, actors: "", targets: 68 Afghans and Iranians, minor: true}
  e20: {type: other_accident, places: [gav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a fisherman, 71"}
notes: ""
