---
id: tr-aviation-tr-016
lang: tr
genre: aviation
country: TR
published: 2018-03-12
publisher: Gündem
title: "[Şarika](sha mention)'dan kalkan özel jet [Zagros](zag event)'a düştü"
---
[Birleşik Arap Emirlikleri](uni mention)'nin [Şarika](sha mention) kentinden [İstanbul](ist mention)'a dönen özel jet, [İran](ira event)'ın [Şehrekord](shah event) kenti yakınında dağa {düştü}(e1). Uçakta on bir kadın vardı; [Dubai](dub mention)'de bir bekârlığa vedadan dönüyorlardı. Enkaz [Dorak](dor event) köyünün üstünde bulundu.

Cenazeler [Tahran](teh event)'da teşhis edilecek. [Ankara](ank metonym) üç kişilik heyet {gönderdi}(e2). Kurtarma ekibi dağa [Yasuc](yas mention)'dan değil [Lordegan](lor mention)'dan tırmandı.

Uçağı işleten şirket [Sabiha Gökçen](sab mention)'de üslü. Kaptan pilot Beril Uşak, eski bir deniz havacısıydı; kızlık soyadı Manisa. [Kanada](can demonym) yapımı uçak 2001'de [Montreal](mon event)'de üretilmiş. İkinci pilot [Fethiyeliydi](fet demonym). [Beylikdüzü](bey event)'nde taziye evi açıldı.

---
places:
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  zag: {name: Zagros, point: [32.3, 50.2], precision: area, radius_km: 150}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  shah: {name: Shahr-e Kord, geonameid: 115770, point: [32.3261, 50.8572]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  dor: {name: Dorak, point: [31.7, 50.6], precision: near}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  yas: {name: Yasuj, geonameid: 66093, point: [30.6682, 51.588]}
  lor: {name: Lordegan, geonameid: 125609, point: [31.5134, 50.8267]}
  sab: {name: Sabiha Gökçen, point: [40.898, 29.309], precision: exact}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  fet: {name: Fethiye, geonameid: 314967, point: [36.6404, 29.1276]}
  bey: {name: Beylikdüzü, geonameid: 6947640, point: [40.982, 28.6399]}
events:
  e1: {type: air_accident, places: [ira, shah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
