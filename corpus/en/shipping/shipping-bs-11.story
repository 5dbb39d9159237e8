---
id: shipping-bs-11
genre: shipping
country: BS
published: 2018-12-04
publisher: Out Island Gazette
title: "Mailboat {breaks down}(e1); [Mayaguana](may event) eats crab"
---
The Lady Eunice III made it as far as [Salt Pond](sal event), on [Long Island](loi event), and there on Friday her gearbox {gave up}(e1).

That matters if you live on [Mayaguana](may mention). She is the only mailboat that goes there from [Potter's Cay](pot mention), in [Nassau](nas mention), by way of [Crooked Island](cro mention) and [Acklins](ack mention), and the shelves at [Abraham's Bay](abr event) were {bare}(e2) yesterday but for tomato paste. People have gone {crabbing}(e3).

Not this one in [New York](ny mention), tourists sometimes have to be told: our [Long Island](loi mention) has 3,000 inhabitants, no traffic light and, at [Dean's Blue Hole](dea event), the world's freediving record, {broken}(e4) there again in July by a man from [Split](spl mention).

A barge out of [Fort Lauderdale](ftl mention) with two generators for [Inagua](ina mention) may be {diverted}(e5) to [Mayaguana](may mention) on Thursday, the port department in [Nassau](nas mention) said. The MP for the southern islands, an [Inaguan](ina demonym), {asked}(e6) for a Defence Force plane and was {given}(e7) a helicopter, which {landed}(e7) at [Pirate's Well](pir event) on Sunday with insulin, diapers and one passenger's {wedding}(e8) cake.

The bride is from [Exuma](exu mention). The groom was on the boat.

---
places:
  may: {name: Mayaguana, geonameid: 3571894, point: [22.3849, -73.0295], precision: area, radius_km: 25}
  sal: {name: Salt Pond, point: [23.35, -75.14], precision: near}
  loi: {name: Long Island, geonameid: 3572005, point: [23.037, -74.9132], precision: area, radius_km: 60}
  pot: {name: "Potter's Cay", point: [25.078, -77.324], precision: exact, near: nas}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  cro: {name: Crooked Island, geonameid: 8030545, point: [22.7472, -74.2405], precision: area, radius_km: 20}
  ack: {name: Acklins, geonameid: 3572937, point: [22.3745, -74.0024], precision: area, radius_km: 35}
  abr: {name: "Abraham's Bay", geonameid: 3572940, point: [22.3667, -72.9667], precision: near}
  ny: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  dea: {name: "Dean's Blue Hole", point: [23.1065, -75.0086], precision: exact}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  ftl: {name: Fort Lauderdale, geonameid: 4155966, point: [26.1223, -80.1434]}
  ina: {name: Inagua, geonameid: 3572154, point: [21.06, -73.3607], precision: area, radius_km: 40}
  pir: {name: "Pirate's Well", point: [22.43, -73.1], precision: near}
  exu: {name: Exuma, geonameid: 3572427, point: [23.5855, -75.9069], precision: area, radius_km: 40}
events:
  e1: {type: outage, places: [sal], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: market, places: [abr], start: 2018-12-03, end: 2018-12-03, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e3: {type: other, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [dea], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July, status: happened, actors: a man from Split}
  e5: {type: transport_change, places: [may], start: 2018-12-06, end: 2018-12-06, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e6: {type: statement, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: aid, places: [pir], start: 2018-12-02, end: 2018-12-02, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e8: {type: marriage, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
