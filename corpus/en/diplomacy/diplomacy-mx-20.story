---
id: diplomacy-mx-20
genre: diplomacy
country: MX
published: 2023-04-13
publisher: "North & South News Service"
title: "[Mexico](mexi metonym), [Washington](was metonym) to {Expand}(e1) Border Patrols After 40 {Die}(e2) in [Juárez](jua event) Cell"
---
[CIUDAD JUÁREZ](ciu dateline), [Mexico](mexi dateline) (NSNS) – [Mexico](mexi metonym) and the [United States](uni metonym) {agreed}(e3) on Wednesday to station joint teams at six crossings, a fortnight after a {fire}(e2) in a detention centre in this border city {killed}(e2) 40 migrants, most of them [Guatemalan](gua demonym) and [Venezuelan](ven demonym).

The {accord}(e3) was reached at a {meeting}(e4) in [Washington](was event) between the two countries' security chiefs. It covers [El Paso](elp event), [Nogales](nog event), [Laredo](lar event) and three bridges in the lower [Rio Grande](rio event) valley, and will {take effect}(e1) on May 11, when a pandemic rule that allows quick expulsions is due to {expire}(e5).

Five people, among them three guards, have been {jailed}(e6) over the {fire}(e2) pending trial. Prosecutors on Tuesday {opened a case}(e7) against the head of the migration institute, who hasn't {resigned}(e8). Video showed guards walking away from the locked cell.

[Guatemala](guat metonym) {flew}(e9) 17 bodies home on Tuesday; they were met at [La Aurora](laa event) airport by the president. [Caracas](car metonym) {demanded}(e10) an independent inquiry. In [Tapachula](tap event), near the southern border, 3,000 migrants {set off}(e11) on foot for the north on Sunday behind a wooden cross, in what organisers called a {march}(e11) of mourning.

"I broke a window with my elbow and it saved me," said Wilmer Urdaneta, 34, of [Maracaibo](mar mention), one of 28 {injured}(e2), from a hospital in [Mexico City](mex event).

Nearly 2,000 people have {crossed}(e12) into [El Paso](elp event) daily since January. A year ago 53 {died}(e13) in a lorry abandoned near [San Antonio](san event).

---
places:
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  jua: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  nog: {name: Nogales, geonameid: 5306611, point: [31.3404, -110.9343]}
  lar: {name: Laredo, geonameid: 4705349, point: [27.5064, -99.5075]}
  rio: {name: Rio Grande, point: [26.1, -98.2], precision: near}
  guat: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  laa: {name: La Aurora, point: [14.583, -90.527]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  tap: {name: Tapachula, geonameid: 3516266, point: [14.9054, -92.2589]}
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  san: {name: San Antonio, geonameid: 4726206, point: [29.4241, -98.4936]}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: other, places: [elp, nog, lar], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: on May 11, status: planned, actors: Mexico and the United States, main: true}
  e2: {type: fire, places: [ciu], start: 2023-03, end: 2023-03, date_precision: month, date_text: a fortnight after, killed: 40, injured: 28, status: happened, actors: "", targets: migrants, main: true}
  e3: {type: agreement, places: [was], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: on Wednesday, status: happened, actors: Mexico and the United States, main: true}
  e4: {type: meeting, places: [was], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: "", status: happened, actors: "the two countries' security chiefs", minor: true}
  e5: {type: legislation, places: [], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: on May 11, status: planned, actors: ""}
  e6: {type: arrest, places: [ciu], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: Five people}
  e7: {type: investigation, places: [mexi], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on Tuesday, status: happened, actors: Prosecutors, targets: the head of the migration institute}
  e8: {type: resignation, places: [mexi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the head of the migration institute}
  e9: {type: transport_change, places: [laa], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on Tuesday, status: happened, actors: Guatemala, targets: 17 bodies}
  e10: {type: statement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Caracas}
  e11: {type: protest, places: [tap], start: 2023-04-09, end: 2023-04-09, date_precision: day, date_text: on Sunday, status: happened, actors: "3,000 migrants"}
  e12: {type: displacement, places: [elp], start: 2023-01, end: 2023-04, date_precision: month, date_text: since January, status: happened, actors: "Nearly 2,000 people"}
  e13: {type: poisoning, places: [san], start: 2022, end: 2022, date_precision: year, date_text: A year ago, killed: 53, status: happened, actors: ""}
notes: ""
