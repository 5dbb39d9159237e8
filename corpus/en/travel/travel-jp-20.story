---
id: travel-jp-20
genre: travel
country: JP
published: 2024-02-10
publisher: Slow Journeys
title: "The [Noto](not event) Road, Open in Parts"
---
Before New Year's Day the bus from [Kanazawa](kan mention) to [Wajima](waj mention) took two hours. On Monday it took five, and it {stopped}(e1) at [Anamizu](ana event), where a man in a yellow vest bowed and said that this was as far as paying guests went.

You know what happened. At ten past four on January 1 an {earthquake}(e2) of 7.6 {lifted}(e2) this coast by four metres, {killed}(e2) more than 240 people and {burned down}(e2) the morning market of [Wajima](waj event). I asked in [Anamizu](ana mention) whether I ought to have come. "Eat oysters," said the landlady of the one open inn, Mrs Kakuchi, whose chimney had gone through the roof next door.

So I did. The oyster {festival}(e3), held each February, is {off}(e3); a smaller one {moves}(e4) to [Kanazawa](kan event) on the 24th. The airport, whose runway {cracked}(e5), {took}(e6) its first airliner from [Tokyo](tok mention) on January 27. In [Nanao](nan event) the glass museum is {shut}(e7) and the baths of [Wakura Onsen](wak event) have {no water}(e8) till March. Trains {reach}(e9) [Nanao](nan event) again, on a single track.

South of it nothing is amiss. In [Kanazawa](kan mention) the gardens {opened}(e10) free of charge for evacuees, about 9,000 of whom were {moved}(e11) to hotels in [Kaga](kag event) and as far as [Fukui](fuk event).

A small {aftershock}(e12) woke me on Wednesday. The 2007 {quake}(e13), Mrs Kakuchi said, {took}(e13) one life and her first inn; after it [Tokyo](tok metonym) {paid}(e14) half. This time nobody has asked yet. A bullet train to [Tsuruga](tsu mention) {starts}(e15) on March 16.

---
places:
  not: {name: Noto, point: [37.3, 136.9], precision: area, radius_km: 40}
  kan: {name: Kanazawa, geonameid: 1860243, point: [36.6, 136.6167]}
  waj: {name: Wajima, geonameid: 1848976, point: [37.4046, 136.8991]}
  ana: {name: Anamizu, point: [37.231, 136.912]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  nan: {name: Nanao, geonameid: 1855670, point: [37.0482, 136.968]}
  wak: {name: Wakura Onsen, point: [37.086, 136.917], precision: near}
  kag: {name: Kaga, geonameid: 6822141, point: [36.3, 136.3333]}
  fuk: {name: Fukui-shi, geonameid: 1863985, point: [36.0644, 136.2226]}
  tsu: {name: Tsuruga, geonameid: 1849592, point: [35.653, 136.0633]}
events:
  e1: {type: transport_change, places: [ana], start: 2024-02-05, end: 2024-02-05, date_precision: day, date_text: On Monday, status: happened, actors: the bus, minor: true}
  e2: {type: earthquake, places: [waj], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: on January 1, killed: 240, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: festival, places: [ana], start: 2024-02, end: 2024-02, date_precision: month, date_text: each February, status: happened, negated: true, actors: ""}
  e4: {type: festival, places: [kan], start: 2024-02-24, end: 2024-02-24, date_precision: day, date_text: on the 24th, status: planned, actors: ""}
  e5: {type: collapse, places: [], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: opening, places: [], start: 2024-01-27, end: 2024-01-27, date_precision: day, date_text: on January 27, status: happened, actors: ""}
  e7: {type: closure, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: outage, places: [wak], start: 2024-03, end: 2024-03, date_precision: month, date_text: till March, status: happened, actors: ""}
  e9: {type: opening, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: opening, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: displacement, places: [kag, fuk], start: null, end: null, date_precision: unknown, date_text: "", displaced: 9000, displaced_qualifier: about, status: happened, actors: ""}
  e12: {type: earthquake, places: [ana], start: 2024-02-07, end: 2024-02-07, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e13: {type: earthquake, places: [ana], start: 2007, end: 2007, date_precision: year, date_text: 2007, killed: 1, status: happened, actors: ""}
  e14: {type: aid, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tokyo}
  e15: {type: opening, places: [tsu], start: 2024-03-16, end: 2024-03-16, date_precision: day, date_text: on March 16, status: planned, actors: ""}
notes: ""
