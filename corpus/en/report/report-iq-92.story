---
id: report-iq-92
genre: report
country: IQ
published: 2021-01-22
publisher: Eastern Gate News
title: "Twin suicide {blasts}(e1) {kill}(e1) 32 at [Baghdad](bagh event) clothes market"
---
Two suicide bombers {blew}(e1) themselves up in a busy second-hand clothes market in central [Baghdad](bagh event) on Thursday, {killing}(e1) 32 people and {wounding}(e1) 110 in the worst such {attack}(e1) in the city for three years.

The first man {entered}(e1) Tayaran Square pretending to be ill and {detonated}(e1) his belt when people gathered round to help, said Brigadier Salam al-Dulaimi of the interior ministry. The second {struck}(e1) from a motorcycle as the wounded were being {lifted}(e2) into tuk-tuks.

Islamic State {claimed}(e3) responsibility overnight.

"I sell coats for 5,000 dinars. Who is the enemy here?" asked Abbas Kadhim, 30, sweeping glass from his pitch.

The prime minister {dismissed}(e4) five senior security and intelligence officers and {sent}(e5) a brigade of the Rapid Response to the city's gates. On Friday troops {detained}(e6) 11 people in [Tarmiyah](tar event) and [Abu Ghraib](abu event).

{Prayers}(e14) for the dead were said in [Karbala](kar event) and [Najaf](naj event). The Pope, who is due to {visit}(e7) [Baghdad](bagh event), [Ur](ur event), [Mosul](mos event) and [Qaraqosh](qar event) in March, called the {bombing}(e1) "senseless".

Attacks of the kind were almost daily between 2005 and 2008, and again in 2013-14. The last, in January 2018, {killed}(e8) 35 at the very same square. Since the group {lost}(e9) its last territory, at [Baghouz](bag event) in [Syria](syr event), in March 2019, its men have kept mostly to the hills of [Kirkuk](kir event), [Diyala](diy event) and [Salahuddin](sal event), where they kidnap villagers and cut power lines. On Saturday they {killed}(e10) 11 militiamen near [al-Dour](ald event).

The [United States](uni metonym) {reduced}(e11) its troops in the country to 2,500 last week. On Monday the cabinet {moved}(e12) early {elections}(e13) from June to October 10.

---
places:
  tar: {name: Tarmiyah, point: [33.67, 44.39]}
  abu: {name: Abu Ghraib, point: [33.29, 44.07]}
  kar: {name: Karbala, geonameid: 94824, point: [32.616, 44.0249]}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  ur: {name: Ur, point: [30.96, 46.1]}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  qar: {name: Qaraqosh, point: [36.27, 43.38]}
  bag: {name: Baghouz, point: [34.46, 40.95]}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  diy: {name: Diyala, geonameid: 96965, point: [33.9882, 45.1046], precision: division}
  sal: {name: Salahuddin, point: [34.6, 43.6], precision: area, radius_km: 100}
  ald: {name: al-Dour, point: [34.45, 43.8], precision: near}
  bagh: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: bombing, places: [bagh], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: on Thursday, killed: 32, injured: 110, status: happened, actors: Two suicide bombers, targets: a busy second-hand clothes market, main: true}
  e2: {type: medical, places: [bagh], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: "", status: happened, actors: "", targets: the wounded, minor: true}
  e3: {type: statement, places: [], start: 2021-01-21, end: 2021-01-22, date_precision: day, date_text: overnight, status: happened, actors: Islamic State}
  e4: {type: layoffs, places: [bagh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: five senior security and intelligence officers}
  e5: {type: other, places: [bagh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: a brigade of the Rapid Response, minor: true}
  e6: {type: arrest, places: [tar, abu], start: 2021-01-22, end: 2021-01-22, date_precision: day, date_text: On Friday, arrested: 11, status: happened, actors: troops, targets: 11 people}
  e7: {type: visit, places: [bagh, ur, mos, qar], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: planned, actors: The Pope}
  e8: {type: bombing, places: [bagh], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January 2018, killed: 35, status: happened, actors: ""}
  e9: {type: battle, places: [bag], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March 2019, status: happened, actors: the group, targets: its last territory}
  e10: {type: attack, places: [ald], start: 2021-01-16, end: 2021-01-16, date_precision: day, date_text: On Saturday, killed: 11, status: happened, actors: they, targets: 11 militiamen}
  e11: {type: decision, places: [], start: 2021-01-11, end: 2021-01-11, date_precision: week, date_text: last week, status: happened, actors: The United States, targets: its troops}
  e12: {type: decision, places: [], start: 2021-01-18, end: 2021-01-18, date_precision: day, date_text: On Monday, status: happened, actors: the cabinet, targets: early elections}
  e13: {type: election, places: [], start: 2021-10-10, end: 2021-10-10, date_precision: day, date_text: October 10, status: planned, actors: ""}
  e14: {type: ceremony, places: [kar, naj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
