---
id: report-ug-526
genre: report
country: UG
published: 2020-11-20
publisher: Nile Basin Monitor
title: "[Uganda](uga demonym) opposition candidate {charged}(e1) and {freed}(e2) after 37 {die}(e3) in {unrest}(e3)"
---
[IGANGA](iga dateline), [Uganda](uga dateline) | Singer-turned-politician Ronald Ssebuliba was {released}(e2) on bail on Friday in the eastern town of [Iganga](iga event), two days after his {arrest}(e4) set off the deadliest {street violence}(e3) in the country for over a decade.

A magistrate {charged}(e1) him with an act likely to spread the coronavirus, since more people than the 200 allowed had come to his {rally}(e22) at [Luuka](luu event) on Wednesday. He raised a fist in the dock and will {appear}(e6) again on 18 December. By evening he was on his way to [Kampala](kam mention), and said that he would {resume}(e7) campaigning on Saturday.

Police put the number of dead at 37, most of them in [Kampala](kam event) and the neighbouring districts of [Mukono](muk event) and [Wakiso](wak event). Pathologists at [Mulago](mul event) hospital, where the bodies were {taken}(e8), said that nearly all had been {shot}(e3), several in the back. Among them were a woman selling chapatis in [Nateete](nat event) and a boy of 15 who was {hit}(e3) on his way home. More than 570 people have been {arrested}(e9). Roads were {blocked}(e3) with burning tyres in [Masaka](mas event), [Jinja](jin event) and [Luwero](luw event), and cars were {stoned}(e3) in [Mbale](mba event).

"Whoever comes with a stone will meet a bullet," Security Minister Elijah Tumwebaze {said}(e10) on television. Rights groups {called for}(e10) him to be dismissed.

Another candidate, Patrick Oboi Ojok, was {held}(e11) in [Gulu](gul event) on Wednesday for several hours. Four others {suspended}(e12) their campaigns in sympathy.

President Yosia Katungi, 76, who was campaigning in [Moroto](mor event) and [Kotido](kot event), in the northeastern region of [Karamoja](kar mention), {accused}(e13) "outsiders and homosexuals" of backing the rioters. He has ruled since 1986 and {seeks}(e14) a sixth term in the {election}(e14) of 14 January. A clause that would have barred him by age was {struck out}(e15) of the constitution in 2017, following a fist {fight}(e16) in parliament.

Embassies of the [European Union](eur metonym), [Britain](bri metonym) and [Canada](can metonym) {urged}(e17) restraint. Airlines are flying normally from [Entebbe](ent mention). In [Nairobi](nai event), police {dispersed}(e18) a small crowd that had come to the [Ugandan](ugan demonym) mission with candles.

Ssebuliba's hometown supporters are used to it. In 2018, soldiers {beat}(e19) him so badly in [Arua](aru event), where his driver was {shot dead}(e20), that he {flew}(e21) to [the United States](uni mention) on crutches.

---
places:
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  luu: {name: Luuka, point: [0.7, 33.3], precision: division}
  muk: {name: Mukono, geonameid: 228853, point: [0.3533, 32.7553]}
  mul: {name: Mulago, point: [0.338, 32.576]}
  nat: {name: Nateete, point: [0.302, 32.536]}
  wak: {name: Wakiso, geonameid: 225964, point: [0.4044, 32.4594]}
  kar: {name: Karamoja, point: [2.8, 34.2], precision: area, radius_km: 100}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  iga: {name: Iganga, geonameid: 233275, point: [0.6092, 33.4686]}
  mba: {name: Mbale, geonameid: 229278, point: [1.0821, 34.175]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  mas: {name: Masaka, geonameid: 229380, point: [-0.3338, 31.7341]}
  jin: {name: Jinja, geonameid: 233114, point: [0.439, 33.2032]}
  luw: {name: Luwero, geonameid: 229746, point: [0.8492, 32.4731]}
  gul: {name: Gulu, geonameid: 233346, point: [2.7746, 32.299]}
  mor: {name: Moroto, geonameid: 229112, point: [2.5345, 34.6666]}
  kot: {name: Kotido, geonameid: 230617, point: [2.9806, 34.1331]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  ugan: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  aru: {name: Arua, geonameid: 235039, point: [3.0201, 30.911]}
events:
  e1: {type: charge, places: [iga], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: on Friday, status: happened, actors: A magistrate, targets: Ronald Ssebuliba, main: true}
  e2: {type: decision, places: [iga], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Ronald Ssebuliba, main: true}
  e3: {type: riot, places: [kam, muk, wak, nat, mas, jin, luw, mba], start: 2020-11-18, end: 2020-11-19, date_precision: day, date_text: "", killed: 37, status: happened, actors: "", main: true}
  e4: {type: arrest, places: [luu], start: 2020-11-18, end: 2020-11-18, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: Ronald Ssebuliba, main: true}
  e6: {type: trial, places: [iga], start: 2020-12-18, end: 2020-12-18, date_precision: day, date_text: on 18 December, status: planned, actors: he}
  e7: {type: election, places: [], start: 2020-11-21, end: 2020-11-21, date_precision: day, date_text: on Saturday, status: planned, actors: he, minor: true}
  e8: {type: medical, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the bodies, minor: true}
  e9: {type: arrest, places: [uga], start: null, end: null, date_precision: unknown, date_text: "", arrested: 570, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 570 people}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Security Minister Elijah Tumwebaze}
  e11: {type: arrest, places: [gul], start: 2020-11-18, end: 2020-11-18, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: Patrick Oboi Ojok}
  e12: {type: decision, places: [uga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Four others, targets: their campaigns}
  e13: {type: statement, places: [mor, kot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Yosia Katungi, targets: the rioters}
  e14: {type: election, places: [uga], start: 2021-01-14, end: 2021-01-14, date_precision: day, date_text: 14 January, status: planned, actors: President Yosia Katungi}
  e15: {type: legislation, places: [uga], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", targets: A clause}
  e16: {type: attack, places: [uga], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", minor: true}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Embassies of the European Union, Britain and Canada", minor: true}
  e18: {type: protest, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a small crowd}
  e19: {type: attack, places: [aru], start: 2018, end: 2018, date_precision: year, date_text: In 2018, injured: 1, status: happened, actors: soldiers, targets: him}
  e20: {type: shooting, places: [aru], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 1, status: happened, actors: "", targets: his driver}
  e21: {type: medical, places: [uni], start: 2018, end: 2018, date_precision: year, date_text: "", status: happened, actors: he, minor: true}
  e22: {type: protest, places: [luu], start: 2020-11-18, end: 2020-11-18, date_precision: day, date_text: on Wednesday, status: happened, actors: Ronald Ssebuliba, minor: true}
notes: ""
