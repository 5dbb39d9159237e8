---
id: match-eg-23
genre: match
country: EG
published: 2025-02-09
publisher: Nile Sport
title: "Two Die in {Crush}(e1) Before [Cairo](cai event) {Derby}(e2); Kick-off Delayed"
---
[CAIRO](cai dateline): Two supporters were killed and at least 27 injured on Saturday in a {crush}(e1) at a gate of the stadium in [Nasr City](nas event), in eastern [Cairo](cai event), an hour before the {derby}(e2) between Al Nasr and [Cairo](cai metonym org) United.

The {match}(e2) began 55 minutes late and was {won}(e2) 1-0 by United, through a header from the [Malian](mal demonym) Sékou Danté. Players {wore}(e3) black armbands after half-time, when they were told.

The prosecutor general ordered an {investigation}(e4), and four stewards from a firm in [Giza](giz mention) were {detained}(e5). Witnesses said that the gate had been opened and shut again. {Tear gas}(e6) was not used, the interior ministry said.

In February 2015, 20 fans {died}(e7) outside another ground, in the [Fifth Settlement](fif event), when police {fired tear gas}(e7) into a wire passage; in 2012 more than 70 were {killed}(e8) in [Port Said](por event). For six years afterwards spectators were {shut out}(e9).

Elsewhere, [Ismailia](ism metonym) {drew}(e10) 2-2 at [Suez](sue event); [Alexandria](ale metonym)'s Harbour Club {went down}(e11) 3-0 away to [El Mahalla](elm metonym); and Sunday's {fixture}(e12) in [Aswan](asw event) was {moved}(e12) to Wednesday. [Tunisia](tun metonym) have {named}(e13) their squad for this month's {friendly}(e14) in [Sousse](sou event).

"We came from [Beni Suef](ben mention) at dawn," said Ashraf Gaber, a baker, whose brother lost consciousness and was {revived}(e15) at [Ain Shams](ain event) hospital. The {funerals}(e16) will be held today in [Shubra](shu event) and [Tanta](tan event). [Rabat](rab metonym)'s federation sent {condolences}(e17).

---
places:
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  nas: {name: Nasr City, point: [30.05, 31.34], precision: near}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  giz: {name: Giza, geonameid: 360995, point: [30.0094, 31.2086]}
  fif: {name: Fifth Settlement, point: [30.01, 31.43], precision: near}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  elm: {name: Al-Mahallah al-Kubra, geonameid: 360829, point: [30.9706, 31.1669]}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  sou: {name: Sousse, geonameid: 2464915, point: [35.8254, 10.637]}
  ben: {name: Bani Suwayf, geonameid: 359173, point: [29.0744, 31.0979]}
  ain: {name: Ain Shams, point: [30.075, 31.285], precision: near}
  shu: {name: Shubra, point: [30.08, 31.245], precision: near}
  tan: {name: Tanta, geonameid: 347497, point: [30.7885, 31.0019]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
events:
  e1: {type: other_accident, places: [nas], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: on Saturday, killed: 2, injured: 27, injured_qualifier: at_least, status: happened, actors: "", targets: supporters, main: true}
  e2: {type: match, places: [nas], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, actors: Cairo United, targets: Al Nasr, main: true}
  e3: {type: ceremony, places: [nas], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, actors: Players, minor: true}
  e4: {type: investigation, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prosecutor general}
  e5: {type: arrest, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: "", targets: four stewards}
  e6: {type: riot, places: [nas], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: riot, places: [fif], start: 2015-02, end: 2015-02, date_precision: month, date_text: In February 2015, killed: 20, status: happened, actors: police, targets: fans}
  e8: {type: riot, places: [por], start: 2012, end: 2012, date_precision: year, date_text: in 2012, killed: 70, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: decision, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: match, places: [sue], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, actors: Ismailia}
  e11: {type: match, places: [elm], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, actors: El Mahalla, targets: Harbour Club}
  e12: {type: match, places: [asw], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: to Wednesday, status: planned, actors: ""}
  e13: {type: decision, places: [tun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tunisia}
  e14: {type: match, places: [sou], start: 2025-02, end: 2025-02, date_precision: month, date_text: "this month's", status: planned, actors: ""}
  e15: {type: medical, places: [ain], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: "", status: happened, actors: "", targets: whose brother, minor: true}
  e16: {type: ceremony, places: [shu, tan], start: 2025-02-09, end: 2025-02-09, date_precision: day, date_text: today, status: planned, actors: ""}
  e17: {type: statement, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
