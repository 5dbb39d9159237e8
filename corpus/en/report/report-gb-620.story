---
id: report-gb-620
genre: report
country: GB
published: 2017-02-23
publisher: Severn Sport
title: "Six Nations: [Wales](wal metonym) lock Prosser {out}(e1) of [Murrayfield](mur event) trip"
---
[Wales](wal metonym) have {lost}(e1) second row Gethin Prosser for the {match}(e2) against [Scotland](sco metonym) on Saturday after he {tore}(e1) a calf muscle in training.

The 27-year-old Ospreys forward {limped off}(e1) at the squad's base in the [Vale of Glamorgan](val event) on Tuesday.

A scan in [Cardiff](car event) on Wednesday {showed}(e3) he would be out for up to six weeks.

Scarlets captain Rhodri Beynon, who has not played for his country since the {defeat}(e4) by [Australia](aus metonym) in November, {comes in}(e5).

"Gutted for Geth, but Rhod has earned this," forwards coach Iwan Maddocks said.

[Wales](wal metonym) {began}(e6) the tournament with a 33-7 {win}(e6) over [Italy](ita metonym) in [Rome](rom event) and then {went down}(e7) to [England](eng metonym) in [Cardiff](car event), a try five minutes from time settling one of the best games that the old fixture has seen.

[Scotland](sco metonym), who {beat}(e8) [Ireland](ire metonym) and {lost}(e9) in [Paris](par event), are without captain Fraser Kinloch.

He {damaged}(e10) ankle ligaments at the Stade de France and has {undergone}(e11) surgery in [Edinburgh](edi event).

The hosts have not won any of the last nine meetings.

Elsewhere, [Ireland](ire metonym) have {made}(e12) two changes for the {visit}(e13) of [France](fra metonym) to [Dublin](dub event).

Fly-half Conor Tuohy is back from a shoulder injury, while hooker Ruairí Shea {drops}(e12) to the bench.

In the Championship, [Jersey](jer metonym), who play in front of crowds of about 2,000 in [St Peter](stp mention), have {signed}(e14) former [Tonga](ton metonym) prop Sione Vake from [Perpignan](per metonym).

And [London](lon metonym org) Welsh, founded in 1885, have {dropped out}(e15) of the professional game after going into {liquidation}(e15) in December.

Some of their players have found clubs in [Rotherham](rot mention) and [Doncaster](don mention), but coach Kev Lobb said at least ten were {looking for work}(e16).

---
places:
  mur: {name: Murrayfield, point: [55.942, -3.241], precision: near}
  wal: {name: Wales, point: [52.3, -3.7], precision: division}
  sco: {name: Scotland, point: [56.8, -4.2], precision: division}
  eng: {name: England, point: [52.5, -1.5], precision: division}
  val: {name: Vale of Glamorgan, point: [51.42, -3.42], precision: area, radius_km: 15}
  jer: {name: Jersey, geonameid: 3042142, point: [49.21667, -2.11667], precision: country}
  stp: {name: St Peter, point: [49.22, -2.19]}
  per: {name: Perpignan, geonameid: 2987914, point: [42.6976, 2.8954]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
  don: {name: Doncaster, geonameid: 2651123, point: [53.5228, -1.1312]}
events:
  e1: {type: other_accident, places: [val], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: on Tuesday, injured: 1, status: happened, actors: "", targets: Gethin Prosser, main: true}
  e2: {type: match, places: [mur], start: 2017-02-25, end: 2017-02-25, date_precision: day, date_text: on Saturday, status: planned, actors: Wales, targets: Scotland, main: true}
  e3: {type: medical, places: [car], start: 2017-02-22, end: 2017-02-22, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e4: {type: match, places: [], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: Australia, minor: true}
  e5: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Rhodri Beynon, minor: true}
  e6: {type: match, places: [rom], start: 2017-02, end: 2017-02, date_precision: month, date_text: "", status: happened, actors: Wales, targets: Italy}
  e7: {type: match, places: [car], start: 2017-02, end: 2017-02, date_precision: month, date_text: "", status: happened, actors: England, targets: Wales}
  e8: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Scotland, targets: Ireland}
  e9: {type: match, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Scotland}
  e10: {type: other_accident, places: [par], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: Fraser Kinloch, minor: true}
  e11: {type: medical, places: [edi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ireland, minor: true}
  e13: {type: match, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: France, targets: Ireland}
  e14: {type: career, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jersey, targets: Sione Vake}
  e15: {type: closure, places: [], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: happened, actors: London Welsh}
  e16: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: at least ten, minor: true}
notes: ""
