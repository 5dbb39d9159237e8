---
id: frontline-ua-01
genre: frontline
country: UA
published: 2023-11-03
publisher: Dnipro Dispatch
title: "Slag heap {changes}(e1) hands, and changes back"
---
[KRAMATORSK](kram dateline), [Ukraine](ukr dateline) — [Russian](rus demonym) troops {pushed}(e1) across the railway north of [Avdiivka](avd event) on Thursday and for some hours {held}(e1) the slag heap from which, on a clear day, you can see [Donetsk](don mention). By evening they'd been {thrown off}(e1) it, a spokesman for the [Tavria](tav metonym org) group said.

Forty {attacks}(e2) were counted in a day along the front between [Kupiansk](kup event) and [Robotyne](rob event), most of them round [Avdiivka](avd event), [Marinka](mar event) and [Bakhmut](bak event). In [Stepove](ste event) one house has a roof.

Artillery {hit}(e3) [Toretsk](tor event), [Nikopol](nik event) and [Kherson](khe event); a trolleybus driver was killed in [Kherson](khe event), two women were {wounded}(e4) at [Beryslav](ber event).

[Moscow](mos metonym)'s defence ministry {said}(e5) its men had {improved}(e6) their positions near [Klishchiivka](kli event), and denied that any armour had been {lost}(e7) at [Krasnohorivka](kra event). Footage placed there by analysts in [London](lon mention) shows eleven burnt vehicles in a field of sunflowers.

The brigade holding the heap comes mainly from [Volyn](vol mention). "At home it is forest," said its medic, call-sign Pike. "Here, you would be glad of a bush."

[Kyiv](kyi metonym) expects the next {push}(e8) in the [Lyman](lym event) direction.

---
places:
  avd: {name: Avdiivka, point: [48.139, 37.742]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  tav: {name: Tavria, point: [46.6, 34.0], precision: area, radius_km: 120}
  kup: {name: Kupiansk, point: [49.71, 37.616]}
  rob: {name: Robotyne, point: [47.447, 35.837], precision: near}
  mar: {name: Marinka, point: [47.942, 37.504]}
  bak: {name: Bakhmut, point: [48.595, 38.0]}
  ste: {name: Stepove, point: [48.19, 37.7], precision: near}
  tor: {name: Toretsk, point: [48.397, 37.847]}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  ber: {name: Beryslav, point: [46.842, 33.428]}
  kli: {name: Klishchiivka, point: [48.53, 37.96], precision: near}
  kra: {name: Krasnohorivka, point: [48.193, 37.74], precision: near}
  vol: {name: Volyn, point: [51.1, 24.9], precision: division}
  lym: {name: Lyman, point: [48.985, 37.811]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  kram: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: battle, places: [avd], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: on Thursday, status: happened, actors: Russian troops, main: true}
  e2: {type: battle, places: [avd, mar, bak], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: in a day, status: happened, actors: ""}
  e3: {type: shelling, places: [tor, nik, khe], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e4: {type: shelling, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: ""}
  e5: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: battle, places: [kli], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: its men}
  e7: {type: battle, places: [kra], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: battle, places: [lym], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
