---
id: report-ca-700
genre: report
country: CA
published: 2022-08-02
publisher: "Huron & Perth Chronicle"
title: "[Perth](per event), [Clinton](cli event) emergency rooms {shut}(e1) for long weekend; nurses {rally}(e2) in [London](lon event)"
---
Emergency departments in four communities west of [Toronto](tor mention) were {closed}(e1) for all or part of the long weekend because there weren't enough nurses to staff them.

The hospital in [Clinton](cli event) {shut}(e1) its doors from Saturday at 5 p.m. until this morning. [Wingham](win event) and [Listowel](lis event) {closed}(e1) overnight on Sunday, and in [Chesley](che event) the department has been dark since July 25. Patients were {sent}(e3) to [Goderich](god event), [Stratford](str event) or [Owen Sound](owe event).

"I drove past a closed door with my husband holding his chest," said Marion Feagan, 71, of [Blyth](bly mention). Her husband, Gord, was {treated}(e4) in [Goderich](god event) and is {recovering}(e4).

Some 150 nurses and supporters {rallied}(e2) in front of University Hospital in [London](lon event) on Saturday. They want the province to {repeal}(e5) Bill 124, a law {passed}(e6) in 2019 that holds their raises to one per cent a year. A {challenge}(e7) to it by ten unions goes before a judge in [Toronto](tor event) in September.

Health Minister Andrea Kowalchuk, who was {sworn in}(e8) in June, {ruled out}(e16) repeal on Friday. She said 400 nurses trained abroad, most of them in [India](ind mention) and the [Philippines](phi mention), would be {registered}(e9) by the end of the month.

The town of [Perth](per event), in eastern [Ontario](ont mention), is worse off. Its emergency room, {closed}(e1) since July 2 after a COVID-19 {outbreak}(e10) among the staff, will stay that way until Thursday. The nearest is 20 minutes away in [Smiths Falls](smi event), and ambulances have been {waiting}(e11) there for up to four hours.

Hospitals in [Quebec](que event), [New Brunswick](new event) and [Manitoba](man event) have also {cut}(e12) hours. In [Montreal](mon event), the children's hospital {asked}(e13) parents last week to go to a pharmacist first.

A man with chest pains {died}(e14) in the waiting room at [Fredericton](fre event) on July 12; [New Brunswick](new metonym)'s premier, Craig Doiron, {replaced}(e15) his health minister three days later.

---
places:
  per: {name: Perth, point: [44.9, -76.25]}
  cli: {name: Clinton, point: [43.617, -81.54]}
  lon: {name: London, geonameid: 6058560, point: [42.9834, -81.233]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  win: {name: Wingham, point: [43.89, -81.31]}
  lis: {name: Listowel, point: [43.73, -80.95]}
  che: {name: Chesley, point: [44.3, -81.1]}
  god: {name: Goderich, point: [43.74, -81.71]}
  str: {name: Stratford, geonameid: 6157977, point: [43.3668, -80.9497]}
  owe: {name: Owen Sound, geonameid: 6095645, point: [44.5672, -80.9435]}
  bly: {name: Blyth, point: [43.73, -81.43]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  smi: {name: Smiths Falls, geonameid: 6150174, point: [44.9045, -76.0233]}
  fre: {name: Fredericton, geonameid: 5957776, point: [45.9454, -66.6656]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
events:
  e1: {type: closure, places: [cli, win, lis, che, per], start: 2022-07-30, end: 2022-08-02, date_precision: day, date_text: for all or part of the long weekend, status: happened, actors: "", targets: Emergency departments, main: true}
  e2: {type: protest, places: [lon], start: 2022-07-30, end: 2022-07-30, date_precision: day, date_text: on Saturday, status: happened, actors: Some 150 nurses and supporters, main: true}
  e3: {type: medical, places: [god, str, owe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Patients, minor: true}
  e4: {type: medical, places: [god], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "Her husband, Gord", minor: true}
  e5: {type: legislation, places: [ont], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the province, targets: Bill 124, minor: true}
  e6: {type: legislation, places: [ont], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e7: {type: trial, places: [tor], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: ten unions}
  e8: {type: appointment, places: [ont], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Health Minister Andrea Kowalchuk, minor: true}
  e9: {type: career, places: [ont], start: 2022-08, end: 2022-08, date_precision: month, date_text: by the end of the month, status: planned, actors: "", targets: 400 nurses, minor: true}
  e10: {type: outbreak, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: transport_change, places: [smi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ambulances, minor: true}
  e12: {type: closure, places: [que, new, man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hospitals, targets: hours}
  e13: {type: statement, places: [mon], start: 2022-07-25, end: 2022-07-25, date_precision: week, date_text: last week, status: happened, actors: "the children's hospital", targets: parents, minor: true}
  e14: {type: death, places: [fre], start: 2022-07-12, end: 2022-07-12, date_precision: day, date_text: on July 12, killed: 1, status: happened, actors: "", targets: A man}
  e15: {type: resignation, places: [new], start: 2022-07-15, end: 2022-07-15, date_precision: day, date_text: three days later, status: happened, actors: Craig Doiron, targets: his health minister}
  e16: {type: statement, places: [ont], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: on Friday, status: happened, actors: Health Minister Andrea Kowalchuk}
notes: ""
