---
id: earnings-ng-08
genre: earnings
country: NG
published: 2018-10-30
publisher: Broad Street Mail
title: "NEWS IN BRIEF: results season"
---
• Palmwine Breweries ([Aba](aba mention)): nine-month {profit}(e1) halved to N4.1bn. Bad roads to [Onitsha](oni event); beer from [Ghana](gha mention). A line at [Ota](ota event) will be {closed}(e2).

• Sahel Cement ([Sokoto](sok mention)) {up}(e3) 12pc. New kiln at [Obajana](oba event), [Kogi](kog event), {fired}(e4) on Oct 1. Loan from [Johannesburg](joh mention) {repaid}(e5).

• First Lagoon Bank ([Lagos](lag mention)): N61bn, {flat}(e6). The bank {lost}(e7) its case in [London](lon event) against a former director, now of [Houston](hou mention). Branches {shut}(e8): [Maiduguri](mai event) (one, {bomb}(e9)), [Yenagoa](yen event) (two, debts), [Aba](aba event) (one, landlord).

• Tinapa Sugar ([Calabar](cal mention)): no figures. Letter from the exchange. Chairman said to be in [Dubai](dub mention).

• Ikom Cocoa, [Cross River](cro mention): {N230m}(e10). Buyers at [Amsterdam](ams mention) {complain}(e11) about smoke. It's smoked in [Ghana](gha mention) too, the company replies.

• Nembe Oil. Pipeline {burst}(e12) at [Nembe Creek](nem event) on Thursday, sixth time. [Abuja](abu metonym) promises; [The Hague](the metonym) files.

On the floor, the index {lost}(e13) 0.4pc on Monday. Trading {stopped}(e14) for eleven minutes at noon when the generator at [Marina](mar event) had to be spoken to.

---
places:
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  ota: {name: Ota, point: [6.69, 3.235]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  oba: {name: Obajana, point: [7.92, 6.43], precision: near}
  kog: {name: Kogi, geonameid: 2597364, point: [7.7848, 6.6142], precision: division}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  yen: {name: Yenagoa, point: [4.925, 6.264]}
  cal: {name: Calabar, geonameid: 2346229, point: [4.9589, 8.327]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  cro: {name: Cross River, geonameid: 2345891, point: [5.9376, 8.6787], precision: division}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  nem: {name: Nembe Creek, point: [4.5, 6.4], precision: near}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  mar: {name: Marina, point: [6.45, 3.39], precision: near, near: lag}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: earnings, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: closure, places: [ota], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e3: {type: earnings, places: [sok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: opening, places: [oba], start: 2018-10-01, end: 2018-10-01, date_precision: day, date_text: on Oct 1, status: happened, actors: ""}
  e5: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: earnings, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: verdict, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [mai, yen, aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: bombing, places: [mai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: earnings, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [ams], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: other_accident, places: [nem], start: 2018-10-25, end: 2018-10-25, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e13: {type: market, places: [lag], start: 2018-10-29, end: 2018-10-29, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e14: {type: outage, places: [mar], start: 2018-10-29, end: 2018-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
