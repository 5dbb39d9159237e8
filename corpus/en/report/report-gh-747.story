---
id: report-gh-747
genre: report
country: GH
published: 2025-03-20
publisher: Volta Times
title: "Six {killed}(e1) in renewed [Bawku](baw event) {shooting}(e1); curfew {tightened}(e2)"
---
Six persons, among them a nurse on her way to night duty, have been {shot dead}(e1) in [Bawku](baw event) in the [Upper East Region](upp event) in fresh {violence}(e1) linked to the decades-old chieftaincy dispute.

The Interior Ministry on Wednesday {reviewed}(e2) the curfew hours in the municipality from 6 p.m.–6 a.m. to 4 p.m.–7 a.m. and {renewed}(e2) a ban on motorbikes and the wearing of smocks.

Assembly member for [Natinga](nat mention) Mr Issifu Awuni told this reporter that the {firing}(e1) started at Sabongari around 8 p.m. on Monday and went on till the early hours of Tuesday. Eight wounded persons were {conveyed}(e3) to the Presbyterian Hospital, and three with serious injuries were later {airlifted}(e3) to [Tamale](tam event).

Hours later, a goods truck loaded with onions was {set ablaze}(e4) at [Zebilla](zeb event) and its driver, a [Burkina Faso](bur mention) national, {hacked}(e5) with a machete. He is at the [Bolgatanga](bol event) Regional Hospital. Transport unions have {stopped}(e6) going to [Bawku](baw mention).

"We are teaching children under tables," said Madam Memunatu Abugri, a headmistress. Nine basic schools are {closed}(e7).

The conflict, between Kusasis and Mamprusis, dates from before independence and flared up again in November 2021. More than 260 people have been {killed}(e8) since then, according to security sources. Last October, when the feud {spread}(e8) to [Walewale](wal event) in the [North East](nor mention) Region, nine passengers of a [Kumasi](kum mention)-bound bus were {dragged out}(e9) and {shot}(e9).

President Kwame Asamani, who {visited}(e10) the town in December before his swearing-in, {asked}(e11) the Asantehene to resume {mediation}(e12), which had {begun}(e12) in [Kumasi](kum event) under his predecessor. The Overlord has since {met}(e13) both parties twice.

Other flashpoints gave the police a busy week. In [Gbiniyiri](gbi event), in the [Savannah](sav mention) Region, a quarrel over a plot of land was {settled}(e14) on Tuesday with the help of the paramount chief of [Bole](bole metonym), and at [Nkwanta](nkw event) in [Oti](oti event) Region, 27 suspects were {remanded}(e15) over {clashes}(e16) in February in which 11 persons {lost their lives}(e16).

Meanwhile, a [Bolgatanga](bol metonym org) High Court has {jailed}(e17) two brothers for 10 years each for possessing 1,200 rounds of ammunition meant for [Bawku](baw mention). They were {arrested}(e18) at [Paga](pag event), on the border, in 2023.

The Chief of Defence Staff will {inspect}(e19) troops at [Binduri](bin event) today.

---
places:
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  baw: {name: Bawku, geonameid: 2303287, point: [11.0593, -0.2425]}
  upp: {name: Upper East, geonameid: 2294291, point: [10.8183, -0.7798], precision: division}
  nat: {name: Natinga, point: [11.06, -0.24], precision: near}
  tam: {name: Tamale, geonameid: 2294877, point: [9.4008, -0.8393]}
  zeb: {name: Zebilla, point: [10.94, -0.47]}
  bol: {name: Bolgatanga, geonameid: 2302821, point: [10.7856, -0.8514]}
  wal: {name: Walewale, point: [10.35, -0.8]}
  nor: {name: North East, point: [10.4, -0.5], precision: division}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  gbi: {name: Gbiniyiri, point: [9.1, -2.4], precision: near}
  sav: {name: Savannah, point: [9.2, -1.6], precision: division}
  bole: {name: Bole, point: [9.03, -2.49]}
  nkw: {name: Nkwanta, point: [8.26, 0.52]}
  oti: {name: Oti, point: [8.1, 0.4], precision: division}
  pag: {name: Paga, point: [10.99, -1.11]}
  bin: {name: Binduri, point: [10.96, -0.31]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
events:
  e1: {type: shooting, places: [baw, upp], start: 2025-03-17, end: 2025-03-18, date_precision: day, date_text: around 8 p.m. on Monday, killed: 6, injured: 8, status: happened, actors: "", targets: Six persons, main: true}
  e2: {type: decision, places: [baw], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: on Wednesday, status: happened, actors: The Interior Ministry, targets: the curfew hours, main: true}
  e3: {type: medical, places: [baw, tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eight wounded persons, minor: true}
  e4: {type: fire, places: [zeb], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: Hours later, status: happened, actors: "", targets: a goods truck loaded with onions}
  e5: {type: attack, places: [zeb], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: Hours later, injured: 1, status: happened, actors: "", targets: its driver}
  e6: {type: strike, places: [baw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Transport unions, minor: true}
  e7: {type: closure, places: [baw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nine basic schools}
  e8: {type: battle, places: [baw, wal], start: 2021-11, end: 2025-03, date_precision: month, date_text: since then, killed: 260, killed_qualifier: at_least, status: happened, actors: "", targets: More than 260 people}
  e9: {type: shooting, places: [wal], start: 2024-10, end: 2024-10, date_precision: month, date_text: Last October, killed: 9, status: happened, actors: "", targets: nine passengers}
  e10: {type: visit, places: [baw], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: President Kwame Asamani, targets: the town}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Kwame Asamani, targets: the Asantehene}
  e12: {type: meeting, places: [kum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Overlord, targets: both parties}
  e14: {type: agreement, places: [gbi], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a quarrel over a plot of land}
  e15: {type: arrest, places: [nkw, oti], start: null, end: null, date_precision: unknown, date_text: "", arrested: 27, status: happened, actors: "", targets: 27 suspects}
  e16: {type: battle, places: [nkw], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, killed: 11, status: happened, actors: "", targets: 11 persons}
  e17: {type: verdict, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: High Court, targets: two brothers}
  e18: {type: arrest, places: [pag], start: 2023, end: 2023, date_precision: year, date_text: in 2023, arrested: 2, status: happened, actors: "", targets: two brothers}
  e19: {type: visit, places: [bin], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: today, status: planned, actors: The Chief of Defence Staff, targets: troops, minor: true}
notes: ""
