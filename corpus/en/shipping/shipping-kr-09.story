---
id: shipping-kr-09
genre: shipping
country: KR
published: 2022-05-25
title: "Car carrier {burns}(e1) at berth in [Pyeongtaek](pyt event)"
---
[PYEONGTAEK](pyt dateline), [South Korea](kr dateline) ([Yellow Sea](yel metonym org) Press) — Firefighters from three provinces were still {hosing}(e2) down the plates of a [Bahamas](bs mention)-flagged car carrier on Wednesday morning, some thirty hours after a {fire}(e1) began on her seventh deck.

There were 2,870 cars on board, most of them made at [Hwaseong](hwa mention) and meant for [Zeebrugge](zee mention) and [Southampton](sou mention). Nobody has been able to say which one lit first.

A stevedore was {treated}(e3) for smoke at a hospital in [Suwon](suw event). The crew of 23, [Burmese](mm demonym) and [Ukrainian](ua demonym), {walked down}(e4) the gangway.

The [Asan Bay](asa event) fairway has been {shut}(e5) to anything over 10,000 tons since Tuesday at 5 a.m.; nine ships are {riding at anchor}(e6) off [Dangjin](dan event), and a gas tanker from [Ras Laffan](ras mention) was {sent to}(e7) [Incheon](inc mention) instead. Wind from the southwest carried soot to [Anseong](ans event), where schools kept windows {closed}(e8).

Two more carriers were to {dock}(e9) today. They were told to {slow down}(e10) off [Jeju](jej event). In [Oslo](osl event), shares of the owner {fell}(e11) 3 percent.

---
places:
  pyt: {name: Pyeongtaek, geonameid: 1838343, point: [36.9947, 127.0889]}
  kr: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  bs: {name: Bahamas, geonameid: 3572887, point: [25.0408, -77.3712], precision: country}
  hwa: {name: Hwaseong, geonameid: 1843847, point: [37.2068, 126.8169]}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819], precision: near}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  suw: {name: Suwon, geonameid: 1835553, point: [37.2911, 127.0089]}
  mm: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  ua: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  asa: {name: Asan Bay, point: [36.97, 126.8], precision: area}
  dan: {name: Dangjin, geonameid: 1834885, point: [36.8944, 126.6297]}
  ras: {name: Ras Laffan, point: [25.9, 51.55], precision: near}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
  ans: {name: Anseong, geonameid: 1846912, point: [37.0108, 127.2703]}
  jej: {name: Jeju, point: [33.4, 126.55], precision: area, radius_km: 40}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  yel: {name: Yellow Sea, point: [36.0, 123.5], precision: area, radius_km: 350}
events:
  e1: {type: fire, places: [pyt], start: 2022-05-24, end: 2022-05-24, date_precision: day, date_text: thirty hours, injured: 1, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pyt], start: 2022-05-25, end: 2022-05-25, date_precision: day, date_text: on Wednesday morning, status: happened, actors: "", minor: true}
  e3: {type: medical, places: [suw], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [pyt], start: null, end: null, date_precision: unknown, date_text: "", displaced: 23, status: happened, actors: ""}
  e5: {type: closure, places: [asa], start: 2022-05-24, end: 2022-05-24, date_precision: day, date_text: since Tuesday, status: happened, actors: ""}
  e6: {type: transport_change, places: [dan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [inc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [ans], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: transport_change, places: [pyt], start: 2022-05-25, end: 2022-05-25, date_precision: day, date_text: today, status: planned, actors: "", minor: true}
  e10: {type: transport_change, places: [jej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: market, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
