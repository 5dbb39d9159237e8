---
id: pl-obituary-pl-009
lang: pl
genre: obituary
country: PL
published: 2020-11-02
publisher: Dziennik Kaszubski
title: "Odszedł latarnik z [Rozewia](roz mention)"
---
W [Pucku](puc event) zmarł 29 października Bolesław Helski, latarnik. Miał 91 lat. {Śmierć}(e1) zastała go przy radiu, słuchał prognozy dla rybaków.

Urodził się w [Grodnie](hro event), po wojnie rodzinę wysadzono z pociągu w [Lęborku](leb event). Pływał na trawlerach z [Władysławowa](wad mention) pod [Labrador](lab mention) i [Islandię](ice mention), raz o mało nie {utonął}(e2) koło [Bornholmu](bor event). Od 1961 roku strzegł światła na [Rozewiu](roz event); zastępował też w [Czołpinie](czo event) i w [Krynicy Morskiej](kry event).

„[Hel](hel mention) widać tylko w nocy” – mawiał. Od rodaków z [Toronto](tor mention) dostał lornetkę, od biskupa z [Pelplina](pel mention) medal. Nie lubił [Warszawy](war mention): za dużo latarni. Pogrzeb w [Jastrzębiej Górze](jas event). Syn mieszka w [Bergen](ber mention), prawnuki w [Pucku](puc mention). Urząd Morski w [Gdyni](gdy metonym) opuści bandery.

---
places:
  roz: {name: Rozewia, point: [54.83, 18.336]}
  puc: {name: Puck, geonameid: 3087691, point: [54.7179, 18.4084]}
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  leb: {name: Lębork, geonameid: 3093739, point: [54.5392, 17.7501]}
  wad: {name: Władysławowo, geonameid: 3081752, point: [54.7909, 18.4009]}
  lab: {name: Labrador, point: [54.0, -60.0], precision: area, radius_km: 400}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  bor: {name: Bornholmu, point: [55.1, 14.9], precision: area, radius_km: 20}
  czo: {name: Czołpinie, point: [54.72, 17.24]}
  kry: {name: Krynica Morska, geonameid: 3094562, point: [54.3805, 19.4441]}
  hel: {name: Hel, geonameid: 3098030, point: [54.6038, 18.8035]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  pel: {name: Pelplin, geonameid: 3089282, point: [53.9283, 18.6977]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  jas: {name: Jastrzębia Góra, geonameid: 3097409, point: [54.8314, 18.313]}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
events:
  e1: {type: death, places: [puc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
