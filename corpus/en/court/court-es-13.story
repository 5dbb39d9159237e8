---
id: court-es-13
genre: court
country: ES
published: 2018-06-22
publisher: Iberia Today
title: "Court {Frees}(e1) Five Men in [Pamplona](pam event) {Assault}(e2) Case, Prompting {Protests}(e3)"
---
[MADRID](mad dateline): A [Spanish](spa demonym) court has {ordered}(e1) the {release}(e1) on bail of five men {convicted}(e4) of sexually {abusing}(e2) an 18-year-old woman at a [Pamplona](pam event) festival, a {ruling}(e1) that brought thousands of {protesters}(e3) on to the streets in a dozen cities on Thursday.

The provincial court in [Navarre](nav event) {ruled}(e1) by two votes to one that the men, from [Seville](sev mention), could leave prison on payment of 6,000 euros each while they {appeal}(e5). They must report to a police station three times a week and may not enter the [Madrid](mad mention) region, where the victim lives. By Friday noon four of them had paid.

In April the same court {sentenced}(e4) the five to nine years in prison for the {assault}(e2), which took place in the hallway of a building in July 2016 and which one of them filmed. It {cleared}(e4) them of rape, because no violence had been used. That {verdict}(e4) set off the largest women's {demonstrations}(e6) the country had ever seen.

{Crowds}(e3) {chanting}(e3) "It's not abuse, it's rape" {gathered}(e3) on Thursday night in [Madrid](mad event), [Barcelona](bar event), [Valencia](val event) and [Seville](sev event). In [Pamplona](pam event), where the bull-running {festival}(e7) begins on 6 July, a {rally}(e8) outside the courthouse went on until two in the morning. No {arrests}(e9) were made.

"I respect the judges, but I'd cross the street," said Itziar Goñi, 23, a student.

The government has {set up}(e10) a panel to review the criminal code. It held its first {meeting}(e11) in [Madrid](mad event) last week. Prosecutors said they would {challenge}(e12) the decision on bail.

---
places:
  nav: {name: Navarre, geonameid: 3115609, point: [42.7493, -1.6384], precision: division}
  pam: {name: Pamplona, geonameid: 3114472, point: [42.8169, -1.6432]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
events:
  e1: {type: verdict, places: [nav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Spanish court, targets: five men, main: true}
  e2: {type: attack, places: [pam], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July 2016, status: happened, actors: five men, targets: an 18-year-old woman}
  e3: {type: protest, places: [mad, bar, val, sev], start: 2018-06-21, end: 2018-06-21, date_precision: day, date_text: on Thursday, status: happened, actors: thousands of protesters, main: true}
  e4: {type: verdict, places: [nav], start: 2018-04, end: 2018-04, date_precision: month, date_text: In April, status: happened, actors: the same court, targets: the five}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the men}
  e6: {type: protest, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: festival, places: [pam], start: 2018-07-06, end: 2018-07-06, date_precision: day, date_text: on 6 July, status: planned, actors: ""}
  e8: {type: protest, places: [pam], start: 2018-06-21, end: 2018-06-21, date_precision: day, date_text: on Thursday night, status: happened, actors: thousands of protesters}
  e9: {type: arrest, places: [pam], start: 2018-06-21, end: 2018-06-21, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: decision, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government}
  e11: {type: meeting, places: [mad], start: 2018-06-11, end: 2018-06-11, date_precision: week, date_text: last week, status: happened, actors: ""}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prosecutors}
notes: ""
