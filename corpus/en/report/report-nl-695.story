---
id: report-nl-695
genre: report
country: NL
published: 2024-11-20
publisher: Low Countries Today
title: "[Maastricht](maa metonym) mayor {vows}(e1) action after {blast}(e2) {kills}(e2) two above bridal shop"
---
[MAASTRICHT](maa dateline) - An {explosion}(e2) that {tore}(e2) the front off a three-storey building in [Maastricht](maa event) early on Wednesday {killed}(e2) two people and {left}(e2) four in hospital, the fire brigade said.

The dead are a couple in their sixties from [Heerlen](hee mention) who were staying with their daughter over a bridal shop. A girl of three was {found}(e3) alive under a door by a search dog brought from [Liège](lie mention).

Windows {broke}(e2) as far away as the railway station. About 90 residents were {moved}(e4) to a sports hall in [Wyck](wyc event).

Police do not think that gas was the cause. They {arrested}(e5) a man of 33 from [Eindhoven](ein mention) on Wednesday afternoon in a car near [Weert](wee event) and are {looking for}(e6) two others. A bag with fireworks {taped}(e7) to a petrol can had been {left}(e7) at the same door in September without going off.

{Attacks}(e14) of this kind have become common. There were 1,244 in the [Netherlands](net event) in the first ten months of the year, most of them in [Rotterdam](rot event), [Amsterdam](ams event) and [Vlaardingen](vla event), according to police figures. Many are ordered online by people with grudges in business or love, for as little as 500 euros, and carried out by boys.

"I will {close}(e8) any house that draws bombs, whoever lives there," Mayor Wouter Nijssen told reporters. Critics pointed out that this punishes victims; in [Tilburg](til event) a court {annulled}(e9) such an order last month.

Justice Minister Petra van Aalst will {answer}(e10) questions in parliament in [The Hague](the event) on Thursday. A bill raising the penalty for illegal fireworks was {passed}(e11) by the lower house in June and is still with the senate.

The {search}(e12) of the rubble {ended}(e12) at 8 p.m. The shop's owner, Samira el Khatib, said there had been no threats. Seven brides whose dresses were lost have been {offered}(e13) others by shops in [Aachen](aac mention) and [Hasselt](has mention).

---
places:
  maa: {name: Maastricht, geonameid: 2751283, point: [50.8483, 5.6889]}
  hee: {name: Heerlen, geonameid: 2754652, point: [50.8837, 5.9815]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  wyc: {name: Wyck, point: [50.85, 5.7]}
  til: {name: Tilburg, geonameid: 2746301, point: [51.5555, 5.0913]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  aac: {name: Aachen, geonameid: 3247449, point: [50.7766, 6.0834]}
  has: {name: Hasselt, geonameid: 2796491, point: [50.9311, 5.3378]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  vla: {name: Vlaardingen, geonameid: 2745467, point: [51.9125, 4.3417]}
  wee: {name: Weert, geonameid: 2744911, point: [51.2517, 5.7069]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  ein: {name: Eindhoven, geonameid: 2756253, point: [51.4408, 5.4778]}
events:
  e1: {type: statement, places: [maa], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: "", status: happened, actors: Mayor Wouter Nijssen}
  e2: {type: explosion, places: [maa], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: early on Wednesday, killed: 2, injured: 4, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [maa], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: "", status: happened, actors: a search dog, targets: A girl of three}
  e4: {type: displacement, places: [wyc, maa], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: "", displaced: 90, displaced_qualifier: about, status: happened, actors: "", targets: About 90 residents}
  e5: {type: arrest, places: [wee], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: on Wednesday afternoon, arrested: 1, status: happened, actors: They, targets: a man of 33 from Eindhoven, main: true}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: two others, minor: true}
  e7: {type: other_crime, places: [maa], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: A bag with fireworks}
  e8: {type: closure, places: [maa], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Mayor Wouter Nijssen, minor: true}
  e9: {type: verdict, places: [til], start: 2024-10, end: 2024-10, date_precision: month, date_text: last month, status: happened, actors: a court}
  e10: {type: meeting, places: [the], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: on Thursday, status: planned, actors: Justice Minister Petra van Aalst}
  e11: {type: legislation, places: [the], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June, status: happened, actors: the lower house, minor: true}
  e12: {type: rescue, places: [maa], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: at 8 p.m., status: happened, actors: "", minor: true}
  e13: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: shops in Aachen and Hasselt, targets: Seven brides, minor: true}
  e14: {type: explosion, places: [net, rot, ams, vla], start: 2024-01, end: 2024-10, date_precision: month, date_text: in the first ten months of the year, status: happened, actors: "", minor: true}
notes: ""
