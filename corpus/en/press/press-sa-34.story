---
id: press-sa-34
genre: press
country: SA
published: 2025-06-02
publisher: "General Directorate, media centre"
title: "Civil Defence {extinguishes}(e1) fire in pilgrims' tower"
---
[Makkah](mak dateline), 2 June. Teams of the Civil Defence this morning {brought}(e1) under control a {fire}(e1) on the eleventh floor of a residential tower in [Al Aziziyah](ala event). There were no {deaths}(e1). Nine guests, seven of them from [Indonesia](ind mention), {suffered}(e1) from smoke and were {treated}(e2) on the spot; a maid {broke}(e3) an arm on the stairs.

About 1,400 pilgrims were {moved}(e4) to two hotels within ninety minutes. They {returned}(e5) in the evening, except for those of the floor concerned.

The cause was a cooking device, the {use}(e6) of which is forbidden. Inspectors {confiscated}(e7) 312 such devices during rounds on Saturday and Sunday. Three supervisors have been {fined}(e8).

Since the beginning of the season 205 persons without a permit have been {turned}(e9) back on the road from [Taif](tai event) and 32 drivers {arrested}(e10).

Temperatures of up to 44 degrees are {expected}(e11) on the Day of Arafat. Last year 1,301 people {died}(e12) in the heat, most of whom were not {registered}(e13).

The Director will {brief}(e14) the press in [Jeddah](jed event) on Wednesday.

---
places:
  mak: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  ala: {name: Al Aziziyah, point: [21.4, 39.87], precision: near}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  tai: {name: Al-Taif, geonameid: 107968, point: [21.2703, 40.4158]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
events:
  e1: {type: fire, places: [ala, mak], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: this morning, killed: 0, injured: 9, status: happened, actors: Teams of the Civil Defence, targets: a residential tower, main: true}
  e2: {type: medical, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", injured: 9, status: happened, actors: "", targets: Nine guests}
  e3: {type: other_accident, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a maid}
  e4: {type: displacement, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: within ninety minutes, displaced: 1400, displaced_qualifier: about, status: happened, actors: "", targets: "About 1,400 pilgrims"}
  e5: {type: displacement, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: in the evening, status: happened, actors: They}
  e6: {type: other_crime, places: [ala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a cooking device}
  e7: {type: raid, places: [], start: 2025-05-31, end: 2025-06-01, date_precision: day, date_text: on Saturday and Sunday, status: happened, actors: Inspectors, targets: 312 such devices}
  e8: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three supervisors}
  e9: {type: transport_change, places: [tai], start: null, end: null, date_precision: unknown, date_text: Since the beginning of the season, status: happened, actors: "", targets: 205 persons without a permit}
  e10: {type: arrest, places: [tai], start: null, end: null, date_precision: unknown, date_text: Since the beginning of the season, arrested: 32, status: happened, actors: "", targets: 32 drivers}
  e11: {type: extreme_weather, places: [], start: null, end: null, date_precision: unknown, date_text: on the Day of Arafat, status: planned, actors: ""}
  e12: {type: death, places: [], start: 2024, end: 2024, date_precision: year, date_text: Last year, killed: 1301, status: happened, actors: "", targets: "1,301 people"}
  e13: {type: decision, places: [], start: 2024, end: 2024, date_precision: year, date_text: Last year, status: happened, negated: true, actors: "", targets: most of whom}
  e14: {type: meeting, places: [jed], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: on Wednesday, status: planned, actors: The Director, targets: the press}
notes: ""
