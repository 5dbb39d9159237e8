---
id: aviation-kz-06
genre: aviation
country: KZ
published: 2019-12-27
publisher: Almaty Hour
title: "Twelve {killed}(e1), 80-odd walk out of {broken}(e1) Fokker"
---
[ALMATY](alm dateline) – A jet for [Nur-Sultan](nur mention) {struck}(e1) its tail twice on the runway at 7.21 this morning, lost height and {broke}(e1) against a two-storey house in the [Guldala](gul event) settlement, a house whose owner had just gone to milk.

Twelve persons {died}(e1), the captain among them. More than sixty are in hospitals of [Almaty](alm event) and one, a woman from [Taraz](tar mention), was {flown}(e2) to the capital. It was minus 12 and there was fog, but whether ice lay on the wings no one has told.

There was no {fire}(e3). "I stepped out onto snow and a cow," said Aslan N., a businessman from [Shymkent](shy mention).

President Toktarov {declared}(e4) Saturday a day of mourning and {grounded}(e5) the airline, Aral Bek, which flies five aeroplanes of the same sort out of [Almaty](alm mention) to [Kyzylorda](kyz mention), [Semey](sem mention) and [Oral](ora mention). They were made in [Amsterdam](ams mention); the last left the works in 1997.

The commission will also {ask}(e6) who allowed houses at [Guldala](gul event), 1,100 metres from a runway. In 2013 a plane from [Kokshetau](kok mention) had {come down}(e7) in the same sort of fog near [Kyzyltu](kyzy event) with 21 on it.

---
places:
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  gul: {name: Guldala, point: [43.385, 77.08], precision: near}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  kyz: {name: Kyzylorda, point: [44.853, 65.509]}
  sem: {name: Semey, geonameid: 1519422, point: [50.4206, 80.2502]}
  ora: {name: Oral, point: [51.23, 51.367]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  kok: {name: Kokshetau, geonameid: 1522203, point: [53.2841, 69.3936]}
  kyzy: {name: Kyzyltu, point: [43.4, 76.92], precision: near}
events:
  e1: {type: air_accident, places: [gul], start: 2019-12-27, end: 2019-12-27, date_precision: day, date_text: this morning, killed: 12, injured: 60, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: fire, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Toktarov}
  e6: {type: investigation, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: air_accident, places: [kyzy], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: ""}
notes: ""
