---
id: report-us-219
genre: report
country: US
published: 2023-07-21
publisher: Green Mountain Record
title: "[Vermont](ver event) {digs}(e1) out; [Montpelier](mon event) shops hope for August"
---
By Annika Thoreson

[BARRE](bar dateline) — Ten days after the [Winooski](win event) {came}(e2) through the front door, Dede Lavallee {threw}(e1) the last of 11,000 paperbacks into a dumpster on Langdon Street in [Montpelier](mon event).

The {storm}(e2) of July 10 and 11 {dropped}(e2) as much as 9 inches of rain on [Calais](cal event) and {flooded}(e2) most of the capital's downtown. It {killed}(e2) two people: a man who {drowned}(e2) at home here in [Barre](bar event) and a kayaker from [Cornwall](cor mention).

State officials have {counted}(e3) more than 4,000 damaged homes, from [Ludlow](lud event) and [Weston](wes event) in the south to [Johnson](joh event) and [Wolcott](wol event). Gov. Peter Scofield said Wednesday that the tally, kept by volunteers on a hotline, was certain to grow.

"We have bookshelves, we have insurance for the bookshelves, we don't have insurance for the river," said Lavallee, who does not expect to {open}(e4) before late August.

Of some 150 businesses downtown, nine were serving customers on Thursday, among them a pizza oven on a trailer. A {concert}(e5) for the relief fund {drew}(e5) 2,000 people to the State House lawn on Tuesday night and {raised}(e5) $86,000.

President Joseph Harlan {declared}(e6) a major disaster for six counties on July 14, which opens the way for grants of up to $41,000 for those without cover; 61 people had been {paid}(e7) as of Thursday. FEMA has {opened}(e8) offices at [Waterbury](wat event) and at the [Barre](bar event) auditorium, where 28 people still {sleep}(e9) on cots.

Amtrak's Ethan Allen Express is {running}(e10) only to [Rutland](rut event), and the interstate bridge at [Middlesex](mid event) is down to one lane. Hay farmers along the [Lamoille](lam event), who {lost}(e2) the second cut, want the Legislature to {meet}(e11) in special session. Democratic leaders are cool to it.

The old-timers compare it to 1927, when 84 {died}(e12). Others think of {Irene}(e13), the tropical storm that {tore}(e13) up [Wilmington](wil event) and [Rochester](roc event) in 2011, after which state offices {moved}(e14) out of the low ground at [Waterbury](wat event). [Montpelier](mon metonym) {rejected}(e15) a flood tunnel in 2014.

A {forum}(e16) on what to do now is to be {held}(e16) at [Norwich](nor metonym org) University in [Northfield](nort event) on Aug. 3.

---
places:
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  mon: {name: Montpelier, geonameid: 5238685, point: [44.2601, -72.5754]}
  bar: {name: BARRE, point: [44.2, -72.5]}
  win: {name: Winooski, point: [44.26, -72.58], precision: near}
  cal: {name: Calais, point: [44.37, -72.49]}
  cor: {name: Cornwall, point: [43.96, -73.21]}
  lud: {name: Ludlow, point: [43.4, -72.7]}
  wes: {name: Weston, point: [43.29, -72.79]}
  joh: {name: Johnson, point: [44.64, -72.68]}
  wol: {name: Wolcott, point: [44.55, -72.46]}
  wat: {name: Waterbury, point: [44.34, -72.76]}
  rut: {name: Rutland, geonameid: 5240509, point: [43.6106, -72.9726]}
  mid: {name: Middlesex, point: [44.29, -72.68]}
  lam: {name: Lamoille, point: [44.63, -72.7], precision: area, radius_km: 25}
  wil: {name: Wilmington, point: [42.87, -72.87]}
  roc: {name: Rochester, point: [43.87, -72.81]}
  nor: {name: Norwich, point: [44.14, -72.66], precision: near}
  nort: {name: Northfield, point: [44.15, -72.66]}
events:
  e1: {type: construction, places: [mon, ver], start: null, end: null, date_precision: unknown, date_text: Ten days after, status: happened, actors: "", main: true}
  e2: {type: storm, places: [mon, win, cal, bar, lud, wes, joh, wol, lam], start: 2023-07-10, end: 2023-07-11, date_precision: day, date_text: of July 10 and 11, killed: 2, status: happened, actors: "", main: true}
  e3: {type: survey, places: [lud, wes, joh, wol, ver], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: State officials, targets: "more than 4,000 damaged homes"}
  e4: {type: opening, places: [mon], start: 2023-08, end: 2023-08, date_precision: month, date_text: before late August, status: planned, actors: Lavallee, minor: true}
  e5: {type: performance, places: [mon], start: 2023-07-18, end: 2023-07-18, date_precision: day, date_text: on Tuesday night, status: happened, actors: ""}
  e6: {type: decision, places: [ver], start: 2023-07-14, end: 2023-07-14, date_precision: day, date_text: on July 14, status: happened, actors: President Joseph Harlan}
  e7: {type: aid, places: [ver], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: as of Thursday, status: happened, actors: "", targets: 61 people, minor: true}
  e8: {type: opening, places: [wat, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: FEMA, targets: offices}
  e9: {type: displacement, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 28, status: happened, actors: "", targets: 28 people}
  e10: {type: transport_change, places: [rut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Amtrak's Ethan Allen Express"}
  e11: {type: meeting, places: [ver], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the Legislature, minor: true}
  e12: {type: flood, places: [ver], start: 1927, end: 1927, date_precision: year, date_text: 1927, killed: 84, status: happened, actors: ""}
  e13: {type: storm, places: [wil, roc], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: Irene}
  e14: {type: displacement, places: [wat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: state offices, minor: true}
  e15: {type: decision, places: [mon], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: Montpelier, targets: a flood tunnel}
  e16: {type: meeting, places: [nort], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: on Aug. 3, status: planned, actors: ""}
notes: ""
