---
id: report-tn-709
genre: report
country: TN
published: 2023-04-17
publisher: Maghreb Trade Bulletin
title: "[Gabès](gab event) fishermen {block}(e1) phosphate trains; [Tunis](tuni metonym) {signs}(e2) [Indian](ind demonym) export {deal}(e2)"
---
[TUNIS](tuni dateline), April 17 - Fishermen and unemployed graduates {stopped}(e1) freight trains outside [Gabès](gab event) for a third day on Monday, holding up phosphate for a plant that they blame for killing the gulf on which they live.

About 200 people have {pitched}(e1) tents on the track at [Ghannouch](gha event) since Saturday. They {demand}(e3) that the state chemical group move its phosphoric acid works away from the shore, as the government {promised}(e4) in 2017. Waste gypsum has been {discharged}(e5) into the sea there since 1972.

The protest comes as [Tunisia](tun metonym) tries to bring its best-known mineral back on the world market. On Friday, the energy minister, Wafa Jaziri, {signed}(e2) a contract in [New Delhi](new event) to deliver 500,000 tonnes of fertiliser a year to two [Indian](ind demonym) state firms. Before the uprising of 2011 the country mined 8 million tonnes of phosphate rock a year around [Gafsa](gaf mention); last year it was 3.7 million.

In [Redeyef](red event), where miners {rose}(e6) against the old regime in 2008, washing plants were {shut}(e7) for most of 2021 by sit-ins. Production there {resumed}(e7) after the company {hired}(e8) 1,700 people in environmental firms that, critics say, exist on paper only.

Riot police took up positions near [Ghannouch](gha mention) on Monday but had not {intervened}(e9) by the evening. The governor {met}(e10) a delegation for two hours. "He offered us committees," said Slim Ayari, a fisherman who recalls catching turtles off [Djerba](dje mention) as a boy.

In [Sfax](sfa event), a similar works was {closed}(e11) in 2019 after years of marches by residents. The beach there is to be {reopened}(e12) to bathers in June.

The union federation, whose leader in [Kasserine](kas event) was {sentenced}(e13) in February to eight months for a strike on the motorways, {expressed}(e14) support for the protest.

---
places:
  gab: {name: Gabes, geonameid: 2468369, point: [33.8815, 10.0982]}
  gha: {name: Ghannouch, point: [33.93, 10.06]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  red: {name: Ar-Rudayyif, geonameid: 2473257, point: [34.3827, 8.1555]}
  dje: {name: Djerba, point: [33.8, 10.9], precision: area, radius_km: 15}
  kas: {name: Kasserine, geonameid: 2473457, point: [35.1676, 8.8365]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  gaf: {name: Gafsa, geonameid: 2468353, point: [34.425, 8.7842]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  tuni: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
events:
  e1: {type: protest, places: [gab, gha], start: 2023-04-15, end: 2023-04-17, date_precision: day, date_text: since Saturday, status: happened, actors: About 200 people, targets: freight trains, main: true}
  e2: {type: deal, places: [new], start: 2023-04-14, end: 2023-04-14, date_precision: day, date_text: On Friday, status: happened, actors: Wafa Jaziri, targets: two Indian state firms, main: true}
  e3: {type: statement, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, targets: its phosphoric acid works}
  e4: {type: statement, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: the government, minor: true}
  e5: {type: poisoning, places: [gha], start: 1972, end: 2023, date_precision: year, date_text: since 1972, status: happened, actors: "", targets: the sea, minor: true}
  e6: {type: protest, places: [red], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: miners, targets: the old regime, minor: true}
  e7: {type: closure, places: [red], start: 2021, end: 2021, date_precision: year, date_text: for most of 2021, status: happened, actors: sit-ins, targets: washing plants}
  e8: {type: career, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the company, targets: "1,700 people", minor: true}
  e9: {type: riot, places: [gha], start: 2023-04-17, end: 2023-04-17, date_precision: day, date_text: by the evening, status: happened, negated: true, actors: Riot police, minor: true}
  e10: {type: meeting, places: [gab], start: 2023-04-17, end: 2023-04-17, date_precision: day, date_text: for two hours, status: happened, actors: The governor, targets: a delegation}
  e11: {type: closure, places: [sfa], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: a similar works}
  e12: {type: opening, places: [sfa], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: planned, actors: "", targets: The beach}
  e13: {type: verdict, places: [kas], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: leader in Kasserine}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The union federation, targets: the protest, minor: true}
notes: ""
