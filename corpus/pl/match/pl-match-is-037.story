---
id: pl-match-is-037
lang: pl
genre: match
country: IS
published: 2024-06-05
publisher: Sport Tygodnia
title: "[Reykjavík](rey event), wiatr i remis, którego nikt nie chciał"
---
{Mecz}(e1) grup eliminacyjnych kobiet: [Islandia](ice metonym) – [Polska](pol metonym) 1:1. Boisko w [Kópavogur](kop event), trybuna prasowa w kontenerze, temperatura cztery stopnie. Wynik otworzyła napastniczka z [Akureyri](aku mention), wyrównała zawodniczka [Barcelony](bar metonym), rodem z [Jeleniej Góry](jel mention).

Trenerka narzekała, że samolot z [Gdańska](gda mention) {lądował}(e2) przez pył w [Glasgow](gla event). – W [Bielsku](bie event) będzie cieplej – pocieszała bramkarka Oświęcimska. Kibice z [Keflavíku](kef mention), połowa to [Polacy](pol demonym) z przetwórni, śpiewali po obu stronach.

W drugim meczu [Niemki](ger demonym) rozbiły [Austriaczki](aus demonym) w [Hanowerze](han event). Lider jedzie do [Linzu](lin mention). [Szwedzka](swe demonym) sędzia pokazała sześć kartek. Wulkan pod [Grindavíkiem](gri event) był uprzejmie cicho. Rewanż: 12 lipca, [Sosnowiec](sos event).

---
places:
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kop: {name: Kópavogur, geonameid: 3415212, point: [64.1123, -21.913]}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  jel: {name: Jelenia Góra, geonameid: 3097257, point: [50.8997, 15.729]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  bie: {name: Bielsko-Biala, geonameid: 3103402, point: [49.8225, 19.0469]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  sos: {name: Sosnowiec, geonameid: 3085128, point: [50.2868, 19.1039]}
events:
  e1: {type: match, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
