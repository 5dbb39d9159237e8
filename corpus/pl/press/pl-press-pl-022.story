---
id: pl-press-pl-022
lang: pl
genre: press
country: PL
published: 2022-05-17
publisher: Sudety Energia S.A.
title: "Fabryka baterii pod [Jaworem](jaw event) rusza z drugą linią"
---
[Jawor](jaw dateline), 17 maja 2022 r. – Sudety Energia S.A. {uruchomiła}(e1) drugą linię ogniw w zakładzie w strefie pod [Jaworem](jaw event). Roczna moc wzrosła do 12 GWh. Odbiorcami są fabryki w [Nitrze](nit event), [Győr](gyo event) i [Saragossie](zar event).

Nikiel pochodzi z [Finlandii](fin mention), folie z [Korei Południowej](sou mention), maszyny {dostarczyła}(e2) firma z [Norymbergi](nur mention). – [Dolny Śląsk](low metonym) to nasz dom, choć rdzeń badawczy mamy w [Grazu](gra mention) – powiedziała prezes Anna Legnicka.

Nowe magazyny powstaną w [Bolesławcu](bol event) i [Zgorzelcu](zgo event), recykling w [Polkowicach](pol event). Projekt wspiera Wałbrzyska Strefa Ekonomiczna i [Uniwersytet Ekonomiczny we Wrocławiu](wro metonym org). Kontakt: biuro we [Wrocławiu](wro mention), ul. [Legnicka](leg mention) 48; oddział w [Seulu](seo mention).

---
places:
  jaw: {name: Jawor, geonameid: 3097367, point: [51.0513, 16.1935]}
  nit: {name: Nitra, geonameid: 3058531, point: [48.3076, 18.0845]}
  gyo: {name: Győr, geonameid: 3052009, point: [47.6833, 17.6351]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  low: {name: Lower Silesia, geonameid: 3337492, point: [51.0127, 16.4623], precision: division}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  bol: {name: Bolesławiec, geonameid: 3102987, point: [51.2642, 15.5697]}
  zgo: {name: Zgorzelec, geonameid: 3080231, point: [51.1494, 15.0084]}
  pol: {name: Polkowice, geonameid: 3088435, point: [51.5039, 16.0726]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  leg: {name: Legnicka, point: [51.117, 16.99], precision: near}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
events:
  e1: {type: opening, places: [jaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [nit, gyo, zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
