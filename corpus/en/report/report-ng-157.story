---
id: report-ng-157
genre: report
country: NG
published: 2025-04-30
publisher: Arewa Trust
title: "Tanker {fire}(e1): [Jigawa](jig event), [Niger](nige event) families relive {tragedies}(e1) as {fuel scooping}(e2) goes on"
---
Less than four months after a petrol tanker {exploded}(e1) at [Dikko](dik event) junction in [Gurara](gur event) Local Government Area of [Niger State](nige event), {killing}(e1) 98 people who had rushed to scoop fuel, hawkers with jerricans still run after every truck that falls.

Our correspondent, who {visited}(e3) the scene along the [Abuja](abu mention)-[Kaduna](kad mention) expressway on Monday, saw a trailer of diesel that had {overturned}(e4) the night before at [Maje](maj event), near [Suleja](sul mention). Some thirty youths were around it before road safety officials {arrived}(e5) from [Sabon Wuse](sab mention).

"Hunger is stronger than fear," said Malam Yusuf Dikko, whose two sons were among those {burnt}(e1) on January 18.

The Federal Road Safety Corps (FRSC) sector commander, Ibrahim Kolawole, disclosed that 411 persons {died}(e6) in 24 tanker {crashes}(e6) nationwide last year. The worst was on October 15 at [Majia](maji event), in [Taura](tau mention) area of [Jigawa](jig event), where 181 people were {buried}(e7), most of them in one grave, after a driver {lost control}(e8) to avoid a truck.

Eighteen people also {perished}(e9) in January at the [Ugwu Onyeama](ugw event) section of the [Enugu](enu mention)-[Onitsha](oni mention) road.

In February, the government {barred}(e10) tankers of more than 60,000 litres from the roads, with a further {reduction}(e11) to 45,000 in the fourth quarter. The [Lagos](lag mention)-based National Association of Haulage Owners has {gone}(e12) to court in [Ikeja](ike event) to {challenge}(e12) it.

The Emir of [Ringim](rin metonym), who {received}(e13) the commander at his palace on Friday, {called on}(e14) imams to preach against scooping. A bill to {criminalise}(e15) the practice has {passed}(e15) second reading in the [Jigawa](jig metonym) State House of Assembly at [Dutse](dut event).

The [Jigawa](jig metonym) government has {paid}(e16) N1 million to each of 210 families in [Majia](maji event). Residents complained, however, that the burn unit {promised}(e17) for [Hadejia](had mention) General Hospital has not taken off, and that victims must be driven to [Kano](kan mention).

---
places:
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  jig: {name: Jigawa, geonameid: 2565345, point: [12.0714, 9.3622], precision: division}
  nige: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  dik: {name: Dikko, point: [9.25, 7.2], precision: near}
  gur: {name: Gurara, geonameid: 7730017, point: [9.3403, 7.0162], precision: division}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  maj: {name: Maje, point: [9.18, 7.23], precision: near}
  sul: {name: Suleja, geonameid: 2322794, point: [9.1806, 7.1794]}
  sab: {name: Sabon Wuse, point: [9.32, 7.22]}
  maji: {name: Majia, point: [12.35, 9.35], precision: near}
  tau: {name: Taura, geonameid: 2322305, point: [12.2271, 9.2831]}
  ugw: {name: Ugwu Onyeama, point: [6.45, 7.42], precision: near}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  ike: {name: Ikeja, geonameid: 2338313, point: [6.5965, 3.342]}
  rin: {name: Ringim, geonameid: 2324460, point: [12.1514, 9.1622]}
  dut: {name: Dutse, geonameid: 2344245, point: [11.7562, 9.339]}
  had: {name: Hadejia, geonameid: 2339631, point: [12.4535, 10.0412]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
events:
  e1: {type: explosion, places: [dik, gur, nige], start: 2025-01-18, end: 2025-01-18, date_precision: day, date_text: on January 18, killed: 98, status: happened, actors: "", targets: a petrol tanker, main: true}
  e2: {type: other_accident, places: [nige], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: visit, places: [maj], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: on Monday, status: happened, actors: Our correspondent, minor: true}
  e4: {type: road_accident, places: [maj], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: the night before, status: happened, actors: "", targets: a trailer of diesel}
  e5: {type: other, places: [maj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: road_accident, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, killed: 411, status: happened, actors: ""}
  e7: {type: ceremony, places: [maji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: road_accident, places: [maji], start: 2024-10-15, end: 2024-10-15, date_precision: day, date_text: on October 15, killed: 181, status: happened, actors: "", targets: a driver}
  e9: {type: road_accident, places: [ugw], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, killed: 18, status: happened, actors: ""}
  e10: {type: decision, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, status: happened, actors: the government, targets: "tankers of more than 60,000 litres", main: true}
  e11: {type: decision, places: [], start: 2025, end: 2025, date_precision: year, date_text: in the fourth quarter, status: planned, actors: ""}
  e12: {type: trial, places: [ike], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Lagos-based National Association of Haulage Owners}
  e13: {type: meeting, places: [rin], start: 2025-04-25, end: 2025-04-25, date_precision: day, date_text: on Friday, status: happened, actors: The Emir of Ringim, minor: true}
  e14: {type: statement, places: [rin], start: 2025-04-25, end: 2025-04-25, date_precision: day, date_text: on Friday, status: happened, actors: The Emir of Ringim}
  e15: {type: legislation, places: [dut, jig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Jigawa State House of Assembly}
  e16: {type: aid, places: [maji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Jigawa government, targets: each of 210 families}
  e17: {type: statement, places: [had], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
