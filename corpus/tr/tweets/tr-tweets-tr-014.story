---
id: tr-tweets-tr-014
lang: tr
genre: tweets
country: TR
published: 2022-01-24
title: "[İstanbul](ist event)'da kar: sosyal medyadan"
---
@trafikte_kaldim: [Hadımköy](boy event)'de 9. saat. Sağımdaki tır [Edirne](edi mention)'den salça getiriyor, acıkırsak bizdeyiz.

@havaalani_notlari: [İstanbul](ist mention) Havalimanı'nda kargo binasının çatısı {çöktü}(e1). Uçağım [Esenboğa](ese event)'ya indi.

@ayse_ankara_soyad: Ankara benim soyadım, kendim [Bakırköy](bak event)'deyim, mahsurum.

@iett_bilgi: {Seferler}(e2) [Beykoz](bey event) ve [Sarıyer](sar event)'de durduruldu. [Mahmutbey](mah event) gişeler kapalı.

@yunan_komsu: [Atina](ath event)'da da [Attiki Odos](att event)'ta 1.200 araç mahsur. Kardeşiz işte.

@erzurumlu25: Biz [Erzurumluyuz](erz demonym), buna kar demeyiz. Saygılar.

@lojistik: [Bolu](bol event) Dağı kapalı. [Düzce](duz mention)'den sonrası yok. [Sakarya](ada event)'da bekleyin.

@okul_tatil: [Kocaeli](koc event), [Yalova](yal event) ve [Bursa](bur event)'da okullar tatil!

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  boy: {name: Boyalık, geonameid: 750446, point: [41.2634, 28.6314]}
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
  ese: {name: Esenboğa, point: [40.128, 32.995], precision: exact}
  bak: {name: Bakirkoey, geonameid: 7732461, point: [40.9806, 28.8344], precision: division}
  bey: {name: Beykoz, geonameid: 7733235, point: [41.1472, 29.1971], precision: division}
  sar: {name: Sarıyer, geonameid: 13589444, point: [40.7725, 31.3102]}
  mah: {name: Mahmutbey, point: [41.055, 28.81], precision: near}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  att: {name: Attiki Odos, point: [38.05, 23.8], precision: near}
  erz: {name: Erzurum, geonameid: 315368, point: [39.9086, 41.2769]}
  bol: {name: Bolu, geonameid: 750516, point: [40.7358, 31.6061]}
  duz: {name: Düzce, geonameid: 747764, point: [40.8389, 31.1639]}
  ada: {name: Adapazarı, geonameid: 752850, point: [40.7806, 30.4033]}
  koc: {name: Kocaeli, geonameid: 742865, point: [40.9008, 29.9396], precision: division}
  yal: {name: Yalova, geonameid: 738025, point: [40.655, 29.2769]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
events:
  e1: {type: collapse, places: [boy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [bey, sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
