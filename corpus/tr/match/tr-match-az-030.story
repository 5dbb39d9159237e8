---
id: tr-match-az-030
lang: tr
genre: match
country: AZ
published: 2019-05-30
publisher: Spor Meydanı
title: "[Bakü](bak event)'de mavi gece: kupa [Londra](lon mention)'nın batısına"
---
İki [İngiliz](eng demonym) takımı, dört bin kilometre ötede, [Bakü](bak event) Olimpiyat Stadı'nda {karşılaştı}(e1). Sonuç 4-1. [Belçikalı](bel demonym) yıldız iki gol attı, [Ermeni](arm demonym) oyuncusunu güvenlik gerekçesiyle getirmeyen rakip ezildi.

Taraftar başına iki uçak: kimi [Kiev](kyi mention), kimi [İstanbul](ist mention), kimi [Tiflis](tbi mention) aktarmalı. [Sumgayıt](sum mention)'tan gelen Vüsal Şeki, "Bizim [Karabağ](agh metonym) da burada oynasın," dedi. Kulübün asıl kenti [Ağdam](agh mention), yıkık.

[Fransız](fra demonym) kaleci için son maçtı; [Praglı](pra demonym) meslektaşı gibi ağladı. [Nyon](nyo metonym)'daki federasyon, gelecek yıl finali [Gdansk](gda event)'a verdi, ondan sonra [Sevilla](sev event). Kızlar finali [Budapeşte](bud event)'de oynanmıştı. [Trabzonlu](tra demonym) hakem dördüncüydü. Bulvarda polis üç kişiyi {uyardı}(e2). [Gebele](qab mention)'de konaklayanlar sabah döndü.

---
places:
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  sum: {name: Sumgayit, geonameid: 584923, point: [40.5897, 49.6686]}
  agh: {name: Aghdam, geonameid: 148619, point: [39.991, 46.9274]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  nyo: {name: Nyon, geonameid: 2659422, point: [46.3832, 6.2396]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  qab: {name: Qabala, geonameid: 585231, point: [40.9814, 47.8458]}
events:
  e1: {type: match, places: [bak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [bud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
