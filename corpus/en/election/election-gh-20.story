---
id: election-gh-20
genre: election
country: GH
published: 2020-12-10
publisher: West Coast News Agency
title: "Five {Killed}(e1) as [Ghana](ghan event) Counts Votes; Opposition {Rejects}(e2) Result"
---
[ACCRA](acc dateline), Dec 10 - Five people were {killed}(e1) in violence around [Ghana](ghan event)'s general {election}(e3), police said on Thursday, as the main opposition party {refused}(e2) to accept a result that gave the governing party a second term by fewer than half a million votes.

Two of the dead were {shot}(e4) at [Techiman](tec event), in [Bono East](bon event) region, on Tuesday when soldiers {fired}(e4) into a crowd outside the collation centre. Seven were wounded. A third died at [Ablekuma](abl event), in the capital, where a polling agent was {stabbed}(e5) on Monday morning. The police gave no details of the others, in [Savelugu](sav event) and [Odododiodioo](odo event).

[Ghanaians](gha demonym) {voted}(e3) on Monday at 38,622 stations. Turnout was 79 percent, the electoral commission said. In [Tamale](tam event) and [Wa](wa event), ballots arrived four hours late; in [Jomoro](jom event) a by-election for the council was {called}(e6) off because of heavy {rain}(e7).

Observers from the [European Union](eur mention) and the [African](afr demonym org) Union {described}(e8) the poll as orderly. [Abuja](abu metonym) and [London](lon metonym) {congratulated}(e9) the president, and the ECOWAS mission, which is {leaving}(e10) [Accra](acc event) on Saturday, {urged}(e11) the losers to go to court.

They have 21 days to do so. In 2013 the Supreme Court took eight months to {dismiss}(e12) a petition against the result of the election before.

Supporters of the opposition {marched}(e13) in [Kumasi](kum event) on Wednesday and burnt tyres at [Kasoa](kas event). Its leader {told}(e14) them to stay calm, and denied that he had {met}(e15) the president overnight.

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
  e1: {type: killing, places: [tec, abl, sav, odo, ghan], start: 2020-12-07, end: 2020-12-10, date_precision: day, date_text: "", killed: 5, status: happened, actors: ""}
  e2: {type: statement, places: [ghan], start: 2020-12-10, end: 2020-12-10, date_precision: day, date_text: on Thursday, status: happened, actors: the main opposition party}
  e3: {type: election, places: [ghan, tam, wa], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: on Monday, status: happened, actors: Ghanaians, main: true}
  e4: {type: shooting, places: [tec, bon], start: 2020-12-08, end: 2020-12-08, date_precision: day, date_text: on Tuesday, killed: 2, injured: 7, status: happened, actors: soldiers, targets: a crowd}
  e5: {type: attack, places: [abl, acc], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: on Monday morning, killed: 1, status: happened, actors: "", targets: a polling agent}
  e6: {type: election, places: [jom], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: extreme_weather, places: [jom], start: 2020-12-07, end: 2020-12-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [ghan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Observers}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja and London, targets: the president}
  e10: {type: transport_change, places: [acc], start: 2020-12-12, end: 2020-12-12, date_precision: day, date_text: on Saturday, status: planned, actors: the ECOWAS mission}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ECOWAS mission}
  e12: {type: verdict, places: [ghan], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: the Supreme Court}
  e13: {type: protest, places: [kum, kas], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: on Wednesday, status: happened, actors: Supporters of the opposition}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its leader}
  e15: {type: meeting, places: [acc], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: overnight, status: denied, negated: true, actors: Its leader, targets: the president}
notes: ""
