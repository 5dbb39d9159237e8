---
id: results-nl-22
genre: results
country: NL
published: 2026-01-18
publisher: Sport aan Zee
title: "Sunday's results and what happened"
---
Football, first division: [Breda](bre metonym) {beat}(e1) [Nijmegen](nij metonym) 3-1; [Sittard](sit metonym) {drew}(e2) 1-1 with [Groningen](gro metonym); [Zwolle](zwo metonym) {lost}(e3) 0-2 at home to [Alkmaar](alk metonym). The {match}(e4) in [Enschede](ens event) was {abandoned}(e4) after 61 minutes, with the score at 2-2, when a firework {struck}(e5) a linesman. He was {treated}(e6) for burns. Eleven visiting fans, from [Arnhem](arn mention), were {arrested}(e7); the mayor said three more had been {picked up}(e7) at the station beforehand.

Skating, [Heerenveen](hee event): Femke Dijkgraaf {won}(e8) the 3,000 m in 3:58.40, a track record. Two days earlier she had {fallen}(e9) in the 1,500 m. The {Games}(e10) {open}(e10) in [Milan](mil event) in under three weeks.

Cyclo-cross, [Hoogerheide](hoo event): no {race}(e11); the course is {frozen}(e12).

Hockey: [Bloemendaal](blo metonym) have {sacked}(e13) their coach.

Darts: the {final}(e14) in [Den Bosch](den event) was held up for an hour by a bomb {hoax}(e15). Nobody left. A [Welsh](wel demonym) qualifier, 17, then {took}(e14) the title.

Obituary: Wim Roelofs, the [Zeeland](zee mention) sprinter, {died}(e16) on Friday night, aged 91.

---
places:
  bre: {name: Breda, geonameid: 2758401, point: [51.5866, 4.776]}
  nij: {name: Nijmegen, geonameid: 2750053, point: [51.8425, 5.8528]}
  sit: {name: Sittard, geonameid: 2747203, point: [50.9983, 5.8694]}
  zwo: {name: Zwolle, geonameid: 2743477, point: [52.5125, 6.0944]}
  alk: {name: Alkmaar, geonameid: 2759899, point: [52.6317, 4.7486]}
  ens: {name: Enschede, geonameid: 2756071, point: [52.2183, 6.8958]}
  arn: {name: Arnhem, geonameid: 2759661, point: [51.98, 5.9111]}
  hee: {name: Heerenveen, geonameid: 2754669, point: [52.9593, 5.9185]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  hoo: {name: Hoogerheide, geonameid: 2753725, point: [51.4242, 4.325]}
  blo: {name: Bloemendaal, geonameid: 2758804, point: [52.4025, 4.6222]}
  den: {name: "'s-Hertogenbosch", geonameid: 2747351, point: [51.6992, 5.3042]}
  wel: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  zee: {name: Zeeland, geonameid: 2744011, point: [51.2837, 3.7851], precision: division}
  gro: {name: Groningen, geonameid: 2755251, point: [53.2192, 6.5667]}
events:
  e1: {type: match, places: [bre], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "Sunday's", status: happened, actors: Breda, targets: Nijmegen, main: true}
  e2: {type: match, places: [sit], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: Sittard, targets: Groningen}
  e3: {type: match, places: [zwo], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: Alkmaar, targets: Zwolle}
  e4: {type: match, places: [ens], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e5: {type: attack, places: [ens], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a linesman}
  e6: {type: medical, places: [ens], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e7: {type: arrest, places: [ens], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", arrested: 14, status: happened, actors: "", targets: Eleven visiting fans}
  e8: {type: match, places: [hee], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: Femke Dijkgraaf}
  e9: {type: match, places: [hee], start: 2026-01-16, end: 2026-01-16, date_precision: day, date_text: Two days earlier, status: happened, actors: she}
  e10: {type: match, places: [mil], start: 2026-02, end: 2026-02, date_precision: month, date_text: in under three weeks, status: planned, actors: ""}
  e11: {type: match, places: [hoo], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: extreme_weather, places: [hoo], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: layoffs, places: [blo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bloemendaal, targets: their coach}
  e14: {type: match, places: [den], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: happened, actors: "A Welsh qualifier, 17"}
  e15: {type: bombing, places: [den], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: "", status: threatened, actors: ""}
  e16: {type: death, places: [], start: 2026-01-16, end: 2026-01-16, date_precision: day, date_text: on Friday night, killed: 1, status: happened, actors: "", targets: Wim Roelofs}
notes: ""
