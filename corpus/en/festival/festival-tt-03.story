---
id: festival-tt-03
genre: festival
country: TT
published: 2020-02-27
publisher: The Savannah Post
title: "MUD, MOKO JUMBIES AND A {MISSING}(e1) TRUCK"
---
Ash Wednesday found [Port of Spain](pos event) hoarse. Sweepers were still {pulling feathers}(e2) out of the drains along [Frederick Street](fre event) at dawn, and outside the [Queen's Park Savannah](qps event), where the last bands had {crossed the stage}(e3) at nine on Tuesday night, coconut vendors counted their takings twice.

Police put the two-day crowd at 130,000, slightly down on last year. There were 71 {arrests}(e4), most of them for {pickpocketing}(e5) in [Woodbrook](woo event) and [St. James](stj event), and no {killings}(e6); in [San Fernando](san event) a music truck {rolled}(e7) backwards down [Coffee Street](cof event) on Monday, injuring six masqueraders.

In [Tobago](tob event) things went slower. [Scarborough](sca event) held its stick-fighting {finals}(e8) under a leaking roof, and a 74-year-old fisherman from [Charlotteville](cha mention), Carlton Baptiste, {won}(e8) for a ninth time.

The Band of the Year title {went}(e9) to "Salt", designed by Renée Alleyne, who was born in [Arima](ari mention), trained in [Brooklyn](bro mention) and has costumed carnivals from [Notting Hill](nh mention) to [Rotterdam](rot mention). Her section of 40 stilt walkers included a dozen [Grenadians](gd demonym) and four [Venezuelan](ve demonym) acrobats who live in [Couva](cou mention).

One truck, carrying the band's drinks, has not been {seen}(e1) since it left [Chaguanas](chag mention) on Tuesday morning.

---
places:
  pos: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  fre: {name: Frederick Street, point: [10.655, -61.511], precision: exact, near: pos}
  qps: {name: "Queen's Park Savannah", point: [10.668, -61.513], precision: near, near: pos}
  woo: {name: Woodbrook, point: [10.661, -61.525], precision: near, near: pos}
  stj: {name: Saint James, point: [10.671, -61.533], precision: near, near: pos}
  san: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  cof: {name: Coffee Street, point: [10.278, -61.462], precision: exact, near: san}
  tob: {name: Tobago, point: [11.25, -60.68], precision: area, radius_km: 20}
  sca: {name: Scarborough, geonameid: 3573703, point: [11.1823, -60.7353]}
  cha: {name: Charlotteville, point: [11.32, -60.55], precision: near}
  ari: {name: Arima, geonameid: 3575051, point: [10.6374, -61.2823]}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
  nh: {name: Notting Hill, geonameid: 2641168, point: [51.5115, -0.2059]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  gd: {name: Grenada, geonameid: 3580239, point: [12.1167, -61.6667], precision: country}
  ve: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  cou: {name: Couva, point: [10.422, -61.45], precision: near}
  chag: {name: Chaguanas, geonameid: 3574810, point: [10.5167, -61.4167]}
events:
  e1: {type: robbery, places: [chag], start: 2020-02-25, end: 2020-02-25, date_precision: day, date_text: on Tuesday morning, status: happened, actors: ""}
  e2: {type: other, places: [pos], start: 2020-02-26, end: 2020-02-26, date_precision: day, date_text: Ash Wednesday, status: happened, actors: "", minor: true}
  e3: {type: festival, places: [pos], start: 2020-02-25, end: 2020-02-25, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", main: true}
  e4: {type: arrest, places: [pos], start: 2020-02-24, end: 2020-02-25, date_precision: day, date_text: "", arrested: 71, status: happened, actors: ""}
  e5: {type: robbery, places: [woo, stj], start: 2020-02-24, end: 2020-02-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: killing, places: [pos], start: 2020-02-24, end: 2020-02-25, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: road_accident, places: [san], start: 2020-02-24, end: 2020-02-24, date_precision: day, date_text: on Monday, injured: 6, status: happened, actors: ""}
  e8: {type: match, places: [sca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: ceremony, places: [pos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
