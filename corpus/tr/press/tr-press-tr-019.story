---
id: tr-press-tr-019
lang: tr
genre: press
country: TR
published: 2023-09-14
publisher: Nehir Enerji A.Ş.
title: "Nehir Enerji, [Bandırma](ban event)'da hidrojen tesisi kuruyor"
---
[BALIKESİR](bal dateline), 14 Eylül 2023 – Nehir Enerji, [Türkiye](tur mention)'nin ilk yeşil hidrojen tesisinin {temelini}(e1) bugün [Bandırma](ban event)'da attı. Tesis, [Gönen](gon mention) ve [Susurluk](sus mention)'taki rüzgâr santrallerinden beslenecek; ürün [Bigadiç](big mention)'teki bor işletmesine ve [Kırka](krk mention)'ya taşınacak.

Elektrolizörler [Danimarka](den event)'nın [Herning](her event) kentinde üretiliyor. Mühendislik, [Delft](del event) ve [Trondheim](tro event)'daki ortaklarca yürütülüyor. Yönetim kurulu başkanı Aslı Bursa, "[Almanya](ger metonym) talep ediyor, [Marmara](mar metonym) üretecek," dedi.

Yatırım için Dünya Bankası'ndan 50 milyon dolar {sağlandı}(e2). [Güney Marmara](gun metonym org) Kalkınma Ajansı da destek verdi. İkinci faz [Biga](biga event)'da, üçüncüsü [Gelibolu](gel event)'da. Basın: Levent, [İstanbul](ist mention); şubeler [Ankara](ank mention), [Bakü](bak mention) ve [Rotterdam](rot mention).

---
places:
  ban: {name: Bandırma, geonameid: 751077, point: [40.3522, 27.9767]}
  bal: {name: Balıkesir, geonameid: 322165, point: [39.6492, 27.8861]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  gon: {name: Gönen, geonameid: 746574, point: [40.1049, 27.654]}
  sus: {name: Susurluk, geonameid: 300058, point: [39.9136, 28.1578]}
  big: {name: Bigadiç, geonameid: 321136, point: [39.3925, 28.1311]}
  krk: {name: Kırka, point: [39.28, 30.52]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  her: {name: Herning, geonameid: 2620425, point: [56.1362, 8.9766]}
  del: {name: Delft, geonameid: 2757345, point: [52.0067, 4.3556]}
  tro: {name: Trondheim, geonameid: 3133880, point: [63.4305, 10.3951]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mar: {name: Marmara, point: [40.7, 28.0], precision: area, radius_km: 120}
  gun: {name: Güney Marmara, point: [40.1, 28.0], precision: area, radius_km: 80}
  biga: {name: Biga, geonameid: 750605, point: [40.2281, 27.2422]}
  gel: {name: Gelibolu, geonameid: 746983, point: [40.4084, 26.6717]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
events:
  e1: {type: construction, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [del, tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
