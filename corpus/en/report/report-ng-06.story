---
id: report-ng-06
genre: report
country: NG
published: 2021-07-06
publisher: "The Savannah Sun, Abuja"
title: "Gunmen {abduct}(e1) 140 students from [Kaduna](kad event) boarding school"
---
By Haruna Dogo, [Kaduna](kad dateline)

Armed men on motorcycles {broke}(e1) into a Baptist secondary school on the outskirts of [Kaduna](kad event) in the early hours of Monday and {took}(e1) away 140 students, a teacher and police said, in the latest of a string of mass {kidnappings}(e2) in the [North-West](nor event).

The bandits {arrived}(e1) about 2 a.m. at Bethel Baptist High School in Damishi, [Chikun](chi event) Local Government Area, {overpowered}(e1) the guards and forced students into the forest. Only 25 of those in the hostels {escaped}(e3), said the teacher, Mr Bitrus Yohanna.

The command's spokesman, ASP Sani Jibrin, said a female teacher was among 26 people {rescued}(e4) later in the day by police, troops of Operation Thunder Strike and vigilantes. He could not say how many were still missing.

Weeping parents {gathered}(e5) at the gate on Monday. Some {threw}(e5) stones at reporters, while youths {blocked}(e5) the [Kaduna](kad event)-[Abuja](abu mention) highway at [Kakau](kak event) until soldiers {dispersed}(e6) them with shots in the air.

The state government {ordered}(e7) the immediate {closure}(e7) of 13 schools considered vulnerable.

The {abduction}(e1) came a day after gunmen {raided}(e8) the National Tuberculosis and Leprosy Centre in [Zaria](zar event) and {seized}(e8) eight persons, including two nurses and a baby. The same night, another gang {attacked}(e9) Saye police division in the city, but was {repelled}(e9).

About 1,000 pupils and students have been {kidnapped}(e2) across northern [Nigeria](nige event) since December, when more than 300 boys were {seized}(e10) at [Kankara](kan event) in [Katsina](kat event) State. Other {raids}(e17) followed at [Kagara](kag event) ([Niger](nig event) State), [Jangebe](jan event) ([Zamfara](zam event)) and the Federal College of Forestry Mechanisation, [Afaka](afa event). At Greenfield University, five students were {killed}(e11) before the last 14 were {freed}(e12) on May 29, reportedly for N180 million. Twelve days later bandits {stormed}(e13) the polytechnic in [Zaria](zar event), {killing}(e13) one student.

In neighbouring [Kebbi](keb event), soldiers are still {searching}(e14) for more than 60 girls {taken}(e15) from the Federal Government College, [Birnin Yauri](bir event), on June 17.

The chairman of the Christian Association of [Nigeria](nige metonym org) in the state, Rev. Markus Kazah, {called}(e16) on government to employ every means to bring the children back. "No parent should have to pay for his child twice," he said.

---
places:
  nor: {name: North-West, point: [11.8, 6.8], precision: area, radius_km: 250}
  chi: {name: Chikun, point: [10.35, 7.3], precision: area, radius_km: 30}
  kak: {name: Kakau, point: [10.4, 7.45], precision: near}
  kat: {name: Katsina, geonameid: 2334797, point: [12.5056, 7.5861], precision: division}
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  kag: {name: Kagara, geonameid: 2335637, point: [10.1866, 6.2549]}
  jan: {name: Jangebe, point: [12.1, 6.2], precision: near}
  afa: {name: Afaka, point: [10.65, 7.4], precision: near}
  bir: {name: Birnin Yauri, point: [10.78, 4.81]}
  kan: {name: Kankara, geonameid: 2335219, point: [11.9311, 7.4112]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: abduction, places: [kad, chi], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: on Monday, status: happened, actors: Armed men on motorcycles, targets: 140 students, main: true}
  e2: {type: abduction, places: [nige], start: 2020-12, end: 2021-07, date_precision: month, date_text: since December, status: happened, actors: "", targets: pupils and students}
  e3: {type: rescue, places: [chi], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: "", status: happened, actors: "", targets: 25 of those in the hostels, minor: true}
  e4: {type: rescue, places: [chi], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: later in the day, status: happened, actors: "police, troops", targets: 26 people}
  e5: {type: protest, places: [chi, kak], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: on Monday, status: happened, actors: Weeping parents}
  e6: {type: riot, places: [kak], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: on Monday, status: happened, actors: soldiers, targets: youths, minor: true}
  e7: {type: closure, places: [kad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The state government, targets: 13 schools, main: true}
  e8: {type: abduction, places: [zar], start: 2021-07-04, end: 2021-07-04, date_precision: day, date_text: a day after, status: happened, actors: gunmen, targets: eight persons}
  e9: {type: attack, places: [zar], start: 2021-07-04, end: 2021-07-04, date_precision: day, date_text: The same night, status: happened, actors: another gang, targets: Saye police division}
  e10: {type: abduction, places: [kan], start: 2020-12, end: 2020-12, date_precision: month, date_text: since December, status: happened, actors: "", targets: more than 300 boys}
  e11: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: "", targets: five students}
  e12: {type: rescue, places: [], start: 2021-05-29, end: 2021-05-29, date_precision: day, date_text: on May 29, status: happened, actors: "", targets: the last 14}
  e13: {type: attack, places: [zar], start: 2021-06-10, end: 2021-06-10, date_precision: day, date_text: Twelve days later, killed: 1, status: happened, actors: bandits, targets: the polytechnic}
  e14: {type: rescue, places: [keb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: soldiers, targets: more than 60 girls}
  e15: {type: abduction, places: [bir], start: 2021-06-17, end: 2021-06-17, date_precision: day, date_text: on June 17, status: happened, actors: "", targets: more than 60 girls}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rev. Markus Kazah, targets: government}
  e17: {type: abduction, places: [kag, jan, afa], start: 2021, end: 2021, date_precision: year, date_text: "", status: happened, actors: ""}
notes: ""
