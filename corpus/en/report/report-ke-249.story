---
id: report-ke-249
genre: report
country: KE
published: 2017-06-20
publisher: Western Chronicle
title: "Five students {charged}(e1) over [Bungoma](bun event) dormitory {fire}(e2)"
---
Five Form Three students were yesterday {arraigned}(e3) in [Kimilili](kim event) for {setting}(e2) a dormitory {ablaze}(e2) at Chesamisi Hill Secondary School in [Bungoma County](bung event), in an attack that left property worth Sh4 million {destroyed}(e2).

They {denied}(e3) the {charge}(e1) of arson before Resident Magistrate Gladys Adhiambo, who {released}(e4) each on a bond of Sh50,000. The {hearing}(e5) was set for July 11.

The {fire}(e2) {broke out}(e2) during evening preps on Wednesday last week. The 96 boys who slept in the dormitory were in class, but a watchman was {injured}(e2) as he broke a window. Fire engines from [Webuye](web mention) and [Bungoma town](bun mention) arrived when the roof had already {caved in}(e6).

County education director Philemon Barasa told reporters at the scene that the learners were unhappy with the transfer of a teacher. The school was {closed}(e7) the following day and students {sent home}(e7) to [Mt Elgon](mte event), [Trans Nzoia](tra event) and as far as [Turkana](tur event). Form Four candidates will {report back}(e8) on Monday.

The {incident}(e2) is the ninth of its kind in the former [Western Province](wes event) this term. Two weeks ago a store {burned down}(e9) at a girls' school in [Malava](mal event), [Kakamega](kak event). In [Busia](bus event), police {arrested}(e10) 17 boys after riots over a cancelled sports trip to [Tororo](tor mention) in [Uganda](uga mention).

Last year more than 100 schools were {torched}(e11) across the country, most of them in [Kisii](kis event), [Nyamira](nya event) and [Murang'a](mur event), after Education Cabinet Secretary Peter Omollo {changed}(e12) the school calendar and {banned}(e12) visits in the third term.

National Parents Association chairman Nicodemus Wafula {asked}(e13) [Nairobi](nai metonym) to give boards of management powers to install cameras. But the secondary school heads, {meeting}(e14) in [Mombasa](mom event) yesterday, {said}(e15) congestion was the real problem and {called for}(e15) one bed per child, as the law requires.

Elsewhere in the county, a pupil of Sirisia Primary {drowned}(e16) in [River Malakisi](mala event) on Sunday while fetching water. His body was {retrieved}(e17) by villagers and taken to [Bungoma](bun metonym org) County Referral Hospital mortuary.

---
places:
  bun: {name: Bungoma, geonameid: 200067, point: [0.5635, 34.5605]}
  bung: {name: Bungoma, geonameid: 200066, point: [0.686, 34.5836], precision: division}
  mte: {name: Mt Elgon, point: [0.85, 34.65], precision: area, radius_km: 20}
  tra: {name: Trans Nzoia, point: [1.05, 34.95], precision: area, radius_km: 30}
  tur: {name: Turkana, point: [3.3, 35.5], precision: area, radius_km: 120}
  wes: {name: Western Province, point: [0.4, 34.6], precision: area, radius_km: 60}
  mal: {name: Malava, point: [0.45, 34.86]}
  kak: {name: Kakamega, point: [0.4, 34.75], precision: area, radius_km: 30}
  bus: {name: Busia, geonameid: 199989, point: [0.4601, 34.1117]}
  tor: {name: Tororo, geonameid: 226110, point: [0.693, 34.1808]}
  kis: {name: Kisii, geonameid: 191299, point: [-0.6817, 34.7667]}
  nya: {name: Nyamira, geonameid: 182880, point: [-0.5633, 34.9358]}
  mur: {name: "Murang'a", point: [-0.75, 37.05], precision: area, radius_km: 30}
  mala: {name: Malakisi, point: [0.67, 34.45], precision: near}
  kim: {name: Kimilili, point: [0.78, 34.72]}
  web: {name: Webuye, geonameid: 178202, point: [0.6004, 34.7712]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
events:
  e1: {type: charge, places: [kim], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Five Form Three students, main: true}
  e2: {type: fire, places: [kim, bung], start: 2017-06-14, end: 2017-06-14, date_precision: day, date_text: on Wednesday last week, injured: 1, status: happened, actors: Five students, targets: a dormitory, main: true}
  e3: {type: trial, places: [kim], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: yesterday, status: happened, actors: Resident Magistrate Gladys Adhiambo, targets: Five Form Three students, main: true}
  e4: {type: verdict, places: [kim], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: "", status: happened, actors: Resident Magistrate Gladys Adhiambo, targets: each, minor: true}
  e5: {type: trial, places: [kim], start: 2017-07-11, end: 2017-07-11, date_precision: day, date_text: July 11, status: planned, actors: ""}
  e6: {type: collapse, places: [bung], start: 2017-06-14, end: 2017-06-14, date_precision: day, date_text: "", status: happened, actors: "", targets: the roof, minor: true}
  e7: {type: closure, places: [bung], start: 2017-06-15, end: 2017-06-15, date_precision: day, date_text: the following day, status: happened, actors: "", targets: The school}
  e8: {type: education, places: [bung], start: 2017-06-26, end: 2017-06-26, date_precision: day, date_text: on Monday, status: planned, actors: Form Four candidates, minor: true}
  e9: {type: fire, places: [mal], start: 2017-06-06, end: 2017-06-06, date_precision: day, date_text: Two weeks ago, status: happened, actors: "", targets: a store}
  e10: {type: arrest, places: [bus], start: null, end: null, date_precision: unknown, date_text: "", arrested: 17, status: happened, actors: police, targets: 17 boys}
  e11: {type: fire, places: [kis, nya, mur], start: 2016, end: 2016, date_precision: year, date_text: Last year, status: happened, actors: "", targets: more than 100 schools}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Education Cabinet Secretary Peter Omollo, targets: the school calendar}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nicodemus Wafula, targets: Nairobi, minor: true}
  e14: {type: meeting, places: [mom], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: yesterday, status: happened, actors: the secondary school heads}
  e15: {type: statement, places: [mom], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: yesterday, status: happened, actors: the secondary school heads}
  e16: {type: death, places: [mala], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a pupil of Sirisia Primary}
  e17: {type: rescue, places: [mala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: villagers, targets: His body, minor: true}
notes: ""
