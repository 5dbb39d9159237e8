---
id: pl-raid-pl-012
lang: pl
genre: raid
country: PL
published: 2021-09-09
publisher: Gazeta Środkowa
title: "CBŚP u kolekcjonerów: łoś z [Kenii](ken mention)? Nie, kość słoniowa"
---
Funkcjonariusze {przeszukali}(e1) w środę mieszkania w [Bydgoszczy](byd event), [Inowrocławiu](ino event) i [Gnieźnie](gni event). Znaleźli 160 figurek z kości słoniowej i skórę lamparta. Czterech mężczyzn {zatrzymano}(e2); główny podejrzany, antykwariusz Kcyński, prowadzi sklep w [Toruniu](tor event).

Towar szedł z [Demokratycznej Republiki Konga](dem mention) przez [Antwerpię](ant mention), a trafiał do [Wietnamu](vie mention). Tropem była paczka zatrzymana w [Lipsku](lei event), adresowana do [Hajfongu](hai mention). [Niemiecki](ger demonym) celnik policzył w niej 44 kły.

Biegła z ogrodu zoologicznego w [Poznaniu](poz metonym org) potwierdziła: to słonie z okolic [Garamba](gar mention). – W [Kcyni](kcy mention) nikt go o to nie podejrzewał – mówi sąsiadka z [Nakła](nak mention). Sąd w [Bydgoszczy](byd metonym) zdecyduje o areszcie. Europol z [Hagi](the mention) prosi o akta, [Nairobi](nai metonym) dziękuje. W [Pile](pia event) nic nie znaleziono.

---
places:
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  byd: {name: Bydgoszcz, geonameid: 3102014, point: [53.1235, 18.0076]}
  ino: {name: Inowrocław, geonameid: 3097872, point: [52.7989, 18.2639]}
  gni: {name: Gniezno, geonameid: 3099112, point: [52.5348, 17.5826]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  gar: {name: Garamba, point: [4.2, 29.5], precision: area, radius_km: 60}
  kcy: {name: Kcynia, geonameid: 3096385, point: [52.9919, 17.4883]}
  nak: {name: Nakło nad Notecią, geonameid: 3091150, point: [53.1421, 17.6018]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  pia: {name: Piła, geonameid: 3089033, point: [53.1514, 16.7378]}
events:
  e1: {type: raid, places: [byd, ino, gni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
