---
id: strike-ng-20
genre: strike
country: NG
published: 2023-08-05
publisher: Third Mainland Post
title: "Doctors {Down Tools}(e1) in [Lagos](lag event) and [Kano](kan event) Over Unpaid Allowances"
---
Resident doctors at public hospitals across [Nigeria](nig event) {walked out}(e1) on Wednesday, leaving consultants and nurses to run emergency wards in [Lagos](lag event), [Kano](kan event), [Enugu](enu event) and [Port Harcourt](por event).

The {strike}(e1), the union's fourth in three years, was {called}(e2) at a {meeting}(e2) in [Abuja](abu event) on Tuesday night after an ultimatum expired. Its president, Dr Emeka Ofili, said members were owed six months of risk allowance. He {threatened}(e3) to {extend}(e4) the {stoppage}(e1) to army hospitals from 21 August.

At the teaching hospital in [Ibadan](iba event), two women {died}(e5) in labour on Thursday for want of a doctor, relatives said; the management {denied}(e6) it. In [Jos](jos event), patients were {sent home}(e7) on motorcycles.

The health minister {accused}(e8) the doctors of "holding the sick to ransom" and {announced}(e8) that no salary would be paid to strikers. A court in [Abuja](abu event) will {rule}(e9) on Monday on a request to ban the action.

Teachers in [Benue](ben event) State, who {struck}(e10) for 70 days, {returned}(e11) to their classes last week. Oil workers {called off}(e12) a {walkout}(e12) planned for Friday after [Abuja](abu metonym) {restored}(e13) a pipeline contract. But port pilots in [Calabar](cal event) {stopped work}(e14) on Saturday morning, and five ships are lying off the bar.

In 2021 a two-month {strike}(e15) by doctors ended with a promise of money. An {exodus}(e16) has followed: about 5,600 [Nigerian](nige demonym) doctors have {moved}(e16) to [Britain](bri mention) since 2017. "My whole class is in [Leeds](lee mention)," said a registrar in [Kaduna](kad event).

---
places:
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  cal: {name: Calabar, geonameid: 2346229, point: [4.9589, 8.327]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
events:
  e1: {type: strike, places: [lag, kan, enu, por], start: 2023-08-02, end: 2023-08-02, date_precision: day, date_text: on Wednesday, status: happened, actors: Resident doctors, main: true}
  e2: {type: meeting, places: [abu], start: 2023-08-01, end: 2023-08-01, date_precision: day, date_text: on Tuesday night, status: happened, actors: ""}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Emeka Ofili, minor: true}
  e4: {type: strike, places: [nig], start: 2023-08-21, end: 2023-08-21, date_precision: day, date_text: from 21 August, status: threatened, actors: Dr Emeka Ofili}
  e5: {type: death, places: [iba], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: on Thursday, killed: 2, status: reported, actors: "", targets: two women}
  e6: {type: statement, places: [iba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the management, minor: true}
  e7: {type: displacement, places: [jos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: patients}
  e8: {type: statement, places: [nig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health minister}
  e9: {type: verdict, places: [abu], start: 2023-08-07, end: 2023-08-07, date_precision: day, date_text: on Monday, status: planned, actors: A court}
  e10: {type: strike, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Teachers}
  e11: {type: opening, places: [ben], start: 2023-07, end: 2023-07, date_precision: month, date_text: last week, status: happened, actors: Teachers}
  e12: {type: strike, places: [nig], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: for Friday, status: happened, negated: true, actors: Oil workers}
  e13: {type: deal, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja}
  e14: {type: strike, places: [cal], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: on Saturday morning, status: happened, actors: port pilots}
  e15: {type: strike, places: [nig], start: 2021, end: 2021, date_precision: year, date_text: In 2021, status: happened, actors: doctors}
  e16: {type: displacement, places: [bri], start: 2017, end: 2017, date_precision: year, date_text: since 2017, displaced: 5600, displaced_qualifier: about, status: happened, actors: ""}
notes: ""
