---
id: pl-diplomacy-sk-034
lang: pl
genre: diplomacy
country: SK
published: 2023-03-17
publisher: Dziennik Poranny Świat
title: "[Bratysława](bra metonym) oddaje MiG-i, [Budapeszt](bud metonym) kręci głową"
---
[Słowacja](slo metonym) {przekaże}(e1) [Kijowowi](kyi metonym) trzynaście myśliwców. Decyzja zapadła dzień po [Warszawie](war metonym); pierwsze samoloty polecą z [Sliač](sli mention). W zamian [Waszyngton](was metonym) obiecuje śmigłowce.

Premier ogłosił to po {posiedzeniu}(e2) w [Bratysławie](bra event). Opozycja z [Trnawy](trn mention) grozi trybunałem. Piloci z [Mińska Mazowieckiego](min mention) będą strzec [tatrzańskiego](tat demonym) nieba, [czescy](cze demonym) z [Czasławia](cas mention) również.

[Moskwa](mos metonym) mówi o złamaniu umowy: remontowano je w [Lipiecku](lip event). – W [Koszycach](kos mention) ludzie pytają, kto obroni nas – twierdzi publicystka Zuzana Nitrianska. [Wiedeń](vie metonym) zachowuje neutralność, [Lublana](lju metonym) bije brawo. Wieczorem nad [Preszowem](pre event) słychać było silniki. Części zostaną w [Trenczynie](tre mention).

---
places:
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  sli: {name: Sliač, geonameid: 3057576, point: [48.6167, 19.1371]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  trn: {name: Trnava, geonameid: 3057124, point: [48.3777, 17.586]}
  min: {name: Mińsk Mazowiecki, geonameid: 764679, point: [52.1793, 21.5725]}
  tat: {name: tatrzańskiego, point: [49.2, 20.1], precision: area, radius_km: 25}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  cas: {name: Čáslav, geonameid: 3078234, point: [49.911, 15.3897]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lip: {name: Lipetsk, geonameid: 535121, point: [52.5876, 39.5515]}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  pre: {name: Prešov, geonameid: 723819, point: [48.9992, 21.2355]}
  tre: {name: Trenčín, geonameid: 3057140, point: [48.8945, 18.0444]}
events:
  e1: {type: aid, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
