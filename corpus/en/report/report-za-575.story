---
id: report-za-575
genre: report
country: ZA
published: 2025-10-21
publisher: Highveld Mail
title: "Councillor {shot dead}(e1) in [Umlazi](uml event); {strike}(e2) {shuts}(e2) [Emfuleni](emf metonym) offices"
---
A ward councillor in [eThekwini](eth event) was {shot dead}(e1) outside his home in [Umlazi](uml event)'s U section on Sunday night, the fourth local politician to be {killed}(e3) in [KwaZulu-Natal](kwa event) since August.

Police spokesperson Brigadier Jabulani Ntuli said two men in a white Polo {opened fire}(e1) on Sipho Mkhabela, 48, as he closed his gate. His 15-year-old daughter was {wounded}(e1) in the arm and {taken}(e4) to Prince Mshiyeni hospital. No one has been {arrested}(e5).

Mkhabela's party {called}(e6) it an assassination. He had {testified}(e7) last month before a commission in [Pretoria](pre event) which is {hearing}(e7) evidence on links between police and syndicates, and had {asked}(e8) the municipality for guards. [eThekwini](eth metonym) mayor Zinhle Cele {visited}(e9) the family on Monday.

Earlier this month, the party's treasurer in [Estcourt](est event) {survived}(e10) an {attack}(e10) with a rifle, and in [Richmond](ric event), where more than a dozen office-bearers have {died}(e19) since 2016, a former municipal manager was {convicted}(e11) of murder.

In [Gauteng](gau mention), workers at the bankrupt [Emfuleni](emf metonym) municipality {locked}(e2) the gates of offices in [Vanderbijlpark](van event), [Vereeniging](ver event) and [Sebokeng](seb event) on Monday over unpaid pension contributions. Sewage has {run}(e12) into the [Vaal](vaa event) for a week because pump crews joined the {strike}(e2). The national minister of water, who {flew over}(e13) the river on Saturday, said that the province must put the council under administration. The DA has {tabled}(e14) a motion of no confidence for Thursday.

Local government {elections}(e15) are {due}(e15) between November 2026 and January 2027. The Electoral Commission {said}(e16) on Monday that it had {registered}(e16) 486 parties, and that it would {test}(e17) voting machines in [Stellenbosch](ste event) and [Polokwane](pol event) in the new year.

And in [Makhanda](mak event), formerly [Grahamstown](mak mention), a high court judge {dismissed}(e18) with costs an application by residents to have the council dissolved. Taps in [Joza](joz event) were dry as he read, an advocate noted: "We could not even make him tea."

---
places:
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  uml: {name: Umlazi, point: [-29.97, 30.88]}
  eth: {name: eThekwini, point: [-29.8, 30.9], precision: division}
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  emf: {name: Emfuleni, point: [-26.65, 27.85], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  van: {name: Vanderbijlpark, point: [-26.71, 27.84]}
  ver: {name: Vereeniging, point: [-26.67, 27.93]}
  seb: {name: Sebokeng, point: [-26.56, 27.84]}
  vaa: {name: Vaal, point: [-26.75, 27.75], precision: area, radius_km: 15}
  ste: {name: Stellenbosch, geonameid: 3361025, point: [-33.9346, 18.8668]}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  mak: {name: Makhanda, point: [-33.31, 26.53]}
  joz: {name: Joza, point: [-33.29, 26.56]}
  ric: {name: Richmond, point: [-29.87, 30.27]}
  est: {name: Estcourt, point: [-29.01, 29.88]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
events:
  e1: {type: shooting, places: [uml], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: on Sunday night, killed: 1, injured: 1, status: happened, actors: two men in a white Polo, targets: Sipho Mkhabela, main: true}
  e2: {type: strike, places: [emf, van, ver, seb], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on Monday, status: happened, actors: workers, main: true}
  e3: {type: killing, places: [kwa], start: 2025-08, end: 2025-10, date_precision: month, date_text: since August, killed: 4, status: happened, actors: "", targets: local politician}
  e4: {type: medical, places: [uml], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: "", targets: His 15-year-old daughter, minor: true}
  e5: {type: arrest, places: [uml], start: null, end: null, date_precision: unknown, date_text: "", arrested: 0, status: happened, negated: true, actors: "", targets: No one, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Mkhabela's party", minor: true}
  e7: {type: trial, places: [pre], start: 2025-09, end: 2025-09, date_precision: month, date_text: last month, status: happened, actors: Mkhabela}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the municipality, minor: true}
  e9: {type: visit, places: [uml], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on Monday, status: happened, actors: mayor Zinhle Cele, targets: the family, minor: true}
  e10: {type: shooting, places: [est], start: 2025-10, end: 2025-10, date_precision: month, date_text: Earlier this month, status: happened, actors: "", targets: treasurer}
  e11: {type: verdict, places: [ric], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a former municipal manager}
  e12: {type: other_accident, places: [vaa], start: null, end: null, date_precision: unknown, date_text: for a week, status: happened, actors: "", targets: Sewage}
  e13: {type: visit, places: [vaa], start: 2025-10-18, end: 2025-10-18, date_precision: day, date_text: on Saturday, status: happened, actors: The national minister of water, minor: true}
  e14: {type: decision, places: [emf], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: for Thursday, status: planned, actors: The DA}
  e15: {type: election, places: [sou], start: 2026-11, end: 2027-01, date_precision: month, date_text: between November 2026 and January 2027, status: planned, actors: ""}
  e16: {type: decision, places: [sou], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on Monday, status: happened, actors: The Electoral Commission, targets: 486 parties, minor: true}
  e17: {type: survey, places: [ste, pol], start: 2026, end: 2026, date_precision: year, date_text: in the new year, status: planned, actors: "", targets: voting machines, minor: true}
  e18: {type: verdict, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a high court judge, targets: an application by residents}
  e19: {type: killing, places: [ric], start: 2016, end: 2025, date_precision: year, date_text: since 2016, killed: 12, killed_qualifier: at_least, status: happened, actors: "", targets: office-bearers}
notes: ""
