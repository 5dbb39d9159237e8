---
id: election-iq-19
genre: election
country: IQ
published: 2021-10-13
publisher: Rafidain Weekly
title: "White purple, few fingers"
---
The ink, this year, washed off by supper. On Sunday 41 per cent of those with a card, the fewest yet, {voted}(e1) for the parliament in [Baghdad](bag event).

The cleric of [Najaf](naj mention), who doesn't stand himself, has 73 seats; friends of [Tehran](teh mention) have lost two in three. Kurds split as ever, [Erbil](erb mention) this way and [Sulaymaniyah](sul mention) that. From the squares of 2019, [Nasiriyah](nas metonym) sends four women, two of whom {lost}(e2) a brother on the [Zaytun Bridge](zay mention).

In [Kirkuk](kir event), machines of [South Korean](sou demonym) make {failed}(e3) to read thumbs. At [Khanaqin](kha event) a guard was {shot}(e4) by another over a chair. In the camps at [Khazir](khaz event) the displaced of [Sinjar](sin mention) {voted}(e5) on Friday, for [Sinjar](sin mention).

Losers {called}(e6) it the work of [Abu Dhabi](abu metonym), which hosts the server. They've {pitched tents}(e7) at the gate of the [Green Zone](gre event). [Washington](was metonym) and [London](lon metonym) are pleased with the "technical conduct".

"My vote went to the electricity," said a barber in [Basra](bas event). There were eleven hours of it on polling day.

---
places:
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  erb: {name: Erbil, point: [36.19, 44.009]}
  sul: {name: Sulaymaniyah, point: [35.56, 45.43]}
  nas: {name: Nasiriyah, point: [31.05, 46.26]}
  zay: {name: Zaytun Bridge, point: [31.05, 46.24], precision: near, near: nas}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  kha: {name: Khanaqin, point: [34.348, 45.39]}
  khaz: {name: Khazir, point: [36.28, 43.54], precision: near}
  sin: {name: Sinjar, point: [36.32, 41.876]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  gre: {name: Green Zone, point: [33.31, 44.39], precision: near, near: bag}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
events:
  e1: {type: election, places: [bag], start: 2021-10-10, end: 2021-10-10, date_precision: day, date_text: On Sunday, status: happened, actors: "", main: true}
  e2: {type: killing, places: [nas], start: 2019, end: 2019, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: outage, places: [kir], start: 2021-10-10, end: 2021-10-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: shooting, places: [kha], start: 2021-10-10, end: 2021-10-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: election, places: [khaz], start: 2021-10-08, end: 2021-10-08, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Losers, minor: true}
  e7: {type: protest, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
