---
id: it-captions-it-020
lang: it
genre: captions
country: IT
published: 2019-11-13
title: "L'acqua alta: le foto"
---
[Venezia](ven event), [piazza San Marco](pia event). Turisti [coreani](sou demonym) sulle passerelle: 187 {centimetri}(e1), il secondo livello di sempre.

[Pellestrina](pel event). Un anziano davanti al frigorifero: qui la {vittima}(e2), fulminata dalla pompa.

[Chioggia](chi event). Barche in [corso del Popolo](cor event). (foto di G. Treviso)

[Punta Sabbioni](pun event), [Cavallino-Treporti](cav mention). Il vaporetto finito sulla riva.

[Matera](mat event). Anche i Sassi diventano torrenti.

[Gallipoli](gal event), nel [Salento](sal mention). Pescherecci affondati; il porto [ionico](ion demonym) è chiuso.

[Zara](zad event), [Croazia](cro mention). L'Adriatico entra nel mercato del pesce.

[Roma](rom mention). Il ministro prima della partenza per [Mestre](mes mention).

---
places:
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  pia: {name: piazza San Marco, point: [45.434, 12.338], precision: exact}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  pel: {name: Pellestrina, point: [45.27, 12.3]}
  chi: {name: Chioggia, geonameid: 3178784, point: [45.2186, 12.2777]}
  cor: {name: corso del Popolo, point: [45.219, 12.279], precision: near}
  pun: {name: Punta Sabbioni, point: [45.44, 12.42]}
  cav: {name: Cavallino-Treporti, point: [45.48, 12.54]}
  mat: {name: Matera, geonameid: 3173721, point: [40.666, 16.6046]}
  gal: {name: Gallipoli, geonameid: 3176366, point: [40.0559, 17.9909]}
  sal: {name: Salento, point: [40.2, 18.2], precision: area, radius_km: 40}
  ion: {name: ionico, point: [39.5, 18.5], precision: area, radius_km: 200}
  zad: {name: Zadar, geonameid: 3186952, point: [44.1158, 15.2251]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  mes: {name: Mestre, geonameid: 3173529, point: [45.4917, 12.2454]}
events:
  e1: {type: flood, places: [ven, pia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [pel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
