---
id: shipping-pk-27
genre: shipping
country: PK
published: 2025-04-16
publisher: Indus Wire
title: "At least four {drown}(e3) as migrant boat {sinks}(e3) off [Libya](lib event); dozens missing"
---
[ISLAMABAD](isl dateline): Four [Pakistani](pak demonym) nationals have been {identified}(e1) among eleven bodies {recovered}(e2) after a boat {went down}(e3) off eastern [Libya](lib event) at the weekend, the foreign ministry said on Wednesday.

The vessel left [Tobruk](tob mention) late on Friday with more than 60 migrants for [Crete](cre mention) and {capsized}(e3) a few hours later, 40 km out. Fishermen {picked up}(e2) two survivors; some fifty people, among them 20 from [Gujrat](guj mention) and [Mandi Bahauddin](man mention) districts, are missing.

A four-member team from the embassy in [Tripoli](tri mention) has {reached}(e4) [Harawa](har event) to take fingerprints.

In [Gujrat](guj event), the Federal Investigation Agency {arrested}(e5) a shopkeeper and his brother-in-law on Tuesday, who are said to have {taken}(e6) Rs4.5 million from each family. Their bank accounts have been {frozen}(e7).

It is the fourth such disaster involving our countrymen since December. The {deadliest}(e8), off [Pylos](pyl event) in June 2023, {cost}(e8) more than 260 of them their lives. The prime minister {ordered}(e9) a crackdown then, and again in January.

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
  e1: {type: investigation, places: [isl], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Four Pakistani nationals}
  e2: {type: rescue, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fishermen, targets: eleven bodies}
  e3: {type: sea_accident, places: [tob, lib], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: late on Friday, killed: 11, status: happened, actors: "", targets: migrants, main: true}
  e4: {type: visit, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A four-member team}
  e5: {type: arrest, places: [guj], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: on Tuesday, arrested: 2, status: happened, actors: the Federal Investigation Agency, targets: a shopkeeper and his brother-in-law, main: true}
  e6: {type: fraud, places: [guj], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e7: {type: sanction, places: [guj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Their bank accounts}
  e8: {type: sea_accident, places: [pyl], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June 2023, killed: 260, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: decision, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
notes: ""
