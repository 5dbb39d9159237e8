---
id: report-tt-465
genre: report
country: TT
published: 2020-05-10
publisher: Trinidad Morning Express
title: "Police {find}(e1) 16 guns in barrels of cereal at [Point Lisas](poi event) port"
---
Customs officers {found}(e1) 16 pistols, two rifles and 1,100 rounds of ammunition in barrels of breakfast cereal at the port of [Point Lisas](poi event) on Friday, police said yesterday.

The barrels were {shipped}(e2) from [Miami](mia event), [Florida](flo mention), on April 21, addressed to a woman in [Arima](ari mention). She and her brother, 34, a mechanic from [Valencia](val mention), were {arrested}(e3) hours later and are being {questioned}(e4) in [Couva](cou event).

Acting Assistant Commissioner Deodath Ramlogan said the guns were bought legally at shops in [Orlando](orl event) and [Jacksonville](jac event). The [U.S.](uni metonym) embassy has been {asked}(e5) to help trace the buyers.

It was the third such {find}(e6) since January. In February, 11 pistols were {taken}(e6) from a car engine in [Chaguanas](chag event), and in March a man from [San Fernando](sanf mention) was {caught}(e6) with an assault rifle at [Piarco](pia event) airport.

Murders have {dropped}(e7) since the stay-at-home order was {imposed}(e8) on March 30. But there have been 142 for the year, among them three men {shot}(e9) dead in [Laventille](lav event) on Wednesday night and a vendor {killed}(e10) in [Sangre Grande](san event) on Thursday.

In [Tobago](tob event), officers {seized}(e11) 86 kilogrammes of marijuana in a boat off [Charlotteville](cha event) on Saturday. Two fishermen from [Grenada](gre mention) were {held}(e11).

National Security Minister Anthony Seecharan {promised}(e12) scanners at all ports by the end of the year. He {made}(e12) the same promise in 2017, the shadow minister, Wendy Mootilal, said.

Meanwhile 33 nationals who had been stranded in [Barbados](bar mention) {returned}(e13) on Friday and are in {quarantine}(e14) at a campus in [Debe](deb event). The country has had 116 {cases}(e15) of Covid-19 and eight {deaths}(e15).

---
places:
  poi: {name: Point Lisas, point: [10.4, -61.48]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  val: {name: Valencia, point: [10.65, -61.2]}
  orl: {name: Orlando, geonameid: 4167147, point: [28.5383, -81.3792]}
  jac: {name: Jacksonville, geonameid: 4160021, point: [30.3322, -81.6556]}
  ari: {name: Arima, geonameid: 3575051, point: [10.6374, -61.2823]}
  cou: {name: Couva, geonameid: 3574724, point: [10.4225, -61.4675]}
  pia: {name: Piarco, point: [10.6, -61.34]}
  lav: {name: Laventille, point: [10.65, -61.5]}
  san: {name: Sangre Grande, point: [10.59, -61.13]}
  tob: {name: Tobago, point: [11.25, -60.68], precision: area, radius_km: 15}
  cha: {name: Charlotteville, point: [11.32, -60.55]}
  deb: {name: Debe, point: [10.2, -61.45]}
  tri: {name: Trinidad and Tobago, geonameid: 3573591, point: [11.0, -61.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chag: {name: Chaguanas, geonameid: 3574810, point: [10.5167, -61.4167]}
  sanf: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  gre: {name: Grenada, geonameid: 3580239, point: [12.11667, -61.66667], precision: country}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
events:
  e1: {type: raid, places: [poi], start: 2020-05-08, end: 2020-05-08, date_precision: day, date_text: on Friday, status: happened, actors: Customs officers, targets: "16 pistols, two rifles and 1,100 rounds of ammunition", main: true}
  e2: {type: smuggling, places: [mia], start: 2020-04-21, end: 2020-04-21, date_precision: day, date_text: on April 21, status: happened, actors: "", targets: The barrels, main: true}
  e3: {type: arrest, places: [poi], start: 2020-05-08, end: 2020-05-08, date_precision: day, date_text: hours later, arrested: 2, status: happened, actors: "", targets: "She and her brother, 34, a mechanic from Valencia", main: true}
  e4: {type: investigation, places: [cou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: She and her brother, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: embassy, minor: true}
  e6: {type: raid, places: [chag, pia], start: 2020-01, end: 2020-05, date_precision: month, date_text: since January, status: happened, actors: "", targets: 11 pistols}
  e7: {type: killing, places: [tri], start: 2020, end: 2020, date_precision: year, date_text: since the stay-at-home order, killed: 142, status: happened, actors: "", minor: true}
  e8: {type: decision, places: [tri], start: 2020-03-30, end: 2020-03-30, date_precision: day, date_text: on March 30, status: happened, actors: ""}
  e9: {type: shooting, places: [lav], start: 2020-05-06, end: 2020-05-06, date_precision: day, date_text: on Wednesday night, killed: 3, status: happened, actors: "", targets: three men}
  e10: {type: killing, places: [san], start: 2020-05-07, end: 2020-05-07, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: a vendor}
  e11: {type: raid, places: [cha, tob], start: 2020-05-09, end: 2020-05-09, date_precision: day, date_text: on Saturday, arrested: 2, status: happened, actors: officers, targets: 86 kilogrammes of marijuana}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: National Security Minister Anthony Seecharan, targets: scanners at all ports}
  e13: {type: displacement, places: [], start: 2020-05-08, end: 2020-05-08, date_precision: day, date_text: on Friday, displaced: 33, status: happened, actors: 33 nationals}
  e14: {type: outbreak, places: [deb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 33 nationals, minor: true}
  e15: {type: outbreak, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", killed: 8, status: happened, actors: ""}
notes: ""
