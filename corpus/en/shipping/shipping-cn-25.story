---
id: shipping-cn-25
genre: shipping
country: CN
published: 2018-01-15
publisher: Yangtze Delta News
title: "[Iranian](ira demonym) Tanker {Sinks}(e1) in [East China Sea](eas event); 32 Lost"
---
[SHANGHAI](sha dateline), Jan 15 - An [Iranian](ira demonym) oil tanker that had {burned}(e2) for eight days {sank}(e1) on Sunday 530 km south-east of [Shanghai](sha mention), and [Tehran](teh metonym) {gave up hope}(e3) for its 29 missing sailors. The bodies of three had been {recovered}(e4).

The Saveh, carrying 136,000 tonnes of condensate to [Daesan](dae mention) in [South Korea](sou mention), {collided}(e5) with a grain freighter from [Hong Kong](hon mention) on 6 January. All 21 of the freighter's crew were {picked up}(e6) by a fishing boat. It has been {towed}(e7) to [Zhoushan](zho event).

On Saturday four [Chinese](chi demonym) salvors in masks {boarded}(e8) the tanker for 26 minutes, {brought back}(e4) its data recorder and two bodies, and had to leave because the wind turned. The next day, {flames}(e2) rose 1,000 metres before the ship {went down}(e1).

A {slick}(e9) 18 km long spread over spawning grounds on Monday. [Tokyo](tok metonym) {dispatched}(e10) a survey vessel; officials in [Kagoshima](kag event) said that the oil could {reach}(e11) [Amami](ama event) within three weeks. Greenpeace in [Beijing](bei event) {called for}(e12) sampling.

Families wept at the company's office in [Tehran](teh event), where ministers {visited}(e13) them. One mother had waited there since the first night.

The {accident}(e5) is being {investigated}(e14) by four states. It is the largest tanker loss since 1991, when a ship {exploded}(e15) off [Angola](ang event), and no other has carried so much of this cargo.

---
places:
  eas: {name: East China Sea, point: [28.4, 126.0], precision: area, radius_km: 200}
  dae: {name: Daesan, point: [37.0, 126.42], precision: near}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  ama: {name: Amami, point: [28.3, 129.4], precision: area, radius_km: 30}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  kag: {name: Kagoshima, geonameid: 1860827, point: [31.5667, 130.55]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  zho: {name: Zhoushan, geonameid: 1886762, point: [29.9887, 122.2049]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
events:
  e1: {type: sea_accident, places: [eas], start: 2018-01-14, end: 2018-01-14, date_precision: day, date_text: on Sunday, killed: 32, status: happened, actors: "", targets: An Iranian oil tanker, main: true}
  e2: {type: fire, places: [eas], start: 2018-01-06, end: 2018-01-14, date_precision: day, date_text: for eight days, status: happened, actors: "", targets: An Iranian oil tanker}
  e3: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran}
  e4: {type: rescue, places: [eas], start: 2018-01-13, end: 2018-01-13, date_precision: day, date_text: On Saturday, status: happened, actors: four Chinese salvors}
  e5: {type: sea_accident, places: [eas], start: 2018-01-06, end: 2018-01-06, date_precision: day, date_text: on 6 January, status: happened, actors: The Saveh, targets: a grain freighter, main: true}
  e6: {type: rescue, places: [eas], start: 2018-01-06, end: 2018-01-06, date_precision: day, date_text: "", status: happened, actors: a fishing boat, targets: "All 21 of the freighter's crew"}
  e7: {type: transport_change, places: [zho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the freighter, minor: true}
  e8: {type: rescue, places: [eas], start: 2018-01-13, end: 2018-01-13, date_precision: day, date_text: On Saturday, status: happened, actors: four Chinese salvors, minor: true}
  e9: {type: other_accident, places: [eas], start: 2018-01-15, end: 2018-01-15, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e10: {type: survey, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tokyo}
  e11: {type: other_accident, places: [ama], start: 2018-01, end: 2018-01, date_precision: month, date_text: within three weeks, status: planned, actors: ""}
  e12: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Greenpeace}
  e13: {type: visit, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ministers}
  e14: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four states}
  e15: {type: explosion, places: [ang], start: 1991, end: 1991, date_precision: year, date_text: since 1991, status: happened, actors: "", targets: a ship}
notes: ""
