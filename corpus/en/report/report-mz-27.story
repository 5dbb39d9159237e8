---
id: report-mz-27
genre: report
country: MZ
published: 2021-03-30
publisher: Indian Ocean Newswire
title: "Dozens {dead}(e1) and thousands {flee}(e2) as militants {hold}(e1) [Palma](pal event)"
---
[MAPUTO](map dateline) — Boats packed with survivors {docked}(e2) in the northern [Mozambican](moz demonym) port of [Pemba](pem event) on Monday, five days after Islamist fighters {overran}(e1) [Palma](pal event), a town beside one of [Africa](afr mention)'s biggest gas projects.

Dozens of people have been {killed}(e1), the defence ministry said, seven of them when a convoy of 17 vehicles {leaving}(e3) the Amarula hotel was {ambushed}(e3) on Friday. Some 180 people, many of them foreign contractors, had {sheltered}(e2) in the hotel for two days. Helicopters of a [South African](sou demonym) security firm {plucked}(e4) about 20 of them from the grounds.

A man from [KwaZulu-Natal](kwa mention) and a [Briton](bri demonym) from [Somerset](som mention) are among those confirmed dead.

The ferry Sea Star I {brought}(e2) 1,300 people to [Pemba](pem event), 250 km to the south, from the project site on the [Afungi](afu event) peninsula. Others {walked}(e2) through the bush to [Nangade](nan event), on the road to [Mueda](mue mention), or crossed the [Rovuma](rov event) to [Mtwara](mtw event) in [Tanzania](tan event). "We ate leaves," said Anabela Nchimbo, a cook, who had lost sight of her husband on the beach at [Quionga](qui event).

Islamic State said on its Amaq channel that its men had taken {control}(e1) of the town after {destroying}(e5) two banks and a police station.

The [French](fre demonym) energy company behind the $20 billion project, which had only {announced}(e6) on Wednesday morning that work would {resume}(e6), has {withdrawn}(e7) its remaining staff.

The {insurgency}(e8) in [Cabo Delgado](cab event) {began}(e8) with {raids}(e8) on police posts in [Mocímboa da Praia](moc event) in October 2017. The port {fell}(e9) to the militants last August and has not been recovered. More than 2,600 people have been {killed}(e8) and 670,000 {displaced}(e10). In November villagers were {beheaded}(e11) on a football pitch in [Muidumbe](mui event), state media said.

[Lisbon](lis metonym) is to {send}(e12) 60 military trainers in April, to join a dozen [U.S.](us demonym) special forces who {started}(e13) a two-month {course}(e13) on March 15. [Pretoria](pre metonym) has put its embassy staff to work on evacuations, and [Harare](har metonym) {urged}(e14) the regional bloc SADC to act. In the capital, the president told people not to lose focus, and {inaugurated}(e15) a hospital wing in [Matola](mat event).

---
places:
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  afr: {name: Africa, point: [0.0, 20.0], precision: area, radius_km: 4000}
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  som: {name: Somerset, geonameid: 2637532, point: [51.0339, -3.0317], precision: division}
  afu: {name: Afungi, point: [-10.82, 40.53], precision: near}
  nan: {name: Nangade, point: [-11.08, 39.7]}
  mue: {name: Mueda, geonameid: 1036263, point: [-11.6628, 39.5506]}
  rov: {name: Rovuma, point: [-10.7, 40.0], precision: area, radius_km: 60}
  mtw: {name: Mtwara, geonameid: 877747, point: [-10.2667, 40.1833]}
  qui: {name: Quionga, point: [-10.6, 40.5], precision: near}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  mui: {name: Muidumbe, point: [-11.83, 39.83]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mat: {name: Matola, geonameid: 1039854, point: [-25.9622, 32.4589]}
  pal: {name: Palma, point: [-10.775, 40.473]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  moc: {name: Mocímboa da Praia, geonameid: 1024699, point: [-11.3517, 40.3516]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
events:
  e1: {type: battle, places: [pal], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: five days after, status: happened, actors: Islamist fighters, targets: Palma, main: true}
  e2: {type: displacement, places: [pem, afu, nan, rov, mtw], start: 2021-03-24, end: 2021-03-29, date_precision: day, date_text: on Monday, displaced: 1300, displaced_qualifier: at_least, status: happened, actors: survivors, main: true}
  e3: {type: attack, places: [pal], start: 2021-03-26, end: 2021-03-26, date_precision: day, date_text: on Friday, killed: 7, status: happened, actors: "", targets: a convoy of 17 vehicles}
  e4: {type: rescue, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Helicopters of a South African security firm, targets: about 20 of them}
  e5: {type: battle, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its men, targets: two banks and a police station, minor: true}
  e6: {type: opening, places: [afu], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: on Wednesday morning, status: planned, negated: true, actors: The French energy company, targets: work}
  e7: {type: displacement, places: [afu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The French energy company, targets: its remaining staff}
  e8: {type: battle, places: [moc, cab], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October 2017, killed: 2600, killed_qualifier: at_least, status: happened, actors: "", targets: police posts}
  e9: {type: battle, places: [moc], start: 2020-08, end: 2020-08, date_precision: month, date_text: last August, status: happened, actors: the militants, targets: The port}
  e10: {type: displacement, places: [cab], start: null, end: null, date_precision: unknown, date_text: "", displaced: 670000, status: happened, actors: ""}
  e11: {type: killing, places: [mui], start: 2020-11, end: 2020-11, date_precision: month, date_text: In November, status: happened, actors: "", targets: villagers}
  e12: {type: other, places: [], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: planned, actors: Lisbon, targets: 60 military trainers}
  e13: {type: education, places: [], start: 2021-03-15, end: 2021-03-15, date_precision: day, date_text: on March 15, status: happened, actors: a dozen U.S. special forces}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Harare, targets: the regional bloc SADC}
  e15: {type: opening, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president, targets: a hospital wing}
notes: ""
