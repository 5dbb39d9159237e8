---
id: report-lb-404
genre: report
country: LB
published: 2024-11-19
publisher: Levant Live
title: "[Lebanon](leb event) live: strike on [Beirut](bei event)'s [Zuqaq al-Blat](zuq event); envoy {arrives}(e1) for truce {talks}(e2)"
---
22:10 — [Israel](isr mention)'s army {says}(e3) it will act again tonight in [Haret Hreik](har event) and tells people near three buildings to {leave}(e3).

21:25 — Health ministry: 3,544 people {killed}(e4) in [Lebanon](leb event) since October 2023, the great majority in the past two months. Seven {died}(e5) today in [Baalbek](baa event) and [Hermel](her event), among them a family of four at [Buday](bud event).

19:50 — Two rockets {struck}(e6) the [Italian](ita demonym) peacekeepers' base at [Shama](sha event) and a third hit that of [Ghana](gha metonym)'s battalion in [Ramyah](ram event). Four soldiers were {hurt}(e6). The mission, whose headquarters is in [Naqoura](naq mention), blames "non-state actors".

18:30 — More on the {evacuations}(e7): the Red Cross has {moved}(e7) 62 elderly people from [Rmeish](rme event) and [Ain Ebel](ain event) to [Tyre](tyr event). In [Saida](sai event), schools used as shelters are full; new arrivals are being {sent}(e8) to [Tripoli](tri event) and [Akkar](akk event).

17:05 — The [American](uni demonym) envoy, Adam Hirschfeld, has {left}(e2) a {meeting}(e2) of two hours with the speaker of parliament in [Ain el-Tineh](aine event). "We have a real opportunity," he said. He is to {fly}(e9) to [Israel](isr mention) on Wednesday if things go well. [Tehran](teh metonym) says it will support whatever [Beirut](bei metonym) decides.

15:40 — In [Israel](isr event), a woman was {killed}(e10) by shrapnel in [Shfaram](shf event) on Monday evening and 17 people {injured}(e11) when a missile was {intercepted}(e11) over [Ramat Gan](rama event). Sirens sounded again this afternoon in [Nahariya](nah event) and [Karmiel](kar event).

13:00 — [Lebanon](leb metonym)'s caretaker minister of education has {closed}(e12) schools in [Beirut](bei event) for two days. The university hospital in [Zahlé](zah event) {appeals}(e13) for blood.

11:20 — Ground forces: {clashes}(e14) are {reported}(e14) at [Khiam](khi event) and on the edge of [Teir Harfa](tei event), six kilometres from the border, the deepest point reached since the {invasion}(e15) of 1 October. Hezbollah says it {hit}(e16) a tank near [Markaba](mar event).

09:15 — In [Syria](syr event), state media say that a bridge near [Qusayr](qus event) has been {bombed}(e17) for the third time this month. More than 540,000 people have {crossed}(e18) from [Lebanon](leb mention) into [Syria](syr event) since September.

08:00 — Good morning. Overnight: an {air strike}(e19) on a flat in [Zuqaq al-Blat](zuq event), in the heart of the capital, {killed}(e19) five people and {wounded}(e19) 31, 24 hours after another had {killed}(e20) the head of the movement's press office in [Ras el-Nabaa](ras event). The envoy is due to {land}(e1) before noon from [Washington](was mention).

How it began: Hezbollah {fired}(e21) on the [Shebaa Farms](she event) on 8 October 2023, a day after the {attack}(e22) by Hamas on southern [Israel](isr event). A year of {exchanges}(e21) turned into open {war}(e15) when thousands of pagers {exploded}(e23) across [Lebanon](leb event) on 17 September.

---
places:
  zuq: {name: Zuqaq al-Blat, point: [33.891, 35.498]}
  har: {name: Haret Hreik, point: [33.853, 35.51]}
  baa: {name: Baalbek, point: [34.006, 36.218]}
  her: {name: Hermel, point: [34.39, 36.39]}
  bud: {name: Buday, point: [34.05, 36.13], precision: near}
  sha: {name: Shama, point: [33.15, 35.2]}
  ram: {name: Ramyah, point: [33.1, 35.31]}
  naq: {name: Naqoura, point: [33.12, 35.14]}
  rme: {name: Rmeish, point: [33.07, 35.37]}
  ain: {name: Ain Ebel, point: [33.11, 35.4]}
  tyr: {name: Tyre, geonameid: 267008, point: [33.2733, 35.1939]}
  sai: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  akk: {name: Akkar, point: [34.5, 36.2], precision: division}
  aine: {name: Ain el-Tineh, point: [33.888, 35.485]}
  shf: {name: Shfaram, point: [32.81, 35.17]}
  rama: {name: Ramat Gan, geonameid: 293788, point: [32.0823, 34.8107]}
  nah: {name: Nahariyya, geonameid: 294117, point: [33.0089, 35.0981]}
  kar: {name: "Karmi'el", geonameid: 294577, point: [32.9095, 35.2977]}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
  khi: {name: Khiam, point: [33.33, 35.61]}
  tei: {name: Teir Harfa, point: [33.13, 35.22]}
  mar: {name: Markaba, point: [33.23, 35.52]}
  qus: {name: Qusayr, point: [34.51, 36.58]}
  ras: {name: Ras el-Nabaa, point: [33.88, 35.51]}
  she: {name: Shebaa Farms, point: [33.3, 35.72], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: visit, places: [bei], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: before noon, status: happened, actors: "The American envoy, Adam Hirschfeld", main: true}
  e2: {type: meeting, places: [aine], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", status: happened, actors: "The American envoy, Adam Hirschfeld", targets: the speaker of parliament, main: true}
  e3: {type: statement, places: [har], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: tonight, status: happened, actors: "Israel's army", targets: people near three buildings}
  e4: {type: battle, places: [leb], start: 2023-10, end: 2024-11, date_precision: month, date_text: since October 2023, killed: 3544, status: happened, actors: "", targets: "3,544 people", main: true}
  e5: {type: airstrike, places: [baa, her, bud], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: today, killed: 7, status: happened, actors: "", targets: a family of four}
  e6: {type: shelling, places: [sha, ram], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", injured: 4, status: happened, actors: "", targets: "the Italian peacekeepers' base"}
  e7: {type: displacement, places: [rme, ain, tyr], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", displaced: 62, status: happened, actors: the Red Cross, targets: 62 elderly people}
  e8: {type: displacement, places: [tri, akk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: new arrivals, minor: true}
  e9: {type: visit, places: [], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: on Wednesday, status: planned, actors: "The American envoy, Adam Hirschfeld"}
  e10: {type: shelling, places: [shf], start: 2024-11-18, end: 2024-11-18, date_precision: day, date_text: on Monday evening, killed: 1, status: happened, actors: "", targets: a woman}
  e11: {type: shelling, places: [rama], start: 2024-11-18, end: 2024-11-18, date_precision: day, date_text: on Monday evening, injured: 17, status: happened, actors: "", targets: 17 people}
  e12: {type: closure, places: [bei], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: for two days, status: happened, actors: "Lebanon's caretaker minister of education", targets: schools}
  e13: {type: statement, places: [zah], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", status: happened, actors: The university hospital, minor: true}
  e14: {type: battle, places: [khi, tei], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", status: happened, actors: Ground forces}
  e15: {type: battle, places: [leb], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: of 1 October, status: happened, actors: ""}
  e16: {type: battle, places: [mar], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", status: reported, actors: "", targets: a tank}
  e17: {type: airstrike, places: [qus], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: "", status: happened, actors: "", targets: a bridge}
  e18: {type: displacement, places: [syr], start: 2024-09, end: 2024-11, date_precision: month, date_text: since September, displaced: 540000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 540,000 people"}
  e19: {type: airstrike, places: [zuq], start: 2024-11-19, end: 2024-11-19, date_precision: day, date_text: Overnight, killed: 5, injured: 31, status: happened, actors: "", targets: a flat}
  e20: {type: airstrike, places: [ras], start: 2024-11-18, end: 2024-11-18, date_precision: day, date_text: 24 hours after, killed: 1, status: happened, actors: "", targets: "the head of the movement's press office"}
  e21: {type: shelling, places: [she], start: 2023-10-08, end: 2023-10-08, date_precision: day, date_text: on 8 October 2023, status: happened, actors: Hezbollah}
  e22: {type: attack, places: [isr], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: a day after, status: happened, actors: Hamas}
  e23: {type: explosion, places: [leb], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: on 17 September, status: happened, actors: "", targets: thousands of pagers}
notes: ""
