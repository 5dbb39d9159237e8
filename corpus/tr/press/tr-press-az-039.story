---
id: tr-press-az-039
lang: tr
genre: press
country: AZ
published: 2021-10-26
publisher: Hazar Lojistik MMC
title: "Hazar Lojistik'ten [Elet](ele event)'e soğuk hava deposu"
---
[Bakü](bak dateline), 26 Ekim 2021 — Hazar Lojistik, [Elet](ele event) Serbest Bölgesi'nde 30 bin paletlik soğuk hava deposunu {açtı}(e1). Depo, [Özbekistan](uzb mention)'ın [Andican](and mention) ve [Fergana](fer mention) vadisinden gelen kirazı [Rusya](rus mention) ve [Körfez](kor mention)'e ulaştıracak.

Yalıtım panelleri [Kayseri](kay event)'de, kompresörler [İtalya](ita event)'nın [Bologna](bol event) kentinde {üretildi}(e2). "[Aktau](akt mention)'dan [Mersin](mer mention)'e dokuz gün: [Süveyş](suv metonym)'in alternatifi biziz," dedi genel müdür Rauf Lenkeran.

Şirketin [Sumgayıt](sum mention)'ta filosu, [Gence](gan mention)'de servisi, [Tiflis](tbi mention) ve [Kars](kar mention)'ta acentesi var. 2022'de [Zengilan](zan event)'da tır parkı kurulacak. Törene [Türkmenistan](tur metonym) büyükelçisi ve [Salyan](sal metonym) kaymakamı katıldı. İletişim: Nizami küçesi 90, [Bakü](bak mention); [İstanbul](ist mention) ofisi, Maslak.

---
places:
  ele: {name: Elet, point: [39.94, 49.4]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  fer: {name: Fergana, geonameid: 1514019, point: [40.3842, 71.7843]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kor: {name: Körfez, point: [26.0, 51.0], precision: area, radius_km: 400}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  suv: {name: Süveyş, point: [30.3, 32.35], precision: area, radius_km: 40}
  sum: {name: Sumgayit, geonameid: 584923, point: [40.5897, 49.6686]}
  gan: {name: Ganja, geonameid: 586523, point: [40.6816, 46.3613]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  kar: {name: Kars, geonameid: 743952, point: [40.5983, 43.0855]}
  zan: {name: Zangilan, geonameid: 146901, point: [39.0837, 46.6599]}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
  sal: {name: Salyan, geonameid: 147271, point: [39.5962, 48.9848]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: opening, places: [ele], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [kay, ita, bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
