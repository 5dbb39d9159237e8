---
id: diplomacy-bo-15
genre: diplomacy
country: BO
published: 2021-07-27
publisher: Altiplano Review
title: "Llamas cross, ministers follow"
---
[LA PAZ](lpz dateline), July 27 (AltiPress) - [Bolivia](bo metonym) and [Chile](cl metonym), without embassies in each other's capitals since 1978, will try goats, llamas and a hospital.

Under a {plan}(e1) {announced}(e1) Monday at the [Tambo Quemado](tam event) pass, 4,680 metres up, herders of [Sajama](saj mention) may graze on the [Chilean](cl demonym) side in dry years, and women from [Colchane](col mention) may give birth in [Oruro](oru mention). Deputy ministers Wilma Choque and Andrés Larraín {embraced}(e2) in the snow, in front of a customs shed.

The sea was not mentioned. Judges in [The Hague](hag mention) {rejected}(e3) [La Paz](lpz metonym)'s claim to a corridor to the [Pacific](pac mention) in 2018; a second {case}(e4), about the water of the [Silala](sil mention), is still before them.

Lorry drivers at [Arica](ari event), unimpressed, {struck}(e5) for a third day against customs fees, and containers for [Santa Cruz](sac mention) and [Cochabamba](coc mention) stood in rows along the [Lluta](llu mention) valley. Some have been {diverted}(e6) to [Ilo](ilo mention), in [Peru](pe mention).

A second {meeting}(e7) is set for [Iquique](iqu event) in September. [Santiago](san metonym) would not say whether ambassadors might one day be exchanged.

---
places:
  lpz: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  bo: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  cl: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  tam: {name: Tambo Quemado, point: [-18.28, -69.0], precision: near}
  saj: {name: Sajama, point: [-18.13, -68.97], precision: near}
  col: {name: Colchane, geonameid: 3894309, point: [-19.2759, -68.6376], precision: near}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  hag: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  pac: {name: Pacific Ocean, point: [-20.0, -90.0], precision: area, radius_km: 5000}
  sil: {name: Silala River, point: [-22.01, -68.03], precision: area}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  sac: {name: Santa Cruz, geonameid: 3904906, point: [-17.7863, -63.1812]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  llu: {name: Lluta, point: [-18.4, -70.1], precision: area, radius_km: 40}
  ilo: {name: Ilo, geonameid: 3938415, point: [-17.6319, -71.3411]}
  pe: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
events:
  e1: {type: agreement, places: [tam], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: Monday, status: happened, actors: "", main: true}
  e2: {type: meeting, places: [tam], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: "", status: happened, actors: Deputy ministers Wilma Choque and Andrés Larraín, main: true}
  e3: {type: verdict, places: [hag], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Judges in The Hague}
  e4: {type: trial, places: [hag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: strike, places: [ari], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lorry drivers}
  e6: {type: transport_change, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: meeting, places: [iqu], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: planned, actors: ""}
notes: ""
