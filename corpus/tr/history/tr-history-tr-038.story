---
id: tr-history-tr-038
lang: tr
genre: history
country: TR
published: 2022-09-09
publisher: Ege Gazetesi
title: "[İzmir](izm event)'in yüz yıl önceki sabahı"
---
9 Eylül 1922'de süvariler [Bornova](bor mention)'dan inip [Kordon](kor event)'a {girdi}(e1). Dört gün sonra [Basmane](bas event)'de başlayan {yangın}(e2), rüzgârla [Punta](pun event)'ya yürüdü. Rıhtımda yüz binlerce kişi vardı; [İngiliz](uni demonym), [Amerikan](unit demonym) ve [Japon](jap demonym) gemileri açıkta bekliyordu.

[Ayvalık](ayv mention)'tan, [Aydın](ayd mention)'dan, [Manisa](man mention)'dan kaçanlar oraya yığılmıştı. [Midilli](mid mention)'den gelen bir papazın kiraladığı gemiler onları [Sakız](chi mention)'a, [Pire](pir mention)'ye, [Selanik](the mention)'e taşıdı. Karşı yoldan [Girit](cre mention)'ten, [Kavala](kav mention)'dan gelenler [Karşıyaka](kar event)'da boş evlere yerleşti.

[Atina](ath mention)'nın bir mahallesinin adı [Nea Smirni](nea mention). Oradan gelen Despina Smirnioti, dedesinin [Buca](buc mention)'daki evini buldu: "Nar ağacı duruyor." Ev sahibesi Nuriye Selanikli kahve yaptı. [Ankara](ank metonym) ve [Atina](ath metonym) törenlere elçi yolladı. [Lozan](lau mention)'da imzalanacak takas henüz konuşulmuyordu.

---
places:
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bor: {name: Bornova, geonameid: 320857, point: [38.4792, 27.2399]}
  kor: {name: Kordon, point: [38.43, 27.14], precision: near}
  bas: {name: Basmane, point: [38.423, 27.145], precision: near}
  pun: {name: Punta, point: [38.437, 27.145], precision: near}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  unit: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ayv: {name: Ayvalık, geonameid: 322673, point: [39.3193, 26.6934]}
  ayd: {name: Aydın, geonameid: 322830, point: [37.845, 27.8396]}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  mid: {name: Midilli, point: [39.2, 26.3], precision: area, radius_km: 25}
  chi: {name: Chios, geonameid: 259973, point: [38.3687, 26.1372]}
  pir: {name: Pire, point: [37.942, 23.646]}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  kav: {name: Kavala, geonameid: 735861, point: [40.9396, 24.4069]}
  kar: {name: Karşıyaka, geonameid: 308988, point: [38.4577, 27.1142]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  nea: {name: Nea Smyrni, geonameid: 256575, point: [37.945, 23.7142]}
  buc: {name: Buca, geonameid: 320528, point: [38.3983, 27.1666]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
events:
  e1: {type: battle, places: [kor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [bas, pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
