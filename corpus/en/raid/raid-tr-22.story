---
id: raid-tr-22
genre: raid
country: TR
published: 2015-07-25
publisher: Bosphorus News Service
title: "Nearly 600 {Detained}(e1) in Nationwide {Sweep}(e2); Woman {Shot}(e3) in [Istanbul](ist event)"
---
[ANKARA](ank dateline) (BNS) - Anti-terror police {detained}(e1) 590 people in {raids}(e2) on homes and associations in 22 provinces of [Turkey](tur event) on Friday and Saturday, four days after a {bombing}(e4) near the [Syrian](syr demonym) border in which 32 people died.

In the [Bağcılar](bag event) district of [Istanbul](ist event), a woman of 27 was {killed}(e3) when she {opened fire}(e3) on officers breaking down her door, police said. Neighbours said that they had heard shots from one side only.

Among those held are 37 foreigners. Arms and propaganda were {confiscated}(e5) in [Adana](ada event), [Şanlıurfa](san event) and [Konya](kon event). A court in [Adana](ada event) {released}(e6) eleven suspects on Saturday evening.

Hours before the {sweep}(e2) began, jets from [Diyarbakır](diy mention) {bombed}(e7) three targets in northern [Syria](syri event) and, in a second wave, camps in the mountains of northern [Iraq](ira event). It was the first [Turkish](turk demonym) {strike}(e7) there since 2013. The militants {announced}(e8) the end of a {ceasefire}(e9) declared two years ago. A police captain was {shot dead}(e10) in traffic in [Diyarbakır](diy event) on Thursday, and a soldier {fell}(e11) at [Kilis](kil event) when fire came from across the frontier.

The government {banned}(e12) a peace {march}(e13) that was to be held in [Istanbul](ist event) on Sunday. [Washington](was metonym), whose aircraft may now use the base at [İncirlik](inc mention), {defended}(e14) the strikes. [Berlin](ber metonym) {urged}(e15) proportion.

Demonstrators {clashed}(e16) with police in [İzmir](izm event) on Saturday night; twelve were {taken away}(e17), and a boy of 14 lost an eye.

---
places:
  bag: {name: Bağcılar, geonameid: 751324, point: [41.039, 28.8567]}
  inc: {name: İncirlik, point: [37.0, 35.43], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  san: {name: Şanlıurfa, geonameid: 298333, point: [37.1671, 38.7939]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  syri: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  kil: {name: Kilis, geonameid: 307864, point: [36.7161, 37.115]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
events:
  e1: {type: arrest, places: [tur], start: 2015-07-24, end: 2015-07-25, date_precision: day, date_text: on Friday and Saturday, arrested: 590, status: happened, actors: Anti-terror police, main: true}
  e2: {type: raid, places: [tur], start: 2015-07-24, end: 2015-07-25, date_precision: day, date_text: on Friday and Saturday, status: happened, actors: Anti-terror police, main: true}
  e3: {type: shooting, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a woman of 27, main: true}
  e4: {type: bombing, places: [tur], start: 2015-07-20, end: 2015-07-20, date_precision: day, date_text: four days after, killed: 32, status: happened, actors: ""}
  e5: {type: raid, places: [ada, san, kon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Anti-terror police}
  e6: {type: verdict, places: [ada], start: 2015-07-25, end: 2015-07-25, date_precision: day, date_text: on Saturday evening, status: happened, actors: A court, targets: eleven suspects}
  e7: {type: airstrike, places: [syri, ira], start: 2015-07-24, end: 2015-07-24, date_precision: day, date_text: Hours before, status: happened, actors: jets}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The militants}
  e9: {type: agreement, places: [tur], start: 2013, end: 2013, date_precision: year, date_text: two years ago, status: happened, actors: ""}
  e10: {type: shooting, places: [diy], start: 2015-07-23, end: 2015-07-23, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: A police captain}
  e11: {type: battle, places: [kil], start: 2015-07-23, end: 2015-07-23, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a soldier}
  e12: {type: decision, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government}
  e13: {type: protest, places: [ist], start: 2015-07-26, end: 2015-07-26, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: ""}
  e14: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e15: {type: statement, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Berlin}
  e16: {type: riot, places: [izm], start: 2015-07-25, end: 2015-07-25, date_precision: day, date_text: on Saturday night, injured: 1, status: happened, actors: Demonstrators, targets: police}
  e17: {type: arrest, places: [izm], start: 2015-07-25, end: 2015-07-25, date_precision: day, date_text: "", arrested: 12, status: happened, actors: ""}
notes: ""
