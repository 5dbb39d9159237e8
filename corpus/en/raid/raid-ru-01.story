---
id: raid-ru-01
genre: raid
country: RU
published: 2021-02-19
publisher: Kama Lantern
title: "Doors {broken}(e1) in nine cities over a video"
---
[IZHEVSK](izh dateline) — At six in the morning, in the same words and with the same blue gloves, they {came}(e1) to flats in [Izhevsk](izh event), [Ulyanovsk](uly event), [Tyumen](tyu event), [Barnaul](bar event) and five more cities.

Investigators {searched}(e1) the homes of 34 people on Thursday, the rights group Open Yard said, in a case {opened}(e2) over a nine-minute film about a governor's dacha near [Sochi](soc mention). In [Izhevsk](izh event) they took a child's tablet. In [Barnaul](bar event) a man with a broken leg was {carried out}(e3) to the van on a chair.

Eleven people were {held}(e4), four of whom had been let go by evening. A student, Vera Shubina, flew in from [Kazan](kaz mention) to find her door gone and a plumber living on the stairs.

It was the largest such day since September 2019, when offices of an opposition party were {raided}(e5) in more than forty towns. [Moscow](mos metonym) says the film was paid for from abroad.

Its author lives in [Vilnius](vil mention). A court in [Pervomaisky](per event) district {ordered}(e6) his arrest in absentia on Friday, and [Lithuania](lit metonym) laughed.

---
places:
  izh: {name: Izhevsk, geonameid: 554840, point: [56.8522, 53.1986]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  per: {name: Pervomaisky, point: [56.84, 53.25], precision: near, near: izh}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  bar: {name: Barnaul, geonameid: 1510853, point: [53.362, 83.7279]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
events:
  e1: {type: raid, places: [izh, uly, tyu, bar], start: 2021-02-18, end: 2021-02-18, date_precision: day, date_text: on Thursday, status: happened, actors: Investigators, targets: 34 people, main: true}
  e2: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: arrest, places: [bar], start: 2021-02-18, end: 2021-02-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [izh, uly, tyu, bar], start: 2021-02-18, end: 2021-02-18, date_precision: day, date_text: "", arrested: 11, status: happened, actors: "", main: true}
  e5: {type: raid, places: [], start: 2019-09, end: 2019-09, date_precision: month, date_text: since September 2019, status: happened, actors: ""}
  e6: {type: verdict, places: [per], start: 2021-02-19, end: 2021-02-19, date_precision: day, date_text: on Friday, status: happened, actors: A court}
notes: ""
