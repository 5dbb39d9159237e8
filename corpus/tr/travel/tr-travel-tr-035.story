---
id: tr-travel-tr-035
lang: tr
genre: travel
country: TR
published: 2023-10-08
publisher: Gezgin Eki
title: "[Gökçeada](gok mention)'da dört mevsim rüzgâr"
---
[Kabatepe](kab mention)'den feribot bir saat yirmi dakika. İskeleden sonra yol ikiye ayrılır: biri [Kaleköy](kal mention)'e, öteki [Zeytinli](zey mention)'ye. Madam'ın dibek kahvesi hâlâ orada; madam ise yazları [Selanik](the mention)'ten {geliyor}(e1).

[Tepeköy](tep mention)'de taverna, [Dereköy](der mention)'de boş evler: 1964'ten sonra [Avustralya](aus mention)'ya, [Kanada](can mention)'ya gidilmiş. [Aydıncık](ayd mention)'ta uçurtma sörfü yapan [Bulgar](bul demonym) gençler. [Uğurlu](ugu mention) batının ucu: [Semadirek](sem mention) karşıda dev gibi.

Nerede kalmalı? Eceabatlı Sevim'in — soyadı bu — pansiyonunda. Ne almalı? Keçi peyniri, kekik balı. Dönüşte [Bozcaada](boz mention)'ya uğramak isterseniz [Geyikli](gey mention)'ye inin. [Çanakkale](cana mention)'de peynir helvası, [Truva](tru mention)'da rehber sakın pazarlık etmeyin. [İstanbullular](ist demonym) eylülde gider.

---
places:
  gok: {name: Gökçeada, geonameid: 745260, point: [40.2011, 25.909]}
  kab: {name: Kabatepe, point: [40.2, 26.27], precision: near}
  kal: {name: Kaleköy, point: [40.23, 25.89]}
  zey: {name: Zeytinli, point: [40.19, 25.88]}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  tep: {name: Tepeköy, point: [40.21, 25.82]}
  der: {name: Dereköy, point: [40.17, 25.8]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ayd: {name: Aydıncık, point: [40.14, 25.94]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  ugu: {name: Uğurlu, point: [40.12, 25.7]}
  sem: {name: Semadirek, point: [40.45, 25.58], precision: area, radius_km: 12}
  boz: {name: Bozcaada, geonameid: 320700, point: [39.835, 26.0697]}
  gey: {name: Geyikli, point: [39.8, 26.2]}
  cana: {name: Çanakkale, geonameid: 749780, point: [40.1555, 26.4127]}
  tru: {name: Truva, point: [39.957, 26.239], precision: exact}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
