---
id: raid-eg-27
genre: raid
country: EG
published: 2015-09-16
publisher: Upper Nile Gazette
title: "Antiquities Police {Foil}(e1) Digging Gang Under [Luxor](lux event) House"
---
[CAIRO](cai dateline) – Tourism police {arrested}(e1) six men on Tuesday who had {dug}(e2) a shaft of 11 metres beneath a kitchen in [Luxor](lux event) in search of tombs, the antiquities ministry said.

The {arrests}(e1) {came}(e1) after a neighbour complained of cracks in her wall. Officers who {entered}(e3) the house before dawn {found}(e3) a generator, a pulley and four painted coffin boards. A seventh man had been {buried}(e4) by a fall of earth on Sunday; his body was {brought}(e4) up by civil defence crews after the {raid}(e3).

Theft of antiquities has {soared}(e5) since the {uprising}(e6) of 2011. In August 2013 a mob {ransacked}(e7) the museum at [Mallawi](mal event), in [Minya](min event), and {made}(e7) off with a thousand objects. Most have since been {recovered}(e8). A statue of a scribe, {sold}(e9) by an auction house in [London](lon event) last year for £15.8 million, had no part in that but {angered}(e10) [Cairo](cai metonym) all the same.

The minister {said}(e11) he would {ask}(e11) parliament, to be {elected}(e12) in October and November, for life sentences. At present diggers get seven years at most. "They dig because the season was bad," said Hassan Abul Magd, a guide on the west bank. On Sunday eight [Mexican](mex demonym) tourists were {killed}(e13) in the [Western Desert](wes event) when a helicopter {fired}(e13) on their picnic by mistake.

A court in [Aswan](asw event) {postponed}(e14) to 3 October the trial of two professors accused of {smuggling}(e15) beads to [Germany](ger mention).

---
places:
  wes: {name: Western Desert, point: [28.0, 28.5], precision: area, radius_km: 250}
  mal: {name: Mallawi, geonameid: 352951, point: [27.7326, 30.8413]}
  min: {name: Minya Governorate, geonameid: 360688, point: [28.2141, 30.1604], precision: division}
  lux: {name: Luxor, geonameid: 360502, point: [25.6989, 32.6421]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: arrest, places: [lux], start: 2015-09-15, end: 2015-09-15, date_precision: day, date_text: on Tuesday, arrested: 6, status: happened, actors: Tourism police, targets: six men, main: true}
  e2: {type: other_crime, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: six men}
  e3: {type: raid, places: [lux], start: 2015-09-15, end: 2015-09-15, date_precision: day, date_text: before dawn, status: happened, actors: Officers, main: true}
  e4: {type: collapse, places: [lux], start: 2015-09-13, end: 2015-09-13, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A seventh man}
  e5: {type: robbery, places: [], start: 2011, end: 2015, date_precision: year, date_text: since the uprising of 2011, status: happened, actors: ""}
  e6: {type: protest, places: [], start: 2011, end: 2011, date_precision: year, date_text: of 2011, status: happened, actors: ""}
  e7: {type: robbery, places: [mal, min], start: 2013-08, end: 2013-08, date_precision: month, date_text: In August 2013, status: happened, actors: a mob, targets: the museum}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: ""}
  e9: {type: deal, places: [lon], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: an auction house}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cairo}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
  e12: {type: election, places: [], start: 2015-10, end: 2015-11, date_precision: month, date_text: in October and November, status: planned, actors: ""}
  e13: {type: shooting, places: [wes], start: 2015-09-13, end: 2015-09-13, date_precision: day, date_text: On Sunday, killed: 8, status: happened, actors: a helicopter, targets: Mexican tourists}
  e14: {type: decision, places: [asw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court}
  e15: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two professors}
notes: ""
