---
id: report-ru-39
genre: report
country: RU
published: 2024-06-24
publisher: Volga and Caspian Report
title: "Gunmen {attack}(e1) churches and synagogue in [Russia](rus event)'s [Dagestan](dag event), {killing}(e1) 20"
---
Gunmen with automatic rifles {burst}(e1) into two Orthodox churches, a synagogue and a police post on Sunday evening in [Dagestan](dag event), {killing}(e1) at least 15 police officers and four civilians, among them a priest of 66 whose throat was {cut}(e1).

The {attacks}(e1) in [Derbent](der event), an ancient city on the [Caspian](cas mention), and in [Makhachkala](mak event), the capital of the mainly Muslim republic, began within 20 minutes of each other. The synagogue in [Derbent](der event) {burned}(e2) to a shell. Forty-six people were {injured}(e1), according to the health ministry.

Five attackers were {shot}(e3) dead by security forces, the national anti-terrorism committee said after {declaring}(e4) the {operation}(e3) over on Monday morning. Two of them were sons of the head of [Sergokala](ser metonym org) district, who was {detained}(e5), {expelled}(e6) from the ruling party and {removed}(e6) from office. A nephew of his had played mixed martial arts for a club in [Izberbash](izb mention).

The republic's governor, who {visited}(e7) the burnt synagogue at night, {declared}(e8) three days of {mourning}(e8) and said the organisers were abroad. The Kremlin rejected any comparison with the wave of {violence}(e9) in the [North Caucasus](nor event) in the early 2000s.

There was no claim of responsibility. In March, gunmen of an Islamic State affiliate {killed}(e10) 145 people in the Crocus City concert hall at [Krasnogorsk](kra event), near [Moscow](mos mention). [Russia](rus metonym), which has {charged}(e11) four [Tajiks](taj demonym) over it, has insisted that [Kyiv](kyi metonym) had a hand in the plot.

"My mother's wedding was blessed in that church," said Ruslan Magomedov, a Muslim, who was laying carnations before a chapel in [Makhachkala](mak event). Rabbi Ovadya Isakovich of [Derbent](der mention) told the [Israeli](isr demonym) broadcaster Kan that the congregation, which numbered 40,000 in Soviet days, was now down to several hundred, most having emigrated to [Israel](isra mention).

Last October a mob {overran}(e12) the airport at [Makhachkala](mak event) in search of passengers off a flight from [Tel Aviv](tel mention). Some 20 people were {hurt}(e12); courts in [Armavir](arm event), [Stavropol](sta event) and elsewhere have since {jailed}(e13) several of the rioters.

{Shootings}(e15) were reported early on Monday from [Dagestanskiye Ogni](dage event) and [Gimry](gim event), but turned out to be false alarms. In [Sevastopol](sev event), in annexed [Crimea](cri event), where [Russian](russ demonym) officials say debris from [Ukrainian](ukr demonym) missiles {killed}(e14) four people on a beach on Sunday, Monday was a day of {mourning}(e16) too.

---
places:
  nor: {name: North Caucasus, point: [43.0, 45.0], precision: area, radius_km: 200}
  dag: {name: Dagestan, geonameid: 567293, point: [42.36, 47.1424], precision: division}
  cas: {name: Caspian, point: [42.0, 50.5], precision: area, radius_km: 300}
  ser: {name: Sergokala, point: [42.46, 47.66]}
  izb: {name: Izberbash, geonameid: 554894, point: [42.5671, 47.8755]}
  kra: {name: Krasnogorsk, geonameid: 542374, point: [55.819, 37.3298]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  dage: {name: Dagestanskiye Ogni, point: [42.12, 48.19]}
  gim: {name: Gimry, point: [42.76, 46.84]}
  sev: {name: Sevastopol, point: [44.6, 33.53]}
  cri: {name: Crimea, point: [45.3, 34.4], precision: area, radius_km: 120}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  sta: {name: Stavropol, point: [45.04, 41.97]}
  arm: {name: Armavir, geonameid: 580922, point: [44.9985, 41.1147]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  der: {name: Derbent, geonameid: 566532, point: [42.0662, 48.2876]}
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: attack, places: [der, mak], start: 2024-06-23, end: 2024-06-23, date_precision: day, date_text: on Sunday evening, killed: 20, injured: 46, status: happened, actors: Gunmen with automatic rifles, targets: "two Orthodox churches, a synagogue and a police post", main: true}
  e2: {type: fire, places: [der], start: 2024-06-23, end: 2024-06-23, date_precision: day, date_text: "", status: happened, actors: "", targets: The synagogue}
  e3: {type: shooting, places: [der, mak], start: 2024-06-23, end: 2024-06-24, date_precision: day, date_text: "", killed: 5, status: happened, actors: security forces, targets: Five attackers}
  e4: {type: statement, places: [], start: 2024-06-24, end: 2024-06-24, date_precision: day, date_text: on Monday morning, status: happened, actors: the national anti-terrorism committee, minor: true}
  e5: {type: arrest, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: the head of Sergokala district}
  e6: {type: resignation, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the head of Sergokala district}
  e7: {type: visit, places: [der], start: 2024-06-23, end: 2024-06-24, date_precision: day, date_text: at night, status: happened, actors: "The republic's governor", targets: the burnt synagogue, minor: true}
  e8: {type: ceremony, places: [dag], start: 2024-06-24, end: 2024-06-26, date_precision: day, date_text: three days of mourning, status: happened, actors: "The republic's governor"}
  e9: {type: battle, places: [nor], start: null, end: null, date_precision: unknown, date_text: in the early 2000s, status: happened, actors: ""}
  e10: {type: shooting, places: [kra], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, killed: 145, status: happened, actors: gunmen of an Islamic State affiliate, targets: 145 people}
  e11: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: Russia, targets: four Tajiks}
  e12: {type: riot, places: [mak], start: 2023-10, end: 2023-10, date_precision: month, date_text: Last October, injured: 20, injured_qualifier: about, status: happened, actors: a mob, targets: the airport}
  e13: {type: verdict, places: [arm, sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: courts, targets: several of the rioters}
  e14: {type: shelling, places: [sev], start: 2024-06-23, end: 2024-06-23, date_precision: day, date_text: on Sunday, killed: 4, status: happened, actors: Ukrainian missiles, targets: four people}
  e15: {type: shooting, places: [dage, gim], start: 2024-06-24, end: 2024-06-24, date_precision: day, date_text: early on Monday, status: happened, negated: true, actors: ""}
  e16: {type: ceremony, places: [sev], start: 2024-06-24, end: 2024-06-24, date_precision: day, date_text: Monday, status: happened, actors: ""}
notes: ""
