---
id: aviation-co-23
genre: aviation
country: CO
published: 2014-05-12
publisher: Agencia Litoral
title: "Air Force Helicopter {Lost}(e1) Over [Meta](met event)"
---
[VILLAVICENCIO](vil dateline), May 12 (AL) – Wreckage of a military helicopter that {vanished}(e1) on Saturday evening with six on board has been {sighted}(e2) on a ridge of [La Macarena](lam event), [Colombia](col metonym)'s air force said on Monday. There was no sign of survivors.

The Huey had {left}(e3) [San José del Guaviare](san event) at 5:50 p.m. to {pick up}(e4) a wounded marine at [Mesetas](mes event). It {sent}(e5) no distress call. Storms were passing over [Meta](met event) department at the time; the rebels, who often {claim}(e6) such things, {claimed}(e6) nothing.

Thirty soldiers were {lowered}(e7) by rope on Monday. Mines have {slowed}(e7) them: one man {lost}(e8) a foot. The marine, whom an army lorry {fetched}(e9) in the end, is {recovering}(e10) in [Bogotá](bog event).

It is the third loss of the year. In January a Black Hawk {made}(e11) a forced landing in [Cauca](cau event) and was {blown up}(e12) by its own crew, and on 2 April a trainer {plunged}(e13) into the [Magdalena](mag event) near [Honda](hon event), {killing}(e13) a captain and a cadet from [Honduras](hond mention).

Presidential {elections}(e14) will be {held}(e14) on 25 May. Both leading candidates {cancelled}(e15) rallies: one in [Neiva](nei event), one in [Cúcuta](cuc event). Peace talks in [Havana](hav event) {resume}(e16) today after a week's pause. The eleventh round of these {ended}(e17) with an accord on drugs.

At the base of [Palanquero](pal event), wives of the crew {lit}(e18) candles. One is to {give birth}(e19) in June.

---
places:
  met: {name: Meta, geonameid: 3674810, point: [3.5302, -72.9789], precision: division}
  lam: {name: La Macarena, point: [2.6, -73.9], precision: area, radius_km: 40}
  san: {name: San José del Guaviare, geonameid: 3828545, point: [2.568, -72.6397]}
  mes: {name: Mesetas, point: [3.384, -74.045]}
  cau: {name: Cauca, geonameid: 3687029, point: [2.6161, -77.277], precision: division}
  mag: {name: Magdalena, point: [5.2, -74.75], precision: area, radius_km: 40}
  hon: {name: Honda, geonameid: 3680840, point: [5.2086, -74.7358]}
  pal: {name: Palanquero, point: [5.48, -74.66], precision: exact}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  hond: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  vil: {name: Villavicencio, geonameid: 3665900, point: [4.1324, -73.6256]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  nei: {name: Neiva, geonameid: 3673899, point: [2.93, -75.2797]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
events:
  e1: {type: air_accident, places: [met, lam], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: on Saturday evening, killed: 6, status: happened, actors: "", targets: a military helicopter, main: true}
  e2: {type: discovery, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [san], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: "at 5:50 p.m.", status: happened, actors: The Huey}
  e4: {type: medical, places: [mes], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: "", status: planned, actors: "", targets: a wounded marine}
  e5: {type: statement, places: [], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: the rebels}
  e7: {type: rescue, places: [lam], start: 2014-05-12, end: 2014-05-12, date_precision: day, date_text: on Monday, status: happened, actors: Thirty soldiers}
  e8: {type: bombing, places: [lam], start: 2014-05-12, end: 2014-05-12, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: one man}
  e9: {type: transport_change, places: [mes], start: null, end: null, date_precision: unknown, date_text: in the end, status: happened, actors: an army lorry, targets: The marine}
  e10: {type: medical, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The marine}
  e11: {type: air_accident, places: [cau], start: 2014-01, end: 2014-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: a Black Hawk}
  e12: {type: explosion, places: [cau], start: 2014-01, end: 2014-01, date_precision: month, date_text: In January, status: happened, actors: its own crew, targets: a Black Hawk}
  e13: {type: air_accident, places: [mag, hon], start: 2014-04-02, end: 2014-04-02, date_precision: day, date_text: on 2 April, killed: 2, status: happened, actors: "", targets: a captain and a cadet}
  e14: {type: election, places: [], start: 2014-05-25, end: 2014-05-25, date_precision: day, date_text: on 25 May, status: planned, actors: ""}
  e15: {type: protest, places: [nei, cuc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: Both leading candidates}
  e16: {type: meeting, places: [hav], start: 2014-05-12, end: 2014-05-12, date_precision: day, date_text: today, status: planned, actors: ""}
  e17: {type: agreement, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: ceremony, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: wives of the crew}
  e19: {type: medical, places: [], start: 2014-06, end: 2014-06, date_precision: month, date_text: in June, status: planned, actors: ""}
notes: ""
