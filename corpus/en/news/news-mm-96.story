---
id: news-mm-96
genre: news
country: MM
published: 2025-06-18
publisher: Irrawaddy Relay
title: "Customs {burn}(e5) tusks, {free}(e4) pangolins {seized}(e1) at river port"
---
Customs officers at [Kawthaung](kaw event) have {intercepted}(e1) the largest consignment of wildlife in four years: 412 kg of ivory, 38 live pangolins and the skins of two tigers, hidden under dried fish.

The boat, which was bound for [Ranong](ran mention) across the estuary, was {stopped}(e1) on Sunday at dusk. Its three crew jumped overboard. One was {caught}(e2) on a sandbank, one {drowned}(e3), and the third is being hunted.

The animals were {released}(e4) in a forest near [Bokpyin](bok event) on Tuesday, save five which had died. On the same day the tusks were {set alight}(e5) on the quay before a handful of guests, one of whom, from [Bangkok](ban mention), praised the team.

A trader, named as Htet Aung, was {fined}(e6) in March for a similar load and let go. The head of the port has been {removed}(e7). [Beijing](bei metonym), where most of it is thought to be sold, was {informed}(e8).

---
places:
  kaw: {name: Kawthoung, geonameid: 1319573, point: [9.9824, 98.5503]}
  ran: {name: Ranong, geonameid: 1150965, point: [9.9658, 98.6348]}
  bok: {name: Bokpyin, geonameid: 1328076, point: [11.2658, 98.7609]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: smuggling, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: on Sunday, status: happened, actors: Customs officers, targets: The boat, main: true}
  e2: {type: arrest, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: One}
  e3: {type: death, places: [kaw], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: one}
  e4: {type: rescue, places: [bok], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The animals, main: true}
  e5: {type: ceremony, places: [kaw], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: On the same day, status: happened, actors: Customs officers, targets: the tusks, main: true}
  e6: {type: verdict, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Htet Aung}
  e7: {type: resignation, places: [kaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The head of the port}
  e8: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Beijing, minor: true}
notes: ""
