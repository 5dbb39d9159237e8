---
id: it-history-it-039
lang: it
genre: history
country: IT
published: 2023-10-09
publisher: Dolomiti Oggi
title: "[Longarone](lon event), sessant'anni: le campane alle 22.39"
---
Alle 22.39 del 9 ottobre 1963 il monte [Toc](toc event) si {staccò}(e1) e cadde nel lago del [Vajont](vaj event). L'onda scavalcò la diga e scese su [Longarone](lon event). Poi [Pirago](pir event), [Rivalta](riv event), [Faè](fae event). Sull'altra sponda, [Erto e Casso](ert event) perse le borgate basse. Morirono in 1.910.

I primi alpini {arrivarono}(e2) da [Belluno](bel mention) al buio. Una giovane che era a ballare a [Cortina](cor mention) tornò e non trovò la strada. I corpi finirono fino a [Ponte nelle Alpi](pon event); uno fu ripescato a [Jesolo](ies event), in mare.

Il processo si tenne all'[Aquila](laq event), lontano. «A [Venezia](ven metonym) faceva comodo», dice Arduino Feltre, 84 anni. Una parte degli sfollati fondò [Vajont](vaj mention), in [Friuli](fri mention). Oggi sono attesi il presidente, la delegazione [giapponese](jap demonym) di [Fukushima](fuk mention) e i gelatai tornati dalla [Germania](ger mention). Da [Sappada](sap mention) suona il corno.

---
places:
  lon: {name: Longarone, geonameid: 3174598, point: [46.2658, 12.2999]}
  toc: {name: Toc, point: [46.25, 12.33], precision: near}
  vaj: {name: Vajont, point: [46.267, 12.33], precision: near}
  pir: {name: Pirago, point: [46.26, 12.3]}
  riv: {name: Rivalta, point: [46.27, 12.3]}
  fae: {name: Faè, point: [46.24, 12.3]}
  ert: {name: Erto e Casso, point: [46.278, 12.37]}
  bel: {name: Belluno, geonameid: 3182210, point: [46.1426, 12.2156]}
  cor: {name: "Cortina d'Ampezzo", geonameid: 3177952, point: [46.5369, 12.139]}
  pon: {name: Ponte nelle Alpi, geonameid: 3170239, point: [46.1808, 12.2833]}
  ies: {name: Iesolo, geonameid: 3175627, point: [45.5331, 12.6448]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  fri: {name: Friuli Venezia Giulia, geonameid: 3176525, point: [46.127, 13.0988], precision: division}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  fuk: {name: Fukushima, geonameid: 2112923, point: [37.75, 140.4667]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sap: {name: Sappada, geonameid: 3167153, point: [46.5666, 12.6842]}
events:
  e1: {type: landslide, places: [toc, vaj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ert], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
