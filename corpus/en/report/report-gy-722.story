---
id: report-gy-722
genre: report
country: GY
published: 2018-07-30
publisher: Demerara Chronicle
title: "Three {drown}(e1) as speedboats {collide}(e1) on [Essequibo](ess event)"
---
A six-year-old girl and two women {died}(e1) on Saturday evening when two passenger speedboats {collided}(e1) on the [Essequibo River](esse event) between [Supenaam](sup mention) and [Parika](par mention).

The women have been identified as Savitri Bisnauth, 44, of [Anna Regina](ann mention), and Odessa Joseph, 29, of [Bartica](bar mention). Police have not {released}(e2) the child's name. Twenty-three other people were {plucked}(e3) from the water by fishermen and the crew of a quarry barge; nine were {treated}(e4) at [Suddie](sud event) hospital.

Survivors said that one of the boats had no lights. "All I see is a white bow coming," Rohan Persaud, 37, a rice farmer, said from his bed. "My wife can't swim. I hold she by the hair."

One captain, who {tested}(e5) above the limit for alcohol, was {remanded}(e6) on Monday by a magistrate in [Charity](cha event) until 13 August. He {pleaded not guilty}(e7) to manslaughter. The other remains under police guard.

The Maritime Administration has {grounded}(e8) all 41 boats on the route after 6 pm. Its director, Captain Lennox Trotman, said that a night ban had been in force since the 2013 {accident}(e9) near [Fort Island](for event), in which four persons {perished}(e9), but "everyone looks the other way at Emancipation time".

Emancipation Day is on Wednesday. Up to 6,000 people are expected at the {celebrations}(e10) in [Georgetown](geo event)'s National Park, and the ferry Sabanto will {make}(e11) two extra trips.

The opposition's Vishnu Doodnauth {asked}(e12) why the bridge at [Sherima](she mention) Crossing, promised in 2012, was never built. Minister of Public Infrastructure Carlton Fordyce answered that a [Dutch](dut demonym) company, the same that {studied}(e13) a new crossing of the [Demerara](dem mention), would be {engaged}(e14) by year-end.

Elsewhere over the weekend, a gold miner from [Brazil](bra mention)'s [Roraima](ror mention) state was {stabbed}(e15) to death at [Mahdia](mah event), and two brothers, 16 and 19, {drowned}(e16) in a creek off the [Linden](lin mention)-[Soesdyke](soe event) highway. In [Suriname](sur event), police {continued}(e17) to look for two [Guyanese](guy demonym) fishermen who have been missing since {pirates}(e18) {boarded}(e18) four boats in late April. At least 12 of their colleagues are thought to have been {killed}(e18).

---
places:
  ess: {name: Essequibo, point: [6.9, -58.45], precision: near}
  esse: {name: Essequibo River, point: [6.9, -58.45], precision: near}
  sup: {name: Supenaam, point: [6.98, -58.52], precision: near}
  par: {name: Parika, point: [6.87, -58.42]}
  ann: {name: Anna Regina, point: [7.26, -58.5]}
  bar: {name: Bartica, point: [6.4, -58.62]}
  sud: {name: Suddie, point: [7.12, -58.48]}
  cha: {name: Charity, point: [7.4, -58.6]}
  for: {name: Fort Island, point: [6.78, -58.5]}
  she: {name: Sherima, point: [6.2, -58.6], precision: near}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  dem: {name: Demerara, point: [6.75, -58.18], precision: near}
  ror: {name: Roraima, geonameid: 3662560, point: [1.938, -61.3325], precision: division}
  mah: {name: Mahdia, point: [5.27, -59.15]}
  lin: {name: Linden, geonameid: 3377408, point: [6.0081, -58.3072]}
  soe: {name: Soesdyke, point: [6.5, -58.22], precision: near}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sur: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
events:
  e1: {type: sea_accident, places: [ess], start: 2018-07-28, end: 2018-07-28, date_precision: day, date_text: on Saturday evening, killed: 3, injured: 9, status: happened, actors: two passenger speedboats, targets: A six-year-old girl and two women, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Police, targets: "the child's name", minor: true}
  e3: {type: rescue, places: [ess], start: 2018-07-28, end: 2018-07-28, date_precision: day, date_text: "", status: happened, actors: fishermen and the crew of a quarry barge, targets: Twenty-three other people}
  e4: {type: medical, places: [sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: nine, minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: One captain, minor: true}
  e6: {type: arrest, places: [cha], start: 2018-07-30, end: 2018-07-30, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: a magistrate, targets: One captain, main: true}
  e7: {type: trial, places: [cha], start: 2018-07-30, end: 2018-07-30, date_precision: day, date_text: "", status: happened, actors: He, minor: true}
  e8: {type: decision, places: [ess], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Maritime Administration, targets: all 41 boats, main: true}
  e9: {type: sea_accident, places: [for], start: 2013, end: 2013, date_precision: year, date_text: 2013, killed: 4, status: happened, actors: "", targets: four persons}
  e10: {type: festival, places: [geo], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
  e11: {type: transport_change, places: [], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: "", status: planned, actors: the ferry Sabanto, targets: two extra trips, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The opposition's Vishnu Doodnauth", minor: true}
  e13: {type: survey, places: [dem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Dutch company, targets: a new crossing of the Demerara, minor: true}
  e14: {type: deal, places: [], start: 2018, end: 2018, date_precision: year, date_text: by year-end, status: planned, actors: Minister of Public Infrastructure Carlton Fordyce, targets: a Dutch company}
  e15: {type: killing, places: [mah], start: 2018-07-28, end: 2018-07-29, date_precision: day, date_text: over the weekend, killed: 1, status: happened, actors: "", targets: a gold miner}
  e16: {type: death, places: [soe], start: 2018-07-28, end: 2018-07-29, date_precision: day, date_text: over the weekend, killed: 2, status: happened, actors: "", targets: "two brothers, 16 and 19"}
  e17: {type: rescue, places: [sur], start: 2018-07-28, end: 2018-07-29, date_precision: day, date_text: over the weekend, status: happened, actors: police, targets: two Guyanese fishermen, minor: true}
  e18: {type: attack, places: [sur], start: 2018-04, end: 2018-04, date_precision: month, date_text: in late April, killed: 12, killed_qualifier: at_least, status: happened, actors: pirates, targets: four boats}
notes: ""
