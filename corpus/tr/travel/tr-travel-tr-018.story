---
id: tr-travel-tr-018
lang: tr
genre: travel
country: TR
published: 2019-05-05
publisher: Gezgin Eki
title: "Tren penceresinden: [Ankara](ank mention)-[Kars](kar mention)"
---
Doğu Ekspresi [Ankara](ank mention)'dan akşam altıda {kalkıyor}(e1). [Kırıkkale](krk mention) karanlıkta geçiliyor, [Kayseri](kay mention)'de pastırma satan biniyor. Sabah [Sivas](siv mention)'tasınız; [Divriği](div mention)'de tren yirmi dakika duruyor, Ulu Cami'ye bakmaya yetmiyor.

[Erzincan](erz mention)'dan sonra [Fırat](fra mention)'la yan yana, tünel tünel gidiyorsunuz. [Kemah](kem mention)'ta balcı Nazlı Bayburt her yolcuyu tanır; soyadı komşu ilin. [Erzurum](erzu mention)'da cağ kebabı trene geliyor.

[Sarıkamış](sar mention)'ta çamlar, sonra bozkır. [Kars](kar mention) garı bir [Baltık](bal demonym) kasabasından kopmuş gibi. Kaz yemek için [Susuz](sus mention)'a, göl için [Çıldır](cld mention)'a geçin. [İsviçreli](swi demonym) peynircilerden kalma gravyer [Boğatepe](bog mention)'de. Dönüş: [Iğdır](igd mention)'dan uçak. [Gümrü](gyu mention)'yü uzaktan görürsünüz, gidemezsiniz.

---
places:
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kar: {name: Kars, geonameid: 743952, point: [40.5983, 43.0855]}
  krk: {name: Kırıkkale, geonameid: 307654, point: [39.8453, 33.5064]}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
  siv: {name: Sivas, geonameid: 300619, point: [39.7483, 37.0161]}
  div: {name: Divriği, geonameid: 316544, point: [39.371, 38.1137]}
  erz: {name: Erzincan, geonameid: 315373, point: [39.7392, 39.4901]}
  fra: {name: Fırat, point: [39.3, 39.2], precision: area, radius_km: 120}
  kem: {name: Kemah, geonameid: 308233, point: [39.5961, 39.0233]}
  erzu: {name: Erzurum, geonameid: 315368, point: [39.9086, 41.2769]}
  sar: {name: Sarıkamış, geonameid: 740088, point: [40.3277, 42.587]}
  bal: {name: Baltık, point: [57.0, 20.0], precision: area, radius_km: 400}
  sus: {name: Susuz, geonameid: 739201, point: [40.7791, 43.1277]}
  cld: {name: Çıldır, geonameid: 749109, point: [41.1253, 43.1365]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  bog: {name: Boğatepe, point: [40.79, 42.87]}
  igd: {name: Iğdır, geonameid: 311665, point: [39.9237, 44.045]}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
