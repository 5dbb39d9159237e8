---
id: tr-captions-tr-017
lang: tr
genre: captions
country: TR
published: 2016-07-09
title: "Bayramdan kareler"
---
[Eminönü](emi event). Balık {ekmek}(e1) kuyruğu Galata Köprüsü'ne uzandı. Fotoğraf: S. Van

[Mardin](mar event). Kiliseden camiye tepsiyle çörek.

[Ayder](ayd event), [Çamlıhemşin](cam mention). [Kuveytli](kuw demonym) aile yayla sisinde kayboldu, jandarma {buldu}(e2).

[Kerkük](kir event). Türkmen çocukları salıncakta.

[Saraybosna](sar event). Başçarşı'da tatlı sırası. [Bosna](bos mention)'ya bu yıl 40 bin [Türk](tur demonym) gitti.

[Halep](ale event). Bayram namazı yıkıntıda.

[Kapadokya](kap event). Balonlar [Göreme](gor event) üzerinde; aşağıda [Japon](jap demonym) turistler.

[Medine](mad event). Saldırının ertesi günü saf tutanlar.

[Kars](kar mention)'tan [Ani](ani mention)'ye giden otobüste bir gelin. Adı Kıbrıs.

---
places:
  emi: {name: Eminönü, point: [41.017, 28.97], precision: near}
  mar: {name: Mardin, geonameid: 304797, point: [37.3131, 40.7436]}
  ayd: {name: Ayder, point: [40.955, 41.1]}
  cam: {name: Çamlıhemşin, geonameid: 749841, point: [41.0476, 41.0]}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  sar: {name: Sarajevo, geonameid: 3191281, point: [43.8486, 18.3564]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  kap: {name: Kapadokya, point: [38.65, 34.85], precision: area, radius_km: 30}
  gor: {name: Göreme, geonameid: 313947, point: [38.6428, 34.8289]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  mad: {name: Madinah, geonameid: 109223, point: [24.4686, 39.6142]}
  kar: {name: Kars, geonameid: 743952, point: [40.5983, 43.0855]}
  ani: {name: Ani, point: [40.507, 43.573], precision: exact}
events:
  e1: {type: festival, places: [emi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ayd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
