---
id: report-kr-517
genre: report
country: KR
published: 2024-12-12
publisher: Han River News
title: "[South Korea](sou metonym)'s president {vows}(e1) to fight second impeachment {vote}(e2)"
---
[SEOUL](seo dateline) (HRN) — [South Korean](sout demonym) President Ryu Sang-hoon {defended}(e1) his short-lived martial law decree on Thursday as an act of governance and {said}(e1) he would not give way "to noise", two days before the National Assembly {votes}(e2) again on whether to impeach him.

In a taped {address}(e1) of 29 minutes, Ryu {accused}(e1) the opposition of paralysing the state with budget cuts and {alleged}(e3), without evidence, that election computers had been open to [North Korean](nor demonym) hackers.

Within an hour, six motions were before the house. It {impeached}(e4) the justice minister and the police chief, who has been under {arrest}(e5) since early Wednesday along with the head of the [Seoul](seo metonym org) force. A former defence minister, held since Sunday, {tried}(e6) to take his own life in a cell at the [Dongbu](don event) detention centre shortly before he was {served}(e6) a warrant; he is out of danger.

Prosecutors also {searched}(e7) the army's special warfare command in [Icheon](ich event) and the counter-intelligence command in [Gwacheon](gwa event). Presidential guards {kept}(e8) police from entering the main building at [Yongsan](yon event) for a second day.

Ryu {proclaimed}(e9) martial law late on 3 December, for the first time since 1980. Helicopters {landed}(e10) troops at the assembly on [Yeouido](yeo event), but 190 lawmakers, some of whom {climbed}(e11) the fence, {voted}(e12) the measure {down}(e12), and he {lifted}(e12) it six hours after it began. A first impeachment motion {failed}(e13) on Saturday for lack of a quorum when his party {walked out}(e13).

Since then, seven of its members have said that they will vote yes; eight are needed. Party leader Chung Mi-kyung {urged}(e14) the rest on Thursday to follow their conscience. Hundreds of thousands are expected on the streets. In [Gwangju](gwan event), where soldiers {killed}(e15) some 200 people in 1980, mothers of the dead {marched}(e16) with schoolgirls waving K-pop light sticks; there were {rallies}(e16) in [Busan](bus event), [Daegu](dae event) and [Jeju](jej event) too.

The won {slipped}(e17) to 1,432 per dollar. [Washington](was metonym) said that the alliance was with the [Korean](kor demonym) people. A [Swedish](swe demonym) prime ministerial {visit}(e18) and a defence {meeting}(e19) in [Washington](was event) were {called off}(e18) last week, while [Kyrgyzstan](kyr metonym)'s president, who was in town on the night, {left}(e20) on schedule.

[Pyongyang](pyo metonym)'s state media, silent for a week, {reported}(e21) the "chaos" on Wednesday, between an item on greenhouses in [Sinuiju](sin mention) and another on [Palestine](pal mention).

---
places:
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  sout: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  nor: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  don: {name: Dongbu, point: [37.478, 127.12]}
  gwa: {name: Gwacheon, point: [37.43, 126.99]}
  ich: {name: Icheon-si, geonameid: 1843702, point: [37.2792, 127.4425]}
  yon: {name: Yongsan, point: [37.532, 126.98]}
  yeo: {name: Yeouido, point: [37.525, 126.925]}
  sin: {name: Sinuiju, geonameid: 2040893, point: [40.1006, 124.3981]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  jej: {name: Jeju City, geonameid: 1846266, point: [33.5097, 126.5219]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
  gwan: {name: Gwangju, geonameid: 1841811, point: [35.1547, 126.9156]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
events:
  e1: {type: statement, places: [seo], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: on Thursday, status: happened, actors: President Ryu Sang-hoon, main: true}
  e2: {type: decision, places: [seo], start: 2024-12-14, end: 2024-12-14, date_precision: day, date_text: two days before, status: planned, actors: the National Assembly, targets: him, main: true}
  e3: {type: statement, places: [seo], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: on Thursday, status: happened, actors: Ryu, minor: true}
  e4: {type: charge, places: [seo], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: Within an hour, status: happened, actors: It, targets: the justice minister and the police chief}
  e5: {type: arrest, places: [seo], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: early Wednesday, arrested: 2, status: happened, actors: "", targets: the police chief}
  e6: {type: medical, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A former defence minister}
  e7: {type: raid, places: [ich, gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors}
  e8: {type: raid, places: [yon], start: null, end: null, date_precision: unknown, date_text: for a second day, status: happened, negated: true, actors: Presidential guards, targets: police, minor: true}
  e9: {type: decision, places: [sou], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: late on 3 December, status: happened, actors: Ryu, targets: martial law, main: true}
  e10: {type: raid, places: [yeo], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: "", status: happened, actors: Helicopters}
  e11: {type: other, places: [yeo], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: "", status: happened, actors: lawmakers, targets: the fence, minor: true}
  e12: {type: decision, places: [yeo], start: 2024-12-04, end: 2024-12-04, date_precision: day, date_text: six hours after it began, status: happened, actors: 190 lawmakers, targets: the measure}
  e13: {type: decision, places: [seo], start: 2024-12-07, end: 2024-12-07, date_precision: day, date_text: on Saturday, status: happened, actors: his party, targets: A first impeachment motion}
  e14: {type: statement, places: [], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: on Thursday, status: happened, actors: Party leader Chung Mi-kyung, targets: the rest, minor: true}
  e15: {type: killing, places: [gwan], start: 1980, end: 1980, date_precision: year, date_text: in 1980, killed: 200, killed_qualifier: about, status: happened, actors: soldiers, targets: some 200 people}
  e16: {type: protest, places: [gwan, bus, dae, jej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: mothers of the dead}
  e17: {type: market, places: [], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: "", status: happened, actors: The won}
  e18: {type: visit, places: [sou], start: 2024-12-02, end: 2024-12-02, date_precision: week, date_text: last week, status: happened, negated: true, actors: "", minor: true}
  e19: {type: meeting, places: [was], start: 2024-12-02, end: 2024-12-02, date_precision: week, date_text: last week, status: happened, negated: true, actors: "", minor: true}
  e20: {type: visit, places: [seo], start: null, end: null, date_precision: unknown, date_text: on schedule, status: happened, actors: president, minor: true}
  e21: {type: publication, places: [], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, actors: state media, minor: true}
notes: ""
