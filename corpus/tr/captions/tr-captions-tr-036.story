---
id: tr-captions-tr-036
lang: tr
genre: captions
country: TR
published: 2020-11-01
title: "[İzmir](izm event) depremi: fotoğraf altları"
---
[Bayraklı](bay event), Rıza Bey Apartmanı. Sessizlik {işareti}(e1). (Foto: T. Ödemiş)

[Seferihisar](sef event), [Sığacık](sga event). Deniz sokağa yürüdü; tekneler kaldırımda.

[Sisam](sis event). [Karlovasi](neo event)'de kilise kubbesi; iki lise öğrencisinin {öldüğü}(e2) duvar.

[Bornova](bor event), Aşık Veysel Rekreasyon Alanı. Çadırda domino.

[Manavkuyu](man event). [Soma](som mention)'dan gelen madenciler tünel açıyor.

[Atina](ath mention). Başbakan telefonda: "Aramızda ne olursa olsun..."

[Bakü](bak mention). Haydar Aliyev Merkezi'ne ay yıldız yansıdı.

[Ankara](ank mention). AFAD kriz masası.

[Kuşadası](kus event). [İngiliz](uni demonym) emekliler oteli terk ediyor.

[İzmir](izm event), [Kemeraltı](kem event). Kapalı kepenk; sahibi Kemal İzmirli.

---
places:
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bay: {name: Bayraklı, point: [38.46, 27.17], precision: near}
  sef: {name: Seferihisar, geonameid: 301350, point: [38.1975, 26.8388]}
  sga: {name: Sığacık, point: [38.195, 26.785]}
  sis: {name: Sisam, point: [37.75, 26.8], precision: area, radius_km: 20}
  neo: {name: Neon Karlovasion, geonameid: 256492, point: [37.7921, 26.7049]}
  bor: {name: Bornova, geonameid: 320857, point: [38.4792, 27.2399]}
  man: {name: Manavkuyu, point: [38.455, 27.18], precision: near}
  som: {name: Soma, geonameid: 300371, point: [39.1855, 27.6094]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kus: {name: Kuşadası, geonameid: 305359, point: [37.8601, 27.2571]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kem: {name: Kemeraltı, point: [38.42, 27.135], precision: near}
events:
  e1: {type: earthquake, places: [bay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [neo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
