---
id: report-gb-248
genre: report
country: GB
published: 2023-10-16
publisher: Ayrshire Post
title: "[Kilmarnock](kil metonym) come from behind to {sink}(e1) [Ross County](ros metonym)"
---
Two goals in the last eight minutes gave [Kilmarnock](kil metonym) a 2-1 {win}(e1) over [Ross County](ros metonym) at a wet Rugby Park on Saturday and {lifted}(e1) them to fifth in the [Scottish](sco demonym org) Premiership.

Daniel Mackie {headed}(e2) the equaliser from a corner before substitute Kerr Lovat, on loan from [Watford](wat metonym), {struck}(e2) from 20 yards with two minutes left. [County](ros metonym) had {led}(e2) since the 31st minute through [Aberdeen](abe mention)-born winger Jamie Strachan.

"We were poor for an hour and I told them so," said manager Douglas McAteer, who will be without captain Brad Lyons for at least two months. Lyons {ruptured}(e3) a thigh muscle in training on Thursday and is to {have an operation}(e4) in [London](lon event) this week.

It was [Kilmarnock](kil metonym)'s fourth home victory in a row. They {travel}(e5) to [Paisley](pai event) on Saturday to {face}(e5) [St Mirren](pai metonym), who {lost}(e6) 3-0 to [Hearts](edi metonym) at [Tynecastle](edi event). [Celtic](gla metonym) {stayed}(e7) top with a 1-0 {win}(e7) at [Motherwell](mot event), while [Livingston](liv metonym) and [St Johnstone](per metonym) {drew}(e8) 1-1 in [West Lothian](wes event).

Police said nine supporters were {arrested}(e9) at [Motherwell](mot event) for using pyrotechnics. A boy of 12 was {treated}(e10) in [Wishaw](wis event) for burns to his hand.

In the Championship, [Ayr United](ayr20 metonym) {went down}(e11) 2-0 at [Inverness](inv event) after their bus was {delayed}(e12) for an hour by a {landslip}(e13) on the A9 at [Dalnaspidal](dal event). [Arbroath](arb metonym)'s {game}(e14) with [Dunfermline](dun metonym) was {called off}(e14) because of a waterlogged pitch.

Juniors: [Auchinleck Talbot](auc metonym) {thrashed}(e15) [Cumnock](cum metonym) 5-0 in front of 1,900 at Beechwood Park.

Off the field, [Kilmarnock](kil metonym)'s shareholders {approved}(e16) at Tuesday's annual {meeting}(e17) the {purchase}(e18) of 26 acres at [Bellfield](bel event) for a new training complex, which the club hopes to {open}(e19) in 2025. Accounts showed a {loss}(e20) of £1.3m for the year to May after a profit of £400,000 a year earlier.

East [Ayrshire](ayr metonym org) Council must still {grant}(e21) planning permission. Residents of nearby [Riccarton](ric mention) have {complained}(e22) about floodlights and traffic.

---
places:
  kil: {name: Kilmarnock, geonameid: 2645605, point: [55.6117, -4.4958]}
  ros: {name: Dingwall, geonameid: 2651245, point: [57.5953, -4.4272]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  wat: {name: Watford, geonameid: 2634677, point: [51.6553, -0.396]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  mot: {name: Motherwell, geonameid: 2642135, point: [55.7892, -3.9919]}
  liv: {name: Livingston, geonameid: 2644204, point: [55.9029, -3.5226]}
  per: {name: Perth, geonameid: 2640358, point: [56.3952, -3.4314]}
  wes: {name: West Lothian, geonameid: 2634354, point: [55.8947, -3.6056], precision: division}
  dal: {name: Dalnaspidal, point: [56.83, -4.22]}
  bel: {name: Bellfield, point: [55.59, -4.47]}
  ayr: {name: Ayrshire, point: [55.5, -4.4], precision: area, radius_km: 40}
  ric: {name: Riccarton, point: [55.6, -4.49]}
  auc: {name: Auchinleck, geonameid: 2656818, point: [55.4716, -4.2934]}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  wis: {name: Wishaw, geonameid: 2633765, point: [55.7667, -3.9167]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  pai: {name: Paisley, geonameid: 2640677, point: [55.8317, -4.4325]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  ayr20: {name: Ayr, geonameid: 2656708, point: [55.4627, -4.6339]}
  arb: {name: Arbroath, geonameid: 2657215, point: [56.5632, -2.5874]}
  dun: {name: Dunfermline, geonameid: 2650732, point: [56.0716, -3.4589]}
  cum: {name: Cumnock, geonameid: 2651706, point: [55.4545, -4.2664]}
events:
  e1: {type: match, places: [kil], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: on Saturday, status: happened, actors: Kilmarnock, targets: Ross County, main: true}
  e2: {type: match, places: [kil], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: other_accident, places: [kil], start: 2023-10-12, end: 2023-10-12, date_precision: day, date_text: on Thursday, injured: 1, status: happened, actors: "", targets: Lyons}
  e4: {type: medical, places: [lon], start: 2023-10-16, end: 2023-10-16, date_precision: week, date_text: this week, status: planned, actors: "", targets: Lyons, minor: true}
  e5: {type: match, places: [pai], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday, status: planned, actors: Kilmarnock, targets: St Mirren}
  e6: {type: match, places: [edi], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: Hearts, targets: St Mirren}
  e7: {type: match, places: [mot], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: Celtic, targets: Motherwell}
  e8: {type: match, places: [wes], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: Livingston, targets: St Johnstone}
  e9: {type: arrest, places: [mot], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", arrested: 9, status: happened, actors: Police, targets: nine supporters}
  e10: {type: medical, places: [wis], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A boy of 12, minor: true}
  e11: {type: match, places: [inv], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: "", targets: Ayr United}
  e12: {type: transport_change, places: [dal], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: "", targets: their bus, minor: true}
  e13: {type: landslide, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: match, places: [arb], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, negated: true, actors: Arbroath, targets: Dunfermline}
  e15: {type: match, places: [auc], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: "", status: happened, actors: Auchinleck Talbot, targets: Cumnock}
  e16: {type: decision, places: [kil], start: 2023-10-10, end: 2023-10-10, date_precision: day, date_text: "Tuesday's", status: happened, actors: "Kilmarnock's shareholders", targets: the purchase of 26 acres}
  e17: {type: meeting, places: [kil], start: 2023-10-10, end: 2023-10-10, date_precision: day, date_text: "Tuesday's", status: happened, actors: "", minor: true}
  e18: {type: deal, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kilmarnock, targets: 26 acres}
  e19: {type: opening, places: [bel], start: 2025, end: 2025, date_precision: year, date_text: in 2025, status: planned, actors: the club, targets: a new training complex}
  e20: {type: earnings, places: [kil], start: 2023-05, end: 2023-05, date_precision: month, date_text: for the year to May, status: happened, actors: ""}
  e21: {type: decision, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: East Ayrshire Council, targets: planning permission, minor: true}
  e22: {type: statement, places: [ric], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents of nearby Riccarton, minor: true}
notes: ""
