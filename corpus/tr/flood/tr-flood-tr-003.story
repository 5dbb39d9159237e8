---
id: tr-flood-tr-003
lang: tr
genre: flood
country: TR
published: 2021-08-13
publisher: Karadeniz Haber
title: "[Bozkurt](boz event) sele teslim"
---
[KASTAMONU](kas dateline) (KHA) - [Batı Karadeniz](bat event)'i vuran {selde}(e1) can kaybı 27'ye yükseldi. En ağır hasar [Kastamonu](kast event)'nun [Bozkurt](boz event) ilçesinde; [Ezine Çayı](ezi event) taşınca sekiz katlı bir apartman {yıkıldı}(e2). [Sinop](sin event)'un [Ayancık](aya event) ilçesinde hastane boşaltıldı, hastalar helikopterle [Samsun](sam event)'a götürüldü.

[Bartın](bar event)'da [Ulus](ulu event)'a bağlı on üç köye ulaşılamıyor. [İnebolu](ine mention)'dan denize açılan balıkçılar tomruk topluyor. [Abana](aba event)'da içme suyu dağıtıldı; su tankerleri [Çankırı](can mention) ve [Ankara](ank mention)'dan geldi.

"[Rize](riz mention)'de sel görürdük, bizde böylesi olmazdı," dedi muhtar Şükrü Cide. [Azerbaycan](aze metonym) başsağlığı diledi. Meteoroloji, [Düzce](duz event) ve [Zonguldak](zon event) için sarı kodlu uyarı verdi. [Karadenizliler](kar demonym) imece başlattı. [Antalya](ant mention)'daki yangın uçakları ise bölgeye çağrılmadı.

---
places:
  boz: {name: Bozkurt, geonameid: 750392, point: [41.9577, 34.0109]}
  kas: {name: Kastamonu, geonameid: 743882, point: [41.3781, 33.7753]}
  bat: {name: Batı Karadeniz, point: [41.5, 33.5], precision: area, radius_km: 120}
  kast: {name: Kastamonu Province, geonameid: 743881, point: [41.5114, 33.6356], precision: division}
  ezi: {name: Ezine Çayı, point: [41.95, 34.01], precision: area, radius_km: 15}
  sin: {name: Sinop Province, geonameid: 739598, point: [41.5894, 34.8226], precision: division}
  aya: {name: Ayancık, geonameid: 751516, point: [41.9447, 34.5861]}
  sam: {name: Samsun, geonameid: 740264, point: [41.2798, 36.3361]}
  bar: {name: Bartın, geonameid: 751057, point: [41.6358, 32.3375]}
  ulu: {name: Ulus, geonameid: 738390, point: [41.5842, 32.6414]}
  ine: {name: İnebolu, geonameid: 745175, point: [41.9789, 33.7601]}
  aba: {name: Abana, geonameid: 752926, point: [41.9786, 34.011]}
  can: {name: Çankırı, geonameid: 749748, point: [40.5999, 33.6153]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  riz: {name: Rize, geonameid: 740483, point: [41.0208, 40.5219]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  duz: {name: Düzce, geonameid: 747764, point: [40.8389, 31.1639]}
  zon: {name: Zonguldak, geonameid: 737022, point: [41.4514, 31.7931]}
  kar: {name: Karadenizliler, point: [41.0, 37.0], precision: area, radius_km: 400}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
events:
  e1: {type: flood, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [kast, boz, ezi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
