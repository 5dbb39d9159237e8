---
id: pl-diplomacy-lt-008
lang: pl
genre: diplomacy
country: LT
published: 2019-06-14
publisher: Kurier Poranny Południe
title: "[Wilno](vil mention) bliżej [Warszawy](war mention): tory, prąd i nazwiska"
---
[Wilno](vil dateline). Premierzy [Polski](pol metonym) i [Litwy](lit metonym) {podpisali}(e1) w piątek umowę o kablu z [Żarnowca](zar mention) do [Kłajpedy](kla mention). Mówiono też o kolei: z [Suwałk](suw mention) do [Kowna](kau mention) pociąg jedzie dziś tyle, co przed wojną.

Delegacja {odwiedziła}(e2) [Soleczniki](sal event) i cmentarz na [Rossie](ros event). Mer [Solecznik](sal metonym) prosił o pisownię nazwisk: – Mam w dowodzie inaczej niż na grobie ojca – żalił się Zdzisław Trocki. W [Trokach](tra event) obejrzano zamek.

[Ryga](rig metonym) i [Tallinn](tal metonym) przyślą ministrów jesienią na szczyt do [Druskienik](dru event). O [Ostrowcu](ast mention), [białoruskiej](bel demonym) elektrowni czterdzieści kilometrów stąd, [Warszawa](war metonym) nie chciała mówić głośno. [Moskwa](mos metonym) śledzi przesmyk [suwalski](suw demonym). Opozycja w [Sejnach](sej event) wytyka: szkoła [litewska](lit demonym) bez dachu. Kolacja była w [Landwarowie](len event).

---
places:
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  zar: {name: Żarnowca, point: [54.75, 18.08]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  sal: {name: Šalčininkai, geonameid: 595016, point: [54.3086, 25.3868]}
  ros: {name: Rossie, point: [54.669, 25.305], precision: exact}
  tra: {name: Trakai, geonameid: 593871, point: [54.6378, 24.9343]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  dru: {name: Druskininkai, geonameid: 599757, point: [54.0157, 23.987]}
  ast: {name: Astraviec, geonameid: 623941, point: [54.6138, 25.9554]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  sej: {name: Sejny, geonameid: 759503, point: [54.108, 23.347]}
  len: {name: Lentvaris, geonameid: 597532, point: [54.6436, 25.0516]}
events:
  e1: {type: agreement, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [sal, ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
