---
id: report-nl-76
genre: report
country: NL
published: 2024-02-27
publisher: Canal Ring Post
title: "Three life {sentences}(e1) in [Amsterdam](ams event) gang {trial}(e3)"
---
The leader of a cocaine gang was {jailed}(e1) for life on Tuesday for ordering five {murders}(e2), as judges in a fortified courtroom in [Amsterdam](ams event) {handed}(e1) down {verdicts}(e1) on 17 men at the end of [Dutch](dut demonym) legal history's largest murder {trial}(e3).

Two of his henchmen also {received}(e1) life; the others were {given}(e1) between one year and nine months and 29 years.

Security was tight at the court in [Osdorp](osd event). Drones hovered overhead and marksmen lay on roofs. Judges were not named. None of the main defendants was in the room.

The {killings}(e2) took place between 2015 and 2017 in [Utrecht](utr event), [IJsselstein](ijs event), [Doorn](doo event) and [Amsterdam](ams event). The {trial}(e3), known as Marengo after a computer's random choice of words, {began}(e3) in March 2021. Three people connected with the state's key witness were {murdered}(e4) while it went on or before: his brother in 2018, his lawyer a year later in a street of [Buitenveldert](bui event), and in July 2021 a well-known crime reporter, who was {shot}(e5) in the centre of the capital and {died}(e5) nine days later.

"This group had no respect for human life," the presiding judge said.

The ringleader, who was {arrested}(e6) in [Dubai](dub event) in December 2019 and {flown}(e6) to [Eindhoven](ein event), is held at [Vught](vug event), where his cousin, a lawyer, was {caught}(e7) passing messages in 2021. He will {appeal}(e8).

Cocaine, most of it landed at [Rotterdam](rot mention), [Vlissingen](vli mention) and [Antwerp](ant mention), has brought a violence once foreign to the country. In 2020 police {found}(e9) a torture chamber in containers at [Wouwse Plantage](wou event) in [Brabant](bra event). Last year customs {seized}(e10) 59.1 tonnes in [Dutch](dut demonym) ports, 8 more than in 2022. [Belgium](bel metonym)'s justice minister spent weeks in a safe house in 2022 after weapons were {found}(e11) in a car near his home in [Kortrijk](kor event), and an 11-year-old girl was {shot}(e12) dead in [Merksem](mer event) in January 2023.

Her uncle, who was wanted by [Brussels](bru metonym), was {extradited}(e13) from [Dubai](dub event) in December.

The mayors of [Rotterdam](rot metonym) and [Amsterdam](ams metonym) {repeated}(e14) their call on [The Hague](the metonym) to make it harder to launder cash through barber shops and car dealers. {Demonstrations}(e15) in favour of the defendants, announced on social media, did not {materialise}(e15).

---
places:
  osd: {name: Osdorp, point: [52.36, 4.79]}
  ijs: {name: IJsselstein, geonameid: 2753355, point: [52.02, 5.0431]}
  doo: {name: Doorn, geonameid: 2756686, point: [52.0334, 5.3457]}
  bui: {name: Buitenveldert, point: [52.33, 4.87]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  vug: {name: Vught, geonameid: 2745154, point: [51.6533, 5.2875]}
  wou: {name: Wouwse Plantage, point: [51.47, 4.4]}
  bra: {name: Brabant, point: [51.55, 5.1], precision: area, radius_km: 50}
  kor: {name: Kortrijk, geonameid: 2794055, point: [50.828, 3.2649]}
  mer: {name: Merksem, point: [51.25, 4.45]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  ein: {name: Eindhoven, geonameid: 2756253, point: [51.4408, 5.4778]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  vli: {name: Vlissingen, geonameid: 2745392, point: [51.4425, 3.5736]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: verdict, places: [osd, ams], start: 2024-02-27, end: 2024-02-27, date_precision: day, date_text: on Tuesday, status: happened, actors: judges in a fortified courtroom, targets: 17 men, main: true}
  e2: {type: killing, places: [utr, ijs, doo, ams], start: 2015, end: 2017, date_precision: year, date_text: between 2015 and 2017, killed: 5, status: happened, actors: The leader of a cocaine gang, main: true}
  e3: {type: trial, places: [ams], start: 2021-03, end: 2024-02, date_precision: month, date_text: in March 2021, status: happened, actors: "", targets: 17 men}
  e4: {type: killing, places: [bui], start: 2018, end: 2021, date_precision: year, date_text: in 2018, killed: 3, status: happened, actors: "", targets: Three people}
  e5: {type: shooting, places: [ams], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July 2021, killed: 1, status: happened, actors: "", targets: a well-known crime reporter}
  e6: {type: arrest, places: [dub, ein], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December 2019, arrested: 1, status: happened, actors: "", targets: The ringleader}
  e7: {type: arrest, places: [vug], start: 2021, end: 2021, date_precision: year, date_text: in 2021, arrested: 1, status: happened, actors: "", targets: his cousin}
  e8: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: He}
  e9: {type: discovery, places: [wou], start: 2020, end: 2020, date_precision: year, date_text: In 2020, status: happened, actors: police, targets: a torture chamber}
  e10: {type: raid, places: [], start: 2023, end: 2023, date_precision: year, date_text: Last year, status: happened, actors: customs, targets: 59.1 tonnes}
  e11: {type: discovery, places: [kor], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: "", targets: weapons}
  e12: {type: shooting, places: [mer], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January 2023, killed: 1, status: happened, actors: "", targets: an 11-year-old girl}
  e13: {type: arrest, places: [dub], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, arrested: 1, status: happened, actors: "", targets: Her uncle}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayors of Rotterdam and Amsterdam, targets: The Hague}
  e15: {type: protest, places: [ams], start: 2024-02-27, end: 2024-02-27, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
