---
id: report-gb-340
genre: report
country: GB
published: 2022-09-02
publisher: "Arran & Clyde Advertiser"
title: "Ferry row: islanders ask why new boat still sits in [Port Glasgow](por mention)"
---
Businesses on [Arran](arr event) say that they {lost}(e2) £3 million in August as breakdowns {cut}(e3) sailings from [Ardrossan](ard event) by a quarter.

The Caledonian Isles, which is 29 years old, was {out of service}(e3) for nine days after a hydraulic pipe {burst}(e3) at [Brodick](bro event) on the busiest Saturday of the season.

"I had 40 covers booked and two guests, who came by kayak," said Morag Struthers, who runs a restaurant in [Lamlash](lam mention).

The Glen Sannox, {ordered}(e4) in 2015 for delivery in 2018, is not expected before next May. Its cost, with that of a sister vessel, has {risen}(e5) from £97 million to £250 million at the latest estimate. The yard at [Port Glasgow](por mention) was nationalised in 2019.

Audit [Scotland](sco metonym org) {found}(e6) in March that it was not clear why ministers in [Edinburgh](edi metonym) had awarded the contract without a full guarantee. Its head may appear again before a [Holyrood](edi metonym) committee in the autumn, and opposition parties want a public inquiry.

CalMac has {chartered}(e7) a catamaran from [Orkney](ork mention), Pentalina, but the union says it lacks cabins for the crew, and trials at [Troon](tro event) are awaited.

The troubles are not confined to [Arran](arr mention). On [South Uist](sou event), islanders {demonstrated}(e8) in [Lochboisdale](loc event) in June when the [Mallaig](mal mention) route was withdrawn for a month. [Colonsay](col event) {ran out}(e9) of diesel on 19 August, and a wedding on [Coll](coll event) was {moved}(e10) to [Oban](oba event) at two days' notice.

In July, rail passengers fared no better: ScotRail {ran}(e11) a reduced timetable until a pay deal was {accepted}(e12).

[Turkish](tur demonym) builders have {begun}(e13) cutting steel for two ferries for [Islay](isl mention) at [Yalova](yal event). They should be finished, at £105 million, by early 2025.

[Ardrossan](ard mention) harbour itself will have to be rebuilt before the Glen Sannox can berth there. Until then, it would sail from [Troon](tro mention).

A council planning committee has twice {deferred}(e14) the matter.

---
places:
  por: {name: Port Glasgow, geonameid: 2640060, point: [55.9346, -4.6895]}
  arr: {name: Arran, point: [55.58, -5.25], precision: area, radius_km: 15}
  ard: {name: Ardrossan, geonameid: 2657125, point: [55.6502, -4.8066]}
  bro: {name: Brodick, point: [55.58, -5.14]}
  lam: {name: Lamlash, point: [55.53, -5.13]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  ork: {name: Orkney, point: [59.0, -3.1], precision: area, radius_km: 40}
  tro: {name: Troon, geonameid: 2635442, point: [55.5436, -4.6634]}
  sou: {name: South Uist, point: [57.27, -7.31], precision: area, radius_km: 15}
  loc: {name: Lochboisdale, point: [57.15, -7.31]}
  mal: {name: Mallaig, point: [57.01, -5.83]}
  col: {name: Colonsay, point: [56.07, -6.21], precision: area, radius_km: 8}
  coll: {name: Coll, point: [56.63, -6.55], precision: area, radius_km: 10}
  isl: {name: Islay, point: [55.76, -6.2], precision: area, radius_km: 20}
  yal: {name: Yalova, geonameid: 738025, point: [40.655, 29.2769]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  oba: {name: Oban, geonameid: 2641108, point: [56.4153, -5.4718]}
events:
  e2: {type: earnings, places: [arr], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: happened, actors: Businesses on Arran, targets: "£3 million", main: true}
  e3: {type: outage, places: [ard, bro, arr], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: The Caledonian Isles, main: true}
  e4: {type: deal, places: [por], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: The Glen Sannox, minor: true}
  e5: {type: market, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Its cost}
  e6: {type: investigation, places: [edi], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: Audit Scotland}
  e7: {type: deal, places: [ork], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: CalMac, targets: a catamaran}
  e8: {type: protest, places: [loc, sou], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: islanders}
  e9: {type: market, places: [col], start: 2022-08-19, end: 2022-08-19, date_precision: day, date_text: on 19 August, status: happened, actors: Colonsay, targets: diesel, minor: true}
  e10: {type: marriage, places: [coll, oba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a wedding}
  e11: {type: transport_change, places: [sco], start: 2022-07, end: 2022-07, date_precision: month, date_text: In July, status: happened, actors: ""}
  e12: {type: agreement, places: [sco], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a pay deal, minor: true}
  e13: {type: construction, places: [yal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Turkish builders, targets: two ferries}
  e14: {type: decision, places: [ard], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A council planning committee, targets: the matter, minor: true}
notes: ""
