---
id: tr-raid-tr-013
lang: tr
genre: raid
country: TR
published: 2014-10-15
publisher: Trakya Sabah
title: "[Edirne](edi event) ve [Tekirdağ](tek event)'da kaçak akaryakıt operasyonu"
---
Jandarma ekipleri dün sabaha karşı [Keşan](kes event), [Uzunköprü](uzu event), [Malkara](mal event) ve [Hayrabolu](hay event)'da 22 adrese {baskın}(e1) yaptı. 140 ton mazot ele geçirildi, 17 kişi {gözaltına}(e2) alındı. Akaryakıtın [Bulgaristan](bul mention)'ın [Burgaz](bur mention) limanından tankerlerle getirildiği, [İpsala](ips event)'da depolandığı belirlendi.

Elebaşı olduğu ileri sürülen Ş. Lüleburgaz, [Enez](ene event)'de teknesinde yakalandı. Ortağı, [Dedeağaç](ale mention) üzerinden [Selanik](the mention)'e kaçmış. [Edirne](edi metonym) Cumhuriyet Başsavcılığı, [Kapıkule](kap event)'de görevli iki memuru da soruşturuyor.

Bir tanığa göre mal [Hatay](hat mention)'dan da geliyordu. [Trakyalı](tra demonym) çiftçiler ucuz mazotu harmanda kullanmış. "Tarlama [Teksas](tex mention) gelmiş sandım," dedi [Havsa](hav mention)'dan Mümin Çorlu. [Kırklareli](krk metonym) Valisi basını bilgilendirecek.

---
places:
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
  tek: {name: Tekirdağ, geonameid: 738927, point: [40.9781, 27.511]}
  kes: {name: Keşan, geonameid: 743439, point: [40.8552, 26.6327]}
  uzu: {name: Uzunköprü, geonameid: 738251, point: [41.2691, 26.686]}
  mal: {name: Malkara, geonameid: 741771, point: [40.891, 26.902]}
  hay: {name: Hayrabolu, geonameid: 745697, point: [41.2131, 27.1069]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  bur: {name: Burgas, geonameid: 732770, point: [42.5065, 27.4689]}
  ips: {name: İpsala, geonameid: 745148, point: [40.9211, 26.3827]}
  ene: {name: Enez, geonameid: 747503, point: [40.7247, 26.0825]}
  ale: {name: Alexandroupoli, geonameid: 736928, point: [40.8499, 25.8764]}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  kap: {name: Kapıkule, point: [41.717, 26.36], precision: near}
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  tra: {name: Trakyalı, point: [41.3, 27.0], precision: area, radius_km: 100}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  hav: {name: Havsa, geonameid: 745719, point: [41.549, 26.8221]}
  krk: {name: Kırklareli, geonameid: 743166, point: [41.7351, 27.2252]}
events:
  e1: {type: raid, places: [kes, uzu, mal, hay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [kes, uzu, mal, hay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
