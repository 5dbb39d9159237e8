---
id: obituary-cl-21
genre: obituary
country: CL
published: 2024-06-05
publisher: Gaceta del Sur
title: "Hernán Catrileo, Who {Mapped}(e1) the Vanishing Glaciers, Is {Dead}(e2)"
---
[PUNTA ARENAS](pun dateline) — Hernán Catrileo Soto, the surveyor's son who {walked}(e1) across the [Southern Patagonian Ice Field](sou event) four times and {counted}(e1) what was left of it, {died}(e2) here on Sunday following a stroke. He was 79.

Between 1968 and 1994 he {measured}(e1) 316 glaciers with a theodolite {bought}(e3) second-hand in [Valparaíso](val event). His atlas, {published}(e4) in [Santiago](san event) in 1996, {showed}(e4) that 290 were shrinking. "Nobody {reviewed}(e4) it," he {told}(e5) this newspaper. [Oslo](osl metonym) later {gave}(e6) him a medal.

Born at [Lonquimay](lon event) in 1945, he was {expelled}(e7) from the university in [Concepción](con event) after the {coup}(e8) of September 1973 and {held}(e9) for 14 months on [Dawson Island](daw event). He {taught}(e10) himself photogrammetry from a manual there. In 1975 he was {deported}(e11) to [Grenoble](gre event), and {married}(e12) a nurse, Sylvie Morel, at [Chambéry](cha event) in 1977. They {came}(e13) home in 1984.

In 1991 he {warned}(e14) that ash from [Mount Hudson](mou event), whose {eruption}(e15) that August {buried}(e15) pastures as far as [Puerto San Julián](pue event), in [Argentina](arg event), would speed up the melting. Two students were {lost}(e16) in a crevasse on the [Jorge Montt](jor event) in 1998; he {recovered}(e17) their notebooks in 2011, when the ice gave them up.

A {bill}(e18) to protect glaciers, which he {drafted}(e18), was {defeated}(e18) by two votes in [Valparaíso](val event) last year. A mining company from [Toronto](tor mention) has {sued}(e19) over it anyway. His ashes will be {scattered}(e20) from a naval helicopter in September. [Puerto Natales](puer metonym) will {rename}(e21) a school.

---
places:
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
  sou: {name: Southern Patagonian Ice Field, point: [-49.5, -73.4], precision: area, radius_km: 150}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  lon: {name: Lonquimay, geonameid: 3882534, point: [-38.4539, -71.3705]}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  daw: {name: Dawson Island, point: [-53.95, -70.75], precision: near}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  cha: {name: Chambéry, geonameid: 3027422, point: [45.5663, 5.9208]}
  mou: {name: Mount Hudson, point: [-45.9, -72.97], precision: near}
  pue: {name: Puerto San Julián, geonameid: 3840082, point: [-49.307, -67.7298]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  jor: {name: Jorge Montt, point: [-48.35, -73.5], precision: near}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  puer: {name: Puerto Natales, geonameid: 3874958, point: [-51.7299, -72.506]}
events:
  e1: {type: survey, places: [sou], start: 1968, end: 1994, date_precision: year, date_text: Between 1968 and 1994, status: happened, actors: Hernán Catrileo Soto}
  e2: {type: death, places: [pun], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: Hernán Catrileo Soto, main: true}
  e3: {type: deal, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a theodolite}
  e4: {type: publication, places: [san], start: 1996, end: 1996, date_precision: year, date_text: in 1996, status: happened, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: Oslo}
  e7: {type: displacement, places: [con], start: 1973, end: 1973, date_precision: year, date_text: "", status: happened, actors: ""}
  e8: {type: coup, places: [], start: 1973-09, end: 1973-09, date_precision: month, date_text: of September 1973, status: happened, actors: ""}
  e9: {type: arrest, places: [daw], start: 1973, end: 1974, date_precision: year, date_text: for 14 months, arrested: 1, status: happened, actors: "", targets: Hernán Catrileo Soto}
  e10: {type: education, places: [daw], start: 1973, end: 1974, date_precision: year, date_text: "", status: happened, actors: ""}
  e11: {type: displacement, places: [gre], start: 1975, end: 1975, date_precision: year, date_text: In 1975, status: happened, actors: "", targets: Hernán Catrileo Soto}
  e12: {type: marriage, places: [cha], start: 1977, end: 1977, date_precision: year, date_text: in 1977, status: happened, actors: ""}
  e13: {type: transport_change, places: [], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: ""}
  e14: {type: statement, places: [], start: 1991, end: 1991, date_precision: year, date_text: In 1991, status: happened, actors: ""}
  e15: {type: eruption, places: [mou, pue, arg], start: 1991-08, end: 1991-08, date_precision: month, date_text: that August, status: happened, actors: ""}
  e16: {type: other_accident, places: [jor], start: 1998, end: 1998, date_precision: year, date_text: in 1998, killed: 2, status: happened, actors: "", targets: Two students}
  e17: {type: discovery, places: [jor], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: ""}
  e18: {type: legislation, places: [val], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, negated: true, actors: ""}
  e19: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A mining company from Toronto}
  e20: {type: ceremony, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e21: {type: ceremony, places: [puer], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Puerto Natales}
notes: ""
