---
id: report-gb-145
genre: report
country: GB
published: 2019-09-27
publisher: Northern Evening Mail
title: "World briefs: crashes, quakes and a polio {drive}(e13)"
---
[YAOUNDÉ](yao dateline), [Cameroon](cam dateline) — At least 21 people were {killed}(e1) and a dozen {injured}(e1) when a coach {plunged}(e1) into a river near [Edéa](ede event) on the road to [Douala](dou mention) on Thursday, state radio said. Police {blamed}(e2) speeding.

[TIRANA](tir dateline), [Albania](alb dateline) — A magnitude 4.7 {aftershock}(e3) {rattled}(e3) [Durrës](dur event) and [Shijak](shi event) early on Thursday, five days after a {quake}(e4) which {injured}(e4) more than 100 people and {damaged}(e4) 500 houses. No new damage was reported, but schools in [Tirana](tir event) and [Durrës](dur event) will stay {closed}(e5) until Monday.

[MIRPUR](mir dateline), [Pakistan](pak dateline) — The {death toll}(e6) from Tuesday's {earthquake}(e6) in [Pakistan](pak demonym)-administered [Kashmir](kas event) {rose}(e6) to 38. Most victims were in [Jatlan](jat event), where a canal {burst}(e7) and {flooded}(e7) fields. [Indian](ind demonym) officials said one woman {died}(e6) in [Samba](sam event).

[SANTIAGO](san dateline) — [Chile](chi metonym) on Wednesday {declared}(e8) an agricultural emergency in [Coquimbo](coq event) and parts of [Valparaíso](val event), where some 10,000 cattle, sheep and goats have {perished}(e9) in the worst {drought}(e9) for 60 years. Reservoirs north of the capital stand at 30%.

[HOUSTON](hou dateline) — Two people {drowned}(e10) and more than 1,000 were {rescued}(e11) from cars and homes as the remnants of Tropical {Storm}(e10) Imelda {dumped}(e10) more than a metre of rain on south-east [Texas](tex event), from [Galveston](gal event) to [Beaumont](bea event). A barge that {broke loose}(e12) {struck}(e12) the Interstate 10 bridge over the [San Jacinto](sanj event) river.

[MANILA](man dateline) — Health officials {began}(e13) a mass {vaccination}(e13) against polio on Wednesday after two {cases}(e14) were {confirmed}(e14) in [Lanao del Sur](lan event) and [Laguna](lag event), the first in the [Philippines](phi mention) for 19 years.

[FREETOWN](fre dateline) — A three-storey building under construction {collapsed}(e15) in the [Lumley](lum event) district of [Sierra Leone](sie mention)'s capital, {trapping}(e15) seven. Five were {brought}(e16) out alive.

[KUALA LUMPUR](kua dateline) — Almost 1,500 schools in seven [Malaysian](mal demonym) states were {shut}(e17) for a second week because of smoke from forest {fires}(e18) in [Sumatra](sum event) and [Kalimantan](kal event). [Jakarta](jak metonym) has {arrested}(e19) 230 people on suspicion of setting them.

---
places:
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  ede: {name: Edéa, geonameid: 2232239, point: [3.8, 10.1333]}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  dur: {name: Durrës, geonameid: 3185728, point: [41.3235, 19.4547]}
  shi: {name: Shijak, point: [41.35, 19.57]}
  mir: {name: Mirpur, point: [33.15, 73.75]}
  kas: {name: Kashmir, point: [34.0, 74.5], precision: area, radius_km: 150}
  jat: {name: Jatlan, point: [33.02, 73.77], precision: near}
  sam: {name: Samba, point: [32.56, 75.12]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  coq: {name: Coquimbo Region, geonameid: 3893623, point: [-30.5838, -70.7749], precision: division}
  val: {name: Valparaíso, geonameid: 3868621, point: [-32.4884, -70.936], precision: division}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  gal: {name: Galveston, geonameid: 4692883, point: [29.3013, -94.7977]}
  bea: {name: Beaumont, geonameid: 4672989, point: [30.0861, -94.1018]}
  sanj: {name: San Jacinto, point: [29.79, -95.06], precision: near}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  lan: {name: Province of Lanao del Sur, geonameid: 1707667, point: [7.9022, 124.335], precision: division}
  lag: {name: Province of Laguna, geonameid: 1708026, point: [14.146, 121.307], precision: division}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  lum: {name: Lumley, point: [8.46, -13.27], precision: near}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sum: {name: Sumatra, point: [0.0, 102.0], precision: area, radius_km: 500}
  kal: {name: Kalimantan, point: [-1.0, 114.0], precision: area, radius_km: 500}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
events:
  e1: {type: road_accident, places: [ede], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: on Thursday, killed: 21, killed_qualifier: at_least, injured: 12, injured_qualifier: about, status: happened, actors: "", targets: a coach, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, minor: true}
  e3: {type: earthquake, places: [dur, shi], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: early on Thursday, status: happened, actors: "", main: true}
  e4: {type: earthquake, places: [dur], start: 2019-09-21, end: 2019-09-21, date_precision: day, date_text: five days after, injured: 100, injured_qualifier: at_least, status: happened, actors: "", targets: 500 houses}
  e5: {type: closure, places: [tir, dur], start: 2019-09-26, end: 2019-09-30, date_precision: day, date_text: until Monday, status: happened, actors: "", targets: schools}
  e6: {type: earthquake, places: [kas, jat, sam], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: Tuesday, killed: 38, status: happened, actors: "", main: true}
  e7: {type: flood, places: [jat], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "", status: happened, actors: a canal, targets: fields, minor: true}
  e8: {type: decision, places: [coq, val], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: on Wednesday, status: happened, actors: Chile, targets: an agricultural emergency}
  e9: {type: drought, places: [coq, val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "some 10,000 cattle, sheep and goats"}
  e10: {type: storm, places: [tex, gal, bea], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: Tropical Storm Imelda}
  e11: {type: rescue, places: [tex, gal, bea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "more than 1,000"}
  e12: {type: sea_accident, places: [sanj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A barge, targets: the Interstate 10 bridge}
  e13: {type: medical, places: [phi], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: on Wednesday, status: happened, actors: Health officials}
  e14: {type: outbreak, places: [lan, lag], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: ""}
  e15: {type: collapse, places: [lum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A three-storey building}
  e16: {type: rescue, places: [lum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Five}
  e17: {type: closure, places: [mal], start: null, end: null, date_precision: unknown, date_text: for a second week, status: happened, actors: "", targets: "Almost 1,500 schools"}
  e18: {type: wildfire, places: [sum, kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: arrest, places: [sum, kal], start: null, end: null, date_precision: unknown, date_text: "", arrested: 230, status: happened, actors: Jakarta, targets: 230 people}
notes: ""
