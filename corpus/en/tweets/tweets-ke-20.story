---
id: tweets-ke-20
genre: tweets
country: KE
published: 2022-09-19
publisher: "@CityDeskLive"
title: "Live: Building {Collapse}(e1) in [Kirinyaga Road](kir event), [Nairobi](nai event)"
---
09:12 A five-storey block has {collapsed}(e1) off [Kirinyaga Road](kir event) in central [Nairobi](nai event). Reports of people trapped. More follows.

09:31 Red Cross: at least 3 dead, 14 {pulled}(e2) out alive so far. Army engineers {on}(e3) their way from [Embakasi](emb mention).

10:05 A fruit seller, Jane Wambui: "It cracked on Friday. The caretaker said go back in."

10:20 Governor has {arrived}(e4). He says the building had been {condemned}(e5) in 2018 along with 31 others in [Ngara](nga event) and [Huruma](hur event). In [Huruma](hur event) 52 people were killed in a {collapse}(e6) in April 2016, remember.

11:02 Toll now 7. Two of them children. 22 in hospital, most at [Kenyatta](ken event), four at [Mbagathi](mba event).

11:40 Meanwhile {strike}(e7) by lecturers enters day 4: [Moi](moi metonym org) University in [Eldoret](eld event) shut, exams at [Maseno](mas event) {postponed}(e8) to October.

12:15 Gas {leak}(e9) at the site. Crowd {moved}(e10) back to [River Road](riv event). No one hurt.

13:30 DCI has {arrested}(e11) the owner at a hotel in [Thika](thi event) as he was allegedly making for [Namanga](nam mention). He'll be {arraigned}(e12) tomorrow at [Milimani](mil event).

14:10 Condolences {received}(e13) from [Kampala](kam metonym) and [Kigali](kig metonym). [Tanzania](tan metonym) has {offered}(e14) sniffer dogs.

15:45 A baby, 8 months, {brought}(e2) out alive after six hours!! Cheers all down the street.

17:00 Search {suspended}(e15) because of {rain}(e16); resumes at first light. Death toll stands at 11. We close here. Thread on [Turkana](tur event) drought {talks}(e17) at 6.

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
  e1: {type: collapse, places: [kir, nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", killed: 11, injured: 22, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kir, nai], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: 14}
  e3: {type: rescue, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: Army engineers}
  e4: {type: visit, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: Governor}
  e5: {type: decision, places: [kir, nga, hur], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: ""}
  e6: {type: collapse, places: [hur], start: 2016-04, end: 2016-04, date_precision: month, date_text: in April 2016, killed: 52, status: happened, actors: ""}
  e7: {type: strike, places: [eld, moi, mas], start: 2022-09-16, end: 2022-09-19, date_precision: day, date_text: day 4, status: happened, actors: lecturers}
  e8: {type: education, places: [mas], start: 2022-10, end: 2022-10, date_precision: month, date_text: to October, status: planned, actors: ""}
  e9: {type: other_accident, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", injured: 0, status: happened, actors: ""}
  e10: {type: displacement, places: [riv], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: arrest, places: [thi], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", arrested: 1, status: happened, actors: DCI, targets: the owner}
  e12: {type: trial, places: [mil], start: 2022-09-20, end: 2022-09-20, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: the owner}
  e13: {type: statement, places: [], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: Kampala and Kigali}
  e14: {type: aid, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: planned, actors: Tanzania}
  e15: {type: rescue, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e16: {type: extreme_weather, places: [kir], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: meeting, places: [tur], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: at 6, status: planned, actors: ""}
notes: ""
