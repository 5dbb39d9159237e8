---
id: report-np-62
genre: report
country: NP
published: 2025-09-10
publisher: Himalayan Dispatch
title: "Army patrols [Kathmandu](kat event) after {protesters}(e1) {burn}(e1) parliament; prime minister {quits}(e2)"
---
Soldiers {enforced}(e3) an indefinite curfew in [Kathmandu](kat event), [Lalitpur](lal event) and [Bhaktapur](bha event) on Wednesday, a day after {protesters}(e1) {torched}(e1) parliament, the Supreme Court and the homes of leading politicians and {forced}(e1) the prime minister to {resign}(e2).

The health ministry put the number of {dead}(e1) since Monday at 30, with 1,033 {injured}(e1). Nineteen were {shot}(e4) on the first day, when police {opened}(e4) fire with live rounds on a crowd of mainly young people outside the legislature in [New Baneshwor](new event).

What began as a {rally}(e1) against a {ban}(e5) on 26 social media platforms turned into an {uprising}(e1) over corruption. The ban, {imposed}(e5) last week, was {lifted}(e6) on Monday night. It came too late. "We did not come for TikTok," said Prakriti Tamang, 22, a student from [Dharan](dha mention). "We came because our brothers are in [Qatar](qat mention) and [Malaysia](mal mention) and their sons are in designer suits."

Prisoners {broke}(e7) out of jails in [Pokhara](pok event), [Kailali](kai event), [Jaleshwar](jal event) and at least nine other places; the army said it had {caught}(e8) several hundred. Five inmates {died}(e7) in a {clash}(e7) at a juvenile home in [Banke](ban event). Looters {emptied}(e9) a supermarket in [Birgunj](bir event) and {set}(e10) fire to the customs post at [Bhairahawa](bhai event), across from [Sonauli](son mention), [India](ind mention).

[Tribhuvan International Airport](tri event), {closed}(e11) for 24 hours, {reopened}(e18) on Wednesday evening. An Air [India](ind metonym org) flight from [Delhi](del mention) had {turned}(e12) back over [Lucknow](luc event). [New Delhi](newd metonym), whose prime minister {held}(e13) a security {meeting}(e13), and [Beijing](bei metonym) {appealed}(e14) for calm.

In the evening the army chief, General Bikram Shahi, {met}(e15) representatives of the demonstrators at headquarters in Bhadrakali. Names put forward for interim head of government included a former chief justice and the mayor of the capital, a rapper.

{Rioters}(e1) {attacked}(e16) a former premier and his wife, the foreign minister, at their house in [Budhanilkantha](bud event) on Tuesday. Smoke still rose from the Hilton hotel on Wednesday.

[Nepal](nep mention) abolished its monarchy in 2008, two years after the end of a Maoist insurgency, and has since had 14 governments. In March three people were {killed}(e17) at a pro-royalist {demonstration}(e17) in [Tinkune](tin event).

---
places:
  new: {name: New Baneshwor, point: [27.69, 85.335]}
  lal: {name: Patan, geonameid: 1282931, point: [27.6766, 85.3142]}
  bha: {name: Bhaktapur, geonameid: 1283617, point: [27.673, 85.43]}
  kai: {name: Kailali, point: [28.7, 80.7], precision: area, radius_km: 40}
  jal: {name: Jaleshwar, point: [26.65, 85.8]}
  ban: {name: Banke, point: [28.1, 81.7], precision: area, radius_km: 30}
  bir: {name: Birganj, geonameid: 1283581, point: [27.0174, 84.8805]}
  bhai: {name: Bhairahawa, point: [27.51, 83.45]}
  son: {name: Sonauli, point: [27.48, 83.47]}
  dha: {name: Dharan, point: [26.81, 87.28]}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  tri: {name: Tribhuvan International Airport, point: [27.697, 85.359]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  bud: {name: Budhanilkantha, point: [27.77, 85.36]}
  tin: {name: Tinkune, point: [27.685, 85.35]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  newd: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
events:
  e1: {type: riot, places: [kat], start: 2025-09-08, end: 2025-09-10, date_precision: day, date_text: since Monday, killed: 30, injured: 1033, status: happened, actors: protesters, targets: "parliament, the Supreme Court", main: true}
  e2: {type: resignation, places: [nep], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: a day after, status: happened, actors: the prime minister, main: true}
  e3: {type: decision, places: [kat, lal, bha], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: on Wednesday, status: happened, actors: Soldiers, targets: an indefinite curfew, main: true}
  e4: {type: shooting, places: [new], start: 2025-09-08, end: 2025-09-08, date_precision: day, date_text: on the first day, killed: 19, status: happened, actors: police, targets: a crowd of mainly young people}
  e5: {type: decision, places: [nep], start: 2025-09-01, end: 2025-09-01, date_precision: week, date_text: last week, status: happened, actors: "", targets: 26 social media platforms}
  e6: {type: decision, places: [nep], start: 2025-09-08, end: 2025-09-08, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: The ban}
  e7: {type: other_crime, places: [pok, kai, jal, ban], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: Prisoners}
  e8: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 200, arrested_qualifier: at_least, status: happened, actors: the army, targets: several hundred}
  e9: {type: robbery, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Looters, targets: a supermarket}
  e10: {type: fire, places: [bhai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Looters, targets: the customs post}
  e11: {type: closure, places: [tri], start: 2025-09-09, end: 2025-09-10, date_precision: day, date_text: for 24 hours, status: happened, actors: "", targets: Tribhuvan International Airport}
  e12: {type: transport_change, places: [luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: An Air India flight, minor: true}
  e13: {type: meeting, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prime minister}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: New Delhi}
  e15: {type: meeting, places: [kat], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: In the evening, status: happened, actors: General Bikram Shahi, targets: representatives of the demonstrators}
  e16: {type: attack, places: [bud], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: on Tuesday, injured: 2, status: happened, actors: Rioters, targets: a former premier and his wife}
  e17: {type: riot, places: [tin], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, killed: 3, status: happened, actors: ""}
  e18: {type: opening, places: [tri], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: Tribhuvan International Airport}
notes: ""
