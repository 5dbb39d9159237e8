---
id: report-sn-467
genre: report
country: SN
published: 2024-02-07
publisher: Sahel Press Agency
title: "[Senegal](sen metonym) lawmakers {delay}(e1) {election}(e20) as opposition MPs are {dragged}(e2) from chamber"
---
[DAKAR](dak dateline), Feb 6 (SPA) - [Senegal](sen demonym)'s National Assembly {voted}(e1) late on Monday to {postpone}(e1) the presidential {election}(e20) until mid-December, after gendarmes in riot gear {removed}(e2) a group of opposition deputies who had {blocked}(e3) the rostrum for more than four hours.

The measure, {backed}(e1) by 105 of the 165 members, keeps President Moussa Diagne in office until his successor is chosen. The {ballot}(e20) was to have been held on 25 February.

Outside the parliament building in the [Plateau](pla event) district, police {fired tear gas}(e4) at small groups of young men who threw stones and {set light to}(e4) tyres. {Clashes}(e4) spread after dark to [Pikine](pik event) and [Guédiawaye](gue event), two populous suburbs, and an Interior Ministry official said 151 people had been {detained}(e5) since Sunday. Mobile internet was {cut}(e6) for the second time in as many days.

"What we have witnessed is a constitutional {coup}(e7)," said Aïda Fall-Mbengue, one of the candidates, who was herself {held}(e8) for several hours in [Rufisque](ruf event) on Sunday before being {freed}(e9).

In the southern city of [Ziguinchor](zig event), traders kept their stalls {closed}(e10) on Tuesday and about 300 students {marched}(e11) towards the governor's office. No incidents were reported in [Touba](tou event) or [Kaolack](kao event).

Diagne {announced}(e12) on Saturday, hours before campaigning was to begin, that he was {scrapping}(e13) the decree convening voters. He cited a row between the assembly and the Constitutional Council over the exclusion of several candidates.

The regional bloc ECOWAS, which is based in [Abuja](abu mention), {urged}(e14) all sides to restore the electoral calendar. [Paris](par metonym) and [Washington](was metonym) said they were concerned, and the [European Union](eur metonym) {called for}(e15) a {vote}(e20) "as soon as possible". Neighbouring [Mali](mal event) and [Guinea](gui event) have been under military rule since {coups}(e16) in 2020 and 2021.

At least 16 people were {killed}(e17) in [Dakar](dak event) and [Ziguinchor](zig event) in June last year during {unrest}(e17) over the {conviction}(e18) of an opposition leader. Lawyers for two of the candidates said they would {file}(e19) an appeal with the Supreme Court this week.

---
places:
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  pla: {name: Plateau, point: [14.668, -17.436]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  pik: {name: Pikine, geonameid: 2246678, point: [14.7646, -17.3907]}
  gue: {name: Guédiawaye, geonameid: 2595778, point: [14.7745, -17.4021]}
  ruf: {name: Rufisque, geonameid: 2246512, point: [14.7154, -17.2733]}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  tou: {name: Touba, geonameid: 2244322, point: [14.8623, -15.8753]}
  kao: {name: Kaolack, geonameid: 2250805, point: [14.152, -16.0726]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
events:
  e1: {type: decision, places: [dak], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: late on Monday, status: happened, actors: National Assembly, targets: the presidential election, main: true}
  e2: {type: raid, places: [dak], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: "", status: happened, actors: gendarmes in riot gear, targets: opposition deputies}
  e3: {type: protest, places: [dak], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: "", status: happened, actors: opposition deputies, targets: the rostrum}
  e4: {type: riot, places: [pla, pik, gue], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: "", status: happened, actors: young men, targets: police, main: true}
  e5: {type: arrest, places: [pla, pik, gue], start: 2024-02-04, end: 2024-02-05, date_precision: day, date_text: since Sunday, arrested: 151, status: happened, actors: "", targets: 151 people}
  e6: {type: outage, places: [sen], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: "", status: happened, actors: "", targets: Mobile internet}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Aïda Fall-Mbengue, minor: true}
  e8: {type: arrest, places: [ruf], start: 2024-02-04, end: 2024-02-04, date_precision: day, date_text: on Sunday, arrested: 1, status: happened, actors: "", targets: Aïda Fall-Mbengue}
  e9: {type: decision, places: [ruf], start: 2024-02-04, end: 2024-02-04, date_precision: day, date_text: "", status: happened, actors: "", targets: Aïda Fall-Mbengue, minor: true}
  e10: {type: strike, places: [zig], start: 2024-02-06, end: 2024-02-06, date_precision: day, date_text: on Tuesday, status: happened, actors: traders, targets: their stalls}
  e11: {type: protest, places: [zig], start: 2024-02-06, end: 2024-02-06, date_precision: day, date_text: on Tuesday, status: happened, actors: students, targets: "the governor's office"}
  e12: {type: statement, places: [sen], start: 2024-02-03, end: 2024-02-03, date_precision: day, date_text: on Saturday, status: happened, actors: Diagne, minor: true}
  e13: {type: decision, places: [sen], start: 2024-02-03, end: 2024-02-03, date_precision: day, date_text: on Saturday, status: happened, actors: Diagne, targets: the decree convening voters}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ECOWAS, targets: all sides}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: European Union}
  e16: {type: coup, places: [mal, gui], start: 2020, end: 2021, date_precision: year, date_text: in 2020 and 2021, status: happened, actors: ""}
  e17: {type: riot, places: [dak, zig], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June last year, killed: 16, killed_qualifier: at_least, status: happened, actors: ""}
  e18: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an opposition leader, minor: true}
  e19: {type: trial, places: [], start: 2024-02-05, end: 2024-02-05, date_precision: week, date_text: this week, status: planned, actors: Lawyers for two of the candidates}
  e20: {type: election, places: [sen], start: 2024-12, end: 2024-12, date_precision: month, date_text: mid-December, status: planned, actors: ""}
notes: ""
