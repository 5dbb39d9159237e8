---
id: report-de-73
genre: report
country: DE
published: 2024-12-21
publisher: "Rhine & Elbe English Service"
title: "Car {driven}(e1) into [Magdeburg](mag event) Christmas market, at least five {dead}(e1)"
---
A man {drove}(e1) a rented car at high speed through a crowded Christmas market in [Magdeburg](mag event), eastern [Germany](ger event), on Friday evening, {killing}(e1) five people, one of them a boy of nine, and {injuring}(e1) more than 200.

The driver, a 50-year-old doctor from [Saudi Arabia](saud mention) who had lived in [Germany](ger mention) since 2006 and worked at a clinic in [Bernburg](ber mention), was {arrested}(e2) next to the car, a black BMW, three minutes after it turned into the market off Ernst-Reuter-Allee at 7:02 p.m.

[Saxony-Anhalt](sax metonym)'s premier, Matthias Ohlendorf, said there was no further danger to the city. "Every human life that has fallen victim is one too many," he said.

Forty-one of the {injured}(e1) are in a critical condition. Some have been {flown}(e3) to [Halle](hal event), [Braunschweig](bra event) and [Berlin](berl event). A football {match}(e4) in [Wolfsburg](wol event) began with a minute of silence; the markets in [Quedlinburg](que event) and [Dessau](des event) did not {open}(e5) on Saturday.

The suspect's motive is unclear. He had posted tirades against Islam and against the [German](germ demonym) authorities, whom he blamed for failing [Saudi](sau demonym) women refugees. [Riyadh](riy metonym) had {warned}(e6) [Berlin](berl metonym) about him in 2023, a security source said. He had been {fined}(e7) by a court in [Rostock](ros event) in 2013 for threatening an attack. Officers {searched}(e8) a house in [Bernburg](ber event) overnight.

The chancellor and the interior minister {visited}(e9) the scene on Saturday morning and {laid}(e10) white roses at St John's church, where a memorial {service}(e10) was held in the evening. Some 2,100 people {joined}(e11) a {rally}(e11) of the far right on Hasselbachplatz, where bottles were thrown.

Eight years ago a [Tunisian](tun demonym) whose claim for asylum had failed {rammed}(e12) a lorry into a market on Breitscheidplatz in [Berlin](berl event), {killing}(e12) 12; he was {shot}(e13) dead by police at [Sesto San Giovanni](ses event), near [Milan](mil mention), four days later. In August this year three people were {stabbed}(e14) to death at a festival in [Solingen](sol event), and in May a policeman was {killed}(e15) at a rally in [Mannheim](man event). The man accused in the [Solingen](sol mention) case, a [Syrian](syr demonym), was to have been {deported}(e16) to [Bulgaria](bul mention).

[Saxony-Anhalt](sax mention), a state of 2.1 million, will observe a minute's silence at the time of the {attack}(e1) on Monday.

---
places:
  mag: {name: Magdeburg, geonameid: 2874545, point: [52.1313, 11.6319]}
  ber: {name: Bernburg, geonameid: 2950073, point: [51.7946, 11.7401]}
  sax: {name: Saxony-Anhalt, geonameid: 2842565, point: [51.9338, 11.6796], precision: division}
  hal: {name: "Halle (Saale)", geonameid: 2911522, point: [51.4816, 11.9795]}
  wol: {name: Wolfsburg, geonameid: 2806654, point: [52.4245, 10.7815]}
  que: {name: Quedlinburg, geonameid: 2851465, point: [51.7884, 11.1501]}
  des: {name: Dessau, point: [51.84, 12.24]}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  ses: {name: Sesto San Giovanni, geonameid: 3166598, point: [45.5333, 9.2258]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  sol: {name: Solingen, geonameid: 2831580, point: [51.1734, 7.0845]}
  man: {name: Mannheim, geonameid: 2873891, point: [49.4891, 8.4669]}
  bra: {name: Braunschweig, geonameid: 2945024, point: [52.2659, 10.5267]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  saud: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  berl: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  germ: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
events:
  e1: {type: attack, places: [mag], start: 2024-12-20, end: 2024-12-20, date_precision: day, date_text: on Friday evening, killed: 5, killed_qualifier: at_least, injured: 200, injured_qualifier: at_least, status: happened, actors: A man, main: true}
  e2: {type: arrest, places: [mag], start: 2024-12-20, end: 2024-12-20, date_precision: day, date_text: three minutes after, arrested: 1, status: happened, actors: "", targets: The driver, main: true}
  e3: {type: medical, places: [hal, bra, berl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some, minor: true}
  e4: {type: match, places: [wol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: opening, places: [que, des], start: 2024-12-21, end: 2024-12-21, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: "", targets: the markets}
  e6: {type: statement, places: [], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: Riyadh, targets: Berlin}
  e7: {type: verdict, places: [ros], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: a court, targets: He}
  e8: {type: raid, places: [ber], start: 2024-12-20, end: 2024-12-21, date_precision: day, date_text: overnight, status: happened, actors: Officers, targets: a house}
  e9: {type: visit, places: [mag], start: 2024-12-21, end: 2024-12-21, date_precision: day, date_text: on Saturday morning, status: happened, actors: The chancellor and the interior minister, targets: the scene}
  e10: {type: ceremony, places: [mag], start: 2024-12-21, end: 2024-12-21, date_precision: day, date_text: in the evening, status: happened, actors: The chancellor and the interior minister}
  e11: {type: protest, places: [mag], start: 2024-12-21, end: 2024-12-21, date_precision: day, date_text: in the evening, status: happened, actors: "Some 2,100 people"}
  e12: {type: attack, places: [berl], start: 2016, end: 2016, date_precision: year, date_text: Eight years ago, killed: 12, status: happened, actors: a Tunisian, targets: a market}
  e13: {type: shooting, places: [ses], start: 2016, end: 2016, date_precision: year, date_text: four days later, killed: 1, status: happened, actors: police, targets: he}
  e14: {type: attack, places: [sol], start: 2024-08, end: 2024-08, date_precision: month, date_text: In August this year, killed: 3, status: happened, actors: "", targets: three people}
  e15: {type: killing, places: [man], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, killed: 1, status: happened, actors: "", targets: a policeman}
  e16: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: The man accused}
notes: ""
