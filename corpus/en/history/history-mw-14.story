---
id: history-mw-14
genre: history
country: MW
published: 2015-01-23
publisher: Shire Sunday Reader
title: "The pastor's war"
---
Chilembwe's church was tall, brick and, to the planters of the [Shire Highlands](shi mention), an insult. He had {built}(e1) it at [Mbombwe](mbo event) after his student years in [Virginia](va mention), and on the estate next door the tenants' prayer houses kept being {burned down}(e2).

A hundred years ago tonight, Jan. 23, 1915, his men {attacked}(e3) [Magomero](mag event) and {killed}(e3) the manager, William Jervis Livingstone, and two other white men. They spared the women and children. Others went into [Blantyre](bla event) after the rifles of a trading company and {got away}(e4) with five. A party was to come in from [Ncheu](nch mention), and a letter asking help went off north to [German East Africa](gea mention); neither was in time.

It was over in twelve days. Troops fetched from [Karonga](kar mention) {dynamited}(e5) the church, and police {shot}(e6) the pastor near the border with [Portuguese East Africa](mz mention), beyond [Mulanje](mul event). Planters in [Zomba](zom mention) wanted worse; thirty-six were {hanged}(e7).

[Malawi](mal metonym) puts his spectacles on its money. Today, in drizzle, the president and the [American](us demonym) ambassador {laid flowers}(e8) at the ruin in [Chiradzulu](chi event) district, and a Baptist choir from [Lynchburg](lyn mention) {sang}(e9). "He only wanted," said the preacher, "the same spelling of the word man."

---
places:
  shi: {name: Shire Highlands, point: [-15.75, 35.2], precision: area, radius_km: 50}
  mbo: {name: Mbombwe, point: [-15.7, 35.2], precision: near}
  va: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  mag: {name: Magomero, point: [-15.57, 35.22], precision: near}
  bla: {name: Blantyre, geonameid: 931755, point: [-15.785, 35.0085]}
  nch: {name: Ntcheu, geonameid: 924492, point: [-14.8203, 34.6359]}
  gea: {name: German East Africa, point: [-6.4, 34.9], precision: country}
  kar: {name: Karonga, geonameid: 235715, point: [-9.9333, 33.9333]}
  mz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mul: {name: Mulanje, geonameid: 925789, point: [-16.0316, 35.5]}
  zom: {name: Zomba, geonameid: 923295, point: [-15.386, 35.3188]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chi: {name: Chiradzulu District, geonameid: 930579, point: [-15.7358, 35.2224], precision: division}
  lyn: {name: Lynchburg, geonameid: 4771075, point: [37.4138, -79.1423]}
events:
  e1: {type: construction, places: [mbo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: fire, places: [mbo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: attack, places: [mag], start: 1915-01-23, end: 1915-01-23, date_precision: day, date_text: "Jan. 23, 1915", killed: 3, status: happened, actors: his men, main: true}
  e4: {type: robbery, places: [bla], start: 1915-01-23, end: 1915-01-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: explosion, places: [mbo], start: 1915, end: 1915, date_precision: year, date_text: "", status: happened, actors: ""}
  e6: {type: shooting, places: [mul], start: 1915, end: 1915, date_precision: year, date_text: "", killed: 1, status: happened, actors: police, targets: the pastor, main: true}
  e7: {type: killing, places: [], start: 1915, end: 1915, date_precision: year, date_text: "", killed: 36, status: happened, actors: police, targets: the pastor}
  e8: {type: ceremony, places: [chi], start: 2015-01-23, end: 2015-01-23, date_precision: day, date_text: Today, status: happened, actors: "", main: true}
  e9: {type: performance, places: [chi], start: 2015-01-23, end: 2015-01-23, date_precision: day, date_text: Today, status: happened, actors: "", minor: true}
notes: ""
