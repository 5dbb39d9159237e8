---
id: election-na-16
genre: election
country: NA
published: 2020-11-27
publisher: Erongo Herald
title: "Shack-dwellers' list {takes}(e2) [Swakopmund](swa event) hall"
---
It was past two on Thursday morning when the returning officer in [Swakopmund](swa event) took off his glasses. He {read}(e2) the figure twice.

The Affirmative Plots list, {founded}(e1) in March under a camelthorn in the [DRC](drc event) informal settlement, {won}(e2) five of ten seats. [DRC](drc mention), for those new to town, stands for Democratic Resettlement Community. There's no connection with [Kinshasa](kin mention).

[Namibians](nam demonym) {voted}(e3) on Wednesday for 57 local authorities. In [Windhoek](win event) {no party will have}(e4) more than four of fifteen. At [Walvis Bay](wvb event) the harbour party, against the trawler quota {sold}(e5) to an [Icelandic](is demonym) firm, {came first}(e6); in [Lüderitz](lud event) and [Oranjemund](ora event), where people look across the [Orange River](orr mention) to [South Africa](za mention) for their shopping, independents {did well}(e7).

The north kept faith. [Ondangwa](ond event), [Oshakati](osh event), [Rundu](run event): {no seats changed}(e8).

In [Katima Mulilo](kat event) an elephant {walked}(e9) through the queue at a primary school at noon. Voting was {stopped}(e9) for an hour. Nobody was hurt, the electoral commission said, "and it did not vote".

A court in [Swakopmund](swa event) is to {hear}(e10) on December 4 whether tents were handed out as bribes. A councillor in [Arandis](ara event), a uranium town 50 km inland, {resigned}(e11) before she was sworn in.

---
places:
  swa: {name: Swakopmund, geonameid: 3352844, point: [-22.6784, 14.5266]}
  drc: {name: DRC, point: [-22.655, 14.56], precision: near, near: swa}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  wvb: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  is: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  lud: {name: Lüderitz, geonameid: 3355672, point: [-26.6481, 15.1538]}
  ora: {name: Oranjemund, geonameid: 3354071, point: [-28.5515, 16.4273]}
  orr: {name: Orange River, point: [-28.6, 16.5], precision: area, radius_km: 60}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ond: {name: Ondangwa, geonameid: 3354247, point: [-17.9082, 15.9804]}
  osh: {name: Oshakati, geonameid: 3354021, point: [-17.7883, 15.7044]}
  run: {name: Rundu, geonameid: 3353383, point: [-17.918, 19.7731]}
  kat: {name: Katima Mulilo, geonameid: 877178, point: [-17.5047, 24.2757]}
  ara: {name: Arandis, geonameid: 3358670, point: [-22.4175, 14.9739]}
events:
  e1: {type: other, places: [], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e2: {type: election, places: [swa], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: election, places: [], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e4: {type: election, places: [win], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: deal, places: [wvb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: election, places: [wvb], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: election, places: [lud, ora], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [ond, osh, run], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: other, places: [kat], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: trial, places: [swa], start: 2020-12-04, end: 2020-12-04, date_precision: day, date_text: on December 4, status: planned, actors: A court in Swakopmund}
  e11: {type: resignation, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A councillor in Arandis}
notes: ""
