---
id: report-gb-321
genre: report
country: GB
published: 2011-12-02
publisher: Pennine Mail
title: "{Walkout}(e2) {shuts}(e1) most schools in [Lancashire](lan event)"
---
Nine out of ten state schools in [Lancashire](lan event) {closed}(e1) on Wednesday as teachers, carers and dinner ladies {joined}(e2) the biggest {strike}(e2) for a generation.

Up to 2,500 people {marched}(e3) through [Preston](pre event) to a {rally}(e3) on the Flag Market, and there were smaller {gatherings}(e3) in [Blackburn](bla event), [Burnley](bur event), [Lancaster](lanc event) and [Accrington](acc event). Picket lines were {mounted}(e2) at the Royal [Blackburn](bla metonym org) Hospital, where 62 operations were {put off}(e4).

"I'm 58 and I lift people for a living. They want me lifting till I'm 67," said care assistant Pat Entwistle, of [Oswaldtwistle](osw mention), on her first strike in 31 years.

Ministers in [London](lon metonym) said the offer on public sector pensions was the best that would be made for a generation. Unions will {meet}(e5) officials again next week. A bill would be needed to raise the pension age, and with the coalition at odds over [Europe](eur mention) nobody would bet on its timetable.

Bin collections in [Hyndburn](hyn event) and [Rossendale](ros event) were {cancelled}(e6) and will be made up on Saturday. Libraries opened as usual in [Chorley](cho mention). The [Mersey](mer event) tunnels between [Liverpool](liv event) and [Birkenhead](bir event) were {shut}(e7) for the day.

A 24-year-old man was {arrested}(e8) in [Preston](pre event) on suspicion of a public order offence after eggs were {thrown}(e9) at a bank. He was {released}(e8) without charge.

[Pendle](pen metonym org) Council leader Geoff Metcalfe crossed a picket line to chair a planning meeting. It {approved}(e10) a mosque extension at [Brierfield](bri event) and a supermarket in [Colne](col event), and {turned down}(e11) a go-kart track in [Barrowford](bar event).

---
places:
  lan: {name: Lancashire, geonameid: 2644974, point: [53.8599, -2.5446], precision: division}
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 1500}
  mer: {name: Mersey, point: [53.41, -3.0], precision: near}
  lanc: {name: Lancaster, geonameid: 2644972, point: [54.0465, -2.7999]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  osw: {name: Oswaldtwistle, point: [53.74, -2.39]}
  hyn: {name: Hyndburn, point: [53.76, -2.37], precision: area, radius_km: 8}
  ros: {name: Rossendale, point: [53.69, -2.27], precision: area, radius_km: 8}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  bir: {name: Birkenhead, geonameid: 2655613, point: [53.3934, -3.0148]}
  pen: {name: Pendle, point: [53.86, -2.2], precision: area, radius_km: 10}
  bri: {name: Brierfield, point: [53.83, -2.24]}
  bar: {name: Barrowford, point: [53.85, -2.22]}
  col: {name: Colne, geonameid: 2652544, point: [53.8571, -2.1685]}
  bla: {name: Blackburn, geonameid: 2655524, point: [53.75, -2.4833]}
  bur: {name: Burnley, geonameid: 2654264, point: [53.8, -2.2333]}
  acc: {name: Accrington, geonameid: 2657770, point: [53.7538, -2.3586]}
  cho: {name: Chorley, geonameid: 2653086, point: [53.65, -2.6167]}
events:
  e1: {type: closure, places: [lan], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Nine out of ten state schools, main: true}
  e2: {type: strike, places: [lan, bla], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "teachers, carers and dinner ladies", main: true}
  e3: {type: protest, places: [pre, bla, bur, lanc, acc], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "Up to 2,500 people", main: true}
  e4: {type: medical, places: [bla], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", status: happened, actors: "", targets: 62 operations}
  e5: {type: meeting, places: [], start: 2011-12-05, end: 2011-12-05, date_precision: week, date_text: next week, status: planned, actors: Unions, targets: officials}
  e6: {type: transport_change, places: [hyn, ros], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", status: happened, actors: "", targets: Bin collections, minor: true}
  e7: {type: closure, places: [liv, bir], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: for the day, status: happened, actors: "", targets: The Mersey tunnels}
  e8: {type: arrest, places: [pre], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A 24-year-old man}
  e9: {type: riot, places: [pre], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", status: happened, actors: "", targets: a bank, minor: true}
  e10: {type: decision, places: [bri, col], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", status: happened, actors: a planning meeting, targets: a mosque extension}
  e11: {type: decision, places: [bar], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: "", status: happened, actors: a planning meeting, targets: a go-kart track}
notes: ""
