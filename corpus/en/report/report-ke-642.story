---
id: report-ke-642
genre: report
country: KE
published: 2025-04-28
publisher: East African Sports Wire
title: "[Ethiopia](eth metonym)'s Tsegaye {smashes}(e1) course record in [London](lon event); [Kenyans](ken demonym) {sweep}(e2) [Hamburg](ham event)"
---
[LONDON](lon dateline), April 28 — [Ethiopian](ethi demonym) Hirut Tsegaye {won}(e1) the women's {race}(e1) at the [London](lon metonym org) Marathon on Sunday in two hours 15 minutes and 42 seconds, taking eight seconds off the women-only record, while [Uganda](uga metonym)'s Moses Chelimo {took}(e1) the men's title on his debut at the distance.

Tsegaye, 27, {broke away}(e1) from [Kenya](keny metonym)'s Faith Jerotich at the 33-kilometre mark near [Canary Wharf](can event). Jerotich, the champion of 2023, {finished}(e1) second, almost three minutes behind. Chelimo {crossed}(e1) the line on The Mall in 2:02:27, ahead of two [Kenyans](ken demonym). More than 56,000 runners {completed}(e1) the course, a world record for a single day according to the organisers.

A man of 36 from [Swansea](swa mention) {collapsed}(e3) near the finish and later {died}(e3) in hospital, the organisers said in a statement on Monday.

In [Hamburg](ham event), [Kenya](keny metonym) {filled}(e2) the first four places in the men's {race}(e2), with Benard Kosgei of [Iten](ite mention) winning in 2:03:46. Police {removed}(e4) three climate activists who had {sat down}(e4) on the route in [Altona](alt event).

Tsegaye {trained}(e5) for three months at altitude in [Sululta](sul event), north of [Addis Ababa](add mention). She {missed}(e6) last year's Olympic marathon in [Paris](par event) because of a stress fracture.

Athletics [Kenya](keny metonym org), meanwhile, has {provisionally suspended}(e7) two more runners. A former winner in [Milan](mil mention), Joyce Rotich, {tested}(e8) positive for triamcinolone in [Eldoret](eld event) in February, and a pacemaker in [Lisbon](lis mention) {failed}(e9) to appear for three tests. A total of 119 [Kenyans](ken demonym) were serving bans at the end of March.

The Anti-Doping Agency of [Kenya](keny metonym org) {said}(e10) in [Nairobi](nai event) on Friday that a {cut}(e10) of almost half in its budget would force it to {close}(e11) its office in [Eldoret](eld event) in July. Sports Minister Hassan Duale promised to find the money.

Next Sunday the track season {opens}(e12) with a {meeting}(e12) in [Xiamen](xia event), [China](chi mention), where world 1,500 metres champion Peter Wanyonyi is to {start}(e12) after surgery on an Achilles tendon.

---
places:
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  can: {name: Canary Wharf, point: [51.505, -0.02], precision: near}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  alt: {name: Altona, point: [53.55, 9.93]}
  ite: {name: Iten, point: [0.67, 35.51]}
  sul: {name: Sululta, point: [9.18, 38.75]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  xia: {name: Xiamen, geonameid: 1790645, point: [24.4798, 118.0819]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: match, places: [lon], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: Hirut Tsegaye, main: true}
  e2: {type: match, places: [ham], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: "", status: happened, actors: Kenya, main: true}
  e3: {type: death, places: [lon], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A man of 36 from Swansea}
  e4: {type: protest, places: [alt], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: "", status: happened, actors: three climate activists, targets: the route}
  e5: {type: education, places: [sul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tsegaye, minor: true}
  e6: {type: match, places: [par], start: 2024, end: 2024, date_precision: year, date_text: "last year's", status: happened, negated: true, actors: She, minor: true}
  e7: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Athletics Kenya, targets: two more runners}
  e8: {type: investigation, places: [eld], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: Joyce Rotich, minor: true}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a pacemaker, minor: true}
  e10: {type: statement, places: [nai], start: 2025-04-25, end: 2025-04-25, date_precision: day, date_text: on Friday, status: happened, actors: The Anti-Doping Agency of Kenya}
  e11: {type: closure, places: [eld], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: planned, actors: it, targets: its office}
  e12: {type: match, places: [xia], start: 2025-05-04, end: 2025-05-04, date_precision: day, date_text: Next Sunday, status: planned, actors: Peter Wanyonyi}
notes: ""
