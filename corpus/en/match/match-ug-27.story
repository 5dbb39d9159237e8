---
id: match-ug-27
genre: match
country: UG
published: 2025-05-12
publisher: Nile Sports Weekly
title: "Two shot as derby fans {storm}(e1) pitch in [Jinja](jin event)"
---
Police {fired}(e2) live rounds on Saturday to clear a pitch {invasion}(e1) at the end of a league {match}(e3) in [Jinja](jin event), {wounding}(e2) a boy of 13 and a woman selling groundnuts.

Busoga Stars were {leading}(e3) visitors [Mbarara](mba metonym) 1-0 through an early penalty when a goal by the [Rwandan](rwa demonym) forward Eric Mugisha was {ruled}(e4) out in stoppage time. Supporters {climbed}(e1) the fence, and the referee was {beaten}(e5) with his own flag. He {needed}(e6) six stitches.

Both of the wounded are {stable}(e6), the regional referral hospital {said}(e7) on Sunday. An inspector has been {suspended}(e8). Thirteen people, including a councillor, are in {custody}(e16).

The federation, which will {sit}(e9) on Thursday, may {award}(e10) the game to the visitors and close the ground. In 2022, also after a derby, it {fined}(e11) Stars 5 million shillings.

Elsewhere [Gulu](gul metonym) {won}(e12) 2-0 in [Lira](lir event) and went {top}(e12); [Arua](aru metonym)'s trip to [Masaka](mas event) was {rained}(e13) off. The national team {fly}(e14) to [Rabat](rab mention) tomorrow without their captain, who {tore}(e15) a muscle in training.

---
places:
  jin: {name: Jinja, geonameid: 233114, point: [0.439, 33.2032]}
  gul: {name: Gulu, geonameid: 233346, point: [2.7746, 32.299]}
  lir: {name: Lira, geonameid: 230166, point: [2.2499, 32.8999]}
  aru: {name: Arua, geonameid: 235039, point: [3.0201, 30.911]}
  mas: {name: Masaka, geonameid: 229380, point: [-0.3338, 31.7341]}
  mba: {name: Mbarara, geonameid: 229268, point: [-0.6047, 30.6485]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: riot, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, status: happened, actors: derby fans, main: true}
  e2: {type: shooting, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, killed: 0, injured: 2, status: happened, actors: Police, targets: a boy of 13 and a woman selling groundnuts, main: true}
  e3: {type: match, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, status: happened, actors: Busoga Stars, targets: Mbarara}
  e4: {type: decision, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: in stoppage time, status: happened, actors: ""}
  e5: {type: attack, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: "", injured: 1, status: happened, actors: Supporters, targets: the referee}
  e6: {type: medical, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Both of the wounded}
  e7: {type: statement, places: [jin], start: 2025-05-11, end: 2025-05-11, date_precision: day, date_text: on Sunday, status: happened, actors: the regional referral hospital}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: An inspector}
  e9: {type: meeting, places: [], start: 2025-05-15, end: 2025-05-15, date_precision: day, date_text: on Thursday, status: planned, actors: The federation}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: The federation}
  e11: {type: verdict, places: [], start: 2022, end: 2022, date_precision: year, date_text: In 2022, status: happened, actors: it, targets: Stars}
  e12: {type: match, places: [lir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gulu}
  e13: {type: match, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Arua}
  e14: {type: transport_change, places: [], start: 2025-05-13, end: 2025-05-13, date_precision: day, date_text: tomorrow, status: planned, actors: The national team}
  e15: {type: other_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: their captain}
  e16: {type: arrest, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", arrested: 13, status: happened, actors: "", targets: "Thirteen people, including a councillor"}
notes: ""
