---
id: match-ge-02
genre: match
country: GE
published: 2023-02-13
publisher: Rioni Sport
title: "[Georgia](ge metonym) too strong up front for [Germany](de metonym)"
---
[TBILISI](tbi dateline) (RS) — [Georgia](ge metonym) {ran in}(e1) nine tries against [Germany](de metonym) at a freezing [Avchala Stadium](avc event) on Saturday, and {took}(e1) the bonus point before half the crowd had found its seats.

Not that [Georgia](gus mention), the one with [Atlanta](atl mention) in it, is likely to notice; a reporter from there who had come to [Tbilisi](tbi event) for a wine {festival}(e2) asked this one which side was in white. (The hosts, 65-12.)

Flanker Saba Kvlividze, who plays for [Clermont](cle metonym) in [France](fr mention), {scored}(e1) three. The [Heidelberg](hei metonym) wing Jonas Ritter got both of the visitors', the second from a kick charged down by somebody's boot.

There was a scare. A temporary stand behind the north goal {sagged}(e3) in the first minute and 300 children from [Rustavi](rus mention) and [Gori](gor mention) were {led}(e4) onto the touchline, where they stayed.

Next, on February 18, [Georgia](ge metonym) go to [Amsterdam](ams event) to {meet}(e5) the [Netherlands](nl metonym). [Romania](ro metonym), who {edged}(e6) [Poland](pl metonym) in [Bucharest](buc event) on the same day by 20-18, wait for the winner.

The coach denied a report in [Kutaisi](kut event) that he had {signed}(e7) for [Wales](wal metonym). "They haven't rung. Also, I've just bought chickens," he said.

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  ge: {name: Georgia, geonameid: 614540, point: [42.0, 43.4999], precision: country}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  avc: {name: Avchala Stadium, point: [41.79, 44.79], precision: near, near: tbi}
  gus: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  cle: {name: Clermont-Ferrand, geonameid: 3024635, point: [45.7797, 3.0868]}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  hei: {name: Heidelberg, geonameid: 2907911, point: [49.4077, 8.6908]}
  rus: {name: Rustavi, geonameid: 612287, point: [41.5627, 44.9787]}
  gor: {name: Gori, geonameid: 614455, point: [41.9853, 44.1129]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  nl: {name: The Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ro: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
events:
  e1: {type: match, places: [tbi], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: on Saturday, status: happened, actors: Georgia, targets: Germany, main: true}
  e2: {type: festival, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: collapse, places: [tbi], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: in the first minute, status: happened, actors: ""}
  e4: {type: displacement, places: [tbi], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [ams], start: 2023-02-18, end: 2023-02-18, date_precision: day, date_text: on February 18, status: planned, actors: Georgia, targets: Netherlands}
  e6: {type: match, places: [buc], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: on the same day, status: happened, actors: Romania, targets: Poland}
  e7: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: The coach, targets: Wales}
notes: ""
