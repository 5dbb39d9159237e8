---
id: report-id-504
genre: report
country: ID
published: 2019-10-02
publisher: The Nusantara Post
title: "[Kendari](ken event) mourns students as [Jakarta](jak metonym) lawmakers {take oath}(e1)"
---
A {funeral march}(e2) for two students {drew}(e2) some 6,000 people in [Kendari](ken event), [Southeast Sulawesi](sou mention), on Tuesday, the day on which the House of Representatives {inaugurated}(e1) its 575 members for the coming five years behind rolls of razor wire.

Randi Saputra, 22, and Yusuf Laode, 19, were {killed}(e3) last Thursday outside the provincial legislature during a {rally}(e3) against changes to the criminal code and a law that weakens the anti-graft body. An {autopsy}(e4) at Bahteramas Hospital found that Randi had been {shot}(e3) in the chest. The National Police have {removed}(e5) the provincial chief and are {questioning}(e6) six officers who carried guns in breach of orders.

"We sent him to study agriculture, not to fight," said his father, a fisherman from [Muna](mun mention).

In the capital, police {used}(e8) tear gas into the night on Monday against crowds around [Senayan](sen event) and on the toll road at [Slipi](sli event), and {detained}(e9) 519 people. Among 265 treated for injuries over the past week was a student from Al Azhar University, who is in intensive care. Smaller {protests}(e10) took place in [Bandung](ban event), [Makassar](mak event), [Medan](med event) and [Surabaya](sur event), and in [Yogyakarta](yog event) thousands {marched}(e10) with brooms under the slogan "Gejayan calls".

President Wahyu Hartanto last week {postponed}(e11) four bills, including the code, which would make sex outside marriage a crime. But he has so far refused to {issue}(e12) a decree that would undo the law on the graft commission, {passed}(e13) on Sept. 17.

The protests coincide with {unrest}(e14) in the far east, where 33 people were {killed}(e14) in [Wamena](wam event) on Sept. 23, most of them migrants from [West Sumatra](wes mention) and [South Sulawesi](sout mention) who {died}(e14) when their shops were {set on fire}(e14). Air force planes have {carried}(e15) more than 7,000 people from the highland town to [Jayapura](jay event). In [Ambon](amb event), meanwhile, aftershocks are still {felt}(e16) after a 6.5 {quake}(e16) that {took}(e16) 31 lives the same day as [Kendari](ken mention)'s {deaths}(e3).

Hartanto's inauguration for a second term is {set}(e17) for Oct. 20. The police have {banned}(e18) gatherings until then.

---
places:
  sou: {name: Southeast Sulawesi, geonameid: 1626230, point: [-4.0746, 122.119], precision: division}
  mun: {name: Muna, point: [-4.85, 122.6], precision: area, radius_km: 40}
  sen: {name: Senayan, point: [-6.22, 106.8]}
  sli: {name: Slipi, point: [-6.19, 106.8]}
  wes: {name: West Sumatra, geonameid: 1626197, point: [-0.6426, 100.611], precision: division}
  sout: {name: South Sulawesi, geonameid: 1626232, point: [-3.7444, 119.99], precision: division}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  wam: {name: Wamena, geonameid: 1622167, point: [-4.0958, 138.9481]}
  ken: {name: Kendari, geonameid: 1640344, point: [-3.9778, 122.5151]}
  ban: {name: Bandung, geonameid: 1650357, point: [-6.9222, 107.6069]}
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  med: {name: Medan, geonameid: 1214520, point: [3.5833, 98.6667]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  yog: {name: Yogyakarta, geonameid: 1621177, point: [-7.8014, 110.3647]}
  jay: {name: Jayapura, geonameid: 2082600, point: [-2.5337, 140.7181]}
  amb: {name: Ambon, geonameid: 1651531, point: [-3.6958, 128.1833]}
events:
  e1: {type: appointment, places: [jak], start: 2019-10-01, end: 2019-10-01, date_precision: day, date_text: on Tuesday, status: happened, actors: House of Representatives, targets: its 575 members, main: true}
  e2: {type: ceremony, places: [ken], start: 2019-10-01, end: 2019-10-01, date_precision: day, date_text: on Tuesday, status: happened, actors: "some 6,000 people", targets: two students, main: true}
  e3: {type: shooting, places: [ken], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: last Thursday, killed: 2, status: happened, actors: "", targets: "Randi Saputra, 22, and Yusuf Laode, 19", main: true}
  e4: {type: investigation, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: resignation, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Police, targets: the provincial chief}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Police, targets: six officers}
  e8: {type: riot, places: [sen, sli], start: 2019-09-30, end: 2019-09-30, date_precision: day, date_text: on Monday, status: happened, actors: police, targets: crowds}
  e9: {type: arrest, places: [jak], start: 2019-09-30, end: 2019-09-30, date_precision: day, date_text: "", arrested: 519, status: happened, actors: police, targets: 519 people}
  e10: {type: protest, places: [ban, mak, med, sur, yog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: decision, places: [jak], start: 2019-09-23, end: 2019-09-23, date_precision: week, date_text: last week, status: happened, actors: President Wahyu Hartanto, targets: four bills}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: he, targets: a decree}
  e13: {type: legislation, places: [jak], start: 2019-09-17, end: 2019-09-17, date_precision: day, date_text: on Sept. 17, status: happened, actors: "", targets: the law on the graft commission}
  e14: {type: riot, places: [wam], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: on Sept. 23, killed: 33, status: happened, actors: "", targets: migrants}
  e15: {type: displacement, places: [wam, jay], start: null, end: null, date_precision: unknown, date_text: "", displaced: 7000, displaced_qualifier: at_least, status: happened, actors: Air force planes, targets: people}
  e16: {type: earthquake, places: [amb], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: the same day, killed: 31, status: happened, actors: ""}
  e17: {type: appointment, places: [], start: 2019-10-20, end: 2019-10-20, date_precision: day, date_text: for Oct. 20, status: planned, actors: "", targets: Hartanto}
  e18: {type: decision, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police, targets: gatherings}
notes: ""
