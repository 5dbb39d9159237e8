---
id: obituary-cu-02
genre: obituary
country: CU
published: 2019-10-18
publisher: Isla Notes
title: "The soprano of [Holguín](hol mention)"
---
[HAVANA](hav dateline), Oct. 18 — Prima Alba Céspedes, the only [Cuban](cub demonym) to have sung Leonore in [Leningrad](len event) and a mambo in [Las Vegas](las event) within the same month, is {dead}(e1). She was 98 and had a cigar on her bedside table in [Miramar](mir event).

Her father cut cane near [Holguín](hol event); her mother, from [Kingston](kin mention), taught her hymns. She {won}(e2) a radio contest in [Santiago de Cuba](san event) at fifteen, with a dress lent by the announcer.

In 1958 she was at the [Tropicana](tro event), in 1961 with the militia at [Playa Larga](pla event), where she {carried}(e3) the wounded and, it's told, an upright piano. Abroad, they offered her [Milan](mil mention). She went to [Prague](pra event) for one season and came back for the mangoes.

When the [Soviets](sov demonym) left, she sold the piano for a pig. [Washington](was metonym) {refused}(e4) her a visa in 2004, {granted}(e5) it in 2011; she {sang}(e6) at the [Lincoln Center](lin event), seated, at ninety.

"In [Camagüey](cam mention) they clap before the note," she said. "In [Moscow](mos mention), an hour after."

Her ashes {go}(e7) to [Gibara](gib event), on the sea. The ministry, the union and both of her widowers {sent wreaths}(e8).

---
places:
  hol: {name: Holguín, geonameid: 3556969, point: [20.8872, -76.2631]}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  len: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  mir: {name: Miramar, point: [23.11, -82.43], precision: near, near: hav}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  san: {name: Santiago de Cuba, geonameid: 3536729, point: [20.0229, -75.8217]}
  tro: {name: Tropicana, point: [23.097, -82.417], precision: exact, near: hav}
  pla: {name: Playa Larga, point: [22.283, -81.207], precision: near}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  lin: {name: Lincoln Center, point: [40.772, -73.983], precision: exact}
  cam: {name: Camagüey, geonameid: 3566067, point: [21.3808, -77.9169]}
  gib: {name: Gibara, point: [21.109, -76.132]}
  sov: {name: Soviets, point: [60.0, 90.0], precision: area, radius_km: 3000}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: death, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Prima Alba Céspedes, main: true}
  e2: {type: performance, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: battle, places: [pla], start: 1961, end: 1961, date_precision: year, date_text: in 1961, status: happened, actors: "", minor: true}
  e4: {type: decision, places: [was], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: ""}
  e5: {type: decision, places: [was], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e6: {type: performance, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: ceremony, places: [gib], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
