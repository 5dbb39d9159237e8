---
id: report-it-153
genre: report
country: IT
published: 2016-08-25
publisher: Adriatic Press Agency
title: "Toll {climbs}(e1) to 247 in [Italy](ita event) {quake}(e1) as {aftershocks}(e10) hamper {search}(e2)"
---
[AMATRICE](ama dateline), [Italy](ita dateline) (APA) — Firefighters {pulled}(e2) a girl of 10 from under a house in [Pescara del Tronto](pes event) after 17 hours, to the applause of her neighbours, but hopes were {fading}(e2) on Thursday for dozens of others {buried}(e1) when an {earthquake}(e1) {razed}(e1) hill towns in central [Italy](ita event).

At least 247 people were {killed}(e1) and 368 {injured}(e1) in the {quake}(e1), which {struck}(e1) at 3:36 a.m. Wednesday where the regions of [Lazio](laz event), [Umbria](umb event) and [Le Marche](lem event) meet. It was of magnitude 6.2 and only 4 kilometres deep.

"The town isn't here any more," said the mayor of [Amatrice](ama metonym), Sergio Colantoni, who was {pulled}(e2) out of his own home by a tobacconist.

[Amatrice](ama event) had been filling up for Saturday's {festival}(e3) of the pasta sauce to which it has given its name; the {event}(e3) has been {called off}(e4). Many of the dead were children from [Rome](rom mention) on holiday with their grandparents.

[Accumoli](acc event), [Arquata del Tronto](arq event) and dozens of hamlets were {hit}(e1). At a hospital in [Ascoli Piceno](asc event), 41 of the injured were {operated}(e5) on. Others were {flown}(e5) to [L'Aquila](laq event), itself {ruined}(e6) by an {earthquake}(e6) that {killed}(e6) 309 people in April 2009.

Premier Lorenzo Casale {visited}(e7) [Rieti](rie event) late on Wednesday and {promised}(e8) that "no one will be left alone". The cabinet was to {release}(e9) 50 million euros on Thursday evening.

There have been some 470 {aftershocks}(e10), one of which {brought down}(e10) the bell tower of [Sant'Angelo](san event). Roads from [Norcia](nor mention) were open to emergency traffic only. In [Norcia](nor event) itself, where many houses were strengthened after earthquakes in 1979 and 1997, no one {died}(e1).

Prosecutors in [Rieti](rie event) have {opened}(e11) an {inquiry}(e11) into the {collapse}(e12) of a primary school in [Amatrice](ama event) that was restored in 2012.

In [Myanmar](mya event), a separate and stronger {earthquake}(e13) of magnitude 6.8 {damaged}(e13) nearly 100 temples at [Bagan](bag event) on Wednesday and {killed}(e13) four people near [Chauk](cha event).

---
places:
  ama: {name: Amatrice, geonameid: 3183121, point: [42.6266, 13.2951]}
  pes: {name: Pescara del Tronto, point: [42.75, 13.27]}
  laz: {name: Lazio, geonameid: 3174976, point: [41.9447, 12.7278], precision: division}
  umb: {name: Umbria, geonameid: 3165048, point: [42.9393, 12.4523], precision: division}
  lem: {name: Marche, geonameid: 3174004, point: [43.3775, 13.172], precision: division}
  acc: {name: Accumoli, geonameid: 3183548, point: [42.6948, 13.2476]}
  arq: {name: Arquata del Tronto, point: [42.77, 13.3]}
  asc: {name: Ascoli Piceno, geonameid: 3182749, point: [42.8535, 13.5739]}
  laq: {name: "L'Aquila", point: [42.35, 13.4]}
  rie: {name: Rieti, geonameid: 3169412, point: [42.4048, 12.8574]}
  san: {name: "Sant'Angelo", point: [42.63, 13.3], precision: near}
  nor: {name: Norcia, geonameid: 3172208, point: [42.791, 13.096]}
  bag: {name: Bagan, point: [21.17, 94.87]}
  cha: {name: Chauk, geonameid: 1327659, point: [20.8992, 94.8178]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
events:
  e1: {type: earthquake, places: [ama, acc, arq, pes, laz, umb, lem], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: "at 3:36 a.m. Wednesday", killed: 247, killed_qualifier: at_least, injured: 368, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pes, ama], start: 2016-08-25, end: 2016-08-25, date_precision: day, date_text: on Thursday, status: happened, actors: Firefighters, targets: a girl of 10, main: true}
  e3: {type: festival, places: [ama], start: 2016-08-27, end: 2016-08-27, date_precision: day, date_text: Saturday, status: planned, negated: true, actors: ""}
  e4: {type: decision, places: [ama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: medical, places: [asc, laq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 41 of the injured}
  e6: {type: earthquake, places: [laq], start: 2009-04, end: 2009-04, date_precision: month, date_text: in April 2009, killed: 309, status: happened, actors: ""}
  e7: {type: visit, places: [rie], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: late on Wednesday, status: happened, actors: Premier Lorenzo Casale}
  e8: {type: statement, places: [rie], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: late on Wednesday, status: happened, actors: Premier Lorenzo Casale, minor: true}
  e9: {type: aid, places: [ita], start: 2016-08-25, end: 2016-08-25, date_precision: day, date_text: on Thursday evening, status: planned, actors: The cabinet, targets: 50 million euros}
  e10: {type: earthquake, places: [ama, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: investigation, places: [rie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors in Rieti}
  e12: {type: collapse, places: [ama], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: "", status: happened, actors: "", targets: a primary school}
  e13: {type: earthquake, places: [mya, bag, cha], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: on Wednesday, killed: 4, status: happened, actors: ""}
notes: ""
