---
id: aviation-et-11
genre: aviation
country: ET
published: 2019-03-12
publisher: Rift Times
title: "The {crater}(e1) at [Hejere](hej event)"
---
[BISHOFTU](bis dateline), [Ethiopia](eth dateline). A {hole}(e1) ten metres deep and smelling of kerosene is what is left, on ploughed land at [Hejere](hej event), of flight 302, six minutes out of [Addis Ababa](add mention) for [Nairobi](nai mention) on Sunday, and of 157 people of 35 nations.

[Kenya](ken mention) {lost}(e1) thirty-two. [Canada](can mention) {lost}(e1) eighteen. At least twenty-one worked for the UN and were going to an assembly in [Nairobi](nai event) on the health of the earth, which {opened}(e2) on Monday with a silence.

It was a Boeing 737 Max 8, four months old. The same model {fell}(e3) into the [Java Sea](jav event) in October. [Beijing](bei metonym) {ordered}(e4) its airlines on Monday to {park}(e4) theirs; [Jakarta](jak metonym), [Singapore](sin metonym), [London](lon metonym) and [Canberra](canb metonym) {followed}(e5). In [Seattle](sea mention), the maker {said}(e6) it had full confidence.

A [Greek](gre demonym), Antonis Mavr., who missed the gate by two minutes, was led to the airport police in [Bole](bol event) and told not to protest but pray.

Farmers who carried water were asked to stand back. "It made a strange noise and turned," said Gadisa Benti, whose teff it is. "There were clothes in it. Its rear was white smoke."

---
places:
  bis: {name: Bishoftu, point: [8.752, 38.979]}
  hej: {name: Hejere, point: [8.877, 39.251], precision: near}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  jav: {name: Java Sea, point: [-5.0, 110.0], precision: area, radius_km: 300}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  bol: {name: Bole, point: [8.98, 38.8], precision: near, near: add}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  canb: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
events:
  e1: {type: air_accident, places: [hej], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday, killed: 157, status: happened, actors: "", main: true}
  e2: {type: meeting, places: [nai], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: air_accident, places: [jav], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e4: {type: transport_change, places: [bei], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e5: {type: transport_change, places: [jak, sin, lon, canb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [sea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
