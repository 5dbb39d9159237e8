---
id: report-ph-278
genre: report
country: PH
published: 2019-08-26
publisher: Visayan Daily
title: "Mayor's aide {shot dead}(e1) in [Negros Oriental](neg event) town"
---
[DUMAGUETE CITY](dum dateline) — Unidentified men on a motorcycle {gunned down}(e1) a municipal employee in [Guihulngan City](gui event), [Negros Oriental](neg event), on Sunday morning, in the 21st {killing}(e2) in the province since mid-July.

Rodel Arquiza, 42, a driver and aide of Mayor Cynthia Larena, was buying pandesal in Barangay [Poblacion](pob event) when he was {shot}(e1) three times in the back, Lt. Col. Joven Magtanggol, the provincial police spokesman, said. He was {declared dead}(e1) at the district hospital.

Police {recovered}(e3) five empty shells of a .45-caliber pistol. A witness said the gunmen {fled}(e4) toward [Vallehermoso](val mention), near the boundary with [Negros Occidental](negr mention).

No group has {claimed}(e5) responsibility. Human rights group Karapatan {condemned}(e6) the {shooting}(e1) and {renewed}(e6) its call for the withdrawal of 300 Special Action Force commandos who were {deployed}(e7) on the island after four policemen were {ambushed}(e8) in [Ayungon](ayu event) on July 18. The four were {stripped}(e8) of their firearms before being {executed}(e8), according to the military, which {blamed}(e9) the New People's Army.

In the ten days that followed, a lawyer, a school principal and his sister, and a former mayor were among those {slain}(e2) in [Guihulngan](gui event), [Ayungon](ayu event), [Canlaon](can event) and [Siaton](sia event).

The Commission on Human Rights office in [Cebu City](ceb mention) has {opened}(e10) an inquiry. Bishop Leandro Visitacion of [Dumaguete](dum metonym) has {ordered}(e11) church bells {tolled}(e11) at 8 every night until the killings end, and parishes in [Bacolod](bac event) and [Kabankalan](kab event) have {joined}(e11).

In [Manila](man event), Senator Ana Ledesma {filed}(e12) a resolution on Thursday seeking an investigation. Presidential spokesman Ricardo Ocampo said martial law on the island remained "an option."

In a related development, three alleged rebels were {captured}(e13) in a {firefight}(e14) with the 62nd Infantry Battalion in [Moises Padilla](moi event) on Friday. A soldier from [Iloilo](ilo mention) was {wounded}(e14).

And in neighboring [Siquijor](siq event), which had not had a murder in four years, a tricycle driver {stabbed}(e15) his employer to death at a fiesta in [Lazi](laz event) on Saturday night and {surrendered}(e16).

---
places:
  dum: {name: Dumaguete, geonameid: 1714201, point: [9.3065, 123.3077]}
  gui: {name: Guihulngan, point: [10.12, 123.27]}
  neg: {name: Negros Oriental, point: [9.75, 123.0], precision: area, radius_km: 60}
  pob: {name: Poblacion, point: [10.12, 123.275]}
  val: {name: Vallehermoso, point: [10.33, 123.32]}
  negr: {name: Negros Occidental, point: [10.3, 123.0], precision: area, radius_km: 70}
  ayu: {name: Ayungon, point: [9.86, 123.14]}
  can: {name: Canlaon, point: [10.39, 123.2]}
  sia: {name: Siaton, point: [9.06, 123.03]}
  kab: {name: Kabankalan, point: [9.99, 122.81]}
  moi: {name: Moises Padilla, point: [10.27, 123.08]}
  ilo: {name: Iloilo, point: [10.7, 122.56]}
  siq: {name: Siquijor, point: [9.2, 123.56], precision: area, radius_km: 15}
  laz: {name: Lazi, point: [9.13, 123.63]}
  bac: {name: Bacolod, point: [10.67, 122.95]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
events:
  e1: {type: shooting, places: [gui, pob], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: on Sunday morning, killed: 1, status: happened, actors: Unidentified men on a motorcycle, targets: Rodel Arquiza, main: true}
  e2: {type: killing, places: [gui, ayu, can, sia], start: 2019-07, end: 2019-08, date_precision: month, date_text: since mid-July, killed: 21, status: happened, actors: ""}
  e3: {type: discovery, places: [gui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: five empty shells, minor: true}
  e4: {type: displacement, places: [gui], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: "", status: happened, actors: the gunmen, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: No group, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Karapatan, targets: the shooting}
  e7: {type: decision, places: [neg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 300 Special Action Force commandos, minor: true}
  e8: {type: killing, places: [ayu], start: 2019-07-18, end: 2019-07-18, date_precision: day, date_text: on July 18, killed: 4, status: happened, actors: "", targets: four policemen}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the military, targets: "the New People's Army", minor: true}
  e10: {type: investigation, places: [neg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Commission on Human Rights}
  e11: {type: protest, places: [dum, bac, kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bishop Leandro Visitacion}
  e12: {type: legislation, places: [man], start: 2019-08-22, end: 2019-08-22, date_precision: day, date_text: on Thursday, status: happened, actors: Senator Ana Ledesma}
  e13: {type: arrest, places: [moi], start: 2019-08-23, end: 2019-08-23, date_precision: day, date_text: on Friday, arrested: 3, status: happened, actors: "", targets: three alleged rebels}
  e14: {type: battle, places: [moi], start: 2019-08-23, end: 2019-08-23, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: the 62nd Infantry Battalion}
  e15: {type: killing, places: [laz], start: 2019-08-24, end: 2019-08-24, date_precision: day, date_text: on Saturday night, killed: 1, status: happened, actors: a tricycle driver, targets: his employer}
  e16: {type: arrest, places: [laz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a tricycle driver, minor: true}
notes: ""
