---
id: report-ga-82
genre: report
country: GA
published: 2023-08-31
publisher: Central Africa Daily
title: "[Gabon](gab event) officers {put}(e1) general in charge, {hold}(e2) president at home"
---
[LIBREVILLE](lib dateline), Aug. 31 — Military officers in [Gabon](gab event) who {seized}(e1) power minutes after the president was declared winner of a third term have {named}(e3) the commander of the Republican Guard as transitional leader and will {swear}(e4) him in on Monday before the Constitutional Court.

General Aristide Nzoghe Mba was {carried}(e3) on the shoulders of soldiers through [Libreville](lib event) on Wednesday after the {vote}(e3) by his comrades was announced.

The president, whose family had ruled the oil producer for 56 years, is under house {arrest}(e2) in the [La Sablière](las event) district. In a video recorded there he {appealed}(e5) to friends all over the world "to make noise". One of his sons has been {detained}(e6) for high treason along with six advisers. Television showed suitcases of banknotes {found}(e7) in their homes.

The electoral commission had {announced}(e8) at 3:30 a.m. on Wednesday that he won 64.27 percent in Saturday's {ballot}(e9), which was held without observers, with the internet {cut}(e10) off and foreign broadcasters {banned}(e11).

In [Port-Gentil](por event), the oil hub, and in [Franceville](fra event), thousands {danced}(e12) in the streets. "I am 42 and I have known two presidents, father and son," said Clarisse Moussavou, who sells fried fish at Mont-Bouët market.

The borders were {closed}(e13) and a night curfew, in force since the weekend, remains. Domestic flights from [Oyem](oye mention) and [Tchibanga](tch mention) {resumed}(e14) on Thursday. [French](fre demonym) mining company Eramet {restarted}(e15) trains carrying manganese from [Moanda](moa mention) to [Owendo](owe mention) after a day's pause.

It is the eighth {coup}(e16) in West and Central [Africa](afr event) in three years. The [African](afri demonym org) Union's Peace and Security Council {suspended}(e17) [Gabon](gab metonym) on Thursday. [Yaoundé](yao metonym) and [Kigali](kig metonym) {reshuffled}(e18) their military commands the same day. [Paris](par metonym), which has 400 troops at Camp de Gaulle, {condemned}(e19) the {takeover}(e1); [Beijing](bei metonym) asked for the president's safety to be guaranteed.

In January 2019 a group of soldiers {took}(e20) over the state radio while the president was {recovering}(e21) in [Rabat](rab event), [Morocco](mor event), from a stroke; two were {shot}(e20) dead and the rest surrendered. After the previous {election}(e22), in 2016, protesters {set}(e23) fire to the National Assembly.

[Malabo](mal metonym) and [Brazzaville](bra metonym) called an emergency {meeting}(e24) of the regional bloc for next week in [Djibloho](dji event).

---
places:
  lib: {name: Libreville, geonameid: 2399697, point: [0.3924, 9.4536]}
  las: {name: La Sablière, point: [0.47, 9.4], precision: near}
  por: {name: Port-Gentil, geonameid: 2396518, point: [-0.7193, 8.7815]}
  fra: {name: Franceville, geonameid: 2400555, point: [-1.6333, 13.5836]}
  oye: {name: Oyem, geonameid: 2396646, point: [1.5995, 11.5793]}
  tch: {name: Tchibanga, geonameid: 2396253, point: [-2.9332, 10.9818]}
  moa: {name: Moanda, geonameid: 2398269, point: [-1.5665, 13.1987]}
  owe: {name: Owendo, point: [0.29, 9.5]}
  afr: {name: Africa, point: [10.0, 5.0], precision: area, radius_km: 2500}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  afri: {name: African, point: [0.0, 20.0], precision: area, radius_km: 4000}
  mal: {name: Malabo, geonameid: 2309527, point: [3.7558, 8.7817]}
  dji: {name: Djibloho, point: [1.6, 10.8], precision: near}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
events:
  e1: {type: coup, places: [gab, lib], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: on Wednesday, status: happened, actors: Military officers, targets: the president, main: true}
  e2: {type: arrest, places: [las], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: The president, main: true}
  e3: {type: appointment, places: [lib], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: on Wednesday, status: happened, actors: Military officers, targets: the commander of the Republican Guard, main: true}
  e4: {type: appointment, places: [lib], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: the commander of the Republican Guard}
  e5: {type: statement, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: friends all over the world}
  e6: {type: arrest, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: "", targets: One of his sons}
  e7: {type: discovery, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: suitcases of banknotes, minor: true}
  e8: {type: statement, places: [], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: "at 3:30 a.m. on Wednesday", status: happened, actors: The electoral commission}
  e9: {type: election, places: [gab], start: 2023-08-26, end: 2023-08-26, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e10: {type: outage, places: [gab], start: 2023-08-26, end: 2023-08-26, date_precision: day, date_text: "", status: happened, actors: "", targets: the internet}
  e11: {type: decision, places: [gab], start: 2023-08-26, end: 2023-08-26, date_precision: day, date_text: "", status: happened, actors: "", targets: foreign broadcasters, minor: true}
  e12: {type: festival, places: [por, fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: thousands}
  e13: {type: closure, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The borders}
  e14: {type: transport_change, places: [], start: 2023-08-31, end: 2023-08-31, date_precision: day, date_text: on Thursday, status: happened, actors: Domestic flights, minor: true}
  e15: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Eramet, targets: trains, minor: true}
  e16: {type: coup, places: [afr], start: 2020, end: 2023, date_precision: year, date_text: in three years, status: happened, actors: ""}
  e17: {type: decision, places: [], start: 2023-08-31, end: 2023-08-31, date_precision: day, date_text: on Thursday, status: happened, actors: "The African Union's Peace and Security Council", targets: Gabon}
  e18: {type: appointment, places: [], start: 2023-08-31, end: 2023-08-31, date_precision: day, date_text: the same day, status: happened, actors: Yaoundé and Kigali, targets: their military commands}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris, targets: the takeover}
  e20: {type: coup, places: [lib], start: 2019-01, end: 2019-01, date_precision: month, date_text: In January 2019, killed: 2, status: happened, negated: true, actors: a group of soldiers, targets: the state radio}
  e21: {type: medical, places: [rab], start: 2019-01, end: 2019-01, date_precision: month, date_text: In January 2019, status: happened, actors: the president, minor: true}
  e22: {type: election, places: [gab], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e23: {type: riot, places: [lib], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: protesters, targets: the National Assembly}
  e24: {type: meeting, places: [dji], start: 2023-09-04, end: 2023-09-04, date_precision: week, date_text: next week, status: planned, actors: ""}
notes: ""
