---
id: report-tg-805
genre: report
country: TG
published: 2024-04-11
publisher: Bight Newswire
title: "[Togo](tog metonym) opposition {defies}(e1) rally ban in [Sokodé](sok event); strike {shuts}(e2) clinics"
---
Several hundred people {demonstrated}(e1) in [Sokodé](sok event), the second city of [Togo](tog mention), on Wednesday evening against a new constitution, in spite of a ban that the government had {announced}(e3) the day before.

Police {fired}(e4) tear gas near the central mosque and {took}(e5) 17 people to the station. In [Lomé](lom event), roads to the offices of three opposition parties were {blocked}(e6) by gendarmes; a news conference of civil society groups was {broken up}(e6) and a [French](fre demonym) reporter {ordered}(e7) to leave the country.

The text, {adopted}(e8) by parliament on 25 March, {abolishes}(e8) the direct election of the head of state and gives power to a president of the council of ministers. Critics see in it a way for the leader, in office since his father {died}(e9) in 2005, to stay for life. He {sent}(e10) it back for a second reading, and {legislative polls}(e11) due on 20 April were {moved}(e11) to the 29th.

"My daughter is 19, I am 47, my mother is 70. We've known one family," said Rachidatou Tchagbele, a cloth seller, in [Sokodé](sok event).

That city was the cradle of the last great movement: in August 2017 two marchers were {shot}(e12) dead there, and by the end of the year 16 had been {killed}(e12), some of them in [Mango](man event) and [Bafilo](baf event). Mediation by [Ghana](gha metonym) and [Guinea](gui metonym) {brought}(e13) the two sides to one table in February 2018, without result.

Nurses in 11 public hospitals, from [Aného](ane event) to [Dapaong](dap event), {began}(e2) a three-day strike on Tuesday to demand housing allowances. A woman in labour {died}(e14) at the gate of the clinic of [Kpalimé](kpa event), her brother told local radio. The health ministry is looking into the case.

In the north, four soldiers were {killed}(e15) last week by a {mine}(e15) at [Kpendjal](kpe event), near the border with [Burkina Faso](bur mention), the third such incident this year. More than 40,000 refugees from that country have {settled}(e16) around [Cinkassé](cin event). In [Benin](ben event), the army {repelled}(e17) an attack on [Malanville](mal event) on Sunday.

The bishops' conference has {asked}(e18) the president not to sign. The regional bloc is to {send}(e19) a mission from [Abuja](abu mention) on Monday. Prices of maize in [Atakpamé](ata event) and [Kara](kar event), meanwhile, have {gone up}(e20) by a third since January.

---
places:
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  sok: {name: Sokodé, geonameid: 2364104, point: [8.9833, 1.1333]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  man: {name: Mango, point: [10.36, 0.47]}
  baf: {name: Bafilo, geonameid: 2367656, point: [9.35, 1.2667]}
  ane: {name: Aného, point: [6.23, 1.6]}
  dap: {name: Dapaong, geonameid: 2367164, point: [10.8622, 0.2076]}
  kpa: {name: Kpalimé, geonameid: 2365560, point: [6.9, 0.6333]}
  kpe: {name: Kpendjal, point: [10.95, 0.75], precision: near}
  cin: {name: Cinkassé, point: [11.1, 0.03]}
  mal: {name: Malanville, geonameid: 2392837, point: [11.8682, 3.3833]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  ata: {name: Atakpamé, geonameid: 2367886, point: [7.5333, 1.1333]}
  kar: {name: Kara, geonameid: 2366152, point: [9.5511, 1.1861]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
events:
  e1: {type: protest, places: [sok], start: 2024-04-10, end: 2024-04-10, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Several hundred people, targets: a new constitution, main: true}
  e2: {type: strike, places: [tog, ane, dap, kpa], start: 2024-04-09, end: 2024-04-09, date_precision: day, date_text: on Tuesday, status: happened, actors: Nurses in 11 public hospitals, main: true}
  e3: {type: decision, places: [tog], start: 2024-04-09, end: 2024-04-09, date_precision: day, date_text: the day before, status: happened, actors: the government}
  e4: {type: riot, places: [sok], start: 2024-04-10, end: 2024-04-10, date_precision: day, date_text: "", status: happened, actors: Police, minor: true}
  e5: {type: arrest, places: [sok], start: 2024-04-10, end: 2024-04-10, date_precision: day, date_text: "", arrested: 17, status: happened, actors: Police, targets: 17 people}
  e6: {type: closure, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gendarmes, targets: the offices of three opposition parties, minor: true}
  e7: {type: displacement, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a French reporter, minor: true}
  e8: {type: legislation, places: [lom], start: 2024-03-25, end: 2024-03-25, date_precision: day, date_text: on 25 March, status: happened, actors: parliament, targets: The text}
  e9: {type: death, places: [tog], start: 2005, end: 2005, date_precision: year, date_text: in 2005, killed: 1, status: happened, actors: "", targets: his father, minor: true}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: it, minor: true}
  e11: {type: election, places: [tog], start: 2024-04-29, end: 2024-04-29, date_precision: day, date_text: to the 29th, status: planned, actors: ""}
  e12: {type: shooting, places: [sok, man, baf], start: 2017, end: 2017, date_precision: year, date_text: in August 2017, killed: 16, status: happened, actors: "", targets: two marchers}
  e13: {type: meeting, places: [], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February 2018, status: happened, actors: Ghana and Guinea, targets: the two sides}
  e14: {type: death, places: [kpa], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A woman in labour}
  e15: {type: bombing, places: [kpe], start: 2024-04-01, end: 2024-04-01, date_precision: week, date_text: last week, killed: 4, status: happened, actors: "", targets: four soldiers}
  e16: {type: displacement, places: [cin], start: null, end: null, date_precision: unknown, date_text: "", displaced: 40000, displaced_qualifier: at_least, status: happened, actors: "More than 40,000 refugees"}
  e17: {type: battle, places: [mal], start: 2024-04-07, end: 2024-04-07, date_precision: day, date_text: on Sunday, status: happened, actors: the army}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The bishops' conference", targets: the president, minor: true}
  e19: {type: visit, places: [], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: on Monday, status: planned, actors: The regional bloc, minor: true}
  e20: {type: market, places: [ata, kar], start: 2024-01, end: 2024-04, date_precision: month, date_text: since January, status: happened, actors: Prices of maize}
notes: ""
