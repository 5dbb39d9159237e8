---
id: report-gb-686
genre: report
country: GB
published: 2024-01-19
publisher: Severnside News
title: "Final steel furnaces at [Port Talbot](por event) to {close}(e1) with 2,800 jobs {lost}(e2)"
---
The last two blast furnaces in [Wales](wal mention) will be {switched off}(e1) this year with the {loss}(e2) of up to 2,800 jobs, the owner of the [Port Talbot](por event) steelworks has {confirmed}(e1).

Bharat Steel [Europe](eur metonym org), a subsidiary of a group in [Mumbai](mum mention), {rejected}(e3) a union plan to keep one of them going until an electric furnace is ready in 2027.

Union officials were {told}(e1) at a hotel near [Heathrow](hea event) airport on Thursday and came out looking shaken.

"You could hear a pin drop," said Alun Treharne of the Community Steel Union. "There are fathers and sons who will {go}(e2) on the same day."

Some 300 posts will be {cut}(e2) at [Llanwern](lla event), near [Newport](new mention), in three years' time.

The government {agreed}(e4) last September to contribute £500m to the new furnace, which will melt scrap instead of making iron from ore.

Rishi Malhotra, the company's chief executive, said the works was losing £1.5m a day.

In [Cardiff](car event), First Minister Marged Eynon {called}(e5) it "a bitter day" and said she had {asked}(e6) to speak to the prime minister but had been refused.

Steel has been made in the town since 1902, and 18,000 people worked there in the 1960s.

Rail unions {warned}(e7) of the effect on freight, and the port of [Immingham](imm mention) could lose a fifth of its coal.

Members will be {balloted}(e8) on strike action next month.

---
places:
  por: {name: Port Talbot, point: [51.59, -3.78]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  wal: {name: Wales, point: [52.3, -3.7], precision: division}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  hea: {name: Heathrow, point: [51.47, -0.45], precision: near}
  new: {name: Newport, geonameid: 2641598, point: [51.5877, -2.9983]}
  lla: {name: Llanwern, point: [51.58, -2.92]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  imm: {name: Immingham, geonameid: 2646256, point: [53.6142, -0.2158]}
events:
  e1: {type: closure, places: [por], start: 2024, end: 2024, date_precision: year, date_text: this year, status: planned, actors: Bharat Steel Europe, targets: The last two blast furnaces, main: true}
  e2: {type: layoffs, places: [por, lla], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Bharat Steel Europe, targets: "up to 2,800 jobs", main: true}
  e3: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bharat Steel Europe, targets: a union plan, minor: true}
  e4: {type: agreement, places: [], start: 2023-09, end: 2023-09, date_precision: month, date_text: last September, status: happened, actors: The government, targets: "£500m"}
  e5: {type: statement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: First Minister Marged Eynon, minor: true}
  e6: {type: statement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: First Minister Marged Eynon, targets: the prime minister, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rail unions, minor: true}
  e8: {type: decision, places: [], start: 2024-02, end: 2024-02, date_precision: month, date_text: next month, status: planned, actors: "", targets: Members}
notes: ""
