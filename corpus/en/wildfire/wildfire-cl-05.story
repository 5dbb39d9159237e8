---
id: wildfire-cl-05
genre: wildfire
country: CL
published: 2017-01-27
publisher: El Maulino
title: "[Santa Olga](san event), population 4,500, {chimneys}(e1) 12"
---
[CONSTITUCIÓN](con dateline) (Agencia Sur) — A sawmill town in the [Maule](mau event) region was {wiped}(e1) off the map in the small hours of Thursday, between two and half past four.

All of [Santa Olga](san event) had been {got out}(e2) by bus to [Constitución](con event) except one person, whose body was {found}(e1) by the post office. A thousand houses, the nursery, the fire station with its engine.

Across the south, 90 {fires}(e3) have {burned}(e3) 273,000 hectares in [O'Higgins](ohi event), [Maule](mau event) and [Biobío](bio event), an area larger than [Luxembourg](lux mention). Five firefighters and two policemen have {died}(e3) since the weekend. Near [Hualañé](hua event) a brigade of three was {trapped}(e4) when the wind turned.

A supertanker of the air, rented in [Colorado](col mention) by a [Chilean](chi demonym) heiress, {dropped}(e5) 73 tonnes on [Portezuelo](por event). [Moscow](mos metonym) has {lent}(e6) an Ilyushin. Forty-three people have been {arrested}(e7), some of them for a barbecue.

[Santiago](sant event) woke under ash; the [Maipo](mai mention) had a brown sun. "It ran with fire on its feet like a dog," said a mill hand, Nibaldo Sepúlveda, who is sleeping in the cathedral of [Talca](tal event).

---
places:
  con: {name: Constitución, point: [-35.333, -72.412]}
  san: {name: Santa Olga, point: [-35.45, -72.28], precision: near}
  mau: {name: Maule Region, geonameid: 3880306, point: [-35.6067, -71.5811], precision: division}
  ohi: {name: "O'Higgins", point: [-34.4, -71.0], precision: division}
  bio: {name: Biobío, point: [-37.2, -72.2], precision: division}
  hua: {name: Hualañé, point: [-34.976, -71.805]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  por: {name: Portezuelo, point: [-36.53, -72.43], precision: near}
  mai: {name: Maipo, point: [-33.8, -70.6], precision: area, radius_km: 40}
  tal: {name: Talca, geonameid: 3870294, point: [-35.4232, -71.6497]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  sant: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
events:
  e1: {type: wildfire, places: [san], start: 2017-01-26, end: 2017-01-26, date_precision: day, date_text: of Thursday, killed: 1, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [san], start: 2017-01-26, end: 2017-01-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: wildfire, places: [ohi, mau, bio], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: "", main: true}
  e4: {type: wildfire, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: arrest, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 43, status: happened, actors: ""}
notes: ""
