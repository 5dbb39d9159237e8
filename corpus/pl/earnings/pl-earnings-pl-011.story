---
id: pl-earnings-pl-011
lang: pl
genre: earnings
country: PL
published: 2021-05-20
publisher: Puls Rynku
title: "Meble Wielkopolskie: rekord mimo [Suezu](sue mention)"
---
Meble Wielkopolskie z [Kępna](kep mention) {zarobiły}(e1) w pierwszym kwartale 64 mln zł, o połowę więcej niż przed rokiem. Sprzedaż w [Niemczech](ger event) i [Holandii](net event) rosła, we [Francji](fra event) podwoiła się. Sieć z [Szwecji](swe mention) zamówiła szafy do [Kanady](can mention).

Gorzej z dostawami: okucia utknęły w [Suezie](sue event), pianki z [Ludwigshafen](lud mention) brak. Zakład w [Ostrzeszowie](ost event) pracuje na dwie zmiany, tartak w [Mińsku](min mention) – nie Mazowieckim – {wypowiedział}(e2) umowę.

– Budujemy w [Wieruszowie](wie event), szukamy ziemi w [Rumunii](rom event) pod [Aradem](ara event) – mówi prezes Zofia Kaliska. Kurs na GPW wzrósł 5 proc. Analityk z [Londynu](lon mention) podniósł wycenę. Władze [Kępna](kep metonym) dały ulgę; [Syców](syc metonym) proponuje działkę. Salon w [Kopenhadze](cop event) ruszy w lipcu, ten w [Oslo](osl event) {zamknięto}(e3). Dywidenda: 2 zł.

---
places:
  sue: {name: Suezu, point: [30.3, 32.35], precision: area, radius_km: 40}
  kep: {name: Kępno, geonameid: 3096338, point: [51.2784, 17.9891]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  lud: {name: Ludwigshafen am Rhein, geonameid: 2875376, point: [49.4812, 8.4464]}
  ost: {name: Ostrzeszów, geonameid: 3089670, point: [51.4264, 17.9336]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  wie: {name: Wieruszów, geonameid: 3082176, point: [51.2949, 18.1555]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ara: {name: Arad, geonameid: 686254, point: [46.1833, 21.3167]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  syc: {name: Syców, geonameid: 3083921, point: [51.3081, 17.7198]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
events:
  e1: {type: earnings, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [ost], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [cop, osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
