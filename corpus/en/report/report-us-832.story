---
id: report-us-832
genre: report
country: US
published: 2015-02-05
publisher: Thumb Agri-News
title: "Farm report: Low milk price has dairies asking how long"
---
Dairy farmers who were paid $26 for a hundred pounds of milk last fall may see $15 by summer, and economists at [Michigan](mic metonym org) State University advise them to make plans now.

"If you had a good 2014, and most did, you should not spend it on paint," said extension educator Phil Durkee, who works with farms in [Huron County](hur mention), [Sanilac County](san mention) and [Tuscola County](tus mention).

The reasons lie far from [Bad Axe](bad mention). [China](chi metonym) is buying less powder. [Russia](rus metonym), which {banned}(e1) cheese from the [European Union](eur mention) and the [United States](uni mention) in August in answer to sanctions, used to take a third of [Europe](euro mention)'s exports. The quotas that have held down herds from [Ireland](ire mention) to [Poland](pol mention) will {end}(e2) on March 31. And a strong dollar makes [American](uni demonym) butter dear.

[Michigan](mic mention) adds a problem of its own: it makes more milk than its plants can handle. Loads are sent to [Ohio](ohi mention), [Indiana](ind mention) and even [Tennessee](ten mention), and the cost of the haul comes out of the check. A plant that could dry three million pounds a day has been talked about for [Cass City](cas mention), but there is no site and no money.

Corn, at least, is cheap. A ration that cost $11 a cow in 2013 can be had for $7.80. Durkee tells clients to lock in a part of their feed, cull cows that do not pay, look at the new federal margin insurance and talk to their lender before the lender talks to them.

At [Deckerville](dec mention), Sue and Art Pichla milk 180 cows in a parlor built for 120. They would have liked to add on. "We'll sit," Art Pichla said. "We have sat before. In 2009 we lost $100 a cow a month, and we sold the boat."

Their son, Kyle, 23, wants to come home after school in [East Lansing](eas mention). Should he? His mother thought for a while. "I'd tell him to marry a teacher," she said. "For the insurance."

---
places:
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  hur: {name: Huron County, point: [43.85, -83.03], precision: area, radius_km: 30}
  san: {name: Sanilac County, point: [43.45, -82.8], precision: area, radius_km: 30}
  tus: {name: Tuscola County, point: [43.5, -83.4], precision: area, radius_km: 30}
  bad: {name: Bad Axe, geonameid: 4984692, point: [43.802, -83.0008]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  euro: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2500}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  cas: {name: Cass City, geonameid: 4988215, point: [43.6009, -83.1747]}
  dec: {name: Deckerville, geonameid: 4990528, point: [43.5267, -82.7352]}
  eas: {name: East Lansing, geonameid: 4991640, point: [42.737, -84.4839]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: sanction, places: [], start: 2014-08, end: 2014-08, date_precision: month, date_text: in August, status: happened, actors: Russia, targets: cheese}
  e2: {type: decision, places: [], start: 2015-03-31, end: 2015-03-31, date_precision: day, date_text: on March 31, status: planned, actors: "", targets: The quotas}
notes: ""
