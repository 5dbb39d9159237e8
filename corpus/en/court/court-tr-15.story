---
id: court-tr-15
genre: court
country: TR
published: 2020-07-18
publisher: Bosphorus News Service
title: "Writer {Acquitted}(e1) of Coup Charges, {Rearrested}(e2) on Courthouse Steps"
---
[ISTANBUL](ist dateline) (BNS) — A novelist who had spent three years and nine months in jail was {acquitted}(e1) by a court in [Istanbul](ist event) on Friday and {detained}(e2) again an hour later before he could reach his family's car.

Cemil Arıkan, 69, had been {accused}(e3) of helping to plan the failed {coup}(e4) of July 2016, in which 251 people were killed. "There is not sufficient and concrete evidence," the presiding judge said at the courthouse in [Çağlayan](cag event). Friends sang and wept.

The new {warrant}(e5), issued by a prosecutor in [Ankara](ank event), concerns articles that Arıkan {wrote}(e6) in 2013. His lawyers {called}(e7) it a farce. [Strasbourg](str metonym)'s human rights court {ruled}(e8) last December that his detention was unlawful, and [Berlin](ber metonym) and [Oslo](osl metonym) {demanded}(e9) his release.

In [Silivri](sil event), home of the prison from which he was freed, wives of other inmates kept a {vigil}(e10) for the hundredth Friday. Police {dispersed}(e11) them in the evening; four women were {taken}(e12) to the station.

Also on Friday a court in [İzmir](izm event) {sentenced}(e13) 27 former officers to life for the {bombing}(e14) of parliament on the night of the coup, and prosecutors in [Konya](kon event) {ordered}(e15) the arrest of 41 soldiers.

Some 4,000 judges have been {dismissed}(e16) since 2016. A {bill}(e17) to split the bar associations was {passed}(e17) last week, over the {protest}(e18) of lawyers who had {walked}(e18) from [Edirne](edi event) to [Ankara](ank event).

---
places:
  cag: {name: Çağlayan, point: [41.067, 28.98], precision: near}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sil: {name: Silivri, geonameid: 739634, point: [41.0739, 28.2464]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
events:
  e1: {type: verdict, places: [ist], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: on Friday, status: happened, actors: a court in Istanbul, targets: Cemil Arıkan, main: true}
  e2: {type: arrest, places: [ist], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: an hour later, arrested: 1, status: happened, actors: "", targets: Cemil Arıkan, main: true}
  e3: {type: charge, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Cemil Arıkan, minor: true}
  e4: {type: coup, places: [ank], start: 2016-07, end: 2016-07, date_precision: month, date_text: of July 2016, killed: 251, status: happened, actors: ""}
  e5: {type: arrest, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: publication, places: [], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: Arıkan, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His lawyers, minor: true}
  e8: {type: verdict, places: [str], start: 2019-12, end: 2019-12, date_precision: month, date_text: last December, status: happened, actors: "Strasbourg's human rights court"}
  e9: {type: statement, places: [ber, osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Berlin and Oslo}
  e10: {type: protest, places: [sil], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: raid, places: [sil], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: in the evening, status: happened, actors: Police}
  e12: {type: arrest, places: [sil], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: "", arrested: 4, status: happened, actors: "", targets: four women}
  e13: {type: verdict, places: [izm], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: on Friday, status: happened, actors: a court in İzmir, targets: 27 former officers}
  e14: {type: airstrike, places: [ank], start: 2016-07, end: 2016-07, date_precision: month, date_text: on the night of the coup, status: happened, actors: "", targets: parliament}
  e15: {type: arrest, places: [kon], start: 2020-07-17, end: 2020-07-17, date_precision: day, date_text: "", arrested: 41, status: happened, actors: prosecutors in Konya, targets: 41 soldiers}
  e16: {type: layoffs, places: [], start: 2016, end: 2016, date_precision: year, date_text: since 2016, status: happened, actors: "", targets: "Some 4,000 judges"}
  e17: {type: legislation, places: [], start: 2020-07, end: 2020-07, date_precision: month, date_text: last week, status: happened, actors: ""}
  e18: {type: protest, places: [edi, ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lawyers}
notes: ""
