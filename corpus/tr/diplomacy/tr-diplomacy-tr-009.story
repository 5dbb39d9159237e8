---
id: tr-diplomacy-tr-009
lang: tr
genre: diplomacy
country: TR
published: 2016-03-18
publisher: Gündem
title: "[Brüksel](bru event)'de mutabakat: [Ege](aeg mention)'yi geçen geri dönecek"
---
[BRÜKSEL](bru dateline) - Avrupa Birliği ile [Türkiye](tur metonym), sığınmacılar konusunda {anlaştı}(e1). 20 Mart'tan sonra [Yunan](gre demonym) adalarına geçenler geri gönderilecek; her [Suriyeli](syr demonym) için bir başka [Suriyeli](syr demonym) Avrupa'ya alınacak. [Lefkoşa](nic metonym) son ana dek direndi, [Budapeşte](bud metonym) kotaya yanaşmadı.

Başbakan, [Schuman Meydanı](sch event)'ndaki binadan gece 22.00'de ayrıldı. [Berlin](ber metonym) memnun, [Cenevre](gen metonym)'deki BM yetkilileri kaygılı. [Midilli](mid event)'ye o gün de 200 kişi {çıktı}(e2). [Dikili](dik mention) iskelesi geri gelenler için hazırlanıyor; [Kırklareli](krk mention)'de bir merkez kuruldu.

[İdomeni](ido event)'de bekleyen [Halepli](ale demonym) Ahmed Humuslu, "[Almanya](ger mention)'ya yürüyerek gideceğim," dedi. [Üsküp](sko metonym) sınırı kapalı tutuyor. [Viyana](vie metonym), [Bulgaristan](bul mention)'a polis yolluyor. Zirve haziranda.

---
places:
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  aeg: {name: Aegean Sea, point: [38.5, 25.0], precision: area, radius_km: 300}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  sch: {name: Schuman Meydanı, point: [50.843, 4.383], precision: near}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  mid: {name: Midilli, point: [39.2, 26.3], precision: area, radius_km: 25}
  dik: {name: Dikili, geonameid: 316726, point: [39.071, 26.8902]}
  krk: {name: Kırklareli, geonameid: 743166, point: [41.7351, 27.2252]}
  ido: {name: İdomeni, point: [41.12, 22.51]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sko: {name: Skopje, geonameid: 785842, point: [41.9965, 21.4314]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
events:
  e1: {type: agreement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
