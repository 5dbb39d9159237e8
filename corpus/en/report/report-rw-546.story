---
id: report-rw-546
genre: report
country: RW
published: 2025-02-18
publisher: Great Lakes Chronicle
title: "[Burundi](bur metonym) {seals}(e1) border posts, [Rwanda](rwa metonym) {suspends}(e2) [Belgium](bel metonym)'s aid in widening row"
---
[KIGALI](kig dateline) — [Rwanda](rwa metonym) on Tuesday {suspended}(e2) a five-year development programme with [Belgium](bel metonym) worth €95 million, accusing its former ruler of campaigning for sanctions.

The step, {announced}(e2) in a short note by the foreign ministry in [Kigali](kig event), came a day before the [European](eur demonym org) Parliament in [Strasbourg](str metonym) is to {debate}(e3) a motion that would freeze a minerals {accord}(e4) {signed}(e4) with [Kigali](kig metonym) a year ago. "You can't be at once donor, judge and party," Foreign Minister Innocent Karasira told a news conference.

[Brussels](bru metonym) {regretted}(e5) the decision. It said that it would have {ended}(e2) the programme itself in view of "the violation of the territorial integrity" of [the Democratic Republic of Congo](dem mention), where M23 rebels, whom UN experts say are helped by 4,000 [Rwandan](rwan demonym) soldiers, {took}(e6) [Goma](gom event) in the last week of January and {walked into}(e7) [Bukavu](buk event) on Sunday.

[Burundi](bur metonym), which has had troops on the other side, {pulled}(e8) several battalions from [South Kivu](sou event) back across the [Ruzizi](ruz event) at the weekend. It {closed}(e1) the posts of [Gatumba](gat event) and [Vugizo](vug event) on Monday, and again on Tuesday, after over 10,000 people had {crossed}(e9) in three days. Refugees at a stadium in [Cibitoke](cib event) told aid workers that several children had {drowned}(e10) in the river. The land frontier with [Rwanda](rwa mention) has been {shut}(e11) since January last year.

At the [African](afr demonym org) Union {summit}(e12) in [Addis Ababa](add event), which ended on Sunday, leaders {called}(e12) for an immediate ceasefire. They also {elected}(e13) [Djibouti](dji mention)'s foreign minister as chairman of the commission, over the [Kenyan](ken demonym) favourite. A merger of two mediations, {held}(e14) until now in [Luanda](lua event) and [Nairobi](nai event), had been {agreed}(e15) a week earlier in [Dar es Salaam](dar event).

In [Kigali](kig mention), the price of cement is up. Brewer Pascal Hakizimana, who sells in [Goma](gom event), [Gisenyi](gis event) and [Cyangugu](cya event), has had four lorries {burned}(e19). He was not moved by the quarrel with the [Belgians](belg demonym): "They left in 1962. We can manage without them a second time."

[Germany](ger metonym) {cancelled}(e17) {talks}(e17) on aid planned for this month. [Britain](bri metonym)'s minister {met}(e18) President Alphonse Gatete here on Friday and is considering what to do.

---
places:
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  sou: {name: South Kivu, point: [-3.0, 28.2], precision: division}
  ruz: {name: Ruzizi, point: [-3.1, 29.2], precision: area, radius_km: 40}
  gat: {name: Gatumba, point: [-3.33, 29.25]}
  vug: {name: Vugizo, point: [-3.34, 29.22]}
  cib: {name: Cibitoke, geonameid: 430021, point: [-2.8869, 29.1248]}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  gis: {name: Gisenyi, geonameid: 202905, point: [-1.7028, 29.2564]}
  cya: {name: Cyangugu, geonameid: 202326, point: [-2.4846, 28.9075]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rwan: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  belg: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: closure, places: [gat, vug], start: 2025-02-17, end: 2025-02-18, date_precision: day, date_text: "on Monday, and again on Tuesday", status: happened, actors: Burundi, targets: border posts, main: true}
  e2: {type: sanction, places: [kig], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: on Tuesday, status: happened, actors: Rwanda, targets: Belgium, main: true}
  e3: {type: meeting, places: [str], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: a day before, status: planned, actors: Parliament, targets: a motion}
  e4: {type: agreement, places: [kig], start: 2024-02, end: 2024-02, date_precision: month, date_text: a year ago, status: happened, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels, targets: the decision, minor: true}
  e6: {type: battle, places: [gom], start: 2025-01, end: 2025-01, date_precision: month, date_text: in the last week of January, status: happened, actors: M23 rebels, targets: Goma}
  e7: {type: battle, places: [buk], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: on Sunday, status: happened, actors: M23 rebels, targets: Bukavu}
  e8: {type: decision, places: [sou], start: 2025-02-15, end: 2025-02-16, date_precision: day, date_text: at the weekend, status: happened, actors: Burundi, targets: several battalions}
  e9: {type: displacement, places: [gat, vug, cib], start: null, end: null, date_precision: unknown, date_text: in three days, displaced: 10000, displaced_qualifier: at_least, status: happened, actors: "over 10,000 people"}
  e10: {type: other_accident, places: [ruz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: several children}
  e11: {type: closure, places: [rwa, bur], start: 2024-01, end: 2024-01, date_precision: month, date_text: since January last year, status: happened, actors: "", targets: The land frontier}
  e12: {type: meeting, places: [add], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: on Sunday, status: happened, actors: leaders}
  e13: {type: appointment, places: [add], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: leaders, targets: foreign minister}
  e14: {type: meeting, places: [lua, nai], start: null, end: null, date_precision: unknown, date_text: until now, status: happened, actors: "", minor: true}
  e15: {type: decision, places: [dar], start: 2025-02, end: 2025-02, date_precision: month, date_text: a week earlier, status: happened, actors: "", targets: A merger of two mediations}
  e17: {type: meeting, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: this month, status: happened, negated: true, actors: Germany, minor: true}
  e18: {type: meeting, places: [kig], start: 2025-02-14, end: 2025-02-14, date_precision: day, date_text: on Friday, status: happened, actors: minister, targets: President Alphonse Gatete}
  e19: {type: fire, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four lorries, minor: true}
notes: ""
