---
id: report-sg-750
genre: report
country: SG
published: 2023-04-20
publisher: The Straits Ledger
title: "Two [Singaporeans](sing demonym) among five {hurt}(e1) as ferry from [Batam](bat mention) {hits}(e1) buoy; operator's licence {suspended}(e2)"
---
[SINGAPORE](sin dateline) – A ferry carrying 117 passengers from [Batam](bat mention) {struck}(e1) a navigation buoy off [Pulau Sekijang](pul event) on the night of April 18, {injuring}(e1) five people, two of them [Singaporeans](sing demonym).

The Maritime and Port Authority (MPA) said on April 19 that it had {suspended}(e2) the operator's licence for [Singapore](sin mention) waters and that [Batam](bat mention) crossings by the company's four other vessels were {cancelled}(e3) ahead of the Hari Raya Puasa weekend.

The Ocean Sejati 5, which had {left}(e4) [Sekupang](sek event) at 8.20pm, {took in}(e1) water through a tear in the bow but reached HarbourFront under its own power. The five were {taken}(e5) to [Singapore](sin metonym org) General Hospital with cuts and suspected fractures.

Project manager Joanne Chia, 46, was with her two sons. "The lights went out and an uncle next to me hit his face on the seat," she said. "No one told us anything for 20 minutes."

Preliminary findings suggest that the ferry was doing 26 knots in a stretch limited to 12. The captain, an [Indonesian](ind demonym) national, 51, {tested negative}(e6) for alcohol. [Indonesia](indo metonym)'s transport safety committee has {sent}(e7) two investigators from [Jakarta](jak mention).

The suspension hits travellers at the busiest time of the year. Some 1,600 people had booked seats with the company; rivals have {added}(e8) 11 sailings to [Batam](bat mention) and [Tanjung Pinang](tan mention). At [Johor Bahru](joh event), across the Causeway, immigration officers counted 380,000 {crossings}(e9) on April 19 and expect more.

It is the most serious accident in the strait since November 2015, when a vessel on the same route {hit}(e10) a submerged log and 97 people had to {abandon}(e10) it. In January 2022, at least six migrants {drowned}(e11) as their boat {overturned}(e11) off [Pontian](pon event), in [Johor](joho mention), and a tanker {caught fire}(e12) off [Karimun](kar event) last June.

Separately, the [Singapore](sin metonym org) Food Agency on Thursday {lifted}(e13) a ban on live pigs from [Pulau Bulan](pula mention) that was {imposed}(e14) after [African](afr demonym) swine fever was {detected}(e15) in carcasses last week. Only part of the supply will resume. Coffee shop owners in [Bedok](bed event) and [Jurong](jur event) said pork belly had {gone up}(e16) by $2 a kg.

MPA will {meet}(e17) all ferry firms on April 26. Transport Minister Edwin Lok {told}(e18) Parliament on Wednesday that speed would be tracked in real time from July.

---
places:
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  bat: {name: Batam, point: [1.08, 104.03]}
  pul: {name: Pulau Sekijang, point: [1.21, 103.85], precision: near}
  sek: {name: Sekupang, point: [1.12, 103.93]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  tan: {name: Tanjung Pinang, point: [0.92, 104.45]}
  joh: {name: Johor Bahru, geonameid: 1732752, point: [1.4655, 103.7578]}
  pon: {name: Pontian, point: [1.49, 103.39]}
  joho: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  kar: {name: Karimun, point: [1.05, 103.37], precision: near}
  pula: {name: Pulau Bulan, point: [0.99, 103.92]}
  bed: {name: Bedok, point: [1.32, 103.93]}
  jur: {name: Jurong, point: [1.33, 103.73]}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  sing: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
events:
  e1: {type: sea_accident, places: [pul], start: 2023-04-18, end: 2023-04-18, date_precision: day, date_text: on the night of April 18, injured: 5, status: happened, actors: A ferry, targets: a navigation buoy, main: true}
  e2: {type: decision, places: [sin], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on April 19, status: happened, actors: The Maritime and Port Authority, targets: "the operator's licence", main: true}
  e3: {type: transport_change, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "crossings by the company's four other vessels"}
  e4: {type: transport_change, places: [sek], start: 2023-04-18, end: 2023-04-18, date_precision: day, date_text: at 8.20pm, status: happened, actors: The Ocean Sejati 5, minor: true}
  e5: {type: medical, places: [sin], start: 2023-04-18, end: 2023-04-18, date_precision: day, date_text: "", status: happened, actors: "", targets: The five, minor: true}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The captain, minor: true}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: transport safety committee}
  e8: {type: transport_change, places: [bat, tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: rivals, targets: 11 sailings, minor: true}
  e9: {type: transport_change, places: [joh], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on April 19, status: happened, actors: "", minor: true}
  e10: {type: sea_accident, places: [], start: 2015-11, end: 2015-11, date_precision: month, date_text: November 2015, status: happened, actors: a vessel on the same route, targets: a submerged log}
  e11: {type: sea_accident, places: [pon], start: 2022-01, end: 2022-01, date_precision: month, date_text: In January 2022, killed: 6, killed_qualifier: at_least, status: happened, actors: "", targets: at least six migrants}
  e12: {type: fire, places: [kar], start: 2022-06, end: 2022-06, date_precision: month, date_text: last June, status: happened, actors: "", targets: a tanker}
  e13: {type: decision, places: [], start: 2023-04-20, end: 2023-04-20, date_precision: day, date_text: on Thursday, status: happened, actors: Food Agency, targets: a ban on live pigs}
  e14: {type: sanction, places: [pula], start: 2023-04-10, end: 2023-04-10, date_precision: week, date_text: last week, status: happened, actors: "", targets: live pigs, minor: true}
  e15: {type: outbreak, places: [pula], start: 2023-04-10, end: 2023-04-10, date_precision: week, date_text: last week, status: happened, actors: ""}
  e16: {type: market, places: [bed, jur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: pork belly, minor: true}
  e17: {type: meeting, places: [sin], start: 2023-04-26, end: 2023-04-26, date_precision: day, date_text: on April 26, status: planned, actors: MPA, targets: all ferry firms}
  e18: {type: statement, places: [sin], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Transport Minister Edwin Lok, targets: Parliament, minor: true}
notes: ""
