---
id: court-gb-18
genre: court
country: GB
published: 2025-03-05
publisher: Merseyside Examiner
title: "Ex-Detective {Denies}(e1) {Leaking}(e2) Files to Gang"
---
A former detective constable has {pleaded not guilty}(e1) to {selling}(e2) police intelligence to an organised crime group.

Stuart Keith Aldous, 39, of [Formby](for mention), {appeared}(e1) at [Preston](pre metonym) Crown Court on Tuesday. He is accused of {passing}(e2) the addresses of three witnesses to a drug dealer in [Bootle](boo event) between March 2021 and June 2022. One of the witnesses, a barber, was {shot}(e3) in the knee outside his shop in [Kirkby](kir event) in April 2022.

Prosecutors allege that Aldous was {paid}(e2) £18,500 in cash and a holiday in [Marbella](mar event). He was {dismissed}(e4) by [Merseyside](mer metonym) Police in January.

His co-defendant, Leanne Fay Rimmer, 33, did not attend after being {admitted to hospital}(e5) in [Southport](sou event). Judge Anil Desai {adjourned}(e6) her {hearing}(e7) until 1 April and {granted}(e8) Aldous bail on condition that he does not enter [Liverpool](liv mention). The {trial}(e9) is expected to start on 8 September and to last six weeks.

It is the second case of its kind to reach the court this year. In January, a civilian call-handler from [Widnes](wid mention) was {jailed}(e10) for 20 months for searching police computers on behalf of her boyfriend.

The alleged head of the group, known as "the Vicar", was {arrested}(e11) in [Dubai](dub event) in November and is fighting {extradition}(e12).

---
places:
  mer: {name: Merseyside, point: [53.43, -2.9], precision: division}
  for: {name: Formby, point: [53.56, -3.065]}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  wid: {name: Widnes, geonameid: 2633954, point: [53.3618, -2.7341]}
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  boo: {name: Bootle, geonameid: 2655198, point: [53.4667, -3.0167]}
  kir: {name: Kirkby, geonameid: 2645313, point: [53.4814, -2.8921]}
  sou: {name: Southport, geonameid: 2637343, point: [53.6458, -3.0101]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
events:
  e1: {type: trial, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Stuart Keith Aldous, main: true}
  e2: {type: other_crime, places: [boo], start: 2021-03, end: 2022-06, date_precision: month, date_text: between March 2021 and June 2022, status: denied, actors: Stuart Keith Aldous, main: true}
  e3: {type: shooting, places: [kir], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April 2022, injured: 1, status: happened, actors: "", targets: a barber}
  e4: {type: resignation, places: [mer], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: Merseyside Police, targets: Aldous}
  e5: {type: medical, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Leanne Fay Rimmer, minor: true}
  e6: {type: trial, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: Judge Anil Desai, minor: true}
  e7: {type: trial, places: [pre], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: until 1 April, status: planned, actors: ""}
  e8: {type: verdict, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: Judge Anil Desai, targets: Aldous}
  e9: {type: trial, places: [pre], start: 2025-09-08, end: 2025-09-08, date_precision: day, date_text: on 8 September, status: planned, actors: "", targets: Aldous}
  e10: {type: verdict, places: [pre], start: 2025-01, end: 2025-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: a civilian call-handler}
  e11: {type: arrest, places: [dub], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, arrested: 1, status: happened, actors: "", targets: The alleged head of the group}
  e12: {type: trial, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
