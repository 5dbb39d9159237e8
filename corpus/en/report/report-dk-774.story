---
id: report-dk-774
genre: report
country: DK
published: 2026-04-08
publisher: Nordic Wire
title: "Southern [Greenland](gre event) municipality {ousts}(e1) party that shut uranium mine"
---
The southern [Greenland](gre mention) municipality of [Kujalleq](kuj event) has {voted}(e1) for a change: the party that promised to keep a rare earths mine closed {lost}(e1) its majority on Tuesday, after 13 years, by 41 ballots.

In [Narsaq](nar event), a town of 1,300 below the mountain of [Kuannersuit](kua mention), where the ore also holds uranium, turnout was 81 percent. "My brother and I {voted}(e1) against each other, as always, and then {went}(e3) for seal soup," said Aviaja Petrussen, who runs the sheep cooperative.

The final {count}(e1) gave Siumut's Malik Josefsen 10 of the 21 seats. He {opened}(e4) {talks}(e4) with the liberals on Wednesday morning in [Qaqortoq](qaq event). He {promised}(e5) to {hold}(e6) a local {referendum}(e6) next year on whether the [Danish](dan demonym) territory should ask for the ban on uranium, {adopted}(e7) in 2021 by 12 votes to 9 in [Nuuk](nuu event), to be undone.

The [Australian](aus demonym) company behind the project {sued}(e8) for $11.5 billion. A panel of arbitrators in [Copenhagen](cop event) {ruled}(e9) in October 2024 that the case did not belong before it. Another court, in [Nuuk](nuu event), will {hear}(e10) the parties in September.

The municipal {election}(e1) was the first since a foreign power's talk of taking over the island {brought}(e11) thousands onto the streets of [Nuuk](nuu event), [Sisimiut](sis event) and [Ilulissat](ilu event). In other towns it changed little. In [Tasiilaq](tas event), on the east coast, the mayor was {returned}(e12) with 64 percent; in [Qaanaaq](qaa event), voting was {put off}(e13) to Thursday because of a blizzard that also {grounded}(e14) flights from [Upernavik](upe event).

Energy was the other issue. A pipe {froze}(e15) in January and left 600 people in [Nanortalik](nan event) without heating for nine days. Two elderly men were {flown}(e16) to [Narsarsuaq](nars event), where one {died}(e16). A heat pump that draws on the sea, built by engineers from [Sønderborg](snd mention), {started}(e17) last month, and the last oil boiler will be {switched off}(e18) before winter.

In [Copenhagen](cop mention)'s Christiansborg, the minister for the Arctic, Karen Bundgaard, {congratulated}(e19) Josefsen and {confirmed}(e20) a {visit}(e20) in June. It will be her first south of [Paamiut](paa mention).

An airport at [Qaqortoq](qaq event), with a runway of 1,500 metres, is to {open}(e21) on 16 April, and the one from the Second World War at [Narsarsuaq](nars event) {closes}(e22) the same day.

---
places:
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  kuj: {name: Kujalleq, point: [60.9, -45.9], precision: division}
  nar: {name: Narsaq, point: [60.91, -46.05]}
  kua: {name: Kuannersuit, point: [60.98, -46.0], precision: near}
  qaq: {name: Qaqortoq, point: [60.72, -46.04]}
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  sis: {name: Sisimiut, point: [66.94, -53.67]}
  ilu: {name: Ilulissat, point: [69.22, -51.1]}
  tas: {name: Tasiilaq, point: [65.61, -37.64]}
  qaa: {name: Qaanaaq, point: [77.47, -69.23]}
  upe: {name: Upernavik, point: [72.79, -56.15]}
  nan: {name: Nanortalik, point: [60.14, -45.24]}
  nars: {name: Narsarsuaq, point: [61.15, -45.43]}
  snd: {name: Sønderborg, point: [54.91, 9.79]}
  paa: {name: Paamiut, point: [61.99, -49.67]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: election, places: [kuj, nar], start: 2026-04-07, end: 2026-04-07, date_precision: day, date_text: on Tuesday, status: happened, actors: the party, targets: its majority, main: true}
  e3: {type: other, places: [nar], start: 2026-04-07, end: 2026-04-07, date_precision: day, date_text: "", status: happened, actors: My brother and I, minor: true}
  e4: {type: meeting, places: [qaq], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: on Wednesday morning, status: happened, actors: "Siumut's Malik Josefsen", targets: the liberals}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e6: {type: election, places: [kuj], start: 2027, end: 2027, date_precision: year, date_text: next year, status: planned, actors: He, targets: the ban on uranium}
  e7: {type: legislation, places: [nuu], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: the ban on uranium}
  e8: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: company, targets: "$11.5 billion"}
  e9: {type: verdict, places: [cop], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October 2024, status: happened, actors: A panel of arbitrators, targets: the case}
  e10: {type: trial, places: [nuu], start: 2026-09, end: 2026-09, date_precision: month, date_text: in September, status: planned, actors: Another court, targets: the parties}
  e11: {type: protest, places: [nuu, sis, ilu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: thousands}
  e12: {type: election, places: [tas], start: 2026-04-07, end: 2026-04-07, date_precision: day, date_text: "", status: happened, actors: "", targets: the mayor}
  e13: {type: election, places: [qaa], start: 2026-04-09, end: 2026-04-09, date_precision: day, date_text: to Thursday, status: planned, actors: ""}
  e14: {type: transport_change, places: [upe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a blizzard, targets: flights}
  e15: {type: outage, places: [nan], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: A pipe, targets: 600 people}
  e16: {type: medical, places: [nars], start: 2026-01, end: 2026-01, date_precision: month, date_text: "", killed: 1, status: happened, actors: "", targets: Two elderly men}
  e17: {type: opening, places: [nan], start: 2026-03, end: 2026-03, date_precision: month, date_text: last month, status: happened, actors: "", targets: A heat pump}
  e18: {type: closure, places: [nan], start: 2026, end: 2026, date_precision: year, date_text: before winter, status: planned, actors: "", targets: the last oil boiler, minor: true}
  e19: {type: statement, places: [cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Karen Bundgaard, targets: Josefsen, minor: true}
  e20: {type: visit, places: [], start: 2026-06, end: 2026-06, date_precision: month, date_text: in June, status: planned, actors: Karen Bundgaard}
  e21: {type: opening, places: [qaq], start: 2026-04-16, end: 2026-04-16, date_precision: day, date_text: on 16 April, status: planned, actors: "", targets: An airport}
  e22: {type: closure, places: [nars], start: 2026-04-16, end: 2026-04-16, date_precision: day, date_text: the same day, status: planned, actors: "", targets: the one from the Second World War}
notes: ""
