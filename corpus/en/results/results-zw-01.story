---
id: results-zw-01
genre: results
country: ZW
published: 2019-05-13
publisher: Lowveld Reporter
title: "WEEKEND FOOTBALL IN FULL"
---
PREMIER (Sunday, May 12)
At [Barbourfields](bar event): {Highlanders 1, Dynamos 1}(e1). Att. 21,400.
At [Mandava](man event), [Zvishavane](zvi event): Mimosa 2, Caps of [Harare](har mention) 0.
At [Colliery](col event), [Hwange](hwa event): [Hwange](hwa metonym) 0, [Triangle](tri metonym) 0 (Chirinda, ex-[Zambia](zm metonym), missed pen.).
At [Gibbo](gib event): [Manica](mca metonym) Diamonds 3, [Chiredzi](cdz metonym) 1.
[Mutare](mut event): {abandoned}(e2) at 61 min., floodlights.

EASTERN DIVISION (Saturday)
[Chipinge](chg metonym) 1, [Rusape](rus metonym) 2; [Nyanga](nya metonym) 0, Tanganda 4. [Chimanimani](cmm event): {no match}(e3), pitch still under silt left by the March {cyclone}(e4).

FRIENDLY
At [Francistown](fra event), [Botswana](bw event), Saturday: [Plumtree](plu metonym) {lost}(e5) 5-2.

NOTES. The [Bulawayo](bul event) gate was held up for half an hour when a turnstile {jammed}(e6); one boy's arm was {broken}(e6). A fan who came to [Hwange](hwa mention) on foot from [Dete](det mention), 50 km, was given a season ticket. [Masvingo](mas event) hosts the cup {draw}(e7) on Thursday at 10. The national side's squad for [Cairo](cai mention) is {due}(e8) from [Harare](har mention) next Monday.

---
places:
  bar: {name: Barbourfields Stadium, point: [-20.137, 28.573], precision: exact, near: bul}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  man: {name: Mandava Stadium, point: [-20.327, 30.06], precision: near, near: zvi}
  zvi: {name: Zvishavane, geonameid: 878549, point: [-20.3267, 30.0665]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  col: {name: Colliery Stadium, point: [-18.362, 26.49], precision: near, near: hwa}
  hwa: {name: Hwange, geonameid: 889942, point: [-18.3645, 26.4988]}
  tri: {name: Triangle, point: [-21.03, 31.45], precision: near}
  zm: {name: Zambia, geonameid: 895949, point: [-14.3333, 28.5], precision: country}
  gib: {name: Gibbo Stadium, point: [-21.03, 31.44], precision: near, near: tri}
  mca: {name: Manicaland, point: [-18.9, 32.3], precision: division, radius_km: 80}
  cdz: {name: Chiredzi, geonameid: 893485, point: [-21.05, 31.6667]}
  mut: {name: Mutare, geonameid: 884979, point: [-18.9707, 32.6709]}
  chg: {name: Chipinge, geonameid: 893549, point: [-20.1883, 32.6236]}
  rus: {name: Rusape, geonameid: 882100, point: [-18.5279, 32.1284]}
  nya: {name: Nyanga, geonameid: 883481, point: [-18.2167, 32.75]}
  cmm: {name: Chimanimani, geonameid: 893813, point: [-19.8, 32.8667]}
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
  bw: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  plu: {name: Plumtree, geonameid: 882859, point: [-20.4833, 27.8167]}
  det: {name: Dete, geonameid: 892440, point: [-18.6167, 26.8667]}
  mas: {name: Masvingo, geonameid: 886763, point: [-20.0637, 30.8277]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
events:
  e1: {type: match, places: [bar], start: 2019-05-12, end: 2019-05-12, date_precision: day, date_text: "Sunday, May 12", status: happened, actors: "", main: true}
  e2: {type: match, places: [mut], start: 2019-05-12, end: 2019-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: match, places: [cmm], start: 2019-05-11, end: 2019-05-11, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: storm, places: [cmm], start: 2019-03, end: 2019-03, date_precision: month, date_text: March, status: happened, actors: "", minor: true}
  e5: {type: match, places: [fra], start: 2019-05-11, end: 2019-05-11, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e6: {type: other_accident, places: [bul], start: 2019-05-12, end: 2019-05-12, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e7: {type: ceremony, places: [mas], start: 2019-05-16, end: 2019-05-16, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e8: {type: appointment, places: [har], start: 2019-05-20, end: 2019-05-20, date_precision: day, date_text: next Monday, status: planned, actors: ""}
notes: ""
