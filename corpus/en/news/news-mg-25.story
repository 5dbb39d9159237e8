---
id: news-mg-25
genre: news
country: MG
published: 2025-10-15
publisher: Océan Indien Presse
title: "Army unit {takes}(e1) power in [Madagascar](mad event) as president {flees}(e2)"
---
[ANTANANARIVO](ant dateline) (OIP) — An elite military unit {said}(e1) on Tuesday it had {taken}(e1) charge of [Madagascar](mad event), minutes after parliament {voted}(e3) to {impeach}(e3) the president, who {left}(e2) the country on Sunday aboard a foreign military plane.

Colonel Hery Rakotondrabe {read}(e1) a statement on national radio {suspending}(e4) the senate and the constitutional court. Lower-house deputies may go on {sitting}(e4). Elections are to be {held}(e5) within two years.

The {protests}(e6) that {brought}(e6) the government down began on 25 September over cuts in water and power and {spread}(e6) from the capital to [Toamasina](toa event), [Mahajanga](mah event) and [Antsirabe](ants event). At least 22 people were {killed}(e6) and more than 100 hurt, according to the United Nations; the ministry {disputes}(e7) the figure.

On Saturday the same unit had {refused}(e8) to fire and {joined}(e9) the crowd. One of its men was {shot}(e10) dead that night.

The president, whose whereabouts are unknown, {called}(e11) it a coup in an address from "a safe place". The African Union {meets}(e12) in [Addis Ababa](add event) today.

---
places:
  mah: {name: Mahajanga, geonameid: 1062663, point: [-15.7167, 46.3167]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  ants: {name: Antsirabe, geonameid: 1069166, point: [-19.8659, 47.0333]}
events:
  e1: {type: coup, places: [ant, mad], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: An elite military unit, main: true}
  e2: {type: displacement, places: [mad], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: the president, main: true}
  e3: {type: decision, places: [ant], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: parliament, targets: the president}
  e4: {type: decision, places: [ant], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Colonel Hery Rakotondrabe, targets: the senate and the constitutional court}
  e5: {type: election, places: [mad], start: null, end: null, date_precision: unknown, date_text: within two years, status: planned, actors: ""}
  e6: {type: protest, places: [ant, toa, mah, ants], start: 2025-09-25, end: 2025-10-14, date_precision: day, date_text: on 25 September, killed: 22, killed_qualifier: at_least, injured: 100, injured_qualifier: at_least, status: happened, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ministry, targets: the figure}
  e8: {type: decision, places: [ant], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: On Saturday, status: happened, actors: the same unit}
  e9: {type: protest, places: [ant], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: On Saturday, status: happened, actors: the same unit, targets: the crowd}
  e10: {type: shooting, places: [ant], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: that night, killed: 1, status: happened, actors: "", targets: One of its men}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e12: {type: meeting, places: [add], start: 2025-10-15, end: 2025-10-15, date_precision: day, date_text: today, status: planned, actors: The African Union}
notes: ""
