---
id: it-diplomacy-mt-042
lang: it
genre: diplomacy
country: MT
published: 2017-02-04
publisher: "Giornale d'Europa"
title: "[Malta](mal event), i Ventotto blindano la rotta di [Lampedusa](lam mention)"
---
[LA VALLETTA](val dateline), 3 feb. - Dieci punti per {fermare}(e1) le partenze dalla [Libia](lib mention): soldi a [Tripoli](tri metonym), addestramento della guardia costiera, campi «adeguati». Il {vertice}(e2) informale nel palazzo del Gran Maestro è filato liscio, tranne che sul presidente [americano](uni demonym), di cui a pranzo si è parlato più che di Brexit.

[Roma](rom metonym), che il giorno prima aveva siglato la sua intesa, incassa. [Berlino](ber metonym) e [Madrid](mad metonym) plaudono, [Budapest](bud metonym) vorrebbe di più, [Stoccolma](sto metonym) chiede garanzie. [Atene](ath metonym) ricorda l'[Egeo](ege mention).

A [Zuwara](zuw mention) e a [Sabrata](sab mention), intanto, si gonfiano le camere d'aria. Al largo di [Garabulli](gar event) un rimorchiatore di [Augusta](aug mention) ha recuperato 110 persone, in maggioranza del [Bangladesh](ban mention) e del [Mali](mali mention). «Da [Gozo](goz mention) si vede la [Sicilia](sic mention), non la soluzione», ha chiosato l'arcivescovo di [Tangeri](tan metonym) in visita.

---
places:
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  lam: {name: Lampedusa, point: [35.51, 12.6], precision: area, radius_km: 6}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  ege: {name: Egeo, point: [38.5, 25.0], precision: area, radius_km: 250}
  zuw: {name: Zuwarah, geonameid: 2208425, point: [32.9312, 12.082]}
  sab: {name: Sabratah, geonameid: 2212771, point: [32.7933, 12.4885]}
  gar: {name: Garabulli, point: [32.75, 13.72]}
  aug: {name: Augusta, geonameid: 2525646, point: [37.2407, 15.2212]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  mali: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  goz: {name: Gozo, point: [36.05, 14.25], precision: area, radius_km: 8}
  sic: {name: Sicilia, point: [37.6, 14.0], precision: division}
  tan: {name: Tangier, geonameid: 2530335, point: [35.7673, -5.7998]}
events:
  e1: {type: agreement, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
