---
id: de-court-de-002
lang: de
genre: court
country: DE
published: 2016-03-11
publisher: Emscher Anzeiger
title: "Landgericht [Bochum](boc metonym) verhandelt über Giftmüll im [Ruhrgebiet](ruh event)"
---
Vor dem Landgericht [Bochum](boc event) hat am Freitag der {Prozess}(e1) gegen drei Manager eines Entsorgers aus [Herne](her mention) begonnen. Ihnen wird vorgeworfen, jahrelang ölhaltige Schlämme auf einer Halde zwischen [Gelsenkirchen](gel event) und [Essen](ess event) {abgelagert}(e2) zu haben. Ein Teil der Fracht soll aus [Rotterdam](rot mention) gekommen sein, ein anderer aus dem [slowenischen](slo demonym) [Koper](kop mention).

Der Hauptangeklagte Gerd Hamm, ein gebürtiger [Dortmunder](dor demonym), schwieg. Sein Anwalt Dr. Paderborn nannte die Vorwürfe „zusammengeschustert“. Die Staatsanwältin Ulrike Bremer verlas zwei Stunden lang Lieferscheine.

Das [nordrhein-westfälische](nor demonym) Umweltministerium in [Düsseldorf](dus metonym) hatte die Halde 2013 gesperrt. Bis nach [Witten](wit mention) und [Hattingen](hat mention), so ein Gutachter aus [Münster](mun mention), seien Stoffe nicht gelangt; in der [Emscher](ems event) habe man sie nachgewiesen. Das Urteil wird im Mai erwartet.

---
places:
  boc: {name: Bochum, geonameid: 2947416, point: [51.4817, 7.2165]}
  ruh: {name: Ruhrgebiet, point: [51.5, 7.3], precision: area, radius_km: 40}
  her: {name: Herne, geonameid: 2905891, point: [51.5388, 7.2257]}
  gel: {name: Gelsenkirchen, geonameid: 2921466, point: [51.5051, 7.0965]}
  ess: {name: Essen, geonameid: 2928810, point: [51.4566, 7.0123]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  kop: {name: Koper, geonameid: 3197753, point: [45.5482, 13.7296]}
  dor: {name: Dortmund, geonameid: 2935517, point: [51.5149, 7.466]}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  wit: {name: Witten, geonameid: 2807363, point: [51.4436, 7.3526]}
  hat: {name: Hattingen, geonameid: 2909230, point: [51.3989, 7.1856]}
  mun: {name: Münster, geonameid: 2867543, point: [51.9624, 7.6257]}
  ems: {name: Emscher, point: [51.53, 7.0], precision: area, radius_km: 35}
events:
  e1: {type: trial, places: [boc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other_crime, places: [gel, ess], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
