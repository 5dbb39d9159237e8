---
id: tweets-sa-19
genre: tweets
country: SA
published: 2024-06-19
publisher: "\"@hajjdesk\""
title: "{Heat}(e1), day 5"
---
@hajjdesk 06.00 [Mina](min event). 38° already. Sprinklers on from [Muzdalifah](muz event) to the [Jamarat](jam event) bridge.

@hajjdesk 09.30 [Amman](amm metonym) confirms 41 [Jordanian](jor demonym) {dead}(e1). [Tunis](tun metonym): 35. [Jakarta](jak metonym) 144. Most had come on visit visas & had no tent.

@hajjdesk 11.15 The queue at [Al-Moaisem](alm event) morgue is families. An uncle from [Kozhikode](koz mention) knew him by the watch.

@hajjdesk 13.00 51.8° at the [Grand Mosque](gra event) in [Makkah](mak event) on Monday, a {record}(e1).

@hajjdesk 14.20 To those asking: no {stampede}(e2). 2015 was [Mina](min event), street 204. This is {sun}(e1).

@hajjdesk 16.00 [Cairo](cai metonym) {sets up}(e3) a crisis cell. 600 [Egyptians](egy demonym), a diplomat says, off the record, in [Jeddah](jed mention). Wouldn't repeat.

@omar_dz12 my mother walked 12km she is 67 she says worth it. she's sitting in an ice cream shop in [Aziziyah](azi event)

@hajjdesk 19.40 {Flights}(e4) home begin tonight from [Jeddah](jed event) and [Medina](med event). Keep your umbrella. [Karachi](kar mention) is 41.

---
places:
  min: {name: Mina, point: [21.413, 39.893], precision: near}
  muz: {name: Muzdalifah, point: [21.385, 39.93], precision: near}
  jam: {name: Jamarat, point: [21.421, 39.872], precision: exact}
  alm: {name: Al-Moaisem, point: [21.44, 39.92], precision: near}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  gra: {name: Grand Mosque, point: [21.4225, 39.8262], precision: exact, near: mak}
  mak: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  azi: {name: Aziziyah, point: [21.4, 39.87], precision: near}
  med: {name: Madinah, geonameid: 109223, point: [24.4686, 39.6142]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
events:
  e1: {type: extreme_weather, places: [mak], start: 2024-06-17, end: 2024-06-17, date_precision: day, date_text: on Monday, killed: 220, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e3: {type: decision, places: [cai], start: 2024-06-19, end: 2024-06-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [jed, med], start: 2024-06-19, end: 2024-06-19, date_precision: day, date_text: tonight, status: planned, actors: ""}
notes: ""
