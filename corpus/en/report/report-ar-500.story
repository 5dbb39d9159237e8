---
id: report-ar-500
genre: report
country: AR
published: 2026-03-19
publisher: Patagonia al Día
title: "[Chubut](chu event) teachers end {strike}(e2); governor's veto {overridden}(e1)"
---
[RAWSON, Argentina](raw dateline) — Legislators in the southern province of [Chubut](chu event) on Wednesday {overrode}(e1) Governor Hernán Llewellyn's veto of a law that ties teachers' pay to inflation, and unions {lifted}(e2) a {strike}(e2) that had kept 90,000 pupils at home since classes were to have begun on 2 March.

The {vote}(e1) was 19 to 7, one more than was needed. Four members of the governor's own bloc, all from [Comodoro Rivadavia](com mention), {sided}(e1) with the opposition.

Hundreds of teachers {waited}(e3) in the rain outside the legislature in [Rawson](raw event) for the {result}(e1), and {blocked}(e3) the bridge over the [Chubut River](chub event). There were no {arrests}(e19), unlike last Thursday, when police {fired}(e4) rubber bullets to clear Route 3 near [Trelew](tre event) and {held}(e5) 27 people for a night.

Llewellyn, who {took office}(e6) in December 2023, said that the law would cost 41 billion pesos a year, "money that is not under any stone in the plateau". His finance minister, Marcela Antieco, {resigned}(e7) within an hour of the {vote}(e1). The province, which lives on oil from the [San Jorge Gulf](san mention) basin and aluminium from [Puerto Madryn](pue mention), {missed}(e8) a bond payment in January and is {negotiating}(e9) with creditors in [New York](new event).

The quarrel has spread. In [Río Gallegos](rio event), capital of [Santa Cruz](sant mention), state employees {stopped work}(e10) for 48 hours on Monday and {set up}(e11) tents in front of the government house. Teachers in [Neuquén](neu event) and [Viedma](vie event) have {called}(e12) a day of action for 27 March, and in [Jujuy](juj event), at the other end of the country, a union leader was {sentenced}(e13) last week to three years for a road {blockade}(e20) at [Purmamarca](pur event) in 2023.

The national government in [Buenos Aires](bue metonym), which has {cut}(e14) transfers to the provinces by a third since 2024, said it would not step in. Its security minister {flew}(e15) to [Esquel](esq event) on Tuesday to {present}(e16) a plan against land occupations, and was {met}(e17) by Mapuche demonstrators with drums.

Schools are to {open}(e18) on Monday. In [Gaiman](gai event), the headmistress Nesta Griffiths said that she would first have to light the boilers: "The pipes froze while we were marching."

---
places:
  chu: {name: Chubut, geonameid: 3861244, point: [-43.9995, -67.8642], precision: division}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  chub: {name: Chubut River, point: [-43.3, -65.1], precision: near}
  san: {name: San Jorge Gulf, point: [-46.0, -66.5], precision: area, radius_km: 120}
  sant: {name: Santa Cruz, geonameid: 3836350, point: [-49.0428, -69.6596], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  rio: {name: Río Gallegos, geonameid: 3838859, point: [-51.6253, -69.2523]}
  vie: {name: Viedma, geonameid: 3832899, point: [-40.8152, -63.0004]}
  juj: {name: Jujuy Province, geonameid: 3853404, point: [-23.1764, -65.7054], precision: division}
  pur: {name: Purmamarca, point: [-23.745, -65.5]}
  gai: {name: Gaiman, geonameid: 3855284, point: [-43.2909, -65.4977]}
  raw: {name: Rawson, geonameid: 3839307, point: [-43.3003, -65.1056]}
  com: {name: Comodoro Rivadavia, geonameid: 3860443, point: [-45.8626, -67.494]}
  tre: {name: Trelew, geonameid: 3833883, point: [-43.249, -65.305]}
  pue: {name: Puerto Madryn, geonameid: 3840092, point: [-42.7685, -65.0383]}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  esq: {name: Esquel, geonameid: 3855974, point: [-42.9115, -71.3195]}
events:
  e1: {type: legislation, places: [raw], start: 2026-03-18, end: 2026-03-18, date_precision: day, date_text: on Wednesday, status: happened, actors: Legislators, targets: "Governor Hernán Llewellyn's veto", main: true}
  e2: {type: strike, places: [chu], start: 2026-03-02, end: 2026-03-18, date_precision: day, date_text: since classes were to have begun on 2 March, status: happened, actors: unions, main: true}
  e3: {type: protest, places: [raw, chub], start: 2026-03-18, end: 2026-03-18, date_precision: day, date_text: "", status: happened, actors: Hundreds of teachers}
  e4: {type: riot, places: [tre], start: 2026-03-12, end: 2026-03-12, date_precision: day, date_text: last Thursday, status: happened, actors: police}
  e5: {type: arrest, places: [tre], start: 2026-03-12, end: 2026-03-12, date_precision: day, date_text: last Thursday, arrested: 27, status: happened, actors: "", targets: 27 people}
  e6: {type: appointment, places: [chu], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December 2023, status: happened, actors: Llewellyn, minor: true}
  e7: {type: resignation, places: [chu], start: 2026-03-18, end: 2026-03-18, date_precision: day, date_text: within an hour of the vote, status: happened, actors: Marcela Antieco, main: true}
  e8: {type: market, places: [chu], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: The province, targets: a bond payment}
  e9: {type: meeting, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The province, targets: creditors}
  e10: {type: strike, places: [rio], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: on Monday, status: happened, actors: state employees}
  e11: {type: protest, places: [rio], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: "", status: happened, actors: state employees}
  e12: {type: strike, places: [neu, vie], start: 2026-03-27, end: 2026-03-27, date_precision: day, date_text: 27 March, status: planned, actors: Teachers}
  e13: {type: verdict, places: [juj], start: 2026-03-09, end: 2026-03-09, date_precision: week, date_text: last week, status: happened, actors: "", targets: a union leader}
  e14: {type: decision, places: [arg], start: 2024, end: 2026, date_precision: year, date_text: since 2024, status: happened, actors: The national government, targets: transfers to the provinces}
  e15: {type: visit, places: [esq], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: on Tuesday, status: happened, actors: security minister}
  e16: {type: statement, places: [esq], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: "", status: happened, actors: security minister, targets: a plan against land occupations, minor: true}
  e17: {type: protest, places: [esq], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: "", status: happened, actors: Mapuche demonstrators, targets: security minister}
  e18: {type: opening, places: [chu], start: 2026-03-23, end: 2026-03-23, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: Schools}
  e19: {type: arrest, places: [raw], start: 2026-03-18, end: 2026-03-18, date_precision: day, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e20: {type: protest, places: [pur], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: a union leader, minor: true}
notes: ""
