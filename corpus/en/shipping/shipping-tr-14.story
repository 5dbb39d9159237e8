---
id: shipping-tr-14
genre: shipping
country: TR
published: 2021-01-14
publisher: Straits Daily
title: "{Strait shut}(e1): {fog}(e2), then a trawler, then a wedding yacht"
---
[BÜYÜKDERE](buy dateline), Thurs. Three things {closed}(e1) the [Bosphorus](bos event) yesterday, in this order.

At 02.10, {fog}(e2). It {came down}(e2) from the [Black Sea](bls mention) so thick that the pilots at [Rumeli Feneri](rum event) couldn't see their own bow. Twenty-six vessels {dropped anchor}(e3) off [Kilyos](kil event); in the south, forty-one did the same in the [Sea of Marmara](mar event), opposite [Ahırkapı](ahi event).

At 11.45, with the sun out and traffic moving again, a seiner from [Sinop](sin mention) was {cut in two}(e4) by a [Togo](tg mention)-flagged cement ship, in front of [Kanlıca](kan event). Five fishermen were {hauled out}(e5) alive. The sixth, Recep Karadeniz, 22, was {found}(e6) at dusk near [Beykoz](bey event), dead. The freighter's master, a [Syrian](sy demonym), was {arrested}(e7) at [Haydarpaşa](hay event).

And at 21.00, the yacht. Hired for a {wedding}(e8) in [Tarabya](tar event), she {lost her engine}(e9) under the second bridge and was {carried}(e9), band playing, towards [Arnavutköy](arn event), where a tug {caught}(e10) her ten metres from a restaurant.

Grain from [Constanța](con mention) and [Odesa](ode mention) is a day {late}(e11); crude from [Novorossiysk](nov mention) two. [Ankara](ank metonym) says a canal west of [Istanbul](ist mention) would cure it all, and will {tender}(e12) the first bridge in March.

---
places:
  buy: {name: Büyükdere, geonameid: 750214, point: [41.1605, 29.0415], precision: near, near: ist}
  bos: {name: Bosphorus, point: [41.12, 29.08], precision: area}
  bls: {name: Black Sea, point: [43.0, 35.0], precision: area}
  rum: {name: Rumeli Feneri, point: [41.234, 29.11], precision: near, near: ist}
  kil: {name: Kilyos, point: [41.25, 29.04], precision: near}
  mar: {name: Sea of Marmara, point: [40.75, 28.2], precision: area}
  ahi: {name: Ahırkapı, point: [41.004, 28.985], precision: near, near: ist}
  sin: {name: Sinop, geonameid: 739600, point: [42.0268, 35.1625]}
  tg: {name: Togo, geonameid: 2363686, point: [8.6667, 1.0833], precision: country}
  kan: {name: Kanlıca, point: [41.1, 29.066], precision: near, near: ist}
  bey: {name: Beykoz, point: [41.134, 29.09], precision: near, near: ist}
  sy: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  hay: {name: Haydarpaşa, point: [40.997, 29.018], precision: near, near: ist}
  tar: {name: Tarabya, geonameid: 739110, point: [41.1336, 29.0464], precision: near, near: ist}
  arn: {name: Arnavutköy, point: [41.068, 29.043], precision: near, near: ist}
  con: {name: Constanța, geonameid: 680963, point: [44.1807, 28.6343]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: closure, places: [bos], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: yesterday, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [rum], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: At 02.10, status: happened, actors: ""}
  e3: {type: transport_change, places: [kil, ahi], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: sea_accident, places: [kan], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: At 11.45, killed: 1, status: happened, actors: "", main: true}
  e5: {type: rescue, places: [kan], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: "", status: happened, actors: a tug}
  e6: {type: rescue, places: [bey], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: at dusk, status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [hay], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: "The freighter's master"}
  e8: {type: marriage, places: [tar], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: sea_accident, places: [arn], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: at 21.00, status: happened, actors: "", main: true}
  e10: {type: rescue, places: [arn], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: "", status: happened, actors: a tug}
  e11: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: deal, places: [ist], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: planned, actors: Ankara}
notes: ""
