---
id: report-ru-933
genre: report
country: RU
published: 2013-04-18
publisher: Northern Eurasia Digest
title: "Twenty thousand fewer: who is leaving [Vorkuta](vor mention), and who stays"
---
From the ring road that links the mines you see the problem before anybody explains it. Every few kilometres there is a settlement of five-storey blocks, and in every other block the windows have no glass. [Sovetsky](sov mention), [Oktyabrsky](okt mention), [Yurshor](yur mention): people still give directions by places where nobody lives.

[Vorkuta](vor mention), 1,900 km north-east of [Moscow](mos mention) and well inside the Arctic Circle, had more than 115,000 inhabitants in 1989. The last census found 70,500. A two-room flat may be had for 50,000 roubles, and some owners would pay you to take over the heating debt.

The town exists because of coal, and the coal was dug at first by prisoners. In the summer of 1953, a few months after Stalin's {death}(e4), inmates of several camps {laid down}(e1) their tools; on 1 August, at the Yur-Shor pit, troops {fired}(e2) at them and at least 53 {died}(e2). A small monument was {put up}(e5) by [Lithuanians](lit demonym) and stands among larches that hardly grow. Few people visit it.

"My grandfather came in a cattle wagon, my father came for the money, and I was born here," says Rimma Shevchuk, who teaches geography. "My daughter will go to [Yaroslavl](yar mention). That's the whole history." A federal programme ought to give northern pensioners a flat in the south, in [Belgorod](bel mention), say, or [Krasnodar](kra mention). At the present rate, the queue will be cleared in about 80 years.

Those who stay have reasons. Wages underground are three times those in [Syktyvkar](syk mention). There's the light in June. There is a sort of solidarity, which tends to be spoken of after accidents. The latest was on 11 February, when methane {exploded}(e3) in the Vorkutinskaya mine and 19 men were {killed}(e3). Investigators have yet to say who was to blame.

The company, which is based in [Cherepovets](che mention) and feeds its steel works there with coking coal, says that the reserves would last for decades. Prices won't. If they fall by another fifth, according to analysts, two of the five remaining pits may have to close.

What would happen then? In the mayor's office they talk of tourism, of a gas hub for [Yamal](yam mention), of a northern [Las Vegas](las mention). The geography teacher laughs. "We'd be the first town in [Russia](rus mention) with more reindeer than dentists," she says.

---
places:
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  sov: {name: Sovetsky, point: [67.42, 64.3], precision: near}
  okt: {name: Oktyabrsky, point: [67.58, 64.1], precision: near}
  yur: {name: Yurshor, point: [67.6, 64.2], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  yar: {name: Yaroslavl, geonameid: 468902, point: [57.6299, 39.8737]}
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  kra: {name: Krasnodar, geonameid: 542420, point: [45.0453, 38.9818]}
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  che: {name: Cherepovets, geonameid: 569223, point: [59.1333, 37.9]}
  yam: {name: Yamal, point: [70.0, 70.0], precision: area, radius_km: 250}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: strike, places: [vor], start: 1953, end: 1953, date_precision: year, date_text: In the summer of 1953, status: happened, actors: inmates of several camps}
  e2: {type: shooting, places: [vor], start: 1953-08-01, end: 1953-08-01, date_precision: day, date_text: on 1 August, killed: 53, killed_qualifier: at_least, status: happened, actors: troops, targets: them}
  e3: {type: explosion, places: [vor], start: 2013-02-11, end: 2013-02-11, date_precision: day, date_text: on 11 February, killed: 19, status: happened, actors: methane, targets: 19 men, main: true}
  e4: {type: death, places: [], start: 1953, end: 1953, date_precision: year, date_text: "", status: happened, actors: Stalin, minor: true}
  e5: {type: construction, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lithuanians, targets: A small monument, minor: true}
notes: ""
