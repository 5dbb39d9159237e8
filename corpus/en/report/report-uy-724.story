---
id: report-uy-724
genre: report
country: UY
published: 2024-10-31
publisher: River Plate Times
title: "Court {sends}(e1) ex-dictatorship officers to jail over [Paysandú](pay event) student's {death}(e2)"
---
A court in [Uruguay](urug mention)'s northwest {sentenced}(e1) three retired army officers to between 11 and 13 years in prison on Wednesday for the {torture and killing}(e2) of a student in a barracks in [Paysandú](pay event) in 1976.

The men, aged 77, 81 and 84, were {found guilty}(e1) of homicide and deprivation of liberty. Two will {serve}(e3) their terms at the military-run unit of [Domingo Arena](dom event) in [Montevideo](mon event); the oldest will remain at his home in [Salto](sal event) because of his health. Their lawyer said he would {appeal}(e4).

About 150 people {applauded}(e5) on the steps of the courthouse when a sister of the victim, Graciela Etchenique, walked out with his photograph. "Forty-eight years, five judges and one tape recorder," she said. "That is what it took."

The tape held the {confession}(e6) of a former corporal, made in [Porto Alegre](por event), in [Brazil](bra mention), in 2011, shortly before he {died}(e7). It said Raúl Etchenique, 22, a veterinary student, had been {arrested}(e8) at a bus stop in [Young](you event), {held}(e8) for nine days and {thrown}(e2) into the [Uruguay River](uru event). His body {washed up}(e9) opposite [Concepción del Uruguay](con event), on the [Argentine](arg demonym) side.

An estimated 197 [Uruguayans](urugu demonym) {disappeared}(e10) during military rule between 1973 and 1985, most of them in [Buenos Aires](bue event). In June, forensic anthropologists {identified}(e11) remains {dug up}(e12) a year earlier at Battalion 14, near [Toledo](tol event) in [Canelones](can mention), as those of a seamstress, the first woman to be {found}(e12).

An amnesty {approved}(e13) in 1986 was {upheld}(e14) in two {referendums}(e14), in 1989 and 2009, before parliament {overrode}(e15) it in 2011.

The {verdict}(e1) came three days after the first round of the presidential {election}(e16), in which the left's candidate {led}(e16) with 44 percent. He will {face}(e17) the governing coalition's nominee in a {runoff}(e17) on Nov. 24. Voters also {rejected}(e18) a plan to let police search homes at night.

Similar cases are moving elsewhere. A judge in [Mercedes](mer event) will {hear}(e19) next week from eight former prisoners, and in [Rome](rom event), an appeals court in 2019 {gave}(e20) life terms to 13 [Uruguayan](urugua demonym) officers for {murders}(e21) under Operation Condor. In [Paraguay](par event), a policeman who {ran}(e22) a detention centre in [Asunción](asu event) was {convicted}(e23) in February.

---
places:
  pay: {name: Paysandú, point: [-32.32, -58.08]}
  dom: {name: Domingo Arena, point: [-34.79, -56.12], precision: near}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  sal: {name: Salto, geonameid: 3440714, point: [-31.3881, -57.9598]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  you: {name: Young, point: [-32.7, -57.63]}
  uru: {name: Uruguay River, point: [-32.4, -58.15], precision: near}
  urug: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  con: {name: Concepción del Uruguay, point: [-32.48, -58.23]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  tol: {name: Toledo, point: [-34.74, -56.1]}
  can: {name: Canelones Department, geonameid: 3443411, point: [-34.5473, -55.9228], precision: division}
  mer: {name: Mercedes, geonameid: 3441684, point: [-33.2524, -58.0305]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  urugu: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  urugua: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
events:
  e1: {type: verdict, places: [pay], start: 2024-10-30, end: 2024-10-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "A court in Uruguay's northwest", targets: three retired army officers, main: true}
  e2: {type: killing, places: [pay, uru], start: 1976, end: 1976, date_precision: year, date_text: in 1976, killed: 1, status: happened, actors: three retired army officers, targets: Raúl Etchenique, main: true}
  e3: {type: arrest, places: [mon, sal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Two, minor: true}
  e4: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Their lawyer, minor: true}
  e5: {type: other, places: [pay], start: 2024-10-30, end: 2024-10-30, date_precision: day, date_text: "", status: happened, actors: About 150 people, minor: true}
  e6: {type: statement, places: [por], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: a former corporal}
  e7: {type: death, places: [], start: 2011, end: 2011, date_precision: year, date_text: shortly before he died, status: happened, actors: he, minor: true}
  e8: {type: arrest, places: [you], start: 1976, end: 1976, date_precision: year, date_text: for nine days, arrested: 1, status: happened, actors: "", targets: "Raúl Etchenique, 22, a veterinary student"}
  e9: {type: discovery, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: His body, minor: true}
  e10: {type: abduction, places: [bue], start: 1973, end: 1985, date_precision: year, date_text: between 1973 and 1985, status: happened, actors: "", targets: An estimated 197 Uruguayans}
  e11: {type: investigation, places: [], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June, status: happened, actors: forensic anthropologists, targets: remains}
  e12: {type: discovery, places: [tol], start: 2023-06, end: 2023-06, date_precision: month, date_text: a year earlier, status: happened, actors: "", targets: remains}
  e13: {type: legislation, places: [], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: "", targets: An amnesty}
  e14: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: in 1989 and 2009, status: happened, actors: "", targets: An amnesty}
  e15: {type: legislation, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: parliament, targets: it}
  e16: {type: election, places: [urug], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: three days after, status: happened, actors: "the left's candidate"}
  e17: {type: election, places: [urug], start: 2024-11-24, end: 2024-11-24, date_precision: day, date_text: on Nov. 24, status: planned, actors: "", targets: "the governing coalition's nominee"}
  e18: {type: election, places: [urug], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: "", status: happened, actors: Voters, targets: a plan to let police search homes at night}
  e19: {type: trial, places: [mer], start: 2024-11-04, end: 2024-11-04, date_precision: week, date_text: next week, status: planned, actors: A judge, targets: eight former prisoners}
  e20: {type: verdict, places: [rom], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: an appeals court, targets: 13 Uruguayan officers}
  e21: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 13 Uruguayan officers}
  e22: {type: career, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a policeman, targets: a detention centre, minor: true}
  e23: {type: verdict, places: [par], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: a policeman}
notes: ""
