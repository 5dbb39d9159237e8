---
id: de-festival-at-021
lang: de
genre: festival
country: AT
published: 2018-05-19
publisher: Oberkärntner Woche
title: "Vierzig Chöre, ein See: [Millstatt](mil event) singt wieder"
---
Am Donnerstag hat in [Millstatt](mil event) das {Chorfest}(e1) begonnen. Vierzig Ensembles aus neun Ländern sind angereist, das größte aus [Tiflis](tbi mention), das kleinste aus [Hallstatt](hal mention). Im Stift {sangen}(e2) zur Eröffnung Kinder aus [Spittal](spi mention) und [Gmünd](gmu mention) gemeinsam.

Das Publikum kommt überwiegend aus [Kärnten](car mention) und der [Steiermark](sty mention), doch auch [Bayern](bav demonym) und [Friulaner](fri demonym) wurden gesichtet. „[Salzburg](sal mention) ist lauter, [Bregenz](bre mention) ist nasser“, sagt Intendantin Lotte Villach. Die Tenöre des [ukrainischen](ukr demonym) Kammerchors [Ternopil](ter metonym org) mussten an der Grenze bei [Záhony](zah event) elf Stunden warten.

Am Pfingstmontag singen alle am Ufer in [Seeboden](see event). Schlechtwetterlösung: die Halle in [Radenthein](rad event). Das Fest kostet 310.000 Euro, die Hälfte zahlt das Land, einen Teil die Kelag. Die Züge nach [Klagenfurt](kla mention) fahren bis ein Uhr nachts.

---
places:
  mil: {name: Millstatt, geonameid: 2760380, point: [46.8042, 13.5806]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  hal: {name: Hallstatt, geonameid: 2776943, point: [47.5623, 13.6491]}
  spi: {name: Spittal an der Drau, geonameid: 2764786, point: [46.8, 13.5]}
  gmu: {name: Gmünd, geonameid: 2778441, point: [46.9072, 13.5294]}
  car: {name: Carinthia, geonameid: 2774686, point: [46.7201, 13.8695], precision: division}
  sty: {name: Styria, geonameid: 2764581, point: [47.3901, 14.8565], precision: division}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  fri: {name: Friuli Venezia Giulia, geonameid: 3176525, point: [46.127, 13.0988], precision: division}
  sal: {name: Salzburg, geonameid: 2766824, point: [47.7994, 13.044]}
  bre: {name: Bregenz, geonameid: 2781503, point: [47.5031, 9.7471]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ter: {name: Ternopil, geonameid: 691650, point: [49.554, 25.5907]}
  zah: {name: Záhony, geonameid: 713929, point: [48.4091, 22.1761]}
  see: {name: Seeboden, geonameid: 2765286, point: [46.8191, 13.5143]}
  rad: {name: Radenthein, geonameid: 2768130, point: [46.8006, 13.7117]}
  kla: {name: Klagenfurt am Wörthersee, geonameid: 2774326, point: [46.6247, 14.3053]}
events:
  e1: {type: festival, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
