---
id: trade-fj-09
genre: trade
country: FJ
published: 2019-08-23
publisher: Suva Tides
title: "Kava by the bag: [Canberra](cbr metonym) {opens}(e1) the door a crack"
---
[SUVA](suv dateline) -- From the bus stand at [Savusavu](svs event) to the night market in [Labasa](lab event), the talk is of four kilos.

That is how much powdered yaqona a visitor may now carry into [Australia](au mention), double the old limit, after a {change}(e1) that [Canberra](cbr metonym) {brought in}(e1) on Thursday. Commercial containers stay barred until at least the end of next year.

"Four is good. A container is better," said Ratu Ilaitia Vosailagi of the growers' council, whose members on [Taveuni](tav event) and [Kadavu](kad event) lost half their plants to a {cyclone}(e2) in [Fiji](fj event)'s last wet season. The price of waka in [Suva Municipal Market](smm event) {rose}(e3) overnight from $110 to $125 a kilo.

[Vanuatu](vu mention), [Tonga](to mention) and [Samoa](ws mention) will benefit as well. A {roadshow}(e4) for [Pacific](pac mention) growers is planned in [Logan](log event), south of [Brisbane](bne mention), where 9,000 islanders live, and at [Campbelltown](cam event) in [Sydney](syd event)'s south-west, both in October.

[New Zealand](nz mention), which never had a limit, remains the largest buyer; the [United States](us mention) comes second, thanks to kava bars in [Florida](fl mention).

---
places:
  cbr: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  svs: {name: Savusavu, geonameid: 2198520, point: [-16.7794, 179.3356]}
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  tav: {name: Taveuni, point: [-16.85, -179.97], precision: area, radius_km: 25}
  kad: {name: Kadavu, point: [-19.03, 178.2], precision: area, radius_km: 30}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  smm: {name: Suva Municipal Market, point: [-18.137, 178.423], precision: exact, near: suv}
  vu: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  ws: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.1333], precision: country}
  pac: {name: Pacific, point: [-10.0, -170.0], precision: area, radius_km: 5000}
  log: {name: Logan, geonameid: 7281838, point: [-27.6392, 153.1094], precision: near}
  bne: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  cam: {name: Campbelltown, geonameid: 2172586, point: [-34.0667, 150.8167]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  fl: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
events:
  e1: {type: decision, places: [au], start: 2019-08-22, end: 2019-08-22, date_precision: day, date_text: on Thursday, status: happened, actors: Canberra, main: true}
  e2: {type: storm, places: [tav, kad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: market, places: [smm], start: 2019-08-22, end: 2019-08-22, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e4: {type: exhibition, places: [log, cam], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, status: planned, actors: ""}
notes: ""
