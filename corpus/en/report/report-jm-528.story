---
id: report-jm-528
genre: report
country: JM
published: 2023-05-17
publisher: Kingston Observer
title: "[Portmore](por event) parish bill {tabled}(e1) despite [Spanish Town](spa metonym) objections"
---
GOVERNMENT on Tuesday {tabled}(e1) legislation in the House of Representatives to make [Portmore](por event) the country's 15th parish, drawing heckles from Opposition members, three of whom were {ordered}(e2) out of Gordon House, in [Kingston](kin event), by the Speaker.

Minister of Local Government Delroy McIntyre said that the municipality, with nearly 200,000 residents, had outgrown [St Catherine](stc mention), from which it would be carved. The Bill, he added, does not create a new member of Parliament. It was {sent}(e3) to a joint select committee that will {meet}(e4) first on May 30.

But Opposition spokeswoman Claudette Bryan-Hylton {charged}(e5) that the boundaries, which take in parts of [Caymanas](cay mention) and leave out [Central Village](cen mention), were drawn "in a back room for one party". Mayor of [Spanish Town](spa metonym) Linval Tulloch, who {led}(e6) about 60 people with placards from [Half Way Tree](hal mention), {warned}(e5) that the old capital would lose a third of its property taxes.

Outside, there were also residents of [Hellshire](hel event) who want to know about their titles. "Parish or no parish, mi road still bruk up," said fisherman Errol Gayle.

The last parish to be made was in 1866. [Manchester](man mention), [Clarendon](cla mention) and the rest of today's fourteen are what was left when Governor Sir John Peter Grant {merged}(e7) 22.

In other business, the House {approved}(e8) a two-week extension of the states of public emergency in [St James](stj event), [Westmoreland](wes event) and [Hanover](han event). The Prime Minister told members that murders in [Montego Bay](mon event) had {fallen}(e9) by 40 per cent since December, though a triple {killing}(e10) at [Granville](gra event) on Sunday night showed that "the work is not done". Police have {detained}(e11) a man from [Savanna-la-Mar](sav mention).

Members {paid tribute}(e12) to a former Senate president, Dr Hyacinth Rowe, who {died}(e13) in [Fort Lauderdale](for event), [Florida](flo mention), on Friday at 88.

Teachers, meanwhile, have {accepted}(e14) government's wage offer by 9,271 votes to 2,400, ending months of sick-outs that {closed}(e15) schools in [Mandeville](mand event), [May Pen](may event) and [Port Antonio](port event). Firefighters and the Water Commission's workers are still in {talks}(e16).

---
places:
  por: {name: Portmore, geonameid: 3488981, point: [17.971, -76.8869]}
  spa: {name: Spanish Town, geonameid: 3488465, point: [17.9911, -76.9574]}
  stc: {name: St Catherine, point: [18.05, -77.03], precision: division}
  cay: {name: Caymanas, point: [18.03, -76.9]}
  cen: {name: Central Village, point: [18.0, -76.92]}
  hal: {name: Half Way Tree, point: [18.012, -76.797]}
  hel: {name: Hellshire, point: [17.89, -76.9]}
  man: {name: Manchester, point: [18.05, -77.52], precision: division}
  cla: {name: Clarendon, point: [17.95, -77.27], precision: division}
  stj: {name: St James, point: [18.4, -77.88], precision: division}
  wes: {name: Westmoreland, point: [18.23, -78.15], precision: division}
  han: {name: Hanover, point: [18.41, -78.13], precision: division}
  gra: {name: Granville, point: [18.45, -77.9]}
  for: {name: Fort Lauderdale, geonameid: 4155966, point: [26.1223, -80.1434]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  sav: {name: Savanna-la-Mar, geonameid: 3488613, point: [18.2189, -78.1332]}
  mand: {name: Mandeville, geonameid: 3489577, point: [18.0417, -77.5071]}
  may: {name: May Pen, geonameid: 3489523, point: [17.9645, -77.2451]}
  port: {name: Port Antonio, geonameid: 3489005, point: [18.1789, -76.4522]}
events:
  e1: {type: legislation, places: [por], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: on Tuesday, status: happened, actors: GOVERNMENT, targets: legislation, main: true}
  e2: {type: decision, places: [kin], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: on Tuesday, status: happened, actors: the Speaker, targets: Opposition members, minor: true}
  e3: {type: legislation, places: [], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: "", status: happened, actors: "", targets: The Bill, minor: true}
  e4: {type: meeting, places: [], start: 2023-05-30, end: 2023-05-30, date_precision: day, date_text: on May 30, status: planned, actors: a joint select committee}
  e5: {type: statement, places: [], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: "", status: happened, actors: Claudette Bryan-Hylton}
  e6: {type: protest, places: [kin], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: "", status: happened, actors: about 60 people}
  e7: {type: decision, places: [], start: 1866, end: 1866, date_precision: year, date_text: in 1866, status: happened, actors: Governor Sir John Peter Grant, minor: true}
  e8: {type: decision, places: [stj, wes, han], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: "", status: happened, actors: the House, targets: the states of public emergency}
  e9: {type: survey, places: [mon], start: null, end: null, date_precision: unknown, date_text: since December, status: happened, actors: "", minor: true}
  e10: {type: killing, places: [gra], start: 2023-05-14, end: 2023-05-14, date_precision: day, date_text: on Sunday night, killed: 3, status: happened, actors: ""}
  e11: {type: arrest, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: a man from Savanna-la-Mar}
  e12: {type: ceremony, places: [], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: "", status: happened, actors: Members, targets: Dr Hyacinth Rowe, minor: true}
  e13: {type: death, places: [for], start: 2023-05-12, end: 2023-05-12, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: Dr Hyacinth Rowe}
  e14: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Teachers, targets: "government's wage offer"}
  e15: {type: strike, places: [mand, may, port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Teachers, targets: schools}
  e16: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Firefighters and the Water Commission's workers"}
notes: ""
