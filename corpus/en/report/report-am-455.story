---
id: report-am-455
genre: report
country: AM
published: 2023-09-27
publisher: Caucasus Live
title: "Live: 50,000 have {crossed}(e1) to [Armenia](arm event); 68 {dead}(e2) in fuel depot blast near [Stepanakert](ste event)"
---
18:30 The column of cars on the road through [Lachin](lac event) is still 30 kilometres long, drivers tell us. The trip from [Stepanakert](ste mention) to [Goris](gor mention), 80 kilometres, takes up to 40 hours.

17:45 [Armenia](arm metonym)'s government says that 50,243 people have {arrived}(e1) from [Nagorno-Karabakh](nag mention) since Sunday, more than a third of those who lived there. They are {registered}(e3) in [Vayk](vay event) and [Goris](gor event) and sent on to [Yerevan](yer event), [Sisian](sis event), [Artashat](art event) and as far as [Gyumri](gyu event). Hotels in [Jermuk](jer event) have {opened}(e4) their doors.

16:20 The human rights ombudsman {gives}(e2) the number of dead in Monday's {explosion}(e2) at a fuel depot on the road to [Askeran](ask event) as 68, with 105 missing and 290 {injured}(e2). Helicopters have {taken}(e5) 168 people with burns to hospitals in [Yerevan](yer event). [Georgia](geo metonym) and [France](fra metonym) have {offered}(e6) beds.

15:00 [Azerbaijani](aze demonym) border guards have {arrested}(e7) Ruben Vartikian, a banker from [Moscow](mos mention) who led the region's government from last November to February, as he was trying to leave by way of [Lachin](lac event). He was {taken}(e7) to [Baku](bak event).

13:10 [Baku](bak metonym) {says}(e8) that 192 of its soldiers were {killed}(e9) in the {operation}(e9) of 19 and 20 September, and one civilian. Authorities in [Stepanakert](ste metonym) counted at least 200 {dead}(e9), among them ten civilians, in that city and in [Martakert](mar event), [Martuni](mart event) and [Sarnaghbyur](sar event).

11:55 A first convoy of the Red Cross since the {ceasefire}(e10) has {brought}(e11) 70 tonnes of flour to [Stepanakert](ste event). The road had been {blocked}(e12) since December.

10:30 In [Yerevan](yer event), 142 people were {detained}(e13) on Tuesday during {protests}(e14) against the prime minister, who is to {address}(e15) parliament today. The foreign ministers of the [US](uni metonym) and [Germany](ger metonym) have {telephoned}(e16) both leaders. Samantha Whitlock, head of the [American](uni demonym) aid agency, {visited}(e17) [Kornidzor](kor event), the first village on the [Armenian](arm demonym) side, on Tuesday, and {announced}(e17) $11.5 million.

09:15 [Brussels](bru event): Advisers of the two leaders {met}(e18) for two hours on Tuesday; a summit is still {planned}(e19) for 5 October in [Granada](gra event), in [Spain](spa mention). [Moscow](mos metonym) {rejects}(e20) the charge that its 2,000 peacekeepers stood by. Their deputy commander was {shot}(e21) in his car near [Chankatagh](cha event) on the 20th.

08:00 Good morning. For those who have just joined us: The enclave, peopled by [Armenians](arm demonym) and recognised as part of [Azerbaijan](aze mention), broke away in the {war}(e22) of 1988 to 1994, in which 30,000 {died}(e22). [Azerbaijan](aze metonym) {won}(e23) back [Shusha](shu event) and most of the land around in 44 days in 2020. Last Tuesday it {attacked}(e9) again, and within 24 hours the other side {laid down}(e24) its arms.

"I locked the door, I don't know why," said Anahit Balayan, a nurse from [Martakert](mar mention), at a school in [Goris](gor mention). "The key is in my pocket."

---
places:
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  ste: {name: Stepanakert, point: [39.82, 46.75]}
  lac: {name: Lachin, point: [39.64, 46.55]}
  nag: {name: Nagorno-Karabakh, point: [39.8, 46.75], precision: area, radius_km: 60}
  vay: {name: Vayk, point: [39.69, 45.47]}
  sis: {name: Sisian, geonameid: 174763, point: [39.5219, 46.027]}
  art: {name: Artashat, geonameid: 174979, point: [39.9548, 44.5487]}
  jer: {name: Jermuk, point: [39.84, 45.67]}
  ask: {name: Askeran, point: [39.94, 46.83]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  mar: {name: Martakert, point: [40.21, 46.81]}
  mart: {name: Martuni, point: [39.8, 47.11]}
  sar: {name: Sarnaghbyur, point: [39.9, 46.85], precision: near}
  kor: {name: Kornidzor, point: [39.63, 46.5]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  gra: {name: Granada, geonameid: 2517117, point: [37.1882, -3.6067]}
  cha: {name: Chankatagh, point: [40.15, 46.75], precision: near}
  shu: {name: Shusha, point: [39.76, 46.75]}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
events:
  e1: {type: displacement, places: [arm, gor, yer, sis, art, gyu], start: 2023-09-24, end: 2023-09-27, date_precision: day, date_text: since Sunday, displaced: 50243, status: happened, actors: "50,243 people", main: true}
  e2: {type: explosion, places: [ste, ask], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: "Monday's", killed: 68, injured: 290, status: happened, actors: "", targets: a fuel depot, main: true}
  e3: {type: other, places: [vay, gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: opening, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hotels, minor: true}
  e5: {type: medical, places: [yer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Helicopters, targets: 168 people with burns}
  e6: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Georgia and France, targets: beds, minor: true}
  e7: {type: arrest, places: [lac, bak], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: "", arrested: 1, status: happened, actors: Azerbaijani border guards, targets: Ruben Vartikian}
  e8: {type: statement, places: [bak], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: "", status: happened, actors: Baku, minor: true}
  e9: {type: battle, places: [ste, mar, mart, sar, nag], start: 2023-09-19, end: 2023-09-20, date_precision: day, date_text: of 19 and 20 September, killed: 392, killed_qualifier: at_least, status: happened, actors: Azerbaijan, main: true}
  e10: {type: agreement, places: [nag], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: aid, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A first convoy of the Red Cross, targets: 70 tonnes of flour}
  e12: {type: closure, places: [lac], start: 2022-12, end: 2023-09, date_precision: month, date_text: since December, status: happened, actors: "", targets: The road}
  e13: {type: arrest, places: [yer], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on Tuesday, arrested: 142, status: happened, actors: "", targets: 142 people}
  e14: {type: protest, places: [yer], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: the prime minister}
  e15: {type: statement, places: [yer], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: today, status: planned, actors: the prime minister, targets: parliament, minor: true}
  e16: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign ministers of the US and Germany, targets: both leaders, minor: true}
  e17: {type: visit, places: [kor], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on Tuesday, status: happened, actors: Samantha Whitlock}
  e18: {type: meeting, places: [bru], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on Tuesday, status: happened, actors: Advisers of the two leaders}
  e19: {type: meeting, places: [gra], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: for 5 October, status: planned, actors: ""}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: the charge, minor: true}
  e21: {type: shooting, places: [cha], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: on the 20th, killed: 1, status: happened, actors: "", targets: Their deputy commander}
  e22: {type: battle, places: [nag], start: 1988, end: 1994, date_precision: year, date_text: of 1988 to 1994, killed: 30000, killed_qualifier: about, status: happened, actors: "", targets: "30,000"}
  e23: {type: battle, places: [shu], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: Azerbaijan, targets: Shusha}
  e24: {type: agreement, places: [nag], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: within 24 hours, status: happened, actors: the other side, targets: its arms}
notes: ""
