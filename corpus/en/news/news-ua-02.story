---
id: news-ua-02
genre: news
country: UA
published: 2025-06-18
publisher: Steppe News Agency
title: "One {dead}(e1), nine {hurt}(e1) as drones {hit}(e1) [Zaporizhzhia](zap event) and two other cities"
---
[Russian](rus demonym) drones {struck}(e1) three [Ukrainian](ukr demonym) cities before dawn on Wednesday, {killing}(e1) a night watchman and {injuring}(e1) at least nine people, officials said.

The watchman, 61, {died}(e2) in [Zaporizhzhia](zap event), where a furniture warehouse {burned}(e2) for four hours. A girl of six and her grandmother were {pulled alive}(e3) from the rubble of a house in [Kryvyi Rih](kry event). Six of the wounded are being {treated}(e4) there.

[Odesa](ode event) was attacked in two waves. Nobody was hurt, but trams {stopped}(e5) and some 14,000 households {lost power}(e6). It was {back}(e6) by mid-morning.

Air defence {shot down}(e7) 31 of 44 drones, the air force claimed.

[Moscow](mos metonym) did not comment. The previous evening, the governor of [Belgorod](bel event) said that {shelling}(e8) from across the border had {set fire}(e8) to a grain store; there were no casualties.

---
places:
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
events:
  e1: {type: airstrike, places: [zap, kry, ode], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: before dawn on Wednesday, killed: 1, injured: 9, injured_qualifier: at_least, status: happened, actors: Russian drones, targets: three Ukrainian cities, main: true}
  e2: {type: fire, places: [zap], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", killed: 1, status: happened, actors: Russian drones, targets: a furniture warehouse, minor: true}
  e3: {type: rescue, places: [kry], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: "", targets: A girl of six and her grandmother}
  e4: {type: medical, places: [kry], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six of the wounded, minor: true}
  e5: {type: transport_change, places: [ode], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: outage, places: [ode], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 14,000 households"}
  e7: {type: battle, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: Air defence, targets: 31 of 44 drones}
  e8: {type: shelling, places: [bel], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: The previous evening, status: happened, actors: "", targets: a grain store}
notes: ""
