---
id: court-ir-08
genre: court
country: IR
published: 2017-02-08
publisher: Tehran Gazette in English
title: "Appeals Court {Upholds}(e1) Death Sentences of Three in Bank {Fraud}(e2)"
---
[TEHRAN](teh dateline) (TGE) — An appeals court has {confirmed}(e1) the death sentences of three businessmen convicted of {embezzling}(e2) the equivalent of $860 million from two state banks, the judiciary's news agency reported on Wednesday.

The men were {sentenced}(e3) last August after a {trial}(e4) of fourteen sessions, part of which was broadcast. Eight others {got}(e3) between two and 25 years; one, a former deputy governor of [Khuzestan](khu metonym), had his term {reduced}(e5) from ten years to four.

{Forged}(e2) letters of credit were used to {buy}(e6) a steel works in [Ahvaz](ahv event) and hotels on [Kish](kis event) island between 2009 and 2013. The {scheme}(e2) came to light when a clerk in [Isfahan](isf event) {refused}(e7) to sign for a parcel of gold.

The branch manager, Mahmoud Sarkhosh, {flew}(e8) to [Toronto](tor mention), via [Dubai](dub mention), on the night of the first {arrests}(e9). [Canada](can metonym) has no extradition treaty with [Iran](ira metonym) and {closed}(e10) its embassy in [Tehran](teh event) in 2012.

Human rights groups in [London](lon mention) and [Oslo](osl mention) {called for}(e11) a retrial. The last such {hanging}(e12), of a billionaire, took place at [Evin](evi event) prison in May 2014.

In another case, a court in [Shiraz](shi event) {acquitted}(e13) nine students who had been {detained}(e14) in December for a {gathering}(e15) at the tomb of Cyrus in [Pasargadae](pas event). Two journalists in [Tabriz](tab event) were {fined}(e16) on Monday.

The {executions}(e17) may be carried out "within weeks", a lawyer said. Parliament is meanwhile {debating}(e18) a {bill}(e18) to end the death penalty for small drug offences.

---
places:
  khu: {name: Khuzestan, geonameid: 127082, point: [31.3484, 48.7558], precision: division}
  kis: {name: Kish, point: [26.53, 53.98], precision: near}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  evi: {name: Evin, point: [35.796, 51.384], precision: exact}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  pas: {name: Pasargadae, point: [30.2, 53.18], precision: near}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ahv: {name: Ahvaz, geonameid: 144448, point: [31.319, 48.6842]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  tab: {name: Tabriz, geonameid: 113646, point: [38.08, 46.2919]}
events:
  e1: {type: verdict, places: [teh], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on Wednesday, status: happened, actors: An appeals court, targets: three businessmen, main: true}
  e2: {type: fraud, places: [teh, ahv, kis], start: 2009, end: 2013, date_precision: year, date_text: between 2009 and 2013, status: happened, actors: three businessmen, targets: two state banks, main: true}
  e3: {type: verdict, places: [teh], start: 2016-08, end: 2016-08, date_precision: month, date_text: last August, status: happened, actors: "", targets: The men}
  e4: {type: trial, places: [teh], start: 2016-08, end: 2016-08, date_precision: month, date_text: "", status: happened, actors: "", targets: The men}
  e5: {type: verdict, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a former deputy governor, minor: true}
  e6: {type: deal, places: [ahv, kis], start: 2009, end: 2013, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [isf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a clerk, minor: true}
  e8: {type: displacement, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mahmoud Sarkhosh}
  e9: {type: arrest, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: closure, places: [teh], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: Canada}
  e11: {type: statement, places: [lon, osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Human rights groups}
  e12: {type: killing, places: [evi], start: 2014-05, end: 2014-05, date_precision: month, date_text: in May 2014, killed: 1, status: happened, actors: "", targets: a billionaire}
  e13: {type: verdict, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: nine students}
  e14: {type: arrest, places: [pas], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, arrested: 9, status: happened, actors: "", targets: nine students}
  e15: {type: protest, places: [pas], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: happened, actors: nine students}
  e16: {type: verdict, places: [tab], start: 2017-02-06, end: 2017-02-06, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Two journalists}
  e17: {type: killing, places: [], start: 2017, end: 2017, date_precision: year, date_text: "", killed: 3, status: planned, actors: ""}
  e18: {type: legislation, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Parliament}
notes: ""
