---
id: report-fj-796
genre: report
country: FJ
published: 2023-11-10
publisher: Suva Mail
title: "Kava shipment {held}(e1) in [Brisbane](bri event) as [Fiji](fij event) toothpaste factory {fire}(e2) leaves 70 without work"
---
Seventy workers of a soap and toothpaste factory in [Nadi](nad event) went home on Thursday without knowing when they will be paid again after a {fire}(e2) that {swept}(e2) through the plant overnight.

The National Fire Authority said crews from [Nadi](nad event), [Lautoka](lau event) and [Sigatoka](sig event) {fought}(e2) the {flames}(e2) for eight hours. Two firefighters were {treated}(e3) for the effects of smoke. The building, at [Namaka](nam event), housed palm oil and solvents, and nearby homes and a kindergarten were {cleared}(e4).

"I have been here since the first bar," said Mere Tikoirotuma, 57, from [Ba](ba mention), holding her time card.

Director Rakesh Bhindi put damage at $9 million. The company will {bring in}(e5) goods from its sister plant in [Labasa](lab event). An insurance assessor from [Auckland](auc mention) {arrives}(e6) on Saturday.

Prime Minister Apisai Tuisawau, who was in [Rarotonga](rar event) for the [Pacific](pac metonym org) Islands Forum, {sent}(e7) a message and {returned}(e8) on Friday. Leaders there {endorsed}(e9) his idea of an "ocean of peace" and, on the fringe, [Tuvalu](tuv metonym) and [Australia](aust metonym) {signed}(e10) a treaty giving up to 280 people a year the right to move.

Meanwhile 11 containers of kava are {stuck}(e1) at the port of [Brisbane](bri event), where [Australian](aus demonym) inspectors {found}(e11) traces of a pesticide. Exporters in [Savusavu](sav mention) and on [Kadavu](kad mention) sell about a third of their crop there since a trial of imports was {opened}(e12) in December 2021.

It has been a bad month for industry in the west. On 20 October a conveyor {killed}(e13) a man of 29 at the [Rakiraki](rak event) mill, and landowners at [Vatukoula](vat event) {padlocked}(e14) the gate of the gold mine for three days over royalties. Mill workers in [Ba](ba event) will {hold}(e15) a secret ballot on a strike next Wednesday.

Across the region, weather offices are watching: a low north-east of [Vanuatu](van event) may become a cyclone, the first of the season, early next week. Cyclone Lola had already {killed}(e16) two on [Pentecost](pen event) and {levelled}(e16) schools on [Malo](mal event) on 25 October. Farmers near [Navua](nav mention), {flooded}(e17) twice in March, are taking no chances with their taro.

In rugby, the Flying [Fijians](fiji demonym) have {named}(e18) a squad with nine uncapped players for matches in [Montpellier](mon event) and [Cardiff](car event); last month the side {reached}(e19) the quarter-finals of the World Cup and {lost}(e19) 30-24 to [England](eng metonym) in [Marseille](mar event).

---
places:
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  lau: {name: Lautoka, point: [-17.61, 177.45]}
  sig: {name: Sigatoka, point: [-18.14, 177.51]}
  nam: {name: Namaka, point: [-17.76, 177.45]}
  ba: {name: Ba, geonameid: 8335413, point: [-17.5343, 177.6741]}
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  rar: {name: Rarotonga, point: [-21.23, -159.78], precision: area, radius_km: 6}
  sav: {name: Savusavu, point: [-16.78, 179.34]}
  kad: {name: Kadavu, point: [-19.02, 178.2], precision: area, radius_km: 25}
  rak: {name: Rakiraki, point: [-17.37, 178.15]}
  vat: {name: Vatukoula, point: [-17.5, 177.85]}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  pen: {name: Pentecost, point: [-15.75, 168.18], precision: area, radius_km: 30}
  mal: {name: Malo, point: [-15.68, 167.17], precision: near}
  nav: {name: Navua, point: [-18.22, 178.17]}
  mon: {name: Montpellier, geonameid: 2992166, point: [43.6109, 3.8763]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  pac: {name: Pacific, point: [-10.0, 180.0], precision: area, radius_km: 4000}
  fiji: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  tuv: {name: Tuvalu, geonameid: 2110297, point: [-8.51719, 179.14478], precision: country}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  eng: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: sanction, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Kava shipment, main: true}
  e2: {type: fire, places: [nad, nam], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: overnight, status: happened, actors: "", targets: a soap and toothpaste factory, main: true}
  e3: {type: medical, places: [nad], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two firefighters, minor: true}
  e4: {type: displacement, places: [nam], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: "", status: happened, actors: "", targets: nearby homes and a kindergarten, minor: true}
  e5: {type: aid, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The company, targets: goods, minor: true}
  e6: {type: visit, places: [], start: 2023-11-11, end: 2023-11-11, date_precision: day, date_text: on Saturday, status: planned, actors: An insurance assessor from Auckland, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Apisai Tuisawau, minor: true}
  e8: {type: transport_change, places: [], start: 2023-11-10, end: 2023-11-10, date_precision: day, date_text: on Friday, status: happened, actors: Apisai Tuisawau, minor: true}
  e9: {type: decision, places: [rar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Leaders, targets: his idea}
  e10: {type: agreement, places: [rar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tuvalu and Australia, targets: a treaty}
  e11: {type: investigation, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: inspectors, targets: traces of a pesticide, minor: true}
  e12: {type: opening, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December 2021, status: happened, actors: "", targets: a trial of imports, minor: true}
  e13: {type: other_accident, places: [rak], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: On 20 October, killed: 1, status: happened, actors: a conveyor, targets: a man of 29}
  e14: {type: protest, places: [vat], start: null, end: null, date_precision: unknown, date_text: for three days, status: happened, actors: landowners, targets: the gate}
  e15: {type: decision, places: [ba], start: 2023-11-15, end: 2023-11-15, date_precision: day, date_text: next Wednesday, status: planned, actors: Mill workers, targets: a strike}
  e16: {type: storm, places: [pen, mal], start: 2023-10-25, end: 2023-10-25, date_precision: day, date_text: on 25 October, killed: 2, status: happened, actors: Cyclone Lola, targets: schools}
  e17: {type: flood, places: [nav], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Farmers}
  e18: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fijians, targets: a squad, minor: true}
  e19: {type: match, places: [mar], start: 2023-10, end: 2023-10, date_precision: month, date_text: last month, status: happened, actors: England, targets: the side}
notes: ""
