---
id: uk-obituary-ca-030
lang: uk
genre: obituary
country: CA
published: 2021-11-30
publisher: Український голос прерій
title: "Вона пекла хліб для половини [Едмонтона](edm mention)"
---
Відійшла Анна Вінницька-Гординська, {померла}(e1) 26 листопада у [Вегревілі](veg event), дожила до 101 року. Народилась у [Снятині](sni event), у 1938-му батько привіз їх пароплавом із [Гдині](gdy mention) до [Галіфакса](hal mention); далі — потяг до [Вінніпега](win mention), віз до [Смокі-Лейк](pla mention).

Працювала в [Калгарі](cal event) на м’ясокомбінаті, {відкрила}(e2) пекарню на 118-й авеню в [Едмонтоні](edm event). Її калач їла королева [Великої Британії](uni mention), інший подорожував на [Північний полюс](plac mention). 1991 року вона полетіла до [Києва](kyi mention) і плакала на [Хрещатику](place event), бо там продавали батон.

У [Снятин](sni mention) послала піч. Синів троє: в [Реджайні](reg mention), [Торонто](tor mention), [Феніксі](pho mention). Прощання — у [Мандері](place2 event). [Альбертський](alb demonym) парламент запалить свічку.

---
places:
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  veg: {name: Vegreville, geonameid: 6173635, point: [53.5001, -112.0518]}
  sni: {name: Sniatyn, geonameid: 693365, point: [48.4488, 25.5599]}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  pla: {name: Смокі-Лейк, point: [54.11, -112.47]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  plac: {name: Північний полюс, point: [90.0, 0.0], precision: near}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  place: {name: Хрещатику, point: [50.447, 30.522], precision: near}
  reg: {name: Regina, geonameid: 6119109, point: [50.4501, -104.6178]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  place2: {name: Мандері, point: [53.6, -111.7]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
events:
  e1: {type: death, places: [veg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [cal, edm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
