---
id: report-sa-666
genre: report
country: SA
published: 2025-06-10
publisher: Red Sea Observer
title: "Hajj {ends}(e1) with fewest pilgrims in decades outside pandemic"
---
[MECCA](mec dateline), [Saudi Arabia](sau dateline) — More than 1.6 million Muslims {completed}(e1) the hajj pilgrimage this week, the smallest number in over 30 years apart from those of the coronavirus pandemic, official figures {showed}(e1) on Monday.

Authorities {limited}(e2) the size of the event and {tightened}(e2) controls after at least 1,301 people {died}(e3) last June, when the temperature in [Mecca](mec event) {hit}(e3) 51.8 degrees Celsius. Most of the dead were unregistered pilgrims who had no access to cooled tents.

This year, security forces {turned back}(e4) more than 269,000 people without permits at checkpoints on the roads from [Jeddah](jed mention), [Taif](tai mention) and [Medina](med mention) and {arrested}(e5) 462 organisers of illegal trips. Drones watched the desert paths. A man was {found dead}(e16) of thirst near [Khulais](khu event), and ten others were {rescued}(e6).

"I paid 3,900 dollars and waited five years. It was calm," said Sulaiman Bah, a tailor from [Banjul](ban mention) who {left}(e7) [Mina](min event) on Monday.

The health ministry said that 125 cases of heat {exhaustion}(e8) had been {treated}(e8) by Saturday and that there was no outbreak of disease. It gave no figure for deaths, but consulates {reported}(e9) about 190 from natural causes, 78 of them of [Indonesians](ind demonym).

The pilgrimage {took place}(e1) in the shadow of tension in the region. An airline from [Najaf](naj mention) {cancelled}(e11) its flights for two days because of missile {tests}(e12) in [Iran](ira event), and pilgrims from [Gaza](gaz mention) were unable to come for a second year.

Temperatures on the plain of [Arafat](ara event) reached 46 degrees on Thursday. The kingdom has {planted}(e13) 10,000 trees there and {doubled}(e13) the number of misting fans at [Muzdalifah](muz event) since last year.

From 2026 on, the hajj will move into spring. [Jakarta](jak metonym) and [Riyadh](riy metonym) are to {negotiate}(e14) next year's quotas in July, and [Nigeria](nig metonym) has {decided}(e15) to {end}(e15) a subsidy for civil servants.

---
places:
  mec: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  khu: {name: Khulais, point: [22.15, 39.34]}
  tai: {name: Al-Taif, geonameid: 107968, point: [21.2703, 40.4158]}
  med: {name: Madinah, geonameid: 109223, point: [24.4686, 39.6142]}
  min: {name: Mina, point: [21.413, 39.893], precision: near}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 25}
  ara: {name: Arafat, point: [21.355, 39.984], precision: near}
  muz: {name: Muzdalifah, point: [21.383, 39.937], precision: near}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  ban: {name: Banjul, geonameid: 2413876, point: [13.4527, -16.578]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
events:
  e1: {type: ceremony, places: [mec, min], start: 2025-06-04, end: 2025-06-09, date_precision: day, date_text: this week, status: happened, actors: More than 1.6 million Muslims, main: true}
  e2: {type: decision, places: [mec], start: 2025, end: 2025, date_precision: year, date_text: "", status: happened, actors: Authorities, targets: the size of the event}
  e3: {type: extreme_weather, places: [mec], start: 2024-06, end: 2024-06, date_precision: month, date_text: last June, killed: 1301, killed_qualifier: at_least, status: happened, actors: ""}
  e4: {type: raid, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: security forces, targets: "more than 269,000 people without permits", main: true}
  e5: {type: arrest, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", arrested: 462, status: happened, actors: security forces, targets: 462 organisers of illegal trips}
  e6: {type: rescue, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ten others}
  e7: {type: transport_change, places: [min], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday, status: happened, actors: Sulaiman Bah, minor: true}
  e8: {type: medical, places: [mec], start: 2025-06-04, end: 2025-06-07, date_precision: day, date_text: by Saturday, injured: 125, status: happened, actors: ""}
  e9: {type: death, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", killed: 190, killed_qualifier: about, status: happened, actors: ""}
  e11: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: for two days, status: happened, actors: An airline, targets: its flights}
  e12: {type: other, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: construction, places: [ara, muz], start: 2024-06, end: 2025-06, date_precision: month, date_text: since last year, status: happened, actors: The kingdom, targets: "10,000 trees", minor: true}
  e14: {type: meeting, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: planned, actors: Jakarta and Riyadh, targets: "next year's quotas"}
  e15: {type: decision, places: [nig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nigeria, targets: a subsidy for civil servants}
  e16: {type: death, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A man}
notes: ""
