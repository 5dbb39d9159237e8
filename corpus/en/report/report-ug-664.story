---
id: report-ug-664
genre: report
country: UG
published: 2018-10-19
publisher: Lake Victoria News
title: "[Nile](nil mention) bridge at [Jinja](jin event) {opened}(e1); old dam crossing to {close}(e2) for repair"
---
By Ronald Ssekandi, [Jinja](jin dateline)

President Amos Kaguta on Wednesday {commissioned}(e1) the new cable-stayed bridge over the [Nile](nil mention) at [Jinja](jin event), relieving a route that carries nearly all the fuel and food for [Uganda](uga mention), [Rwanda](rwa mention) and eastern [Congo](con mention) from the port of [Mombasa](mom mention).

The 525-metre bridge, on which {work}(e3) {began}(e3) in April 2014, cost Shs360 billion, four fifths of it a loan from [Japan](jap metonym). Until now lorries had to cross the Nalubaale dam, {built}(e4) by the [British](bri demonym) in 1954. The old road will be {closed}(e2) from November 1 so that cracks can be {repaired}(e5).

Thousands of residents {walked}(e6) over the new bridge on Thursday, the only day on which pedestrians were allowed. Two boys were {treated}(e7) at [Jinja](jin metonym org) Regional Referral Hospital for heat exhaustion. Traffic police {impounded}(e8) 31 boda bodas that {tried}(e8) to get across in the night.

Not all were pleased with the day. Traders at [Njeru](nje event) {complained}(e9) of the {eviction}(e10) of 114 kiosks last month, and Works Minister Grace Nakitende {admitted}(e11) that nine landowners in [Buikwe District](bui event) had still not been paid.

The [Japanese](japa demonym) ambassador {announced}(e12) support for a flyover in [Kampala](kam event), where jams at the Clock Tower junction cost the economy about $800 million a year. Its {construction}(e13) is to {start}(e13) in May 2019.

Meanwhile, the search for victims of the {mudslides}(e14) in [Bududa](bud event), in the east, was {called off}(e15) on Thursday, a week after a river full of boulders {swept through}(e14) a market in [Bukalasi](buk event), {killing}(e14) at least 46 people. About 850 survivors are staying in schools. Cabinet on Monday {approved}(e16) Shs31 billion to {resettle}(e17) families at [Bunambutye](bun event) in [Bulambuli](bul mention).

In [Tororo](tor event), a cement plant with a capacity of 1.8 million tonnes {started}(e18) production this week, which should bring down prices. A bag now costs Shs33,000 in [Mbale](mba event), [Soroti](sor event) and [Lira](lir event).

---
places:
  jin: {name: Jinja, geonameid: 233114, point: [0.439, 33.2032]}
  nil: {name: Nile, point: [0.44, 33.19], precision: near}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  nje: {name: Njeru, geonameid: 227812, point: [0.4417, 33.1792]}
  bui: {name: Buikwe District, point: [0.33, 33.03], precision: area, radius_km: 25}
  bud: {name: Bududa, point: [1.01, 34.33]}
  buk: {name: Bukalasi, point: [1.0, 34.4]}
  bun: {name: Bunambutye, point: [1.37, 34.3]}
  bul: {name: Bulambuli, point: [1.3, 34.28], precision: area, radius_km: 15}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  tor: {name: Tororo, geonameid: 226110, point: [0.693, 34.1808]}
  mba: {name: Mbale, geonameid: 229278, point: [1.0821, 34.175]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  japa: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  sor: {name: Soroti, geonameid: 226234, point: [1.7146, 33.6111]}
  lir: {name: Lira, geonameid: 230166, point: [2.2499, 32.8999]}
events:
  e1: {type: opening, places: [jin], start: 2018-10-17, end: 2018-10-17, date_precision: day, date_text: on Wednesday, status: happened, actors: President Amos Kaguta, targets: the new cable-stayed bridge, main: true}
  e2: {type: closure, places: [jin], start: 2018-11-01, end: 2018-11-01, date_precision: day, date_text: from November 1, status: planned, actors: "", targets: The old road}
  e3: {type: construction, places: [jin], start: 2014-04, end: 2014-04, date_precision: month, date_text: in April 2014, status: happened, actors: "", targets: The 525-metre bridge, minor: true}
  e4: {type: construction, places: [jin], start: 1954, end: 1954, date_precision: year, date_text: in 1954, status: happened, actors: the British, targets: the Nalubaale dam, minor: true}
  e5: {type: construction, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: cracks, minor: true}
  e6: {type: ceremony, places: [jin], start: 2018-10-18, end: 2018-10-18, date_precision: day, date_text: on Thursday, status: happened, actors: Thousands of residents, targets: the new bridge}
  e7: {type: medical, places: [jin], start: 2018-10-18, end: 2018-10-18, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", targets: Two boys, minor: true}
  e8: {type: raid, places: [jin], start: null, end: null, date_precision: unknown, date_text: in the night, status: happened, actors: Traffic police, targets: 31 boda bodas}
  e9: {type: statement, places: [nje], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Traders, minor: true}
  e10: {type: displacement, places: [nje], start: 2018-09, end: 2018-09, date_precision: month, date_text: last month, status: happened, actors: "", targets: 114 kiosks}
  e11: {type: statement, places: [bui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Works Minister Grace Nakitende, minor: true}
  e12: {type: aid, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Japanese ambassador, targets: a flyover}
  e13: {type: construction, places: [kam], start: 2019-05, end: 2019-05, date_precision: month, date_text: in May 2019, status: planned, actors: "", targets: a flyover}
  e14: {type: landslide, places: [bud, buk], start: 2018-10-11, end: 2018-10-11, date_precision: day, date_text: a week after, killed: 46, killed_qualifier: at_least, displaced: 850, displaced_qualifier: about, status: happened, actors: ""}
  e15: {type: rescue, places: [bud], start: 2018-10-18, end: 2018-10-18, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e16: {type: decision, places: [], start: 2018-10-15, end: 2018-10-15, date_precision: day, date_text: on Monday, status: happened, actors: Cabinet, targets: Shs31 billion}
  e17: {type: displacement, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: families}
  e18: {type: opening, places: [tor], start: 2018-10-15, end: 2018-10-15, date_precision: week, date_text: this week, status: happened, actors: a cement plant}
notes: ""
