---
id: de-diplomacy-ch-036
lang: de
genre: diplomacy
country: CH
published: 2021-06-17
publisher: Tageszeitung für Politik
title: "[Genf](gen event): Vier Stunden zwischen [Washington](was metonym) und [Moskau](mos metonym)"
---
[Genf](gen dateline). In der Villa [La Grange](lag event) haben sich am Mittwoch die Präsidenten der [USA](uni metonym) und [Russlands](rus metonym) {getroffen}(e1). Greifbares Ergebnis: Die Botschafter kehren nach [Moskau](mos mention) und [Washington](was mention) zurück. Über die [Ukraine](ukr mention), [Belarus](bel mention) und [Idlib](idl mention) sprach man, ohne sich zu nähern.

Am [Quai Gustave-Ador](qua event) standen Soldaten aus dem [Jura](jur mention) und dem [Tessin](tic mention). Der Luftraum war bis [Annecy](ann event) gesperrt. «Für uns ist es wie 1985», sagte die [Genfer](gen demonym) Hotelière Odile Sion.

[Kiew](kyi metonym) reagierte verhalten, [Peking](bei metonym) gar nicht, [Ankara](ank metonym) zufrieden. Der [Schweizer](swi demonym) Bundespräsident nutzte die Gelegenheit und {warb}(e2) für Rüstungskäufe; in [Bern](ber metonym) sorgte das für Fragen. Nächster Halt der [amerikanischen](uni demonym) Delegation: keiner, man flog aus [Cointrin](coi mention) direkt heim.

---
places:
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lag: {name: La Grange, point: [46.203, 6.167], precision: exact}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  qua: {name: Quai Gustave-Ador, point: [46.205, 6.16], precision: near}
  jur: {name: Jura, geonameid: 2660207, point: [47.3636, 7.1982], precision: division}
  tic: {name: Ticino, geonameid: 2658370, point: [46.3604, 8.7902], precision: division}
  ann: {name: Annecy, geonameid: 3037543, point: [45.9088, 6.1257]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  coi: {name: Cointrin, point: [46.238, 6.109], precision: exact}
events:
  e1: {type: meeting, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [ann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
