---
id: obituary-lb-15
genre: obituary
country: LB
published: 2020-08-14
publisher: Mount Gazette
title: "Four from one lift"
---
On the evening of 4 August, the lift of a building in [Mar Mikhael](mar event) was going up with four people in it. These are they.

Samia Khoury, 66, dressmaker, born in [Zahlé](zah event). She'd made the wedding gown of a bride who was being filmed, at that minute, in [Saifi](sai event); the bride lived.

Jad Haddad, 31, from [Tripoli](tri mention) ("ours," he would tell [Libyans](lib demonym)), programmer. He had a visa for [Montreal](mon mention) dated the 3rd.

Tigist Alemu, 24, of [Gondar](gon mention), [Ethiopia](eth event), who worked on the sixth floor for no wage since March. Her consulate in [Hazmieh](haz event) took nine days to find the form.

Nazih Abi Rached, 80, retired dock clerk. In 1975 he'd seen the port {burn}(e1). In 1983 he was a block from the [US](us demonym) embassy in [Ain el-Mreisseh](ain event). He was carrying a melon.

The {blast}(e2), at 6.08, was heard in [Cyprus](cyp event). It {killed}(e2) at least 172 and made 300,000 homeless. [Paris](par metonym)'s president {came}(e3) on the sixth, before anyone from [Baabda](baa mention).

{Masses}(e4): [Zahlé](zah event), Saturday; [Tripoli](tri event), mosque, {held}(e5). Tigist {flies}(e6) to [Addis Ababa](add mention), if [Beirut](bei event) airport's crane is mended, on Monday.

---
places:
  mar: {name: Mar Mikhael, point: [33.897, 35.525], precision: near}
  zah: {name: Zahlé, point: [33.846, 35.902]}
  sai: {name: Saifi, point: [33.894, 35.511], precision: near}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  gon: {name: Gondar, point: [12.603, 37.452]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  haz: {name: Hazmieh, point: [33.853, 35.53], precision: near}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ain: {name: Ain el-Mreisseh, point: [33.902, 35.49], precision: near}
  baa: {name: Baabda, point: [33.834, 35.544]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: fire, places: [bei], start: 1975, end: 1975, date_precision: year, date_text: In 1975, status: happened, actors: "", minor: true}
  e2: {type: explosion, places: [bei], start: 2020-08-04, end: 2020-08-04, date_precision: day, date_text: 4 August, killed: 172, killed_qualifier: at_least, displaced: 300000, status: happened, actors: "", main: true}
  e3: {type: visit, places: [bei], start: 2020-08-06, end: 2020-08-06, date_precision: day, date_text: on the sixth, status: happened, actors: ""}
  e4: {type: ceremony, places: [zah], start: 2020-08-15, end: 2020-08-15, date_precision: day, date_text: Saturday, status: planned, actors: ""}
  e5: {type: ceremony, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [add], start: 2020-08-17, end: 2020-08-17, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
