---
id: report-rs-483
genre: report
country: RS
published: 2025-03-17
publisher: Adriatic Press Service
title: "More than 100,000 {march}(e1) in [Belgrade](bel event) as [Serbia](ser metonym)'s student {protests}(e1) enter fifth month"
---
[BELGRADE](bel dateline), [Serbia](ser dateline) (APS) — A sea of people {filled}(e1) the centre of the [Serbian](serb demonym) capital on Saturday in what independent observers called the largest {demonstration}(e1) in the country's modern history, four and a half months after a concrete canopy at the railway station of [Novi Sad](nov event) {came down}(e2) on those waiting below it.

The Archive of Public Gatherings, which {counts}(e3) crowds from aerial pictures, put the figure at between 275,000 and 325,000. Police spoke of 107,000. Columns of students had {walked}(e4) for days from [Niš](nis mention), [Kragujevac](kra mention), [Subotica](sub mention) and [Novi Pazar](novi mention), and cyclists came from as far as [Vršac](vrs mention); bikers and war veterans walked beside them as stewards.

The {rally}(e1) ended in confusion when, during 15 minutes of silence for the dead, a piercing noise {sent}(e5) people running from the middle of King Milan Street. Opposition politicians {accused}(e6) the authorities of having used a banned sonic weapon. The Interior Ministry {denied}(e7) it, and prosecutors said on Sunday that they would {look into}(e8) the reports.

Fifteen of the dead were {killed}(e2) on the spot on 1 November or soon afterwards. A 16th, an 18-year-old from [Kać](kac mention), is in hospital.

Protesters blame corruption in the renovation of the station, part of a line to [Budapest](bud mention) built by a [Chinese](chi demonym)-led consortium, and {demand}(e9) the release of all documents. Prosecutors {indicted}(e10) 13 people in December, including a former construction minister, but a court in [Novi Sad](nov event) has since {ordered}(e11) him freed.

Prime Minister Radomir Stamenić {stepped down}(e12) on 28 January, hours after masked men with baseball bats {beat}(e13) students who were putting up stickers outside party offices in [Novi Sad](nov event), breaking the jaw of one. The city's mayor {quit}(e14) the same day. On 4 March, opposition deputies {let off}(e15) smoke bombs and flares in the National Assembly; three lawmakers were {injured}(e15), one of whom, eight months pregnant, suffered a {stroke}(e15).

President Goran Vukašinović has {ruled out}(e16) a transitional government, and says that unless a new cabinet is formed by 18 April he will {call}(e17) early {elections}(e17). "I heard every whistle, and I am not deaf," he told a news conference late on Saturday, at which he {announced}(e19) that 56 people had been {hurt}(e20) and 22 {arrested}(e21) in isolated incidents.

Lectures remain {suspended}(e22) at nearly all faculties in [Belgrade](bel event), [Novi Sad](nov event), [Niš](nis event) and [Kragujevac](kra event). Schoolteachers in [Čačak](cac event) and [Užice](uzi event), who have been {on strike}(e23) since January, received half of their February salary. There have been solidarity {gatherings}(e24) in [Zagreb](zag event), [Ljubljana](lju event), [Podgorica](pod event) and among the diaspora in [Vienna](vie event) and [Munich](mun event).

---
places:
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  kac: {name: Kać, point: [45.3, 19.94]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  serb: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  nis: {name: Niš, geonameid: 787657, point: [43.3247, 21.9033]}
  kra: {name: Kragujevac, geonameid: 789128, point: [44.0167, 20.9167]}
  sub: {name: Subotica, geonameid: 3189595, point: [46.1, 19.6667]}
  novi: {name: Novi Pazar, geonameid: 787595, point: [43.1367, 20.5122]}
  vrs: {name: Vršac, geonameid: 784136, point: [45.1167, 21.3036]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  cac: {name: Čačak, geonameid: 792078, point: [43.8914, 20.3497]}
  uzi: {name: Užice, geonameid: 3188434, point: [43.8586, 19.8488]}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
events:
  e1: {type: protest, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: on Saturday, status: happened, actors: A sea of people, main: true}
  e2: {type: collapse, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: on 1 November, killed: 15, status: happened, actors: "", main: true}
  e3: {type: survey, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: "", status: happened, actors: The Archive of Public Gatherings, minor: true}
  e4: {type: protest, places: [bel], start: null, end: null, date_precision: unknown, date_text: for days, status: happened, actors: Columns of students, minor: true}
  e5: {type: riot, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: during 15 minutes of silence, status: happened, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition politicians, targets: the authorities}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Interior Ministry, minor: true}
  e8: {type: investigation, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: prosecutors, targets: the reports}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Protesters, targets: the release of all documents}
  e10: {type: charge, places: [nov], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: Prosecutors, targets: 13 people}
  e11: {type: verdict, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court in Novi Sad, targets: a former construction minister}
  e12: {type: resignation, places: [ser], start: 2025-01-28, end: 2025-01-28, date_precision: day, date_text: on 28 January, status: happened, actors: Prime Minister Radomir Stamenić}
  e13: {type: attack, places: [nov], start: 2025-01-28, end: 2025-01-28, date_precision: day, date_text: "", status: happened, actors: masked men with baseball bats, targets: students}
  e14: {type: resignation, places: [nov], start: 2025-01-28, end: 2025-01-28, date_precision: day, date_text: the same day, status: happened, actors: "The city's mayor"}
  e15: {type: protest, places: [bel], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: On 4 March, injured: 3, status: happened, actors: opposition deputies}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Goran Vukašinović, targets: a transitional government}
  e17: {type: election, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: he, targets: early elections}
  e19: {type: statement, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: late on Saturday, status: happened, actors: he, minor: true}
  e20: {type: attack, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: "", injured: 56, status: happened, actors: "", targets: 56 people}
  e21: {type: arrest, places: [bel], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: "", arrested: 22, status: happened, actors: ""}
  e22: {type: closure, places: [bel, nov, nis, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Lectures}
  e23: {type: strike, places: [cac, uzi], start: 2025-01, end: 2025-03, date_precision: month, date_text: since January, status: happened, actors: Schoolteachers}
  e24: {type: protest, places: [zag, lju, pod, vie, mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
