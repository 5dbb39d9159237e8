---
id: report-mg-524
genre: report
country: MG
published: 2018-04-24
publisher: Indian Ocean Courier
title: "Two {shot dead}(e1) in [Antananarivo](ant event) as marchers defy {ban}(e20) over poll laws"
---
[ANTANANARIVO](ant dateline) (IOC) — Opposition members of parliament {led}(e2) thousands of supporters to the town hall square of [Madagascar](mad mention)'s capital for a third day on Monday, with the coffin of one of the dead at the head of the procession.

Police and soldiers {opened fire}(e1) on Saturday, after {volleys}(e1) of tear gas, on a crowd that had {gathered}(e2) on 13 May Square in spite of a {ban}(e20). Joseph Ravoahangy Hospital {confirmed}(e1) two {deaths}(e1) and 16 injured. The commander of the gendarmes, General Noël Rakotonirina, {said}(e3) on Sunday that protests would now be tolerated "if they stay calm".

They {protest}(e2) against three electoral laws, {passed}(e4) on 3 April by a margin of four votes amid claims that deputies had been {paid}(e5) up to 50 million ariary each in a hotel at [Ivato](iva event). Opponents say that the texts keep former presidents from standing in the {election}(e6) due at the end of the year. The High Constitutional Court is to {rule}(e7) on them within days.

President Rado Andrianjafy, who was in [Fianarantsoa](fia event) to {open}(e8) a stretch of road, {called}(e9) the {rally}(e2) "nothing less than a coup attempt" and flew back early. In [Mahajanga](mah event) and [Antsirabe](ants event), shops {closed}(e10) on Monday. In [Toamasina](toa event), dockers {walked out}(e11) for four hours, and students at [Antsiranana](antsi event) {blocked}(e12) the road to the airport.

Diplomats of [France](fra metonym), [the United States](uni metonym), [South Africa](sou metonym) and [Mauritius](mau metonym) {met}(e13) both sides on Sunday at the residence of the papal nuncio. The [African](afr demonym org) Union has {sent}(e14) a former [Algerian](alg demonym) foreign minister, and the SADC bloc, {meeting}(e15) in [Luanda](lua event), {appealed}(e15) for dialogue.

The square has made and unmade governments. It takes its name from a {rising}(e16) of students in 1972, and in February 2009 at least 30 people were {killed}(e17) near the Ambohitsorohitra palace when a mayor and former disc jockey {drove}(e18) the president of the day {into exile}(e18).

"We have ancestors in this pavement," said the deputy for [Ambatondrazaka](amb metonym), Lalatiana Razafy, her shoes in her hand. Plague {killed}(e19) 209 people in the country last year, she added. "No one sent soldiers then."

---
places:
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  iva: {name: Ivato, point: [-18.8, 47.47]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  fia: {name: Fianarantsoa, geonameid: 1064890, point: [-21.4527, 47.0857]}
  mah: {name: Mahajanga, geonameid: 1062663, point: [-15.7167, 46.3167]}
  ants: {name: Antsirabe, geonameid: 1069166, point: [-19.8659, 47.0333]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  antsi: {name: Antsiranana, geonameid: 1069129, point: [-12.3173, 49.2919]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  amb: {name: Ambatondrazaka, geonameid: 1082639, point: [-17.8333, 48.4167]}
events:
  e1: {type: shooting, places: [ant], start: 2018-04-21, end: 2018-04-21, date_precision: day, date_text: on Saturday, killed: 2, injured: 16, status: happened, actors: Police and soldiers, targets: a crowd, main: true}
  e2: {type: protest, places: [ant], start: 2018-04-21, end: 2018-04-23, date_precision: day, date_text: for a third day, status: happened, actors: Opposition members of parliament, main: true}
  e3: {type: statement, places: [], start: 2018-04-22, end: 2018-04-22, date_precision: day, date_text: on Sunday, status: happened, actors: General Noël Rakotonirina, minor: true}
  e4: {type: legislation, places: [ant], start: 2018-04-03, end: 2018-04-03, date_precision: day, date_text: on 3 April, status: happened, actors: "", targets: three electoral laws}
  e5: {type: fraud, places: [iva], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: deputies}
  e6: {type: election, places: [mad], start: 2018, end: 2018, date_precision: year, date_text: at the end of the year, status: planned, actors: ""}
  e7: {type: verdict, places: [ant], start: null, end: null, date_precision: unknown, date_text: within days, status: planned, actors: The High Constitutional Court}
  e8: {type: opening, places: [fia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Rado Andrianjafy, targets: a stretch of road, minor: true}
  e9: {type: statement, places: [fia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Rado Andrianjafy, targets: the rally}
  e10: {type: strike, places: [mah, ants], start: 2018-04-23, end: 2018-04-23, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: shops}
  e11: {type: strike, places: [toa], start: 2018-04-23, end: 2018-04-23, date_precision: day, date_text: for four hours, status: happened, actors: dockers}
  e12: {type: protest, places: [antsi], start: 2018-04-23, end: 2018-04-23, date_precision: day, date_text: "", status: happened, actors: students}
  e13: {type: meeting, places: [ant], start: 2018-04-22, end: 2018-04-22, date_precision: day, date_text: on Sunday, status: happened, actors: Diplomats, targets: both sides}
  e14: {type: visit, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Union, targets: a former Algerian foreign minister, minor: true}
  e15: {type: meeting, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the SADC bloc}
  e16: {type: riot, places: [ant], start: 1972, end: 1972, date_precision: year, date_text: in 1972, status: happened, actors: students, minor: true}
  e17: {type: shooting, places: [ant], start: 2009-02, end: 2009-02, date_precision: month, date_text: in February 2009, killed: 30, killed_qualifier: at_least, status: happened, actors: ""}
  e18: {type: coup, places: [ant], start: 2009, end: 2009, date_precision: year, date_text: "", status: happened, actors: a mayor and former disc jockey, targets: the president}
  e19: {type: outbreak, places: [mad], start: 2017, end: 2017, date_precision: year, date_text: last year, killed: 209, status: happened, actors: Plague}
  e20: {type: decision, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
