---
id: pl-sitrep-tr-015
lang: pl
genre: sitrep
country: TR
published: 2023-02-11
title: "Komunikat nr 5: działania grupy HUSAR w [Besni](bes event)"
---
Stan na 11 lutego, godz. 8. Grupa: 76 ratowników, 8 psów; baza w [Besni](bes event), prow. [Adıyaman](ady event). {Wydobyto}(e1) 12 osób żywych.

Sytuacja: {zniszczone}(e2) centrum, czynny szpital polowy. [Gölbaşı](gol event): lotnisko zamknięte, dojazd z [Gaziantepu](gaz mention) cztery godziny. [Malatya](mal event): temperatura minus 13. [Hatay](hat event): pomoc [węgierska](hun demonym) i [hiszpańska](spa demonym).

Transport: dwa loty z [Warszawy](war mention), jeden z [Krakowa](kra mention) przez [Adanę](ada mention). [Tureckie](tur demonym) linie udostępniły ciężarówkę z [Mersinu](mer mention).

Potrzeby: baterie, agregat, tłumacz kurdyjski. Konsul z [Ankary](ank metonym) przybędzie jutro, dziennikarze mieszkają w [Kahcie](kah mention).

Po stronie [syryjskiej](syr demonym) ([Aleppo](ale event), [Dżindires](dzi event)) grupa nie działa. Powrót: planowany na 15 lutego do [Nowego Sącza](now mention) i [Łodzi](odz mention). Meldował: st. bryg. Turecki.

---
places:
  bes: {name: Besni, geonameid: 321337, point: [37.6928, 37.8611]}
  ady: {name: Adıyaman Province, geonameid: 325329, point: [37.8102, 38.339], precision: division}
  gol: {name: Gölbaşı, geonameid: 314136, point: [37.7836, 37.6367]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  mal: {name: Malatya, geonameid: 304922, point: [38.3502, 38.3167]}
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kah: {name: Kâhta, geonameid: 310855, point: [37.7855, 38.6237]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  dzi: {name: Dżindires, point: [36.395, 36.689]}
  now: {name: Nowy Sącz, geonameid: 763534, point: [49.6218, 20.6971]}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
events:
  e1: {type: rescue, places: [ady], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [ady], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
