---
id: report-sg-701
genre: report
country: SG
published: 2020-07-14
publisher: Asia Shipping Gazette
title: "Crew change: 14,000 seafarers {flown home}(e1) via [Singapore](sin event), many more {stuck}(e2)"
---
[SINGAPORE](sin dateline): The port authority has {allowed}(e1) some 14,000 crew members to {sign on or off}(e1) here since late March under strict rules, it said on Monday, but owners warned that hundreds of thousands were still {trapped}(e2) at sea by the pandemic.

An estimated 200,000 seafarers have {overrun}(e2) their contracts. Under international conventions nobody should spend more than 11 months on board. "Our cook from [Iloilo](ilo mention) has been out for 16. He has a son he hasn't met," the master of a car carrier anchored off [Batam](bat event) said by satellite phone.

Ministers of 13 countries {promised}(e3) at a video {conference}(e4) hosted by [London](lon metonym) last Thursday to treat crews as key workers. [India](ind metonym) has since {resumed}(e5) charter flights from [Kochi](koc event), and in [Manila](man event), a special lane for seafarers {opened}(e6) at the airport on Saturday. [Hong Kong](hon metonym) {tightened}(e7) its rules again on Monday after 41 cases were {traced}(e8) to crews and airline staff.

Fatigue is becoming a danger. In June, the crew of a container feeder refused to {leave}(e9) [Rotterdam](rot event) until three of them were {relieved}(e9). A bulk carrier {held up}(e10) off [Gladstone](gla event) was {detained}(e10) by [Australian](aus demonym) inspectors after men were {found}(e10) to have served 13 months without pay.

A union official here, Rajendran Pillai, said his hotline in [Tanjong Pagar](tan mention) got 60 calls a day. Most ask for a ticket. Two callers this month spoke of suicide; a third engineer from [Odesa](ode mention) had {jumped}(e11) overboard in the [Strait of Malacca](str event) on June 21, he said. The ship {searched}(e12) for two days without finding him.

{Screening}(e13) has its gaps. Four mechanics who {boarded}(e14) ships in [Jurong](jur event) after testing negative later {fell ill}(e13).

---
places:
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  ilo: {name: Iloilo, geonameid: 1711005, point: [10.6969, 122.5644]}
  bat: {name: Batam, point: [1.08, 104.03], precision: area, radius_km: 15}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  tan: {name: Tanjong Pagar, point: [1.276, 103.845]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  str: {name: Strait of Malacca, point: [2.5, 101.5], precision: area, radius_km: 200}
  jur: {name: Jurong, point: [1.33, 103.72]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: decision, places: [sin], start: 2020-03, end: 2020-07, date_precision: month, date_text: since late March, status: happened, actors: The port authority, targets: "some 14,000 crew members", main: true}
  e2: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: hundreds of thousands, main: true}
  e3: {type: statement, places: [lon], start: 2020-07-09, end: 2020-07-09, date_precision: day, date_text: last Thursday, status: happened, actors: Ministers of 13 countries}
  e4: {type: meeting, places: [lon], start: 2020-07-09, end: 2020-07-09, date_precision: day, date_text: last Thursday, status: happened, actors: London}
  e5: {type: opening, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India, targets: charter flights}
  e6: {type: opening, places: [man], start: 2020-07-11, end: 2020-07-11, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a special lane for seafarers, minor: true}
  e7: {type: decision, places: [hon], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: Hong Kong, targets: its rules}
  e8: {type: outbreak, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: strike, places: [rot], start: 2020-06, end: 2020-06, date_precision: month, date_text: In June, status: happened, actors: the crew of a container feeder}
  e10: {type: raid, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australian inspectors, targets: A bulk carrier}
  e11: {type: death, places: [str], start: 2020-06-21, end: 2020-06-21, date_precision: day, date_text: on June 21, killed: 1, status: reported, actors: "", targets: a third engineer}
  e12: {type: rescue, places: [str], start: 2020-06-21, end: 2020-06-23, date_precision: day, date_text: for two days, status: happened, actors: The ship, targets: him, minor: true}
  e13: {type: outbreak, places: [jur], start: null, end: null, date_precision: unknown, date_text: "", injured: 4, status: happened, actors: "", targets: Four mechanics, minor: true}
  e14: {type: transport_change, places: [jur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Four mechanics, targets: ships, minor: true}
notes: ""
