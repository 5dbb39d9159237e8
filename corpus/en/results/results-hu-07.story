---
id: results-hu-07
genre: results
country: HU
published: 2016-07-04
publisher: Tisza-Parti Lap
title: "Kayak {cup}(e1) at [Szeged](sze event): the {finals}(e1)"
---
{Rowed}(e1) and {paddled}(e1) on the [Maty-ér](mat event) basin at [Szeged](sze event), July 1 to 3. Light head wind until Sunday noon.

K-1 1000 m men. {Gold}(e2): B. Dombi ([Győr](gyo mention)). Silver: a [Slovak](sk demonym), Tibor Lelkes of [Komárno](kom mention). Bronze: J. Oliveira, [Portugal](pt mention).
K-2 500 m women. {Gold}(e3): [Hungary](hu metonym) I. Silver: [Belarus](by metonym). Bronze: [Hungary](hu metonym) III, whose stern paddle comes from [Baja](baj mention).
C-1 200 m men. {Gold}(e4): I. Kovalenko, [Ukraine](ua mention). The local favourite, from [Csongrád](cso mention), {capsized}(e5) at the start.
K-4 juniors. {Gold}(e6): [Tiszaújváros](tis metonym). [Dunaújváros](dun metonym), first over the line, were {disqualified}(e7): boat 200 grams too light. Silver, raised from bronze: [Sopron](sop metonym).

{NOT ROWED}(e8). The 5,000 metres for women: thunder. A {bolt}(e9) {struck}(e9) a poplar at [Tápé](tap event) and put out the timing for two hours; nobody was hurt.

ALSO. Rowers at [Bled](ble event), in [Slovenia](si event), Saturday: the [Vác](vac metonym) double scull {fourth}(e10). Canoe {marathon}(e11) at [Tiszafüred](tfu event) on Friday: {won}(e11) by three fishermen.

The Olympic team {leaves}(e12) [Budapest](bud mention) on July 27 for [Rio de Janeiro](rio mention) by way of [Frankfurt](fra mention). The federation's headquarters will not be {moved}(e13) to [Szolnok](szo mention), its president said.

---
places:
  sze: {name: Szeged, geonameid: 715429, point: [46.253, 20.1482]}
  mat: {name: Maty-ér, point: [46.215, 20.09], precision: near, near: sze}
  gyo: {name: Győr, geonameid: 3052009, point: [47.6833, 17.6351]}
  sk: {name: Slovakia, geonameid: 3057568, point: [48.6667, 19.5], precision: country}
  kom: {name: Komárno, geonameid: 3059436, point: [47.7636, 18.1226]}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  hu: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  by: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  baj: {name: Baja, geonameid: 3055685, point: [46.183, 18.9531]}
  ua: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  cso: {name: Csongrád, geonameid: 721592, point: [46.7133, 20.1424]}
  tis: {name: Tiszaújváros, geonameid: 714697, point: [47.9333, 21.0833]}
  dun: {name: Dunaújváros, geonameid: 3053438, point: [46.9648, 18.9397]}
  sop: {name: Sopron, geonameid: 3045190, point: [47.685, 16.5905]}
  tap: {name: Tápé, point: [46.262, 20.2], precision: near, near: sze}
  ble: {name: Bled, geonameid: 3203925, point: [46.3686, 14.1165]}
  si: {name: Slovenia, geonameid: 3190538, point: [46.0833, 15.0], precision: country}
  vac: {name: Vác, geonameid: 3043293, point: [47.7759, 19.1361]}
  tfu: {name: Tiszafüred, geonameid: 714772, point: [47.6167, 20.7667]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  szo: {name: Szolnok, geonameid: 715126, point: [47.1807, 20.1984]}
events:
  e1: {type: match, places: [sze], start: 2016-07-01, end: 2016-07-03, date_precision: day, date_text: July 1 to 3, status: happened, actors: "", main: true}
  e2: {type: match, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: match, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sea_accident, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: match, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Dunaújváros, minor: true}
  e8: {type: match, places: [sze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: extreme_weather, places: [tap], start: null, end: null, date_precision: unknown, date_text: "", injured: 0, status: happened, actors: ""}
  e10: {type: match, places: [ble], start: 2016-07-02, end: 2016-07-02, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e11: {type: match, places: [tfu], start: 2016-07-01, end: 2016-07-01, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e12: {type: transport_change, places: [bud], start: 2016-07-27, end: 2016-07-27, date_precision: day, date_text: on July 27, status: planned, actors: The Olympic team}
  e13: {type: displacement, places: [szo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
