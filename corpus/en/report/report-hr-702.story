---
id: report-hr-702
genre: report
country: HR
published: 2018-07-02
publisher: Kvarner Voice
title: "Shipyard in [Rijeka](rij event) {paid}(e1) late again, workers {return}(e2) to yard after {rescue}(e3) vote"
---
Wages for May {reached}(e1) the accounts of 2,700 shipyard workers in [Rijeka](rij event) and [Pula](pul event) only on Friday, a day after parliament in [Zagreb](zag event) {approved}(e3) guarantees of 96 million euros for the two yards.

A {strike}(e4) that {began}(e4) in [Pula](pul event) on 19 June was {suspended}(e4) as a result. Cranes were {moving}(e2) again on Monday.

Union leader Đino Percan {thanked}(e5) the people of [Istria](ist mention) for soup kitchens and free bus rides. But he {warned}(e5) that August would bring the same question. Customers in [Luxembourg](lux mention) and [Denmark](den mention) have {cancelled}(e6) two ships, a dredger and a cattle carrier, since spring.

The [European](eur demonym org) Commission has {opened}(e7) an inquiry into the aid. [Brussels](bru metonym) {demanded}(e13) in 2011, before [Croatia](cro metonym) {joined}(e8) the bloc, that loss-making yards be sold; the one in [Kraljevica](kra event) was {closed}(e9) in 2012 and that of [Split](spl event) has {changed}(e10) hands twice.

The buyer now in view, a concrete manufacturer from [Omiš](omi mention), wants land for a marina and hotels. City councillors in [Pula](pul metonym) {rejected}(e11) that by 14 votes to 9 on Thursday night.

At [Trogir](tro event) a smaller yard shows another way: it {delivered}(e12) a sail-training ship to [Vietnam](vie metonym) in May and has orders until 2021.

---
places:
  rij: {name: Rijeka, geonameid: 3191648, point: [45.3267, 14.4424]}
  pul: {name: Pula, geonameid: 3192224, point: [44.8683, 13.8481]}
  ist: {name: Istria, point: [45.2, 13.9], precision: area, radius_km: 40}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  kra: {name: Kraljevica, geonameid: 3197390, point: [45.2739, 14.5683]}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  omi: {name: Omiš, geonameid: 3194114, point: [43.4447, 16.6886]}
  tro: {name: Trogir, geonameid: 3188763, point: [43.5125, 16.2517]}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
events:
  e1: {type: aid, places: [rij, pul], start: 2018-06-29, end: 2018-06-29, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: "2,700 shipyard workers", main: true}
  e2: {type: opening, places: [pul], start: 2018-07-02, end: 2018-07-02, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e3: {type: decision, places: [zag], start: 2018-06-28, end: 2018-06-28, date_precision: day, date_text: a day after, status: happened, actors: parliament, targets: guarantees of 96 million euros, main: true}
  e4: {type: strike, places: [pul], start: 2018-06-19, end: 2018-06-29, date_precision: day, date_text: on 19 June, status: happened, actors: "", main: true}
  e5: {type: statement, places: [pul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Đino Percan, minor: true}
  e6: {type: decision, places: [], start: 2018, end: 2018, date_precision: year, date_text: since spring, status: happened, actors: Customers in Luxembourg and Denmark, targets: two ships}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The European Commission, targets: the aid}
  e8: {type: agreement, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Croatia, targets: the bloc, minor: true}
  e9: {type: closure, places: [kra], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e10: {type: deal, places: [spl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: decision, places: [pul], start: 2018-06-28, end: 2018-06-28, date_precision: day, date_text: on Thursday night, status: happened, actors: City councillors}
  e12: {type: deal, places: [tro], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: a smaller yard, targets: a sail-training ship, minor: true}
  e13: {type: statement, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: Brussels, minor: true}
notes: ""
