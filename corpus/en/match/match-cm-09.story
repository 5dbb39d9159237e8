---
id: match-cm-09
genre: match
country: CM
published: 2020-02-10
publisher: Wouri Sports
title: "Two reds, one {penalty}(e1): the port side {wins}(e2) in [Bonabéri](bon event)"
---
[Douala](dou dateline), February 10. Union of [Douala](dou metonym org) were down to ten at 23 minutes and nine at 60, and still they {beat}(e2) Canon of [Yaoundé](yao metonym), 1-0, on Sunday in a stadium at [Bonabéri](bon event) so full that boys watched from a crane.

The {penalty}(e1)? Soft, said everybody who came down from [Yaoundé](yao mention). A [Malian](ml demonym) back pulled a shirt, or did not. Serge Ndoumbe, twenty years old, from [Kribi](kri mention), sent the keeper towards [Limbe](lim mention) and the ball towards [Nigeria](ng mention), as a man on the radio put it.

Farther north, Coton Sport {won}(e3) at home in [Garoua](gar event) as they do every week. In [Bamenda](bam event) there was again no {match}(e4): the club has played its home games at [Bafoussam](baf event) for two seasons, because of the {fighting}(e5) in the [North-West](nwe event). Its captain was {taken from}(e6) a taxi near [Santa](san event) on February 3; he was {freed}(e7) two days later, against a ransom of which nobody would speak.

Eleven people {fainted}(e8) in Sunday's heat. None had to stay in the [Laquintinie](laq event) hospital overnight.

Next weekend Union {go}(e9) to [Ngaoundéré](nga event), two nights away by train.

---
places:
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  bon: {name: Bonabéri, point: [4.07, 9.67], precision: near, near: dou}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  ml: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  kri: {name: Kribi, geonameid: 2229761, point: [2.9373, 9.9077]}
  lim: {name: Limbe, geonameid: 2229411, point: [4.0236, 9.2061]}
  ng: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  gar: {name: Garoua, geonameid: 2231320, point: [9.3014, 13.3977]}
  bam: {name: Bamenda, geonameid: 2234974, point: [5.9597, 10.146]}
  baf: {name: Bafoussam, geonameid: 2235189, point: [5.4778, 10.4176]}
  nwe: {name: North-West, point: [6.33, 10.5], precision: division, radius_km: 60}
  san: {name: Santa, point: [5.8, 10.15], precision: near}
  laq: {name: Laquintinie Hospital, point: [4.045, 9.7], precision: exact, near: dou}
  nga: {name: Ngaoundéré, geonameid: 2224827, point: [7.3277, 13.5847]}
events:
  e1: {type: match, places: [bon], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: match, places: [bon], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: on Sunday, status: happened, actors: Union of Douala, targets: Canon of Yaoundé, main: true}
  e3: {type: match, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Coton Sport}
  e4: {type: match, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: battle, places: [nwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: abduction, places: [san], start: 2020-02-03, end: 2020-02-03, date_precision: day, date_text: on February 3, status: happened, actors: "", targets: Its captain}
  e7: {type: other, places: [], start: 2020-02-05, end: 2020-02-05, date_precision: day, date_text: two days later, status: happened, actors: ""}
  e8: {type: medical, places: [bon], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: "in Sunday's heat", injured: 11, status: happened, actors: ""}
  e9: {type: match, places: [nga], start: 2020-02-15, end: 2020-02-16, date_precision: day, date_text: Next weekend, status: planned, actors: Union}
notes: ""
