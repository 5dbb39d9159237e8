---
id: report-gn-47
genre: report
country: GN
published: 2021-09-06
publisher: Lagoon Press Agency
title: "[Guinea](gui event) junta {summons}(e1) ministers, {bans}(e2) travel after {coup}(e3)"
---
[CONAKRY](con dateline) - Special forces officers who {toppled}(e3) [Guinea](gui metonym)'s president on Sunday {told}(e1) his ministers on Monday that there would be no witch-hunt but that they must not {leave}(e2) the country and should {hand}(e4) in their official cars.

Heavy {gunfire}(e5) {broke}(e5) out near the presidential palace on the [Kaloum](kal event) peninsula, the business and government quarter of [Conakry](con event), on Sunday morning. By afternoon a video showed the 83-year-old head of state on a sofa, barefoot, {held}(e6) by soldiers. Their leader, a lieutenant-colonel who once {served}(e7) in the [French](fre demonym) Foreign Legion, said on television that the constitution was {dissolved}(e8) and borders {closed}(e9).

Crowds {cheered}(e10) the soldiers in [Ratoma](rat event) and [Matoto](mat event), opposition strongholds on the outskirts of the capital. Shops and petrol stations {reopened}(e25) on Monday, but the airport received no flights.

Bauxite prices {hit}(e11) their highest in a decade on the news. The trains from [Boké](bok mention) and [Sangarédi](san mention) to the port of [Kamsar](kam event) ran as usual, mining executives said, and the military {exempted}(e12) mining areas from the night curfew.

[Freetown](free metonym), [Monrovia](mon metonym) and [Bissau](bis metonym) have strengthened patrols. The West [African](afr demonym) bloc ECOWAS {condemned}(e13) the {takeover}(e3) and is to {meet}(e14) by video link on Wednesday; it {imposed}(e15) sanctions on [Mali](mal event) last year after the {coup}(e16) there. The U.N. secretary-general, in [New York](new event), {called}(e17) for the immediate release of the president, as did [Paris](par metonym) and [Abuja](abu metonym). [Beijing](bei metonym), unusually, spoke out too.

The president, in office since 2010, {changed}(e18) the constitution in March 2020 to allow himself a third term, and {won}(e19) it that October, in a {vote}(e19) that was followed by deadly {riots}(e20) in [Labé](lab event), [Kankan](kan event) and [Nzérékoré](nze event). Dozens of opponents are still in jail. "We are happy today; ask me tomorrow," said Ibrahima Sory Diallo, a student, by the gate of the central prison, from which some 80 detainees were {freed}(e21) on Monday night.

It is the third time that soldiers have seized power since independence from [France](fra mention) in 1958. In September 2009, a year after the {coup}(e22) of 2008, troops {massacred}(e23) 157 people at a {rally}(e24) in a stadium in [Conakry](con event).

---
places:
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  kal: {name: Kaloum, point: [9.51, -13.71]}
  rat: {name: Ratoma, point: [9.6, -13.65]}
  mat: {name: Matoto, point: [9.58, -13.6]}
  bok: {name: Boké, geonameid: 2422924, point: [10.9322, -14.2905]}
  san: {name: Sangarédi, point: [11.1, -13.78]}
  kam: {name: Kamsar, geonameid: 2416402, point: [10.65, -14.6167]}
  afr: {name: African, point: [10.0, 5.0], precision: area, radius_km: 2500}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  lab: {name: Labé, geonameid: 2418362, point: [11.3182, -12.2833]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  free: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  bis: {name: Bissau, geonameid: 2374775, point: [11.8636, -15.5977]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  kan: {name: Kankan, geonameid: 2419992, point: [10.3854, -9.3057]}
  nze: {name: Nzérékoré, geonameid: 2416969, point: [7.7562, -8.8179]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: meeting, places: [con], start: 2021-09-06, end: 2021-09-06, date_precision: day, date_text: on Monday, status: happened, actors: Special forces officers, targets: his ministers, main: true}
  e2: {type: decision, places: [gui], start: 2021-09-06, end: 2021-09-06, date_precision: day, date_text: on Monday, status: happened, actors: Special forces officers, targets: his ministers, main: true}
  e3: {type: coup, places: [gui, con], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: on Sunday, status: happened, actors: Special forces officers, targets: "Guinea's president", main: true}
  e4: {type: other, places: [], start: 2021-09-06, end: 2021-09-06, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: their official cars, minor: true}
  e5: {type: shooting, places: [kal], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: on Sunday morning, status: happened, actors: ""}
  e6: {type: arrest, places: [con], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: By afternoon, arrested: 1, status: happened, actors: soldiers, targets: the 83-year-old head of state}
  e7: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a lieutenant-colonel, minor: true}
  e8: {type: decision, places: [gui], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: "", status: happened, actors: Their leader, targets: the constitution}
  e9: {type: closure, places: [gui], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: "", status: happened, actors: Their leader, targets: borders}
  e10: {type: protest, places: [rat, mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crowds, targets: the soldiers}
  e11: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Bauxite prices}
  e12: {type: decision, places: [gui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the military, targets: mining areas, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ECOWAS, targets: the takeover}
  e14: {type: meeting, places: [], start: 2021-09-08, end: 2021-09-08, date_precision: day, date_text: on Wednesday, status: planned, actors: ECOWAS}
  e15: {type: sanction, places: [mal], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: it, targets: Mali}
  e16: {type: coup, places: [mal], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: ""}
  e17: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The U.N. secretary-general}
  e18: {type: decision, places: [gui], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March 2020, status: happened, actors: The president, targets: the constitution}
  e19: {type: election, places: [gui], start: 2020-10, end: 2020-10, date_precision: month, date_text: that October, status: happened, actors: The president}
  e20: {type: riot, places: [lab, kan, nze], start: 2020-10, end: 2020-10, date_precision: month, date_text: that October, status: happened, actors: ""}
  e21: {type: rescue, places: [con], start: 2021-09-06, end: 2021-09-06, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: some 80 detainees}
  e22: {type: coup, places: [gui], start: 2008, end: 2008, date_precision: year, date_text: 2008, status: happened, actors: ""}
  e23: {type: killing, places: [con], start: 2009-09, end: 2009-09, date_precision: month, date_text: In September 2009, killed: 157, status: happened, actors: troops, targets: 157 people}
  e24: {type: protest, places: [con], start: 2009-09, end: 2009-09, date_precision: month, date_text: In September 2009, status: happened, actors: "", minor: true}
  e25: {type: opening, places: [con], start: 2021-09-06, end: 2021-09-06, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Shops and petrol stations, minor: true}
notes: ""
