---
id: quake-ph-13
genre: quake
country: PH
published: 2019-10-31
publisher: Mindanao Monitor
title: "Third strong {quake}(e1) in a month rocks [Cotabato](cot event); hotel {folds}(e2)"
---
[DAVAO CITY](dav dateline) — A 6.5-magnitude {earthquake}(e1) {jolted}(e1) [Mindanao](min event) at 9:11 a.m. Thursday, killing at least five, among them a village captain in [Batasan](bat event), [Makilala](mak event), who had gone back for the relief list.

[Eva's Hotel](eva event) in [Kidapawan City](kid event), cracked since the 16th, {collapsed}(e2), empty. In [Davao City](dav event) nine were hurt when the lower floors of a condominium {gave way}(e3); its units had been {sold}(e4) to [Cebu](ceb mention) and [Taipei](tai mention) buyers.

The {quakes}(e5) of Oct. 16 and Oct. 29, of 6.3 and 6.6, had left fifteen dead in [Tulunan](tul event), [Magsaysay](mag event) and [Koronadal](kor event). Some 12,700 people are {sleeping}(e6) on the road at [Makilala](mak event); they've hung cardboard for the trucks: "Water pls, [Bgy. Luayon](bgy event) too".

Classes were {suspended}(e7) from [General Santos](gen event) to [Cagayan de Oro](cag event).

The President, who was at home in [Davao](dava mention), is safe, [Malacañang](mal metonym) said. [Canberra](can metonym) {pledged}(e8) tents.

No {tsunami}(e9). (It isn't that kind of fault, said the institute in [Quezon City](que mention), for the fourth time.)

---
places:
  cot: {name: Cotabato, point: [7.1, 124.9], precision: division}
  dav: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  dava: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  min: {name: Mindanao, point: [7.7, 124.9], precision: area, radius_km: 250}
  bat: {name: Batasan, point: [6.95, 125.12], precision: near}
  mak: {name: Makilala, point: [6.97, 125.09]}
  eva: {name: "Eva's Hotel", point: [7.01, 125.09], precision: exact}
  kid: {name: Kidapawan City, point: [7.008, 125.09]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  tul: {name: Tulunan, point: [6.83, 124.88]}
  mag: {name: Magsaysay, point: [6.77, 125.18]}
  kor: {name: Koronadal, point: [6.5, 124.847]}
  bgy: {name: Bgy. Luayon, point: [6.92, 125.1], precision: near}
  gen: {name: General Santos, point: [6.113, 125.172]}
  cag: {name: Cagayan de Oro, geonameid: 1721080, point: [8.4822, 124.6472]}
  mal: {name: Malacañang, point: [14.594, 120.994], precision: exact}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: earthquake, places: [min], start: 2019-10-31, end: 2019-10-31, date_precision: day, date_text: Thursday, killed: 5, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [kid], start: 2019-10-31, end: 2019-10-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: collapse, places: [dav], start: 2019-10-31, end: 2019-10-31, date_precision: day, date_text: "", injured: 9, status: happened, actors: ""}
  e4: {type: deal, places: [dav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: earthquake, places: [tul, mag, kor], start: 2019-10-16, end: 2019-10-29, date_precision: day, date_text: Oct. 16 and Oct. 29, killed: 15, status: happened, actors: ""}
  e6: {type: displacement, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", displaced: 12700, displaced_qualifier: about, status: happened, actors: ""}
  e7: {type: closure, places: [gen, cag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: earthquake, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
