---
id: strike-ga-07
genre: strike
country: GA
published: 2017-10-26
publisher: Estuaire Presse
title: "[Gabon](ga event) oil {stoppage}(e2) enters second week"
---
[LIBREVILLE](lib dateline)/[PORT-GENTIL](pog dateline), Oct 26: Output from the onshore fields of [Gabon](ga event) has {fallen}(e1) by a third since workers at the [Rabi](rab event) and [Gamba](gam event) terminals {laid down tools}(e2) on October 17, the oil ministry conceded on Wednesday.

A tanker chartered by a [Swiss](ch demonym) trader has been {drifting}(e3) for six days off [Cap Lopez](cap event), unable to load. Its agent in [Pointe-Noire](pnr mention) said it might sail on to [Soyo](soy mention), in [Angola](ao mention).

The union, Onep, {accuses}(e4) a [French](fr demonym)-owned operator of keeping two payrolls, one for men hired in [Port-Gentil](pog mention) and a fatter one for those flown in from [Pau](pau mention) and [Aberdeen](abd mention). It also wants eleven members back who were {dismissed}(e5) in May.

Gendarmes {broke up}(e6) a {roadblock}(e6) on the [Mandji](man event) road on Monday with {tear gas}(e6). Two people were {treated}(e7) at [Port-Gentil](pog event)'s general hospital. An opposition deputy's claim that a man had been {shot dead}(e8) there was untrue, the prosecutor said.

Filling stations in [Lambaréné](lam event) and [Mouila](mou event) have {rationed}(e9) diesel to 20 litres. [Franceville](fra mention), supplied by rail, is not affected.

[Libreville](lib metonym) will not be "blackmailed at the pump", {said}(e10) the minister, Jean-Aubin Moussavou.

---
places:
  ga: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  lib: {name: Libreville, geonameid: 2399697, point: [0.3924, 9.4536]}
  pog: {name: Port-Gentil, geonameid: 2396518, point: [-0.7193, 8.7815]}
  rab: {name: Rabi, point: [-1.93, 9.87], precision: near}
  gam: {name: Gamba, geonameid: 2400547, point: [-2.65, 10.0]}
  ch: {name: Switzerland, geonameid: 2658434, point: [47.0002, 8.0143], precision: country}
  cap: {name: Cap Lopez, point: [-0.63, 8.71], precision: near}
  pnr: {name: Pointe-Noire, geonameid: 2255414, point: [-4.7761, 11.8635]}
  soy: {name: Soyo, geonameid: 2236967, point: [-6.1349, 12.3689]}
  ao: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pau: {name: Pau, geonameid: 2988358, point: [43.3112, -0.3558]}
  abd: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  man: {name: Mandji, point: [-1.78, 10.4], precision: near}
  lam: {name: Lambaréné, geonameid: 2399888, point: [-0.7001, 10.2406]}
  mou: {name: Mouila, geonameid: 2398073, point: [-1.8685, 11.0559]}
  fra: {name: Franceville, geonameid: 2400555, point: [-1.6333, 13.5836]}
events:
  e1: {type: market, places: [ga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: strike, places: [rab, gam], start: 2017-10-17, end: 2017-10-17, date_precision: day, date_text: on October 17, status: happened, actors: workers at the Rabi and Gamba terminals, main: true}
  e3: {type: transport_change, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A tanker chartered by a Swiss trader}
  e4: {type: statement, places: [ga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: layoffs, places: [ga], start: 2017-05, end: 2017-05, date_precision: month, date_text: in May, status: happened, actors: a French-owned operator}
  e6: {type: riot, places: [man], start: 2017-10-23, end: 2017-10-23, date_precision: day, date_text: on Monday, injured: 2, status: happened, actors: Gendarmes}
  e7: {type: medical, places: [pog], start: 2017-10-23, end: 2017-10-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: shooting, places: [man], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: denied, actors: ""}
  e9: {type: decision, places: [lam, mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
