---
id: raid-eg-27
genre: raid
country: EG
published: 2015-09-16
publisher: Upper Nile Gazette
title: "Antiquities Police {Foil}(e4) Digging Gang Under [Luxor](lux event) House"
---
[CAIRO](cai dateline) – Tourism police {arrested}(e1) six men on Tuesday who had {dug}(e2) a shaft of 11 metres beneath a kitchen in [Luxor](lux event) in search of tombs, the antiquities ministry said.

The {arrests}(e1) came after a neighbour {complained}(e3) of cracks in her wall. Officers who {entered}(e4) the house before dawn {found}(e4) a generator, a pulley and four painted coffin boards. A seventh man had been {buried}(e5) by a fall of earth on Sunday; his body was {brought up}(e6) by civil defence crews after the {raid}(e4).

Theft of antiquities has soared since the uprising of 2011. In August 2013 a mob {ransacked}(e7) the museum at [Mallawi](mal event), in [Minya](min event), and {made off with}(e7) a thousand objects. Most have since been {recovered}(e8). A statue of a scribe, {sold}(e9) by an auction house in [London](lon event) last year for £15.8 million, had no part in that but angered [Cairo](cai metonym) all the same.

The minister said he would {ask}(e10) parliament, to be {elected}(e11) in October and November, for life sentences. At present diggers get seven years at most. "They dig because the season was bad," said Hassan Abul Magd, a guide on the west bank. On Sunday eight [Mexican](mex demonym) tourists were {killed}(e12) in the [Western Desert](wes event) when a helicopter {fired}(e12) on their picnic by mistake.

A court in [Aswan](asw event) {postponed}(e13) to 3 October the {trial}(e14) of two professors accused of {smuggling}(e15) beads to [Germany](ger mention).

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
  e2: {type: other_crime, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: six men, main: true}
  e3: {type: statement, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: raid, places: [lux], start: 2015-09-15, end: 2015-09-15, date_precision: day, date_text: on Tuesday, status: happened, actors: Officers, targets: six men, main: true}
  e5: {type: landslide, places: [lux], start: 2015-09-13, end: 2015-09-13, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A seventh man}
  e6: {type: rescue, places: [lux], start: 2015-09-15, end: 2015-09-15, date_precision: day, date_text: "", status: happened, actors: "", targets: A seventh man}
  e7: {type: robbery, places: [mal], start: 2013-08, end: 2013-08, date_precision: month, date_text: In August 2013, status: happened, actors: a mob, targets: the museum}
  e8: {type: discovery, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: deal, places: [lon], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: an auction house}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The minister, minor: true}
  e11: {type: election, places: [], start: 2015-10, end: 2015-11, date_precision: month, date_text: in October and November, status: planned, actors: ""}
  e12: {type: airstrike, places: [wes], start: 2015-09-13, end: 2015-09-13, date_precision: day, date_text: On Sunday, killed: 8, status: happened, actors: a helicopter, targets: Mexican tourists}
  e13: {type: decision, places: [asw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court}
  e14: {type: trial, places: [asw], start: 2015-10-03, end: 2015-10-03, date_precision: day, date_text: 3 October, status: planned, actors: ""}
  e15: {type: smuggling, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: two professors}
notes: ""
