---
id: report-mn-527
genre: report
country: MN
published: 2022-12-09
publisher: Gobi Wire
title: "[Ulaanbaatar](ula event) crowd {breaks}(e1) windows of [State Palace](sta event) over missing coal"
---
[ULAANBAATAR](ula dateline): In temperatures of minus 25 degrees, several hundred people {stayed}(e1) on the main square of [Mongolia](mon mention)'s capital on Thursday, the fifth day of {protests}(e1) against what they call the {theft}(e2) of 385,000 truckloads of coal.

Young men on Monday {climbed}(e1) the steps of the government building and {smashed}(e1) panes before police {pushed}(e1) them back. One protester {lost}(e1) three fingers. The authorities {closed}(e3) two streets and, for a while, the nearest bus stops; cabinet {rejected}(e4) a proposal for a state of emergency.

Prosecutors {announced}(e5) that 15 persons, among them a former chief of the state mining company and two members of parliament from [Ömnögovi](omn metonym), are suspected of having {sold}(e2) coal below price, or of letting lorries {pass}(e2) the [Gashuunsukhait](gas event) crossing unregistered, from 2013 on. They {detained}(e6) the ex-chief on Tuesday. Houses were {searched}(e7) in [Dalanzadgad](dal event) and [Darkhan](dar event).

Prime Minister Batsükhiin Erdenebat {came out}(e8) to the square on Wednesday, was {hit}(e8) by a snowball, and {promised}(e8) to {declassify}(e9) nine contracts, including that for the railway from [Tavan Tolgoi](tav event) to the border, which {opened}(e10) in September. He is to {fly}(e11) to [Beijing](bei event) later this month, and a {list}(e12) of [Chinese](chi demonym) buyers has been {requested}(e12) through the embassy there.

On the other side, the town of [Ganqimaodu](gan mention) buys four fifths of the country's coal. Exports {reached}(e13) a record 31 million tonnes this year.

"My brother drives eleven days for one trip and sleeps in the cab. He would like to know where it goes," said Sarantuya, 27, a nurse from [Erdenet](erd mention), who held a cardboard lorry. Truckers at [Tsogttsetsii](tso event) {parked}(e14) their vehicles on Thursday in support, and students {gathered}(e14) in [Khovd](kho event).

The last time that windows were {broken}(e15) on the square was in July 2008, when a disputed election led to {riots}(e15) that {killed}(e15) five. In April this year, {protests}(e17) by the young ended with a {reshuffle}(e16) in which six ministers {lost}(e16) their posts.

---
places:
  sta: {name: State Palace, point: [47.9205, 106.917], precision: exact}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  omn: {name: Ömnögovi, point: [43.5, 104.3], precision: division}
  gas: {name: Gashuunsukhait, point: [42.43, 107.56]}
  dal: {name: Dalandzadgad, geonameid: 2032007, point: [43.5708, 104.425]}
  dar: {name: Darhan, geonameid: 2031964, point: [49.4867, 105.9228]}
  tav: {name: Tavan Tolgoi, point: [43.62, 105.47], precision: near}
  gan: {name: Ganqimaodu, point: [42.38, 107.57]}
  tso: {name: Tsogttsetsii, point: [43.73, 105.58]}
  erd: {name: Erdenet, geonameid: 2031405, point: [49.0333, 104.0833]}
  kho: {name: Khovd, geonameid: 1516048, point: [48.0056, 91.6419]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: protest, places: [ula, sta], start: 2022-12-04, end: 2022-12-08, date_precision: day, date_text: the fifth day, injured: 1, status: happened, actors: several hundred people, main: true}
  e2: {type: fraud, places: [gas], start: 2013, end: 2022, date_precision: year, date_text: from 2013 on, status: reported, actors: "", targets: coal, main: true}
  e3: {type: closure, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The authorities, targets: two streets, minor: true}
  e4: {type: decision, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: cabinet, targets: a state of emergency}
  e5: {type: investigation, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: 15 persons}
  e6: {type: arrest, places: [], start: 2022-12-06, end: 2022-12-06, date_precision: day, date_text: on Tuesday, arrested: 1, status: happened, actors: They, targets: the ex-chief}
  e7: {type: raid, places: [dal, dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Houses}
  e8: {type: statement, places: [ula], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: on Wednesday, status: happened, actors: Prime Minister Batsükhiin Erdenebat}
  e9: {type: decision, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prime Minister Batsükhiin Erdenebat, targets: nine contracts}
  e10: {type: opening, places: [tav], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: the railway, minor: true}
  e11: {type: visit, places: [bei], start: 2022-12, end: 2022-12, date_precision: month, date_text: later this month, status: planned, actors: He}
  e12: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Chinese buyers, minor: true}
  e13: {type: market, places: [mon], start: 2022, end: 2022, date_precision: year, date_text: this year, status: happened, actors: "", minor: true}
  e14: {type: protest, places: [tso, kho], start: 2022-12-08, end: 2022-12-08, date_precision: day, date_text: on Thursday, status: happened, actors: Truckers}
  e15: {type: riot, places: [ula], start: 2008-07, end: 2008-07, date_precision: month, date_text: in July 2008, killed: 5, status: happened, actors: ""}
  e16: {type: resignation, places: [ula], start: 2022-04, end: 2022-04, date_precision: month, date_text: In April this year, status: happened, actors: "", targets: six ministers}
  e17: {type: protest, places: [mon], start: 2022-04, end: 2022-04, date_precision: month, date_text: In April this year, status: happened, actors: the young}
notes: ""
