---
id: tr-court-de-004
lang: tr
genre: court
country: DE
published: 2018-07-12
publisher: Avrupa Postası
title: "[Münih](mun event)'teki davada müebbet"
---
[MÜNİH](mun dateline) - Beş yıl, 438 duruşma: [Münih](mun metonym) Eyalet Yüksek Mahkemesi, sekizi [Türkiye](tur demonym) kökenli on kişinin öldürüldüğü davanın baş sanığına dün müebbet hapis {verdi}(e1). Dışarıda, [Nymphenburg](nym event) Caddesi'nde toplanan yüzlerce kişi kararı yetersiz buldu.

Cinayetler [Nürnberg](nur event), [Hamburg](ham event), [Rostock](ros event), [Dortmund](dor event), [Kassel](kas event) ve [Heilbronn](hei event)'da {işlenmişti}(e2). Çete, [Zwickau](zwi event)'da bir evde saklanıyordu. [Ankara](ank metonym), "Tatmin etmedi" açıklamasını yaptı.

[Isparta](isp mention)'dan gelen bir baba, "Oğlumun dükkânı hâlâ kapalı," dedi. Avukat Sevda Kayseri, [Thüringen](thu metonym) İçişleri'nin belgeleri gizlediğini savundu. Kararın ardından [Berlin](ber event)'de, [Köln](col event)'de ve [Viyana](vie event)'da gösteriler yapıldı. Temyiz, [Karlsruhe](kar metonym)'deki Federal Mahkeme'ye gidecek. [Saksonya](sax metonym) polisi ayrıca soruşturuluyor.

---
places:
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  nym: {name: Nymphenburg, point: [48.155, 11.52], precision: near}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  dor: {name: Dortmund, geonameid: 2935517, point: [51.5149, 7.466]}
  kas: {name: Kassel, geonameid: 2892518, point: [51.3167, 9.5]}
  hei: {name: Heilbronn, geonameid: 2907669, point: [49.1399, 9.2205]}
  zwi: {name: Zwickau, geonameid: 2803560, point: [50.7272, 12.4884]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  isp: {name: Isparta, geonameid: 311073, point: [37.7644, 30.5522]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  kar: {name: Karlsruhe, geonameid: 2892794, point: [49.0094, 8.4044]}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
events:
  e1: {type: verdict, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [nur, ham, ros, dor, kas, hei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
