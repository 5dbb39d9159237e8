---
id: wildfire-pt-16
genre: wildfire
country: PT
published: 2022-07-15
publisher: Tejo Wire
title: "Pilot {Killed}(e1), 900 {Evacuated}(e2) as {Fires}(e3) Rage from [Leiria](lei event) to [Bragança](bra event)"
---
[LISBON](lis dateline), July 15 (TW) - The pilot of a water-bomber was {killed}(e1) on Friday when his plane {crashed}(e1) near [Torre de Moncorvo](tor event), the first death in a week of {wildfires}(e3) that have {burned}(e3) 30,000 hectares of [Portugal](por event).

The aircraft had {filled}(e4) its tanks from the [Douro](dou event) and {hit}(e1) a vineyard at [Vila Nova de Foz Côa](vil event) minutes later, civil protection said. André Serralheiro, 38, was on his third shift of the day.

More than 3,000 firefighters were {battling}(e3) fourteen blazes on Friday night, the largest at [Pombal](pom event), [Ourém](our event) and [Carrazeda de Ansiães](car event). Some 900 people have been {moved}(e2) from their homes since Tuesday; 187 were {treated}(e5) for smoke or burns, four of them seriously. In [Leiria](lei event) district the A1 motorway between [Lisbon](lis mention) and [Porto](port mention) was {shut}(e6) for five hours.

Temperatures {reached}(e7) 47 degrees at [Pinhão](pin event) on Thursday, a record for July. The government {extended}(e8) its state of alert to Sunday.

Police in [Guarda](gua event) {arrested}(e9) a shepherd of 64 who is suspected of having {set}(e10) two fires. He {denies}(e11) it.

[Spain](spa metonym) and [Italy](ita metonym) each {sent}(e12) two aircraft. Across the border, flames {forced}(e13) 1,500 from three villages in [Extremadura](ext event) and {came}(e13) close to [Monfragüe](monfrx event) park.

The country has not forgotten June 2017, when 66 people {died}(e14) around [Pedrógão Grande](ped event), most of them in cars. Eleven officials were {tried}(e15) over that fire; a court in [Leiria](lei event) is to {give}(e16) its verdict in September.

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
  e1: {type: air_accident, places: [tor, vil], start: 2022-07-15, end: 2022-07-15, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: The pilot, main: true}
  e2: {type: displacement, places: [por], start: 2022-07-12, end: 2022-07-15, date_precision: day, date_text: since Tuesday, displaced: 900, displaced_qualifier: about, status: happened, actors: ""}
  e3: {type: wildfire, places: [por, lei, bra, pom, our, car], start: 2022-07-08, end: 2022-07-15, date_precision: day, date_text: a week, injured: 187, status: happened, actors: "", main: true}
  e4: {type: other, places: [dou], start: 2022-07-15, end: 2022-07-15, date_precision: day, date_text: "", status: happened, actors: The aircraft}
  e5: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [lei], start: null, end: null, date_precision: unknown, date_text: for five hours, status: happened, actors: ""}
  e7: {type: extreme_weather, places: [pin], start: 2022-07-14, end: 2022-07-14, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government}
  e9: {type: arrest, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: a shepherd}
  e10: {type: wildfire, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a shepherd}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a shepherd}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Spain and Italy}
  e13: {type: wildfire, places: [ext, monfrx], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1500, status: happened, actors: ""}
  e14: {type: wildfire, places: [ped], start: 2017-06, end: 2017-06, date_precision: month, date_text: June 2017, killed: 66, status: happened, actors: ""}
  e15: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven officials}
  e16: {type: verdict, places: [lei], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: a court}
notes: ""
