---
id: pl-frontline-ua-004
lang: pl
genre: frontline
country: UA
published: 2022-03-14
publisher: Dziennik Wschodni Kurier
title: "Rakiety na [Jaworów](yav event). Dwadzieścia kilometrów od [Polski](pol mention)"
---
[LWÓW](lvi dateline). Trzydzieści rakiet {uderzyło}(e1) w niedzielę nad ranem w poligon w [Jaworowie](yav event), między [Lwowem](lvi mention) a przejściem w [Korczowej](kor mention). Zginęło 35 osób. Szyby drżały w [Przemyślu](prz event) i [Lubaczowie](lub event).

W [Iwano-Frankiwsku](iva event) po raz trzeci celem było lotnisko. Pod [Kijowem](kyi event) walczy się o [Irpień](irp event) i [Hostomel](hos event); w [Mariupolu](mar event) {zastrzelono}(e2)... nie, spadły bomby na szpital, dementuje mer. [Chersoń](khe event) protestuje pod lufami.

[Moskwa](mos metonym) ostrzegła, że konwoje z bronią są celem. [Waszyngton](was metonym) zapowiada odpowiedź, [Pekin](bei metonym) milczy w [Rzymie](rom event) na rozmowach. Przez [Medykę](med event) i [Dorohusk](dor event) przeszło doby 80 tysięcy ludzi. – Jadę do [Wrocławia](wro mention), tam mam kuzynkę Opolską – mówi Natalia z [Charkowa](kha mention). [Białoruskie](bel demonym) oddziały stoją pod [Brześciem](bre event).

---
places:
  yav: {name: Yavoriv, geonameid: 688288, point: [49.9377, 23.3835]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kor: {name: Korczowe, geonameid: 768142, point: [49.9565, 23.0804]}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  lub: {name: Lubaczów, geonameid: 765932, point: [50.157, 23.1234]}
  iva: {name: Ivano-Frankivsk, geonameid: 707471, point: [48.9231, 24.7125]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  irp: {name: Irpin, geonameid: 707565, point: [50.522, 30.2404]}
  hos: {name: Hostomel, geonameid: 708251, point: [50.5684, 30.2651]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  med: {name: Medyka, geonameid: 765028, point: [49.8053, 22.9223]}
  dor: {name: Dorohusk, geonameid: 773014, point: [51.1547, 23.8032]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
events:
  e1: {type: airstrike, places: [yav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shelling, places: [kyi, irp, hos, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
