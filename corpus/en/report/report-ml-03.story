---
id: report-ml-03
genre: report
country: ML
published: 2023-08-08
publisher: Sahel Dispatch
title: "Gunmen {ambush}(e1) convoy, {kill}(e1) 17 soldiers in north [Mali](mal event)"
---
[Bamako](bam dateline), Aug 8 (SD) – Seventeen [Malian](mali demonym) soldiers were {killed}(e1) and some 40 {wounded}(e1) on Sunday when jihadists {ambushed}(e1) an army convoy on the road between [Anefis](ane event) and [Kidal](kid event), military sources said.

The column of about 60 vehicles had left [Gao](gao mention) on Friday to {relieve}(e2) troops at [Tessalit](tes event), near the [Algerian](alge demonym) border. "Two home-made bombs {went}(e3) off under the lead trucks and the {shooting}(e1) lasted three hours," an officer at the base in [Gao](gao mention) told the agency on condition of anonymity. Helicopters {evacuated}(e4) the wounded to [Sévaré](sev event).

The Group for the Support of Islam and Muslims, the main al-Qaeda branch in the [Sahel](sah mention), {claimed}(e5) responsibility in a message on Monday and said it had {seized}(e1) 11 vehicles. The army statement made no mention of lost equipment but spoke of 30 "terrorists neutralised".

It was the heaviest loss suffered by the army since April, when a triple suicide {bombing}(e6) {hit}(e6) [Sévaré](sev event) airport in the central [Mopti](mop event) region, {killing}(e6) ten.

{Fighting}(e17) has picked up in the north as UN peacekeepers {leave}(e10). [Mali](mal metonym)'s military rulers, in power since a {coup}(e7) in August 2020, {demanded}(e8) the departure of the mission in June, and the Security Council {voted}(e9) to {end}(e9) its mandate on December 31. Blue helmets are due to {hand}(e10) over their camp at [Ber](ber event), in the [Timbuktu](tim event) region, this month, and [Aguelhok](agu event), [Tessalit](tes event) and [Kidal](kid event) later in the year.

Former Tuareg rebels, who {signed}(e11) a {peace deal}(e11) in [Algiers](alg event) in 2015, fear the army will move into the camps. On July 27 they {quit}(e12) the last joint committee in [Bamako](bam event), and a leader of theirs, Ahmed Ag Intalla, {warned}(e13) last week that any such step would mean war.

In the east of the country, meanwhile, Islamic State fighters {attacked}(e14) the village of [Bouldé](bou event), near [Ansongo](ans event), on Saturday, {killing}(e14) 15 people, according to a local councillor. They {drove}(e15) off some 400 cattle.

"People are coming into [Ménaka](men event) every day now," an aid worker said by telephone. The town, home to 11,000 before the crisis, shelters more than 30,000 {displaced}(e16) people.

---
places:
  sah: {name: Sahel, point: [15.0, 0.0], precision: area, radius_km: 1500}
  ane: {name: Anefis, point: [18.04, 0.6]}
  tes: {name: Tessalit, point: [20.2, 1.01]}
  mop: {name: Mopti, geonameid: 2453347, point: [14.7873, -3.218], precision: division}
  sev: {name: Sévaré, point: [14.53, -4.1]}
  ber: {name: Ber, point: [16.85, -2.53]}
  tim: {name: Tombouctou, geonameid: 2449066, point: [19.9073, -3.295], precision: division}
  agu: {name: Aguelhok, point: [19.46, 0.86]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  bou: {name: Bouldé, point: [15.6, 0.6], precision: near}
  men: {name: Ménaka, point: [15.92, 2.4]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  mali: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  kid: {name: Kidal, geonameid: 2455290, point: [18.4434, 1.4092]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  ans: {name: Ansongo, geonameid: 2461003, point: [15.6597, 0.5022]}
events:
  e1: {type: battle, places: [ane, kid], start: 2023-08-06, end: 2023-08-06, date_precision: day, date_text: on Sunday, killed: 17, injured: 40, injured_qualifier: about, status: happened, actors: jihadists, targets: an army convoy, main: true}
  e2: {type: other, places: [tes], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: on Friday, status: happened, actors: The column of about 60 vehicles, targets: troops, minor: true}
  e3: {type: bombing, places: [ane, kid], start: 2023-08-06, end: 2023-08-06, date_precision: day, date_text: on Sunday, status: happened, actors: Two home-made bombs, targets: the lead trucks}
  e4: {type: medical, places: [sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Helicopters, targets: the wounded, minor: true}
  e5: {type: statement, places: [], start: 2023-08-07, end: 2023-08-07, date_precision: day, date_text: on Monday, status: happened, actors: The Group for the Support of Islam and Muslims}
  e6: {type: bombing, places: [sev], start: 2023-04, end: 2023-04, date_precision: month, date_text: since April, killed: 10, status: happened, actors: "", targets: Sévaré airport}
  e7: {type: coup, places: [mal], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August 2020, status: happened, actors: ""}
  e8: {type: statement, places: [mal], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: "Mali's military rulers"}
  e9: {type: decision, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: the Security Council, targets: its mandate}
  e10: {type: closure, places: [ber, agu, tes, kid], start: 2023-08, end: 2023-12, date_precision: month, date_text: this month, status: planned, actors: Blue helmets, targets: their camp}
  e11: {type: agreement, places: [alg], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: Former Tuareg rebels}
  e12: {type: resignation, places: [bam], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: On July 27, status: happened, actors: they, targets: the last joint committee}
  e13: {type: statement, places: [], start: 2023-07-31, end: 2023-07-31, date_precision: week, date_text: last week, status: happened, actors: Ahmed Ag Intalla}
  e14: {type: attack, places: [bou], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: on Saturday, killed: 15, status: happened, actors: Islamic State fighters}
  e15: {type: robbery, places: [bou], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: on Saturday, status: happened, actors: They, targets: some 400 cattle}
  e17: {type: battle, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: displacement, places: [men], start: null, end: null, date_precision: unknown, date_text: "", displaced: 30000, displaced_qualifier: at_least, status: happened, actors: "", targets: people}
notes: ""
