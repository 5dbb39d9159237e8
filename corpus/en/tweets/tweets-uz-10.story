---
id: tweets-uz-10
genre: tweets
country: UZ
published: 2020-05-02
title: "[Sardoba](sar event): reading the water, hour by hour"
---
@dalahydro: 06:00 Part of the west wall of the [Sardoba](sar event) reservoir has {failed}(e1). {Built}(e2) 2017. 922 million m3 when full. I teach this stuff in [Tashkent](tas mention) and feel sick.

@dalahydro: {Direction}(e3): west and north. Villages of [Oqoltin](oqo event), [Sirdaryo](sir event) province, then the line, [Kazakhstan](kz mention).

@dalahydro: 09:30 Officials: 56 {in hospital}(e4), four unaccounted for, 70,000 {moved}(e5). Schools in [Guliston](gul event), gym in [Jizzakh](jiz event).

@maktaaral_mum: we are in [Zhenis](zhe event) on the other side, they've only told us to watch the canal???

@dalahydro: If you're in [Maktaaral](mak event) district: go now, to [Atakent](ata mention) or further. Wave est. tonight.

@dalahydro: 14:00 [Nur-Sultan](ast metonym) is {evacuating}(e6) five villages. Good.

@dalahydro: M39, the road [Samarkand](sam mention)–[Tashkent](tas mention), still open at [Yangiyer](yan event).

@dalahydro: No, the [Charvak](cha event) dam isn't {leaking}(e7). Different river, different century, and it is 200 km off.

@dalahydro: 19:20 {President at}(e8) [Sardoba](sar event). {Inquiry}(e9) promised. 

@dalahydro: 22:00 It's {at the frontier}(e3). Slow, brown, a cow walking in front of it.

---
places:
  sar: {name: Sardoba Reservoir, point: [40.27, 68.14], precision: near}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  oqo: {name: Oqoltin, point: [40.42, 68.2], precision: area, radius_km: 20}
  sir: {name: Sirdaryo Region, geonameid: 1484840, point: [39.9519, 68.8037], precision: division}
  kz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  gul: {name: Guliston, geonameid: 1513966, point: [40.4954, 68.7754]}
  jiz: {name: Jizzax, geonameid: 1513886, point: [40.1335, 67.8296]}
  zhe: {name: Zhenis, point: [40.6, 68.2], precision: area, radius_km: 20, near: mak}
  mak: {name: Maktaaral, point: [40.75, 68.4], precision: area, radius_km: 25}
  ata: {name: Atakent, point: [40.84, 68.51], precision: near}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  yan: {name: Yangiyer, geonameid: 1512342, point: [40.275, 68.8225]}
  cha: {name: Charvak Dam, point: [41.625, 69.97], precision: near}
events:
  e1: {type: collapse, places: [sar], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "06:00", status: happened, actors: "", main: true}
  e2: {type: construction, places: [sar], start: 2017, end: 2017, date_precision: year, date_text: 2017, status: happened, actors: "", minor: true}
  e3: {type: flood, places: [oqo, kz], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "", injured: 56, status: happened, actors: "", main: true}
  e4: {type: medical, places: [sir], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "09:30", injured: 56, status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [gul, jiz], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "", displaced: 70000, status: happened, actors: "", main: true}
  e6: {type: displacement, places: [kz], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "14:00", status: happened, actors: ""}
  e7: {type: other_accident, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: visit, places: [sar], start: 2020-05-02, end: 2020-05-02, date_precision: day, date_text: "19:20", status: happened, actors: ""}
  e9: {type: investigation, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: "The thread is of 1 May; published (collected) on the 2nd."
