---
id: report-us-151
genre: report
country: US
published: 2018-01-16
publisher: Central Pennsylvania Mirror-News
title: "Carbon monoxide {sickens}(e1) 22 at [Altoona](alt event) church supper"
---
[ALTOONA](alt dateline) — Twenty-two people were {treated}(e2) at two hospitals after carbon monoxide {built up}(e1) in the basement of a church on Sunday night, the [Altoona](alt metonym org) Fire Department said.

None of the {illnesses}(e1) is life-threatening. The youngest patient is 4 and the oldest 86.

Firefighters were {called}(e3) to Grace Lutheran Church at 6:52 p.m. when several people at the monthly haluski supper complained of headaches and a woman {fainted}(e1) near the kitchen.

Meters {showed}(e1) 225 parts per million, Deputy Chief Ron Kitko said. Anything above 70 can make a person ill.

"Twenty more minutes and we'd have been carrying people out," he said.

Fourteen of those affected went to UPMC [Altoona](alt metonym org). Eight others, including three children from [Hollidaysburg](hol mention), were {driven}(e2) to Conemaugh Memorial in [Johnstown](joh event), which has a hyperbaric chamber.

A chimney flue that had {filled}(e4) with ice is being looked at as the likely cause. [Blair County](bla event) has been in single digits since New Year's Eve, and at least three churches and a fire hall in [Tyrone](tyr event) have had frozen pipes {burst}(e5).

Pastor Linda Mae Straw said the church would be {closed}(e6) until the furnace is replaced, and that Sunday services would be {held}(e7) at a sister congregation in [Duncansville](dun event). The building has had no detectors. Two were {donated}(e8) Monday by a hardware store in [Bellwood](bel mention).

State law requires alarms in apartment houses and day care centers, but not in places of worship. State Rep. Gary Yingling, R-[Hollidaysburg](hol mention), who {introduced}(e9) a bill to change that last session, said he would try again.

In December, a father and son {died}(e10) of carbon monoxide in a hunting cabin outside [Renovo](ren event), in [Clinton County](cli mention). The [Pennsylvania](pen metonym org) Department of Health {counted}(e11) 1,100 poisonings statewide in 2016.

---
places:
  alt: {name: Altoona, geonameid: 5178195, point: [40.5187, -78.3947]}
  hol: {name: Hollidaysburg, geonameid: 5193920, point: [40.4273, -78.3889]}
  joh: {name: Johnstown, geonameid: 5195561, point: [40.3267, -78.922]}
  bla: {name: Blair County, geonameid: 5180809, point: [40.4987, -78.3096], precision: division}
  tyr: {name: Tyrone, geonameid: 5216514, point: [40.6706, -78.2386]}
  dun: {name: Duncansville, geonameid: 5187508, point: [40.4234, -78.4339]}
  bel: {name: Bellwood, geonameid: 5179845, point: [40.6034, -78.3247]}
  ren: {name: Renovo, geonameid: 5208028, point: [41.3265, -77.7508]}
  cli: {name: Clinton County, geonameid: 5184630, point: [41.2395, -77.629], precision: division}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
events:
  e1: {type: poisoning, places: [alt], start: 2018-01-14, end: 2018-01-14, date_precision: day, date_text: on Sunday night, injured: 22, status: happened, actors: "", targets: Twenty-two people, main: true}
  e2: {type: medical, places: [alt, joh], start: 2018-01-14, end: 2018-01-14, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: Twenty-two people, main: true}
  e3: {type: other, places: [alt], start: 2018-01-14, end: 2018-01-14, date_precision: day, date_text: "at 6:52 p.m.", status: happened, actors: "", minor: true}
  e4: {type: extreme_weather, places: [alt, bla], start: 2017-12-31, end: 2018-01-16, date_precision: day, date_text: "since New Year's Eve", status: happened, actors: ""}
  e5: {type: other_accident, places: [tyr, bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: closure, places: [alt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pastor Linda Mae Straw, targets: the church}
  e7: {type: ceremony, places: [dun], start: 2018-01-21, end: 2018-01-21, date_precision: day, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: aid, places: [alt], start: 2018-01-15, end: 2018-01-15, date_precision: day, date_text: Monday, status: happened, actors: a hardware store in Bellwood, targets: Two, minor: true}
  e9: {type: legislation, places: [pen], start: null, end: null, date_precision: unknown, date_text: last session, status: happened, actors: State Rep. Gary Yingling}
  e10: {type: poisoning, places: [ren], start: 2017-12, end: 2017-12, date_precision: month, date_text: In December, killed: 2, status: happened, actors: "", targets: a father and son}
  e11: {type: survey, places: [pen], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: The Pennsylvania Department of Health, minor: true}
notes: ""
