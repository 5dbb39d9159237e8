---
id: history-us-13
genre: history
country: US
published: 2019-05-31
publisher: Conemaugh Valley Shopper
title: "What the telegraph said"
---
"Dam is becoming {dangerous}(e1) and may possibly go." The {message}(e1) left [South Fork](sou event) a little after noon on May 31, 1889, and reached [Johnstown](joh event), fourteen miles down the valley, at about one. There had been such messages before. At ten past three the earth dam of a club where [Pittsburgh](pit mention) steel men kept bass and sailboats {gave way}(e2).

It took 57 minutes. [Mineral Point](min event) was {scraped}(e4) to the rock. At [East Conemaugh](eas event) an engineer tied down his whistle and {backed}(e3) a locomotive ahead of the {flood}(e4). At [Woodvale](woo event) the wire works {let go}(e5) of miles of barbed wire; then came the city, and the stone bridge, where the wreckage piled up for thirty acres and {burned}(e6) for three days. In all 2,209 people {died}(e4). Bodies were {found}(e7) as far away as [Cincinnati](cin event).

Clara Barton, then 67, {came}(e8) from [Washington](was mention) with fifty doctors and nurses. {Gifts arrived}(e9) from [Cork](cor mention), [Constantinople](ist mention) and the prison at [Auburn](aub mention), [N.Y.](ny mention)

Today students from [Ferndale](fer mention org) Area High {read every name}(e10) aloud at [Grandview Cemetery](gra event). They {began}(e10) at seven. They were still on the letter K at noon, when the noon whistle went, and several people looked up the valley.

---
places:
  sou: {name: South Fork, geonameid: 5213001, point: [40.3673, -78.7914]}
  joh: {name: Johnstown, geonameid: 5195561, point: [40.3267, -78.922]}
  pit: {name: Pittsburgh, geonameid: 5206379, point: [40.4406, -79.9959]}
  min: {name: Mineral Point, point: [40.377, -78.835], precision: near}
  eas: {name: East Conemaugh, geonameid: 5187874, point: [40.3487, -78.8836]}
  woo: {name: Woodvale, point: [40.336, -78.9], precision: near, near: joh}
  cin: {name: Cincinnati, geonameid: 4508722, point: [39.1271, -84.5144]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  aub: {name: Auburn, geonameid: 5107505, point: [42.9317, -76.5661]}
  ny: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  fer: {name: Ferndale, geonameid: 5189482, point: [40.289, -78.9147]}
  gra: {name: Grandview Cemetery, point: [40.305, -78.935], precision: exact, near: joh}
events:
  e1: {type: statement, places: [sou], start: 1889-05-31, end: 1889-05-31, date_precision: day, date_text: "May 31, 1889", status: happened, actors: ""}
  e2: {type: collapse, places: [sou], start: 1889-05-31, end: 1889-05-31, date_precision: day, date_text: At ten past three, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [eas], start: 1889-05-31, end: 1889-05-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: flood, places: [joh], start: 1889-05-31, end: 1889-05-31, date_precision: day, date_text: "May 31, 1889", killed: 2209, status: happened, actors: "", main: true}
  e5: {type: flood, places: [woo], start: 1889-05-31, end: 1889-05-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: fire, places: [joh], start: 1889-05-31, end: 1889-06-03, date_precision: day, date_text: for three days, status: happened, actors: ""}
  e7: {type: rescue, places: [cin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [joh], start: 1889, end: 1889, date_precision: year, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [joh], start: 1889, end: 1889, date_precision: year, date_text: "", status: happened, actors: ""}
  e10: {type: ceremony, places: [joh], start: 2019-05-31, end: 2019-05-31, date_precision: day, date_text: Today, status: happened, actors: "", main: true}
notes: ""
