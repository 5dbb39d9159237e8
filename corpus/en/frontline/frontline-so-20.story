---
id: frontline-so-20
genre: frontline
country: SO
published: 2022-09-07
publisher: Horn Dispatch
title: "Militants {Storm}(e1) Village, {Torch}(e1) Lorries; 19 Dead"
---
[MOGADISHU](mog dateline), Sept 7 (HD) – At least 19 people were killed when al-Shabaab fighters {ambushed}(e1) a convoy of lorries carrying food in central [Somalia](som event) and {set fire}(e1) to eight of them, elders and officials said on Wednesday.

The vehicles were {travelling}(e2) from [Beledweyne](bel mention) to [Mahas](mah mention) on Friday night when they were stopped near [Afar-Irdod](afa event). Drivers and passengers, women among them, were {shot}(e1) at close range. "Corpses are still being collected," said Abdi Mohamud Guled, an elder.

The group said it had targeted a militia that had helped government forces to {retake}(e3) twenty villages in [Hiran](hir event) region since June. On Sunday the army, backed by [American](ame demonym) drones, {captured}(e4) [Yasoman](yas event) without a fight. The [U.S.](us metonym) Africa Command said 13 militants died in one {strike}(e5).

[Somalia](som metonym)'s new president, who {took office}(e6) in May, {promised}(e7) "total war" after the {siege}(e8) of a hotel in [Mogadishu](mog event) last month, in which 21 people were killed. He is {due}(e9) in [Asmara](asm event) on Saturday to {see}(e9) 5,000 recruits in {training}(e10) there.

Further south, [Kenyan](ken demonym) troops {repulsed}(e11) an {attack}(e11) at [Dhobley](dho event). Two were hurt. In [Baidoa](bai event), some 900 people {arrived}(e12) within a week at camps already full: the fourth rainy season in a row has {failed}(e13), and the UN {warned}(e14) on Monday that {famine}(e15) would be declared in [Baidoa](bai event) and [Burhakaba](bur event) between October and December.

---
places:
  bel: {name: Beledweyne, point: [4.736, 45.204]}
  mah: {name: Mahas, point: [4.39, 46.1], precision: near}
  afa: {name: Afar-Irdod, point: [4.55, 45.6], precision: near}
  hir: {name: Hiran, point: [4.2, 45.3], precision: division}
  yas: {name: Yasoman, point: [4.0, 45.9], precision: near}
  asm: {name: Asmara, geonameid: 343300, point: [15.3381, 38.9318]}
  dho: {name: Dhobley, point: [0.4, 41.01]}
  bur: {name: Burhakaba, point: [2.8, 44.08]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  bai: {name: Baidoa, geonameid: 64536, point: [3.1138, 43.6498]}
events:
  e1: {type: attack, places: [afa], start: 2022-09-02, end: 2022-09-02, date_precision: day, date_text: on Friday night, killed: 19, killed_qualifier: at_least, status: happened, actors: al-Shabaab fighters, targets: a convoy of lorries, main: true}
  e2: {type: transport_change, places: [bel], start: 2022-09-02, end: 2022-09-02, date_precision: day, date_text: "", status: happened, actors: The vehicles, minor: true}
  e3: {type: battle, places: [hir], start: 2022-06, end: 2022-06, date_precision: month, date_text: since June, status: happened, actors: government forces}
  e4: {type: battle, places: [yas], start: 2022-09-04, end: 2022-09-04, date_precision: day, date_text: On Sunday, status: happened, actors: the army}
  e5: {type: airstrike, places: [som], start: null, end: null, date_precision: unknown, date_text: "", killed: 13, status: happened, actors: ""}
  e6: {type: appointment, places: [som], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: "Somalia's new president"}
  e7: {type: statement, places: [som], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Somalia's new president"}
  e8: {type: attack, places: [mog], start: 2022-08, end: 2022-08, date_precision: month, date_text: last month, killed: 21, status: happened, actors: "", targets: a hotel}
  e9: {type: visit, places: [asm], start: 2022-09-10, end: 2022-09-10, date_precision: day, date_text: on Saturday, status: planned, actors: "Somalia's new president"}
  e10: {type: education, places: [asm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "5,000 recruits", minor: true}
  e11: {type: battle, places: [dho], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: Kenyan troops}
  e12: {type: displacement, places: [bai], start: 2022-09, end: 2022-09, date_precision: month, date_text: within a week, displaced: 900, displaced_qualifier: about, status: happened, actors: ""}
  e13: {type: drought, places: [bai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: statement, places: [], start: 2022-09-05, end: 2022-09-05, date_precision: day, date_text: on Monday, status: happened, actors: the UN}
  e15: {type: drought, places: [bai, bur], start: 2022-10, end: 2022-12, date_precision: month, date_text: between October and December, status: planned, actors: ""}
notes: ""
