---
id: report-nl-461
genre: report
country: NL
published: 2022-03-26
publisher: Low Countries Observer
title: "{Explosion}(e1) at [Breda](bre event) fruit importer is ninth in a year as gangs turn on harbour firms"
---
A heavy firework {bomb}(e1) {wrecked}(e1) the front of a fruit importer's office in [Breda](bre event) early on Friday, an hour after a similar {blast}(e2) at a warehouse belonging to the same firm in [Hedel](hed event), police said. No one was hurt.

It was the ninth {attack}(e3) in 12 months on wholesalers who {found}(e4) cocaine among their bananas, reported it, and then {received}(e5) messages demanding the drugs or their value in bitcoin. Directors in [Barendrecht](bar event) and [Maasdijk](maa event) have been under guard since January.

The public prosecutor in [Den Bosch](den event) will {demand}(e6) sentences of 15 years next week for three men from [Utrecht](utr mention) and [Nieuwegein](nie mention) who are accused of similar {attacks}(e7) in 2020 in [Tiel](tie event), [Kerkdriel](ker event) and [Hedel](hed event).

[Rotterdam](rot event) and [Antwerp](ant event) are the twin gates of the trade. In 2021 customs {intercepted}(e8) 72 tonnes of cocaine in the [Dutch](net demonym) port and 89 in the [Belgian](bel demonym) one. On Thursday, 4.2 tonnes were {discovered}(e9) at the [Maasvlakte](maas event) in a container from [Paraguay](par mention), bound for [Hasselt](has mention). Young men known as extractors climb the fences at night; in September nine of them nearly {suffocated}(e10) in a container.

Crime follows the money inland. In [Wouwse Plantage](wou event), near the border, police {found}(e11) a torture chamber in sea containers in June 2020; eleven men were {sentenced}(e12) for it this month in [Amsterdam](ams event), to between one and nine years. In [Stabroek](sta event), in [Belgium](bel mention), a house was {shot at}(e13) on Tuesday for the third time. A lawyer, Pieter Kuipers-Bal, was {murdered}(e14) outside his home in [Amsterdam](ams event) in September 2019, and the country's best-known crime reporter was {gunned down}(e15) in a street there last July. Two men, from [Rotterdam](rot mention) and [Maurik](mau mention), go on {trial}(e16) for that in June.

The alleged leader of the network, Samir Tahiri, was {arrested}(e17) in [Dubai](dub event) in December 2019. [Chile](chi metonym) {handed over}(e18) another, caught in [Santiago](san event), in July. Extraditions from the [Emirates](uni metonym) are rare, though a treaty was {signed}(e19) in [Abu Dhabi](abu event) in August.

"They have put a price on honesty," said Jolanda Hoekstra, chair of the fruit traders' association, at a meeting in [Zwijndrecht](zwi event) on Friday. The ministers of justice of both countries {met}(e20) in [The Hague](the event) the day before and {promised}(e21) scanners for every container from [Ecuador](ecu mention) and [Colombia](col mention) by 2027. In [Vlissingen](vli event), a new gate has {opened}(e22) already.

Mayor Ahmed van Someren, of [Rotterdam](rot metonym), has {written}(e23) to colleagues in [Hamburg](ham metonym) and [Le Havre](leh metonym). "Close one door and they kick in the next," his letter says.

The street in [Breda](bre mention) was {reopened}(e24) at noon.

---
places:
  bre: {name: Breda, geonameid: 2758401, point: [51.5866, 4.776]}
  hed: {name: Hedel, geonameid: 2754719, point: [51.748, 5.2613]}
  bar: {name: Barendrecht, geonameid: 2759426, point: [51.8567, 4.5347]}
  maa: {name: Maasdijk, point: [51.96, 4.21]}
  den: {name: "'s-Hertogenbosch", geonameid: 2747351, point: [51.6992, 5.3042]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  maas: {name: Maasvlakte, point: [51.95, 4.02]}
  has: {name: Hasselt, geonameid: 2796491, point: [50.9311, 5.3378]}
  wou: {name: Wouwse Plantage, point: [51.48, 4.4]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  sta: {name: Stabroek, geonameid: 2786229, point: [51.3319, 4.3713]}
  mau: {name: Maurik, point: [51.96, 5.42]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  zwi: {name: Zwijndrecht, geonameid: 2743493, point: [51.8175, 4.6333]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  vli: {name: Vlissingen, geonameid: 2745392, point: [51.4425, 3.5736]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  leh: {name: Le Havre, geonameid: 3003796, point: [49.4935, 0.1079]}
  ker: {name: Kerkdriel, point: [51.77, 5.34]}
  tie: {name: Tiel, geonameid: 2746331, point: [51.8867, 5.4292]}
  nie: {name: Nieuwegein, geonameid: 2750325, point: [52.0292, 5.0806]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: bombing, places: [bre], start: 2022-03-25, end: 2022-03-25, date_precision: day, date_text: early on Friday, status: happened, actors: "", targets: "the front of a fruit importer's office", main: true}
  e2: {type: bombing, places: [hed], start: 2022-03-25, end: 2022-03-25, date_precision: day, date_text: an hour after, status: happened, actors: "", targets: a warehouse, main: true}
  e3: {type: bombing, places: [], start: 2021-03, end: 2022-03, date_precision: month, date_text: in 12 months, status: happened, actors: "", targets: wholesalers, main: true}
  e4: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: wholesalers, targets: cocaine, minor: true}
  e5: {type: other_crime, places: [bar, maa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: wholesalers}
  e6: {type: trial, places: [den], start: 2022-03-28, end: 2022-03-28, date_precision: week, date_text: next week, status: planned, actors: The public prosecutor, targets: three men from Utrecht and Nieuwegein}
  e7: {type: bombing, places: [tie, ker, hed], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: three men from Utrecht and Nieuwegein}
  e8: {type: smuggling, places: [rot, ant], start: 2021, end: 2021, date_precision: year, date_text: In 2021, status: happened, actors: customs, targets: 72 tonnes of cocaine}
  e9: {type: smuggling, places: [maas], start: 2022-03-24, end: 2022-03-24, date_precision: day, date_text: On Thursday, status: happened, actors: "", targets: 4.2 tonnes}
  e10: {type: other_accident, places: [rot], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: nine of them}
  e11: {type: discovery, places: [wou], start: 2020-06, end: 2020-06, date_precision: month, date_text: in June 2020, status: happened, actors: police, targets: a torture chamber}
  e12: {type: verdict, places: [ams], start: 2022-03, end: 2022-03, date_precision: month, date_text: this month, status: happened, actors: "", targets: eleven men}
  e13: {type: shooting, places: [sta], start: 2022-03-22, end: 2022-03-22, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a house}
  e14: {type: killing, places: [ams], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September 2019, killed: 1, status: happened, actors: "", targets: "A lawyer, Pieter Kuipers-Bal"}
  e15: {type: shooting, places: [ams], start: 2021-07, end: 2021-07, date_precision: month, date_text: last July, killed: 1, status: happened, actors: "", targets: "the country's best-known crime reporter"}
  e16: {type: trial, places: [], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: planned, actors: "", targets: Two men}
  e17: {type: arrest, places: [dub], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December 2019, arrested: 1, status: happened, actors: "", targets: Samir Tahiri}
  e18: {type: displacement, places: [san], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: Chile, targets: another, minor: true}
  e19: {type: agreement, places: [abu], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: ""}
  e20: {type: meeting, places: [the], start: 2022-03-24, end: 2022-03-24, date_precision: day, date_text: the day before, status: happened, actors: The ministers of justice of both countries}
  e21: {type: statement, places: [the], start: 2022-03-24, end: 2022-03-24, date_precision: day, date_text: "", status: happened, actors: The ministers of justice of both countries, targets: scanners}
  e22: {type: opening, places: [vli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a new gate}
  e23: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Ahmed van Someren, targets: colleagues, minor: true}
  e24: {type: opening, places: [bre], start: 2022-03-25, end: 2022-03-25, date_precision: day, date_text: at noon, status: happened, actors: "", targets: The street in Breda, minor: true}
notes: ""
