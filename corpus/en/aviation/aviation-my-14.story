---
id: aviation-my-14
genre: aviation
country: MY
published: 2018-07-31
publisher: Selangor Star
title: "Four years, no aeroplane"
---
[PUTRAJAYA](put dateline), July 31: The official {report}(e1) on flight MH370, 495 pages, was {handed}(e1) to relatives behind closed doors here on Monday and says that nobody knows.

The jet, with 239 people, left [Kuala Lumpur](kua mention) for [Beijing](bei mention) on 8 March 2014, was {last spoken to}(e2) near [Igari](iga event), a point on the chart between [Malaysia](mal mention) and [Vietnam](vie mention), {turned back}(e2) over [Kota Bharu](kot event) and [Penang](pen event), went up the [Strait of Malacca](str event) and, so the satellite says, south until its fuel was {gone}(e2).

The {hunt}(e3) under 120,000 sq km of [Indian Ocean](ind event) off [Perth](per mention) {ended}(e3) in January 2017, {that}(e4) by a [Houston](hou mention) firm on 29 May. Pieces have been {found}(e5) on [Réunion](reu event), in [Tanzania](tan event), [Mozambique](moz event), [South Africa](sou event) and [Madagascar](mad event); three are surely of it.

The turn was made by hand, said the chief investigator, Datuk Rosli Hamdan. Whose, he couldn't say. He {blamed}(e6) controllers in [Ho Chi Minh City](hoc event) and [Kuala Lumpur](kua event) for waiting.

"This is a {report}(e1) of how they did not look," said Grace Subra, whose mother was on board. In [Beijing](bei event), families will {meet}(e7) officials on Friday.

---
places:
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  iga: {name: Igari, point: [6.94, 103.58], precision: exact}
  kot: {name: Kota Bharu, geonameid: 1736376, point: [6.1236, 102.2433]}
  pen: {name: Penang, point: [5.41, 100.33], precision: area, radius_km: 15}
  str: {name: Strait of Malacca, point: [4.0, 99.8], precision: area, radius_km: 200}
  ind: {name: Indian Ocean, point: [-35.0, 93.0], precision: area, radius_km: 1000}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
events:
  e1: {type: publication, places: [put], start: 2018-07-30, end: 2018-07-30, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [ind], start: 2014-03-08, end: 2014-03-08, date_precision: day, date_text: 8 March 2014, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [ind], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January 2017, status: happened, actors: ""}
  e4: {type: rescue, places: [ind], start: 2018-05-29, end: 2018-05-29, date_precision: day, date_text: on 29 May, status: happened, actors: ""}
  e5: {type: discovery, places: [reu, tan, moz, sou, mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [put], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: meeting, places: [bei], start: 2018-08-03, end: 2018-08-03, date_precision: day, date_text: on Friday, status: planned, actors: families}
notes: ""
