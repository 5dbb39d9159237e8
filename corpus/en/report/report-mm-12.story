---
id: report-mm-12
genre: report
country: MM
published: 2023-04-13
publisher: Mekong Frontline
title: "Junta jets {bomb}(e1) village gathering in [Sagaing](sag event), {killing}(e1) up to 100"
---
[Myanmar](mya metonym)'s military has {confirmed}(e2) that it carried out an air {strike}(e1) on a village in [Sagaing](sag event) Region on Tuesday in which, rescuers say, as many as 100 people were {killed}(e1), among them many women and children.

Several hundred villagers had come to [Pazigyi](paz event), in [Kanbalu](kan event) township, for the {opening}(e3) of an office of the shadow National Unity Government, according to a resident who asked not to be named. At about 7:45 a.m. a fighter jet {dropped}(e1) two bombs on the hall. A Mi-35 helicopter then {circled}(e1), firing into the trees for some twenty minutes, and {returned}(e4) in the afternoon while the dead were being {collected}(e5).

"I could not tell one body from another," the resident said. "My cousin from [Shwebo](shw mention) had brought her two daughters for the rice and the songs."

Major General Thant Zin Oo, the junta's spokesman, said on state television in [Naypyitaw](nay event) on Wednesday night that some of those {killed}(e1) were "terrorists" and that {explosions}(e6) of mines stored by them had added to the toll.

The UN human rights chief {accused}(e7) the army of disregarding international law. [Washington](was metonym) and [Tokyo](tok metonym) {called}(e8) on the generals to stop the violence; [Beijing](bei metonym) and [New Delhi](new metonym) were silent.

[Sagaing](sag mention), a dry plain inhabited mostly by Bamar Buddhists, has put up the fiercest resistance to the {coup}(e9) of February 1, 2021. Last September at least 12 people, seven of them children, {died}(e10) when helicopters {strafed}(e10) a monastery school at [Let Yet Kone](let event), in [Tabayin](tab event). In October some 60 were {killed}(e11) by an air {raid}(e11) on a concert at [A Nang Pa](ana event) in [Kachin](kac event) State, and on March 11 soldiers {shot}(e12) 28 men at a monastery in [Nam Nein](nam event), in southern [Shan](sha event) State, rebels say.

Elsewhere this week:

* In [Chin](chi event) State, jets {struck}(e13) [Falam](fal event) on Monday evening, {destroying}(e13) nine houses and a school.

* In [Karen](kar event) State, more than 8,000 people {crossed}(e14) the [Moei](moe event) river to [Mae Sot](mae event) and [Mae Ramat](maer event), in [Thailand](tha event)'s [Tak](tak event) province, to get away from {fighting}(e15) around [Shwe Kokko](shwe event).

* The army {lost}(e16) an outpost near [Demoso](dem event), [Kayah](kay event), on Sunday, a Karenni force said.

A planned {visit}(e17) by the special envoy of the Association of Southeast Asian Nations to [Yangon](yan event) has been {put}(e17) off until May.

---
places:
  sag: {name: Sagaing, geonameid: 1298480, point: [23.7031, 95.1821], precision: division}
  paz: {name: Pazigyi, point: [23.35, 95.6], precision: near}
  kan: {name: Kanbalu, point: [23.2, 95.52]}
  shw: {name: Shwebo, geonameid: 1296736, point: [22.5693, 95.6982]}
  let: {name: Let Yet Kone, point: [22.66, 95.2], precision: near}
  tab: {name: Tabayin, point: [22.63, 95.32]}
  ana: {name: A Nang Pa, point: [25.75, 96.5], precision: near}
  kac: {name: Kachin, geonameid: 1321702, point: [25.7926, 97.2978], precision: division}
  nam: {name: Nam Nein, point: [20.05, 97.1], precision: near}
  sha: {name: Shan, geonameid: 1297099, point: [21.5185, 98.1593], precision: division}
  chi: {name: Chin, geonameid: 1327132, point: [21.9262, 93.3727], precision: division}
  fal: {name: Falam, geonameid: 1326105, point: [22.9134, 93.6778]}
  kar: {name: Karen, point: [16.95, 97.9], precision: area, radius_km: 120}
  moe: {name: Moei, point: [16.9, 98.5], precision: near}
  mae: {name: Mae Sot, geonameid: 1152188, point: [16.7167, 98.5667]}
  maer: {name: Mae Ramat, geonameid: 1152202, point: [16.984, 98.5166]}
  tak: {name: Tak, geonameid: 1150489, point: [17.0043, 98.8441], precision: division}
  shwe: {name: Shwe Kokko, point: [16.83, 98.52]}
  dem: {name: Demoso, point: [19.54, 97.17]}
  kay: {name: Kayah, geonameid: 1319539, point: [19.2658, 97.3526], precision: division}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
events:
  e1: {type: airstrike, places: [paz], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on Tuesday, killed: 100, killed_qualifier: about, status: happened, actors: a fighter jet, targets: a village in Sagaing Region, main: true}
  e2: {type: statement, places: [nay], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: on Wednesday night, status: happened, actors: "Myanmar's military", main: true}
  e3: {type: opening, places: [paz], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: an office of the shadow National Unity Government}
  e4: {type: airstrike, places: [paz], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: in the afternoon, status: happened, actors: A Mi-35 helicopter, minor: true}
  e5: {type: rescue, places: [paz], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: in the afternoon, status: happened, actors: "", targets: the dead, minor: true}
  e6: {type: explosion, places: [paz], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: "", status: reported, actors: "", targets: mines stored by them}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN human rights chief, targets: the army}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and Tokyo, targets: the generals}
  e9: {type: coup, places: [mya], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: "February 1, 2021", status: happened, actors: ""}
  e10: {type: airstrike, places: [let], start: 2022-09, end: 2022-09, date_precision: month, date_text: Last September, killed: 12, killed_qualifier: at_least, status: happened, actors: helicopters, targets: a monastery school}
  e11: {type: airstrike, places: [ana], start: 2022-10, end: 2022-10, date_precision: month, date_text: In October, killed: 60, killed_qualifier: about, status: happened, actors: "", targets: a concert}
  e12: {type: killing, places: [nam], start: 2023-03-11, end: 2023-03-11, date_precision: day, date_text: on March 11, killed: 28, status: reported, actors: soldiers, targets: 28 men}
  e13: {type: airstrike, places: [fal], start: 2023-04-10, end: 2023-04-10, date_precision: day, date_text: on Monday evening, status: happened, actors: jets, targets: Falam}
  e14: {type: displacement, places: [moe, mae, maer], start: 2023-04-10, end: 2023-04-10, date_precision: week, date_text: this week, displaced: 8000, displaced_qualifier: at_least, status: happened, actors: "more than 8,000 people"}
  e15: {type: battle, places: [shwe], start: 2023-04-10, end: 2023-04-10, date_precision: week, date_text: this week, status: happened, actors: ""}
  e16: {type: battle, places: [dem], start: 2023-04-09, end: 2023-04-09, date_precision: day, date_text: on Sunday, status: happened, actors: The army, targets: an outpost}
  e17: {type: visit, places: [yan], start: 2023-05, end: 2023-05, date_precision: month, date_text: until May, status: planned, actors: the special envoy, targets: Yangon}
notes: ""
