---
id: news-in-04
genre: news
country: IN
published: 2025-05-27
publisher: Doon Mirror
title: "Eleven pilgrims die as bus {plunges}(e1) into gorge in [Uttarakhand](utt event)"
---
[Dehradun](deh dateline): Eleven people, including two children and the driver, were killed and 17 injured when a bus carrying pilgrims from [Rajasthan](raj mention) {fell}(e1) into a 200-metre gorge near [Devprayag](dev event) on Tuesday morning.

The vehicle, with 28 on board, was on its way back from [Badrinath](bad mention). Survivors said the driver swerved to avoid a motorcycle; the police suspect that the brakes failed.

Disaster teams {pulled out}(e2) the last of the trapped after five hours. Nine of the wounded, four of them in a critical state, were {airlifted}(e3) to [Rishikesh](ris event). The rest were {taken}(e3) to the district hospital at [Srinagar](sri event).

The chief minister {announced}(e4) four lakh rupees for the family of each of the dead, and ordered a magisterial {inquiry}(e5).

Hours later, three men were {crushed}(e6) by a boulder at a road works in [Chamoli](cha event). In June last year, 14 tourists {drowned}(e7) when their minibus {left}(e7) the same highway at [Rudraprayag](rud event).

---
places:
  utt: {name: Uttarakhand, geonameid: 1444366, point: [30.0576, 79.2841], precision: division}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  dev: {name: Devprayag, point: [30.146, 78.598]}
  bad: {name: Badrinath, point: [30.744, 79.493]}
  sri: {name: Srinagar, geonameid: 1255635, point: [30.2224, 78.7834]}
  cha: {name: Chamoli, point: [30.4, 79.33]}
  rud: {name: Rudraprayag, geonameid: 1258003, point: [30.2847, 78.9835]}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
  ris: {name: Rishikesh, geonameid: 1258128, point: [30.1078, 78.2926]}
events:
  e1: {type: road_accident, places: [dev], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: on Tuesday morning, killed: 11, injured: 17, status: happened, actors: "", targets: pilgrims, main: true}
  e2: {type: rescue, places: [dev], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: after five hours, status: happened, actors: Disaster teams, targets: the last of the trapped}
  e3: {type: medical, places: [ris, sri], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: "", status: happened, actors: "", targets: Nine of the wounded}
  e4: {type: aid, places: [utt], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: "", status: happened, actors: The chief minister, targets: the family of each of the dead}
  e5: {type: investigation, places: [dev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The chief minister}
  e6: {type: landslide, places: [cha], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: Hours later, killed: 3, status: happened, actors: "", targets: three men}
  e7: {type: road_accident, places: [rud], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June last year, killed: 14, status: happened, actors: "", targets: 14 tourists}
notes: ""
