---
id: report-mg-683
genre: report
country: MG
published: 2022-03-03
publisher: Indian Ocean Agri Report
title: "Vanilla price floor {splits}(e1) [Sava](sav event) growers as storms {ruin}(e2) vines"
---
[SAMBAVA](sam dateline), [Madagascar](mad dateline) — Collectors in the vanilla country of northeastern [Madagascar](mad mention) are {offering}(e1) growers half of the official price for green beans, undermining a system that the government {introduced}(e3) two years ago to end booms and busts.

Under a {decree}(e3) of February 2020, vanilla may not be exported for less than 250 dollars a kilo. Buyers in [Hamburg](ham mention), [Grasse](gra mention) and [Baltimore](bal mention) say it is worth 180 at most. In [Antalaha](anta event) and [Vohemar](voh event), farmers' groups said, lots are being {sold}(e1) with a second, unwritten discount.

"On paper I got 75,000 ariary. In my hand it was 30,000," said Jean-Honoré Botozafy of [Andapa](and mention).

The trade ministry {withdrew}(e5) the licences of 48 of 123 exporters in January for failing to bring home their dollars. One of them, Vanilles du Cap-Est, has {closed}(e6) a warehouse in [Sambava](sam event) where 210 women sorted beans. A tribunal in [Antsiranana](ant event) will {hear}(e7) its complaint on March 17.

The quarrel comes after a disastrous month. Cyclone Batsirai {made landfall}(e8) near [Mananjary](mana event) on February 5, {killing}(e8) 121 people and {tearing}(e8) the roofs from most houses, and Emnati {followed}(e9) at [Manakara](manak event) on the 23rd. The vanilla districts further north escaped the worst, but heavy rain has {rotted}(e2) flowers and brought fusarium to the vines around [Mananara](man event).

Some 87,000 people who {lost}(e8) their homes are still in schools and churches. A ship with 700 tonnes of rice from [Mombasa](mom mention) {reached}(e10) [Toamasina](toa event) on Monday. In the south, where it has hardly {rained}(e11) for three years, aid workers have {moved}(e12) trucks from [Ambovombe](amb event) to the coast, to the dismay of local mayors.

President Hery Rakoto will {receive}(e13) exporters in [Antananarivo](antan event) next week. The official {opening}(e14) of the green vanilla market, normally in July, could be put forward to prevent theft; in [Bealanana](bea event) on Saturday villagers {beat}(e15) two suspected thieves to death.

---
places:
  sav: {name: Sava, point: [-14.4, 49.8], precision: area, radius_km: 90}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  gra: {name: Grasse, geonameid: 3014856, point: [43.6578, 6.9254]}
  bal: {name: Baltimore, geonameid: 4347778, point: [39.2904, -76.6122]}
  ant: {name: Antsiranana, geonameid: 1069129, point: [-12.3173, 49.2919]}
  voh: {name: Vohemar, point: [-13.37, 50.0]}
  and: {name: Andapa, geonameid: 1076454, point: [-14.65, 49.65]}
  man: {name: Mananara, point: [-16.17, 49.77]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  amb: {name: Ambovombe, geonameid: 1079048, point: [-25.1784, 46.0872]}
  bea: {name: Bealanana, point: [-14.55, 48.73]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  sam: {name: Sambava, geonameid: 1056899, point: [-14.2667, 50.1667]}
  anta: {name: Antalaha, geonameid: 1071296, point: [-14.9003, 50.2788]}
  mana: {name: Mananjary, geonameid: 1061335, point: [-21.2303, 48.3417]}
  manak: {name: Manakara, geonameid: 1061605, point: [-22.1486, 48.0106]}
  antan: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
events:
  e1: {type: market, places: [sav, anta, voh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Collectors, targets: growers, main: true}
  e2: {type: extreme_weather, places: [man], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: heavy rain, targets: flowers}
  e3: {type: decision, places: [mad], start: 2020-02, end: 2020-02, date_precision: month, date_text: of February 2020, status: happened, actors: the government, targets: vanilla}
  e5: {type: decision, places: [mad], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, status: happened, actors: The trade ministry, targets: the licences of 48 of 123 exporters, main: true}
  e6: {type: closure, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vanilles du Cap-Est, targets: a warehouse}
  e7: {type: trial, places: [ant], start: 2022-03-17, end: 2022-03-17, date_precision: day, date_text: on March 17, status: planned, actors: A tribunal, targets: its complaint}
  e8: {type: storm, places: [mana], start: 2022-02-05, end: 2022-02-05, date_precision: day, date_text: on February 5, killed: 121, displaced: 87000, displaced_qualifier: about, status: happened, actors: Cyclone Batsirai, main: true}
  e9: {type: storm, places: [manak], start: 2022-02-23, end: 2022-02-23, date_precision: day, date_text: on the 23rd, status: happened, actors: Emnati}
  e10: {type: aid, places: [toa], start: 2022-02-28, end: 2022-02-28, date_precision: day, date_text: on Monday, status: happened, actors: A ship, targets: 700 tonnes of rice}
  e11: {type: drought, places: [mad], start: 2019, end: 2022, date_precision: year, date_text: for three years, status: happened, actors: "", minor: true}
  e12: {type: transport_change, places: [amb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: aid workers, targets: trucks, minor: true}
  e13: {type: meeting, places: [antan], start: 2022-03-07, end: 2022-03-07, date_precision: week, date_text: next week, status: planned, actors: President Hery Rakoto, targets: exporters}
  e14: {type: opening, places: [], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: planned, actors: "", targets: the green vanilla market, minor: true}
  e15: {type: killing, places: [bea], start: 2022-02-26, end: 2022-02-26, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: villagers, targets: two suspected thieves}
notes: ""
