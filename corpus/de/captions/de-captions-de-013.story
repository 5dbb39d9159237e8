---
id: de-captions-de-013
lang: de
genre: captions
country: DE
published: 2013-06-12
title: "Bilder des Tages"
---
[Passau](pas event): Helfer {tragen}(e1) Sandsäcke durch die [Höllgasse](hol event). (Foto: R. Landau)

[Deggendorf](deg event): Im Ortsteil [Fischerdorf](fis event) schauen nur noch Dächer aus dem {Wasser}(e2). Die [Donau](don event) steht hier bei acht Metern.

[Grimma](gri event), [Sachsen](sax mention): Ein Bäcker verschenkt Semmeln an Soldaten aus [Frankenberg](fra mention).

[Prag](pra event): Auf der [Moldau](mol event) treibt ein Hausboot, das sich in [Budweis](ces mention) losgerissen hat.

[Hamburg](ham mention): Noch ist der Fischmarkt trocken. Der Scheitel wird in [Lauenburg](lau event) am Donnerstag erwartet.

[Kairo](cai event): Auch das geschah am Mittwoch – eine Hochzeit auf einem Dach in [Imbaba](imb event).

[Wien](vie event): Der [Chilene](chi demonym) Pablo Linz {springt}(e3) bei einer Vorführung vom Zehnmeterturm im [Stadionbad](sta event).

---
places:
  pas: {name: Passau, geonameid: 2855328, point: [48.5665, 13.4312]}
  hol: {name: Höllgasse, point: [48.575, 13.464], precision: near}
  deg: {name: Deggendorf, geonameid: 2938540, point: [48.8409, 12.9607]}
  fis: {name: Fischerdorf, point: [48.82, 12.98]}
  don: {name: Donau, point: [48.8, 13.0], precision: area, radius_km: 40}
  gri: {name: Grimma, geonameid: 2917325, point: [51.2337, 12.7196]}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  fra: {name: Frankenberg, geonameid: 2925630, point: [50.913, 13.0401]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  mol: {name: Moldau, point: [50.08, 14.41], precision: area, radius_km: 15}
  ces: {name: České Budějovice, geonameid: 3077916, point: [48.9745, 14.4743]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  lau: {name: Lauenburg, geonameid: 2880181, point: [53.372, 10.5565]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  imb: {name: Imbaba, point: [30.076, 31.208]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  sta: {name: Stadionbad, point: [48.21, 16.42], precision: near}
events:
  e1: {type: aid, places: [pas, hol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: flood, places: [deg, fis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: exhibition, places: [vie, sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
