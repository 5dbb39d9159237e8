---
id: press-pg-15
genre: press
country: PG
published: 2016-10-10
title: "[Kokoda](kok metonym org) porters' association: our {position}(e2)"
---
The [Kokoda](kok metonym org) Porters' Association, representing 640 men and women of [Oro](oro mention) and [Central](cen mention) provinces, has seen the {remarks}(e1) made in [Brisbane](bri mention) last week by an unnamed tour operator. We {reply}(e2).

1. No porter {carried}(e3) 40 kilograms this season. Loads are weighed at [Owers' Corner](owe event) and at [Kokoda](kok event) station, and eleven companies were {fined}(e4) in September.
2. The [Australian](au demonym) trekker who {died}(e5) at [Isurava](isu event) on 22 September had a heart condition. Our men {carried}(e6) him for seven hours, in the dark, to the strip at [Alola](alo mention).
3. There was no {blockade}(e7) of the track at [Efogi](efo event). There was a {funeral}(e8).

It's true that landowners at [Naduri](nad event) have {threatened}(e9) one from 1 November if rent for 2015 is not paid. The money is in [Port Moresby](por mention). [Canberra](can metonym) {sent}(e10) it; [Waigani](wai metonym) has it.

We have {asked}(e11) the Governor to {meet}(e12) us at [Popondetta](pop event) next Monday. We invite any journalist in [Cairns](cai mention) or [Sydney](syd mention) to come, and to carry his own bag.

W. Sorova, president

---
places:
  kok: {name: Kokoda, point: [-8.878, 147.737], precision: near}
  oro: {name: Oro Province, point: [-8.9, 148.2], precision: division}
  cen: {name: Central Province, point: [-9.3, 147.7], precision: division}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  owe: {name: "Owers' Corner", point: [-9.373, 147.466], precision: near}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  isu: {name: Isurava, point: [-8.99, 147.735], precision: near}
  alo: {name: Alola, point: [-9.01, 147.73], precision: near}
  efo: {name: Efogi, point: [-9.15, 147.66], precision: near}
  nad: {name: Naduri, point: [-9.11, 147.68], precision: near}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  wai: {name: Waigani, point: [-9.416, 147.18], precision: near, near: por}
  pop: {name: Popondetta, geonameid: 2088163, point: [-8.7654, 148.2325]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
events:
  e1: {type: statement, places: [bri], start: 2016-10, end: 2016-10, date_precision: month, date_text: last week, status: happened, actors: "", minor: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: verdict, places: [owe, kok], start: 2016-09, end: 2016-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e5: {type: death, places: [isu], start: 2016-09-22, end: 2016-09-22, date_precision: day, date_text: on 22 September, killed: 1, status: happened, actors: "", main: true}
  e6: {type: rescue, places: [alo], start: 2016-09-22, end: 2016-09-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: protest, places: [efo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: ceremony, places: [efo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: protest, places: [nad], start: 2016-11-01, end: 2016-11-01, date_precision: day, date_text: from 1 November, status: threatened, actors: ""}
  e10: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: meeting, places: [pop], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: next Monday, status: planned, actors: ""}
notes: ""
