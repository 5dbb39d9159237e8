---
id: earnings-dk-26
genre: earnings
country: DK
published: 2025-08-19
publisher: Øresund Finans
title: "Wind turbine maker {warns}(e1) again, {axes}(e2) one job in eight"
---
[COPENHAGEN](cop dateline), Aug 19 - Shares in turbine maker Vestanvind {fell}(e3) as much as 17% on Tuesday after it {cut its forecast}(e1) for the second time this year and said it would {shed}(e2) 1,100 of its 8,600 staff by Christmas.

The firm {lost}(e4) 212 million crowns in the second quarter; a year earlier it had {made}(e5) 94 million. It blamed an {order}(e6) of the [U.S.](us demonym) government in July to {halt}(e7) work on a park off [Rhode Island](rho event) that was four-fifths built.

Most of the jobs will {go}(e2) in [Esbjerg](esb event) and [Nakskov](nak event). A blade works in [Hull](hul event), where 260 were {dismissed}(e8) in the spring, is to be {sold}(e9). [Aalborg](aal event) will be spared.

Chief executive Mette Damborg told analysts she had offered to {resign}(e10) but that the board would not hear of it.

"It's the fourth round since I came," said Torben Krag, a welder, who had just been told by text. His wife, in the paint shop, has heard nothing.

---
places:
  rho: {name: Rhode Island, geonameid: 5224323, point: [41.7504, -71.4998], precision: division}
  esb: {name: Esbjerg, geonameid: 2622447, point: [55.4703, 8.4519]}
  nak: {name: Nakskov, geonameid: 2616599, point: [54.8304, 11.1357]}
  hul: {name: Kingston upon Hull, geonameid: 2645425, point: [53.7446, -0.3352]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aal: {name: Aalborg, geonameid: 2624886, point: [57.048, 9.9187]}
events:
  e1: {type: earnings, places: [cop], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, status: happened, actors: turbine maker Vestanvind, main: true}
  e2: {type: layoffs, places: [esb, nak], start: 2025-12, end: 2025-12, date_precision: month, date_text: by Christmas, status: planned, actors: it, targets: "1,100 of its 8,600 staff", main: true}
  e3: {type: market, places: [cop], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, status: happened, actors: Shares in turbine maker Vestanvind, main: true}
  e4: {type: earnings, places: [cop], start: 2025-04, end: 2025-06, date_precision: month, date_text: in the second quarter, status: happened, actors: The firm, main: true}
  e5: {type: earnings, places: [cop], start: 2024-04, end: 2024-06, date_precision: month, date_text: a year earlier, status: happened, actors: ""}
  e6: {type: decision, places: [rho], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: the U.S. government, targets: work on a park}
  e7: {type: closure, places: [rho], start: 2025-07, end: 2025-07, date_precision: month, date_text: "", status: happened, actors: the U.S. government, targets: work on a park}
  e8: {type: layoffs, places: [hul], start: 2025, end: 2025, date_precision: year, date_text: in the spring, status: happened, actors: "", targets: 260}
  e9: {type: deal, places: [hul], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: A blade works}
  e10: {type: resignation, places: [cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Chief executive Mette Damborg}
notes: ""
