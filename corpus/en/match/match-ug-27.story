---
id: match-ug-27
genre: match
country: UG
published: 2025-05-12
publisher: Nile Sports Weekly
title: "Two {shot}(e1) as derby fans {storm}(e2) pitch in [Jinja](jin event)"
---
Police {fired}(e1) live rounds on Saturday to clear a {pitch invasion}(e2) at the end of a league {match}(e3) in [Jinja](jin event), {wounding}(e1) a boy of 13 and a woman selling groundnuts.

Busoga Stars were {leading}(e3) visitors [Mbarara](mba metonym) 1-0 through an early penalty when a goal by the [Rwandan](rwa demonym) forward Eric Mugisha was ruled out in stoppage time. Supporters {climbed}(e2) the fence, and the referee was {beaten}(e4) with his own flag. He needed six stitches.

Both of the wounded are stable, the regional referral hospital said on Sunday. An inspector has been {suspended}(e5). Thirteen people, including a councillor, are {in custody}(e6).

The federation, which will {sit}(e7) on Thursday, may award the game to the visitors and close the ground. In 2022, also after a derby, it {fined}(e8) Stars 5 million shillings.

Elsewhere [Gulu](gul metonym) {won}(e9) 2-0 in [Lira](lir event) and went top; [Arua](aru metonym)'s trip to [Masaka](mas event) was {rained off}(e10). The national team {fly}(e11) to [Rabat](rab mention) tomorrow without their captain, who {tore}(e12) a muscle in training.

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
  e1: {type: shooting, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, injured: 2, status: happened, actors: Police, targets: a boy of 13 and a woman selling groundnuts, main: true}
  e2: {type: riot, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, status: happened, actors: derby fans, main: true}
  e3: {type: match, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: on Saturday, status: happened, actors: Busoga Stars, targets: Mbarara}
  e4: {type: attack, places: [jin], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: "", injured: 1, status: happened, actors: Supporters, targets: the referee}
  e5: {type: decision, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: An inspector}
  e6: {type: arrest, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", arrested: 13, status: happened, actors: "", targets: "Thirteen people, including a councillor"}
  e7: {type: meeting, places: [], start: 2025-05-15, end: 2025-05-15, date_precision: day, date_text: on Thursday, status: planned, actors: The federation}
  e8: {type: verdict, places: [], start: 2022, end: 2022, date_precision: year, date_text: In 2022, status: happened, actors: it, targets: Stars, minor: true}
  e9: {type: match, places: [lir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gulu}
  e10: {type: match, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Arua}
  e11: {type: transport_change, places: [rab], start: 2025-05-13, end: 2025-05-13, date_precision: day, date_text: tomorrow, status: planned, actors: The national team, minor: true}
  e12: {type: other_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: their captain, minor: true}
notes: ""
