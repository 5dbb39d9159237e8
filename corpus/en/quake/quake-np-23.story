---
id: quake-np-23
genre: quake
country: NP
published: 2015-05-13
publisher: Kathmandu Herald Post
title: "Second {Quake}(e1) in Three Weeks {Kills}(e1) 65 in [Nepal](nep event)"
---
[KATHMANDU](kat dateline), May 13 - Soldiers {searched}(e2) on Wednesday for an [American](ame demonym) helicopter {lost}(e3) in the hills and for villagers buried by a new {earthquake}(e1) that {killed}(e1) at least 65 people in [Nepal](nep event), 17 in northern [India](ind event) and one in [Tibet](tib event).

The magnitude-7.3 {shock}(e1) {hit}(e1) at 12:50 p.m. on Tuesday near [Namche Bazaar](nam event), eighteen days after a stronger one {killed}(e4) more than 8,000. Worst hit was [Dolakha](dol event) district, where the road from [Charikot](cha mention) is {blocked}(e5) in five places by {landslides}(e5).

The helicopter, with six marines and two [Nepali](nepa demonym) soldiers, had {delivered}(e6) rice when it {went missing}(e3). A second crew heard talk of fuel on the radio.

In the capital, residents who had only just moved back indoors {ran out}(e7) again, and the airport {shut}(e8) for an hour. Parliament was in session; members {fled}(e9) over the benches. More than 1,900 were injured. "I've stopped counting them," said a nurse at [Bir Hospital](birhox event).

In [Bihar](bih event), [India](ind event), roofs {fell in}(e10) [Patna](pat event) and [Darbhanga](dar event). A girl of 12 {died}(e11) in a {stampede}(e11) at a school in [Siwan](siw event).

[Tokyo](tok metonym) {promised}(e12) another eight million dollars. The United Nations in [Geneva](gen event) said that only a seventh of its {appeal}(e13) for $423 million, made in April, had been paid. Monsoon {rain}(e14) will set in in about four weeks.

---
places:
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  tib: {name: Tibet, point: [31.0, 88.0], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  nam: {name: Namche Bazaar, point: [27.805, 86.714]}
  dol: {name: Dolakha, point: [27.8, 86.1], precision: division}
  cha: {name: Charikot, point: [27.67, 86.03]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  dar: {name: Darbhanga, geonameid: 1273491, point: [26.1522, 85.8971]}
  siw: {name: Siwan, geonameid: 1255927, point: [26.221, 84.3561]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  nepa: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  birhox: {name: "Bir Hospital", point: [27.705, 85.313], precision: exact}
events:
  e1: {type: earthquake, places: [nam, dol, pat, dar, tib], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: on Tuesday, killed: 65, killed_qualifier: at_least, injured: 1900, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [nep], start: 2015-05-13, end: 2015-05-13, date_precision: day, date_text: on Wednesday, status: happened, actors: Soldiers}
  e3: {type: air_accident, places: [nep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an American helicopter}
  e4: {type: earthquake, places: [nep], start: 2015-04-25, end: 2015-04-25, date_precision: day, date_text: eighteen days after, killed: 8000, killed_qualifier: at_least, status: happened, actors: ""}
  e5: {type: landslide, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [nep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The helicopter, minor: true}
  e7: {type: displacement, places: [kat], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: closure, places: [kat], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: "", status: happened, actors: the airport}
  e9: {type: displacement, places: [kat], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: collapse, places: [pat, dar], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: "", status: happened, actors: "", targets: A girl of 12}
  e11: {type: other_accident, places: [siw], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A girl of 12}
  e12: {type: aid, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tokyo}
  e13: {type: aid, places: [gen], start: 2015-04, end: 2015-04, date_precision: month, date_text: in April, status: happened, actors: The United Nations}
  e14: {type: extreme_weather, places: [], start: 2015-06, end: 2015-06, date_precision: month, date_text: in about four weeks, status: planned, actors: "", minor: true}
notes: ""
