---
id: raid-bf-42
genre: raid
country: BF
published: 2025-09-18
publisher: Volta Libre
title: "Villagers {executed}(e1), survivors say; junta {denies}(e2) it"
---
[OUAGADOUGOU](oua dateline) - The {killing}(e1) by militiamen of some forty herders, women included, is reported by survivors from two hamlets near [Solenzo](sol event). The government on Wednesday {dismissed}(e2) the accounts as "inventions of the imperialist press".

According to three people who {reached}(e3) [Nouna](nou event) on foot, the men were taken off a lorry convoy at about ten last Friday, bound, and {shot}(e1) behind a mosque. Two infants were spared. It was punishment for an {ambush}(e4), a week before, in which nine auxiliaries and a soldier had fallen.

A video seen by this agency, which could not be verified, shows a field with twenty-three bodies.

The {arrest}(e5) on Monday of a journalist who had been the first to write of it was confirmed by his wife. He was {sent}(e6) to the front at [Djibo](dji event) within a day, she said. Two of his colleagues, {held}(e7) in March, {came home}(e8) in July.

[Bamako](bam metonym) and [Niamey](nia metonym) {expressed}(e9) "full support".

---
places:
  sol: {name: Solenzo, geonameid: 2355404, point: [12.1742, -4.0848]}
  nou: {name: Nouna, geonameid: 2357163, point: [12.7294, -3.863]}
  dji: {name: Djibo, geonameid: 2361177, point: [14.0986, -1.6266]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
events:
  e1: {type: killing, places: [sol], start: 2025-09-12, end: 2025-09-12, date_precision: day, date_text: last Friday, killed: 40, killed_qualifier: about, status: reported, actors: militiamen, targets: "some forty herders, women included", main: true}
  e2: {type: statement, places: [], start: 2025-09-17, end: 2025-09-17, date_precision: day, date_text: on Wednesday, status: happened, actors: The government, main: true}
  e3: {type: displacement, places: [nou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: three people, minor: true}
  e4: {type: battle, places: [sol], start: 2025-09-05, end: 2025-09-05, date_precision: day, date_text: a week before, killed: 10, status: happened, actors: "", targets: nine auxiliaries and a soldier}
  e5: {type: arrest, places: [oua], start: 2025-09-15, end: 2025-09-15, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: "", targets: a journalist}
  e6: {type: career, places: [dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a journalist}
  e7: {type: arrest, places: [oua], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, arrested: 2, status: happened, actors: "", targets: Two of his colleagues}
  e8: {type: arrest, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: Two of his colleagues, minor: true}
  e9: {type: statement, places: [bam, nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bamako and Niamey}
notes: ""
