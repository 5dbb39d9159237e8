---
id: report-fr-681
genre: report
country: FR
published: 2023-05-28
publisher: Atlantic Culture Service
title: "Film about [Mayotte](may mention) teachers {takes}(e1) top prize at [La Rochelle](lar event)"
---
"The Lagoon School", a first feature by Nourdine Attoumani about two teachers on the [French](fre demonym) island of [Mayotte](may mention), {won}(e1) the Golden Sail at the film festival in [La Rochelle](lar event) on Saturday night.

The jury, headed by the [Iranian](ira demonym) director Shirin Maleki, {gave}(e1) its special prize to the [Chilean](chi demonym) documentary "Salt". Best actress was Anneke de Bruyn for her part as a midwife in "The Dike", which was {shot}(e2) in [Zeeland](zee event) and [Ghent](ghe event) in three weeks.

Attoumani, 36, {accepted}(e1) the prize in Shimaore, the language of his mother, and {criticised}(e3) the operation in which 1,800 police have been {tearing down}(e4) shacks around [Mamoudzou](mam event) since April and {deporting}(e5) people to [Anjouan](anj mention) in the [Comoros](com mention). "The pupils in my film are not extras. Two of them were put on a boat on Tuesday," he said. The culture minister, who was in the audience, {left}(e6) without speaking to reporters.

The nine-day {festival}(e7), the fifty-first, {drew}(e7) 92,000 spectators, up a tenth on last year. A {screening}(e8) on the opening night was {interrupted}(e8) for half an hour when employees of the energy company {cut}(e8) the power of the hall in protest at the {raising}(e9) of the retirement age to 64, which became law in April. Similar stunts {hit}(e10) [Cannes](can event) and the tennis in [Paris](par event).

Talks in the market for distributors went well, said its head, Lise Fournier. "The Dike" {sold}(e11) to 34 countries. A [Seoul](seo mention) company {bought}(e11) the rights to "Salt".

Among those absent was [Russian](rus demonym) director Kirill Anikin, who was {convicted}(e12) in [Yekaterinburg](yek event) in March of "discrediting the army". His last film was {shown}(e13) on Friday to a full house in [Rochefort](roc event).

The prize is worth 20,000 euros. "The Lagoon School" will {open}(e14) in cinemas in [France](fra event) on September 13 and, if a generator can be found, be {shown}(e15) on the square at [Sada](sad event), where it was filmed.

---
places:
  may: {name: Mayotte, geonameid: 1024031, point: [-12.83333, 45.16667], precision: country}
  zee: {name: Zeeland, geonameid: 2744011, point: [51.2837, 3.7851], precision: division}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  mam: {name: Mamoudzou, geonameid: 921815, point: [-12.7823, 45.2288]}
  anj: {name: Anjouan, point: [-12.2, 44.45], precision: area, radius_km: 25}
  com: {name: Comoros, geonameid: 921929, point: [-12.23333, 44.44553], precision: country}
  sad: {name: Sada, point: [-12.85, 45.1]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  lar: {name: La Rochelle, geonameid: 3006787, point: [46.1631, -1.1522]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  can: {name: Cannes, geonameid: 3028808, point: [43.5513, 7.0127]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  roc: {name: Rochefort, geonameid: 2983276, point: [45.943, -0.9677]}
events:
  e1: {type: festival, places: [lar], start: 2023-05-27, end: 2023-05-27, date_precision: day, date_text: on Saturday night, status: happened, actors: "", targets: The Lagoon School, main: true}
  e2: {type: performance, places: [zee, ghe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [lar], start: 2023-05-27, end: 2023-05-27, date_precision: day, date_text: on Saturday night, status: happened, actors: Attoumani, targets: the operation}
  e4: {type: construction, places: [mam], start: 2023-04, end: 2023-05, date_precision: month, date_text: since April, status: happened, actors: "1,800 police", targets: shacks}
  e5: {type: displacement, places: [mam], start: 2023-04, end: 2023-05, date_precision: month, date_text: since April, status: happened, actors: "1,800 police", targets: people}
  e6: {type: transport_change, places: [lar], start: 2023-05-27, end: 2023-05-27, date_precision: day, date_text: "", status: happened, actors: The culture minister, minor: true}
  e7: {type: festival, places: [lar], start: 2023-05-19, end: 2023-05-27, date_precision: day, date_text: nine-day, status: happened, actors: "", main: true}
  e8: {type: protest, places: [lar], start: null, end: null, date_precision: unknown, date_text: on the opening night, status: happened, actors: employees of the energy company}
  e9: {type: legislation, places: [fra], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: "", minor: true}
  e10: {type: protest, places: [can, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: deal, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Seoul company, targets: the rights, minor: true}
  e12: {type: verdict, places: [yek], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Kirill Anikin}
  e13: {type: performance, places: [roc], start: 2023-05-26, end: 2023-05-26, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: His last film, minor: true}
  e14: {type: opening, places: [fra], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: on September 13, status: planned, actors: "", targets: The Lagoon School}
  e15: {type: performance, places: [sad], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
