---
id: report-es-983
genre: report
country: ES
published: 2014-11-12
publisher: Mediterranean Farm Weekly
title: "Olive oil: a bad year in [Jaén](jae mention), a good one for everybody else"
---
The mills around [Martos](mar mention) and [Baeza](bae mention) ought to be working day and night by now. Instead many of them open three days a week. After a spring without rain and a summer of fruit fly, [Spain](spa mention) may bring in less than half of last year's record crop of 1.78 million tonnes.

"It's a question of whether it's worth shaking the tree," says grower Paqui Cobo, who has 2,100 of them on a slope above [Cazorla](caz mention). A picker costs 52 euros a day. If the yield falls below 15 kilos a tree, she'd do better to stay at home.

Prices have {risen}(e1) by a third since June, to 2.70 euros a kilo at the mill. In the supermarkets of [Madrid](mad mention) that could mean four euros a litre by Christmas. [Italy](ita mention)'s harvest is worse still, above all in [Tuscany](tus mention) and [Umbria](umb mention), and blenders there would normally buy in [Andalusia](and mention).

So who gains? [Tunisia](tun mention), where trees from [Sfax](sfa mention) to [Zarzis](zar mention) are bent down with fruit, expects to treble its output and may even become the largest exporter. [Greece](gre mention) counts on a good year in [Crete](cre mention) and in the south of the [Peloponnese](pel mention). [California](cal mention) and [Chile](chi mention) are too small to matter.

Shoppers should look at the label. "Extra virgin" has a legal meaning; "pure" doesn't. Oil that says "packed in [Italy](ita mention)" may come from three countries. In the toxic oil affair of 1981, rapeseed oil meant for industry was {sold}(e2) from door to door in [Madrid](mad event) and {killed}(e2) more than 600 people, and inspectors in [Spain](spa mention) have been strict ever since.

The forecast for December is mild. Rain now would do nothing for this crop, according to the agronomists at [Córdoba](cor metonym org), but a great deal for the next.

---
places:
  jae: {name: Jaén, geonameid: 2516395, point: [37.7692, -3.7903]}
  mar: {name: Martos, geonameid: 2514073, point: [37.7211, -3.9726]}
  bae: {name: Baeza, geonameid: 2521413, point: [37.9938, -3.471]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  caz: {name: Cazorla, point: [37.91, -3.0]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  umb: {name: Umbria, geonameid: 3165048, point: [42.9393, 12.4523], precision: division}
  and: {name: Andalusia, geonameid: 2593109, point: [37.4031, -4.5984], precision: division}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  zar: {name: Zarzis, geonameid: 2470173, point: [33.504, 11.1121]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  cre: {name: Crete, point: [35.2, 24.9], precision: area, radius_km: 120}
  pel: {name: Peloponnese, point: [37.4, 22.3], precision: area, radius_km: 90}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
events:
  e1: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: since June, status: happened, actors: "", targets: Prices, main: true}
  e2: {type: poisoning, places: [mad], start: 1981, end: 1981, date_precision: year, date_text: of 1981, killed: 600, killed_qualifier: at_least, status: happened, actors: "", targets: more than 600 people}
notes: ""
