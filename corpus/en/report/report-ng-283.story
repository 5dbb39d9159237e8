---
id: report-ng-283
genre: report
country: NG
published: 2016-05-09
publisher: "Midwest Voice, Benin City"
title: "Tanker {explodes}(e1) on [Benin](ben event)-[Ore](ore event) road; monarch {mourns}(e2)"
---
No fewer than 14 persons were {burnt to death}(e1) on Saturday night when a petrol tanker {fell}(e1) and {exploded}(e1) at [Ofosu](ofo event), on the boundary between [Edo](edo event) and [Ondo](ond event) States.

The Sector Commander of the Federal Road Safety Corps in [Edo](edo metonym), Mr. Osagie Iyamu, said the tanker, conveying 33,000 litres of fuel from [Lagos](lag mention) to [Onitsha](oni mention), {lost}(e1) its brakes while descending and {rammed}(e1) into three commercial buses. Eleven others {sustained}(e1) burns and were {rushed}(e3) to the University of [Benin](ben metonym org) Teaching Hospital.

When our correspondent {visited}(e4) the scene on Sunday, the carcasses of the vehicles were being {towed}(e5) to [Okada](oka event). Traffic had been {diverted}(e6) through [Iguobazuwa](igu event).

A cocoa buyer, Madam Folake Adu, who {jumped}(e7) from one of the buses, said passengers had told the driver to wait. "He said market day in [Asaba](asa mention) will not wait for him," she stated from her bed.

The Enogie of [Ofosu](ofo metonym), in a {condolence message}(e2) issued by his secretary, {called on}(e8) the Federal Government to complete the {dualisation}(e9) of the road, which was {awarded}(e10) in 2012 and {abandoned}(e11) a year later. The Minister of Works had during an {inspection}(e12) in March {given}(e13) contractors until December.

Similar {explosions}(e14) {killed}(e14) 69 persons at Upper Iweka, [Onitsha](oni event), in June 2015 and more than 100 scavengers at [Okobie](oko event), in [Rivers State](riv event), in July 2012.

Meanwhile, the police in [Ekpoma](ekp event) have {arrested}(e15) a 26-year-old undergraduate of Ambrose Alli University over the {disappearance}(e16) of a taxi driver since April 28. The driver's Toyota Camry was {found}(e17) with a buyer in [Auchi](auc event).

In another development, the [Nigeria](nig metonym org) Union of Teachers in [Delta State](del event) has {directed}(e18) its members to {resume}(e18) work today, following the {payment}(e19) of two of five months' salaries. The {strike}(e18), which began on April 11, had {shut}(e18) 1,100 primary schools from [Warri](war event) to [Agbor](agb event). Secretary Comrade Jude Okpako said that the union would {review}(e20) the situation in June.

---
places:
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  ore: {name: Ore, geonameid: 2325821, point: [6.7472, 4.8761]}
  ofo: {name: Ofosu, point: [6.75, 5.12]}
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  ond: {name: Ondo, geonameid: 2326168, point: [7.1444, 5.1917], precision: division}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  oka: {name: Okada, geonameid: 2327326, point: [6.7349, 5.3945]}
  igu: {name: Iguobazuwa, point: [6.54, 5.46]}
  oko: {name: Okobie, point: [5.05, 6.55]}
  riv: {name: Rivers, geonameid: 2324433, point: [4.9979, 6.8197], precision: division}
  del: {name: Delta, geonameid: 2565341, point: [5.4427, 5.8819], precision: division}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  asa: {name: Asaba, geonameid: 2349276, point: [6.1982, 6.7319]}
  ekp: {name: Ekpoma, geonameid: 2343641, point: [6.743, 6.1403]}
  auc: {name: Auchi, geonameid: 2348892, point: [7.0676, 6.2636]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  agb: {name: Agbor, geonameid: 2351979, point: [6.2538, 6.1942]}
events:
  e1: {type: road_accident, places: [ofo, ben, ore], start: 2016-05-07, end: 2016-05-07, date_precision: day, date_text: on Saturday night, killed: 14, killed_qualifier: at_least, injured: 11, status: happened, actors: a petrol tanker, targets: three commercial buses, main: true}
  e2: {type: statement, places: [ofo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Enogie of Ofosu}
  e3: {type: medical, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven others, minor: true}
  e4: {type: visit, places: [ofo], start: 2016-05-08, end: 2016-05-08, date_precision: day, date_text: on Sunday, status: happened, actors: our correspondent, targets: the scene, minor: true}
  e5: {type: rescue, places: [oka], start: 2016-05-08, end: 2016-05-08, date_precision: day, date_text: "", status: happened, actors: "", targets: the carcasses of the vehicles, minor: true}
  e6: {type: transport_change, places: [igu], start: 2016-05-08, end: 2016-05-08, date_precision: day, date_text: "", status: happened, actors: "", targets: Traffic}
  e7: {type: rescue, places: [ofo], start: 2016-05-07, end: 2016-05-07, date_precision: day, date_text: "", status: happened, actors: Madam Folake Adu, minor: true}
  e8: {type: statement, places: [ofo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Enogie of Ofosu, targets: the Federal Government, minor: true}
  e9: {type: construction, places: [ofo, ben, ore], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the road}
  e10: {type: deal, places: [ben, ore], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", targets: the road, minor: true}
  e11: {type: closure, places: [ben, ore], start: 2013, end: 2013, date_precision: year, date_text: a year later, status: happened, actors: "", targets: the road, minor: true}
  e12: {type: visit, places: [ben, ore], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: happened, actors: The Minister of Works}
  e13: {type: decision, places: [ben, ore], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: happened, actors: The Minister of Works, targets: contractors, minor: true}
  e14: {type: explosion, places: [oni, oko], start: 2012, end: 2015, date_precision: year, date_text: in June 2015, killed: 169, killed_qualifier: at_least, status: happened, actors: ""}
  e15: {type: arrest, places: [ekp], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: the police in Ekpoma, targets: a 26-year-old undergraduate}
  e16: {type: abduction, places: [ekp], start: 2016-04-28, end: 2016-04-28, date_precision: day, date_text: since April 28, status: happened, actors: "", targets: a taxi driver}
  e17: {type: discovery, places: [auc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The driver's Toyota Camry", minor: true}
  e18: {type: strike, places: [del, war, agb], start: 2016-04-11, end: 2016-05-08, date_precision: day, date_text: on April 11, status: happened, actors: the Nigeria Union of Teachers, targets: "1,100 primary schools"}
  e19: {type: aid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "two of five months' salaries", minor: true}
  e20: {type: meeting, places: [del], start: 2016-06, end: 2016-06, date_precision: month, date_text: in June, status: planned, actors: the union, minor: true}
notes: ""
