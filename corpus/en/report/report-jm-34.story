---
id: report-jm-34
genre: report
country: JM
published: 2022-11-16
publisher: The Kingston Observer-Mail
title: "State of emergency for seven parishes as [Jamaica](jama event) battles murders"
---
The prime minister yesterday {declared}(e1) a state of public emergency in [Kingston](kin event), [St Andrew](sta event), [St Catherine](stc event), [Clarendon](cla event), [St James](stj event), [Westmoreland](wes event) and [Hanover](han event), giving the security forces power to search and detain without a warrant.

"Too many [Jamaicans](jam demonym) have to hide under their beds," he told a {press conference}(e2) in the capital. The measure took {effect}(e1) at midnight and will be reviewed after 14 days.

The country of 2.8 million recorded 1,421 {murders}(e3) up to Monday, nearly eight per cent more than in the same period of last year. [Clarendon](cla event), where three men were {shot}(e4) dead at a shop in [May Pen](may event) on Saturday, and [Westmoreland](wes event) have had the sharpest rise.

Soldiers {set}(e5) up checkpoints before daybreak at [Spanish Town](spa event), [Portmore](portm event) and [Savanna-la-Mar](sav event). Superintendent Leighton Barrett of the [St Catherine](stc metonym org) North Police said 38 persons had been {held}(e6) by noon. Two rifles and a pistol were {found}(e7) in a tank at [Central Village](cen event).

The Opposition leader {dismissed}(e8) the move as "a drug with diminishing returns". His party {refused}(e9) to support an {extension}(e9) of emergency powers in the western parishes in December last year, and the courts have {ruled}(e10) several long detentions unlawful.

"Last time they took my son for 70 days and never charged him," said Marcia Tulloch of [Cambridge](cam mention), [St James](stj mention). A hotelier in [Montego Bay](mon mention) feared for winter bookings: [Ottawa](ott metonym) and [London](lon metonym) {updated}(e11) their travel advice within hours.

Meanwhile:

• In [Port Antonio](porta event), [Portland](por event), a constable was {charged}(e12) with the {murder}(e13) of a fisherman in August.

• A 31-year-old from [Linstead](lin mention) was {extradited}(e14) to [Florida](flo event) on Tuesday to face charges of running a lottery {scam}(e15) that {bilked}(e15) pensioners in [North Dakota](nor event).

• The [Kingston](kin metonym org) Western Police are {searching}(e16) for five inmates who {sawed}(e17) their way out of the [Denham Town](den event) lock-up on Sunday night. A sixth was {caught}(e18) in [Trench Town](tre event).

• Police and regional ministers will {discuss}(e19) gun smuggling at a CARICOM {meeting}(e19) in [Port of Spain](port event) next month.

---
places:
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  sta: {name: St. Andrew, geonameid: 3488716, point: [18.0229, -76.7685], precision: division}
  stc: {name: Saint Catherine, geonameid: 3488711, point: [17.8518, -77.0292], precision: division}
  cla: {name: Clarendon, geonameid: 3490952, point: [17.9947, -77.3109], precision: division}
  stj: {name: St. James, geonameid: 3488700, point: [18.3637, -77.8715], precision: division}
  wes: {name: Westmoreland, geonameid: 3488081, point: [18.2678, -78.1303], precision: division}
  han: {name: Hanover, geonameid: 3490145, point: [18.3953, -78.1337], precision: division}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  jama: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  cen: {name: Central Village, point: [18.0, -76.93]}
  cam: {name: Cambridge, point: [18.3, -77.9]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  por: {name: Portland, geonameid: 3488997, point: [18.1179, -76.5041], precision: division}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  den: {name: Denham Town, point: [17.98, -76.8]}
  tre: {name: Trench Town, point: [17.99, -76.8]}
  port: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  lin: {name: Linstead, geonameid: 3489760, point: [18.1368, -77.0317]}
  may: {name: May Pen, geonameid: 3489523, point: [17.9645, -77.2451]}
  spa: {name: Spanish Town, geonameid: 3488465, point: [17.9911, -76.9574]}
  portm: {name: Portmore, geonameid: 3488981, point: [17.971, -76.8869]}
  sav: {name: Savanna-la-Mar, geonameid: 3488613, point: [18.2189, -78.1332]}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  porta: {name: Port Antonio, geonameid: 3489005, point: [18.1789, -76.4522]}
events:
  e1: {type: decision, places: [kin, sta, stc, cla, stj, wes, han], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: yesterday, status: happened, actors: The prime minister, main: true}
  e2: {type: meeting, places: [kin], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: yesterday, status: happened, actors: he, minor: true}
  e3: {type: killing, places: [jama], start: 2022-01-01, end: 2022-11-14, date_precision: day, date_text: up to Monday, killed: 1421, status: happened, actors: ""}
  e4: {type: shooting, places: [may], start: 2022-11-12, end: 2022-11-12, date_precision: day, date_text: on Saturday, killed: 3, status: happened, actors: "", targets: three men}
  e5: {type: other, places: [spa, portm, sav], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: before daybreak, status: happened, actors: Soldiers, targets: checkpoints}
  e6: {type: arrest, places: [stc], start: null, end: null, date_precision: unknown, date_text: by noon, arrested: 38, status: happened, actors: "", targets: 38 persons}
  e7: {type: raid, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two rifles and a pistol}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Opposition leader}
  e9: {type: decision, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December last year, status: happened, negated: true, actors: His party, targets: an extension of emergency powers}
  e10: {type: verdict, places: [jama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the courts, targets: several long detentions}
  e11: {type: statement, places: [], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: within hours, status: happened, actors: Ottawa and London, targets: their travel advice}
  e12: {type: charge, places: [porta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a constable}
  e13: {type: killing, places: [porta], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, killed: 1, status: happened, actors: a constable, targets: a fisherman}
  e14: {type: arrest, places: [flo], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: A 31-year-old from Linstead}
  e15: {type: fraud, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A 31-year-old from Linstead, targets: pensioners}
  e16: {type: raid, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Kingston Western Police, targets: five inmates}
  e17: {type: other_crime, places: [den], start: 2022-11-13, end: 2022-11-13, date_precision: day, date_text: on Sunday night, status: happened, actors: five inmates}
  e18: {type: arrest, places: [tre], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: A sixth}
  e19: {type: meeting, places: [port], start: 2022-12, end: 2022-12, date_precision: month, date_text: next month, status: planned, actors: Police and regional ministers}
notes: ""
