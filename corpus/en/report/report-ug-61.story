---
id: report-ug-61
genre: report
country: UG
published: 2023-06-18
publisher: Rwenzori Observer
title: "Students {hacked}(e1) and {burned}(e1) to death in {attack}(e1) on school in western [Uganda](uga event)"
---
[KAMPALA](kam dateline). Rebels from the Allied Democratic Forces {killed}(e1) at least 41 people, 38 of them students, in a night {raid}(e1) on a secondary school near the border with [Congo](con mention), security officials said on Saturday.

About five assailants {crossed}(e2) from [North Kivu](nor event) and {reached}(e1) Lhubiriha Secondary School at [Mpondwe](mpo event), in [Kasese](kas event) District, at around 11.30pm on Friday. Boys who had locked themselves in their dormitory {died}(e1) when it was {set}(e1) ablaze; girls who ran were {hacked}(e1) with pangas. A guard and two residents of the town were also {killed}(e1), said Mayor Selevest Baluku-Thembo. Six students were {abducted}(e3) to carry food looted from the school store.

Army spokesman Brig. Julius Kaweesa said that troops {pursuing}(e4) the attackers towards [Virunga](vir event) National Park had found the bodies of two. Seventeen bodies were burnt beyond recognition and have been {taken}(e5) to [Fort Portal](for event) for DNA {tests}(e5). Eight people are {admitted}(e6) in [Bwera](bwe event) Hospital.

In the trading centre, parents stood in the rain at the mortuary. "I paid the fees on Thursday," said Yofesi Kambale, whose son was in Senior Three.

The ADF was {formed}(e7) in western [Uganda](uga event) in the 1990s and driven by the army over the [Rwenzori](rwe mention) mountains. It {killed}(e8) 80 students at [Kichwamba](kic event) Technical Institute in June 1998. Since 2019 it has called itself a branch of Islamic State. Suicide {bombings}(e9) in [Kampala](kam event) in November 2021, in which four people {died}(e9), led to a joint {offensive}(e10) with [Kinshasa](kin metonym) that {began}(e10) within two weeks with air {strikes}(e10) in [Beni](ben event) and [Ituri](itu event).

This month at least 36 people have been {killed}(e11) in ADF {raids}(e11) on the [Congolese](cong demonym) side, at [Bulongo](bul event), [Kasindi](kasi event) and [Mamove](mam event).

The UN secretary-general and the [African](afr demonym org) Union's chief, in [Addis Ababa](add metonym), {condemned}(e12) the {massacre}(e1). [Nairobi](nai metonym) offered helicopters. The First Lady, who is also minister of education, {promised}(e13) to fence schools along the frontier, and boarding schools in [Bundibugyo](bun event) and [Ntoroko](nto event) have been told to send students {home}(e14).

Burials {started}(e15) yesterday at [Nyabugando](nya event). A planned {match}(e16) between [Kasese](kas metonym) and [Mbarara](mba metonym) in the regional schools league was {called}(e16) off.

---
places:
  afr: {name: African, point: [0.0, 20.0], precision: area, radius_km: 4000}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  cong: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  mpo: {name: Mpondwe, point: [0.04, 29.73]}
  kas: {name: Kasese, point: [0.18, 30.08]}
  vir: {name: Virunga, point: [0.3, 29.6], precision: area, radius_km: 50}
  bwe: {name: Bwera, point: [0.03, 29.75]}
  rwe: {name: Rwenzori, point: [0.38, 29.9], precision: area, radius_km: 30}
  kic: {name: Kichwamba, point: [0.72, 30.2], precision: near}
  ben: {name: Beni, geonameid: 219057, point: [0.4911, 29.4731]}
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  bul: {name: Bulongo, point: [0.35, 29.6]}
  kasi: {name: Kasindi, point: [0.04, 29.7]}
  mam: {name: Mamove, point: [0.6, 29.6], precision: near}
  bun: {name: Bundibugyo, point: [0.71, 30.06]}
  nto: {name: Ntoroko, point: [1.05, 30.48]}
  nya: {name: Nyabugando, point: [0.04, 29.76], precision: near}
  mba: {name: Mbarara, geonameid: 229268, point: [-0.6047, 30.6485]}
  for: {name: Fort Portal, geonameid: 233476, point: [0.6617, 30.2748]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: attack, places: [mpo, kas], start: 2023-06-16, end: 2023-06-16, date_precision: day, date_text: at around 11.30pm on Friday, killed: 41, killed_qualifier: at_least, injured: 8, status: happened, actors: Rebels from the Allied Democratic Forces, targets: 38 of them students, main: true}
  e2: {type: other, places: [nor], start: 2023-06-16, end: 2023-06-16, date_precision: day, date_text: "", status: happened, actors: About five assailants, minor: true}
  e3: {type: abduction, places: [mpo], start: 2023-06-16, end: 2023-06-16, date_precision: day, date_text: "", status: happened, actors: "", targets: Six students}
  e4: {type: raid, places: [vir], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: troops, targets: the attackers}
  e5: {type: investigation, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seventeen bodies, minor: true}
  e6: {type: medical, places: [bwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eight people, minor: true}
  e7: {type: other, places: [uga], start: null, end: null, date_precision: unknown, date_text: in the 1990s, status: happened, actors: The ADF, minor: true}
  e8: {type: attack, places: [kic], start: 1998-06, end: 1998-06, date_precision: month, date_text: in June 1998, killed: 80, status: happened, actors: It, targets: 80 students}
  e9: {type: bombing, places: [kam], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November 2021, killed: 4, status: happened, actors: ""}
  e10: {type: airstrike, places: [ben, itu], start: 2021-11, end: 2021-11, date_precision: month, date_text: within two weeks, status: happened, actors: ""}
  e11: {type: attack, places: [bul, kasi, mam], start: 2023-06, end: 2023-06, date_precision: month, date_text: This month, killed: 36, killed_qualifier: at_least, status: happened, actors: ADF, targets: at least 36 people}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The UN secretary-general and the African Union's chief", targets: the massacre}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The First Lady}
  e14: {type: closure, places: [bun, nto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: boarding schools}
  e15: {type: ceremony, places: [nya], start: 2023-06-17, end: 2023-06-17, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e16: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Kasese, targets: Mbarara}
notes: ""
