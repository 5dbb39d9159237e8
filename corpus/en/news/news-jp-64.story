---
id: news-jp-64
genre: news
country: JP
published: 2025-08-29
publisher: Hokuriku Keizai
title: "[Toyama](toy mention) drugmaker to {close}(e1) two plants, {seek}(e2) buyer"
---
Generic drugmaker Shinko Yakuhin {said}(e3) on Thursday it would {shut}(e1) its factories at [Namerikawa](nam event) and [Kurobe](kur event) by the end of next March and {look for}(e2) a partner, four years after inspectors {found}(e4) that test results had been {falsified}(e5).

About 610 of 2,050 employees {lose their jobs}(e6). The company, which made a {loss}(e7) of 9.8 billion yen in the year to June, will keep its site in [Fukui](fuk mention).

In February 2021 its production was {halted}(e8) by {order}(e8) of the prefecture for 24 days. A pill against fungus made by a neighbour had {killed}(e9) two patients the month before, one of them in [Gifu](gif event).

Trading in the shares was {suspended}(e10) in [Tokyo](tok event) in the morning. The president {bowed}(e11) for eleven seconds.

{Talks}(e12) with a fund from [Seoul](seo mention) {ended}(e12) without result in June.

---
places:
  nam: {name: Namerikawa, geonameid: 1855694, point: [36.7597, 137.3622]}
  kur: {name: Kurobe-shi, geonameid: 6822126, point: [36.9012, 137.4495]}
  fuk: {name: Fukui-shi, geonameid: 1863985, point: [36.0644, 136.2226]}
  gif: {name: Gifu, geonameid: 1863641, point: [35.4229, 136.7604]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  toy: {name: Toyama, geonameid: 1849876, point: [36.7, 137.2167]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: closure, places: [nam, kur], start: 2026-03, end: 2026-03, date_precision: month, date_text: by the end of next March, status: planned, actors: Generic drugmaker Shinko Yakuhin, targets: its factories, main: true}
  e2: {type: deal, places: [toy], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Generic drugmaker Shinko Yakuhin}
  e3: {type: statement, places: [toy], start: 2025-08-28, end: 2025-08-28, date_precision: day, date_text: on Thursday, status: happened, actors: Generic drugmaker Shinko Yakuhin, minor: true}
  e4: {type: investigation, places: [toy], start: 2021, end: 2021, date_precision: year, date_text: four years after, status: happened, actors: inspectors}
  e5: {type: fraud, places: [toy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: test results}
  e6: {type: layoffs, places: [nam, kur], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "About 610 of 2,050 employees", main: true}
  e7: {type: earnings, places: [toy], start: 2025-06, end: 2025-06, date_precision: month, date_text: in the year to June, status: happened, actors: ""}
  e8: {type: closure, places: [toy], start: 2021-02, end: 2021-02, date_precision: month, date_text: In February 2021, status: happened, actors: the prefecture, targets: its production}
  e9: {type: poisoning, places: [gif], start: 2021-01, end: 2021-01, date_precision: month, date_text: the month before, killed: 2, status: happened, actors: "", targets: two patients}
  e10: {type: market, places: [tok], start: 2025-08-28, end: 2025-08-28, date_precision: day, date_text: in the morning, status: happened, actors: "", targets: Trading in the shares}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e12: {type: meeting, places: [seo], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: a fund from Seoul}
notes: ""
