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

Prosecutors {allege}(e4) that Aldous was {paid}(e2) £18,500 in cash and a holiday in [Marbella](mar event). He was {dismissed}(e5) by [Merseyside](mer metonym) Police in January.

His co-defendant, Leanne Fay Rimmer, 33, {did not attend}(e6) after being {admitted}(e7) to hospital in [Southport](sou event). Judge Anil Desai {adjourned}(e8) her hearing until 1 April and {granted}(e9) Aldous bail on condition that he does not enter [Liverpool](liv mention). The {trial}(e10) is expected to {start}(e10) on 8 September and to last six weeks.

It is the second case of its kind to reach the court this year. In January, a civilian call-handler from [Widnes](wid mention) was {jailed}(e11) for 20 months for {searching}(e12) police computers on behalf of her boyfriend.

The alleged head of the group, known as "the Vicar", was {arrested}(e13) in [Dubai](dub event) in November and is {fighting}(e14) extradition.

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
  e2: {type: other_crime, places: [boo, mar], start: 2021-03, end: 2022-06, date_precision: month, date_text: between March 2021 and June 2022, status: happened, actors: Stuart Keith Aldous, main: true}
  e3: {type: shooting, places: [kir], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April 2022, injured: 1, status: happened, actors: "", targets: a barber}
  e4: {type: statement, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: Prosecutors}
  e5: {type: layoffs, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: Merseyside Police, targets: Aldous}
  e6: {type: trial, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, negated: true, actors: Leanne Fay Rimmer}
  e7: {type: medical, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Leanne Fay Rimmer}
  e8: {type: decision, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: until 1 April, status: happened, actors: Judge Anil Desai}
  e9: {type: decision, places: [pre], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: Judge Anil Desai, targets: Aldous}
  e10: {type: trial, places: [pre], start: 2025-09-08, end: 2025-09-08, date_precision: day, date_text: on 8 September, status: planned, actors: "", targets: Aldous}
  e11: {type: verdict, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: a civilian call-handler}
  e12: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a civilian call-handler}
  e13: {type: arrest, places: [dub], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, arrested: 1, status: happened, actors: "", targets: The alleged head of the group}
  e14: {type: trial, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The alleged head of the group}
notes: ""
