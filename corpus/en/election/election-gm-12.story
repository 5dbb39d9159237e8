---
id: election-gm-12
genre: election
country: GM
published: 2023-04-17
publisher: River Post
title: "Marbles drop for the councils"
---
They still {vote}(e1) with glass marbles in [The Gambia](gm event), and on Saturday you could hear it: a bell rings inside the drum, once for each voter, no cheating possible.

All 120 councillors' seats were {contested}(e1), from [Banjul](ban event) to [Basse](bas event). The president's party {kept}(e2) [Brikama](bri event) and [Janjanbureh](jan event), {lost}(e2) [Kerewan](ker event), and was {thumped}(e2) in [Kanifing](kan event), where the townspeople have dumped their refuse at [Bakoteh](bak event) since before most candidates were born. There, eleven people {fell ill}(e3) from the {smoke}(e3) of a rubbish {fire}(e4) on polling day.

Ferry {trouble}(e5) kept 200 in [Barra](bar event) from reaching their drums across the river mouth; the boat, bought second-hand from [Greece](gr mention), had {swallowed}(e5) a fishing net. A group of [Senegalese](sn demonym) truckers stranded on the ramp {sold}(e6) melons.

Three young men were {picked up}(e7) in [Soma](som event) with a sack of marbles. They play, they said. The magistrate at [Mansa Konko](mko event) will {hear}(e8) them on Thursday.

Mayors are {chosen}(e9) on 20 May. Until then the posters stay. Mariama Bojang, who sells oysters in [Lamin](lam mention), and {beat}(e10) an uncle by 16 marbles, has put hers to use as a roof.

---
places:
  gm: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  ban: {name: Banjul, geonameid: 2413876, point: [13.4527, -16.578]}
  bas: {name: Basse Santa Su, geonameid: 2413818, point: [13.31, -14.2137]}
  bri: {name: Brikama, geonameid: 2413753, point: [13.2714, -16.6494]}
  jan: {name: Janjanbureh, point: [13.5404, -14.7647], precision: near}
  ker: {name: Kerewan, point: [13.4898, -16.0888], precision: near}
  kan: {name: Kanifing, point: [13.445, -16.68], precision: near}
  bak: {name: Bakoteh, point: [13.44, -16.7], precision: near}
  bar: {name: Barra, point: [13.483, -16.545], precision: near}
  gr: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  sn: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  som: {name: Soma, geonameid: 2411905, point: [13.4333, -15.5333]}
  mko: {name: Mansa Konko, point: [13.45, -15.55], precision: near}
  lam: {name: Lamin, point: [13.353, -16.434], precision: near}
events:
  e1: {type: election, places: [gm], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: election, places: [bri, jan, ker, kan], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: poisoning, places: [bak], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: on polling day, injured: 11, status: happened, actors: ""}
  e4: {type: fire, places: [bak], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: outage, places: [bar], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: market, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [som], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", arrested: 3, status: happened, actors: "", targets: Three young men}
  e8: {type: trial, places: [mko], start: 2023-04-20, end: 2023-04-20, date_precision: day, date_text: on Thursday, status: planned, actors: The magistrate at Mansa Konko}
  e9: {type: election, places: [gm], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: on 20 May, status: planned, actors: ""}
  e10: {type: election, places: [lam], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
