---
id: tr-wildfire-cy-037
lang: tr
genre: wildfire
country: CY
published: 2021-07-05
publisher: Ada Postası
title: "[Trodos](tro event) eteklerinde yangın: dört işçi öldü"
---
[Arakapas](ara event) köyünde cumartesi çıkan {yangın}(e1), rüzgârla [Ora](ora event), [Odou](odo event) ve [Melini](mel event)'ye ulaştı; 55 kilometrekare kül oldu. Tarlada çalışan dört [Mısırlı](egy demonym) işçi kaçarken {öldü}(e2).

[Lefkoşa](nic metonym), [İsrail](isr metonym), [Yunanistan](gre metonym) ve [İtalya](ita metonym)'dan uçak istedi; [Ağrotur](akr mention)'daki [İngiliz](uni demonym) helikopterleri de kalktı. Kuzeyden, [Girne](kyr mention)'den arazöz önerildi, [Metehan](met mention) kapısında bekledi.

67 yaşındaki bir adam [Limasol](lim event)'da gözaltında. "Köyümüz [Larnaka](lar mention)'ya kırk dakika, cehenneme on dakika," dedi öğretmen Eleni Lefkara, [Vavatsinia](vav mention)'lı. [Kahire](cai metonym) cenazeleri bekliyor; işçiler [Dakahliye](dak mention)'dendi. Yağmur ekimde. [Troodos](tro event) Orman Okulu kapatıldı. Benzer yangın 2016'da [Solea](sol event)'da iki can almıştı.

---
places:
  tro: {name: Trodos, point: [34.92, 32.86], precision: area, radius_km: 20}
  ara: {name: Arakapas, point: [34.85, 33.11]}
  ora: {name: Ora, point: [34.86, 33.2]}
  odo: {name: Odou, point: [34.87, 33.18]}
  mel: {name: Melini, point: [34.87, 33.16]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  akr: {name: Akrotiri, geonameid: 10346982, point: [34.6009, 32.9649], precision: division}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kyr: {name: Kyrenia, geonameid: 146412, point: [35.3363, 33.3173]}
  met: {name: Metehan, point: [35.17, 33.33], precision: near}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  vav: {name: Vavatsinia, point: [34.89, 33.22]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  dak: {name: Dakahlia, geonameid: 361849, point: [31.0304, 31.4929], precision: division}
  sol: {name: Solea, point: [35.03, 32.9], precision: area, radius_km: 8}
events:
  e1: {type: wildfire, places: [ara, ora, odo, mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [ara, ora, odo, mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
