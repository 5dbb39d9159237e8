---
id: election-gh-20
genre: election
country: GH
published: 2020-12-10
publisher: West Coast News Agency
title: "Five {Killed}(e1) as [Ghana](ghan event) {Counts}(e2) Votes; Opposition {Rejects}(e3) Result"
---
[ACCRA](acc dateline), Dec 10 - Five people were killed in {violence}(e1) around [Ghana](ghan event)'s general {election}(e4), police said on Thursday, as the main opposition party {refused}(e3) to accept a result that gave the governing party a second term by fewer than half a million votes.

Two of the dead were {shot}(e5) at [Techiman](tec event), in [Bono East](bon event) region, on Tuesday when soldiers {fired}(e5) into a crowd outside the collation centre. Seven were wounded. A third {died}(e6) at [Ablekuma](abl event), in the capital, where a polling agent was {stabbed}(e6) on Monday morning. The police gave no details of the others, in [Savelugu](sav event) and [Odododiodioo](odo event).

[Ghanaians](gha demonym) {voted}(e4) on Monday at 38,622 stations. Turnout was 79 percent, the electoral commission said. In [Tamale](tam event) and [Wa](wa event), ballots {arrived four hours late}(e7); in [Jomoro](jom event) a {by-election}(e8) for the council was {called off}(e8) because of heavy {rain}(e9).

Observers from the [European Union](eur mention) and the [African](afr demonym org) Union described the {poll}(e4) as orderly. [Abuja](abu metonym) and [London](lon metonym) {congratulated}(e10) the president, and the ECOWAS mission, which is {leaving}(e11) [Accra](acc event) on Saturday, {urged}(e12) the losers to go to court.

They have 21 days to do so. In 2013 the Supreme Court took eight months to {dismiss}(e13) a petition against the result of the election before.

Supporters of the opposition {marched}(e14) in [Kumasi](kum event) on Wednesday and {burnt}(e15) tyres at [Kasoa](kas event). Its leader told them to stay calm, and {denied}(e16) that he had {met}(e17) the president overnight.

---
places:
  tec: {name: Techiman, geonameid: 2294727, point: [7.5905, -1.9395]}
  bon: {name: Bono East, geonameid: 12105073, point: [7.8401, -1.4019], precision: division}
  abl: {name: Ablekuma, point: [5.56, -0.26], precision: near}
  sav: {name: Savelugu, geonameid: 2295517, point: [9.6238, -0.827]}
  odo: {name: Odododiodioo, point: [5.535, -0.212], precision: near}
  tam: {name: Tamale, geonameid: 2294877, point: [9.4008, -0.8393]}
  wa: {name: Wa, geonameid: 2294206, point: [10.0607, -2.5019]}
  jom: {name: Jomoro, point: [5.03, -2.75], precision: area, radius_km: 20}
  eur: {name: European Union, point: [50.1, 9.0], precision: area, radius_km: 1500}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 3500}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  kas: {name: Kasoa, geonameid: 2296458, point: [5.5345, -0.4168]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ghan: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
events:
  e1: {type: riot, places: [ghan], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: "", main: true}
  e2: {type: election, places: [ghan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [ghan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the main opposition party, main: true}
  e4: {type: election, places: [ghan], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: on Monday, status: happened, actors: Ghanaians, main: true}
  e5: {type: shooting, places: [tec], start: 2020-12-08, end: 2020-12-08, date_precision: day, date_text: on Tuesday, killed: 2, injured: 7, status: happened, actors: soldiers, targets: a crowd}
  e6: {type: attack, places: [abl], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: on Monday morning, killed: 1, status: happened, actors: "", targets: a polling agent}
  e7: {type: transport_change, places: [tam, wa], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: election, places: [jom], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: extreme_weather, places: [jom], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: statement, places: [abu, lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja and London, targets: the president}
  e11: {type: visit, places: [acc], start: 2020-12-12, end: 2020-12-12, date_precision: day, date_text: on Saturday, status: planned, actors: the ECOWAS mission, minor: true}
  e12: {type: statement, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ECOWAS mission, minor: true}
  e13: {type: verdict, places: [ghan], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: the Supreme Court}
  e14: {type: protest, places: [kum], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: on Wednesday, status: happened, actors: Supporters of the opposition}
  e15: {type: protest, places: [kas], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: "", status: happened, actors: ""}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: meeting, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: Its leader, targets: the president}
notes: ""
