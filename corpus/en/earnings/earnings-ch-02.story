---
id: earnings-ch-02
genre: earnings
country: CH
published: 2023-02-09
publisher: Limmat Financial
title: "Bank {loses}(e1) 7.3 billion francs, and the deposits of [Asia](asi mention)"
---
[ZURICH](zur dateline) — Bank Helvia {posted}(e1) its biggest loss since the crisis of 2008 on Thursday and said that clients had {withdrawn}(e2) 111 billion francs in the last quarter, most from [Singapore](sin mention), [Hong Kong](hon mention) and the [Gulf](gul mention).

Its shares {dropped}(e3) 15 percent in [Zurich](zur event). In [New York](new event) the bank's papers {traded}(e4) at 70 cents. It'll {sell}(e5) half of its house in [Wall Street](wal mention) to one from [Los Angeles](los mention), and {rename}(e6) the rest after a town in [Massachusetts](mas mention).

The chairman, speaking at a hotel in [Zug](zug event), {blamed}(e7) tweets. Some 9,000 {jobs go}(e8) by 2025: 540 in [Zurich](zur event) this spring, others in [London](lon event) and [Wrocław](wro event). The branch at [Kreuzlingen](kre event), {opened}(e9) in 1912, {closed}(e10) last Friday.

[Riyadh](riy metonym)'s largest lender holds a tenth, [Doha](doh metonym)'s fund about seven per cent. Neither will add.

Still, it has promised to make money in 2024. "They {promised}(e11) that in [Lugano](lug event), at the last meeting, and the croissants were better," said Frau Dora Aebi, of [Winterthur](win mention), who has 300 shares and intends to come with a bell.

[Bern](ber metonym) is watching, a spokeswoman said, "as always".

---
places:
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  asi: {name: Asia, point: [34.0, 100.0], precision: area, radius_km: 4000}
  gul: {name: Gulf, point: [26.5, 51.5], precision: area, radius_km: 400}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  wal: {name: Wall Street, point: [40.706, -74.009], precision: near}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  zug: {name: Zug, geonameid: 2657908, point: [47.1724, 8.5175]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  kre: {name: Kreuzlingen, point: [47.65, 9.175]}
  lug: {name: Lugano, geonameid: 2659836, point: [46.0101, 8.96]}
  win: {name: Winterthur, geonameid: 2657970, point: [47.5056, 8.7241]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
events:
  e1: {type: earnings, places: [zur], start: 2023-02-09, end: 2023-02-09, date_precision: day, date_text: on Thursday, status: happened, actors: Bank Helvia, main: true}
  e2: {type: market, places: [sin, hon, gul], start: 2022-10, end: 2022-12, date_precision: month, date_text: in the last quarter, status: happened, actors: "", main: true}
  e3: {type: market, places: [zur], start: 2023-02-09, end: 2023-02-09, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: market, places: [new], start: 2023-02-09, end: 2023-02-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: deal, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: statement, places: [zug], start: 2023-02-09, end: 2023-02-09, date_precision: day, date_text: "", status: happened, actors: The chairman, minor: true}
  e8: {type: layoffs, places: [zur, lon, wro], start: 2025, end: 2025, date_precision: year, date_text: by 2025, status: planned, actors: ""}
  e9: {type: opening, places: [kre], start: 1912, end: 1912, date_precision: year, date_text: in 1912, status: happened, actors: "", minor: true}
  e10: {type: closure, places: [kre], start: 2023-02-03, end: 2023-02-03, date_precision: day, date_text: last Friday, status: happened, actors: ""}
  e11: {type: statement, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
