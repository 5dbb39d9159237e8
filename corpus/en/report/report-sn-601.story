---
id: report-sn-601
genre: report
country: SN
published: 2024-08-24
publisher: West Africa Press Agency
title: "Millions of Mourides {gather}(e1) in [Touba](tou event) for the Grand Magal"
---
[Touba](tou dateline), [Senegal](sen dateline) - Pilgrims {thronged}(e1) the holy city of [Touba](tou event) on Friday and Saturday for the Grand Magal, the yearly {commemoration}(e1) of the exile by [French](fre demonym) colonial rulers of Sheikh Amadou Bamba in 1895.

The organising committee {put}(e2) attendance at five million, a figure that cannot be checked but which would amount to more than a quarter of the population of [Senegal](sen mention). Buses, lorries and mopeds {jammed}(e3) the motorway from [Dakar](dak mention), and the new regional train was {running}(e3) with two hours' delay on Thursday night.

At least 23 people have {died}(e4) on the roads to the event since Monday, the fire brigade said. In the worst {accident}(e5), a minibus from [Ziguinchor](zig mention) and a cement truck {collided}(e5) near [Koungheul](kou event) on Wednesday, {killing}(e5) 13. A man was {electrocuted}(e6) putting up a loudspeaker in [Mbacké](mba event).

President Alioune Sarr {arrived}(e7) on Thursday to {pay his respects}(e7) to the caliph general of the brotherhood. The caliph {asked}(e8) him to spare no effort for young people who "throw themselves into the sea". Eighty-nine bodies had been {recovered}(e9) the month before off [Nouakchott](nou event), [Mauritania](mau event), after a pirogue bound for the [Canary Islands](can mention) {capsized}(e9). It had {left}(e10) from a beach between [Mbour](mbo mention) and [Joal](joa event).

Health services were on alert. More than 5,000 staff have {treated}(e11) 71,000 people, mostly for heat and stomach trouble, and two suspected {cases}(e12) of cholera were sent for testing to [Thiès](thi event). Both {proved negative}(e12).

Believers came from far away, too. Modou Gueye, 51, who sells bags on the beach at [Rimini](rim mention), had {travelled}(e13) with 40 others from [Brescia](bre mention) and [Bergamo](ber mention). "In [Italy](ita mention) I work, here I breathe," he said. A delegation from [Harlem](har mention) in [New York](new mention) {presented}(e14) the library with 300 books.

The market in sheep, rice and cloth around the Great Mosque is worth more than 250 billion CFA francs each year, according to a study {published}(e15) in 2017 by a university in [Bambey](bam mention).

The mosque's fifth minaret, {completed}(e16) in 2019, was lit in green on Friday night. In [Saint-Louis](sai event), another Mouride {gathering}(e17), recalling prayers that the sheikh said in the governor's office, will be {held}(e17) on September 5.

---
places:
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  can: {name: Canary Islands, point: [28.2, -15.8], precision: area, radius_km: 220}
  joa: {name: Joal, point: [14.17, -16.83]}
  tou: {name: Touba, geonameid: 2244322, point: [14.8623, -15.8753]}
  mba: {name: Mbacké, point: [14.8, -15.91]}
  nou: {name: Nouakchott, geonameid: 2377450, point: [18.0858, -15.9785]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  bre: {name: Brescia, geonameid: 3181554, point: [45.5356, 10.2147]}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  har: {name: Harlem, point: [40.81, -73.95]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  kou: {name: Koungheul, geonameid: 2249554, point: [13.9833, -14.8]}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  mbo: {name: Mbour, geonameid: 2248477, point: [14.422, -16.9638]}
  thi: {name: Thiès, geonameid: 2244802, point: [14.7894, -16.926]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bam: {name: Bambey, geonameid: 7670740, point: [14.7007, -16.4591]}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
events:
  e1: {type: ceremony, places: [tou], start: 2024-08-23, end: 2024-08-24, date_precision: day, date_text: on Friday and Saturday, status: happened, actors: Pilgrims, main: true}
  e2: {type: statement, places: [tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The organising committee, minor: true}
  e3: {type: transport_change, places: [tou], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: on Thursday night, status: happened, actors: "", minor: true}
  e4: {type: road_accident, places: [tou], start: 2024-08-19, end: 2024-08-24, date_precision: day, date_text: since Monday, killed: 23, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e5: {type: road_accident, places: [kou], start: 2024-08-21, end: 2024-08-21, date_precision: day, date_text: on Wednesday, killed: 13, status: happened, actors: a minibus from Ziguinchor and a cement truck}
  e6: {type: other_accident, places: [mba], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A man}
  e7: {type: visit, places: [tou], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: on Thursday, status: happened, actors: President Alioune Sarr, targets: the caliph general}
  e8: {type: statement, places: [tou], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: "", status: happened, actors: The caliph, targets: him}
  e9: {type: sea_accident, places: [nou], start: 2024-07, end: 2024-07, date_precision: month, date_text: the month before, killed: 89, status: happened, actors: a pirogue}
  e10: {type: transport_change, places: [joa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: medical, places: [tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "More than 5,000 staff", targets: "71,000 people"}
  e12: {type: outbreak, places: [thi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Modou Gueye, minor: true}
  e14: {type: aid, places: [tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A delegation, targets: 300 books, minor: true}
  e15: {type: publication, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", minor: true}
  e16: {type: construction, places: [tou], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: "The mosque's fifth minaret", minor: true}
  e17: {type: ceremony, places: [sai], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on September 5, status: planned, actors: ""}
notes: ""
