---
id: report-in-667
genre: report
country: IN
published: 2016-03-31
publisher: Hooghly Herald
title: "Flyover under construction {comes down}(e1) in [Kolkata](kol event), at least 21 {dead}(e1)"
---
[KOLKATA](kol dateline), March 31: At least 21 people were {killed}(e1) and 88 {injured}(e1) when a flyover that was being {built}(e2) in one of the most crowded parts of [Kolkata](kol event) {collapsed}(e1) on to taxis, buses and stalls at half past twelve on Thursday.

Dozens may still be trapped. "It was like an earthquake, then we couldn't see our hands," said Dinesh Kedia, who sells hosiery near the Ganesh Talkies crossing in [Burrabazar](bur event).

Residents {pulled out}(e3) the first survivors with bare hands. Some 300 soldiers with cranes and cutters {reached}(e3) the spot from [Fort William](for mention) and [Panagarh](pan mention) in the afternoon, and teams of the National Disaster Response Force {came}(e3) from [Haringhata](har mention). By 9 pm 76 people had been {rescued}(e3).

The injured have been {admitted}(e4) to three hospitals. Doctors at one of them, on College Street, {appealed}(e5) for blood, and by evening queues {formed}(e5) outside the bank at [Maniktala](man event).

Work on the 2.2-km Rabindra Setu flyover {began}(e2) in 2009 and missed at least eight deadlines. The span that fell had been {concreted}(e2) on Wednesday night. An executive of the contractor, a listed company from [Hyderabad](hyd mention), {told}(e6) reporters there that the accident was "beyond comprehension, an act of God". Its shares {lost}(e7) 9.7 per cent in [Mumbai](mum event). Police have {registered}(e8) a case of culpable homicide and {sealed}(e8) its office here.

With the assembly {election}(e9) to start on Monday in [Jangalmahal](jan event), the blame game began at once. Chief Minister Madhabi Chakraborty, who {cut short}(e10) a campaign tour of [Paschim Medinipur](pas event), said the contract had been {awarded}(e12) by the previous government. The opposition {called}(e13) for her resignation. The Prime Minister, who is in [Washington](was event) for a nuclear {summit}(e14), {expressed}(e15) his shock.

In 2013 part of another flyover {fell}(e16) at [Ultadanga](ult event), a few kilometres away, without loss of life. An {inquiry}(e17) into that {has never been made public}(e17).

---
places:
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  bur: {name: Burrabazar, point: [22.58, 88.355]}
  for: {name: Fort William, point: [22.557, 88.338], precision: near}
  pan: {name: Panagarh, point: [23.45, 87.43]}
  har: {name: Haringhata, point: [22.95, 88.57]}
  man: {name: Maniktala, point: [22.585, 88.38]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  jan: {name: Jangalmahal, point: [22.6, 87.0], precision: area, radius_km: 80}
  pas: {name: Paschim Medinipur, point: [22.4, 87.3], precision: area, radius_km: 50}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ult: {name: Ultadanga, point: [22.595, 88.39]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
events:
  e1: {type: collapse, places: [kol, bur], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: on Thursday, killed: 21, killed_qualifier: at_least, injured: 88, status: happened, actors: "", targets: a flyover, main: true}
  e2: {type: construction, places: [kol, bur], start: 2009, end: 2016-03-31, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: a flyover}
  e3: {type: rescue, places: [bur], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: By 9 pm, status: happened, actors: Residents, targets: 76 people, main: true}
  e4: {type: medical, places: [kol], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: "", targets: The injured, minor: true}
  e5: {type: statement, places: [kol, man], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: by evening, status: happened, actors: Doctors, minor: true}
  e6: {type: statement, places: [], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: An executive of the contractor, minor: true}
  e7: {type: market, places: [mum], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: Its shares}
  e8: {type: charge, places: [kol], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: Police, targets: its office}
  e9: {type: election, places: [jan], start: 2016-04-04, end: 2016-04-04, date_precision: day, date_text: on Monday, status: planned, actors: "", minor: true}
  e10: {type: visit, places: [pas], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: Chief Minister Madhabi Chakraborty, minor: true}
  e12: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the previous government, targets: the contract, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, targets: her resignation}
  e14: {type: meeting, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: statement, places: [was], start: 2016-03-31, end: 2016-03-31, date_precision: day, date_text: "", status: happened, actors: The Prime Minister, minor: true}
  e16: {type: collapse, places: [ult], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: "", targets: part of another flyover}
  e17: {type: investigation, places: [ult], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
