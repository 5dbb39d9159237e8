---
id: news-jp-16
genre: news
country: JP
published: 2025-12-10
publisher: Hokuto Shimpo
title: "51 hurt, 90,000 {told to leave}(e1) as strong {quake}(e2) hits northern [Japan](jap event)"
---
[Aomori](aom dateline): A magnitude 7.5 {earthquake}(e2) off northern [Japan](jap event) late on Monday injured 51 people, most of them by falls, the fire agency said on Wednesday.

It {struck}(e2) at 11.15 p.m., 80 kilometres from the coast, and brought {waves}(e3) of up to 70 centimetres to [Kuji](kuj event) and 50 to [Urakawa](ura event). Some 90,000 residents between [Hachinohe](hac event) and [Tomakomai](tom event) were {ordered}(e1) to higher ground; all could go home by morning.

About 480 passengers {spent the night}(e4) at [Shin-Chitose](shi event) airport, where part of a ceiling {came down}(e5). A kettle of hot water {scalded}(e6) a man in [Hakodate](hak event). Bullet trains were {stopped}(e7) for half a day.

Nothing unusual was found at the nuclear plants, though 450 litres of water {spilled}(e8) from a pool at [Rokkasho](rok event).

An even stronger shock may follow within a week, the weather bureau {warned}(e9). In March 2011, some 18,500 people {died}(e10) or disappeared further south.

---
places:
  kuj: {name: Kuji, geonameid: 2129427, point: [40.1878, 141.7689]}
  ura: {name: Urakawa, geonameid: 2127586, point: [42.1556, 142.7836]}
  hac: {name: Hachinohe, geonameid: 2130203, point: [40.5, 141.5]}
  tom: {name: Tomakomai, geonameid: 2127733, point: [42.6369, 141.6033]}
  shi: {name: Shin-Chitose, point: [42.78, 141.69], precision: near}
  rok: {name: Rokkasho, point: [40.97, 141.37], precision: near}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  aom: {name: Aomori, geonameid: 2130658, point: [40.8167, 140.7333]}
  hak: {name: Hakodate, geonameid: 2130188, point: [41.7758, 140.7367]}
events:
  e1: {type: displacement, places: [hac, tom], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", displaced: 90000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 90,000 residents", main: true}
  e2: {type: earthquake, places: [jap], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: late on Monday, injured: 51, status: happened, actors: "", targets: 51 people, main: true}
  e3: {type: earthquake, places: [kuj, ura], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [shi], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", status: happened, actors: "", targets: About 480 passengers, minor: true}
  e5: {type: collapse, places: [shi], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", status: happened, actors: "", targets: part of a ceiling}
  e6: {type: other_accident, places: [hak], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: 51 people}
  e7: {type: transport_change, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Bullet trains}
  e8: {type: other_accident, places: [rok], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the weather bureau}
  e10: {type: earthquake, places: [jap], start: 2011-03, end: 2011-03, date_precision: month, date_text: In March 2011, killed: 18500, killed_qualifier: about, status: happened, actors: ""}
notes: ""
