---
id: de-frontline-ua-014
lang: de
genre: frontline
country: UA
published: 2015-01-24
publisher: Neue Rundschau am Rhein
title: "Raketen treffen Wohnviertel in [Mariupol](mar event)"
---
[Kiew](kyi dateline)/[Donezk](don dateline) (apn) – Bei einem {Raketenangriff}(e1) auf die Hafenstadt [Mariupol](mar event) sind am Samstag Dutzende Menschen getötet worden. Getroffen wurde das Viertel [Schidnyj](sch event) am östlichen Stadtrand. Die Geschosse kamen nach Angaben von Beobachtern aus Richtung [Nowoasowsk](nov mention); die Separatisten bestritten das.

Weiter nördlich wird um [Debalzewe](deb event) {gekämpft}(e2). Die Straße nach [Artemiwsk](bak mention) liegt unter Beschuss, aus [Popasna](pop event) im Gebiet [Luhansk](luh event) flohen 300 Familien nach [Charkiw](kha mention). Am zerstörten Flughafen von [Donezk](don event) war es dagegen erstmals seit Wochen still.

[Washington](was metonym) und [Paris](par metonym) verurteilten den Angriff. [Russlands](rus metonym) Vertreter bei den Vereinten Nationen in [New York](new mention) sprach von einer Provokation [Kiews](kyi metonym). Die Kanzlerin sagte in [Rostock](ros event), man dürfe [Minsk](min mention) nicht aufgeben – gemeint war das Abkommen.

---
places:
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  sch: {name: Schidnyj, point: [47.12, 37.66], precision: near}
  nov: {name: "Novoazovs'k", geonameid: 699675, point: [47.1139, 38.086]}
  deb: {name: Debaltseve, geonameid: 710229, point: [48.3359, 38.4026]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  pop: {name: Popasna, geonameid: 696566, point: [48.6317, 38.371]}
  luh: {name: Luhansk Oblast, geonameid: 702657, point: [48.9084, 39.0033], precision: division}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
events:
  e1: {type: shelling, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [deb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
