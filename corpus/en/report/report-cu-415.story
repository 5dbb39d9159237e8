---
id: report-cu-415
genre: report
country: CU
published: 2021-07-29
publisher: Latin Desk
title: "[Cuba](cub event): More than 600 still {detained}(e1) after July {protests}(e2), rights groups say"
---
[MEXICO CITY](mex dateline), July 29 (Latin Desk) - More than 600 [Cubans](cub demonym) remain {behind bars}(e1) or unaccounted for after the largest {protests}(e2) in decades swept the island on July 11, according to a list kept by two rights groups.

The {protests}(e2) {began}(e2) that Sunday morning in [San Antonio de los Baños](san event), a town 35 km southwest of [Havana](hav mention), and in [Palma Soriano](pal event), in the east, over power cuts, shortages of medicine and a surge of the coronavirus. Within hours they had {spread}(e2) to more than 50 places, including [Santiago](sant event), [Holguín](hol event), [Cárdenas](car event), [Santa Clara](santa event) and [Güines](gui event).

In the capital thousands {chanted}(e2) "freedom" along the [Malecón](mal mention). In [Cárdenas](car event) a crowd {overturned}(e3) the car of a Communist Party official and {looted}(e3) a hard-currency store. One man was {killed}(e4) in a {clash}(e4) with police in [La Güinera](lag event), a poor district on the edge of [Havana](hav mention), a day later.

Summary {trials}(e5) began on July 20. A photographer, Anyelo Duarte, {arrested}(e6) while filming in [Centro Habana](cen event), was {sentenced}(e7) to a year in prison last week along with 11 others. "The hearing took 25 minutes. There was one lawyer for all of them," his brother said by phone. On Tuesday an appeals court {sent}(e8) him {home}(e8) under house arrest.

The Supreme Court's president, at a {news conference}(e9) in [Havana](hav event) on Saturday, said that 59 people had been {tried}(e5) so far, and that expressing a view was not a crime.

[Washington](was metonym) {imposed}(e10) sanctions last Thursday on the minister of defence and a special forces unit, and {said}(e11) it would look at ways to restore internet access, which was {cut}(e12) for three days. [Mexico](mexi metonym) and [Bolivia](bol metonym) {sent}(e13) ships and a plane with syringes, milk and diesel; one of them {left}(e13) [Veracruz](ver event) on Sunday. [Russia](rus metonym) has {delivered}(e14) a million masks to [Havana](hav event) by military transport.

In [Miami](mia event), where [Cuban](cub demonym) exiles have {closed}(e15) a highway twice, a flotilla {set out}(e16) for international waters on Friday with fireworks. The coast guard has {stopped}(e17) 554 [Cubans](cub demonym) at sea since October, against 49 in the previous 12 months. Nine are missing after a boat {sank}(e18) off [Key West](key event) on July 5.

The government has made concessions. It {lifted}(e19) duties on food and medicine carried by travellers, and {freed}(e20) wages in state firms from the scale. A consignment from [Toronto](tor mention) of the first such goods {landed}(e21) at [Varadero](var event) on July 20.

Electricity cuts of six hours were reported again on Wednesday in [Camagüey](cam event) and [Guantánamo](gua event), after the plant at [Felton](fel event) {broke down}(e22). Doctors in [Ciego de Ávila](cie event) {posted}(e23) a video asking for oxygen.

---
places:
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  san: {name: San Antonio de los Baños, point: [22.89, -82.5]}
  pal: {name: Palma Soriano, geonameid: 3545064, point: [20.2115, -75.9944]}
  sant: {name: Santiago de Cuba, geonameid: 3536729, point: [20.0229, -75.8217]}
  hol: {name: Holguín, geonameid: 3556969, point: [20.8872, -76.2631]}
  car: {name: Cárdenas, geonameid: 3565432, point: [23.0363, -81.206]}
  gui: {name: Güines, point: [22.84, -82.03]}
  mal: {name: Malecón, point: [23.14, -82.38]}
  lag: {name: La Güinera, point: [23.05, -82.37]}
  cen: {name: Centro Habana, point: [23.137, -82.37]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ver: {name: Veracruz, geonameid: 3514783, point: [19.1809, -96.1429]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  key: {name: Key West, geonameid: 4160812, point: [24.5552, -81.7816]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  var: {name: Varadero, geonameid: 3534632, point: [23.1568, -81.2444]}
  cam: {name: Camagüey, geonameid: 3566067, point: [21.3808, -77.9169]}
  gua: {name: Guantánamo, geonameid: 3557689, point: [20.1444, -75.2092]}
  fel: {name: Felton, point: [20.74, -75.6]}
  cie: {name: Ciego de Ávila, geonameid: 3564178, point: [21.8422, -78.7603]}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  santa: {name: Santa Clara, geonameid: 3537906, point: [22.4071, -79.9658]}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: arrest, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", arrested: 600, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 600 Cubans, main: true}
  e2: {type: protest, places: [cub, san, pal, sant, hol, car, santa, gui, hav], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: on July 11, status: happened, actors: thousands, main: true}
  e3: {type: riot, places: [car], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: a crowd, targets: the car of a Communist Party official}
  e4: {type: riot, places: [lag], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: a day later, killed: 1, status: happened, actors: police, targets: One man}
  e5: {type: trial, places: [cub], start: 2021-07-20, end: 2021-07-29, date_precision: day, date_text: on July 20, status: happened, actors: "", targets: 59 people, main: true}
  e6: {type: arrest, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: "A photographer, Anyelo Duarte", minor: true}
  e7: {type: verdict, places: [], start: 2021-07-19, end: 2021-07-19, date_precision: week, date_text: last week, status: happened, actors: "", targets: "A photographer, Anyelo Duarte"}
  e8: {type: verdict, places: [], start: 2021-07-27, end: 2021-07-27, date_precision: day, date_text: On Tuesday, status: happened, actors: an appeals court, targets: him}
  e9: {type: meeting, places: [hav], start: 2021-07-24, end: 2021-07-24, date_precision: day, date_text: on Saturday, status: happened, actors: "The Supreme Court's president", minor: true}
  e10: {type: sanction, places: [cub], start: 2021-07-22, end: 2021-07-22, date_precision: day, date_text: last Thursday, status: happened, actors: Washington, targets: the minister of defence and a special forces unit}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, minor: true}
  e12: {type: outage, places: [cub], start: 2021-07, end: 2021-07, date_precision: month, date_text: for three days, status: happened, actors: "", targets: internet access}
  e13: {type: aid, places: [ver], start: 2021-07-25, end: 2021-07-25, date_precision: day, date_text: on Sunday, status: happened, actors: Mexico and Bolivia}
  e14: {type: aid, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Russia, targets: a million masks}
  e15: {type: protest, places: [mia], start: null, end: null, date_precision: unknown, date_text: twice, status: happened, actors: Cuban exiles, targets: a highway}
  e16: {type: protest, places: [mia], start: 2021-07-23, end: 2021-07-23, date_precision: day, date_text: on Friday, status: happened, actors: a flotilla}
  e17: {type: arrest, places: [], start: 2020-10, end: 2021-07, date_precision: month, date_text: since October, arrested: 554, status: happened, actors: The coast guard, targets: 554 Cubans}
  e18: {type: sea_accident, places: [key], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: on July 5, status: happened, actors: a boat, targets: Nine}
  e19: {type: decision, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: duties on food and medicine}
  e20: {type: decision, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: wages in state firms}
  e21: {type: transport_change, places: [var], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: on July 20, status: happened, actors: A consignment from Toronto, minor: true}
  e22: {type: outage, places: [fel, cam, gua], start: 2021-07-28, end: 2021-07-28, date_precision: day, date_text: on Wednesday, status: happened, actors: the plant at Felton}
  e23: {type: statement, places: [cie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Doctors, minor: true}
notes: ""
