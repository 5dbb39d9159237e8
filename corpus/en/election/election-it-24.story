---
id: election-it-24
genre: election
country: IT
published: 2022-06-13
publisher: Peninsula Report
title: "[Verona](ver event) and [Palermo](pal event) {Change Hands}(e1); Polling Chiefs {Desert}(e2) for the Football"
---
[ROME](rom dateline) (PR) - The centre-left {forced}(e1) the right into a run-off in [Verona](ver event), and the centre-right {won}(e1) [Palermo](pal event) and [Genoa](gen event) outright in local {elections}(e1) on Sunday in 971 [Italian](ita demonym) towns, nearly complete results showed.

Turnout was 54.7 percent, the lowest on record. In [Palermo](pal event) 50 polling stations opened up to six hours late because 170 of their presidents had not {turned up}(e2), preferring, prosecutors suspect, the {match}(e3) in which their team {won}(e3) promotion that evening. The city has {reported}(e4) them; [Rome](rom metonym) is sending an {inspector}(e5).

Two candidates there, one from each side, had been {arrested}(e6) in the preceding week, accused of {buying votes}(e7) from the [Brancaccio](bra event) clan. Both deny it.

In [L'Aquila](laq event), {rebuilt}(e8) in part since the 2009 {earthquake}(e9) that killed 309, the mayor was {re-elected}(e10). [Parma](par event), [Catanzaro](cat event), [Como](com event) and [Piacenza](pia event) {vote}(e11) again on June 26. A {referendum}(e12) on justice, held the same day, failed for want of a quorum.

At [Frattaminore](fra event), near [Naples](nap mention), a {fake bomb}(e13) was found outside a school and voting was {suspended}(e14) for an hour. A woman of 91 {died}(e15) at the urn in [Lodi](lod event).

In [Lampedusa](lam event), where 674 migrants {came ashore}(e16) over the weekend, the anti-immigration League {lost}(e17) its only seat. Its leader said he would not {resign}(e18). "I've been buried before," he told reporters in [Milan](mil event).

---
places:
  ver: {name: Verona, geonameid: 3164527, point: [45.4385, 10.9938]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bra: {name: Brancaccio, point: [38.095, 13.39], precision: near}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  cat: {name: Catanzaro, geonameid: 2525059, point: [38.8825, 16.6009]}
  com: {name: Como, geonameid: 3178229, point: [45.8082, 9.0832]}
  pia: {name: Piacenza, geonameid: 3171058, point: [45.0524, 9.6934]}
  fra: {name: Frattaminore, geonameid: 3176560, point: [40.9558, 14.272]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  lod: {name: Lodi, geonameid: 3174638, point: [45.3099, 9.5008]}
  lam: {name: Lampedusa, geonameid: 2524459, point: [35.5014, 12.6096]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
events:
  e1: {type: election, places: [ver, pal, gen], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: other, places: [pal], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: 170 of their presidents, main: true}
  e3: {type: match, places: [pal], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: that evening, status: happened, actors: Palermo}
  e4: {type: charge, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The city}
  e5: {type: investigation, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: arrest, places: [pal], start: 2022-06-05, end: 2022-06-11, date_precision: day, date_text: in the preceding week, arrested: 2, status: happened, actors: "", targets: Two candidates}
  e7: {type: fraud, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: construction, places: [laq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: earthquake, places: [laq], start: 2009, end: 2009, date_precision: year, date_text: the 2009, killed: 309, status: happened, actors: ""}
  e10: {type: election, places: [laq], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: election, places: [par, cat, com, pia], start: 2022-06-26, end: 2022-06-26, date_precision: day, date_text: on June 26, status: planned, actors: ""}
  e12: {type: election, places: [ita], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e13: {type: other_crime, places: [fra], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: closure, places: [fra], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: death, places: [lod], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A woman of 91}
  e16: {type: displacement, places: [lam], start: 2022-06-11, end: 2022-06-12, date_precision: day, date_text: over the weekend, displaced: 674, status: happened, actors: ""}
  e17: {type: election, places: [lam], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: "", targets: League}
  e18: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Its leader}
notes: ""
