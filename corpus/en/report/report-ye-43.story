---
id: report-ye-43
genre: report
country: YE
published: 2018-06-14
publisher: "Gulf & Red Sea Service"
title: "[Saudi](sau demonym)-led forces near [Hodeidah](hod event) airport on second day of {assault}(e1)"
---
[ADEN](ade dateline)/[GENEVA](gen dateline) - [Yemeni](yem demonym) troops backed by [Emirati](emi demonym) armour {fought}(e1) their way to within a few kilometres of [Hodeidah](hod event) airport on Thursday, commanders said, as aid agencies {warned}(e2) that the biggest {battle}(e1) of the three-year {war}(e3) could cut the country's main lifeline.

Warships {shelled}(e4) Houthi positions along the coast and aircraft {struck}(e5) trenches in [al-Duraihimi](ald event) and on the outskirts of [Bait al-Faqih](bai event). At least 30 Houthi fighters and nine soldiers have been {killed}(e1) since the {offensive}(e1) {began}(e1) on Wednesday, medics in [Mokha](mok event) said. Four [Emirati](emi demonym) soldiers were among the dead, [Abu Dhabi](abu metonym) {announced}(e6).

The port of [Hodeidah](hod event) handles about 70 percent of [Yemen](yeme mention)'s imports. It remained open, with six ships at anchor, a U.N. official said. Some 250,000 people could be driven from their homes or worse if the city of 600,000 is besieged, the United Nations reckons.

"We have flour for a week. If the road to [Sanaa](san mention) is cut, that's that," said Fuad Qaid, a baker. Families with gas bottles and goats on pick-ups had {left}(e7) for [Hajjah](haj event) and [Raymah](ray event), he added.

In [Geneva](gen event) the U.N. envoy {urged}(e8) both sides to hold back and said he was in constant contact with them. The Security Council {met}(e9) behind closed doors in [New York](new event) at [Britain](bri metonym)'s request. [Washington](was metonym) {turned}(e10) down an [Emirati](emi demonym) request for minesweepers, [U.S.](us demonym) officials said.

The coalition led by [Saudi Arabia](saud metonym) {intervened}(e3) in March 2015 after the Houthis, an armed movement from [Saada](saa mention) in the north, had {driven}(e11) the government out of the capital. More than 10,000 people have {died}(e3).

[Riyadh](riy metonym) says [Iran](ira metonym) smuggles missiles through the port. The Houthis {fired}(e12) one at [Jizan](jiz event) on Wednesday night; it was {intercepted}(e12), the kingdom's media reported. Last December they {shot}(e13) dead their former ally, an ex-president, near [Sanaa](san event), and in April their political leader was {killed}(e14) by a drone in [Hodeidah](hod event).

The International Committee of the Red Cross last week {pulled}(e15) 71 of its staff out of [Yemen](yeme event) after one of them, a [Lebanese](leb demonym), was {shot}(e16) in [Taiz](tai event). A cholera treatment centre of Médecins Sans Frontières at [Abs](abs event) was {bombed}(e17) on Monday. Nobody was hurt.

---
places:
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  hod: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  emi: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  ald: {name: al-Duraihimi, point: [14.65, 43.05]}
  bai: {name: Bait al-Faqih, point: [14.52, 43.32]}
  mok: {name: Mokha, point: [13.32, 43.25]}
  haj: {name: Hajjah, point: [15.69, 43.6]}
  ray: {name: Raymah, point: [14.6, 43.7], precision: area, radius_km: 30}
  saa: {name: Saada, point: [16.94, 43.76]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  jiz: {name: Jizan, geonameid: 105299, point: [16.8892, 42.5511]}
  tai: {name: Taiz, point: [13.58, 44.02]}
  abs: {name: Abs, point: [16.0, 43.2]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  yeme: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  saud: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
events:
  e1: {type: battle, places: [hod], start: 2018-06-13, end: 2018-06-14, date_precision: day, date_text: on Thursday, killed: 39, killed_qualifier: at_least, status: happened, actors: Yemeni troops backed by Emirati armour, targets: Houthi fighters, main: true}
  e2: {type: statement, places: [], start: 2018-06-14, end: 2018-06-14, date_precision: day, date_text: on Thursday, status: happened, actors: aid agencies}
  e3: {type: battle, places: [yeme], start: 2015-03, end: 2015-03, date_precision: month, date_text: in March 2015, killed: 10000, killed_qualifier: at_least, status: happened, actors: The coalition, targets: the Houthis}
  e4: {type: shelling, places: [hod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Warships, targets: Houthi positions}
  e5: {type: airstrike, places: [ald, bai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: aircraft, targets: trenches}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abu Dhabi, minor: true}
  e7: {type: displacement, places: [haj, ray, hod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Families}
  e8: {type: statement, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the U.N. envoy, targets: both sides}
  e9: {type: meeting, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Security Council}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, targets: an Emirati request}
  e11: {type: battle, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Houthis, targets: the government}
  e12: {type: shelling, places: [jiz], start: 2018-06-13, end: 2018-06-13, date_precision: day, date_text: on Wednesday night, status: happened, actors: The Houthis}
  e13: {type: killing, places: [san], start: 2017-12, end: 2017-12, date_precision: month, date_text: Last December, killed: 1, status: happened, actors: they, targets: an ex-president}
  e14: {type: airstrike, places: [hod], start: 2018-04, end: 2018-04, date_precision: month, date_text: in April, killed: 1, status: happened, actors: "", targets: their political leader}
  e15: {type: displacement, places: [yeme], start: 2018-06-04, end: 2018-06-04, date_precision: week, date_text: last week, displaced: 71, status: happened, actors: The International Committee of the Red Cross, targets: 71 of its staff}
  e16: {type: shooting, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Lebanese}
  e17: {type: airstrike, places: [abs], start: 2018-06-11, end: 2018-06-11, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: A cholera treatment centre}
notes: ""
