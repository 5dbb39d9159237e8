---
id: de-epidemic-ao-010
lang: de
genre: epidemic
country: AO
published: 2016-02-14
publisher: Morgenblatt
title: "Gelbfieber breitet sich in [Angola](ang event) aus"
---
[Luanda](lua dateline)/[Genf](gen dateline) – Die Zahl der Gelbfiebertoten in [Angola](ang event) ist auf 51 gestiegen. Der {Ausbruch}(e1) begann im Dezember auf einem Markt in [Viana](via event) östlich von [Luanda](lua mention) und hat inzwischen [Huambo](hua event), [Benguela](ben event) und [Lubango](lub event) erreicht. Aus [Cabinda](cab mention), der Exklave zwischen den beiden [Kongo](kon mention)-Staaten, liegen keine Meldungen vor.

Die Weltgesundheitsorganisation schickte eine Million Impfdosen aus [Dakar](dak mention). Sechs [chinesische](chi demonym) Bauarbeiter, die aus [Luanda](lua mention) nach [Peking](bei mention) zurückgekehrt waren, liegen dort im Krankenhaus. [Namibia](nam metonym) {kontrolliert}(e2) seit Samstag am Übergang [Oshikango](osh event) die Impfpässe; [Sambia](zam metonym) erwägt dasselbe.

Das Bernhard-Nocht-Institut in [Hamburg](ham metonym) riet Reisenden zur Impfung. „Wer nach [Malanje](mal mention) fährt und nicht geimpft ist, spielt Lotterie“, sagte die Ärztin Meike Oldenburg.

---
places:
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  via: {name: Viana, geonameid: 2236500, point: [-8.9055, 13.375]}
  hua: {name: Huambo, geonameid: 3348313, point: [-12.7761, 15.7392]}
  ben: {name: Benguela, geonameid: 3351663, point: [-12.5767, 13.4027]}
  lub: {name: Lubango, geonameid: 3347762, point: [-14.9172, 13.4925]}
  cab: {name: Cabinda, geonameid: 2243271, point: [-5.562, 12.1948]}
  kon: {name: Kongo, point: [-2.5, 18.5], precision: area, radius_km: 900}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  osh: {name: Oshikango, geonameid: 3353996, point: [-17.4016, 15.8908]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  mal: {name: Malanje, geonameid: 2239862, point: [-9.5402, 16.341]}
events:
  e1: {type: outbreak, places: [via, hua, ben, lub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
