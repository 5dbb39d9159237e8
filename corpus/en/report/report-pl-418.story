---
id: report-pl-418
genre: report
country: PL
published: 2021-11-09
publisher: "Baltic & Black Sea Times"
title: "[Poland](pol metonym) {closes}(e1) [Kuźnica](kuz event) crossing as hundreds {gather}(e2) on [Belarus](bel demonym) border"
---
[SOKÓŁKA](sok dateline), [Poland](pol dateline), Nov 9 - Around 800 migrants spent a night in freezing temperatures beside the razor wire at [Kuźnica](kuz event) after {failing}(e2) to break through to [Poland](pol mention) on Monday, officials in [Warsaw](war mention) said, and [Poland](pol metonym) {shut}(e1) the crossing to all traffic from 7 a.m. on Tuesday.

Videos showed men {felling}(e2) a tree on to the fence and attacking it with spades. [Polish](pol demonym) soldiers used a chemical spray. By evening the group, most of them [Kurds](kur demonym) from [Erbil](erb mention) and [Sulaymaniyah](sul mention), had put up tents in the woods near the village of [Bruzgi](bru event).

The Prime Minister, Wiktor Morawiec, {visited}(e3) troops in [Krynki](kry event) on Tuesday and {addressed}(e4) parliament later in [Warsaw](war event), {accusing}(e4) [Moscow](mos metonym) of having designed the crisis. The [Kremlin](kre metonym) {rejected}(e5) that. Two Tu-22 bombers {patrolled}(e6) [Belarusian](bel demonym) airspace the next morning, the ministry in [Moscow](mos mention) said.

At least eight people have {died}(e7) in the belt of forest since September. The last, a boy of 14 from [Iraq](ira mention), {froze}(e7) near [Czeremcha](cze event) at the end of October, according to a charity. Journalists and doctors are {barred}(e8) by a state of emergency, in {force}(e8) since 2 September in 183 localities of [Podlasie](pod event) and [Lublin](lub mention) provinces. In [Michałowo](mic event), where children had been {driven back}(e9) into the woods in September, the fire station has been {opened}(e10) as a shelter.

[Lithuania](lit metonym) {declared}(e11) an emergency of its own along its border on Tuesday, from midnight, and {moved}(e12) police to [Druskininkai](dru event). In [Latvia](lat event), the army began {exercises}(e13) near [Daugavpils](dau event). [Germany](ger event) has {registered}(e14) 9,000 arrivals by the new route since the summer, most in [Brandenburg](bra event); in [Eisenhüttenstadt](eis event), containers have been {added}(e15) to the reception centre.

The [European Union](eur metonym) is trying to stop flights. [Iraq](ira metonym) {closed}(e16) the consulates of [Belarus](bel mention) in [Baghdad](bag event) and [Erbil](erb event) last week, and a commissioner {left}(e17) on Tuesday for [Dubai](dub event) and [Beirut](bei event). Agents in [Istanbul](ist mention) and [Damascus](dam mention) still offer a visa, a flight to [Minsk](min mention) and a taxi for 3,500 dollars.

[Minsk](min metonym), under sanctions since a Ryanair jet bound for [Vilnius](vil mention) was {forced}(e18) to land there in May with an opposition blogger on board, said that it would no longer take people back under an agreement that it {suspended}(e19) in October.

In [Hajnówka](haj event), residents {hang}(e20) green lamps in the window as a sign that a stranger may knock. "I put soup in a thermos by the gate," said Joanna Sienkiewicz, a forester's wife. "In the morning it is empty and there is frost on the cup."

A march in support of the border guards is {planned}(e21) for Thursday, Independence Day, in [Białystok](bia event).

---
places:
  sok: {name: Sokółka, geonameid: 758651, point: [53.4072, 23.5023]}
  kuz: {name: Kuźnica, point: [53.51, 23.65]}
  kur: {name: Kurds, point: [36.5, 44.5], precision: area, radius_km: 250}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  sul: {name: Sulaymaniyah, geonameid: 98463, point: [35.565, 45.4329]}
  bru: {name: Bruzgi, point: [53.54, 23.72]}
  kry: {name: Krynki, point: [53.26, 23.77]}
  kre: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  cze: {name: Czeremcha, point: [52.52, 23.34]}
  pod: {name: Podlasie, geonameid: 858789, point: [53.3396, 22.7225], precision: division}
  lub: {name: Lublin, geonameid: 858785, point: [51.2088, 22.8943], precision: division}
  mic: {name: Michałowo, point: [53.03, 23.6]}
  dru: {name: Druskininkai, geonameid: 599757, point: [54.0157, 23.987]}
  dau: {name: Daugavpils, geonameid: 460413, point: [55.8833, 26.5333]}
  bra: {name: Brandenburg, geonameid: 2945356, point: [52.8156, 12.9206], precision: division}
  eis: {name: Eisenhüttenstadt, geonameid: 2931481, point: [52.15, 14.65]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  haj: {name: Hajnówka, geonameid: 771158, point: [52.7433, 23.5812]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
events:
  e1: {type: closure, places: [kuz], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on Tuesday, status: happened, actors: Poland, targets: the crossing, main: true}
  e2: {type: riot, places: [kuz, bru], start: 2021-11-08, end: 2021-11-08, date_precision: day, date_text: on Monday, status: happened, actors: Around 800 migrants, targets: the fence, main: true}
  e3: {type: visit, places: [kry], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on Tuesday, status: happened, actors: "The Prime Minister, Wiktor Morawiec", targets: troops}
  e4: {type: statement, places: [war], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: "", status: happened, actors: "The Prime Minister, Wiktor Morawiec", targets: Moscow}
  e5: {type: statement, places: [], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: "", status: happened, actors: The Kremlin, minor: true}
  e6: {type: other, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two Tu-22 bombers}
  e7: {type: death, places: [cze], start: 2021-09, end: 2021-11, date_precision: month, date_text: since September, killed: 8, killed_qualifier: at_least, status: happened, actors: "", targets: At least eight people}
  e8: {type: decision, places: [pod, lub], start: 2021-09-02, end: 2021-09-02, date_precision: day, date_text: since 2 September, status: happened, actors: ""}
  e9: {type: displacement, places: [mic], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: children}
  e10: {type: opening, places: [mic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the fire station, minor: true}
  e11: {type: decision, places: [lit], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on Tuesday, status: happened, actors: Lithuania}
  e12: {type: other, places: [dru], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: "", status: happened, actors: Lithuania, targets: police, minor: true}
  e13: {type: other, places: [dau], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: "", status: happened, actors: the army}
  e14: {type: displacement, places: [ger, bra], start: 2021, end: 2021, date_precision: year, date_text: since the summer, displaced: 9000, status: happened, actors: "", targets: "9,000 arrivals"}
  e15: {type: construction, places: [eis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: containers, minor: true}
  e16: {type: closure, places: [bag, erb], start: 2021-11-01, end: 2021-11-01, date_precision: week, date_text: last week, status: happened, actors: Iraq, targets: the consulates of Belarus}
  e17: {type: visit, places: [dub, bei], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on Tuesday, status: happened, actors: a commissioner}
  e18: {type: air_accident, places: [min], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: a Ryanair jet}
  e19: {type: decision, places: [], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: it, targets: an agreement}
  e20: {type: other, places: [haj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, minor: true}
  e21: {type: protest, places: [bia], start: 2021-11-11, end: 2021-11-11, date_precision: day, date_text: for Thursday, status: planned, actors: "", targets: the border guards}
notes: ""
