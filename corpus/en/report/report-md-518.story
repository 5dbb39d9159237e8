---
id: report-md-518
genre: report
country: MD
published: 2023-03-30
publisher: Dniester Observer
title: "Governor's race in [Gagauzia](gag event) heads for second round"
---
[COMRAT](com dateline) — No candidate {won}(e1) outright in Sunday's {election}(e1) for *bashkan*, or governor, of [Gagauzia](gag event), the Turkic-speaking autonomy in the south of [Moldova](mol mention), and the top two will {meet}(e2) on 14 May.

According to final results published in [Comrat](com event) on Wednesday, Elena Guțul-Kara of a party led by a fugitive businessman in [Israel](isr mention) took 26.6%, and Grigori Uzunov of the Socialists 26.4%. Turnout was 59%.

The central electoral commission in [Chișinău](chi event) {asked}(e3) the prosecutor to look into reports that voters in [Ceadîr-Lunga](cea event) and [Vulcănești](vul event) had been {given}(e4) cards with 400 lei. Police {stopped}(e5) a minibus at [Leușeni](leu event), on the [Romanian](rom demonym) border, with 1.2 million lei in plastic bags. Four men were {detained}(e5).

The capital and [Comrat](com metonym) have been at odds since the region {voted}(e6), in a 2014 {referendum}(e6) that was never recognised, for closer ties with [Russia](rus mention). Since the invasion of [Ukraine](ukr event), whose frontier is 30 km away, prices of gas have {risen}(e7) sixfold, and {rallies}(e8) paid for from abroad have been {held}(e8) each Sunday in [Chișinău](chi event).

President Natalia Cebanu {said}(e9) on Tuesday that she would work with whoever "respects the constitution". In February she {accused}(e10) [Moscow](mos metonym) of planning a coup with the help of men from [Serbia](ser mention), [Montenegro](mon mention) and [Belarus](bela mention); it {denied}(e11) this. Fans of Partizan [Belgrade](bel metonym org) were then {barred}(e12) from a match in [Chișinău](chi event).

[Ankara](ank metonym), which paid for a hospital and a kindergarten in [Comrat](com mention), has {sent}(e13) an observer.

On Thursday, parliament {ordered}(e14) that laws must speak of the "[Romanian](rom demonym) language", not the "[Moldovan](mold demonym)" one, by 58 votes to 18. Communist deputies {tore}(e15) up copies of the bill.

"We speak three languages and are cheated in all of them," said Piotr Topal, a winemaker at [Copceac](cop mention).

---
places:
  gag: {name: Gagauzia, point: [46.1, 28.65], precision: division}
  com: {name: Comrat, geonameid: 618405, point: [46.2949, 28.6571]}
  cea: {name: Ceadîr-Lunga, point: [46.06, 28.83]}
  vul: {name: Vulcănești, point: [45.68, 28.4]}
  leu: {name: Leușeni, point: [46.81, 28.2]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  cop: {name: Copceac, point: [45.85, 28.69]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  bela: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mold: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
events:
  e1: {type: election, places: [gag], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: "Sunday's", status: happened, actors: "", main: true}
  e2: {type: election, places: [gag], start: 2023-05-14, end: 2023-05-14, date_precision: day, date_text: on 14 May, status: planned, actors: the top two, main: true}
  e3: {type: statement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The central electoral commission, targets: the prosecutor, minor: true}
  e4: {type: fraud, places: [cea, vul], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: voters}
  e5: {type: arrest, places: [leu], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: Police, targets: Four men}
  e6: {type: election, places: [gag], start: 2014, end: 2014, date_precision: year, date_text: 2014, status: happened, actors: the region}
  e7: {type: market, places: [mol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: prices of gas}
  e8: {type: protest, places: [chi], start: null, end: null, date_precision: unknown, date_text: each Sunday, status: happened, actors: ""}
  e9: {type: statement, places: [], start: 2023-03-28, end: 2023-03-28, date_precision: day, date_text: on Tuesday, status: happened, actors: President Natalia Cebanu, minor: true}
  e10: {type: statement, places: [], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, status: happened, actors: President Natalia Cebanu, targets: Moscow}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, minor: true}
  e12: {type: decision, places: [chi], start: null, end: null, date_precision: unknown, date_text: then, status: happened, actors: "", targets: Fans of Partizan Belgrade}
  e13: {type: visit, places: [gag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ankara, targets: an observer, minor: true}
  e14: {type: legislation, places: [chi], start: 2023-03-30, end: 2023-03-30, date_precision: day, date_text: On Thursday, status: happened, actors: parliament}
  e15: {type: protest, places: [chi], start: 2023-03-30, end: 2023-03-30, date_precision: day, date_text: "", status: happened, actors: Communist deputies, targets: the bill, minor: true}
notes: ""
