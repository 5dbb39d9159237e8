---
id: it-obituary-ar-033
lang: it
genre: obituary
country: AR
published: 2022-02-02
publisher: Piemonte nel mondo
title: "È morta a [Rosario](ros event) la «mamma» degli emigrati di [Cuorgnè](cuo mention)"
---
È {mancata}(e1) sabato a [Rosario](ros event), dove viveva dal 1949, Teresa Ivrea vedova Gómez, fondatrice della Famiglia Piemontese. Aveva 99 anni. Era nata a [Cuorgnè](cuo event), nel [Canavese](can mention), in una casa di mezzadri; s'imbarcò a [Genova](gen event) sul «Conte Grande» e toccò [Dakar](dak mention), [Santos](san mention), [Montevideo](mon mention).

Stirò camicie a [San Lorenzo](sanl event), aprì una scuola di cucina; a [Rafaela](raf event), [San Francisco](sanf event) e [Casilda](cas event) la bagna cauda si mangia perché la {insegnò}(e2) lei. Nel '78, cercò per mesi due ragazzi spariti, li trovò in [Svezia](swe event).

Il Comune di [Torino](tur metonym) le diede il sigillo. Lascia sei nipoti, uno a [Miami](mia mention) e uno, il più caro, a [Biella](bie mention), dove rifà al contrario la sua strada. «[Buenos Aires](bue mention) l'ho vista due volte: molto rumore.» Le ceneri torneranno in parte a [Castellamonte](cast mention).

---
places:
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  cuo: {name: Cuorgnè, geonameid: 3177695, point: [45.3934, 7.6502]}
  can: {name: Canavese, point: [45.35, 7.7], precision: area, radius_km: 20}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  sanl: {name: San Lorenzo, geonameid: 3837097, point: [-32.7434, -60.7361]}
  raf: {name: Rafaela, geonameid: 3839479, point: [-31.2528, -61.4908]}
  sanf: {name: San Francisco, geonameid: 3837675, point: [-31.425, -62.084]}
  cas: {name: Casilda, geonameid: 3862351, point: [-33.0446, -61.1642]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  bie: {name: Biella, geonameid: 3182043, point: [45.563, 8.058]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  cast: {name: Castellamonte, geonameid: 3179659, point: [45.3827, 7.7089]}
events:
  e1: {type: death, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [sanl, raf, sanf, cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
