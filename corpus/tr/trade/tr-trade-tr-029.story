---
id: tr-trade-tr-029
lang: tr
genre: trade
country: TR
published: 2022-11-02
publisher: Borsa Günlüğü
title: "Tahıl koridoru yeniden açıldı: [Odesa](ode mention)'dan yedi gemi"
---
[Rusya](rus metonym)'nın dört günlük askıdan {dönmesiyle}(e1), dün yedi gemi [Odesa](ode event), [Çornomorsk](cho event) ve [Pivdenni](piv event) limanlarından ayrıldı. İkisi [Mısır](egy mention)'ın [Dimyat](dam mention), biri [Cibuti](dji mention), biri [Bandırma](ban mention) limanına gidiyor.

[Chicago](chi event)'da buğday yüzde 6 {düştü}(e2). [Bandırma](ban event)'daki yem fabrikası mısır bekliyor; [Karaman](kar event)'da bisküviciler rahatladı. Denetim, [İstanbul](ist event)'da, [Zeytinburnu](zey event) açıklarında; sıra 90 gemi.

"[Etiyopya](eth metonym)'ye bedava gidecek deniyor, navlunu kim öder?" diye sordu armatör Haluk Sinop. [Kahire](cai metonym) ve [Tunus](tun metonym) stok yapıyor. [Ankara](ank metonym) garantinin kâğıtta olduğunu, [Kiev](kyi metonym) ise olmadığını söyledi. [Nairobi](nai mention)'de un kuyruğu. Trafik, [Köstence](con event)'ya kaymıştı; [Romen](rom demonym) çiftçi kızgın. [Konyalı](kon demonym) değirmenci sessiz.

---
places:
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  piv: {name: Pivdenni, point: [46.62, 31.01], precision: near}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  ban: {name: Bandırma, geonameid: 751077, point: [40.3522, 27.9767]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  kar: {name: Karaman, geonameid: 309527, point: [37.1811, 33.215]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  zey: {name: Zeytinburnu, geonameid: 737071, point: [40.9944, 28.9042]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
events:
  e1: {type: agreement, places: [ode, cho, piv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
