---
id: trade-pl-29
genre: trade
country: PL
published: 2025-11-05
publisher: Kurier Gospodarczy
title: "[Polish](pol demonym) bus maker {wins}(e1) order from [Oslo](osl metonym), {hires}(e2) 300"
---
Bus maker Wartbus said on Tuesday it had {won}(e1) its biggest foreign {order}(e1), for 183 electric vehicles worth about 410 million zlotys, from the transit authority of [Oslo](osl metonym).

They will be {built}(e3) in [Środa Wielkopolska](sro event) and {delivered}(e3) between September 2026 and the following spring. The plant will {take on}(e2) 300 workers. Its rivals, from [Sweden](swe mention) and [China](chi mention), have ten days to appeal.

Two years ago the firm was close to collapse: it {laid off}(e4) a quarter of its staff and {sold}(e5) its foundry in [Śrem](sre event). A lender in [Frankfurt](fra mention) then {refused}(e6) a loan. "We don't hold it against them," said chief executive Olga Przybysz.

The shares {jumped}(e7) 11% in [Warsaw](war event), to 34.50 zlotys.

In the first nine months Wartbus {earned}(e8) 29 million zlotys, against a {loss}(e9) of 52 million a year earlier. It will {show}(e10) a hydrogen model at the {fair}(e10) in [Kielce](kie event) next week. {Talks}(e11) with [Riga](rig metonym) ended without a contract in October.

---
places:
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sro: {name: Środa Wielkopolska, geonameid: 3085045, point: [52.2284, 17.2762]}
  sre: {name: Śrem, geonameid: 3085056, point: [52.0887, 17.0151]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  kie: {name: Kielce, geonameid: 769250, point: [50.8703, 20.6275]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: deal, places: [osl], start: 2025-11-04, end: 2025-11-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Bus maker Wartbus, targets: the transit authority of Oslo, main: true}
  e2: {type: career, places: [sro], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The plant, targets: 300 workers, main: true}
  e3: {type: construction, places: [sro], start: 2026-09, end: 2027, date_precision: month, date_text: between September 2026 and the following spring, status: planned, actors: ""}
  e4: {type: layoffs, places: [], start: 2023, end: 2023, date_precision: year, date_text: Two years ago, status: happened, actors: it, targets: a quarter of its staff}
  e5: {type: deal, places: [sre], start: 2023, end: 2023, date_precision: year, date_text: Two years ago, status: happened, actors: it, targets: its foundry}
  e6: {type: decision, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A lender in Frankfurt, targets: a loan}
  e7: {type: market, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The shares}
  e8: {type: earnings, places: [], start: 2025-01, end: 2025-09, date_precision: month, date_text: In the first nine months, status: happened, actors: Wartbus}
  e9: {type: earnings, places: [], start: 2024-01, end: 2024-09, date_precision: month, date_text: a year earlier, status: happened, actors: "", minor: true}
  e10: {type: exhibition, places: [kie], start: 2025-11-10, end: 2025-11-10, date_precision: week, date_text: next week, status: planned, actors: It, targets: a hydrogen model}
  e11: {type: meeting, places: [rig], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: ""}
notes: ""
