---
id: report-ng-331
genre: report
country: NG
published: 2011-03-24
publisher: Garden City Herald
title: "Four {trampled}(e1) at campaign {rally}(e3) in [Port Harcourt](por event); INEC {warns}(e2) parties"
---
At least four persons {died}(e1) and over 30 were {injured}(e1) on Tuesday evening in a {stampede}(e1) at the gate of the Liberation Stadium, [Port Harcourt](por event), where a governorship {rally}(e3) had just ended.

Eyewitnesses said trouble started when supporters {rushed}(e1) for T-shirts and N500 notes thrown from a lorry. "People fell on people. I lost my shoes and my brother," said Boma George, a student from [Bonny](bon mention).

The Commissioner of Police, [Rivers State](riv metonym), confirmed the incident. He said the dead, two women and two boys, were at the Braithwaite Memorial Hospital mortuary and that three party officials had been {invited}(e4) for questioning.

The {stampede}(e1) brings to 21 the number of those {killed}(e5) at campaign grounds since January. On February 12, eleven {died}(e6) at the same stadium during a presidential {rally}(e6). In [Suleja](sul event), [Niger State](nig event), a bomb {killed}(e7) ten people on March 3, and in [Jos](jos event) a {grenade}(e8) {thrown}(e8) into a crowd failed to explode on Sunday.

The Independent National Electoral Commission (INEC) in [Abuja](abu metonym) {warned}(e2) parties yesterday that inducement of voters is an offence under the Electoral Act, with a fine of N500,000 or one year in prison. A spokesman declined to say whether anybody would be charged.

The National Assembly election {holds}(e9) on April 2, the presidential on April 9 and the governorship on April 16. More than 73 million names are on the register.

Governor Ibinabo Dokubo {suspended}(e10) his campaign for three days and {directed}(e10) that flags fly at half-mast. His challenger, addressing supporters at [Bori](bor event), called it crocodile tears.

In [Bayelsa State](bay event), two boats conveying party agents from [Nembe](nem mention) to [Brass](bra mention) {collided}(e11) at night. One person is missing. The Inland Waterways Authority says lights are compulsory but seldom seen.

At [Aluu](alu event), students of the University of [Port Harcourt](por metonym org) {protested}(e12) the shift of their examinations to May on account of the polls.

---
places:
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  bon: {name: Bonny, geonameid: 2346812, point: [4.4516, 7.1707]}
  riv: {name: Rivers, geonameid: 2324433, point: [4.9979, 6.8197], precision: division}
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  bor: {name: Bori, point: [4.67, 7.37]}
  bay: {name: Bayelsa, geonameid: 2595344, point: [4.7391, 5.9742], precision: division}
  nem: {name: Nembe, point: [4.54, 6.4]}
  bra: {name: Brass, point: [4.31, 6.24]}
  alu: {name: Aluu, point: [4.93, 6.94]}
  sul: {name: Suleja, geonameid: 2322794, point: [9.1806, 7.1794]}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: other_accident, places: [por], start: 2011-03-22, end: 2011-03-22, date_precision: day, date_text: on Tuesday evening, killed: 4, killed_qualifier: at_least, injured: 30, injured_qualifier: at_least, status: happened, actors: supporters, main: true}
  e2: {type: statement, places: [abu], start: 2011-03-23, end: 2011-03-23, date_precision: day, date_text: yesterday, status: happened, actors: The Independent National Electoral Commission, targets: parties, main: true}
  e3: {type: meeting, places: [por], start: 2011-03-22, end: 2011-03-22, date_precision: day, date_text: on Tuesday evening, status: happened, actors: ""}
  e4: {type: arrest, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three party officials, minor: true}
  e5: {type: other_accident, places: [], start: 2011-01, end: 2011-03, date_precision: month, date_text: since January, killed: 21, status: happened, actors: "", minor: true}
  e6: {type: other_accident, places: [por], start: 2011-02-12, end: 2011-02-12, date_precision: day, date_text: On February 12, killed: 11, status: happened, actors: ""}
  e7: {type: bombing, places: [sul], start: 2011-03-03, end: 2011-03-03, date_precision: day, date_text: on March 3, killed: 10, status: happened, actors: ""}
  e8: {type: bombing, places: [jos], start: 2011-03-20, end: 2011-03-20, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e9: {type: election, places: [], start: 2011-04-02, end: 2011-04-02, date_precision: day, date_text: on April 2, status: planned, actors: ""}
  e10: {type: decision, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Ibinabo Dokubo, targets: his campaign}
  e11: {type: sea_accident, places: [nem, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two boats conveying party agents}
  e12: {type: protest, places: [alu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: students of the University of Port Harcourt}
notes: ""
