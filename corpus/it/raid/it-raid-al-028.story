---
id: it-raid-al-028
lang: it
genre: raid
country: AL
published: 2018-10-31
publisher: Il Salentino
title: "Marijuana dall'[Albania](alb mention), diciotto arresti tra [Valona](vlo event) e il [Salento](sal event)"
---
[LECCE](lec dateline) - Gommoni veloci, quaranta minuti da [Orikum](ori mention) a [San Cataldo](san mention). Con un {blitz}(e1) simultaneo la Guardia di finanza e la polizia [albanese](alb demonym) hanno preso diciotto persone: nove a [Valona](vlo event) e [Fier](fie event), sei fra [Tricase](tri event) e [Squinzano](squ event), tre a [Durazzo](dur event). {Sequestrate}(e2) sette tonnellate d'erba coltivata a [Lazarat](laz event).

Il capo, detto «Tirana», in realtà è di [Scutari](shk mention) e si era comprato un bar a [Losanna](lau event). Il carico proseguiva per [Bari](bar mention), [Ancona](anc mention) e la [Spagna](spa mention).

L'indagine è della Dda di [Lecce](lec metonym) con Eurojust dell'[Aia](the mention). A [Otranto](otr event), il 3 agosto, uno scafo speronò una motovedetta. «Una volta da [Brindisi](bri mention) partivano le bionde», ricorda il maresciallo Corfù Antonio. Il ministro [albanese](alb demonym) è atteso a [Roma](rom event). In [Kosovo](kos event) caccia a due latitanti, uno forse già in [Olanda](net event).

---
places:
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  vlo: {name: Vlorë, geonameid: 3183719, point: [40.4696, 19.4838]}
  sal: {name: Salento, point: [40.2, 18.2], precision: area, radius_km: 40}
  lec: {name: Lecce, geonameid: 3174953, point: [40.3548, 18.1724]}
  ori: {name: Orikum, geonameid: 3184575, point: [40.3253, 19.4714]}
  san: {name: San Cataldo, point: [40.39, 18.3]}
  fie: {name: Fier, geonameid: 3185672, point: [40.7251, 19.5582]}
  tri: {name: Tricase, geonameid: 2522857, point: [39.9302, 18.3542]}
  squ: {name: Squinzano, geonameid: 3166224, point: [40.4351, 18.0409]}
  dur: {name: Durrës, geonameid: 3185728, point: [41.3235, 19.4547]}
  laz: {name: Lazarat, geonameid: 782582, point: [40.0467, 20.1475]}
  shk: {name: Shkodër, geonameid: 3184081, point: [42.0683, 19.5126]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  anc: {name: Ancona, geonameid: 3183089, point: [43.6072, 13.5103]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  otr: {name: Otranto, geonameid: 3171785, point: [40.1479, 18.4868]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: raid, places: [vlo, fie, tri, squ, dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: smuggling, places: [laz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
