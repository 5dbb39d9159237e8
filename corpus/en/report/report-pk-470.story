---
id: report-pk-470
genre: report
country: PK
published: 2022-08-12
publisher: The Indus Post
title: "Court {jails}(e1) ex-minister for 10 years in [Sindh](sin event) land case"
---
[KARACHI](kar dateline): An accountability court on Thursday {sentenced}(e1) former provincial revenue minister Ghulam Rasool Jatoi to 10 years' imprisonment and a {fine}(e1) of Rs90 million for the illegal {allotment}(e2) of 530 acres of state land near [Gadap](gad event) and [Thatta](tha event) between 2009 and 2012.

Two co-accused, a former deputy commissioner of [Malir](mal metonym) and a property dealer from [Hyderabad](hyd mention), were each {given}(e1) seven years. A fourth man, who {fled}(e3) to [Dubai](dub event) in 2017, was {declared}(e4) a proclaimed offender. Four revenue clerks were {acquitted}(e5) for lack of evidence.

Announcing the {verdict}(e1) in a packed courtroom, Judge Farhana Soomro said that the prosecution had proved its case "beyond any shadow of doubt". Jatoi, 67, who had been on bail since March 2020, was {taken into custody}(e6) and {moved}(e7) to the central prison. His counsel said that he would {challenge}(e8) the judgement in the [Sindh](sin metonym org) High Court.

Supporters of the former minister {blocked}(e9) the National Highway at [Moro](mor event) and [Kandiaro](kan event) for three hours, leaving hundreds of vehicles stranded, and a shutter-down {strike}(e10) was observed in [Naushahro Feroze](nau event). Police {baton-charged}(e11) a crowd in [Larkana](lar event) and {arrested}(e12) 14 people.

In [Islamabad](isl event), the information minister described the {conviction}(e1) as proof that "no one is above the law". The opposition {rejected}(e13) it as victimisation, and its members {walked out}(e14) of the [Sindh](sin metonym org) Assembly.

The reference was {filed}(e15) by the National Accountability Bureau in 2018, two years after villagers of [Ibrahim Hyderi](ibr mention) complained that they had been {evicted}(e16) from grazing ground. A total of 41 witnesses {testified}(e17).

The case is one of several concerning land in the province. In June, an anti-corruption team {raided}(e18) the house of a sitting official in [Sukkur](suk event) and {recovered}(e18) Rs180m in cash, while a [Jamshoro](jam event) housing scheme was {sealed}(e19) last week after the Supreme Court {ruled}(e20) that it encroached upon forest.

Meanwhile, in [Quetta](que event), an election tribunal {ordered}(e21) re-polling at nine stations in [Khuzdar](khu event) district, where a February {by-election}(e22) was marred by {firing}(e23) in which a polling officer was {injured}(e23).

---
places:
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  gad: {name: Gadap, point: [25.1, 67.24]}
  mal: {name: Malir, point: [25.05, 67.3], precision: division}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ibr: {name: Ibrahim Hyderi, point: [24.79, 67.13]}
  hyd: {name: Hyderabad, geonameid: 1176734, point: [25.3969, 68.3772]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  tha: {name: Thatta, geonameid: 1163582, point: [24.7475, 67.9235]}
  mor: {name: Moro, geonameid: 1170013, point: [26.6632, 68.0002]}
  kan: {name: Kandiaro, geonameid: 1175010, point: [27.0592, 68.2102]}
  nau: {name: Naushahro Firoz, geonameid: 1169143, point: [26.8401, 68.1226]}
  lar: {name: Larkana, geonameid: 1172128, point: [27.559, 68.212]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  jam: {name: Jamshoro, geonameid: 1176229, point: [25.4361, 68.2802]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  khu: {name: Khuzdar, geonameid: 1173664, point: [27.8119, 66.611]}
events:
  e1: {type: verdict, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: on Thursday, status: happened, actors: An accountability court, targets: former provincial revenue minister Ghulam Rasool Jatoi, main: true}
  e2: {type: fraud, places: [gad, tha], start: 2009, end: 2012, date_precision: year, date_text: between 2009 and 2012, status: happened, actors: Ghulam Rasool Jatoi, targets: 530 acres of state land, main: true}
  e3: {type: displacement, places: [dub], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: A fourth man, minor: true}
  e4: {type: verdict, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: "", targets: A fourth man, minor: true}
  e5: {type: verdict, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: "", targets: Four revenue clerks}
  e6: {type: arrest, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: Jatoi}
  e7: {type: arrest, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: "", targets: Jatoi, minor: true}
  e8: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: His counsel, targets: the judgement}
  e9: {type: protest, places: [mor, kan], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: Supporters of the former minister, targets: the National Highway}
  e10: {type: strike, places: [nau], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: riot, places: [lar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: Police, targets: a crowd}
  e12: {type: arrest, places: [lar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", arrested: 14, status: happened, actors: Police, targets: 14 people}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition}
  e14: {type: protest, places: [kar], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: "", status: happened, actors: its members, targets: Assembly}
  e15: {type: charge, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: National Accountability Bureau}
  e16: {type: displacement, places: [ibr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: villagers}
  e17: {type: trial, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 41 witnesses, minor: true}
  e18: {type: raid, places: [suk], start: 2022-06, end: 2022-06, date_precision: month, date_text: In June, status: happened, actors: an anti-corruption team, targets: the house of a sitting official}
  e19: {type: closure, places: [jam], start: 2022-08-01, end: 2022-08-01, date_precision: week, date_text: last week, status: happened, actors: "", targets: housing scheme}
  e20: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Supreme Court}
  e21: {type: decision, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an election tribunal, targets: re-polling at nine stations}
  e22: {type: election, places: [khu], start: 2022-02, end: 2022-02, date_precision: month, date_text: February, status: happened, actors: ""}
  e23: {type: shooting, places: [khu], start: 2022-02, end: 2022-02, date_precision: month, date_text: February, injured: 1, status: happened, actors: "", targets: a polling officer}
notes: ""
