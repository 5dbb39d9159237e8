---
id: report-es-727
genre: report
country: ES
published: 2017-04-06
publisher: "Iberia Daily (English edition)"
title: "Two minors {arrested}(e1) in [Soria](sor event) over {theft}(e2) of Romanesque capitals"
---
The Civil Guard has {detained}(e1) a stonemason, a parish sexton and two minors in connection with the {disappearance}(e2) of eleven carved capitals from churches in the province of [Soria](sor event).

The first four were {prised off}(e2) a portal in [Caltojar](cal event) in January of last year. Others {went missing}(e2) from [Berlanga de Duero](ber event) and from a hermitage near [San Esteban de Gormaz](san event). All three villages have fewer than 3,000 inhabitants; none of the churches had an alarm.

Officers {searched}(e3) two houses in [Almazán](alm event) and a workshop in [Calatayud](cala event), in the neighboring province of [Zaragoza](zar mention), on Tuesday. There they {found}(e3) five of the pieces wrapped in blankets, along with plaster casts that had been {left}(e2) in the place of the originals. "It was a good imitation. We had been praying before a copy," said Eusebio Llorente, the mayor of [Caltojar](cal metonym).

The investigation, which {began}(e4) in [Burgos](bur event) when an antiques dealer {reported}(e5) an offer, has since led to [Belgium](belg mention). Two capitals were {sold}(e6) at a fair in [Brussels](bru event) for €48,000 each, and one is thought to be with a collector in [Basel](bas mention). [Spanish](spa demonym) magistrates have {sent}(e7) requests to both countries.

[Spain](spai mention)'s emptying interior has long been plundered. Erik the [Belgian](bel demonym), as the most famous thief of the 1970s and 1980s was called, {claimed}(e8) to have {taken}(e9) thousands of works. In 2012, the 12th-century Codex Calixtinus was {recovered}(e10) from a garage in [Milladoiro](mil event), a year after an electrician {stole}(e11) it from [Santiago de Compostela](sant event) cathedral; he was {jailed}(e12) for ten years.

Not all cases end so well. A carved beam {removed}(e13) in 2004 from [Santa María del Cerro](santa event), in [Segovia](seg mention), has never been seen again, and in [Lleida](lle event), a {lawsuit}(e14) with [Aragón](ara metonym) over 44 objects from [Sijena](sij event) has outlasted three bishops.

The regional government in [Valladolid](val mention) on Wednesday {announced}(e15) a plan to photograph every work of art in 1,100 churches, at a cost of €2.3 million. The culture councilor also {confirmed}(e16) that a chapel at [Ágreda](agr event), whose roof {fell in}(e17) during the February snows, will be {repaired}(e18) by the fall.

The adults {appeared}(e19) before a judge in [Soria](sor event) on Wednesday and were {released}(e20) on bail. The minors are with their families.

---
places:
  sor: {name: Soria, geonameid: 3108681, point: [41.764, -2.4688]}
  cal: {name: Caltojar, point: [41.4, -2.76]}
  ber: {name: Berlanga de Duero, point: [41.46, -2.86]}
  san: {name: San Esteban de Gormaz, point: [41.57, -3.2]}
  alm: {name: Almazán, point: [41.49, -2.53]}
  cala: {name: Calatayud, geonameid: 3127047, point: [41.3535, -1.6432]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  bur: {name: Burgos, geonameid: 3127461, point: [42.3411, -3.7018]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  mil: {name: Milladoiro, point: [42.85, -8.58]}
  sant: {name: Santiago de Compostela, geonameid: 3109642, point: [42.8805, -8.5457]}
  santa: {name: Santa María del Cerro, point: [41.2, -3.5], precision: near}
  seg: {name: Segovia, geonameid: 3109256, point: [40.9481, -4.1184]}
  lle: {name: Lleida, geonameid: 3118514, point: [41.6167, 0.6222]}
  ara: {name: Aragón, point: [41.5, -0.8], precision: division}
  sij: {name: Sijena, point: [41.7, -0.05], precision: near}
  val: {name: Valladolid, geonameid: 3106672, point: [41.6554, -4.7235]}
  agr: {name: Ágreda, point: [41.86, -1.92]}
  belg: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  spai: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
events:
  e1: {type: arrest, places: [sor], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: The Civil Guard, targets: "a stonemason, a parish sexton and two minors", main: true}
  e2: {type: robbery, places: [cal, ber, san, sor], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January of last year, status: happened, actors: "", targets: eleven carved capitals, main: true}
  e3: {type: raid, places: [alm, cala], start: 2017-04-04, end: 2017-04-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Officers, targets: two houses}
  e4: {type: investigation, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an antiques dealer, targets: an offer, minor: true}
  e6: {type: deal, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two capitals}
  e7: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Spanish magistrates, targets: requests, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Erik the Belgian, minor: true}
  e9: {type: robbery, places: [spai], start: 1970, end: 1989, date_precision: year, date_text: of the 1970s and 1980s, status: reported, actors: Erik the Belgian, targets: thousands of works}
  e10: {type: discovery, places: [mil], start: 2012, end: 2012, date_precision: year, date_text: In 2012, status: happened, actors: "", targets: the 12th-century Codex Calixtinus}
  e11: {type: robbery, places: [sant], start: 2011, end: 2011, date_precision: year, date_text: a year after, status: happened, actors: an electrician, targets: it}
  e12: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: he}
  e13: {type: robbery, places: [santa], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: "", targets: A carved beam}
  e14: {type: trial, places: [lle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 44 objects}
  e15: {type: statement, places: [], start: 2017-04-05, end: 2017-04-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The regional government, targets: a plan to photograph every work of art}
  e16: {type: statement, places: [], start: 2017-04-05, end: 2017-04-05, date_precision: day, date_text: "", status: happened, actors: The culture councilor, minor: true}
  e17: {type: collapse, places: [agr], start: 2017-02, end: 2017-02, date_precision: month, date_text: during the February snows, status: happened, actors: "", targets: a chapel}
  e18: {type: construction, places: [agr], start: 2017, end: 2017, date_precision: year, date_text: by the fall, status: planned, actors: "", targets: a chapel}
  e19: {type: trial, places: [sor], start: 2017-04-05, end: 2017-04-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The adults, minor: true}
  e20: {type: decision, places: [sor], start: 2017-04-05, end: 2017-04-05, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: The adults, minor: true}
notes: ""
