---
id: it-festival-it-037
lang: it
genre: festival
country: IT
published: 2024-02-10
publisher: Spettacoli
title: "[Sanremo](san event), terza serata: vince la nebbia"
---
La terza serata del {Festival}(e1) va a un duo di [Cuneo](cun mention), i Nebbia, davanti alla rapper [italo-tunisina](tun demonym) Mahdia e al rocker di [Zocca](zoc mention) che non ha bisogno di presentazioni. In sala, all'Ariston, un premio alla carriera a una signora di [Boston](bos mention).

Fuori, i trattori dell'agro [pontino](pon demonym) e della [Tuscia](tus mention) hanno {sfilato}(e2) in corso [Imperatrice](imp event), tra turisti [monegaschi](mon demonym) e cuochi di [Ventimiglia](ven mention). Il sindaco: «[Sanremo](san metonym) è di tutti».

Cover: un brano dedicato a [Messico](mex mention) e nuvole, con un coro di [Poggioreale](pog mention). [Napoli](nap metonym) tifa per i suoi. Oggi collegamento da [Sydney](syd event) e da una nave al largo di [Bordighera](bor event). Chi arriva primo andrà a [Malmö](mal mention), in [Svezia](swe mention), a maggio. Il direttore d'orchestra Savona, nato a [Imperia](impe mention), ha perso la bacchetta.

---
places:
  san: {name: Sanremo, geonameid: 3167777, point: [43.8173, 7.7772]}
  cun: {name: Cuneo, geonameid: 3177700, point: [44.3907, 7.5483]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  zoc: {name: Zocca, geonameid: 3163858, point: [44.3457, 10.9931]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  pon: {name: pontino, point: [41.4, 13.0], precision: area, radius_km: 25}
  tus: {name: Tuscia, point: [42.4, 12.1], precision: area, radius_km: 35}
  imp: {name: Imperatrice, point: [43.815, 7.77], precision: near}
  mon: {name: Monaco, geonameid: 2993457, point: [43.73141, 7.41903], precision: country}
  ven: {name: Ventimiglia, geonameid: 3164582, point: [43.7896, 7.6087]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  pog: {name: Poggioreale, point: [40.87, 14.29], precision: near}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  bor: {name: Bordighera, geonameid: 3181864, point: [43.7806, 7.6645]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  impe: {name: Imperia, geonameid: 3175532, point: [43.8892, 8.0393]}
events:
  e1: {type: festival, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
