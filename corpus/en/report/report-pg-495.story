---
id: report-pg-495
genre: report
country: PG
published: 2022-07-29
publisher: Coral Sea Herald
title: "[PNG](pap metonym) {poll}(e2) {extended}(e1) again as [Enga](eng event), [Hela](hel event) results stall"
---
The Governor-General of [Papua New Guinea](pap metonym) has {allowed}(e1) another week for counting in 31 electorates, Electoral Commissioner Lohia Kila said in [Port Moresby](port event) yesterday.

Writs for the national {election}(e2) were due today. By last night, 75 of 118 members had been {declared}(e3), and Parliament is still to {meet}(e4) on Tuesday to choose a prime minister.

Counting has been {suspended}(e5) in [Lagaip](lag event), [Kompiam](kom event) and [Porgera](por event), all in [Enga Province](eng event), where at least 18 people were {killed}(e6) last week in a {raid}(e6) on a [Porgera](por event) settlement. Police said that the attackers used axes and home-made guns; among the dead were five women. The road to [Mount Hagen](mou mention) is {cut}(e7) at two bridges, and about 70,000 people have {fled}(e8) their villages, according to church workers in [Wabag](wab mention).

In the capital, there was panic on Sunday when men with bush knives {chased}(e9) scrutineers out of the Sir John Guise stadium. Two were {slashed}(e9); 18 suspects have been {charged}(e10). The {count}(e11) there {resumed}(e11) on Monday behind a fence.

"It is the worst {election}(e2) I have seen since independence," said Sir Kepas Wartovo, a former governor of [East New Britain](eas metonym).

Voting, which began on July 4 and was to end on the 22nd, was {put off}(e12) in parts of [Southern Highlands](sou event) and [Chimbu](chi event) because rolls had not arrived. In [Goroka](gor event), thousands were {turned away}(e13). A Commonwealth group led by a former president of [Nauru](nau metonym) {reported}(e14) that up to half of the names were missing in some wards. The deputy prime minister was {killed}(e15) in a car {crash}(e15) at [Bulolo](bul event) in May, in the middle of the campaign, and his seat will be filled at a later date.

One change is plain. For the first time since 2012, a woman will sit in the house: Rufina Peter-Ako {took}(e16) the [Central Province](cen metonym) governorship on preferences on Wednesday.

[Australia](aus metonym), which {flew}(e17) 130 soldiers and a C-130 from [Townsville](tow mention) to help move ballot boxes, said that its forces will {leave}(e18) by mid-August. In [Buka](buk event), the president of [Bougainville](bou metonym), where voters {chose}(e19) independence in a 2019 {referendum}(e19), told the next government not to forget the {talks}(e20) it promised.

---
places:
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  hel: {name: Hela, point: [-5.9, 142.9], precision: division}
  lag: {name: Lagaip, point: [-5.4, 143.4], precision: division}
  kom: {name: Kompiam, point: [-5.39, 143.92]}
  por: {name: Porgera, point: [-5.47, 143.14]}
  mou: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  eas: {name: East New Britain, geonameid: 2097853, point: [-5.6544, 151.507], precision: division}
  sou: {name: Southern Highlands, geonameid: 2086331, point: [-6.3863, 143.446], precision: division}
  chi: {name: Chimbu, point: [-6.3, 144.9], precision: division}
  cen: {name: Central Province, point: [-9.5, 147.6], precision: division}
  bul: {name: Bulolo, geonameid: 2098869, point: [-7.2036, 146.6401]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  bou: {name: Bougainville, geonameid: 2089470, point: [-5.2363, 154.632], precision: division}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  wab: {name: Wabag, geonameid: 2084246, point: [-5.4912, 143.7215]}
  gor: {name: Goroka, geonameid: 2096742, point: [-6.085, 145.3867]}
  nau: {name: Nauru, geonameid: 2110425, point: [-0.517, 166.933], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  buk: {name: Buka, geonameid: 8714539, point: [-5.4326, 154.671]}
events:
  e1: {type: decision, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Governor-General, targets: another week, main: true}
  e2: {type: election, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: election, places: [pap], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: By last night, status: happened, actors: "", targets: 75 of 118 members, minor: true}
  e4: {type: meeting, places: [port], start: 2022-08-02, end: 2022-08-02, date_precision: day, date_text: on Tuesday, status: planned, actors: Parliament}
  e5: {type: election, places: [lag, kom, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Counting}
  e6: {type: attack, places: [por], start: 2022-07-18, end: 2022-07-18, date_precision: week, date_text: last week, killed: 18, killed_qualifier: at_least, status: happened, actors: the attackers, main: true}
  e7: {type: closure, places: [eng], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The road, minor: true}
  e8: {type: displacement, places: [eng], start: null, end: null, date_precision: unknown, date_text: "", displaced: 70000, displaced_qualifier: about, status: happened, actors: "about 70,000 people"}
  e9: {type: attack, places: [port], start: 2022-07-24, end: 2022-07-24, date_precision: day, date_text: on Sunday, injured: 2, status: happened, actors: men with bush knives, targets: scrutineers}
  e10: {type: charge, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 18 suspects}
  e11: {type: election, places: [port], start: 2022-07-25, end: 2022-07-25, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e12: {type: election, places: [sou, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Voting}
  e13: {type: election, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: thousands, minor: true}
  e14: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Commonwealth group}
  e15: {type: road_accident, places: [bul], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, killed: 1, status: happened, actors: "", targets: The deputy prime minister}
  e16: {type: election, places: [cen], start: 2022-07-27, end: 2022-07-27, date_precision: day, date_text: on Wednesday, status: happened, actors: Rufina Peter-Ako, targets: governorship}
  e17: {type: aid, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia}
  e18: {type: displacement, places: [pap], start: 2022-08, end: 2022-08, date_precision: month, date_text: by mid-August, status: planned, actors: its forces, minor: true}
  e19: {type: election, places: [bou], start: 2019, end: 2019, date_precision: year, date_text: 2019, status: happened, actors: voters, targets: independence}
  e20: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
