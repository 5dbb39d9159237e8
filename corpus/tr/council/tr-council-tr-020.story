---
id: tr-council-tr-020
lang: tr
genre: council
country: TR
published: 2020-02-13
publisher: Ege Gazetesi
title: "[Seferihisar](sef metonym) Meclisi mandalina festivalini tartıştı"
---
[Seferihisar](sef metonym) Belediye Meclisi'nin şubat {toplantısı}(e1) gergin geçti. Mandalina festivalinin [Sığacık](sga event)'tan [Ürkmez](urk event)'e taşınması 11'e karşı 14 oyla {kabul}(e2) edildi. "Kaleiçi, [Alaçatı](ala mention) oldu, nefes alamıyoruz," diyen Nur Bergama'ya, üye Hakan Tire "[Çeşme](ces mention) bizi bekliyor sanki," diye yanıt verdi.

[Teos](teo event)'taki kazı evine ödenek oybirliğiyle çıktı. [Orhanlı](orh event)'daki taş ocağı için [İzmir](izm metonym) Büyükşehir'e yazı yazılacak. [Doğanbey](dog event)'e sahil yolu yok.

Kardeş kent konusu da gündemdeydi: [İtalya](ita mention)'dan [Orvieto](orv metonym), [Polonya](pol mention)'dan [Sopot](sop metonym) hazır; [Sakız](chi metonym) ise yanıt vermedi. [Urla](url metonym) ile ortak çöp tesisi ertelendi. [Ankara](ank metonym)'nın kayyum uyarısı okundu. Gelecek oturum [Menderes](men mention) yolu yüzünden salı günü.

---
places:
  sef: {name: Seferihisar, geonameid: 301350, point: [38.1975, 26.8388]}
  sga: {name: Sığacık, point: [38.195, 26.785]}
  urk: {name: Ürkmez, point: [38.08, 26.95]}
  ala: {name: Alaçatı, geonameid: 324294, point: [38.2825, 26.3746]}
  ces: {name: Çeşme, geonameid: 318755, point: [38.3261, 26.3057]}
  teo: {name: Teos, point: [38.177, 26.785], precision: exact}
  orh: {name: Orhanlı, point: [38.25, 26.95]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  dog: {name: Doğanbey, point: [38.05, 26.87]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  orv: {name: Orvieto, geonameid: 3171874, point: [42.7192, 12.1125]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  sop: {name: Sopot, geonameid: 3085151, point: [54.4418, 18.56]}
  chi: {name: Chios, geonameid: 259973, point: [38.3687, 26.1372]}
  url: {name: Urla, geonameid: 298316, point: [38.3229, 26.764]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  men: {name: Menderes, geonameid: 317851, point: [38.2496, 27.1343]}
events:
  e1: {type: meeting, places: [sga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [sga, urk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
