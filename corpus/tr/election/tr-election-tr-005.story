---
id: tr-election-tr-005
lang: tr
genre: election
country: TR
published: 2019-06-24
publisher: Gündem
title: "[İstanbul](ist event) sandığa ikinci kez gitti"
---
[İstanbul](ist event)'da yenilenen {seçim}(e1) dün sona erdi. [Adalar](ada event)'dan [Silivri](sil event)'ye 39 ilçede katılım yüzde 84'ü buldu. [Esenyurt](ese event)'ta kuyruklar sabah altıda başladı; [Beşiktaş](bes event)'ta sandıklar öğlene doğru tenhalaştı.

Tatilini kesenler [Bodrum](bod mention) ve [Ayvalık](ayv mention)'tan otobüs bulamadı, [Sabiha Gökçen](sab mention)'e ek seferler konuldu. [Diyarbakır](diy mention)'dan, [Van](van mention)'dan gelenler vardı. [Frankfurt](fra mention) uçağından inen Gülay Ordu, [Gaziosmanpaşa](gaz event)'daki okula bavuluyla girdi.

Sonuç, [Ankara](ank metonym)'da sessizlikle karşılandı. [Washington](was metonym) ve [Brüksel](bru metonym) "demokratik olgunluk"tan söz etti. [Üsküdar](usk event)'da bir sandıkta mühür eksik {çıktı}(e2), oylar sayıldı. [İstanbullular](ist demonym) gece boyunca [Taksim](tak event)'de ve [Kadıköy](kad event)'de kutlama yaptı. [Kadirli](kadi event)'de kornalar çaldı, bilinmez neden.

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ada: {name: Adalar, point: [40.87, 29.1], precision: division}
  sil: {name: Silivri, geonameid: 739634, point: [41.0739, 28.2464]}
  ese: {name: Esenyurt, geonameid: 747323, point: [41.027, 28.6773]}
  bes: {name: Besiktas, geonameid: 7733234, point: [41.0707, 29.0224], precision: division}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  ayv: {name: Ayvalık, geonameid: 322673, point: [39.3193, 26.6934]}
  sab: {name: Sabiha Gökçen, point: [40.898, 29.309], precision: exact}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  van: {name: Van, geonameid: 298117, point: [38.4946, 43.3832]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  gaz: {name: Gaziosmanpaşa, point: [41.06, 28.91], precision: near}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  usk: {name: Üsküdar, geonameid: 738329, point: [41.0227, 29.0137]}
  tak: {name: Taksim, point: [41.037, 28.985], precision: near}
  kad: {name: Kadıköy, point: [40.99, 29.03]}
  kadi: {name: Kadirli, geonameid: 310892, point: [37.3739, 36.0961]}
events:
  e1: {type: election, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [usk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
