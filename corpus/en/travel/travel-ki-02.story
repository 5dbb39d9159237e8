---
id: travel-ki-02
genre: travel
country: KI
published: 2017-05-13
publisher: "Atoll & Beyond"
title: "A week of knowing exactly where the sea is"
---
There are two flights a week to [Tarawa](tar event), both from [Nadi](nad mention), and mine was full of frozen chicken. You land at [Bonriki](bon mention) between two blues. From there a single road follows a single strip of sand, never wider than a few hundred metres, thirty kilometres to [Betio](bet event), and I rode it on the back of a truck with a wedding cake on my knees.

What is there to see? Rust, for one thing. The guns on [Red Beach](red mention) were shipped from [Singapore](sin mention) or, as everyone prefers to believe, from [England](eng mention); in November 1943 more than 5,500 men {died}(e1) here in 76 hours. [Japanese](jp demonym) and [American](us demonym) families still come. In March a work party {dug up}(e2) the remains of some 20 marines behind a shop in [Betio](bet event) that sells doughnuts.

For quiet take the ferry to [Abaiang](aba event), where a guesthouse on stilts {reopened}(e3) last month. Rain tanks were low; they had had a {dry}(e4) [Christmas](chr mention), said the owner, and then explained, seeing my face, that she meant the island, 3,000 kilometres east and also [Kiribati](ki mention).

On Friday a spring tide {came over}(e5) the causeway at [Nanikai](nan event) and everybody simply took off their shoes.

---
places:
  tar: {name: South Tarawa, point: [1.34, 173.03], precision: area, radius_km: 15}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  bon: {name: Bonriki, point: [1.381, 173.147], precision: near}
  bet: {name: Betio, point: [1.357, 172.921], precision: near}
  red: {name: Red Beach, point: [1.361, 172.924], precision: near, near: bet}
  sin: {name: Singapore, geonameid: 1880251, point: [1.3667, 103.8], precision: country}
  eng: {name: England, point: [52.16, -0.7], precision: division}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aba: {name: Abaiang, point: [1.83, 172.95], precision: area, radius_km: 15}
  chr: {name: Kiritimati, point: [1.87, -157.36], precision: area, radius_km: 20}
  ki: {name: Kiribati, geonameid: 4030945, point: [1.421, 172.984], precision: country}
  nan: {name: Nanikai, point: [1.335, 172.985], precision: near, near: tar}
events:
  e1: {type: battle, places: [red], start: 1943-11, end: 1943-11, date_precision: month, date_text: in November 1943, killed: 5500, killed_qualifier: at_least, status: happened, actors: ""}
  e2: {type: discovery, places: [bet], start: 2017-03, end: 2017-03, date_precision: month, date_text: In March, status: happened, actors: ""}
  e3: {type: opening, places: [aba], start: 2017-04, end: 2017-04, date_precision: month, date_text: last month, status: happened, actors: ""}
  e4: {type: drought, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: flood, places: [nan], start: 2017-05-12, end: 2017-05-12, date_precision: day, date_text: On Friday, status: happened, actors: ""}
notes: ""
