---
id: report-us-665
genre: report
country: US
published: 2017-06-04
publisher: Transatlantic Sports Service
title: "Third-seeded Vasić {outlasts}(e1) Okafor in five sets at [Paris](par event) clay major"
---
[PARIS](par dateline) (TSS) — Third seed Marko Vasić of [Serbia](ser metonym) needed four hours and 17 minutes on Saturday to {beat}(e1) [American](ame demonym) qualifier Devin Okafor 6-7 (4), 6-3, 4-6, 7-6 (5), 7-5 and {reach}(e1) the last 16.

Okafor, a 20-year-old from [Augusta](aug mention), [Georgia](geo mention), ranked 171st in the world, twice {served}(e1) for the match in the fourth set. "I got tight. I'll be back," he said.

Vasić next {plays}(e2) [Argentina](arg metonym)'s Julián Ferreyra, who {led}(e3) 7-5, 4-2 when the [Belgian](bel demonym) Thibault Maes {retired}(e3) with a back {injury}(e3).

In the women's draw, defending champion Ana Belén Soto of [Spain](spa metonym) {fell}(e4) to [Latvia](lat metonym)'s Elina Ozola, 19, who has never won a tour title and who practises at a public club in [Jūrmala](jur mention). It was only Soto's second loss on clay this year, after {one}(e14) in [Stuttgart](stu event) in April.

Play was {interrupted}(e5) for 2 1/2 hours by {thunderstorms}(e6), and 11 doubles matches were {put off}(e5) to Sunday. A gust {blew}(e6) a hoarding onto Court 7, where a line judge was slightly {hurt}(e6).

Security was doubled after the {attack}(e7) in [London](lon event) on Saturday night, organizers said. Players from [Britain](bri metonym) will wear black ribbons.

Also on Saturday, former finalist Petra Dvořáčková {confirmed}(e8) that she would {return}(e9) at a grass-court event in [Birmingham](bir event) in two weeks' time, six months after a burglar {stabbed}(e10) her in the hand at her flat in [Prostějov](pro event).

The tournament's roof, long delayed by lawsuits from residents and a botanical garden, is now {expected}(e11) in 2020. [Melbourne](mel mention), [Wimbledon](wim mention) and [New York](new mention) have one already.

The men's singles {final}(e12) is next Sunday. It could bring another meeting of Vasić and top seed Gaël Lemoine, who {met}(e13) in the final in [Rome](rom event) two weeks ago and in [Madrid](mad event) the week before.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aug: {name: Augusta, geonameid: 4180531, point: [33.471, -81.9748]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  jur: {name: Jūrmala, geonameid: 459201, point: [56.968, 23.7704]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  pro: {name: Prostějov, geonameid: 3067421, point: [49.4719, 17.1118]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  wim: {name: Wimbledon, point: [51.42, -0.21]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: match, places: [par], start: 2017-06-03, end: 2017-06-03, date_precision: day, date_text: on Saturday, status: happened, actors: Marko Vasić, targets: Devin Okafor, main: true}
  e2: {type: match, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Vasić, targets: Julián Ferreyra}
  e3: {type: match, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Julián Ferreyra, targets: Thibault Maes}
  e4: {type: match, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Elina Ozola, targets: Ana Belén Soto, main: true}
  e5: {type: transport_change, places: [par], start: 2017-06-03, end: 2017-06-03, date_precision: day, date_text: "for 2 1/2 hours", status: happened, actors: thunderstorms, targets: 11 doubles matches, minor: true}
  e6: {type: storm, places: [par], start: 2017-06-03, end: 2017-06-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e7: {type: attack, places: [lon], start: 2017-06-03, end: 2017-06-03, date_precision: day, date_text: on Saturday night, status: happened, actors: ""}
  e8: {type: statement, places: [], start: 2017-06-03, end: 2017-06-03, date_precision: day, date_text: on Saturday, status: happened, actors: Petra Dvořáčková, minor: true}
  e9: {type: career, places: [bir], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: "in two weeks' time", status: planned, actors: Petra Dvořáčková}
  e10: {type: attack, places: [pro], start: 2016-12, end: 2016-12, date_precision: month, date_text: six months after, injured: 1, status: happened, actors: a burglar, targets: her}
  e11: {type: construction, places: [par], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: planned, actors: "", targets: "The tournament's roof"}
  e12: {type: match, places: [par], start: 2017-06-11, end: 2017-06-11, date_precision: day, date_text: next Sunday, status: planned, actors: ""}
  e13: {type: match, places: [rom, mad], start: 2017-05, end: 2017-05, date_precision: month, date_text: two weeks ago, status: happened, actors: Vasić and top seed Gaël Lemoine}
  e14: {type: match, places: [stu], start: 2017-04, end: 2017-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: Ana Belén Soto, minor: true}
notes: ""
