---
id: aviation-id-18
genre: aviation
country: ID
published: 2018-08-13
publisher: Cenderawasih Pos English
title: "Boy, 12, Sole Survivor of [Papua](pap event) Plane {Crash}(e1)"
---
[JAYAPURA](jay dateline): A boy of 12 was {found alive}(e2) on Sunday in the wreck of a small plane that {went missing}(e1) a day earlier in the mountains of [Papua](pap event) with nine people on board. The other eight were {dead}(e1).

The Pilatus Porter took off from [Tanah Merah](tan event) at 1:42 p.m. on Saturday for [Oksibil](oks mention), a flight of 42 minutes, and {hit}(e1) [Mount Menuk](mountx event) a few minutes before it should have landed, police said. Villagers had heard a {bang}(e1).

Searchers who walked for two hours from [Okatem](oka event) {carried}(e2) the boy out on a door. He {arrived}(e3) at the hospital in [Oksibil](oks event) with a broken arm and was {flown}(e4) to [Jayapura](jay event) on Monday. His father was among the dead.

[Indonesia](ind metonym)'s transport safety committee has {sent}(e5) two investigators. The aircraft, operated by Sayap Timur of [Sentani](sen mention), had passed an {inspection}(e6) in June; its pilot, a 52-year-old from [Bandung](ban mention), had 8,000 hours.

It was the province's third crash this year. In April a cargo plane {overran}(e7) the strip at [Wamena](wam event), and in July a helicopter {fell}(e8) into Lake [Sentani](sen event), {killing}(e8) both crew. In 2015 an ATR with 54 people {flew into}(e9) a ridge near [Oksibil](oks event); nobody survived.

[Jakarta](jak metonym) {promised}(e10) after that disaster to install radar at six highland airfields. Two have been {equipped}(e11).

The national carrier has {suspended}(e12) flights from [Merauke](mer event) to [Tanah Merah](tan event) until Thursday because of smoke and cloud.

---
places:
  pap: {name: Papua, geonameid: 1643012, point: [-4.1082, 138.689], precision: division}
  tan: {name: Tanah Merah, point: [-6.097, 140.3]}
  oks: {name: Oksibil, point: [-4.907, 140.63]}
  oka: {name: Okatem, point: [-4.95, 140.6], precision: near}
  sen: {name: Sentani, point: [-2.57, 140.5], precision: near}
  jay: {name: Jayapura, geonameid: 2082600, point: [-2.5337, 140.7181]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  ban: {name: Bandung, geonameid: 1650357, point: [-6.9222, 107.6069]}
  wam: {name: Wamena, geonameid: 1622167, point: [-4.0958, 138.9481]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  mer: {name: Merauke, geonameid: 2082539, point: [-8.4996, 140.4061]}
  mountx: {name: "Mount Menuk", point: [-4.95, 140.55], precision: near}
events:
  e1: {type: air_accident, places: [mountx], start: 2018-08-11, end: 2018-08-11, date_precision: day, date_text: on Saturday, killed: 8, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [oka], start: 2018-08-12, end: 2018-08-12, date_precision: day, date_text: on Sunday, status: happened, actors: Searchers, targets: A boy of 12, main: true}
  e3: {type: medical, places: [oks], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the boy, minor: true}
  e4: {type: medical, places: [jay], start: 2018-08-13, end: 2018-08-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: the boy, minor: true}
  e5: {type: investigation, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Indonesia's transport safety committee"}
  e6: {type: investigation, places: [], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e7: {type: air_accident, places: [wam], start: 2018-04, end: 2018-04, date_precision: month, date_text: In April, status: happened, actors: a cargo plane}
  e8: {type: air_accident, places: [sen], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July, killed: 2, status: happened, actors: a helicopter}
  e9: {type: air_accident, places: [oks], start: 2015, end: 2015, date_precision: year, date_text: In 2015, killed: 54, status: happened, actors: an ATR}
  e10: {type: statement, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jakarta}
  e11: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: transport_change, places: [mer, tan], start: 2018-08-16, end: 2018-08-16, date_precision: day, date_text: until Thursday, status: happened, actors: The national carrier}
notes: ""
