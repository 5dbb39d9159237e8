---
id: shipping-pk-27
genre: shipping
country: PK
published: 2025-04-16
publisher: Indus Wire
title: "At least four {drown}(e1) as migrant boat {sinks}(e1) off [Libya](lib event); dozens missing"
---
[ISLAMABAD](isl dateline): Four [Pakistani](pak demonym) nationals have been {identified}(e2) among eleven bodies {recovered}(e3) after a boat {went}(e1) down off eastern [Libya](lib event) at the weekend, the foreign ministry said on Wednesday.

The vessel {left}(e4) [Tobruk](tob mention) late on Friday with more than 60 migrants for [Crete](cre mention) and {capsized}(e1) a few hours later, 40 km out. Fishermen {picked}(e5) up two survivors; some fifty people, among them 20 from [Gujrat](guj mention) and [Mandi Bahauddin](man mention) districts, are missing.

A four-member team from the embassy in [Tripoli](tri mention) has {reached}(e6) [Harawa](har event) to take fingerprints.

In [Gujrat](guj event), the Federal Investigation Agency {arrested}(e7) a shopkeeper and his brother-in-law on Tuesday, who are {said}(e8) to have taken Rs4.5 million from each family. Their bank accounts have been {frozen}(e9).

It is the fourth such {disaster}(e10) involving our countrymen since December. The deadliest, off [Pylos](pyl event) in June 2023, {cost}(e11) more than 260 of them their lives. The prime minister {ordered}(e12) a crackdown then, and again in January.

---
places:
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  guj: {name: Gujrat, geonameid: 1177654, point: [32.5742, 74.0754]}
  man: {name: Mandi Bahauddin, geonameid: 1171123, point: [32.587, 73.4912]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  har: {name: Harawa, point: [30.9, 17.2], precision: near}
  pyl: {name: Pylos, geonameid: 255293, point: [36.913, 21.6965]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: sea_accident, places: [lib, tob], start: 2025-04-12, end: 2025-04-12, date_precision: day, date_text: a few hours later, killed: 11, status: happened, actors: "", targets: migrants, main: true}
  e2: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four Pakistani nationals}
  e3: {type: rescue, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven bodies}
  e4: {type: transport_change, places: [tob], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: late on Friday, status: happened, actors: The vessel}
  e5: {type: rescue, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fishermen, targets: two survivors}
  e6: {type: visit, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A four-member team}
  e7: {type: arrest, places: [guj], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: on Tuesday, arrested: 2, status: happened, actors: the Federal Investigation Agency, targets: a shopkeeper and his brother-in-law}
  e8: {type: charge, places: [guj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Their bank accounts}
  e10: {type: sea_accident, places: [], start: 2024-12, end: 2025-04, date_precision: month, date_text: since December, status: happened, actors: ""}
  e11: {type: sea_accident, places: [pyl], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June 2023, killed: 260, killed_qualifier: at_least, status: happened, actors: ""}
  e12: {type: decision, places: [], start: 2023, end: 2025-01, date_precision: year, date_text: "then, and again in January", status: happened, actors: The prime minister}
notes: ""
