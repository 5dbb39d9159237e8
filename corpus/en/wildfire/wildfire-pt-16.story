---
id: wildfire-pt-16
genre: wildfire
country: PT
published: 2022-07-15
publisher: Tejo Wire
title: "Pilot {Killed}(e1), 900 {Evacuated}(e2) as {Fires}(e3) Rage from [Leiria](lei event) to [Bragança](bra event)"
---
[LISBON](lis dateline), July 15 (TW) - The pilot of a water-bomber was {killed}(e1) on Friday when his plane {crashed}(e1) near [Torre de Moncorvo](tor event), the first death in a week of {wildfires}(e3) that have {burned}(e3) 30,000 hectares of [Portugal](por event).

The aircraft had filled its tanks from the [Douro](dou event) and {hit}(e1) a vineyard at [Vila Nova de Foz Côa](vil event) minutes later, civil protection said. André Serralheiro, 38, was on his third shift of the day.

More than 3,000 firefighters were battling fourteen {blazes}(e3) on Friday night, the largest at [Pombal](pom event), [Ourém](our event) and [Carrazeda de Ansiães](car event). Some 900 people have been {moved}(e2) from their homes since Tuesday; 187 were {treated}(e4) for smoke or burns, four of them seriously. In [Leiria](lei event) district the A1 motorway between [Lisbon](lis mention) and [Porto](port mention) was {shut}(e5) for five hours.

Temperatures {reached 47}(e6) degrees at [Pinhão](pin event) on Thursday, a record for July. The government {extended}(e7) its state of alert to Sunday.

Police in [Guarda](gua event) {arrested}(e8) a shepherd of 64 who is suspected of having {set}(e9) two fires. He {denies}(e10) it.

[Spain](spa metonym) and [Italy](ita metonym) each {sent}(e11) two aircraft. Across the border, flames {forced}(e12) 1,500 from three villages in [Extremadura](ext event) and {came close}(e13) to [Monfragüe](monfrx event) park.

The country has not forgotten June 2017, when 66 people {died}(e14) around [Pedrógão Grande](ped event), most of them in cars. Eleven officials were {tried}(e15) over that fire; a court in [Leiria](lei event) is to give its {verdict}(e16) in September.

---
places:
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  tor: {name: Torre de Moncorvo, point: [41.174, -7.053]}
  lei: {name: Leiria, geonameid: 2267095, point: [39.7436, -8.8071]}
  dou: {name: Douro, point: [41.1, -7.2], precision: area, radius_km: 30}
  vil: {name: Vila Nova de Foz Côa, point: [41.083, -7.14]}
  car: {name: Carrazeda de Ansiães, point: [41.243, -7.305]}
  pin: {name: Pinhão, point: [41.19, -7.546]}
  ped: {name: Pedrógão Grande, point: [39.917, -8.145]}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  bra: {name: Bragança, geonameid: 2742027, point: [41.8072, -6.759]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  pom: {name: Pombal, geonameid: 2264575, point: [39.9167, -8.6285]}
  our: {name: Ourém, geonameid: 2265388, point: [39.6417, -8.5919]}
  port: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  gua: {name: Guarda, geonameid: 2738785, point: [40.5375, -7.2663]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  monfrx: {name: "Monfragüe", point: [39.83, -6.03], precision: area, radius_km: 15}
events:
  e1: {type: air_accident, places: [tor], start: 2022-07-15, end: 2022-07-15, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: The pilot, main: true}
  e2: {type: displacement, places: [lei, bra], start: 2022-07-12, end: 2022-07-15, date_precision: day, date_text: since Tuesday, displaced: 900, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: wildfire, places: [pom, our, car], start: 2022-07-09, end: 2022-07-15, date_precision: day, date_text: in a week, killed: 1, injured: 187, status: happened, actors: "", main: true}
  e4: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 187, status: happened, actors: "", minor: true}
  e5: {type: closure, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: extreme_weather, places: [pin], start: 2022-07-14, end: 2022-07-14, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e7: {type: decision, places: [por], start: 2022-07-17, end: 2022-07-17, date_precision: day, date_text: to Sunday, status: happened, actors: The government}
  e8: {type: arrest, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: a shepherd}
  e9: {type: other_crime, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a shepherd}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a shepherd, minor: true}
  e11: {type: aid, places: [spa, ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Spain and Italy}
  e12: {type: displacement, places: [ext], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1500, status: happened, actors: ""}
  e13: {type: wildfire, places: [monfrx], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: wildfire, places: [ped], start: 2017-06, end: 2017-06, date_precision: month, date_text: June 2017, killed: 66, status: happened, actors: ""}
  e15: {type: trial, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven officials}
  e16: {type: verdict, places: [lei], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: ""}
notes: ""
