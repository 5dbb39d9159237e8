---
id: report-hr-786
genre: report
country: HR
published: 2020-12-30
publisher: Adria Broadcast News
title: "[Petrinja](pet event) {digs}(e1) through second night after {quake}(e2) {kills}(e2) seven"
---
Rescuers with dogs went from house to house in central [Croatia](cro event) on Wednesday as new tremors {rattled}(e3) a region where a {quake}(e2) of magnitude 6.4 {killed}(e2) seven people the day before.

A 13-year-old girl {died}(e2) in [Petrinja](pet event), where half the centre lies in ruins.

Five men were {killed}(e2) in the village of [Majske Poljane](maj event), and an organist was {crushed}(e2) in the church of [Žažina](zaz event) while cleaning it.

At least 26 others were {hurt}(e2), six of them seriously. Some have been {taken}(e4) to [Zagreb](zag event).

Aftershocks of 4.8 and 4.7 {struck}(e3) before sunrise. Many people {slept}(e5) in cars; 200 {spent}(e5) the night in the barracks of [Petrinja](pet event).

"I have four walls and no corner that joins," said Mato Krznarić, 69, who lost his home to shelling in 1991 and {rebuilt}(e6) it in 1999.

The hospital in [Sisak](sis event) {moved}(e7) its patients, 40 of them with coronavirus, to [Nova Gradiška](nov event) and [Varaždin](var event) by bus.

A ban on travel between counties, {introduced}(e8) on 23 December to slow the epidemic, was {lifted}(e8) so that relatives could reach each other.

The {earthquake}(e2) was {felt}(e2) as far away as [Munich](mun mention) and [Naples](nap mention). In [Slovenia](slo event), the nuclear plant at [Krško](krs event) was {shut down}(e9) as a precaution and {restarted}(e9) on Wednesday.

Soldiers are {handing}(e10) out containers, heaters and soup. Convoys of football fans from [Split](spl mention) and [Osijek](osi mention) {arrived}(e10) with blankets. [Austria](aus metonym) has {sent}(e10) beds, and [Serbia](ser metonym) {pledged}(e11) a million euros.

It is the second disaster of the year for the country: on 22 March, a {tremor}(e12) of 5.3 {killed}(e12) a girl of 15 in [Zagreb](zag event) and damaged 26,000 buildings. Compensation has been slow, and a ministerial {commission}(e13) {met}(e13) only four times.

The prime minister, Tomislav Ružić, who was {jeered}(e14) in [Glina](gli event) on Tuesday, {promised}(e15) 120 million kuna at once. Saturday will be a day of mourning.

Several New Year's concerts, in [Rijeka](rij event) and [Zadar](zad event) among others, had already been {cancelled}(e16) because of the virus. [Pula](pul metonym)'s council {gave}(e17) the money for its fireworks to [Petrinja](pet mention).

Seismologists say that the fault, which {produced}(e18) a famous quake in 1909 near [Pokupsko](pok event), could go on moving for months.

A baby girl was {born}(e19) on Wednesday morning in a tent behind the hospital in [Sisak](sis event).

---
places:
  pet: {name: Petrinja, point: [45.44, 16.28]}
  maj: {name: Majske Poljane, point: [45.35, 16.1], precision: near}
  zaz: {name: Žažina, point: [45.49, 16.2], precision: near}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  sis: {name: Sisak, geonameid: 3190813, point: [45.4661, 16.3775]}
  nov: {name: Nova Gradiška, point: [45.26, 17.38]}
  var: {name: Varaždin, point: [46.3, 16.34]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  krs: {name: Krško, point: [45.96, 15.49]}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  osi: {name: Osijek, geonameid: 3193935, point: [45.5507, 18.6942]}
  gli: {name: Glina, point: [45.34, 16.09]}
  rij: {name: Rijeka, geonameid: 3191648, point: [45.3267, 14.4424]}
  zad: {name: Zadar, geonameid: 3186952, point: [44.1158, 15.2251]}
  pul: {name: Pula, geonameid: 3192224, point: [44.8683, 13.8481]}
  pok: {name: Pokupsko, point: [45.48, 16.0]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
events:
  e1: {type: rescue, places: [pet], start: 2020-12-30, end: 2020-12-30, date_precision: day, date_text: on Wednesday, status: happened, actors: Rescuers with dogs, main: true}
  e2: {type: earthquake, places: [pet, maj, zaz, cro], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: the day before, killed: 7, injured: 26, injured_qualifier: at_least, status: happened, actors: "", targets: seven people, main: true}
  e3: {type: earthquake, places: [cro, pet], start: 2020-12-30, end: 2020-12-30, date_precision: day, date_text: before sunrise, status: happened, actors: ""}
  e4: {type: medical, places: [zag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some, minor: true}
  e5: {type: displacement, places: [pet], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: the night, status: happened, actors: Many people}
  e6: {type: construction, places: [], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: Mato Krznarić, targets: it, minor: true}
  e7: {type: displacement, places: [sis, nov, var], start: null, end: null, date_precision: unknown, date_text: "", displaced: 40, displaced_qualifier: at_least, status: happened, actors: The hospital in Sisak, targets: its patients}
  e8: {type: decision, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: travel between counties}
  e9: {type: closure, places: [krs], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the nuclear plant}
  e10: {type: aid, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Serbia, targets: a million euros, minor: true}
  e12: {type: earthquake, places: [zag], start: 2020-03-22, end: 2020-03-22, date_precision: day, date_text: on 22 March, killed: 1, status: happened, actors: "", targets: a girl of 15}
  e13: {type: meeting, places: [], start: 2020, end: 2020, date_precision: year, date_text: "", status: happened, actors: a ministerial commission, minor: true}
  e14: {type: protest, places: [gli], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Tomislav Ružić, minor: true}
  e15: {type: statement, places: [], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: "", status: happened, actors: Tomislav Ružić, targets: 120 million kuna}
  e16: {type: performance, places: [rij, zad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: "Several New Year's concerts"}
  e17: {type: aid, places: [pul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: council, targets: Petrinja, minor: true}
  e18: {type: earthquake, places: [pok], start: 1909, end: 1909, date_precision: year, date_text: in 1909, status: happened, actors: ""}
  e19: {type: medical, places: [sis], start: 2020-12-30, end: 2020-12-30, date_precision: day, date_text: on Wednesday morning, status: happened, actors: "", targets: A baby girl, minor: true}
notes: ""
