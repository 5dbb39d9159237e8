---
id: report-sk-799
genre: report
country: SK
published: 2023-11-10
publisher: Tatra Tribune
title: "[Rimavská Sobota](rim event) maternity ward {shuts}(e2) a day after twins {die}(e3) on road to [Lučenec](luc mention)"
---
The maternity ward in [Rimavská Sobota](rim event), in southern [Slovakia](slo mention), {closed}(e2) its doors on Thursday evening, after its last two obstetricians had {handed in}(e4) their notice and a day after premature twins {died}(e3) in an ambulance on the way to [Lučenec](luc mention).

The mother, 19, of [Hnúšťa](hnu mention), had been {turned away}(e3) on Wednesday at noon. She is being {treated}(e5) in [Banská Bystrica](ban event). The health surveillance authority has {begun}(e6) an inspection, and the police are investigating bodily harm.

"I drove as fast as the road allows. The road doesn't allow much," ambulance driver Dušan Palko told this paper.

It is the sixth ward to {close}(e7) in two years. [Brezno](bre event) and [Revúca](rev event) lost theirs in 2022, [Gelnica](gel event) in March. Health Minister Silvia Dudová, in office since 25 October, {announced}(e8) that doctors from the military hospital in [Ružomberok](ruz mention) would come to help from Monday. She {blamed}(e9) her predecessor for the dispute over night pay that made 240 doctors {resign}(e1) last December, before a last-minute {deal}(e21) in [Bratislava](bra event).

Many go to [Austria](aus mention) or the [Czech Republic](cze mention). [Hungarian](hun demonym) hospitals at [Salgótarján](sal event) and [Ózd](ozd event), where the shortage is as bad, have {refused}(e10) patients from over the border since summer.

The fire service had a busy night on Thursday, too. A gas bottle {exploded}(e11) in a hut in the Roma settlement of [Jesenské](jes event), {burning}(e11) two children.

In [Košice](kos event), a man of 41 who had {shot}(e13) at a bailiff in August was {given}(e14) 18 years. In [Nitra](nit event), a carmaker {recalled}(e15) 1,100 vehicles. Fog {delayed}(e16) flights at [Poprad](pop event) for the second day running; an air-ambulance from [Zurich](zur mention) had to {turn back}(e16).

Parliament will {debate}(e17) the wards on Tuesday. Some 3,000 people have {signed}(e18) a petition in [Rimavská Sobota](rim event), where the next nearest delivery room is 50 minutes away. A gathering with candles {took place}(e19) at the hospital gate on Thursday and another is to be {held}(e19) in [Tornaľa](tor event) on Sunday. There the mayor, Gejza Bari, {offered}(e20) a flat, free of rent, to any obstetrician under 60.

---
places:
  rim: {name: Rimavská Sobota, geonameid: 723736, point: [48.3828, 20.0224]}
  luc: {name: Lučenec, point: [48.33, 19.67]}
  hnu: {name: Hnúšťa, point: [48.58, 19.95]}
  ban: {name: Banská Bystrica, point: [48.74, 19.15]}
  bre: {name: Brezno, geonameid: 3060950, point: [48.8043, 19.6363]}
  rev: {name: Revúca, point: [48.68, 20.12]}
  gel: {name: Gelnica, point: [48.85, 20.94]}
  ruz: {name: Ružomberok, point: [49.08, 19.31]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  sal: {name: Salgótarján, point: [48.1, 19.8]}
  ozd: {name: Ózd, point: [48.22, 20.3]}
  jes: {name: Jesenské, point: [48.3, 20.07]}
  kos: {name: Košice, point: [48.72, 21.26]}
  nit: {name: Nitra, geonameid: 3058531, point: [48.3076, 18.0845]}
  pop: {name: Poprad, geonameid: 723846, point: [49.0614, 20.298]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  tor: {name: Tornaľa, point: [48.42, 20.33]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
events:
  e1: {type: resignation, places: [], start: 2022-12, end: 2022-12, date_precision: month, date_text: last December, status: happened, actors: 240 doctors}
  e2: {type: closure, places: [rim], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday evening, status: happened, actors: The maternity ward, targets: its doors, main: true}
  e3: {type: death, places: [rim], start: 2023-11-08, end: 2023-11-08, date_precision: day, date_text: on Wednesday at noon, killed: 2, status: happened, actors: "", targets: premature twins, main: true}
  e4: {type: resignation, places: [rim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its last two obstetricians}
  e5: {type: medical, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The mother, minor: true}
  e6: {type: investigation, places: [rim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health surveillance authority}
  e7: {type: closure, places: [bre, rev, gel], start: 2022, end: 2023, date_precision: year, date_text: in two years, status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health Minister Silvia Dudová, targets: doctors}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health Minister Silvia Dudová, targets: her predecessor, minor: true}
  e10: {type: decision, places: [sal, ozd], start: 2023, end: 2023, date_precision: year, date_text: since summer, status: happened, actors: hospitals, targets: patients}
  e11: {type: explosion, places: [jes], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, injured: 2, status: happened, actors: A gas bottle, targets: two children}
  e13: {type: shooting, places: [kos], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: happened, actors: a man of 41, targets: a bailiff}
  e14: {type: verdict, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a man of 41}
  e15: {type: decision, places: [nit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a carmaker, targets: "1,100 vehicles"}
  e16: {type: transport_change, places: [pop], start: null, end: null, date_precision: unknown, date_text: for the second day running, status: happened, actors: Fog, targets: flights}
  e17: {type: meeting, places: [bra], start: 2023-11-14, end: 2023-11-14, date_precision: day, date_text: on Tuesday, status: planned, actors: Parliament, targets: the wards}
  e18: {type: statement, places: [rim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some 3,000 people", targets: a petition, minor: true}
  e19: {type: protest, places: [rim, tor], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e20: {type: statement, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gejza Bari, targets: a flat, minor: true}
  e21: {type: agreement, places: [bra], start: 2022-12, end: 2022-12, date_precision: month, date_text: "", status: happened, actors: ""}
notes: ""
