---
id: tr-trade-ge-015
lang: tr
genre: trade
country: GE
published: 2021-05-20
publisher: Karadeniz Haber
title: "[Sarp](sar event) kapısında kuyruk 14 kilometre"
---
[HOPA](hop dateline) - [Gürcistan](geo mention)'a açılan [Sarp](sar event) kapısında tır {kuyruğu}(e1) [Kemalpaşa](kem event)'ya dayandı. Sürücüler altı gündür bekliyor. [Batum](bat event)'daki yeni test zorunluluğu işlemi yavaşlattı; [Tiflis](tbi metonym) kararı esnetmeyecek.

[Rusya](rus mention)'ya domates taşıyan şoför İsmail Artvinli, malının yarısını döktü. Alternatif yol [Posof](pos event)'taki [Türkgözü](tur event); o da [Ahıska](akh mention) üzerinden geçiyor ve virajlı. [Ermenistan](arm mention) sınırı 1993'ten beri kapalı.

[Trabzon](tra metonym) Ticaret Odası, [Poti](pot mention)'ye ro-ro seferi {önerdi}(e2). [Samsun](sam event)'dan [Novorossiysk](nov mention)'e giden gemi dolu. [Azerbaycanlı](aze demonym) alıcılar [İran](ira mention)'a yöneldi. "[Kazakistan](kaz event)'da raflar boş," diyen ihracatçı Ferda Rize, [Türkmenbaşı](turk event)'da malı çürüyenlerden. [Ankara](ank metonym), [Tiflis](tbi mention)'e heyet yolluyor.

---
places:
  sar: {name: Sarp, point: [41.52, 41.55], precision: near}
  hop: {name: Hopa, geonameid: 745530, point: [41.3905, 41.4197]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  kem: {name: Kemalpaşa, geonameid: 743510, point: [41.4834, 41.5275]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pos: {name: Posof, geonameid: 740531, point: [41.5111, 42.7292]}
  tur: {name: Türkgözü, point: [41.57, 42.83], precision: near}
  akh: {name: Akhaltsikhe, geonameid: 615860, point: [41.6395, 42.986]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  pot: {name: Poti, geonameid: 612366, point: [42.1427, 41.6738]}
  sam: {name: Samsun, geonameid: 740264, point: [41.2798, 36.3361]}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  turk: {name: Türkmenbaşy, geonameid: 601594, point: [40.0222, 52.9552]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: outage, places: [sar, kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [pos, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
