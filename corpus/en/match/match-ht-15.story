---
id: match-ht-15
genre: match
country: HT
published: 2019-06-03
publisher: Foyer Créole
title: "A {final}(e1) without a home"
---
All week the question in [Cap-Haïtien](cap event) was not who would win the final but where.

[Port-au-Prince](pap mention) was out: barricades had {burned}(e2) at [Carrefour](car event) until Thursday. [Les Cayes](lca metonym) {offered}(e3) its ground, which has no fence. So on Sunday the women of Tigresses, who come from the capital, and those of Amazones, from [Grande Rivière du Nord](gra mention), {met}(e1) at [Parc Saint-Victor](psv event) in [Cap-Haïtien](cap event), which is 25 kilometres from the one and a day's drive, by way of [Gonaïves](gon mention) and prayer, from the other.

Tigresses {won}(e1). It was 1-0, a {header}(e1) of Roselaure Saintil, who at fifteen slept in a tent at [Corail](cor mention) and now has a place at a college in [Florida](flo mention).

The bus that carried them had been {stoned}(e4) on Saturday at [Pont-Sondé](pon event) by men who thought it held deputies. Their keeper played with a plaster above the eye.

At half time somebody {announced}(e5) over the loudspeaker that the [Dominican Republic](do metonym) had {lost}(e6) to [Cuba](cu metonym), in [Santiago](san event), the [Cuban](cu demonym) one; it wasn't true, the {game}(e7) is today, but it made 5,000 people happy.

The winners {play}(e8) in [Kingston](kin event), [Jamaica](jm event), in August.

---
places:
  cap: {name: Cap-Haïtien, geonameid: 3728474, point: [19.7594, -72.1981]}
  pap: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  car: {name: Carrefour, geonameid: 6201369, point: [18.5333, -72.4]}
  lca: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  gra: {name: Grande Riviere du Nord, point: [19.58, -72.17], precision: near}
  psv: {name: Parc Saint-Victor, point: [19.752, -72.205], precision: exact, near: cap}
  gon: {name: Gonaïves, geonameid: 3724696, point: [19.4475, -72.6893]}
  cor: {name: Corail, point: [18.66, -72.25], precision: near, near: pap}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  pon: {name: Pont-Sondé, point: [19.15, -72.61], precision: near}
  do: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.6667], precision: country}
  cu: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  san: {name: Santiago de Cuba, geonameid: 3536729, point: [20.0229, -75.8217]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
events:
  e1: {type: match, places: [cap], start: 2019-06-02, end: 2019-06-02, date_precision: day, date_text: on Sunday, status: happened, actors: Tigresses, targets: Amazones, main: true}
  e2: {type: protest, places: [car], start: 2019-05-30, end: 2019-05-30, date_precision: day, date_text: until Thursday, status: happened, actors: ""}
  e3: {type: statement, places: [lca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: attack, places: [pon], start: 2019-06-01, end: 2019-06-01, date_precision: day, date_text: on Saturday, status: happened, actors: men who thought it held deputies}
  e5: {type: statement, places: [cap], start: 2019-06-02, end: 2019-06-02, date_precision: day, date_text: At half time, status: happened, actors: "", minor: true}
  e6: {type: match, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e7: {type: match, places: [san], start: 2019-06-03, end: 2019-06-03, date_precision: day, date_text: today, status: planned, actors: Dominican Republic, targets: Cuba}
  e8: {type: match, places: [kin], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, status: planned, actors: ""}
notes: ""
