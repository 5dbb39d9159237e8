---
id: election-bg-03
genre: election
country: BG
published: 2019-11-04
publisher: Dunav Press
title: "[Vidin](vid metonym) and [Pernik](per metonym) {change mayors}(e1); [Ruse](rus metonym) by a hair"
---
[SOFIA](sof dateline) (DP) – Incumbents fell in eleven of the 27 regional capitals of [Bulgaria](bg event) in Sunday's second {round}(e1) of municipal {elections}(e1), with the biggest upset along the [Danube](dan mention).

In [Vidin](vid event), a river port that has lost half its people since 1989, an eye surgeon who came home from [Ulm](ulm mention) {took}(e1) 54 per cent. [Pernik](per metonym), where taps have {run}(e2) only ten hours a day since mid-October, {threw out}(e1) its mayor of twelve years. [Ruse](rus event) {went}(e1) to the sitting man by 211 votes. He was {congratulated}(e3) from across the bridge by the mayor of [Giurgiu](giu metonym), in [Romania](ro mention).

[Plovdiv](plo event) and [Varna](var event) had been {decided}(e4) a week earlier, on October 27. [Sofia](sof event) was closer than any poll had foreseen.

Voting was {suspended}(e5) for two hours in the village of [Galiche](gal event), near [Byala Slatina](bya mention), after a fist {fight}(e6) that left a poll clerk with a broken nose. In [Kyustendil](kyu event) the prosecutor is {looking into}(e7) the {sale}(e8) of votes at 50 leva each; fourteen {arrests}(e9) reported by a television channel did not take place, the police said.

Turnout was 41 per cent, and in the [Turkish](tr demonym)-speaking municipalities around [Kardzhali](kar event) nearly 60.

---
places:
  vid: {name: Vidin, geonameid: 725905, point: [43.9916, 22.8824]}
  per: {name: Pernik, geonameid: 728330, point: [42.5967, 23.0332]}
  rus: {name: Ruse, geonameid: 727523, point: [43.8487, 25.9534]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  bg: {name: Bulgaria, geonameid: 732800, point: [42.6667, 25.25], precision: country}
  dan: {name: Danube, point: [43.8, 25.5], precision: area, radius_km: 250}
  ulm: {name: Ulm, geonameid: 2820256, point: [48.3984, 9.9916]}
  giu: {name: Giurgiu, geonameid: 677106, point: [43.8866, 25.9627]}
  ro: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  gal: {name: Galiche, point: [43.55, 23.87], precision: near}
  bya: {name: Byala Slatina, geonameid: 732704, point: [43.4667, 23.9333]}
  kyu: {name: Kyustendil, geonameid: 729730, point: [42.2831, 22.6922]}
  tr: {name: Turkey, geonameid: 298795, point: [39.059, 34.9115], precision: country}
  kar: {name: Kardzhali, geonameid: 729794, point: [41.645, 25.3658]}
events:
  e1: {type: election, places: [vid, per, rus], start: 2019-11-03, end: 2019-11-03, date_precision: day, date_text: "Sunday's", status: happened, actors: "", main: true}
  e2: {type: drought, places: [per], start: 2019-10, end: 2019-10, date_precision: month, date_text: since mid-October, status: happened, actors: ""}
  e3: {type: statement, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: election, places: [plo, var], start: 2019-10-27, end: 2019-10-27, date_precision: day, date_text: on October 27, status: happened, actors: ""}
  e5: {type: decision, places: [gal], start: 2019-11-03, end: 2019-11-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: attack, places: [gal], start: 2019-11-03, end: 2019-11-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e7: {type: investigation, places: [kyu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prosecutor}
  e8: {type: fraud, places: [kyu], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e9: {type: arrest, places: [kyu], start: null, end: null, date_precision: unknown, date_text: "", arrested: 14, status: happened, negated: true, actors: ""}
notes: ""
