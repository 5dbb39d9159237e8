---
id: report-ie-996
genre: report
country: IE
published: 2021-02-24
publisher: Midland Herald
title: "Library plan for [Roscrea](ros event) among projects to {get}(e1) rural funding"
---
An old picture house in [Roscrea](ros event), where generations of [Tipperary](tip mention) children saw their first cowboy, could become a library and a hub for remote workers after it was {allocated}(e1) €2.3 million by the Department of Rural Development.

The grant is one of 24 that were {announced}(e1) on Tuesday under the Rural Regeneration Fund, which is meant to breathe life into towns with fewer than 10,000 people. Others will {go}(e1) to a walking trail in [Leitrim](lei event), a food centre in [Athenry](ath event) and a harbour in [Ballycotton](bal event).

Local councillor Breda Quigley described it as the best news that the town had heard in a decade. "People say that the main street is dying. It isn't dying, it's waiting," she said. "If you can work for a company in [Dublin](dub mention) or in [San Francisco](san mention) and have your lunch on the Mall here, why would you sit in traffic in [Naas](naa mention)?"

The project would see the façade of the building kept and a glass extension added to the rear. There should be 40 desks, a recording room and a garden with seats. The council hopes to go to tender before the end of the year but says that much depends on the archaeologist's report, as the site is within the zone of the medieval castle.

Not everybody is convinced. Frank Delahunty, who has a hardware shop nearby, asks where anyone is supposed to park. "I wish them the best of luck. But I have seen three plans for that place since I was a boy, and the pigeons are still in it."

The picture house was {built}(e2) in 1931 and {closed}(e3) in 1979. It served for some years as a carpet warehouse. According to the census, about one house in seven in the town is vacant, a rate well above that of [Nenagh](nen mention) or [Thurles](thu mention).

Applications for the next round of the fund, which can cover up to 80% of the cost of a project, are expected to be invited in the autumn. Community groups in [Laois](lao mention) and [Offaly](off9 mention) that would like help with the forms should ring their local enterprise office.

---
places:
  ros: {name: Roscrea, point: [52.95, -7.8]}
  tip: {name: Tipperary, geonameid: 2961191, point: [52.6184, -7.898], precision: division}
  lei: {name: County Leitrim, geonameid: 2962975, point: [54.0513, -7.9947], precision: division}
  ath: {name: Athenry, point: [53.3, -8.75]}
  bal: {name: Ballycotton, point: [51.83, -8.01]}
  san: {name: San Francisco, geonameid: 5391959, point: [37.7749, -122.4194]}
  nen: {name: Nenagh, point: [52.86, -8.2]}
  thu: {name: Thurles, point: [52.68, -7.81]}
  lao: {name: County Laois, geonameid: 2963031, point: [53.0116, -7.3296], precision: division}
  off9: {name: Offaly, point: [53.25, -7.6], precision: division}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  naa: {name: Naas, geonameid: 2962334, point: [53.2158, -6.6669]}
events:
  e1: {type: aid, places: [ros, lei, ath, bal], start: 2021-02-23, end: 2021-02-23, date_precision: day, date_text: on Tuesday, status: happened, actors: the Department of Rural Development, main: true}
  e2: {type: construction, places: [ros], start: 1931, end: 1931, date_precision: year, date_text: in 1931, status: happened, actors: "", targets: The picture house, minor: true}
  e3: {type: closure, places: [ros], start: 1979, end: 1979, date_precision: year, date_text: in 1979, status: happened, actors: "", targets: The picture house, minor: true}
notes: ""
