---
id: raid-ml-35
genre: raid
country: ML
published: 2025-08-20
publisher: Sahel Info
title: "Jihadists {overrun}(e1) army post in central [Mali](mal event)"
---
[BAMAKO](bam dateline) (SI) - Fighters linked to Al-Qaeda {overran}(e1) an army post in central [Mali](mal event) at dawn on Tuesday, local elected officials and a security source said.

They came from three sides on motorcycles, {burned}(e1) the camp at [Farabougou](far event) and left with two pick-ups and a mortar. At least 21 soldiers were killed, one official said; another spoke of "around thirty". The army, which confirmed the {attack}(e1) without giving a toll, said it had killed several assailants in {strikes}(e2) from the air as they withdrew.

The mayor {fled}(e3) on foot to [Nampala](nam event) with some 200 families.

The village had already been {besieged}(e4) for months in 2020 and 2021 until elders {agreed}(e5) on a {truce}(e5).

Four days before, a {landmine}(e6) {blew up}(e6) a bus near [Bandiagara](ban event); among the 15 dead were six members of one wedding party. On Wednesday all was calm in [Ségou](seg mention), a resident said by phone.

---
places:
  far: {name: Farabougou, point: [14.85, -6.15], precision: near}
  nam: {name: Nampala, point: [15.28, -5.55]}
  ban: {name: Bandiagara, geonameid: 2460489, point: [14.35, -3.6104]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  seg: {name: Ségou, geonameid: 2451478, point: [13.4403, -6.2595]}
events:
  e1: {type: battle, places: [far], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: at dawn on Tuesday, killed: 21, killed_qualifier: at_least, status: happened, actors: Fighters linked to Al-Qaeda, targets: soldiers, main: true}
  e2: {type: airstrike, places: [far], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: "", status: happened, actors: The army, targets: several assailants}
  e3: {type: displacement, places: [nam], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: "", status: happened, actors: The mayor}
  e4: {type: battle, places: [far], start: 2020, end: 2021, date_precision: year, date_text: in 2020 and 2021, status: happened, actors: "", targets: The village}
  e5: {type: agreement, places: [far], start: 2021, end: 2021, date_precision: year, date_text: "", status: happened, actors: elders}
  e6: {type: bombing, places: [ban], start: 2025-08-15, end: 2025-08-15, date_precision: day, date_text: Four days before, killed: 15, status: happened, actors: "", targets: a bus}
notes: ""
