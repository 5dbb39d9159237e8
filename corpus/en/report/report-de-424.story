---
id: report-de-424
genre: report
country: DE
published: 2023-11-24
publisher: Rhine-Main English Service
title: "Four {held}(e1) in [Germany](ger event), [Austria](aus event) and [Switzerland](swi event) over suspected plot to {attack}(e2) [Leipzig](lei mention) market"
---
Police in three countries {detained}(e1) four men on Thursday and Friday on suspicion of planning to {drive}(e2) a lorry into a Christmas market, prosecutors in [Karlsruhe](kar event) said.

A 15-year-old from [Burscheid](bur mention), near [Cologne](col mention), and a 16-year-old from [Wittstock](wit mention), in [Brandenburg](bra mention), are among the suspects.

Officers {searched}(e3) nine flats in [Burscheid](bur event), [Wittstock](wit event), [Offenbach](off4 event) and [Halle](hal event), as well as one in [Linz](lin event) and one in [Winterthur](win event). They {took away}(e3) mobile phones, a crossbow and ammonium nitrate.

The target, investigators believe, was the market in [Leipzig](lei mention), which {opens}(e4) on Tuesday. A visit by the president, Dr. Ulrich Merkenthal, will {go ahead}(e5), the city said.

The two teenagers are said to have been in touch with a chat group run from [Dushanbe](dus mention) that was also used by a cell {broken up}(e6) in July in [North Rhine-Westphalia](nor event). Seven men from [Tajikistan](taj mention), [Turkmenistan](tur mention) and [Kyrgyzstan](kyr mention) were {arrested}(e6) then.

"There was a plan, there was a day, there was no lorry yet," said Jutta Oberndörfer, a spokeswoman for the federal prosecutor. The younger suspect was brought before a judge at [Leverkusen](lev event) on Friday and {remanded}(e7) in custody.

Interior Minister Silke Hagedorn, who was in [Helsinki](hel event) for {talks}(e8) on [Finland](fin mention)'s border, {cut short}(e8) her visit. "The threat is more acute than it has been for years," she told reporters at [Berlin](ber metonym org) airport.

[Germany](ger metonym) has been on alert since the {attack}(e9) by Hamas on [Israel](isr event) of 7 October. In [Berlin](ber event) two petrol bombs were {thrown}(e10) at a synagogue on 18 October. Demonstrations were {banned}(e11) in [Frankfurt](fra event) and [Neukölln](neu event), and more than 800 people have been {charged}(e12) over slogans. On Thursday of this week 500 officers {raided}(e13) homes of alleged Hamas members in [Berlin](ber event), [Lower Saxony](low event) and [Schleswig-Holstein](sch event).

In neighbouring [France](fran event), a teacher was {stabbed}(e14) to death at a school in [Arras](arr event) on 13 October; three days later a gunman {shot}(e15) two [Swedish](swe demonym) football supporters in [Brussels](bru event) before a match against [Belgium](bel metonym), which was {abandoned}(e16) at half time.

Twelve people {died}(e17) in December 2016 when a failed asylum seeker steered a lorry into a market beside the Memorial Church in [Berlin](ber event). He was {killed}(e18) by police near [Milan](mil event) four days later. In 2018 five people {lost}(e19) their lives at the market of [Strasbourg](str event).

Stallholders in [Leipzig](lei mention) reacted calmly. Concrete blocks had been {set up}(e20) on Monday, as in every year since 2016. The markets of [Dresden](dre event), [Nuremberg](nur event) and [Erfurt](erf event) will have knife checks.

---
places:
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  bur: {name: Burscheid, geonameid: 2940942, point: [51.0847, 7.1139]}
  wit: {name: Wittstock, geonameid: 2807201, point: [53.1612, 12.4829]}
  bra: {name: Brandenburg, geonameid: 2945356, point: [52.8156, 12.9206], precision: division}
  off4: {name: Offenbach, geonameid: 2857807, point: [50.1006, 8.7665]}
  hal: {name: "Halle (Saale)", geonameid: 2911522, point: [51.4816, 11.9795]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  win: {name: Winterthur, geonameid: 2657970, point: [47.5056, 8.7241]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  neu: {name: Neukölln, point: [52.48, 13.44]}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  sch: {name: Schleswig-Holstein, geonameid: 2838632, point: [54.1315, 9.846], precision: division}
  arr: {name: Arras, geonameid: 3036784, point: [50.293, 2.7819]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  kar: {name: Karlsruhe, geonameid: 2892794, point: [49.0094, 8.4044]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  lev: {name: Leverkusen, geonameid: 2878234, point: [51.0303, 6.9843]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  fran: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  erf: {name: Erfurt, geonameid: 2929670, point: [50.9773, 11.0354]}
events:
  e1: {type: arrest, places: [ger, aus, swi], start: 2023-11-23, end: 2023-11-24, date_precision: day, date_text: on Thursday and Friday, arrested: 4, status: happened, actors: Police in three countries, targets: four men, main: true}
  e2: {type: attack, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: four men, targets: a Christmas market, main: true}
  e3: {type: raid, places: [bur, wit, off4, hal, lin, win], start: 2023-11-23, end: 2023-11-24, date_precision: day, date_text: "", status: happened, actors: Officers, targets: nine flats, main: true}
  e4: {type: opening, places: [lei], start: 2023-11-28, end: 2023-11-28, date_precision: day, date_text: on Tuesday, status: planned, actors: the market in Leipzig}
  e5: {type: visit, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "the president, Dr. Ulrich Merkenthal"}
  e6: {type: arrest, places: [nor], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, arrested: 7, status: happened, actors: "", targets: "Seven men from Tajikistan, Turkmenistan and Kyrgyzstan"}
  e7: {type: arrest, places: [lev], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: The younger suspect, minor: true}
  e8: {type: visit, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Interior Minister Silke Hagedorn}
  e9: {type: attack, places: [isr], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: of 7 October, status: happened, actors: Hamas, targets: Israel}
  e10: {type: attack, places: [ber], start: 2023-10-18, end: 2023-10-18, date_precision: day, date_text: on 18 October, status: happened, actors: "", targets: a synagogue}
  e11: {type: decision, places: [fra, neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Demonstrations}
  e12: {type: charge, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: more than 800 people}
  e13: {type: raid, places: [ber, low, sch], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: On Thursday of this week, status: happened, actors: 500 officers, targets: homes of alleged Hamas members}
  e14: {type: attack, places: [arr], start: 2023-10-13, end: 2023-10-13, date_precision: day, date_text: on 13 October, killed: 1, status: happened, actors: "", targets: a teacher}
  e15: {type: shooting, places: [bru], start: 2023-10-16, end: 2023-10-16, date_precision: day, date_text: three days later, status: happened, actors: a gunman, targets: two Swedish football supporters}
  e16: {type: match, places: [bru], start: 2023-10-16, end: 2023-10-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: attack, places: [ber], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December 2016, killed: 12, status: happened, actors: a failed asylum seeker, targets: a market}
  e18: {type: shooting, places: [mil], start: 2016-12, end: 2016-12, date_precision: month, date_text: four days later, killed: 1, status: happened, actors: police, targets: He}
  e19: {type: attack, places: [str], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 5, status: happened, actors: "", targets: five people}
  e20: {type: construction, places: [lei], start: 2023-11-20, end: 2023-11-20, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Concrete blocks, minor: true}
notes: ""
