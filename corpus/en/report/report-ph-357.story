---
id: report-ph-357
genre: report
country: PH
published: 2013-10-22
publisher: Visayan Daily
title: "A week after {quake}(e3), [Bohol](boh event) parishes {hold}(e1) Mass in the open"
---
[TAGBILARAN CITY](tag dateline) — Under a basketball ring wrapped in white cloth, the parishioners of [Loon](loo event) {heard}(e1) Mass on Sunday, beside a heap of coral stone that had been the largest church on the island.

It {came down}(e2) on Tuesday last week at 8:12 a.m., in the magnitude-7.2 {earthquake}(e3) that {killed}(e3) at least 186 people, 173 of them in [Bohol](boh event), 12 in [Cebu](ceb event) and one in [Siquijor](siq event). Eleven are {missing}(e3), some of them under a landslide at a barangay of [Sagbayan](sag event).

Had it struck an hour earlier on a Sunday, said Fr. Teofilo Bungabong, he would be burying half the town. It was a holiday, Eid'l Adha, and schools were empty.

More than 40,000 houses are damaged, and 344,000 people were {sleeping}(e4) outdoors as of Monday, for fear of aftershocks, 2,500 of which have been {recorded}(e5). The mayor of [Maribojoc](mar metonym) {turned away}(e6) Red Cross volunteers on Saturday when they would not hand over their goods to village officials. He said that there was a system. "We are hungry, sir, not systematic," a woman was heard to call.

President Ramon Lacson {spent}(e7) a night in a tent in [Tagbilaran](tag event), and the United Nations {appealed}(e12) for $46.8 million. An [American](ame demonym) C-130 {landed}(e8) with tarpaulins. The bridge at [Loay](loa event) was {patched}(e9) for light vehicles on Sunday, but the one at [Abatan](aba event), which links the capital with the north, will take two months. Until then, everything goes by sea from [Cebu City](cebu mention) to [Tubigon](tub event).

Ten colonial churches {fell}(e2) or were cracked from end to end, [Baclayon](bac event)'s and [Loboc](lob event)'s among them. The National Museum says they can be rebuilt from old photographs if the stones are not used to fill potholes, which has {begun}(e10).

In [Zamboanga](zam event), where troops {fought}(e11) followers of a rebel chief for three weeks in September, 70,000 remain in the stadium; officials fear that they will be forgotten.

---
places:
  tag: {name: Tagbilaran City, geonameid: 1684497, point: [9.6556, 123.8522]}
  boh: {name: Bohol, point: [9.85, 124.2], precision: area, radius_km: 40}
  loo: {name: Loon, point: [9.8, 123.79]}
  ceb: {name: Cebu, point: [10.4, 123.8], precision: area, radius_km: 70}
  siq: {name: Siquijor, point: [9.2, 123.56], precision: area, radius_km: 15}
  sag: {name: Sagbayan, point: [9.91, 124.1]}
  mar: {name: Maribojoc, point: [9.74, 123.84]}
  loa: {name: Loay, point: [9.6, 124.01]}
  aba: {name: Abatan, point: [9.71, 123.88]}
  tub: {name: Tubigon, point: [9.95, 123.96]}
  bac: {name: Baclayon, point: [9.62, 123.91]}
  lob: {name: Loboc, point: [9.64, 124.03]}
  zam: {name: Zamboanga, geonameid: 1679432, point: [6.9103, 122.0739]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cebu: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
events:
  e1: {type: ceremony, places: [loo], start: 2013-10-20, end: 2013-10-20, date_precision: day, date_text: on Sunday, status: happened, actors: the parishioners of Loon, main: true}
  e2: {type: collapse, places: [loo, bac, lob], start: 2013-10-15, end: 2013-10-15, date_precision: day, date_text: on Tuesday last week, status: happened, actors: "", targets: the largest church on the island, main: true}
  e3: {type: earthquake, places: [boh, ceb, siq, sag], start: 2013-10-15, end: 2013-10-15, date_precision: day, date_text: on Tuesday last week, killed: 186, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: displacement, places: [boh], start: 2013-10-21, end: 2013-10-21, date_precision: day, date_text: as of Monday, displaced: 344000, status: happened, actors: "", targets: "344,000 people"}
  e5: {type: earthquake, places: [boh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: decision, places: [mar], start: 2013-10-19, end: 2013-10-19, date_precision: day, date_text: on Saturday, status: happened, actors: The mayor of Maribojoc, targets: Red Cross volunteers}
  e7: {type: visit, places: [tag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Ramon Lacson}
  e8: {type: aid, places: [tag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An American C-130, targets: tarpaulins}
  e9: {type: construction, places: [loa], start: 2013-10-20, end: 2013-10-20, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The bridge at Loay}
  e10: {type: construction, places: [boh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the United Nations, minor: true}
  e11: {type: battle, places: [zam], start: 2013-09, end: 2013-09, date_precision: month, date_text: in September, status: happened, actors: troops, targets: followers of a rebel chief}
notes: ""
