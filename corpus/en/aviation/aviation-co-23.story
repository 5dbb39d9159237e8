---
id: aviation-co-23
genre: aviation
country: CO
published: 2014-05-12
publisher: Agencia Litoral
title: "Air Force Helicopter {Lost}(e1) Over [Meta](met event)"
---
[VILLAVICENCIO](vil dateline), May 12 (AL) – {Wreckage}(e1) of a military helicopter that {vanished}(e1) on Saturday evening with six on board has been {sighted}(e2) on a ridge of [La Macarena](lam event), [Colombia](col metonym)'s air force said on Monday. There was no sign of survivors.

The Huey had left [San José del Guaviare](san event) at 5:50 p.m. to pick up a wounded marine at [Mesetas](mes event). It sent no distress call. {Storms}(e3) were passing over [Meta](met event) department at the time; the rebels, who often claim such things, claimed nothing.

Thirty soldiers were {lowered}(e4) by rope on Monday. Mines have slowed them: one man {lost a foot}(e5). The marine, whom an army lorry {fetched}(e6) in the end, is recovering in [Bogotá](bog event).

It is the third loss of the year. In January a Black Hawk made a {forced landing}(e7) in [Cauca](cau event) and was {blown up}(e8) by its own crew, and on 2 April a trainer {plunged}(e9) into the [Magdalena](mag event) near [Honda](hon event), {killing}(e9) a captain and a cadet from [Honduras](hond mention).

Presidential {elections}(e10) will be held on 25 May. Both leading candidates {cancelled}(e11) {rallies}(e11): one in [Neiva](nei event), one in [Cúcuta](cuc event). Peace {talks}(e12) in [Havana](hav event) {resume}(e12) today after a week's pause. The eleventh round of these ended with an {accord}(e13) on drugs.

At the base of [Palanquero](pal event), wives of the crew {lit candles}(e14). One is to {give birth}(e15) in June.

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
  e1: {type: air_accident, places: [lam], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: on Saturday evening, status: happened, actors: "", targets: a military helicopter, main: true}
  e2: {type: discovery, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: storm, places: [met], start: 2014-05-10, end: 2014-05-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [lam], start: 2014-05-12, end: 2014-05-12, date_precision: day, date_text: on Monday, status: happened, actors: Thirty soldiers}
  e5: {type: bombing, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: one man}
  e6: {type: rescue, places: [mes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an army lorry, targets: The marine, minor: true}
  e7: {type: air_accident, places: [cau], start: 2014-01, end: 2014-01, date_precision: month, date_text: In January, status: happened, actors: ""}
  e8: {type: explosion, places: [cau], start: 2014-01, end: 2014-01, date_precision: month, date_text: In January, status: happened, actors: its own crew, targets: a Black Hawk, minor: true}
  e9: {type: air_accident, places: [hon], start: 2014-04-02, end: 2014-04-02, date_precision: day, date_text: on 2 April, killed: 2, status: happened, actors: "", targets: a captain and a cadet}
  e10: {type: election, places: [col], start: 2014-05-25, end: 2014-05-25, date_precision: day, date_text: on 25 May, status: planned, actors: ""}
  e11: {type: meeting, places: [nei, cuc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Both leading candidates}
  e12: {type: meeting, places: [hav], start: 2014-05-12, end: 2014-05-12, date_precision: day, date_text: today, status: happened, actors: ""}
  e13: {type: agreement, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: ceremony, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: wives of the crew}
  e15: {type: medical, places: [], start: 2014-06, end: 2014-06, date_precision: month, date_text: in June, status: planned, actors: "", minor: true}
notes: ""
