---
id: trade-kr-12
genre: trade
country: KR
published: 2020-12-10
title: "[Seoul](seo mention) shoppers feel a seaweed {squeeze}(e1)"
---
[WANDO](wan dateline), [South Korea](kr dateline), Dec 10 - Rough {seas}(e2) off [South Jeolla](sje event) and a Christmas rush from [America](us mention) have {pushed}(e1) the price of dried laver to its highest since records began in 2004.

A hundred sheets {cost}(e1) 11,400 won at the cooperative auction in [Mokpo](mok event) on Wednesday. In the same hall a year ago they fetched 7,900.

Growers on [Wando](wan event) and neighbouring [Jindo](jin event) {lost}(e3) some 900 frames to a {gale}(e3) in the last week of November; one raft was {found}(e4) by a fisherman off [Tsushima](tsu event), 200 kilometres to the east. [Japanese](jp demonym) beds in the [Ariake Sea](ari event) are bare too, after a {red tide}(e5), and buyers from [Saga](sag mention) and [Fukuoka](fuk mention) now bid in [Mokpo](mok event) against packers from [Busan](bus mention).

[Tokyo](tok metonym) still limits [Korean](kr demonym) laver to a yearly quota, 27 million hundred-sheet bundles in all. It will {widen}(e6) it by a tenth in January, an official in [Sejong](sej event) said.

[China](cn mention)'s crop, from [Jiangsu](jia mention), {arrives}(e7) in February. Until then, said Bae Sun-ok, who rolls gimbap at [Gwangjang Market](gwa mention), "there is more rice, more radish and a great deal less sea".

---
places:
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  wan: {name: Wando, point: [34.31, 126.755], precision: near}
  kr: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  sje: {name: South Jeolla, geonameid: 1845788, point: [34.8166, 126.884], precision: division}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mok: {name: Mokpo, geonameid: 1841066, point: [34.8128, 126.3918]}
  jin: {name: Jindo, point: [34.47, 126.2], precision: area, radius_km: 15}
  tsu: {name: Tsushima, point: [34.4, 129.33], precision: area, radius_km: 35}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  ari: {name: Ariake Sea, point: [33.0, 130.3], precision: area}
  sag: {name: Saga, geonameid: 1853303, point: [33.2333, 130.3]}
  fuk: {name: Fukuoka, geonameid: 1863967, point: [33.6, 130.4167]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  sej: {name: Sejong, geonameid: 11523293, point: [36.5924, 127.2922]}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jia: {name: Jiangsu, geonameid: 1806260, point: [32.9844, 119.942], precision: division}
  gwa: {name: Gwangjang Market, point: [37.57, 126.999], precision: exact, near: seo}
events:
  e1: {type: market, places: [mok], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [sje], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: storm, places: [wan, jin], start: 2020-11-23, end: 2020-11-23, date_precision: week, date_text: in the last week of November, status: happened, actors: "", main: true}
  e4: {type: discovery, places: [tsu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: other_accident, places: [ari], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [tok], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January, status: planned, actors: Tokyo}
  e7: {type: market, places: [jia], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, status: planned, actors: "", minor: true}
notes: ""
