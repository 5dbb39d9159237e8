---
id: report-lb-16
genre: report
country: LB
published: 2024-11-28
publisher: Levant Review
title: "Thousands {head}(e1) south as [Israel](isr mention)-Hezbollah {truce}(e2) holds"
---
[BEIRUT](bei dateline)/[TYRE](tyr dateline) (LR) - Cars with mattresses on their roofs {filled}(e1) the coastal road from [Beirut](bei mention) on Thursday, the second day of a {ceasefire}(e2) that has {stopped}(e2) 14 months of {war}(e3) between [Israel](isr metonym) and Hezbollah, though [Israeli](isra demonym) tanks {fired}(e4) on at least six border villages and [Lebanon](leb metonym)'s army {accused}(e5) [Israel](isr metonym) of several {violations}(e4).

Under the {deal}(e2), {brokered}(e2) by [Washington](was metonym) and [Paris](par metonym) and in force since 4 a.m. on Wednesday, [Israeli](isra demonym) troops have 60 days to {leave}(e6) southern [Lebanon](leb event), Hezbollah is to {pull}(e6) its fighters north of the [Litani](lit event), some 30 km from the frontier, and 5,000 [Lebanese](leba demonym) soldiers will {deploy}(e6) in their place.

Shells {landed}(e4) in [Markaba](mar event), [Wazzani](waz event) and [Kfar Chouba](kfa event), and in [Khiam](khi event) two people were {hurt}(e4), according to the state news agency. The [Israeli](isra demonym) military said it had {opened}(e4) fire at "suspects" arriving by car. It {told}(e7) residents not to {return}(e7) to some 60 villages and {declared}(e7) a night curfew south of the river.

In [Nabatieh](nab event), Zeinab Hamdoun, a pharmacist, {found}(e8) her shop under the ruins of the old market, {flattened}(e9) in October. "I will open again, even in a tent," she said.

[Lebanon](leb metonym)'s health ministry puts the number of dead at 3,961. More than 1.2 million people were {displaced}(e10). On the [Israeli](isra demonym) side 45 civilians were {killed}(e3), and some 60,000 {fled}(e11) [Kiryat Shmona](kir event), [Metula](met event), [Shlomi](shl event) and other places in the north. Few had gone back on Thursday. "I don't trust a paper signed in someone else's capital," said a councillor from [Metula](met mention) who is staying with his daughter in [Tiberias](tib mention).

Hours before the {truce}(e2) began, [Israeli](isra demonym) aircraft {pounded}(e12) central [Beirut](bei event), {killing}(e12) 10 people in the [Noueiri](nou event) and [Barbour](bar event) quarters, and three crossings to [Syria](syr mention), at [Arida](ari event), [Dabousieh](dab event) and [Jousieh](jou event). Hezbollah {launched}(e13) drones at [Haifa](hai event).

[Lebanon](leb metonym)'s parliament, which has {failed}(e14) since 2022 to {elect}(e14) a president, will {meet}(e15) on January 9 to {vote}(e15) again.

A hundred kilometres further south, the {truce}(e2) changed nothing: medics in [Gaza](gaz event) said 21 people had been {killed}(e16) by [Israeli](isra demonym) {strikes}(e16) on [Nuseirat](nus event) and [Beit Lahiya](beit event) overnight.

---
places:
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  tyr: {name: Tyre, geonameid: 267008, point: [33.2733, 35.1939]}
  lit: {name: Litani, point: [33.33, 35.3], precision: near}
  mar: {name: Markaba, point: [33.23, 35.52]}
  waz: {name: Wazzani, point: [33.27, 35.62]}
  kfa: {name: Kfar Chouba, point: [33.33, 35.69]}
  khi: {name: Khiam, point: [33.33, 35.61]}
  nab: {name: Nabatiye et-Tahta, geonameid: 278913, point: [33.3789, 35.4839]}
  kir: {name: Kiryat Shmona, geonameid: 293825, point: [33.212, 35.5704]}
  met: {name: Metula, point: [33.28, 35.58]}
  shl: {name: Shlomi, geonameid: 293522, point: [33.0719, 35.1453]}
  tib: {name: Tiberias, geonameid: 293322, point: [32.794, 35.5315]}
  nou: {name: Noueiri, point: [33.885, 35.494]}
  bar: {name: Barbour, point: [33.882, 35.495]}
  ari: {name: Arida, point: [34.63, 35.98]}
  dab: {name: Dabousieh, point: [34.65, 36.12], precision: near}
  jou: {name: Jousieh, point: [34.43, 36.55], precision: near}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  nus: {name: Nuseirat, point: [31.45, 34.39]}
  beit: {name: Beit Lahiya, point: [31.55, 34.5]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  leba: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
events:
  e1: {type: displacement, places: [bei], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Thursday, status: happened, actors: Thousands, main: true}
  e2: {type: agreement, places: [leb], start: 2024-11-27, end: 2024-11-27, date_precision: day, date_text: on Wednesday, status: happened, actors: Israel and Hezbollah, main: true}
  e3: {type: battle, places: [leb], start: 2023-10, end: 2024-11, date_precision: month, date_text: 14 months, killed: 3961, status: happened, actors: Israel, targets: Hezbollah}
  e4: {type: shelling, places: [mar, waz, kfa, khi], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Thursday, injured: 2, status: happened, actors: Israeli tanks, targets: at least six border villages, main: true}
  e5: {type: statement, places: [leb], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Thursday, status: happened, actors: "Lebanon's army", targets: Israel}
  e6: {type: other, places: [lit, leb], start: null, end: null, date_precision: unknown, date_text: 60 days, status: planned, actors: Israeli troops, targets: Hezbollah}
  e7: {type: statement, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: residents}
  e8: {type: other, places: [nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zeinab Hamdoun, targets: her shop, minor: true}
  e9: {type: airstrike, places: [nab], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: the old market}
  e10: {type: displacement, places: [leb], start: 2023-10, end: 2024-11, date_precision: month, date_text: "", displaced: 1200000, displaced_qualifier: at_least, status: happened, actors: "", targets: More than 1.2 million people}
  e11: {type: displacement, places: [kir, met, shl], start: 2023-10, end: 2024-11, date_precision: month, date_text: "", displaced: 60000, displaced_qualifier: about, status: happened, actors: "some 60,000"}
  e12: {type: airstrike, places: [nou, bar, ari, dab, jou], start: 2024-11-26, end: 2024-11-26, date_precision: day, date_text: Hours before the truce began, killed: 10, status: happened, actors: Israeli aircraft, targets: central Beirut}
  e13: {type: airstrike, places: [hai], start: 2024-11-26, end: 2024-11-26, date_precision: day, date_text: Hours before the truce began, status: happened, actors: Hezbollah}
  e14: {type: election, places: [leb], start: 2022, end: 2024, date_precision: year, date_text: since 2022, status: happened, negated: true, actors: "Lebanon's parliament", targets: a president}
  e15: {type: election, places: [leb], start: 2025-01-09, end: 2025-01-09, date_precision: day, date_text: on January 9, status: planned, actors: "Lebanon's parliament", targets: a president}
  e16: {type: airstrike, places: [nus, beit], start: 2024-11-27, end: 2024-11-28, date_precision: day, date_text: overnight, killed: 21, status: happened, actors: ""}
notes: ""
