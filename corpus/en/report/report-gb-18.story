---
id: report-gb-18
genre: report
country: GB
published: 2023-02-24
publisher: The Tyrone Chronicle
title: "Off-duty detective {shot}(e1) at [Omagh](oma event) sports complex"
---
A senior detective is critically ill in hospital after being {shot}(e1) several times in front of his young son at a sports complex in [Omagh](oma event), [County Tyrone](cou event).

Two masked gunmen {fired}(e1) at least ten times at Det Ch Insp Neil Armour as he put footballs into the boot of his car at Killyclogher Road shortly before 20:00 on Wednesday.

He had just finished coaching an under-15 team.

Parents described children {running}(e2) in terror towards the pavilion. "My lad came home to [Fintona](fin mention) without his shoes," one mother said.

The {shooting}(e1) is being treated as terrorism, with the New IRA the main line of {inquiry}(e3), Assistant Chief Constable Morag Kilpatrick told a {press conference}(e4) in [Belfast](bel event).

Three men, aged 38, 45 and 47, were {arrested}(e5) in [Omagh](oma event) and [Coalisland](coa event) on Thursday. A fourth, aged 22, was {detained}(e5) on Friday morning.

A small car believed to have been used by the gunmen was {found}(e6) burnt out on the Racolpa Road, off the road to [Carrickmore](car mention). It had been {bought}(e7) in [Ballyclare](bal event), [County Antrim](coun event), earlier this month, and police want to hear from anyone who saw it in [Coalisland](coa event) on Wednesday afternoon.

The detective, who is from [Beragh](ber mention), is one of the best-known faces of the force. He {led}(e8) the {inquiry}(e8) into the {deaths}(e9) of three teenagers in a {crush}(e9) outside a disco in [Cookstown](coo event) on St Patrick's Day 2019, and is {investigating}(e10) the {murder}(e11) of a mother of two in [Lurgan](lur event) in December.

The leaders of five parties at [Stormont](sto metonym) {issued}(e12) a joint statement to {condemn}(e12) the {attack}(e1). In [Dublin](dub event), the taoiseach said he was "thinking of a family in [Tyrone](tyr mention)".

The last officer {killed}(e13) by dissidents, a 25-year-old Catholic recruit, {died}(e13) in a booby-trap {bombing}(e13) in [Omagh](oma event) in April 2011. In the same town 29 people were {killed}(e14) by a Real IRA car {bomb}(e14) in August 1998, four months after the Good Friday Agreement was {signed}(e15).

In November a police patrol {escaped}(e16) unhurt when a device {exploded}(e16) in [Strabane](str event).

The terror threat level in [Northern Ireland](nor event) was {lowered}(e17) last March from severe to substantial, for the first time in 12 years. A review is expected next month.

Hundreds of people are expected at a {walk}(e18) of solidarity in the town on Saturday.

---
places:
  cou: {name: County Tyrone, point: [54.6, -7.2], precision: area, radius_km: 40}
  tyr: {name: Tyrone, point: [54.6, -7.2], precision: area, radius_km: 40}
  coun: {name: County Antrim, point: [54.85, -6.2], precision: area, radius_km: 40}
  car: {name: Carrickmore, point: [54.6, -7.05]}
  lur: {name: Lurgan, point: [54.46, -6.33]}
  fin: {name: Fintona, point: [54.5, -7.31]}
  ber: {name: Beragh, point: [54.56, -7.16]}
  sto: {name: Stormont, point: [54.605, -5.832]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  oma: {name: Omagh, geonameid: 2640967, point: [54.6, -7.3]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  coa: {name: Coalisland, geonameid: 2652703, point: [54.5418, -6.7017]}
  bal: {name: Ballyclare, geonameid: 2656528, point: [54.7509, -5.9994]}
  coo: {name: Cookstown, geonameid: 2652417, point: [54.6431, -6.7459]}
  str: {name: Strabane, geonameid: 2636744, point: [54.8237, -7.4692]}
events:
  e1: {type: shooting, places: [oma], start: 2023-02-22, end: 2023-02-22, date_precision: day, date_text: "shortly before 20:00 on Wednesday", injured: 1, status: happened, actors: Two masked gunmen, targets: Det Ch Insp Neil Armour, main: true}
  e2: {type: displacement, places: [oma], start: 2023-02-22, end: 2023-02-22, date_precision: day, date_text: "", status: happened, actors: children, minor: true}
  e3: {type: investigation, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: meeting, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Assistant Chief Constable Morag Kilpatrick, minor: true}
  e5: {type: arrest, places: [oma, coa], start: 2023-02-23, end: 2023-02-24, date_precision: day, date_text: on Thursday, arrested: 4, status: happened, actors: "", targets: Three men, main: true}
  e6: {type: discovery, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A small car}
  e7: {type: deal, places: [bal], start: 2023-02, end: 2023-02, date_precision: month, date_text: earlier this month, status: happened, actors: "", targets: A small car, minor: true}
  e8: {type: investigation, places: [coo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The detective, targets: the deaths of three teenagers}
  e9: {type: other_accident, places: [coo], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: "on St Patrick's Day 2019", killed: 3, status: happened, actors: "", targets: three teenagers}
  e10: {type: investigation, places: [lur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The detective, targets: the murder of a mother of two}
  e11: {type: killing, places: [lur], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, killed: 1, status: happened, actors: "", targets: a mother of two}
  e12: {type: statement, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The leaders of five parties, targets: the attack}
  e13: {type: bombing, places: [oma], start: 2011-04, end: 2011-04, date_precision: month, date_text: in April 2011, killed: 1, status: happened, actors: dissidents, targets: a 25-year-old Catholic recruit}
  e14: {type: bombing, places: [oma], start: 1998-08, end: 1998-08, date_precision: month, date_text: in August 1998, killed: 29, status: happened, actors: "", targets: 29 people}
  e15: {type: agreement, places: [], start: 1998-04, end: 1998-04, date_precision: month, date_text: four months after, status: happened, actors: "", targets: the Good Friday Agreement}
  e16: {type: bombing, places: [str], start: 2022-11, end: 2022-11, date_precision: month, date_text: In November, status: happened, actors: "", targets: a police patrol}
  e17: {type: decision, places: [nor], start: 2022-03, end: 2022-03, date_precision: month, date_text: last March, status: happened, actors: "", targets: The terror threat level}
  e18: {type: protest, places: [oma], start: 2023-02-25, end: 2023-02-25, date_precision: day, date_text: on Saturday, status: planned, actors: Hundreds of people}
notes: ""
