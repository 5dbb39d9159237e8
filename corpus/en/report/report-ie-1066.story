---
id: report-ie-1066
genre: report
country: IE
published: 2024-06-18
publisher: Lee Valley Business
title: "[Cork](cor mention) biopharma plant to {expand}(e1) with 150 jobs"
---
Meridian Biologics is to {invest}(e1) €220 million in a new building at its site in [Ringaskiddy](rin event), Co [Cork](cor mention), with the creation of 150 jobs over three years.

The expansion was {announced}(e2) on Monday by the company and IDA [Ireland](ire metonym org). Construction is due to {begin}(e1) in the autumn and will require about 400 workers at its peak.

The company, which has its headquarters in [Cambridge](cam mention), [Massachusetts](mas mention), makes antibodies for the treatment of asthma, psoriasis and some cancers. It employs 780 people at [Ringaskiddy](rin mention) and has smaller sites in [Leiden](lei mention) and [Singapore](sin mention).

"We looked at eight locations in [Europe](eur mention), [Asia](asi mention) and [North America](nor mention)," said site manager Una Hegarty. "What decided it in the end was people. We can recruit graduates from [Cork](cor mention), [Galway](gal mention) and [Limerick](lim mention) who have been trained for exactly this work, and we can keep them. That said, anyone who believes that [Ireland](ire metonym) can take this industry for granted would be mistaken. Housing comes up in every interview that we do."

The Minister for Enterprise, in a statement, described the decision as a vote of confidence in the region.

Pharmaceuticals and chemicals account for more than half of the value of [Irish](iri demonym) goods exports. Economists warn that the State depends on a small number of firms for its corporation tax, and that new rules on a minimum rate or tariffs in the [United States](uni mention) could affect future investment.

Local residents have concerns about traffic on the N28, where a motorway to the port is being {built}(e3). "Nobody is against jobs," said Declan Twomey of the [Carrigaline](car metonym org) Community Association. "But it can take 50 minutes to get from [Shanbally](sha mention) to the tunnel on a bad morning. We were told that the road would come first."

The jobs will be in manufacturing, quality control, engineering and digital systems. Salaries for process technicians with a level 7 qualification start at about €41,000. Applications can be made through the company's website from September, and an open day is planned.

Planning permission was {granted}(e4) by [Cork](cor metonym org) County Council in March.

---
places:
  rin: {name: Ringaskiddy, point: [51.83, -8.32]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  cam: {name: Cambridge, geonameid: 4931972, point: [42.3751, -71.1056]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  lei: {name: Leiden, geonameid: 2751773, point: [52.1583, 4.4931]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  asi: {name: Asia, point: [40.0, 90.0], precision: area, radius_km: 4000}
  nor: {name: North America, point: [45.0, -100.0], precision: area, radius_km: 3000}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  car: {name: Carrigaline, geonameid: 2965715, point: [51.8117, -8.3986]}
  sha: {name: Shanbally, point: [51.84, -8.35]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
events:
  e1: {type: construction, places: [rin], start: 2024-09, end: 2024-09, date_precision: month, date_text: in the autumn, status: planned, actors: Meridian Biologics, targets: a new building, main: true}
  e2: {type: statement, places: [], start: 2024-06-17, end: 2024-06-17, date_precision: day, date_text: on Monday, status: happened, actors: the company and IDA Ireland, targets: The expansion, minor: true}
  e3: {type: construction, places: [rin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a motorway to the port, minor: true}
  e4: {type: decision, places: [rin], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: Cork County Council}
notes: ""
