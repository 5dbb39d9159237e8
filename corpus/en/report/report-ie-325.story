---
id: report-ie-325
genre: report
country: IE
published: 2013-05-30
publisher: Shannonside Champion
title: "[Leitrim](lei metonym) {stun}(e2) [Roscommon](ros metonym) with late goal as weather {claims}(e1) hurling final"
---
[Leitrim](lei metonym) 1-12 [Roscommon](ros metonym) 0-14

A goal by substitute Cathal Beirne in the third minute of added time gave [Leitrim](lei metonym) their first {win}(e2) over [Roscommon](ros metonym) in the championship since 2000 before a crowd of 6,480 at Páirc Seán Mac Diarmada, [Carrick-on-Shannon](car event), on Sunday.

[Roscommon](ros metonym) had {led}(e2) by five points at half-time with a wind that {overturned}(e3) advertising boards. They {kicked}(e2) only four after the break, and lost Donal Shanagher to a {broken}(e4) wrist.

"I've no idea what a system is. I told them to run," said manager Barney McManus, a postman from [Mohill](moh mention).

[Leitrim](lei metonym) will {meet}(e5) [Mayo](may metonym) or [London](lon metonym) in the semi-final on 16 June, at a venue to be decided. [Roscommon](ros metonym) go into the qualifiers, the draw for which was {made}(e6) on Monday: they {travel}(e7) to [Derry](der event).

Elsewhere in [Connacht](con event), the minor game between [Sligo](sli metonym) and [Galway](gal metonym) was {abandoned}(e8) after 41 minutes at [Tuam](tua event) when floodlights {failed}(e9). It will be {replayed}(e8) next Wednesday.

Lightning put paid to the county senior hurling final. It was {called off}(e1) at noon on Saturday with both teams in [Ballinamore](bal event), where a bolt had {struck}(e10) the clubhouse chimney an hour before. No date has been fixed.

There was sadder business on Monday. Many of the panel were at the {funeral}(e11) in [Drumshanbo](dru event) of Packie Reynolds, who {played}(e12) for the county at midfield from 1957 to 1969 and afterwards worked on the buildings in [Coventry](cov mention). He was 78. A minute's {silence}(e13) was {observed}(e13) before the match.

Croke Park's disciplinary committee could yet look at a tunnel row in which a water bottle is alleged to have been {thrown}(e14) at the linesman. The referee, from [Monaghan](mon mention), is believed to have mentioned it in his report. Should a suspension follow, Beirne's younger brother might miss the semi-final.

Bookmakers make [Mayo](may metonym), {beaten}(e16) finalists in [Dublin](dub event) last September, favourites at 1/16 to {win}(e15) a third title in a row on 21 July.

---
places:
  lei: {name: County Leitrim, geonameid: 2962975, point: [54.0513, -7.9947], precision: division}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  car: {name: Carrick-on-Shannon, geonameid: 2965727, point: [53.9469, -8.09]}
  moh: {name: Mohill, point: [53.92, -7.87]}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  con: {name: Connacht, point: [53.8, -8.9], precision: area, radius_km: 80}
  sli: {name: County Sligo, geonameid: 2961422, point: [54.1277, -8.489], precision: division}
  gal: {name: County Galway, geonameid: 2964179, point: [53.4045, -8.616], precision: division}
  bal: {name: Ballinamore, point: [54.05, -7.8]}
  dru: {name: Drumshanbo, point: [54.05, -8.03]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  mon: {name: Monaghan, geonameid: 2962568, point: [54.2459, -6.971]}
  tua: {name: Tuam, geonameid: 2961099, point: [53.5167, -8.85]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: match, places: [bal], start: 2013-05-25, end: 2013-05-25, date_precision: day, date_text: at noon on Saturday, status: happened, negated: true, actors: ""}
  e2: {type: match, places: [car], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: on Sunday, status: happened, actors: Leitrim, targets: Roscommon, main: true}
  e3: {type: storm, places: [car], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: advertising boards, minor: true}
  e4: {type: other_accident, places: [car], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: Donal Shanagher, minor: true}
  e5: {type: match, places: [], start: 2013-06-16, end: 2013-06-16, date_precision: day, date_text: on 16 June, status: planned, actors: Leitrim, targets: Mayo or London}
  e16: {type: match, places: [dub], start: 2012-09, end: 2012-09, date_precision: month, date_text: last September, status: happened, actors: "", targets: Mayo, minor: true}
  e6: {type: decision, places: [], start: 2013-05-27, end: 2013-05-27, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e7: {type: match, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Roscommon}
  e8: {type: match, places: [tua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sligo, targets: Galway}
  e9: {type: outage, places: [tua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: floodlights, minor: true}
  e10: {type: extreme_weather, places: [bal], start: 2013-05-25, end: 2013-05-25, date_precision: day, date_text: an hour before, status: happened, actors: a bolt, targets: the clubhouse chimney}
  e11: {type: ceremony, places: [dru], start: 2013-05-27, end: 2013-05-27, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Packie Reynolds}
  e12: {type: career, places: [lei], start: 1957, end: 1969, date_precision: year, date_text: from 1957 to 1969, status: happened, actors: Packie Reynolds, minor: true}
  e13: {type: ceremony, places: [car], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: attack, places: [car], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: "", status: reported, actors: "", targets: the linesman, minor: true}
  e15: {type: match, places: [], start: 2013-07-21, end: 2013-07-21, date_precision: day, date_text: on 21 July, status: planned, actors: Mayo, minor: true}
notes: ""
