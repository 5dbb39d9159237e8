---
id: tweets-pf-08
genre: tweets
country: PF
published: 2017-01-22
publisher: "@Fenua_en"
title: "Half of [Tahiti](tah event) in one thread"
---
@Fenua_en: Airport at [Faa'a](faa event) {closed}(e1) since 4 a.m. There's a {river}(e2) on the runway. #[Tahiti](tah event)

@Fenua_en: [Papeete](pap event): the [Fautaua](fau event) {burst its banks}(e3) at [Titioro](tit event), cars in trees. 4,000 homes {dark}(e4). Governor {says}(e5) stay in. So we're in.

@Fenua_en: [Pirae](pir event) and [Arue](aru event) much the {same}(e6). [Moorea](moo event) {cut in two}(e7) at [Afareaitu](afa event).

@Fenua_en: For friends in [France](fr mention): no, it's not a {cyclone}(e8). For friends in [Nouméa](nou mention): yes, we have had your weather, you may have it back.

@Fenua_en: A {landslide}(e9) {shut}(e9) the belt road at [Papenoo](ppn event), a boy has a broken arm. Nobody dead anywhere, thank God, and the mayor of [Mahina](mah metonym) who said three has {said sorry}(e10).

@Fenua_en: Air links: [Los Angeles](lax mention) flight {sits}(e11) in [Rarotonga](rar event). [Tokyo](tok mention) {turned}(e12) to [Honolulu](hon mention). [Bora Bora](bor event) honeymooners, you are stuck in paradise, bear up.

@Fenua_en: Runway {opens}(e13) at six tonight if pumps hold.

@Fenua_en: [Raiatea](rai mention) outriggers crew has {paddled}(e14) bread to the hotel. #maururu

---
places:
  tah: {name: Tahiti, point: [-17.65, -149.45], precision: area, radius_km: 25}
  faa: {name: Faaa, point: [-17.555, -149.607], precision: near}
  pap: {name: Papeete, geonameid: 4033936, point: [-17.5347, -149.5684]}
  fau: {name: Fautaua River, point: [-17.545, -149.545], precision: near, near: pap}
  tit: {name: Titioro, point: [-17.553, -149.55], precision: near, near: pap}
  pir: {name: Pirae, point: [-17.533, -149.545], precision: near}
  aru: {name: Arue, point: [-17.523, -149.518], precision: near}
  moo: {name: Moorea, point: [-17.54, -149.83], precision: area, radius_km: 9}
  afa: {name: Afareaitu, point: [-17.545, -149.79], precision: near}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  ppn: {name: Papenoo, point: [-17.515, -149.42], precision: near}
  mah: {name: Mahina, point: [-17.508, -149.487], precision: near}
  lax: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  rar: {name: Rarotonga, point: [-21.23, -159.78], precision: area, radius_km: 6}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  bor: {name: Bora Bora, point: [-16.5, -151.74], precision: area, radius_km: 8}
  rai: {name: Raiatea, point: [-16.83, -151.44], precision: area, radius_km: 9}
events:
  e1: {type: closure, places: [faa], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: since 4 a.m., status: happened, actors: "", main: true}
  e2: {type: flood, places: [faa], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [tit], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: outage, places: [pap], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [tah], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: flood, places: [pir, aru], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [afa], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: storm, places: [tah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e9: {type: landslide, places: [ppn], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e10: {type: statement, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: transport_change, places: [rar], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: transport_change, places: [hon], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: opening, places: [faa], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: at six tonight, status: planned, actors: ""}
  e14: {type: aid, places: [rai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
