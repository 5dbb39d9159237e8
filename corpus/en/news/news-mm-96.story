---
id: news-mm-96
genre: news
country: MM
published: 2025-06-18
publisher: Irrawaddy Relay
title: "Customs {burn}(e1) tusks, {free}(e2) pangolins {seized}(e3) at river port"
---
Customs officers at [Kawthaung](kaw event) have {intercepted}(e3) the largest {consignment}(e4) of wildlife in four years: 412 kg of ivory, 38 live pangolins and the skins of two tigers, hidden under dried fish.

The boat, which was {bound}(e4) for [Ranong](ran mention) across the estuary, was {stopped}(e3) on Sunday at dusk. Its three crew {jumped}(e5) overboard. One was {caught}(e6) on a sandbank, one {drowned}(e7), and the third is being {hunted}(e8).

The animals were {released}(e2) in a forest near [Bokpyin](bok event) on Tuesday, save five which had {died}(e9). On the same day the tusks were {set}(e1) alight on the quay before a handful of guests, one of whom, from [Bangkok](ban mention), {praised}(e10) the team.

A trader, named as Htet Aung, was {fined}(e11) in March for a similar {load}(e12) and let go. The head of the port has been {removed}(e13). [Beijing](bei metonym), where most of it is thought to be {sold}(e14), was {informed}(e15).

---
places:
  kaw: {name: Kawthoung, geonameid: 1319573, point: [9.9824, 98.5503]}
  ran: {name: Ranong, geonameid: 1150965, point: [9.9658, 98.6348]}
  bok: {name: Bokpyin, geonameid: 1328076, point: [11.2658, 98.7609]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: fire, places: [kaw], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: On the same day, status: happened, actors: Customs officers, targets: the tusks}
  e2: {type: other, places: [bok], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The animals}
  e3: {type: raid, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: on Sunday at dusk, status: happened, actors: Customs officers, targets: The boat, main: true}
  e4: {type: smuggling, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: on Sunday at dusk, status: happened, actors: "", targets: "412 kg of ivory, 38 live pangolins and the skins of two tigers", main: true}
  e5: {type: displacement, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: "", status: happened, actors: Its three crew}
  e6: {type: arrest, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: One}
  e7: {type: death, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: one}
  e8: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the third}
  e9: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five}
  e10: {type: statement, places: [kaw], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: "", status: happened, actors: "one of whom, from Bangkok", targets: the team}
  e11: {type: verdict, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Htet Aung}
  e12: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Htet Aung}
  e13: {type: layoffs, places: [kaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The head of the port}
  e14: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Beijing}
notes: ""
