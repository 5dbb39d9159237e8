---
id: report-dz-503
genre: report
country: DZ
published: 2022-07-04
publisher: Mediterranean Wire
title: "[Algeria](alg metonym), [Morocco](mor metonym) {trade}(e1) charges at [Brussels](bru event) migration {talks}(e2) after [Melilla](mel event) {deaths}(e3)"
---
[BRUSSELS](bru dateline), July 4 - A {meeting}(e2) of interior ministers on migration {broke up}(e2) in acrimony on Monday as envoys from [Rabat](rab metonym) and [Algiers](algi metonym) {blamed}(e1) each other for a crush at the fence of the [Spanish](spa demonym) enclave of [Melilla](mel event) in which at least 23 people {died}(e3) on 24 June.

Around 2,000 men, most of them [Sudanese](sud demonym), had {come}(e4) down from the wooded slopes of Mount [Gourougou](gou event) that morning and {tried}(e3) to force the gate of the Barrio Chino crossing. Rights groups say that 37 {lost their lives}(e3) and 77 are missing. The [Moroccan](moro demonym) authorities {began}(e5) digging graves at [Sidi Salem](sid event), on the edge of [Nador](nad mention), two days later, before all had been identified.

[Morocco](mor metonym)'s delegate said that the men had crossed from [Algeria](alg mention) near [Maghnia](mag event) with the help of traffickers, and "the laxity of a neighbour". The [Algerian](alge demonym) ambassador, Lamine Boukhalfa, {walked out}(e6). The two countries have had no diplomatic {relations}(e7) since last August, when [Algiers](algi metonym) {cut}(e7) them.

[Spain](spai metonym)'s Socialist prime minister has been {criticised}(e8) at home for calling the operation "well resolved" on the day. The public prosecutor in [Madrid](mad event) {opened}(e9) an inquiry last Tuesday. {Demonstrations}(e10) were {held}(e10) in [Barcelona](bar event), [Málaga](mal event) and [Vigo](vig event), and in [Rabat](rab event) relatives of the dead were {prevented}(e11) from assembling in front of parliament.

The case of 65 migrants {charged}(e12) with violence and arson will be {heard}(e12) in [Nador](nad event) on 13 July. A lower court in [Al Hoceima](alh event) {sentenced}(e13) eight others last week to six months.

Relations between [Madrid](mad metonym) and [Algiers](algi metonym) are no better: after [Spain](spai metonym) {backed}(e14) [Morocco](mor metonym)'s plan for [Western Sahara](wes mention) in March, [Algeria](alg metonym) {suspended}(e15) a friendship treaty and {froze}(e15) trade, though gas still flows through the pipeline that lands at [Almería](alm mention).

[EU](eur metonym) Commissioner Ylva Sandström {proposed}(e16) a joint patrol scheme modelled on one with [Niger](nig mention). Ministers are to {meet}(e17) again in [Prague](pra event) on 11 July.

---
places:
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  mel: {name: Melilla, point: [35.293, -2.938]}
  gou: {name: Gourougou, point: [35.22, -2.98], precision: area, radius_km: 6}
  sid: {name: Sidi Salem, point: [35.185, -2.95]}
  nad: {name: Nador, point: [35.174, -2.929]}
  mag: {name: Maghnia, geonameid: 2490584, point: [34.8497, -1.7275]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  alh: {name: Al-Hoceima, geonameid: 2558545, point: [35.2516, -3.9372]}
  wes: {name: Western Sahara, geonameid: 2461445, point: [24.49215, -12.65625], precision: country}
  alm: {name: Almería, geonameid: 2521886, point: [36.8381, -2.4597]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  algi: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  moro: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  spai: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
events:
  e1: {type: statement, places: [bru], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: on Monday, status: happened, actors: envoys from Rabat and Algiers, main: true}
  e2: {type: meeting, places: [bru], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: on Monday, status: happened, actors: interior ministers, main: true}
  e3: {type: other_accident, places: [mel], start: 2022-06-24, end: 2022-06-24, date_precision: day, date_text: on 24 June, killed: 23, killed_qualifier: at_least, status: happened, actors: "Around 2,000 men", main: true}
  e4: {type: displacement, places: [gou], start: 2022-06-24, end: 2022-06-24, date_precision: day, date_text: that morning, status: happened, actors: "Around 2,000 men", minor: true}
  e5: {type: ceremony, places: [sid], start: 2022-06-26, end: 2022-06-26, date_precision: day, date_text: two days later, status: happened, actors: authorities}
  e6: {type: protest, places: [bru], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: "", status: happened, actors: Lamine Boukhalfa, minor: true}
  e7: {type: sanction, places: [], start: 2021-08, end: 2021-08, date_precision: month, date_text: last August, status: happened, actors: Algiers}
  e8: {type: statement, places: [spai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: prime minister, minor: true}
  e9: {type: investigation, places: [mad], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: last Tuesday, status: happened, actors: The public prosecutor}
  e10: {type: protest, places: [bar, mal, vig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: protest, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: relatives of the dead}
  e12: {type: trial, places: [nad], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: on 13 July, status: planned, actors: "", targets: 65 migrants}
  e13: {type: verdict, places: [alh], start: 2022-06-27, end: 2022-06-27, date_precision: week, date_text: last week, status: happened, actors: A lower court, targets: eight others}
  e14: {type: decision, places: [], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: Spain, targets: Morocco}
  e15: {type: sanction, places: [alg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Algeria, targets: Spain}
  e16: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ylva Sandström}
  e17: {type: meeting, places: [pra], start: 2022-07-11, end: 2022-07-11, date_precision: day, date_text: on 11 July, status: planned, actors: Ministers}
notes: ""
