---
id: report-il-736
genre: report
country: IL
published: 2023-01-31
publisher: Levant Times
title: "Two brothers {shot}(e1) dead in [Umm al-Fahm](umm event) garage as Arab community's toll for January reaches 14"
---
Two brothers in their thirties were {gunned down}(e1) on Monday night at a car repair shop in [Umm al-Fahm](umm event), bringing to 14 the number of Arab citizens of [Israel](isr event) {killed}(e2) in violent crime since the start of the year.

Paramedics pronounced Ahmad and Wissam Jabareen dead at the scene. A 17-year-old apprentice was {taken}(e3) to Ha'Emek hospital in [Afula](afu event) with a leg wound. Police {found}(e4) a burned-out Mazda near [Kafr Qara](kaf event) two hours later and believe it carried the killers.

A spokesman said the {shooting}(e1) stemmed from a feud with a family from [Jenin](jen mention) over debts. No arrests have been made.

"They will come, take pictures and go," said Mayor Samir Agbaria. He {declared}(e5) a one-day general strike for Wednesday and {invited}(e6) heads of local councils from [Rahat](rah mention) to [Majd al-Krum](maj mention) to an emergency meeting.

The same night, shots were {fired}(e7) at the home of a school principal in [Lod](lod event), and a grenade {exploded}(e8) outside a pharmacy in [Kafr Kana](kafr event). There were no casualties. In the [Negev](neg event), police {seized}(e9) seven rifles buried in a sheep pen at [Lakiya](lak event) and {arrested}(e9) three men, one a soldier from a base near [Be'er Sheva](bee mention).

Last year 109 Arabs {died}(e10) in such incidents, fewer than the 126 of 2021, and indictments were {filed}(e11) in only about one in five cases. Under the previous government a dedicated program brought down the number, according to the Abraham Initiatives organization; the deputy minister in charge {resigned}(e12) in November and has not been replaced.

The new national security minister, who on Sunday {visited}(e13) the site of Friday's {attack}(e14) on a synagogue in [Neve Yaakov](nev event), [East Jerusalem](eas mention), in which seven people were {murdered}(e14), did not comment on [Umm al-Fahm](umm mention). He has {promised}(e15) faster gun licenses for Jewish [Israelis](isra demonym).

In the [West Bank](wes event), a [Palestinian](pal demonym) was {shot}(e16) dead by soldiers near [Hebron](heb event) on Monday after he tried to drive off from a check, the army said. Ten had been {killed}(e17) in a {raid}(e17) on [Jenin](jen event)'s refugee camp last Thursday.

The [U.S.](uni metonym) secretary of state, who is in the region until Tuesday, {met}(e18) the prime minister in [Jerusalem](jer event) on Monday and was {due}(e19) in [Ramallah](ram event) the next day.

---
places:
  umm: {name: Umm al-Fahm, point: [32.52, 35.15]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  afu: {name: Afula, point: [32.61, 35.29]}
  kaf: {name: Kafr Qara, point: [32.51, 35.06]}
  jen: {name: Jenin, point: [32.46, 35.3]}
  rah: {name: Rahat, point: [31.39, 34.75]}
  maj: {name: Majd al-Krum, point: [32.92, 35.25]}
  lod: {name: Lod, point: [31.95, 34.9]}
  kafr: {name: Kafr Kana, point: [32.75, 35.34]}
  neg: {name: Negev, point: [30.8, 34.8], precision: area, radius_km: 60}
  lak: {name: Lakiya, point: [31.32, 34.87]}
  bee: {name: "Be'er Sheva", point: [31.25, 34.79]}
  nev: {name: Neve Yaakov, point: [31.84, 35.24]}
  eas: {name: East Jerusalem, point: [31.79, 35.25]}
  wes: {name: West Bank, point: [32.0, 35.25], precision: area, radius_km: 50}
  heb: {name: Hebron, point: [31.53, 35.1]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  ram: {name: Ramallah, point: [31.9, 35.2]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: shooting, places: [umm], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: on Monday night, killed: 2, injured: 1, status: happened, actors: "", targets: Two brothers in their thirties, main: true}
  e2: {type: killing, places: [isr], start: 2023-01, end: 2023-01, date_precision: month, date_text: since the start of the year, killed: 14, status: happened, actors: "", targets: Arab citizens of Israel}
  e3: {type: medical, places: [afu], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: "", status: happened, actors: "", targets: A 17-year-old apprentice, minor: true}
  e4: {type: discovery, places: [kaf], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: two hours later, status: happened, actors: Police, targets: a burned-out Mazda, minor: true}
  e5: {type: strike, places: [umm], start: 2023-02-01, end: 2023-02-01, date_precision: day, date_text: for Wednesday, status: planned, actors: Mayor Samir Agbaria}
  e6: {type: meeting, places: [umm], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Mayor Samir Agbaria, targets: heads of local councils, minor: true}
  e7: {type: shooting, places: [lod], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: The same night, status: happened, actors: "", targets: the home of a school principal}
  e8: {type: explosion, places: [kafr], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: The same night, status: happened, actors: "", targets: a pharmacy}
  e9: {type: raid, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: police, targets: seven rifles}
  e10: {type: killing, places: [isr], start: 2022, end: 2022, date_precision: year, date_text: Last year, killed: 109, status: happened, actors: "", targets: 109 Arabs}
  e11: {type: charge, places: [], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: resignation, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: the deputy minister in charge}
  e13: {type: visit, places: [nev], start: 2023-01-29, end: 2023-01-29, date_precision: day, date_text: on Sunday, status: happened, actors: The new national security minister, targets: the site}
  e14: {type: attack, places: [nev], start: 2023-01-27, end: 2023-01-27, date_precision: day, date_text: "Friday's", killed: 7, status: happened, actors: "", targets: seven people}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: faster gun licenses, minor: true}
  e16: {type: shooting, places: [heb], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: soldiers, targets: a Palestinian}
  e17: {type: raid, places: [jen], start: 2023-01-26, end: 2023-01-26, date_precision: day, date_text: last Thursday, killed: 10, status: happened, actors: ""}
  e18: {type: meeting, places: [jer], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: on Monday, status: happened, actors: secretary of state, targets: the prime minister}
  e19: {type: visit, places: [ram], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: the next day, status: planned, actors: secretary of state, minor: true}
notes: ""
