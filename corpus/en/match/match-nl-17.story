---
id: match-nl-17
genre: match
country: NL
published: 2022-05-22
publisher: Friese Sportbode
title: "[Utrecht](utr metonym) {hold nerve}(e1); barge {collects}(e4) fans"
---
[Heerenveen](hee metonym) 2, [Utrecht](utr metonym) 3 (after extra time)

In a [Heerenveen](hee event) that smelled of cut grass and beer, [Utrecht](utr metonym) {turned round}(e1) the first leg and go through to meet Vitesse. Sven Attema missed from eleven metres; it's the fourth he has put over the bar since his move from [Emmen](emm metonym).

[Groningen](gro metonym) are on holiday and so say nothing.

The women of [Enschede](ens metonym) {took}(e2) their eighth title at [Eindhoven](ein event) on Friday. A coach with supporters {caught fire}(e3) at [Deventer](dev event), on the A1. A skipper, bound for [Zwolle](zwo mention) with gravel, {took}(e4) sixty of them aboard; they saw the second half on a telephone, off [Olst](ols event).

Ajax and PSV we leave to the national papers. In the third division, [Sneek](sne metonym) {won}(e5) away in [Katwijk](kat event) with ten men.

Next season: a {friendly}(e6) in [Leeds](lee event), and {one}(e7) against [Bilbao](bil metonym), on 23 July at [Oosterwolde](oos event), if the cows are off. The rumour that the club is to be {sold}(e8) in [Riyadh](riy mention) made the chairman, a dentist in [Drachten](dra mention), laugh till his glasses steamed.

---
places:
  hee: {name: Heerenveen, geonameid: 2754669, point: [52.9593, 5.9185]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  emm: {name: Emmen, geonameid: 2756136, point: [52.7792, 6.9069]}
  gro: {name: Groningen, geonameid: 2755251, point: [53.2192, 6.5667]}
  ens: {name: Enschede, geonameid: 2756071, point: [52.2183, 6.8958]}
  ein: {name: Eindhoven, geonameid: 2756253, point: [51.4408, 5.4778]}
  dev: {name: Deventer, geonameid: 2756987, point: [52.255, 6.1639]}
  zwo: {name: Zwolle, geonameid: 2743477, point: [52.5125, 6.0944]}
  ols: {name: Olst, point: [52.335, 6.11]}
  sne: {name: Sneek, geonameid: 2747063, point: [53.033, 5.6589]}
  kat: {name: Katwijk, point: [52.205, 4.4]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  oos: {name: Oosterwolde, point: [53.0, 6.29]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  dra: {name: Drachten, geonameid: 2756644, point: [53.1125, 6.0989]}
events:
  e1: {type: match, places: [hee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [ein], start: 2022-05-20, end: 2022-05-20, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e3: {type: fire, places: [dev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [ols], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [lee], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: match, places: [oos], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: on 23 July, status: planned, actors: ""}
  e8: {type: deal, places: [riy], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
