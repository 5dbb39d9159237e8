---
id: press-sa-34
genre: press
country: SA
published: 2025-06-02
publisher: "General Directorate, media centre"
title: "Civil Defence {extinguishes}(e1) {fire}(e1) in pilgrims' tower"
---
[Makkah](mak dateline), 2 June. Teams of the Civil Defence this morning {brought under control}(e1) a {fire}(e1) on the eleventh floor of a residential tower in [Al Aziziyah](ala event). There were no deaths. Nine guests, seven of them from [Indonesia](ind mention), suffered from smoke and were {treated}(e2) on the spot; a maid broke an arm on the stairs.

About 1,400 pilgrims were {moved}(e3) to two hotels within ninety minutes. They {returned}(e4) in the evening, except for those of the floor concerned.

The cause was a cooking device, the use of which is forbidden. Inspectors {confiscated}(e5) 312 such devices during rounds on Saturday and Sunday. Three supervisors have been {fined}(e6).

Since the beginning of the season 205 persons without a permit have been {turned back}(e7) on the road from [Taif](tai event) and 32 drivers {arrested}(e8).

{Temperatures}(e9) of up to 44 degrees are expected on the Day of Arafat. Last year 1,301 people {died}(e10) in the {heat}(e10), most of whom were not registered.

The Director will {brief}(e11) the press in [Jeddah](jed event) on Wednesday.

---
places:
  mak: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  ala: {name: Al Aziziyah, point: [21.4, 39.87], precision: near}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  tai: {name: Al-Taif, geonameid: 107968, point: [21.2703, 40.4158]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
events:
  e1: {type: fire, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: this morning, killed: 0, injured: 10, status: happened, actors: Teams of the Civil Defence, targets: a residential tower, main: true}
  e2: {type: medical, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", status: happened, actors: "", targets: Nine guests, minor: true}
  e3: {type: displacement, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", displaced: 1400, displaced_qualifier: about, status: happened, actors: "", targets: "About 1,400 pilgrims", main: true}
  e4: {type: displacement, places: [ala], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: in the evening, status: happened, actors: They, minor: true}
  e5: {type: raid, places: [mak], start: 2025-05-31, end: 2025-06-01, date_precision: day, date_text: on Saturday and Sunday, status: happened, actors: Inspectors, targets: 312 such devices}
  e6: {type: verdict, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three supervisors}
  e7: {type: transport_change, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 205 persons without a permit}
  e8: {type: arrest, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", arrested: 32, status: happened, actors: "", targets: 32 drivers}
  e9: {type: extreme_weather, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: extreme_weather, places: [mak], start: 2024, end: 2024, date_precision: year, date_text: Last year, killed: 1301, status: happened, actors: "", targets: "1,301 people"}
  e11: {type: meeting, places: [jed], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: on Wednesday, status: planned, actors: The Director, targets: the press}
notes: ""
