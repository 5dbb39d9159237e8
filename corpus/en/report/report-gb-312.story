---
id: report-gb-312
genre: report
country: GB
published: 2014-01-06
publisher: Cardigan Bay Observer
title: "Coast counts cost of surge"
---
Clearing up was {under way}(e1) along the promenade at [Aberystwyth](abe event) yesterday after Friday's tidal surge {tore}(e2) a Victorian shelter from its foundations and {hurled}(e2) paving slabs through hotel windows.

Some 250 students were {moved}(e3) from seafront halls before high water at 8.20am. They have been told not to return before Wednesday, and January exams have been {postponed}(e4) by a week.

[Ceredigion](cer metonym org) council estimates the damage at £1.5 million. Its leader, Eleri Vaughan-Jones, said it was the worst storm in the town since 1938. Waves of seven metres were {measured}(e5) at the [Pembroke](pem event) buoy.

At [Borth](bor event) shingle {blocked}(e2) the road, and at [Barmouth](bar event), in [Gwynedd](gwy event), sand {buried}(e2) the railway; trains on the [Cambrian](wal demonym) line will not run beyond [Machynlleth](mac mention) for at least four weeks. In [Newgale](new event) a minibus driver and a passenger were {rescued}(e6) after their vehicle was {hit}(e2) by a wave. A man who was {swept}(e7) off rocks at [Porthleven](por event), [Cornwall](cor event), on New Year's Eve has not been found.

Across [England](eng event) and [Wales](wal event) seven people have {died}(e8) in the storms since before Christmas. They include a woman of 27 at [Croyde](cro event) and an 18-year-old from [Plympton](ply mention).

The Environment Agency, which is shedding 1,700 posts, denied that staff cuts had affected warnings. Prime Minister's Questions on Wednesday is likely to return to the subject. In the Assembly in [Cardiff](car metonym), the natural resources minister has promised a statement, and there may be a review of sea defences.

For Huw Tudor, who has sold ice cream from the shelter's shadow since 1974, the question was simpler. "Is it coming back? Because it's on my postcards," he said. It is a listed structure, {built}(e9) on the site of the old gallows, and the council says it will be {rebuilt}(e10) with its own stones, as many as can be found.

A group of volunteers from [Llanbadarn](lla mention) with buckets {gathered}(e11) two tonnes of bolts, slate and benches on Saturday alone.

Another band of rain will {cross}(e12) [Ireland](ire event) and [Wales](wal event) tonight.

---
places:
  abe: {name: Aberystwyth, geonameid: 2657782, point: [52.4155, -4.0829]}
  cer: {name: Ceredigion, geonameid: 2653814, point: [52.1793, -4.1753], precision: division}
  pem: {name: Pembroke, point: [51.6, -5.1], precision: near}
  bor: {name: Borth, point: [52.49, -4.05]}
  bar: {name: Barmouth, point: [52.72, -4.05]}
  gwy: {name: Gwynedd, geonameid: 2647716, point: [52.8484, -3.9203], precision: division}
  mac: {name: Machynlleth, geonameid: 2643251, point: [52.5896, -3.8531]}
  new: {name: Newgale, point: [51.86, -5.13]}
  por: {name: Porthleven, point: [50.08, -5.32]}
  cor: {name: Cornwall, geonameid: 2652355, point: [50.4064, -4.825], precision: division}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  cro: {name: Croyde, point: [51.13, -4.23]}
  ply: {name: Plympton, point: [50.39, -4.05]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  lla: {name: Llanbadarn, point: [52.41, -4.06]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
events:
  e1: {type: construction, places: [abe], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: the promenade, main: true}
  e2: {type: storm, places: [abe, bor, bar, new], start: 2014-01-03, end: 2014-01-03, date_precision: day, date_text: "Friday's", status: happened, actors: "", targets: a Victorian shelter, main: true}
  e3: {type: displacement, places: [abe], start: 2014-01-03, end: 2014-01-03, date_precision: day, date_text: before high water at 8.20am, displaced: 250, displaced_qualifier: about, status: happened, actors: "", targets: Some 250 students}
  e4: {type: education, places: [abe], start: 2014-01, end: 2014-01, date_precision: month, date_text: by a week, status: happened, negated: true, actors: "", targets: January exams}
  e5: {type: survey, places: [pem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: rescue, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a minibus driver and a passenger}
  e7: {type: sea_accident, places: [por], start: 2013-12-31, end: 2013-12-31, date_precision: day, date_text: "on New Year's Eve", killed: 1, status: happened, actors: "", targets: A man}
  e8: {type: storm, places: [eng, wal, cro], start: 2013-12, end: 2014-01, date_precision: month, date_text: since before Christmas, killed: 7, status: happened, actors: ""}
  e9: {type: construction, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: construction, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the council, targets: listed structure}
  e11: {type: rescue, places: [abe], start: 2014-01-04, end: 2014-01-04, date_precision: day, date_text: on Saturday, status: happened, actors: A group of volunteers from Llanbadarn, targets: "two tonnes of bolts, slate and benches", minor: true}
  e12: {type: storm, places: [ire, wal], start: 2014-01-06, end: 2014-01-06, date_precision: day, date_text: tonight, status: planned, actors: Another band of rain}
notes: ""
