---
id: report-il-58
genre: report
country: IL
published: 2024-02-12
publisher: Meridian News Service
title: "[Israel](isr metonym) {frees}(e2) two hostages in [Rafah](raf event) {raid}(e2); scores of [Palestinians](pal demonym) {killed}(e1)"
---
[JERUSALEM](jer dateline)/[RAFAH](raf dateline), [Gaza Strip](gaz dateline) — [Israeli](isra demonym) commandos {stormed}(e2) an apartment in [Rafah](raf event) early Monday and {freed}(e2) two hostages, both men with [Argentine](arg demonym) passports, under a barrage of air {strikes}(e1) that {killed}(e1) at least 67 [Palestinians](pal demonym), according to medics in the [Gaza](gaza event) city.

The hostages, aged 60 and 70, had been {abducted}(e3) from Kibbutz [Nir Yitzhak](nir event) during the {raid}(e4) of October 7, in which Hamas-led gunmen {killed}(e4) some 1,200 people in southern [Israel](isr event) and {seized}(e3) about 250. They were {flown}(e5) to a hospital at [Tel Hashomer](tel event), near [Tel Aviv](tela mention), and are in good condition.

Special forces {blew}(e2) in the door on the second floor at 1:49 a.m. and {shielded}(e2) the men with their bodies as they were {taken}(e2) out, Lt. Col. Amit Ravid, a military spokesman, said. Three guards were {shot}(e2). One soldier was lightly {wounded}(e2).

"My children were asleep and then there was no ceiling," said Samah Abu Jazar, who had {fled}(e18) to [Rafah](raf event) from [Jabaliya](jab mention), then [Nuseirat](nus mention), then [Khan Younis](kha mention). Two mosques and a dozen houses in the [Shaboura](sha event) quarter were {destroyed}(e1).

More than half of [Gaza](gaza event)'s 2.3 million people are {crammed}(e6) into the area near the [Egyptian](egy demonym) border. The prime minister has {ordered}(e7) the army to draw up plans for their {evacuation}(e8) before a ground {assault}(e9). [Riyadh](riy metonym) and [Amman](amm metonym) spoke of catastrophe; [Cairo](cai metonym) has {sent}(e10) 40 tanks to northeastern [Sinai](sin event). In [The Hague](the event), a [Dutch](dut demonym) appeals court {ordered}(e11) the government to {stop}(e11) exports of F-35 parts to [Israel](isr mention) from a warehouse at [Woensdrecht](woe mention).

In [Khan Younis](kha event), {fighting}(e12) {continued}(e12) around Nasser Hospital. Two [Israeli](isra demonym) officers and a soldier were {killed}(e12) there on Sunday, the military said.

On the northern front, an [Israeli](isra demonym) drone {struck}(e13) a car in [Bint Jbeil](bin event), [Lebanon](leb event), {wounding}(e13) a Hezbollah official, while two women were {hurt}(e14) by an anti-tank missile in [Kiryat Shmona](kir event).

In [Washington](was event), the [U.S.](us demonym) president, {hosting}(e15) [Jordan](jor metonym)'s king, said {talks}(e16) led by [Qatar](qat metonym) and [Egypt](egyp metonym) aimed at six weeks of quiet. The head of the CIA is due in [Cairo](cai event) on Tuesday to {continue}(e16) them.

The {war}(e17) has {killed}(e17) 28,340 [Palestinians](pal demonym), according to the Health Ministry in the Hamas-run territory. About 100 hostages are believed to be alive.

---
places:
  pal: {name: Palestinians, point: [31.9, 35.2], precision: area, radius_km: 40}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  raf: {name: RAFAH, point: [31.28, 34.25]}
  gaz: {name: Gaza Strip, point: [31.4, 34.4], precision: area, radius_km: 20}
  gaza: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  nir: {name: Nir Yitzhak, point: [31.24, 34.36]}
  tel: {name: Tel Hashomer, point: [32.05, 34.84]}
  tela: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  jab: {name: Jabaliya, point: [31.53, 34.48]}
  nus: {name: Nuseirat, point: [31.45, 34.39]}
  kha: {name: Khan Younis, point: [31.34, 34.3]}
  sha: {name: Shaboura, point: [31.28, 34.25], precision: near}
  sin: {name: Sinai, point: [30.0, 33.9], precision: area, radius_km: 100}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  woe: {name: Woensdrecht, geonameid: 2744257, point: [51.429, 4.3036]}
  bin: {name: Bint Jbeil, point: [33.12, 35.43]}
  kir: {name: Kiryat Shmona, geonameid: 293825, point: [33.212, 35.5704]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  egyp: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
events:
  e1: {type: airstrike, places: [raf, sha], start: 2024-02-12, end: 2024-02-12, date_precision: day, date_text: early Monday, killed: 67, killed_qualifier: at_least, status: happened, actors: "", targets: Palestinians, main: true}
  e2: {type: rescue, places: [raf], start: 2024-02-12, end: 2024-02-12, date_precision: day, date_text: early Monday, killed: 3, injured: 1, status: happened, actors: Israeli commandos, targets: two hostages, main: true}
  e3: {type: abduction, places: [nir, isr], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: October 7, status: happened, actors: Hamas-led gunmen, targets: The hostages}
  e4: {type: attack, places: [isr], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: October 7, killed: 1200, killed_qualifier: about, status: happened, actors: Hamas-led gunmen, targets: "some 1,200 people"}
  e5: {type: medical, places: [tel], start: 2024-02-12, end: 2024-02-12, date_precision: day, date_text: "", status: happened, actors: "", targets: The hostages, minor: true}
  e6: {type: displacement, places: [raf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "More than half of Gaza's 2.3 million people"}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: the army}
  e8: {type: displacement, places: [raf], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: battle, places: [raf], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: other, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cairo, targets: 40 tanks}
  e11: {type: verdict, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Dutch appeals court, targets: the government}
  e12: {type: battle, places: [kha], start: 2024-02-11, end: 2024-02-11, date_precision: day, date_text: on Sunday, killed: 3, status: happened, actors: "", targets: Two Israeli officers and a soldier}
  e13: {type: airstrike, places: [bin], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: an Israeli drone, targets: a Hezbollah official}
  e14: {type: shelling, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: two women}
  e15: {type: meeting, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the U.S. president, targets: "Jordan's king"}
  e16: {type: meeting, places: [cai], start: 2024-02-13, end: 2024-02-13, date_precision: day, date_text: on Tuesday, status: planned, actors: The head of the CIA}
  e17: {type: battle, places: [gaza], start: 2023-10, end: 2024-02, date_precision: month, date_text: "", killed: 28340, status: happened, actors: "", targets: Palestinians}
  e18: {type: displacement, places: [raf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Samah Abu Jazar, minor: true}
notes: ""
