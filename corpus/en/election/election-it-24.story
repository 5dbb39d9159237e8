---
id: election-it-24
genre: election
country: IT
published: 2022-06-13
publisher: Peninsula Report
title: "[Verona](ver event) and [Palermo](pal event) Change {Hands}(e1); Polling Chiefs {Desert}(e2) for the Football"
---
[ROME](rom dateline) (PR) - The centre-left {forced}(e1) the right into a {run-off}(e3) in [Verona](ver event), and the centre-right {won}(e1) [Palermo](pal event) and [Genoa](gen event) outright in local {elections}(e1) on Sunday in 971 [Italian](ita demonym) towns, nearly complete results showed.

Turnout was 54.7 percent, the lowest on record. In [Palermo](pal event) 50 polling stations {opened}(e1) up to six hours late because 170 of their presidents had not {turned}(e2) up, preferring, prosecutors suspect, the match in which their team {won}(e4) promotion that evening. The city has {reported}(e5) them; [Rome](rom metonym) is {sending}(e6) an inspector.

Two candidates there, one from each side, had been {arrested}(e7) in the preceding week, accused of buying votes from the [Brancaccio](bra event) clan. Both {deny}(e8) it.

In [L'Aquila](laq event), rebuilt in part since the 2009 {earthquake}(e9) that {killed}(e9) 309, the mayor was {re-elected}(e1). [Parma](par event), [Catanzaro](cat event), [Como](com event) and [Piacenza](pia event) {vote}(e3) again on June 26. A {referendum}(e10) on justice, held the same day, {failed}(e10) for want of a quorum.

At [Frattaminore](fra event), near [Naples](nap mention), a fake bomb was {found}(e11) outside a school and voting was {suspended}(e11) for an hour. A woman of 91 {died}(e12) at the urn in [Lodi](lod event).

In [Lampedusa](lam event), where 674 migrants {came}(e13) ashore over the weekend, the anti-immigration League {lost}(e14) its only seat. Its leader said he would not {resign}(e15). "I've been {buried}(e15) before," he {told}(e16) reporters in [Milan](mil event).

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
  e1: {type: election, places: [pal, gen, ver, laq], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: other, places: [pal], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: 170 of their presidents}
  e3: {type: election, places: [ver, par, cat, com, pia], start: 2022-06-26, end: 2022-06-26, date_precision: day, date_text: on June 26, status: planned, actors: ""}
  e4: {type: match, places: [pal], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: that evening, status: happened, actors: Palermo}
  e5: {type: statement, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The city}
  e6: {type: investigation, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Rome}
  e7: {type: arrest, places: [pal, bra], start: 2022-06-06, end: 2022-06-06, date_precision: week, date_text: in the preceding week, arrested: 2, status: happened, actors: "", targets: Two candidates}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Both}
  e9: {type: earthquake, places: [laq], start: 2009, end: 2009, date_precision: year, date_text: 2009, killed: 309, status: happened, actors: ""}
  e10: {type: election, places: [], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e11: {type: decision, places: [fra], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: for an hour, status: happened, actors: ""}
  e12: {type: death, places: [lod], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A woman of 91}
  e13: {type: displacement, places: [lam], start: 2022-06-11, end: 2022-06-12, date_precision: day, date_text: over the weekend, displaced: 674, status: happened, actors: ""}
  e14: {type: election, places: [lam], start: 2022-06-12, end: 2022-06-12, date_precision: day, date_text: "", status: happened, actors: "", targets: League}
  e15: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Its leader}
  e16: {type: statement, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its leader}
notes: ""
