---
id: council-cd-11
genre: council
country: CD
published: 2023-03-30
publisher: Kivu Matin
title: "[Bukavu](buk event) {Bans}(e1) Motorbikes at Night After Wave of {Robberies}(e3)"
---
[BUKAVU](buk dateline), [DR Congo](drc dateline). The city council of [Bukavu](buk mention) has {forbidden}(e1) motorcycles to circulate between 7 p.m. and 5 a.m., following the {murder}(e2) of a money changer and his son in the commune of [Kadutu](kad event) on Saturday evening.

The measure was {adopted}(e1) on Tuesday after a three-hour {debate}(e1) in the presence of the provincial governor and takes effect on 3 April. The killers, three men in uniform, {made off}(e2) on a motorbike with some 40 million francs. It was the eleventh such {robbery}(e3) since January; altogether nine persons have lost their lives.

Riders reacted with {barricades}(e4). On Wednesday they {burned tyres}(e4) at [Place Major Vangu](pla event) and {threw stones}(e4) at a bus of [Panzi](pan metonym org) Hospital. Police {fired}(e5) live rounds: one rider is dead, and five, two of them students from [Uvira](uvi mention), have gunshot wounds. Twelve people were {arrested}(e6).

"There were 30,000 of us at work here last night; today we're criminals," said Josué Bahati, who speaks for them. He called a {stay-away}(e7) for Friday.

[Kinshasa](kin metonym) has {promised}(e8) two companies of police from [Kindu](kind mention). [Kigali](kig metonym) {closed}(e9) the crossing at [Rusizi](rus event) for some hours on Wednesday as a precaution.

In a separate decision the council {ordered}(e10) 90 houses on the slope of [Nyamugo](nya event) to be {pulled down}(e10). A {landslide}(e11) there buried a family of six in December. It put off, for lack of light, the {vote}(e12) on the budget. Electricity has been {out}(e13) in [Ibanda](iba event) since the transformer at [Mumosho](mum event) {caught fire}(e14) on Sunday.

---
places:
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kad: {name: Kadutu, point: [-2.51, 28.84], precision: near}
  pla: {name: Place Major Vangu, point: [-2.505, 28.855]}
  pan: {name: Panzi, point: [-2.545, 28.86], precision: near}
  uvi: {name: Uvira, geonameid: 204405, point: [-3.3953, 29.1378]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  kind: {name: Kindu, geonameid: 212902, point: [-2.9437, 25.9224]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  rus: {name: Rusizi, point: [-2.49, 28.89], precision: near}
  nya: {name: Nyamugo, point: [-2.505, 28.84], precision: near}
  iba: {name: Ibanda, point: [-2.5, 28.865], precision: near}
  mum: {name: Mumosho, point: [-2.63, 28.86], precision: near}
events:
  e1: {type: decision, places: [buk], start: 2023-03-28, end: 2023-03-28, date_precision: day, date_text: on Tuesday, status: happened, actors: The city council of Bukavu, main: true}
  e2: {type: killing, places: [kad], start: 2023-03-25, end: 2023-03-25, date_precision: day, date_text: on Saturday evening, killed: 2, status: happened, actors: three men in uniform, targets: a money changer and his son, main: true}
  e3: {type: robbery, places: [buk], start: 2023-01, end: 2023-03, date_precision: month, date_text: since January, killed: 9, status: happened, actors: ""}
  e4: {type: riot, places: [buk], start: 2023-03-29, end: 2023-03-29, date_precision: day, date_text: On Wednesday, status: happened, actors: Riders, main: true}
  e5: {type: shooting, places: [buk], start: 2023-03-29, end: 2023-03-29, date_precision: day, date_text: "", killed: 1, injured: 5, status: happened, actors: Police}
  e6: {type: arrest, places: [buk], start: 2023-03-29, end: 2023-03-29, date_precision: day, date_text: "", arrested: 12, status: happened, actors: ""}
  e7: {type: strike, places: [buk], start: 2023-03-31, end: 2023-03-31, date_precision: day, date_text: for Friday, status: planned, actors: Josué Bahati}
  e8: {type: statement, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kinshasa}
  e9: {type: closure, places: [rus], start: 2023-03-29, end: 2023-03-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Kigali}
  e10: {type: decision, places: [nya], start: 2023-03-28, end: 2023-03-28, date_precision: day, date_text: "", status: happened, actors: the council}
  e11: {type: landslide, places: [nya], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, killed: 6, status: happened, actors: ""}
  e12: {type: decision, places: [buk], start: 2023-03-28, end: 2023-03-28, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: outage, places: [iba], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e14: {type: fire, places: [mum], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
notes: ""
