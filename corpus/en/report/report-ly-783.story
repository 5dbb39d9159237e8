---
id: report-ly-783
genre: report
country: LY
published: 2023-08-17
publisher: Gulf of Sidra Agency
title: "[Tripoli](tri event) counts 55 {dead}(e1) after militia {battle}(e1) as seized commander is {handed over}(e2)"
---
Calm {returned}(e1) to [Tripoli](tri event) on Wednesday after two days of street {fighting}(e1) between the capital's strongest armed groups that {killed}(e1) 55 people and {wounded}(e1) 146, the emergency medicine centre said.

The {clashes}(e1) {erupted}(e1) late on Monday when the 444 Brigade's commander, Col. Muftah al-Zintani, was {seized}(e3) at [Mitiga](mit event) airport by the Special Deterrence Force, which runs it. He was on his way to [Misrata](mis mention) for a graduation parade. On Tuesday evening elders of [Souq al-Jumaa](sou mention) {brokered}(e2) a deal under which he was {given}(e2) to a neutral party.

Artillery could be heard from [Ain Zara](ain event) to [Tajoura](taj event). Ambulances {took}(e4) 234 families out of the southern suburbs, along with dozens of foreign doctors. Flights were {diverted}(e5) to [Misrata](mis event) until Wednesday noon.

"The bride's dress is in the car and the car is burned," said Fathia Ben Omran, whose daughter was to be {married}(e6) on Tuesday in [Furnaj](fur event).

Sixty-five of the wounded were still in hospital on Thursday, among them a boy of nine. It was the worst violence in the capital since August of last year, when 32 people {died}(e7) in a day as a rival prime minister {tried}(e7) to enter it from the east.

The United Nations mission {urged}(e8) all sides to keep the gains of recent years, and the ambassadors of [Italy](ita metonym) and [Turkey](tur metonym) {visited}(e9) the presidency council on Wednesday. A state prosecutor has {begun}(e10) to take testimony.

The country has had two governments since 2014 and little peace since a {revolt}(e11) with Nato's help {toppled}(e11) its ruler in 2011. The east, including [Benghazi](ben mention) and [Tobruk](tob mention), is run by a military strongman whose attack on [Tripoli](tri event) {failed}(e12) in June 2020 after 14 months. National {elections}(e13), {set}(e13) for December 2021, were {put off}(e13) and have no new date.

Elsewhere, gunmen {closed}(e14) the gate of the [El Feel](elf event) oilfield in July for a day in protest at the {kidnapping}(e15) of a former minister. On the coast at [Zuwara](zuw event), patrols {fired}(e16) on smugglers' boats on Sunday. And in [Sirte](sir event), eight bodies from the mass grave of 2016 were {identified}(e17) last week.

Shops on Omar al-Mukhtar Street {opened}(e18) late on Thursday. A funeral for 14 of the dead passed down it toward [Hay al-Andalus](hay event), and there was no {gunfire}(e19).

---
places:
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  mit: {name: Mitiga, point: [32.89, 13.28]}
  mis: {name: Misrata, point: [32.38, 15.09]}
  sou: {name: Souq al-Jumaa, point: [32.89, 13.25]}
  ain: {name: Ain Zara, point: [32.8, 13.28]}
  taj: {name: Tajoura, point: [32.88, 13.35]}
  fur: {name: Furnaj, point: [32.85, 13.24]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  elf: {name: El Feel, point: [26.0, 12.2], precision: near}
  zuw: {name: Zuwara, point: [32.93, 12.08]}
  sir: {name: Sirte, point: [31.2, 16.59]}
  hay: {name: Hay al-Andalus, point: [32.87, 13.13]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: battle, places: [tri, ain, taj], start: 2023-08-14, end: 2023-08-15, date_precision: day, date_text: late on Monday, killed: 55, injured: 146, status: happened, actors: "the capital's strongest armed groups", main: true}
  e2: {type: agreement, places: [tri], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: On Tuesday evening, status: happened, actors: elders of Souq al-Jumaa, targets: Col. Muftah al-Zintani, main: true}
  e3: {type: abduction, places: [mit], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: late on Monday, status: happened, actors: the Special Deterrence Force, targets: Col. Muftah al-Zintani, main: true}
  e4: {type: rescue, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ambulances, targets: 234 families}
  e5: {type: transport_change, places: [mis], start: 2023-08-16, end: 2023-08-16, date_precision: day, date_text: until Wednesday noon, status: happened, actors: "", targets: Flights}
  e6: {type: marriage, places: [fur], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: on Tuesday, status: happened, negated: true, actors: whose daughter, minor: true}
  e7: {type: battle, places: [tri], start: 2022-08, end: 2022-08, date_precision: month, date_text: August of last year, killed: 32, status: happened, actors: a rival prime minister, targets: 32 people}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The United Nations mission, targets: all sides, minor: true}
  e9: {type: visit, places: [tri], start: 2023-08-16, end: 2023-08-16, date_precision: day, date_text: on Wednesday, status: happened, actors: the ambassadors of Italy and Turkey, targets: the presidency council}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A state prosecutor}
  e11: {type: coup, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: a revolt, targets: its ruler}
  e12: {type: battle, places: [tri], start: 2020-06, end: 2020-06, date_precision: month, date_text: in June 2020, status: happened, actors: a military strongman}
  e13: {type: election, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: for December 2021, status: happened, negated: true, actors: ""}
  e14: {type: closure, places: [elf], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: gunmen, targets: the gate}
  e15: {type: abduction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a former minister}
  e16: {type: shooting, places: [zuw], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: on Sunday, status: happened, actors: patrols, targets: "smugglers' boats"}
  e17: {type: investigation, places: [sir], start: 2023-08-07, end: 2023-08-07, date_precision: week, date_text: last week, status: happened, actors: "", targets: eight bodies}
  e18: {type: opening, places: [tri], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: late on Thursday, status: happened, actors: Shops, minor: true}
  e19: {type: shooting, places: [tri], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, negated: true, actors: "", minor: true}
notes: ""
