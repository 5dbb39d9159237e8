---
id: trade-tr-24
genre: trade
country: TR
published: 2021-08-11
publisher: Aegean Exports Daily
title: "[Moscow](mos metonym) {Bans}(e1) [Izmir](izm mention) Peppers After Pesticide {Find}(e2); Growers {Dump}(e3) Load at Consulate"
---
[Russia](rus metonym) on Tuesday {banned}(e1) peppers and pomegranates from two [Turkish](tur demonym) provinces, [Izmir](izm mention) and [Antalya](ant mention), after inspectors at [Novorossiysk](nov event) {found}(e2) a forbidden pesticide in three of 40 consignments.

The {ban}(e1) takes effect on Friday. It follows {one}(e4) on tomatoes in 2015, when [Turkey](turk metonym) {shot down}(e5) a [Russian](russ demonym) jet near the [Syrian](syr demonym) border; that {embargo}(e4) cost growers $500 million before it was {eased}(e6) in 2017.

About 30 farmers {tipped}(e3) two tonnes of peppers in front of the [Russian](russ demonym) consulate in [Izmir](izm event) on Wednesday. Three were {detained}(e7) and {freed}(e8) after an hour. "They ate the same pepper in June," said Ferhat Çınar of [Menemen](men mention).

Wholesale prices {fell}(e9) by 30 percent at [Kumluca](kum event), the biggest market for greenhouse crops, within a day. Lorries already on the road {turned back}(e10) at [Trabzon](tra event) and at [Sarp](sar event) on the [Georgian](geo demonym) border; two ships are {waiting}(e11) in the roads of [Samsun](sam event).

[Ankara](ank metonym) has {asked}(e12) for {talks}(e13), to be held in [Sochi](soc event) next week. [Warsaw](war metonym) and [Bucharest](buc metonym), which {sent back}(e14) 19 lots this year, declined to comment.

The {fires}(e15) that have {burned}(e15) 95,000 hectares around [Manavgat](man event) and [Marmaris](mar event) since July 28 and killed eight have not touched the greenhouses, the chamber said. But pickers have {left}(e16): some 1,200, from [Şanlıurfa](san mention) mostly, were {bused home}(e16) last week. A bee-keeper {died}(e17) in [Muğla](mug event) on Monday trying to move his hives.

---
places:
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  men: {name: Menemen, geonameid: 304612, point: [38.6075, 27.0694]}
  kum: {name: Kumluca, geonameid: 305681, point: [36.3703, 30.2869]}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  sar: {name: Sarp, point: [41.52, 41.55], precision: near}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  sam: {name: Samsun, geonameid: 740264, point: [41.2798, 36.3361]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  man: {name: Manavgat, geonameid: 304854, point: [36.7867, 31.4409]}
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  san: {name: Şanlıurfa, geonameid: 298333, point: [37.1671, 38.7939]}
  mug: {name: Muğla, geonameid: 304184, point: [37.2181, 28.3665]}
events:
  e1: {type: sanction, places: [rus], start: 2021-08-10, end: 2021-08-10, date_precision: day, date_text: on Tuesday, status: happened, actors: Russia, main: true}
  e2: {type: discovery, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: inspectors, targets: a forbidden pesticide, main: true}
  e3: {type: protest, places: [izm], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday, status: happened, actors: About 30 farmers, targets: consulate, main: true}
  e4: {type: sanction, places: [rus], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: Russia}
  e5: {type: airstrike, places: [turk], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: Turkey, targets: a Russian jet}
  e6: {type: decision, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [izm], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: "", arrested: 3, status: happened, actors: ""}
  e8: {type: arrest, places: [izm], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: after an hour, status: happened, actors: "", minor: true}
  e9: {type: market, places: [kum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: transport_change, places: [tra, sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: transport_change, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ankara, minor: true}
  e13: {type: meeting, places: [soc], start: 2021-08, end: 2021-08, date_precision: month, date_text: next week, status: planned, actors: ""}
  e14: {type: decision, places: [war, buc], start: 2021, end: 2021, date_precision: year, date_text: this year, status: happened, actors: Warsaw and Bucharest}
  e15: {type: wildfire, places: [man, mar], start: 2021-07-28, end: 2021-08-11, date_precision: day, date_text: since July 28, killed: 8, status: happened, actors: ""}
  e16: {type: displacement, places: [san], start: 2021-08, end: 2021-08, date_precision: month, date_text: last week, displaced: 1200, displaced_qualifier: about, status: happened, actors: "", targets: pickers}
  e17: {type: wildfire, places: [mug], start: 2021-08-09, end: 2021-08-09, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: "", targets: A bee-keeper}
notes: ""
