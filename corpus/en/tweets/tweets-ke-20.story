---
id: tweets-ke-20
genre: tweets
country: KE
published: 2022-09-19
publisher: "@CityDeskLive"
title: "Live: Building {Collapse}(e1) in [Kirinyaga Road](kir event), [Nairobi](nai event)"
---
09:12 A five-storey block has {collapsed}(e1) off [Kirinyaga Road](kir event) in central [Nairobi](nai event). Reports of people trapped. More follows.

09:31 Red Cross: at least 3 {dead}(e1), 14 {pulled out alive}(e2) so far. Army engineers on their way from [Embakasi](emb mention).

10:05 A fruit seller, Jane Wambui: "It {cracked}(e3) on Friday. The caretaker said go back in."

10:20 Governor has {arrived}(e4). He says the building had been {condemned}(e5) in 2018 along with 31 others in [Ngara](nga event) and [Huruma](hur event). In [Huruma](hur event) 52 people were {killed}(e6) in a {collapse}(e6) in April 2016, remember.

11:02 {Toll}(e1) now 7. Two of them children. 22 {in hospital}(e7), most at [Kenyatta](ken event), four at [Mbagathi](mba event).

11:40 Meanwhile {strike}(e8) by lecturers enters day 4: [Moi](moi metonym org) University in [Eldoret](eld event) {shut}(e9), {exams}(e10) at [Maseno](mas event) {postponed}(e10) to October.

12:15 Gas {leak}(e11) at the site. Crowd {moved back}(e12) to [River Road](riv event). No one hurt.

13:30 DCI has {arrested}(e13) the owner at a hotel in [Thika](thi event) as he was allegedly making for [Namanga](nam mention). He'll be {arraigned}(e14) tomorrow at [Milimani](mil event).

14:10 {Condolences}(e15) received from [Kampala](kam metonym) and [Kigali](kig metonym). [Tanzania](tan metonym) has {offered}(e16) sniffer dogs.

15:45 A baby, 8 months, {brought out alive}(e2) after six hours!! Cheers all down the street.

17:00 {Search}(e2) suspended because of rain; resumes at first light. Death {toll}(e1) stands at 11. We close here. Thread on [Turkana](tur event) drought talks at 6.

---
places:
  kir: {name: Kirinyaga Road, point: [-1.2805, 36.8275]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  emb: {name: Embakasi, point: [-1.32, 36.9], precision: near}
  nga: {name: Ngara, point: [-1.273, 36.825], precision: near}
  hur: {name: Huruma, point: [-1.258, 36.873], precision: near}
  ken: {name: Kenyatta, point: [-1.301, 36.807]}
  mba: {name: Mbagathi, point: [-1.3085, 36.803]}
  moi: {name: Moi, point: [0.286, 35.294]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  mas: {name: Maseno, point: [-0.006, 34.6], precision: near}
  riv: {name: River Road, point: [-1.2835, 36.8265]}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
  nam: {name: Namanga, point: [-2.545, 36.79], precision: near}
  mil: {name: Milimani, point: [-1.2935, 36.8025], precision: near}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  tur: {name: Turkana, geonameid: 178914, point: [3.0395, 35.1934], precision: division}
events:
  e1: {type: collapse, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", killed: 11, injured: 22, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: 14, main: true}
  e3: {type: collapse, places: [nai], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday, status: happened, actors: "", minor: true}
  e4: {type: visit, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: Governor}
  e5: {type: decision, places: [nai], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: ""}
  e6: {type: collapse, places: [hur], start: 2016-04, end: 2016-04, date_precision: month, date_text: in April 2016, killed: 52, status: happened, actors: ""}
  e7: {type: medical, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", injured: 22, status: happened, actors: "", minor: true}
  e8: {type: strike, places: [eld, mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lecturers}
  e9: {type: closure, places: [eld], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: education, places: [mas], start: 2022-10, end: 2022-10, date_precision: month, date_text: to October, status: planned, actors: ""}
  e11: {type: other_accident, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", injured: 0, status: happened, actors: ""}
  e12: {type: displacement, places: [nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: arrest, places: [thi], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", arrested: 1, status: happened, actors: DCI, targets: the owner, main: true}
  e14: {type: trial, places: [mil], start: 2022-09-20, end: 2022-09-20, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: the owner}
  e15: {type: statement, places: [kam, kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: aid, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Tanzania}
notes: ""
