---
id: raid-ro-30
genre: raid
country: RO
published: 2018-03-22
publisher: Agenția Carpați
title: "33 {Held}(e1) in Illegal-Logging {Raids}(e2) Across [Transylvania](tra event)"
---
[BUCHAREST](buc dateline) (AgC) – Police and prosecutors carried out 23 {searches}(e2) in six counties of [Romania](rom event) on Thursday in an {inquiry}(e3) into the {theft}(e4) of timber worth 25 million euros, and {took 33 people in}(e1) for questioning.

Sawmills and homes in [Maramureș](mar event), [Suceava](suc event), [Brașov](bra event) and [Covasna](cov event) counties were {searched}(e2), as were two offices of an [Austrian](aus demonym) firm, Holzmark, in [Sebeș](seb event) and [Rădăuți](rad event). The company said that it was cooperating.

According to the prosecutors, trees were {felled}(e4) on forged papers between 2011 and 2017, mostly in state forests, and {sent}(e5) by train to [Hungary](hun mention) and [Italy](ita mention). A forester who had reported lorries at night was {attacked}(e6) with an axe near [Vișeu de Sus](vis event) in October and lost three fingers. Two brothers were {indicted}(e7) for that last month.

In 2015 some 4,000 people {marched}(e8) through [Cluj-Napoca](clu event) against logging, and the law was {tightened}(e9).

"I have waited seven years for this," said Andrei Ciobotaru of a foundation in [Brașov](bra mention).

In [Vienna](vie event), shares in Holzmark's parent {fell}(e10) 7 per cent.

---
places:
  tra: {name: Transylvania, point: [46.5, 24.5], precision: area, radius_km: 150}
  mar: {name: Maramureș, point: [47.65, 24.1], precision: division}
  suc: {name: Suceava, point: [47.5, 25.75], precision: division}
  bra: {name: Braşov, geonameid: 683844, point: [45.6486, 25.6061]}
  cov: {name: Covasna, point: [45.9, 26.0], precision: division}
  seb: {name: Sebeș, point: [45.96, 23.567]}
  vis: {name: Vișeu de Sus, point: [47.71, 24.43]}
  rad: {name: Rădăuți, geonameid: 669289, point: [47.85, 25.9167]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  clu: {name: Cluj-Napoca, geonameid: 681290, point: [46.7667, 23.6]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: arrest, places: [rom], start: 2018-03-22, end: 2018-03-22, date_precision: day, date_text: on Thursday, arrested: 33, status: happened, actors: Police and prosecutors, targets: 33 people, main: true}
  e2: {type: raid, places: [mar, suc, bra, cov, seb, rad], start: 2018-03-22, end: 2018-03-22, date_precision: day, date_text: on Thursday, status: happened, actors: Police and prosecutors, main: true}
  e3: {type: investigation, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_crime, places: [rom], start: 2011, end: 2017, date_precision: year, date_text: between 2011 and 2017, status: happened, actors: ""}
  e5: {type: transport_change, places: [hun, ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: attack, places: [vis], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October, injured: 1, status: happened, actors: Two brothers, targets: A forester}
  e7: {type: charge, places: [vis], start: 2018-02, end: 2018-02, date_precision: month, date_text: last month, status: happened, actors: "", targets: Two brothers}
  e8: {type: protest, places: [clu], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: "some 4,000 people"}
  e9: {type: legislation, places: [rom], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: ""}
  e10: {type: market, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
