---
id: report-gb-50
genre: report
country: GB
published: 2019-02-14
publisher: Bristol Channel Argus
title: "Drugs gang that ran 'Lenny line' from [Liverpool](liv event) {jailed}(e1) for 78 years"
---
ELEVEN members of a county lines gang which {flooded}(e2) seaside towns in the [West Country](wes event) and south [Wales](wal event) with crack cocaine and heroin have been {jailed}(e1) for a total of 78 years.

The group, {run}(e2) from a flat in [Toxteth](tox event), sent teenagers as young as 14 on trains from [Liverpool](liv mention) to [Weston-super-Mare](westo event), [Barnstaple](barn event), [Barry](bar event) and [Rhyl](rhy event) with drugs hidden in their bodies.

[Bristol](bris metonym org) Crown Court {heard}(e3) that they took over the homes of addicts in [Weston-super-Mare](westo event), one of whom was {scalded}(e4) with a kettle when £90 went missing.

Ringleader Kieran Lennard, 29, of [Wavertree](wav mention), who {pleaded}(e5) guilty to conspiracy to supply Class A drugs and to two counts under the Modern Slavery Act, was {given}(e1) 15 years on Tuesday. His girlfriend, Chelsea Mawdsley, 24, from [Bootle](boo mention), was {sentenced}(e1) to six for booking tickets and taxis.

Detective Inspector Huw Prosser, of [Avon and Somerset](avo metonym org) Police, said officers were {led}(e6) to the gang by a boy found crying on the platform at [Highbridge](hig event) in August 2017 with 62 wraps and a zombie knife. He had been {reported}(e7) missing from a care home in [St Helens](sth event) nine days before.

In January last year police from five forces {raided}(e8) 24 addresses in [Merseyside](mer event), [Devon](dev event) and [Glamorgan](gla event) at dawn. They {seized}(e8) a kilo of cocaine, £41,000 in cash and a sawn-off shotgun, which was under a cot.

Jailing the men, Judge Miranda Fairclough said: "You treated children as packaging."

Outside court, a mother from [Huyton](huy mention) whose son {gave}(e3) evidence said he was "back in school, back in his football team, and frightened of the phone".

About 2,000 such lines are thought to be operating in [Britain](bri event). Last week the National Crime Agency {announced}(e9) 586 {arrests}(e10) in a week of {raids}(e10) that took in [Norwich](norw event), [Swansea](swa event) and [Dundee](dun event). Three men {appeared}(e11) at [Exeter](exe event) magistrates on Wednesday charged with the {murder}(e12) of a 19-year-old from [Croydon](cro mention), who was {stabbed}(e12) in [Torquay](tor event) on New Year's Eve.

The former [Weston](west mention) lifeboat station, which the gang used as a store, is being {turned}(e13) into a cafe. [North Somerset](nor metonym org) Council is consulting on CCTV for the seafront.

---
places:
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  wes: {name: West Country, point: [51.0, -3.5], precision: area, radius_km: 100}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  tox: {name: Toxteth, point: [53.39, -2.97]}
  bar: {name: Barry, geonameid: 2656235, point: [51.3998, -3.2838]}
  wav: {name: Wavertree, point: [53.4, -2.92]}
  boo: {name: Bootle, geonameid: 2655198, point: [53.4667, -3.0167]}
  avo: {name: Avon and Somerset, point: [51.2, -2.7], precision: area, radius_km: 50}
  hig: {name: Highbridge, point: [51.22, -2.97]}
  sth: {name: St Helens, point: [53.45, -2.74]}
  mer: {name: Merseyside, point: [53.4, -2.95], precision: area, radius_km: 25}
  dev: {name: Devon, geonameid: 2651292, point: [50.8008, -3.8584], precision: division}
  gla: {name: Glamorgan, point: [51.6, -3.4], precision: area, radius_km: 30}
  huy: {name: Huyton, geonameid: 2646329, point: [53.4115, -2.8394]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  cro: {name: Croydon, geonameid: 2651817, point: [51.3833, -0.1]}
  west: {name: Weston-super-Mare, geonameid: 2634308, point: [51.346, -2.9766]}
  nor: {name: North Somerset, geonameid: 3333177, point: [51.4109, -2.7916], precision: division}
  bris: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  westo: {name: Weston-super-Mare, geonameid: 2634308, point: [51.346, -2.9766]}
  barn: {name: Barnstaple, geonameid: 2656281, point: [51.0802, -4.0581]}
  rhy: {name: Rhyl, geonameid: 2639409, point: [53.3193, -3.4923]}
  norw: {name: Norwich, geonameid: 2641181, point: [52.6278, 1.2983]}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  dun: {name: Dundee, geonameid: 2650752, point: [56.4691, -2.9749]}
  exe: {name: Exeter, geonameid: 2649808, point: [50.7236, -3.5275]}
  tor: {name: Torquay, geonameid: 2635650, point: [50.462, -3.5252]}
events:
  e1: {type: verdict, places: [bris], start: 2019-02-12, end: 2019-02-12, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: ELEVEN members of a county lines gang, main: true}
  e2: {type: smuggling, places: [liv, tox, wes, wal, westo, barn, bar, rhy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ELEVEN members of a county lines gang, targets: crack cocaine and heroin, main: true}
  e3: {type: trial, places: [bris], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bristol Crown Court}
  e4: {type: attack, places: [westo], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: one of whom}
  e5: {type: trial, places: [bris], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kieran Lennard, minor: true}
  e6: {type: investigation, places: [hig], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August 2017, status: happened, actors: officers, targets: the gang, minor: true}
  e7: {type: statement, places: [sth], start: 2017-08, end: 2017-08, date_precision: month, date_text: nine days before, status: happened, actors: "", targets: a boy, minor: true}
  e8: {type: raid, places: [mer, dev, gla], start: 2018-01, end: 2018-01, date_precision: month, date_text: In January last year, status: happened, actors: police from five forces, targets: 24 addresses}
  e9: {type: statement, places: [], start: 2019-02-04, end: 2019-02-04, date_precision: week, date_text: Last week, status: happened, actors: the National Crime Agency}
  e10: {type: raid, places: [norw, swa, dun], start: null, end: null, date_precision: unknown, date_text: "", arrested: 586, status: happened, actors: ""}
  e11: {type: trial, places: [exe], start: 2019-02-13, end: 2019-02-13, date_precision: day, date_text: on Wednesday, status: happened, actors: Three men}
  e12: {type: killing, places: [tor], start: 2018-12-31, end: 2018-12-31, date_precision: day, date_text: "on New Year's Eve", killed: 1, status: happened, actors: "", targets: a 19-year-old from Croydon}
  e13: {type: construction, places: [west], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: station, minor: true}
notes: ""
