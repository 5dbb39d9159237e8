---
id: report-iq-505
genre: report
country: IQ
published: 2018-09-07
publisher: Tigris News Agency
title: "Crowds {torch}(e1) party offices and consulate as [Basra](bas event) burns over water"
---
[BASRA](bas dateline) (TNA) — Protesters {stormed}(e1) the [Iranian](iran demonym) consulate in the southern [Iraqi](iraq demonym) city of [Basra](bas event) on Friday evening and {set it ablaze}(e1), hours after the country's top Shi'ite cleric {blamed}(e2) political leaders for a public health crisis that has {put}(e3) more than 30,000 people in hospital.

No staff were inside. Security forces {shot}(e4) into the air, and a hospital source said that one man was {killed}(e4) and 11 {wounded}(e4). It brought to 12 the number of dead since Monday.

Overnight, demonstrators {burned}(e5) the provincial government building, the offices of six parties and a militia's headquarters on the Corniche. The authorities {reimposed}(e6) a curfew at 9 p.m. The port of [Umm Qasr](umm event), through which most of the country's grain arrives, was {shut}(e7) from Wednesday night until Friday noon because of a {sit-in}(e8) at its gate, and some 80 employees of an oil company were {trapped}(e9) at the [West Qurna](wes event) 2 field near [Al-Dayr](ald event) when villagers {closed}(e9) the road.

Residents of the city of two million, where summer brings 48 degrees, have {protested}(e10) since July against blackouts, lack of jobs and tap water so salty that it kills fish. The [Shatt al-Arab](shat mention) has turned brackish as less fresh water comes down from [Turkey](tur mention) and [Iran](iran16 mention).

In [Baghdad](bag event), parliament, which {met}(e11) for the first time on Monday following the May {election}(e12), will {hold}(e13) an emergency session on Saturday. Prime Minister Ali al-Rubaie {ordered}(e14) the release of funds for [Basra](bas mention) "without delay" and {dismissed}(e15) the commander of operations there. His rival Hadi al-Khazraji {called on}(e16) him to quit.

Three mortar shells {landed}(e17) in the capital's [Green Zone](gre event) after midnight on Thursday, without causing casualties, the first such {attack}(e17) in several years. On Tuesday, [Iran](iran16 metonym) {fired}(e18) seven missiles across the border at a [Kurdish](kur demonym) opposition party's base in [Koya](koy event), {killing}(e18) at least 11, according to officials in [Erbil](erb metonym).

[Tehran](teh metonym) {condemned}(e19) the burning of its mission. It has told its citizens to leave [Basra](bas mention), and {closed}(e20) the crossing of [Shalamcheh](sha event), which thousands of shoppers and pilgrims on the way to [Karbala](kar mention) use each week.

---
places:
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  gre: {name: Green Zone, point: [33.307, 44.385]}
  wes: {name: West Qurna, point: [30.85, 47.25], precision: area, radius_km: 15}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  ald: {name: Al-Dayr, point: [30.8, 47.58]}
  koy: {name: Koya, point: [36.08, 44.63]}
  kur: {name: Kurdish, point: [36.2, 44.0], precision: area, radius_km: 150}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  sha: {name: Shalamcheh, point: [30.5, 48.09]}
  umm: {name: Umm Qasr, point: [30.036, 47.92]}
  shat: {name: Shatt al-Arab, point: [30.4, 48.1], precision: area, radius_km: 40}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  iran16: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  kar: {name: Karbala, geonameid: 94824, point: [32.616, 44.0249]}
events:
  e1: {type: riot, places: [bas], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: on Friday evening, status: happened, actors: Protesters, targets: the Iranian consulate, main: true}
  e2: {type: statement, places: [], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: hours after, status: happened, actors: "the country's top Shi'ite cleric", targets: political leaders}
  e3: {type: poisoning, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", injured: 30000, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: shooting, places: [bas], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: "", killed: 1, injured: 11, status: happened, actors: Security forces, targets: one man, main: true}
  e5: {type: riot, places: [bas], start: 2018-09-06, end: 2018-09-07, date_precision: day, date_text: Overnight, status: happened, actors: demonstrators, targets: the provincial government building}
  e6: {type: decision, places: [bas], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: at 9 p.m., status: happened, actors: The authorities, targets: a curfew}
  e7: {type: closure, places: [umm], start: 2018-09-05, end: 2018-09-07, date_precision: day, date_text: from Wednesday night until Friday noon, status: happened, actors: "", targets: The port}
  e8: {type: protest, places: [umm], start: 2018-09-05, end: 2018-09-07, date_precision: day, date_text: from Wednesday night until Friday noon, status: happened, actors: ""}
  e9: {type: protest, places: [wes, ald], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: villagers, targets: the road}
  e10: {type: protest, places: [bas], start: 2018-07, end: 2018-09, date_precision: month, date_text: since July, status: happened, actors: Residents}
  e11: {type: meeting, places: [bag], start: 2018-09-03, end: 2018-09-03, date_precision: day, date_text: on Monday, status: happened, actors: parliament}
  e12: {type: election, places: [ira], start: 2018-05, end: 2018-05, date_precision: month, date_text: May, status: happened, actors: ""}
  e13: {type: meeting, places: [bag], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: on Saturday, status: planned, actors: parliament}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Ali al-Rubaie, targets: the release of funds}
  e15: {type: resignation, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Ali al-Rubaie, targets: the commander of operations}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hadi al-Khazraji, targets: him}
  e17: {type: shelling, places: [gre], start: 2018-09-06, end: 2018-09-06, date_precision: day, date_text: after midnight on Thursday, killed: 0, status: happened, actors: ""}
  e18: {type: shelling, places: [koy], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: On Tuesday, killed: 11, killed_qualifier: at_least, status: happened, actors: Iran, targets: "a Kurdish opposition party's base"}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: the burning of its mission}
  e20: {type: closure, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: the crossing of Shalamcheh}
notes: ""
