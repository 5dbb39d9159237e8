---
id: frontline-il-19
genre: frontline
country: IL
published: 2014-07-28
publisher: Levant Bureau Reports
title: "{Truce}(e1) Holds for a Morning, Then {Rockets}(e2)"
---
[JERUSALEM](jer dateline) (LBR) — A twelve-hour {truce}(e1) between [Israel](isr metonym) and Hamas {collapsed}(e1) at noon on Sunday when {rockets}(e2) {landed}(e2) in [Ashkelon](ash event) and [Sderot](sde event), {injuring}(e2) three people, and [Israeli](isra demonym) tanks {shelled}(e3) the eastern edge of [Gaza City](gaz event).

At least nine [Palestinians](pal demonym) were {killed}(e4), among them two sisters aged four and seven in [Shejaiya](she event) and an ambulance driver in [Beit Hanoun](bei event), medical officials said. An [Israeli](isra demonym) reservist {died}(e5) of {wounds}(e5) received on Friday near [Khan Younis](kha event).

During the {lull}(e1), residents {dug}(e6) 147 bodies out of the rubble across the [Gaza Strip](gaza event), the health ministry said, bringing the [Palestinian](pale demonym) toll since the start of the {offensive}(e7) on 8 July to 1,062. [Israel](isr metonym) has {lost}(e7) 43 soldiers and three civilians.

Some 165,000 people have {fled}(e8) to schools run by the United Nations. One of them, in [Jabalia](jab event), was {hit}(e9) last Wednesday; [Israel](isr metonym) says that a stray shell was to blame.

The [American](ame demonym) secretary of state left [Cairo](cai event) on Sunday without an {agreement}(e10) and flew to [Paris](par event), where he {met}(e11) his counterparts from [Turkey](tur metonym) and [Qatar](qat metonym). {Talks}(e12) are to resume in [Cairo](cai event) on Tuesday.

Thousands {marched}(e13) against the war in [London](lon event) and [Vienna](vie event) on Saturday. In [Ramallah](ram event), a youth of 17 was {shot dead}(e14) during {clashes}(e15) at the [Qalandia](qalanx event) checkpoint.

Airlines, which had {halted}(e16) flights to [Tel Aviv](tel event) after a rocket {fell}(e17) a mile from the airport, {resumed}(e18) them.

---
places:
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  she: {name: Shejaiya, point: [31.5, 34.47], precision: near}
  bei: {name: Beit Hanoun, point: [31.54, 34.53]}
  kha: {name: Khan Younis, point: [31.34, 34.3]}
  gaza: {name: Gaza Strip, point: [31.4, 34.35], precision: division}
  jab: {name: Jabalia, point: [31.53, 34.48]}
  ram: {name: Ramallah, point: [31.9, 35.2]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  pale: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  sde: {name: Sderot, geonameid: 293619, point: [31.525, 34.5969]}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  qalanx: {name: "Qalandia", point: [31.86, 35.22], precision: near}
events:
  e1: {type: agreement, places: [gaza], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: at noon on Sunday, status: happened, actors: Israel and Hamas, main: true}
  e2: {type: shelling, places: [ash, sde], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: at noon on Sunday, injured: 3, status: happened, actors: "", main: true}
  e3: {type: shelling, places: [gaz], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: at noon on Sunday, status: happened, actors: Israeli tanks, main: true}
  e4: {type: shelling, places: [she, bei], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: "", killed: 9, status: happened, actors: Israeli tanks}
  e5: {type: battle, places: [kha], start: 2014-07-25, end: 2014-07-25, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: An Israeli reservist}
  e6: {type: rescue, places: [gaza], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: "", status: happened, actors: residents}
  e7: {type: battle, places: [gaza], start: 2014-07-08, end: 2014-07-27, date_precision: day, date_text: on 8 July, killed: 1062, status: happened, actors: ""}
  e8: {type: displacement, places: [gaza], start: null, end: null, date_precision: unknown, date_text: "", displaced: 165000, displaced_qualifier: about, status: happened, actors: ""}
  e9: {type: shelling, places: [jab], start: 2014-07-23, end: 2014-07-23, date_precision: day, date_text: last Wednesday, status: happened, actors: ""}
  e10: {type: agreement, places: [cai], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: ""}
  e11: {type: meeting, places: [par], start: 2014-07-27, end: 2014-07-27, date_precision: day, date_text: "", status: happened, actors: The American secretary of state}
  e12: {type: meeting, places: [cai], start: 2014-07-29, end: 2014-07-29, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e13: {type: protest, places: [lon, vie], start: 2014-07-26, end: 2014-07-26, date_precision: day, date_text: on Saturday, status: happened, actors: Thousands}
  e14: {type: shooting, places: [qalanx], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a youth of 17}
  e15: {type: riot, places: [qalanx], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: transport_change, places: [tel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Airlines}
  e17: {type: shelling, places: [tel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: transport_change, places: [tel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Airlines}
notes: ""
