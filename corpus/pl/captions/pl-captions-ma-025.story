---
id: pl-captions-ma-025
lang: pl
genre: captions
country: MA
published: 2023-09-13
title: "Po trzęsieniu. Zdjęcia z [Maroka](mor mention)"
---
[Tafeghaghte](taf event). Mężczyzna {niesie}(e1) drzwi na plecach. Fot. L. Radomska.

[Marrakesz](mar event), plac [Dżami al-Fana](dza event). Turyści z [Sosnowca](sos mention) śpią pod gołym niebem.

[Amizmiz](ami event). Muł, dwa koce, jeden chleb.

[Asni](asn event). Szpital polowy; lekarze {operują}(e2) na stołach kuchennych.

[Ouirgane](oui event). [Hiszpan](spa demonym) z [Kordoby](cor mention) i jego suka Kair.

[Tinmel](tin event). Meczet z XII wieku: zostały dwa łuki.

[Rabat](rab event). Król oddaje krew.

[Agadir](aga mention). Jak w 1960, mówi stary rybak, tylko dalej.

[Genewa](gen mention). Apel o sto milionów.

[Kraków](kra event). Studenci z [Fezu](fes mention) zbierają śpiwory.

---
places:
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  taf: {name: Tafeghaghte, point: [31.2, -8.15]}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  dza: {name: Dżami al-Fana, point: [31.626, -7.989], precision: exact}
  sos: {name: Sosnowiec, geonameid: 3085128, point: [50.2868, 19.1039]}
  ami: {name: Amizmiz, geonameid: 2558052, point: [31.2167, -8.2318]}
  asn: {name: Asni, point: [31.25, -7.98]}
  oui: {name: Ouirgane, point: [31.17, -8.08]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
  tin: {name: Tinmel, point: [30.984, -8.228]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  fes: {name: Fes, geonameid: 2548885, point: [34.0331, -5.0003]}
events:
  e1: {type: earthquake, places: [taf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [asn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
