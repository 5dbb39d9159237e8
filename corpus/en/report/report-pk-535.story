---
id: report-pk-535
genre: report
country: PK
published: 2024-01-19
publisher: Arabian Sea Wire
title: "[Islamabad](isl metonym) {hits back}(e1) in [Iran](ira event), two days after missiles {killed}(e2) children in [Panjgur](pan event)"
---
[QUETTA](que dateline), Jan 18 — [Pakistan](pak metonym)'s air force {struck}(e1) what it called separatist hideouts near [Saravan](sar event) in south-eastern [Iran](ira mention) before dawn on Thursday, {killing}(e1) nine people, four of them children and three women, according to the deputy governor of [Sistan-Baluchestan](sis metonym).

The Foreign Office in [Islamabad](isl event) said that drones and rockets had been {used}(e1) against "terrorist sanctuaries" of two Baloch groups. Residents of the village of [Shamsar](sha event), reached by telephone, said the dead were all [Pakistani](paki demonym) citizens who had lived there for years.

On Tuesday evening, [Iran](ira metonym) {fired}(e2) missiles at two houses at [Koh-e-Sabz](koh event), in the border district of [Panjgur](pan event), where it says that the Jaish al-Adl group hides. A girl of eight and a boy of twelve were {killed}(e2) there. [Islamabad](isl metonym) {recalled}(e3) its ambassador on Wednesday, and {told}(e4) [Tehran](teh metonym)'s envoy, who was on leave, not to return. All visits were {suspended}(e5); a delegation of traders on its way to [Chabahar](cha mention) was {turned back}(e5) at [Gabd](gab event).

By Thursday night, both spoke in softer tones. "[Iran](ira mention) is a brotherly country and we have made our point," caretaker foreign minister Zahid Mengal told a private channel. [Tehran](teh metonym) {condemned}(e6) the raid and {summoned}(e6) the chargé d'affaires. [China](chi metonym) {offered}(e7) to mediate, and [Ankara](ank metonym)'s foreign minister {spoke}(e8) with both.

The prime minister {cut short}(e9) his stay in [Davos](dav event) and was to {chair}(e10) a {meeting}(e10) of the National Security Committee today. The KSE index in [Karachi](kar event), which {lost}(e11) 1.7 per cent early in the day, recovered half.

The two nations share 900 km of desert frontier and a distrust of the Baloch on both sides. Eleven [Iranian](iran demonym) policemen were {killed}(e12) in an assault on a station at [Rask](ras event) on 15 December, which the Jaish {claimed}(e12). In [Pakistan](pak mention), four coalminers were {shot dead}(e13) in [Harnai](har event) last week.

In [Islamabad](isl event), hundreds of Baloch women have been {camping}(e14) in the cold outside the press club since 22 December to {demand}(e14) news of missing relatives. Their leader, Dr Banuk Shah Bugti, said on Thursday that the women of [Turbat](tur mention) and [Panjgur](pan mention) "have buried children from both directions now".

{Elections}(e15) {due}(e15) on 8 February will go ahead, the election commission said.

---
places:
  pan: {name: Panjgur, geonameid: 1168446, point: [26.9719, 64.0946]}
  sar: {name: Saravan, geonameid: 1159713, point: [27.3709, 62.331]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  sis: {name: Sistan-Baluchestan, point: [27.5, 60.6], precision: division}
  sha: {name: Shamsar, point: [27.3, 62.35]}
  koh: {name: Koh-e-Sabz, point: [27.35, 63.55]}
  cha: {name: Chabahar, geonameid: 1161724, point: [25.2919, 60.643]}
  gab: {name: Gabd, point: [25.27, 61.6]}
  dav: {name: Davos, geonameid: 2661039, point: [46.8043, 9.8372]}
  ras: {name: Rask, point: [26.24, 61.4]}
  har: {name: Harnai, geonameid: 1177098, point: [30.1008, 67.9382]}
  tur: {name: Turbat, geonameid: 1163054, point: [26.0012, 63.0485]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  paki: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: airstrike, places: [sar, sha], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: before dawn on Thursday, killed: 9, status: happened, actors: air force, targets: separatist hideouts, main: true}
  e2: {type: shelling, places: [pan, koh], start: 2024-01-16, end: 2024-01-16, date_precision: day, date_text: On Tuesday evening, killed: 2, status: happened, actors: Iran, targets: two houses, main: true}
  e3: {type: sanction, places: [], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: on Wednesday, status: happened, actors: Islamabad, targets: its ambassador}
  e4: {type: sanction, places: [], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: "", status: happened, actors: Islamabad, targets: envoy}
  e5: {type: transport_change, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All visits, minor: true}
  e6: {type: statement, places: [], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: "", status: happened, actors: Tehran, targets: the raid}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: China, minor: true}
  e8: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: foreign minister, targets: both, minor: true}
  e9: {type: visit, places: [dav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: his stay}
  e10: {type: meeting, places: [isl], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: today, status: planned, actors: The prime minister, targets: the National Security Committee}
  e11: {type: market, places: [kar], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: early in the day, status: happened, actors: The KSE index}
  e12: {type: attack, places: [ras], start: 2023-12-15, end: 2023-12-15, date_precision: day, date_text: on 15 December, killed: 11, status: happened, actors: the Jaish, targets: policemen}
  e13: {type: shooting, places: [har], start: 2024-01-08, end: 2024-01-08, date_precision: week, date_text: last week, killed: 4, status: happened, actors: "", targets: four coalminers}
  e14: {type: protest, places: [isl], start: 2023-12-22, end: 2024-01-18, date_precision: day, date_text: since 22 December, status: happened, actors: hundreds of Baloch women}
  e15: {type: election, places: [pak], start: 2024-02-08, end: 2024-02-08, date_precision: day, date_text: on 8 February, status: planned, actors: ""}
notes: ""
