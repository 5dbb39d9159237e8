---
id: report-ie-238
genre: report
country: IE
published: 2019-11-15
publisher: Western Star
title: "Man (70s) {dies}(e1) in two-car {crash}(e1) near [Ballinrobe](bal event)"
---
A man in his seventies has {died}(e1) after the car he was driving {collided}(e1) with a jeep on the N84 between [Ballinrobe](bal event) and [Castlebar](cas mention) on Thursday evening.

The {crash}(e1) happened at [Partry](par event) shortly after 6.15pm. The man, who was from the [Tourmakeady](tou mention) area, was the only occupant of his vehicle. He was {pronounced dead}(e1) at the scene and his body was {taken}(e2) to the mortuary at [Mayo](may metonym org) University Hospital, where a {post-mortem}(e3) is due to take place today.

The driver of the jeep, a woman in her forties, and her teenage daughter were {taken}(e4) to the same hospital with injuries which are not thought to be life-threatening.

The road was {closed}(e5) overnight for examination by Garda forensic investigators and {reopened}(e6) at lunchtime today. Diversions had been in place through [Hollymount](hol event) and [Claremorris](cla event).

Gardaí at [Ballinrobe](bal metonym) are {appealing}(e7) for witnesses, in particular motorists with dashcam footage who travelled between [Keel Bridge](kee mention) and [Partry](par mention) between 5.45pm and 6.30pm.

Local councillor Maura Heneghan (Fine Gael) said the community was "numb". "He was a gentleman, a great man for the football and never missed a match in MacHale Park or in [Tuam](tua mention)," she said. "I have {called}(e8) on the council again and again to do something about that bend."

Thursday's {accident}(e1) brings to 127 the number of people {killed}(e9) on roads in the Republic so far this year, five more than on the same date in 2018. Eleven of them {lost their lives}(e9) in [Mayo](may event), which has had more fatal {collisions}(e9) than any county outside [Dublin](dub mention), [Cork](cor mention) and [Galway](gal mention).

In August two brothers from [Kiltimagh](kil mention) {died}(e10) when their van {left the road}(e10) at [Bohola](boh event), and on the October bank holiday weekend a cyclist from [Westport](wes mention) was {fatally injured}(e11) on the N59 outside [Newport](new event).

Transport Infrastructure Ireland {approved}(e12) €2.1 million last year for a realignment of the N84 at [Ballyglass](ball event), but work has not started. A spokesman for [Mayo](may metonym org) County Council said that tenders would be {invited}(e13) in the new year.

---
places:
  bal: {name: Ballinrobe, geonameid: 2966715, point: [53.6333, -9.2333]}
  par: {name: Partry, point: [53.7, -9.28]}
  tou: {name: Tourmakeady, point: [53.65, -9.37]}
  kee: {name: Keel Bridge, point: [53.66, -9.24], precision: near}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  cor: {name: County Cork, geonameid: 2965139, point: [51.9396, -8.8384], precision: division}
  gal: {name: County Galway, geonameid: 2964179, point: [53.4045, -8.616], precision: division}
  boh: {name: Bohola, point: [53.91, -9.05]}
  new: {name: Newport, point: [53.885, -9.546]}
  ball: {name: Ballyglass, point: [53.77, -9.22]}
  hol: {name: Hollymount, point: [53.66, -9.12]}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
  cla: {name: Claremorris, geonameid: 2965471, point: [53.7167, -9.0]}
  tua: {name: Tuam, geonameid: 2961099, point: [53.5167, -8.85]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  kil: {name: Kiltamagh, geonameid: 2963208, point: [53.85, -9.0]}
  wes: {name: Westport, geonameid: 2960970, point: [53.8, -9.5167]}
events:
  e1: {type: road_accident, places: [bal, par], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: on Thursday evening, killed: 1, injured: 2, status: happened, actors: "", targets: A man in his seventies, main: true}
  e2: {type: medical, places: [cas], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: "", status: happened, actors: "", targets: his body, minor: true}
  e3: {type: investigation, places: [cas], start: 2019-11-15, end: 2019-11-15, date_precision: day, date_text: today, status: planned, actors: "", minor: true}
  e4: {type: medical, places: [cas], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", targets: "The driver of the jeep, a woman in her forties, and her teenage daughter", minor: true}
  e5: {type: closure, places: [par], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: overnight, status: happened, actors: "", targets: The road, minor: true}
  e6: {type: opening, places: [par], start: 2019-11-15, end: 2019-11-15, date_precision: day, date_text: at lunchtime today, status: happened, actors: "", targets: The road, minor: true}
  e7: {type: statement, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gardaí at Ballinrobe}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Local councillor Maura Heneghan, targets: the council, minor: true}
  e9: {type: road_accident, places: [may], start: 2019, end: 2019, date_precision: year, date_text: so far this year, killed: 127, status: happened, actors: ""}
  e10: {type: road_accident, places: [boh], start: 2019-08, end: 2019-08, date_precision: month, date_text: In August, killed: 2, status: happened, actors: "", targets: two brothers from Kiltimagh}
  e11: {type: road_accident, places: [new], start: 2019-10-26, end: 2019-10-28, date_precision: day, date_text: on the October bank holiday weekend, killed: 1, status: happened, actors: "", targets: a cyclist from Westport}
  e12: {type: decision, places: [ball], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: Transport Infrastructure Ireland, targets: "€2.1 million"}
  e13: {type: deal, places: [ball], start: 2020-01, end: 2020-01, date_precision: month, date_text: in the new year, status: planned, actors: Mayo County Council, targets: tenders, minor: true}
notes: ""
