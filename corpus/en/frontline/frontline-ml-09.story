---
id: frontline-ml-09
genre: frontline
country: ML
published: 2023-10-23
publisher: Azawad Info
title: "Columns {leave}(e2) [Tessalit](tes event), and are {not left alone}(e1)"
---
[BAMAKO](bam dateline), Oct. 23 (Sahel Service) - The army of [Mali](mal metonym) said Monday that it had {entered}(e1) [Tessalit](tes event) on Saturday, a day after UN peacekeepers {handed over}(e2) their base there, and that "some insects had been {swept aside}(e1)".

Tuareg rebels, who held most of [Kidal](kid mention) region until this month, said by satellite phone that the {fight}(e3) for [Anéfis](ane event) on the 7th had cost the army a hundred men. Neither figure nor insect could be checked.

The UN must be {out}(e4) by 31 December. Its last convoy from [Tessalit](tes mention) to [Gao](gao mention) {struck two mines}(e5) near [Aguelhok](agu event), wounding seven soldiers from [Chad](cha mention). Vehicles worth $12 million were {burnt}(e6) at [Tessalit](tes event) for want of planes.

In [Timbuktu](tim event), {blockaded}(e7) by jihadists since August, sugar costs three times what it does in [Mopti](mop mention). A {rocket}(e8) {killed}(e8) two children in the [Bellafarandi](bel event) quarter on Sunday. [Algiers](alg metonym), which sponsored the {peace}(e9) of 2015, is silent; [Niamey](nia metonym) and [Ouagadougou](oua metonym) {promised}(e10) brotherhood.

The white airmen at [Gao](gao event) who load the bombs don't speak [French](fre demonym), a cook at the base remarked.

---
places:
  tes: {name: Tessalit, point: [20.199, 1.012]}
  kid: {name: Kidal, point: [18.9, 1.4], precision: division}
  ane: {name: Anéfis, point: [18.05, 0.6], precision: near}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  agu: {name: Aguelhok, point: [19.463, 0.858], precision: near}
  tim: {name: Timbuktu, point: [16.773, -3.007]}
  mop: {name: Mopti, geonameid: 2453348, point: [14.4843, -4.183]}
  bel: {name: Bellafarandi, point: [16.767, -3.01], precision: near, near: tim}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: battle, places: [tes], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday, status: happened, actors: The army of Mali, main: true}
  e2: {type: coup, places: [tes], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: battle, places: [ane], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: on the 7th, killed: 100, killed_qualifier: about, status: reported, actors: ""}
  e4: {type: other, places: [], start: 2023-12-31, end: 2023-12-31, date_precision: day, date_text: by 31 December, status: planned, actors: ""}
  e5: {type: bombing, places: [agu], start: null, end: null, date_precision: unknown, date_text: "", injured: 7, status: happened, actors: "", main: true}
  e6: {type: fire, places: [tes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: battle, places: [tim], start: 2023-08, end: 2023-08, date_precision: month, date_text: since August, status: happened, actors: ""}
  e8: {type: shelling, places: [bel], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: on Sunday, killed: 2, status: happened, actors: ""}
  e9: {type: agreement, places: [], start: 2015, end: 2015, date_precision: year, date_text: of 2015, status: happened, actors: "", minor: true}
  e10: {type: statement, places: [nia, oua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
