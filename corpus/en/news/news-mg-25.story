---
id: news-mg-25
genre: news
country: MG
published: 2025-10-15
publisher: Océan Indien Presse
title: "Army unit {takes power}(e1) in [Madagascar](mad event) as president {flees}(e2)"
---
[ANTANANARIVO](ant dateline) (OIP) — An elite military unit said on Tuesday it had {taken charge}(e1) of [Madagascar](mad event), minutes after parliament {voted}(e3) to {impeach}(e3) the president, who {left}(e2) the country on Sunday aboard a foreign military plane.

Colonel Hery Rakotondrabe {read a statement}(e4) on national radio {suspending}(e4) the senate and the constitutional court. Lower-house deputies may go on sitting. {Elections}(e5) are to be held within two years.

The {protests}(e6) that brought the government down began on 25 September over {cuts}(e7) in water and power and spread from the capital to [Toamasina](toa event), [Mahajanga](mah event) and [Antsirabe](ants event). At least 22 people were killed and more than 100 hurt, according to the United Nations; the ministry {disputes}(e8) the figure.

On Saturday the same unit had {refused}(e9) to fire and {joined}(e9) the crowd. One of its men was {shot dead}(e10) that night.

The president, whose whereabouts are unknown, {called}(e11) it a {coup}(e1) in an {address}(e11) from "a safe place". The African Union {meets}(e12) in [Addis Ababa](add event) today.

---
places:
  mah: {name: Mahajanga, geonameid: 1062663, point: [-15.7167, 46.3167]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  ants: {name: Antsirabe, geonameid: 1069166, point: [-19.8659, 47.0333]}
events:
  e1: {type: coup, places: [mad], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: An elite military unit, main: true}
  e2: {type: displacement, places: [mad], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: the president, main: true}
  e3: {type: charge, places: [mad], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: parliament, targets: the president}
  e4: {type: statement, places: [ant], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: "", status: happened, actors: An elite military unit, targets: the senate and the constitutional court}
  e5: {type: election, places: [mad], start: 2027, end: 2027, date_precision: year, date_text: within two years, status: planned, actors: ""}
  e6: {type: protest, places: [ant, toa, mah, ants], start: 2025-09-25, end: 2025-09-25, date_precision: day, date_text: on 25 September, killed: 22, killed_qualifier: at_least, injured: 100, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e7: {type: outage, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ministry, targets: the figure, minor: true}
  e9: {type: protest, places: [ant], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: On Saturday, status: happened, actors: the same unit, targets: the crowd}
  e10: {type: shooting, places: [ant], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: that night, killed: 1, status: happened, actors: "", targets: One of its men}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e12: {type: meeting, places: [add], start: 2025-10-15, end: 2025-10-15, date_precision: day, date_text: today, status: planned, actors: The African Union}
notes: ""
