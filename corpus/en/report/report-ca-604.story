---
id: report-ca-604
genre: report
country: CA
published: 2023-04-14
publisher: Avalon Chronicle
title: "Crab boats stay tied up across [Newfoundland](new event) as price {talks}(e1) {fail}(e1)"
---
[ST. JOHN'S](stj dateline) — The snow crab season {opened}(e2) on paper on Monday. Four days later, not one trap has gone into the water.

Harvesters in ports from [Port de Grave](por event) to [St. Anthony](sta event) are {refusing to fish}(e3) for $2.20 a pound, the price {set}(e4) last week by a government-appointed panel. A year ago they were paid $7.60.

{Negotiations}(e1) between the union and the processors' association {broke off}(e1) Wednesday evening after less than two hours. No new date has been fixed.

"It costs me more than that to leave the wharf," said Craig Noseworthy, who skippers the Northern Gannet out of [Bay de Verde](bay mention) and {spent}(e5) $1.4 million on her in 2021.

Buyers say the {collapse}(e6) of the market in [Boston](bos event) and [Osaka](osa event) left them with 18 million pounds in cold storage, some of it caught in [Russian](rus demonym) waters and shipped by way of [Busan](bus mention) before the [American](ame demonym) {ban}(e7).

More than 400 people {rallied}(e8) in front of the Confederation Building in [St. John's](stj event) on Thursday, and a smaller group {occupied}(e8) the fisheries department's office in [Corner Brook](cor event). Two men were {arrested}(e9) there for mischief. Premier Dale Fudge, who was in [Ottawa](ott event) to {discuss}(e10) health transfers with the federal government, {called}(e11) for calm.

For the plants it is a matter of weeks. Ocean Crest in [Triton](tri event), which employs 320, has {pushed back}(e12) its start date twice. Some of the 90 workers it {recruited}(e13) in [Mexico](mex event) and the [Philippines](phi event) {landed}(e14) at [Gander](gan event) over the weekend and are living in a former school without pay.

In [Nova Scotia](nov event), boats {went out}(e15) at the end of March and are landing crab in [Glace Bay](gla event) and [Louisbourg](lou event) at $2.25. Fishers in [Quebec](que mention)'s [Magdalen Islands](mag event) {settled}(e16) for the same on Tuesday.

Older residents recall 1980, when a similar tie-up {lasted}(e17) six weeks. "We had cod to fall back on then," said Noseworthy's mother, Bernice, 79. The federal {moratorium}(e18) that ended the northern cod fishery was {announced}(e18) in July 1992 and put 30,000 people out of work.

---
places:
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  new: {name: Newfoundland, point: [48.7, -56.0], precision: area, radius_km: 220}
  por: {name: Port de Grave, point: [47.58, -53.21]}
  sta: {name: St. Anthony, geonameid: 6155302, point: [51.3704, -55.5974]}
  bay: {name: Bay de Verde, point: [48.08, -52.9]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  tri: {name: Triton, point: [49.52, -55.62]}
  gan: {name: Gander, geonameid: 5959335, point: [48.9562, -54.6165]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  gla: {name: Glace Bay, geonameid: 5961564, point: [46.197, -59.957]}
  lou: {name: Louisbourg, point: [45.92, -59.97]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  mag: {name: Magdalen Islands, point: [47.4, -61.85], precision: area, radius_km: 30}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cor: {name: Corner Brook, geonameid: 5927969, point: [48.95, -57.952]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
events:
  e1: {type: meeting, places: [stj], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: Wednesday evening, status: happened, actors: "the union and the processors' association", main: true}
  e2: {type: opening, places: [new], start: 2023-04-10, end: 2023-04-10, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The snow crab season}
  e3: {type: strike, places: [por, sta], start: 2023-04-10, end: 2023-04-14, date_precision: day, date_text: "", status: happened, actors: Harvesters, main: true}
  e4: {type: decision, places: [new], start: 2023-04-03, end: 2023-04-03, date_precision: week, date_text: last week, status: happened, actors: a government-appointed panel, targets: the price}
  e5: {type: deal, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: Craig Noseworthy, targets: the Northern Gannet, minor: true}
  e6: {type: market, places: [bos, osa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: sanction, places: [ame], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: protest, places: [stj, cor], start: 2023-04-13, end: 2023-04-13, date_precision: day, date_text: on Thursday, status: happened, actors: More than 400 people, main: true}
  e9: {type: arrest, places: [cor], start: 2023-04-13, end: 2023-04-13, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two men}
  e10: {type: meeting, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Dale Fudge, targets: the federal government, minor: true}
  e11: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Dale Fudge, minor: true}
  e12: {type: decision, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ocean Crest, targets: its start date}
  e13: {type: career, places: [mex, phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ocean Crest, targets: the 90 workers, minor: true}
  e14: {type: transport_change, places: [gan], start: 2023-04-08, end: 2023-04-09, date_precision: day, date_text: over the weekend, status: happened, actors: Some of the 90 workers, minor: true}
  e15: {type: transport_change, places: [nov, gla, lou], start: 2023-03, end: 2023-03, date_precision: month, date_text: at the end of March, status: happened, actors: boats}
  e16: {type: agreement, places: [mag], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on Tuesday, status: happened, actors: Fishers}
  e17: {type: strike, places: [new], start: 1980, end: 1980, date_precision: year, date_text: 1980, status: happened, actors: "", minor: true}
  e18: {type: decision, places: [new], start: 1992-07, end: 1992-07, date_precision: month, date_text: in July 1992, status: happened, actors: "", minor: true}
notes: ""
