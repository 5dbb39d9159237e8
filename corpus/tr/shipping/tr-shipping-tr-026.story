---
id: tr-shipping-tr-026
lang: tr
genre: shipping
country: TR
published: 2018-04-08
publisher: Gündem
title: "Tahıl gemisi [Boğaz](bog event)'da yalıya girdi"
---
[Malta](mal mention) bayraklı 225 metrelik "Vitaspirit", dün öğleden sonra [Anadolu Hisarı](ana event)'ndaki tarihi Hekimbaşı Salih Efendi Yalısı'na {çarptı}(e1). Yalının yarısı denize döküldü; yaralanan olmadı. Gemi, [Ukrayna](ukr mention)'nın [Mikolayiv](myk mention) limanından [Suudi Arabistan](sau mention)'ın [Cidde](jed mention) limanına arpa götürüyordu.

[Boğaz](bog event) çift yönlü {kapatıldı}(e2); 40 gemi [Ahırkapı](ahr event) ve [Türkeli](tur event)'de bekledi. [Kanlıca](kan event) vapuru sefer yapmadı. Makine arızasının [Yeniköy](yen event) önlerinde başladığı sanılıyor.

"Dedem 1979'da [Haydarpaşa](hay event) açığındaki tanker yangınını anlatırdı," dedi balıkçı Cevat Rumeli. Armatör [Atina](ath mention)'da, sigortacı [Londra](lon mention)'da. [Ankara](ank metonym), kanal projesini hatırlattı; mimarlar, [Üsküdar](usk mention)'daki 600 yalıyı. Kaptan [Filipinli](phi demonym). Kılavuz [Çanakkale](can mention)'de inmişti.

---
places:
  bog: {name: Boğaz, point: [41.1, 29.06], precision: near}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  ana: {name: Anadolu Hisarı, point: [41.08, 29.066], precision: near}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  ahr: {name: Ahırkapı, point: [41.0, 28.98], precision: near}
  tur: {name: Türkeli, point: [41.23, 29.13], precision: near}
  kan: {name: Kanlıca, point: [41.1, 29.066], precision: near}
  yen: {name: Yeniköy, point: [41.12, 29.07], precision: near}
  hay: {name: Haydarpaşa, point: [40.997, 29.018], precision: near}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  usk: {name: Üsküdar, geonameid: 738329, point: [41.0227, 29.0137]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  can: {name: Çanakkale, geonameid: 749780, point: [40.1555, 26.4127]}
events:
  e1: {type: sea_accident, places: [ana], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [bog, ahr, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
