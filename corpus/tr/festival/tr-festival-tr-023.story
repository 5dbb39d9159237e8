---
id: tr-festival-tr-023
lang: tr
genre: festival
country: TR
published: 2017-07-16
publisher: Trakya Sabah
title: "[Kırkpınar](krk event)'da altın kemer [Antalyalı](ant demonym) pehlivanda"
---
[EDİRNE](edi dateline) - 656. Kırkpınar {güreşleri}(e1) dün [Sarayiçi](krk event)'nde sona erdi. Finalde [Antalya](ant mention)'nın [Korkuteli](kor mention) ilçesinden İsmail Elmalı, [Samsunlu](sam demonym) Recep Vezirköprü'yü kırk altıncı dakikada {yendi}(e2). Başpehlivan, kemeri [Elmalı](elm mention)'daki babasının mezarına götürecek; soyadı oradan.

Ağalık 1 milyon 200 bin liraya [Karamürsel](kar mention)'li bir tersaneciye kaldı. [Yunanistan](gre mention)'ın [Orestiada](ore mention) kasabasından, [Bulgaristan](bul mention)'ın [Kırcaali](kard mention) ilinden gelenler tribünü doldurdu. [Hollanda](net event)'da, [Lelystad](lel event)'ta yapılan güreşe bu yıl katılım azmış.

"[Moğolistan](mon metonym)'ın yağı yok, bizim bozkırımız," diye espri yaptı cazgır Mümin Babaeski. [Edirne](edi mention)'de yer kalmayınca misafirler [Havsa](hav event) ve [Lüleburgaz](lul event)'da yattı. Gece [Meriç](mer event) kıyısında ciğer kokusu. Gelecek yıl davul zurna [Tarsus](tar mention)'tan.

---
places:
  krk: {name: Kırkpınar, point: [41.69, 26.55], precision: near}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
  kor: {name: Korkuteli, geonameid: 306474, point: [37.065, 30.1957]}
  sam: {name: Samsun, geonameid: 740264, point: [41.2798, 36.3361]}
  elm: {name: Elmalı, geonameid: 315697, point: [36.7358, 29.9178]}
  kar: {name: Karamürsel, geonameid: 744168, point: [40.6913, 29.6165]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ore: {name: Orestiada, geonameid: 734880, point: [41.5031, 26.5297]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  kard: {name: Kardzhali, geonameid: 729794, point: [41.645, 25.3658]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  lel: {name: Lelystad, geonameid: 2751738, point: [52.5083, 5.475]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  hav: {name: Havsa, geonameid: 745719, point: [41.549, 26.8221]}
  lul: {name: Lüleburgaz, geonameid: 741855, point: [41.4017, 27.3575]}
  mer: {name: Meriç, point: [41.67, 26.5], precision: near}
  tar: {name: Tarsus, geonameid: 299817, point: [36.9177, 34.8928]}
events:
  e1: {type: festival, places: [krk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [krk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
