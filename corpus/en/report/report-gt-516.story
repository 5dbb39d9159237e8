---
id: report-gt-516
genre: report
country: GT
published: 2019-08-29
publisher: Isthmus Review
title: "Five takeaways from [Guatemala](guat metonym)'s asylum deal"
---
**Analysis**

When [Guatemala](guat metonym)'s outgoing president {signed}(e1) an {agreement}(e1) in [Washington](was event) on 26 July to take in asylum seekers whom the [United States](uni metonym) does not want, it {avoided}(e2) tariffs that the [White House](whi metonym) had {threatened}(e2). One month on, hardly anyone can say how it will work. Here is what we know.

**1. The court is not done.** The Constitutional Court in [Guatemala City](gua event) {ruled}(e3) on 14 July that the president needs the consent of Congress. Lawyers for three former foreign ministers {argued}(e4) on Tuesday that the signature is void. Judges have twice {put off}(e5) a decision.

**2. The next president is unhappy.** Rodrigo Arzú Falla, who {won}(e6) the run-off of 11 August with 58 percent, says that he was not shown the text. He {flew}(e7) to [Mexico City](mex event) last week and will be {received}(e8) in [Washington](was event) in September.

**3. There is no place to put people.** The asylum office has twelve staff. In 2018, it {approved}(e9) exactly 20 claims. The only shelters of any size are run by the Church, in [Tecún Umán](tec mention), [Esquipulas](esq mention) and [El Naranjo](eln mention). Those of [Honduras](hon mention) and [El Salvador](els mention) who would be returned come from cities, such as [San Pedro Sula](san mention) and [Soyapango](soy mention), that are four hours away by bus, and the gangs know the bus.

**4. [Guatemalans](guate demonym) leave as well.** [U.S.](us demonym) agents {caught}(e10) 250,000 of them at the border with [Mexico](mexi mention) between October and July, more than any other nationality, many from [Huehuetenango](hue mention) and [Quiché](qui mention). Three {drowned}(e11) in the [Rio Grande](rio event) near [Piedras Negras](pie event) in one week of June. Coffee prices have {sunk}(e12) and a drought has {ruined}(e13) maize in the dry corridor around [Camotán](cam event) and [Jocotán](joc event).

**5. Others are next.** Acting homeland security chief Walter Brennick was in [Tegucigalpa](teg event) on Wednesday and {goes}(e14) to [San Salvador](sans event) today with the same offer. [Panama](pan metonym) has {declined}(e15). [Mexico](mexi metonym) {promised}(e16) in June to send 6,000 National Guard members to its southern line, and {detained}(e17) 31,000 migrants that month, a record, in places like [Tapachula](tap event) and [Tenosique](ten event).

The politics are not hard to read. On Monday, indigenous authorities {blocked}(e18) the Inter-American Highway at [Totonicapán](tot event), and students who have {occupied}(e19) the University of [San Carlos](sanc metonym org) since 31 July {hung}(e19) a banner from its roof: "Safe for whom?"

---
places:
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tec: {name: Tecún Umán, point: [14.68, -92.14]}
  esq: {name: Esquipulas, geonameid: 3595783, point: [14.5657, -89.3517]}
  eln: {name: El Naranjo, point: [17.24, -90.81]}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  soy: {name: Soyapango, geonameid: 3583096, point: [13.7102, -89.1399]}
  qui: {name: Quiché, point: [15.5, -91.0], precision: division}
  rio: {name: Rio Grande, point: [28.7, -100.51], precision: area, radius_km: 20}
  pie: {name: Piedras Negras, geonameid: 3992619, point: [28.7001, -100.5235]}
  sanc: {name: San Carlos, point: [14.59, -90.55]}
  tap: {name: Tapachula, geonameid: 3516266, point: [14.9054, -92.2589]}
  ten: {name: Tenosique, point: [17.47, -91.42]}
  gua: {name: Guatemala City, geonameid: 3598132, point: [14.6407, -90.5133]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  sans: {name: San Salvador, geonameid: 3583361, point: [13.6893, -89.1872]}
  tot: {name: Totonicapán, geonameid: 3588258, point: [14.9119, -91.3605]}
  whi: {name: White House, point: [38.898, -77.037], precision: near}
  hue: {name: Huehuetenango, geonameid: 3595416, point: [15.321, -91.47]}
  guat: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  guate: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  cam: {name: Camotán, geonameid: 3599181, point: [14.8202, -89.3722]}
  joc: {name: Jocotán, geonameid: 3595181, point: [14.8207, -89.3899]}
events:
  e1: {type: agreement, places: [was], start: 2019-07-26, end: 2019-07-26, date_precision: day, date_text: on 26 July, status: happened, actors: outgoing president, targets: asylum seekers, main: true}
  e2: {type: sanction, places: [guat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: White House, targets: tariffs}
  e3: {type: verdict, places: [gua], start: 2019-07-14, end: 2019-07-14, date_precision: day, date_text: on 14 July, status: happened, actors: The Constitutional Court}
  e4: {type: trial, places: [gua], start: 2019-08-27, end: 2019-08-27, date_precision: day, date_text: on Tuesday, status: happened, actors: Lawyers for three former foreign ministers}
  e5: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Judges, minor: true}
  e6: {type: election, places: [guat], start: 2019-08-11, end: 2019-08-11, date_precision: day, date_text: 11 August, status: happened, actors: Rodrigo Arzú Falla}
  e7: {type: visit, places: [mex], start: 2019-08-19, end: 2019-08-19, date_precision: week, date_text: last week, status: happened, actors: Rodrigo Arzú Falla}
  e8: {type: visit, places: [was], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: planned, actors: Rodrigo Arzú Falla}
  e9: {type: decision, places: [guat], start: 2018, end: 2018, date_precision: year, date_text: In 2018, status: happened, actors: The asylum office, targets: exactly 20 claims, minor: true}
  e10: {type: arrest, places: [mexi], start: 2018-10, end: 2019-07, date_precision: month, date_text: between October and July, arrested: 250000, arrested_qualifier: about, status: happened, actors: agents, targets: Guatemalans}
  e11: {type: other_accident, places: [rio, pie], start: 2019-06, end: 2019-06, date_precision: month, date_text: in one week of June, killed: 3, status: happened, actors: "", targets: Three}
  e12: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Coffee prices}
  e13: {type: drought, places: [cam, joc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: maize}
  e14: {type: visit, places: [teg, sans], start: 2019-08-28, end: 2019-08-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Walter Brennick}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Panama}
  e16: {type: statement, places: [], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: Mexico, targets: "6,000 National Guard members"}
  e17: {type: arrest, places: [tap, ten], start: 2019-06, end: 2019-06, date_precision: month, date_text: that month, arrested: 31000, status: happened, actors: Mexico, targets: "31,000 migrants"}
  e18: {type: protest, places: [tot], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: On Monday, status: happened, actors: indigenous authorities, targets: the Inter-American Highway}
  e19: {type: protest, places: [sanc], start: 2019-07-31, end: 2019-08-29, date_precision: day, date_text: since 31 July, status: happened, actors: students, targets: University}
notes: ""
