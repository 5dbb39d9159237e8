---
id: report-za-478
genre: report
country: ZA
published: 2016-08-09
publisher: Highveld Mail
title: "ANC {loses}(e1) [Nelson Mandela Bay](nel event), {clings on}(e2) in [Ekurhuleni](eku event) as coalition {talks}(e3) {start}(e3)"
---
The governing party has {suffered}(e4) its worst {result}(e4) since 1994 and must now look for partners, or for seats on the opposition benches, in some of the country's richest cities.

Final figures {released}(e5) by the Electoral Commission in [Pretoria](pre event) on Saturday night gave the ANC 53,9% of the {vote}(e4) nationally, the DA 26,9% and the EFF 8,2%.

In [Nelson Mandela Bay](nel event), which includes [Port Elizabeth](por mention), [Despatch](des mention) and [Uitenhage](uit mention), the DA {took}(e1) 57 of 120 council seats and its mayoral candidate, Gavin Rautenbach, is likely to be {elected}(e6) with the help of smaller parties next week. In [Tshwane](tsh event) it {beat}(e7) the ANC by 93 seats to 89, and it {held}(e8) [Cape Town](cap event) with two-thirds of the ballots.

No party has a majority in [Johannesburg](joh event). "We {met}(e3) the DA on Sunday and we are {meeting}(e3) the ANC tomorrow," EFF spokesperson Lebo Molokoane said. "We are not in a hurry."

The ANC {kept}(e9) [Buffalo City](buf event), [Mangaung](man event) and [eThekwini](eth event). In [Ekurhuleni](eku event), east of [Johannesburg](joh mention), it {fell}(e2) to 48,6% and will depend on an independent from [Tembisa](tem mention). Rural provinces stayed loyal: in [Limpopo](lim event), it {lost}(e10) only [Modimolle](mod event) and [Thabazimbi](tha event).

{Voting}(e4) on Wednesday was largely calm, despite the {killing}(e11) of at least 12 candidates in the preceding months, most of them in [KwaZulu-Natal](kwa event). A presiding officer was {shot}(e12) in the leg in [Nyanga](nya event). In [Vuwani](vuw event), where more than 20 schools were {torched}(e13) in May in a dispute over municipal boundaries, hardly anyone {turned up}(e14): at one station, three of 1 300 registered voters {cast}(e14) their ballots.

At the results centre, four young women {stood}(e15) silently in front of the stage with placards while the president {spoke}(e16), in a reference to his {acquittal}(e17) on a rape charge ten years ago. Bodyguards {bundled}(e18) them off.

Party elders {called}(e19) on Monday for the national executive to account. "[Gauteng](gau metonym) has given us a yellow card," said a former [Mpumalanga](mpu metonym) premier, Reuben Shongwe. The committee will {meet}(e20) in [Irene](ire event) from Thursday until Sunday.

The rand {strengthened}(e21) to 13,40 to the dollar on Monday, its best level in ten months.

---
places:
  nel: {name: Nelson Mandela Bay, point: [-33.85, 25.5], precision: division}
  eku: {name: Ekurhuleni, point: [-26.15, 28.3], precision: division}
  tsh: {name: Tshwane, point: [-25.67, 28.2], precision: division}
  buf: {name: Buffalo City, point: [-32.95, 27.8], precision: division}
  man: {name: Mangaung, point: [-29.15, 26.4], precision: division}
  eth: {name: eThekwini, point: [-29.8, 30.9], precision: division}
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  mpu: {name: Mpumalanga, geonameid: 1085595, point: [-25.9893, 30.1421], precision: division}
  vuw: {name: Vuwani, point: [-23.13, 30.42]}
  nya: {name: Nyanga, point: [-33.99, 18.58]}
  ire: {name: Irene, point: [-25.87, 28.22]}
  por: {name: Port Elizabeth, point: [-33.96, 25.6]}
  uit: {name: Uitenhage, point: [-33.76, 25.4]}
  mod: {name: Modimolle, point: [-24.7, 28.41]}
  des: {name: Despatch, point: [-33.8, 25.47]}
  tha: {name: Thabazimbi, point: [-24.59, 27.41]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  tem: {name: Thembisa, geonameid: 949880, point: [-25.9964, 28.2268]}
events:
  e1: {type: election, places: [nel], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ANC, main: true}
  e2: {type: election, places: [eku], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ANC}
  e3: {type: meeting, places: [joh], start: 2016-08-07, end: 2016-08-10, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e4: {type: election, places: [], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: The governing party, main: true}
  e5: {type: publication, places: [pre], start: 2016-08-06, end: 2016-08-06, date_precision: day, date_text: on Saturday night, status: happened, actors: Electoral Commission, targets: Final figures, minor: true}
  e6: {type: appointment, places: [nel], start: 2016-08-15, end: 2016-08-15, date_precision: week, date_text: next week, status: planned, actors: "", targets: Gavin Rautenbach}
  e7: {type: election, places: [tsh], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [cap], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: election, places: [buf, man, eth], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: The ANC}
  e10: {type: election, places: [mod, tha], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: killing, places: [kwa], start: null, end: null, date_precision: unknown, date_text: in the preceding months, killed: 12, killed_qualifier: at_least, status: happened, actors: "", targets: candidates}
  e12: {type: shooting, places: [nya], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A presiding officer}
  e13: {type: fire, places: [vuw], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: more than 20 schools}
  e14: {type: election, places: [vuw], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e15: {type: protest, places: [pre], start: 2016-08-06, end: 2016-08-06, date_precision: day, date_text: "", status: happened, actors: four young women, targets: the president}
  e16: {type: statement, places: [pre], start: 2016-08-06, end: 2016-08-06, date_precision: day, date_text: "", status: happened, actors: the president, minor: true}
  e17: {type: verdict, places: [], start: 2006, end: 2006, date_precision: year, date_text: ten years ago, status: happened, actors: "", targets: the president, minor: true}
  e18: {type: attack, places: [pre], start: 2016-08-06, end: 2016-08-06, date_precision: day, date_text: "", status: happened, actors: Bodyguards, targets: four young women, minor: true}
  e19: {type: statement, places: [], start: 2016-08-08, end: 2016-08-08, date_precision: day, date_text: on Monday, status: happened, actors: Party elders, targets: the national executive}
  e20: {type: meeting, places: [ire], start: 2016-08-11, end: 2016-08-14, date_precision: day, date_text: from Thursday until Sunday, status: planned, actors: The committee}
  e21: {type: market, places: [], start: 2016-08-08, end: 2016-08-08, date_precision: day, date_text: on Monday, status: happened, actors: The rand}
notes: ""
