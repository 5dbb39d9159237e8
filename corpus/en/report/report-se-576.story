---
id: report-se-576
genre: report
country: SE
published: 2018-09-10
publisher: Kattegat News
title: "[Sweden](swe metonym) heads for hung parliament as far right {gains}(e1)"
---
[STOCKHOLM](sto dateline) – [Sweden](swe mention) faced weeks of uncertainty on Monday after an {election}(e1) that left the two traditional blocs a single seat apart and gave the anti-immigration party of Jesper Åkerblom its best {result}(e1) yet.

The governing Social Democrats, who have never done worse since 1908, {took}(e1) 28.4 per cent, the Moderates 19.8 and Åkerblom's party 17.6. Some 200,000 votes cast abroad and in advance, which will be {counted}(e2) on Wednesday, may yet shift the balance.

Prime Minister Sven-Olof Hedin {told}(e3) supporters in [Stockholm](sto event) that bloc politics had been "buried tonight" and that he meant to stay. The opposition's Ulrika Kronberg {demanded}(e4) that he {resign}(e4).

The map shows a divided land. In [Skåne](ska event), the far right {came first}(e5) in 31 of 33 municipalities, [Malmö](mal event) and [Lund](lun event) being the exceptions; at [Hörby](hor event) it had 39 per cent. In [Umeå](ume event) and [Luleå](lul event), it hardly counts.

Voting on Sunday was calm but for [Boden](bod event) and [Kungälv](kun event), where men of a neo-Nazi group {filmed}(e6) people at the polls, and [Ludvika](lud event), where police {removed}(e6) one of its candidates. In August, masked youths {set fire}(e7) to some 80 cars in [Gothenburg](got event), [Trollhättan](tro event) and [Falkenberg](fal event) on a single night, and Hedin {asked}(e8) them on the radio who had brought them up.

The country of ten million {took in}(e9) 163,000 asylum seekers in 2015, more than any other in [Europe](eur mention) for its size, before it {brought back}(e10) checks on the bridge from [Copenhagen](cop mention). A rejected applicant from [Uzbekistan](uzb mention) who {drove}(e11) a lorry into a crowd in [Stockholm](sto event) in April 2017, {killing}(e11) five, was {jailed}(e12) for life this June.

In [Oslo](osl mention), [Helsinki](hel mention) and [Copenhagen](cop mention), ministers kept to courtesies. A party leader in [Rome](rom metonym) {wrote}(e13) that "even in [Sweden](swe mention)" things were changing. The krona {slipped}(e14) and came back.

The new parliament {opens}(e15) on 25 September. By law, a {vote}(e16) on the prime minister must be {held}(e16) within two weeks of that.

---
places:
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ska: {name: Skåne, geonameid: 3337385, point: [55.9073, 13.5193], precision: division}
  hor: {name: Hörby, point: [55.86, 13.66]}
  bod: {name: Boden, geonameid: 606531, point: [65.8252, 21.6886]}
  kun: {name: Kungälv, point: [57.87, 11.97]}
  lud: {name: Ludvika, geonameid: 2693759, point: [60.1496, 15.1878]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  lun: {name: Lund, geonameid: 2693678, point: [55.7058, 13.1932]}
  ume: {name: Umeå, geonameid: 602150, point: [63.8284, 20.2597]}
  lul: {name: Luleå, geonameid: 604490, point: [65.5841, 22.1547]}
  tro: {name: Trollhättan, geonameid: 2667303, point: [58.2837, 12.2886]}
  fal: {name: Falkenberg, geonameid: 2715573, point: [56.9055, 12.4912]}
events:
  e1: {type: election, places: [swe], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: on Sunday, status: happened, actors: the anti-immigration party of Jesper Åkerblom, main: true}
  e2: {type: election, places: [swe], start: 2018-09-12, end: 2018-09-12, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: "200,000 votes", minor: true}
  e3: {type: statement, places: [sto], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: tonight, status: happened, actors: Prime Minister Sven-Olof Hedin, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ulrika Kronberg, targets: he}
  e5: {type: election, places: [ska, hor], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: "", status: happened, actors: the far right}
  e6: {type: other_crime, places: [bod, kun, lud], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: on Sunday, status: happened, actors: men of a neo-Nazi group, targets: people at the polls}
  e7: {type: fire, places: [got, tro, fal], start: 2018-08, end: 2018-08, date_precision: month, date_text: In August, status: happened, actors: masked youths, targets: some 80 cars}
  e8: {type: statement, places: [], start: 2018-08, end: 2018-08, date_precision: month, date_text: "", status: happened, actors: Hedin, targets: them, minor: true}
  e9: {type: displacement, places: [swe], start: 2015, end: 2015, date_precision: year, date_text: in 2015, displaced: 163000, status: happened, actors: "", targets: asylum seekers}
  e10: {type: decision, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: it, targets: checks on the bridge, minor: true}
  e11: {type: attack, places: [sto], start: 2017-04, end: 2017-04, date_precision: month, date_text: in April 2017, killed: 5, status: happened, actors: A rejected applicant, targets: a crowd}
  e12: {type: verdict, places: [sto], start: 2018-06, end: 2018-06, date_precision: month, date_text: this June, status: happened, actors: "", targets: A rejected applicant}
  e13: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A party leader, minor: true}
  e14: {type: market, places: [], start: 2018-09-10, end: 2018-09-10, date_precision: day, date_text: "", status: happened, actors: The krona, minor: true}
  e15: {type: meeting, places: [sto], start: 2018-09-25, end: 2018-09-25, date_precision: day, date_text: on 25 September, status: planned, actors: The new parliament, minor: true}
  e16: {type: decision, places: [sto], start: null, end: null, date_precision: unknown, date_text: within two weeks of that, status: planned, actors: "", targets: the prime minister, minor: true}
notes: ""
