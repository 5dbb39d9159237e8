---
id: obituary-cl-21
genre: obituary
country: CL
published: 2024-06-05
publisher: Gaceta del Sur
title: "Hernán Catrileo, Who Mapped the Vanishing Glaciers, Is {Dead}(e1)"
---
[PUNTA ARENAS](pun dateline) — Hernán Catrileo Soto, the surveyor's son who {walked}(e2) across the [Southern Patagonian Ice Field](sou event) four times and {counted}(e2) what was left of it, {died}(e1) here on Sunday following a stroke. He was 79.

Between 1968 and 1994 he {measured}(e2) 316 glaciers with a theodolite bought second-hand in [Valparaíso](val event). His atlas, {published}(e3) in [Santiago](san event) in 1996, showed that 290 were shrinking. "Nobody reviewed it," he told this newspaper. [Oslo](osl metonym) later {gave}(e4) him a medal.

{Born}(e5) at [Lonquimay](lon event) in 1945, he was {expelled}(e6) from the university in [Concepción](con event) after the {coup}(e7) of September 1973 and {held}(e8) for 14 months on [Dawson Island](daw event). He taught himself photogrammetry from a manual there. In 1975 he was {deported}(e9) to [Grenoble](gre event), and {married}(e10) a nurse, Sylvie Morel, at [Chambéry](cha event) in 1977. They {came home}(e11) in 1984.

In 1991 he {warned}(e12) that ash from [Mount Hudson](mou event), whose {eruption}(e13) that August buried pastures as far as [Puerto San Julián](pue event), in [Argentina](arg event), would speed up the melting. Two students were {lost}(e14) in a crevasse on the [Jorge Montt](jor event) in 1998; he {recovered}(e15) their notebooks in 2011, when the ice gave them up.

A {bill}(e16) to protect glaciers, which he drafted, was {defeated}(e16) by two votes in [Valparaíso](val event) last year. A mining company from [Toronto](tor mention) has {sued}(e17) over it anyway. His ashes will be {scattered}(e18) from a naval helicopter in September. [Puerto Natales](puer metonym) will {rename}(e19) a school.

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
  e1: {type: death, places: [pun], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: Hernán Catrileo Soto, main: true}
  e2: {type: survey, places: [sou], start: 1968, end: 1994, date_precision: year, date_text: Between 1968 and 1994, status: happened, actors: Hernán Catrileo Soto}
  e3: {type: publication, places: [san], start: 1996, end: 1996, date_precision: year, date_text: in 1996, status: happened, actors: ""}
  e4: {type: decision, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Oslo}
  e5: {type: medical, places: [lon], start: 1945, end: 1945, date_precision: year, date_text: in 1945, status: happened, actors: "", minor: true}
  e6: {type: education, places: [con], start: 1973, end: 1973, date_precision: year, date_text: after the coup of September 1973, status: happened, actors: "", minor: true}
  e7: {type: coup, places: [], start: 1973-09, end: 1973-09, date_precision: month, date_text: September 1973, status: happened, actors: ""}
  e8: {type: arrest, places: [daw], start: 1973, end: 1974, date_precision: year, date_text: for 14 months, arrested: 1, status: happened, actors: "", targets: Hernán Catrileo Soto}
  e9: {type: displacement, places: [gre], start: 1975, end: 1975, date_precision: year, date_text: In 1975, status: happened, actors: "", targets: Hernán Catrileo Soto}
  e10: {type: marriage, places: [cha], start: 1977, end: 1977, date_precision: year, date_text: in 1977, status: happened, actors: "", minor: true}
  e11: {type: displacement, places: [], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: "", minor: true}
  e12: {type: statement, places: [], start: 1991, end: 1991, date_precision: year, date_text: In 1991, status: happened, actors: ""}
  e13: {type: eruption, places: [mou], start: 1991-08, end: 1991-08, date_precision: month, date_text: that August, status: happened, actors: ""}
  e14: {type: other_accident, places: [jor], start: 1998, end: 1998, date_precision: year, date_text: in 1998, killed: 2, status: happened, actors: "", targets: Two students}
  e15: {type: discovery, places: [jor], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: ""}
  e16: {type: legislation, places: [val], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, negated: true, actors: ""}
  e17: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A mining company from Toronto}
  e18: {type: ceremony, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e19: {type: decision, places: [puer], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Puerto Natales}
notes: ""
