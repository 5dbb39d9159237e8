---
id: tr-raid-nl-021
lang: tr
genre: raid
country: NL
published: 2021-04-08
publisher: Avrupa Postası
title: "[Rotterdam](rot event) Limanı'nda 80 gözaltı"
---
[ROTTERDAM](rot dateline) - [Hollanda](net metonym) polisi, [Anvers](ant mention) ve [Rotterdam](rot mention) üzerinden kokain taşıyan şebekeye yönelik {operasyonda}(e1) 80 kişiyi gözaltına aldı. [Tilburg](til event), [Breda](bre event) ve [Lahey](the event)'de 75 adrese girildi; bir konteynerin içinde işkence odası {bulundu}(e2).

Şebekenin [Türkiye](tur mention) ayağında [İzmir](izm event) ve [Mersin](mer event)'deki iki muz ithalatçısı var. Malın bir kısmı [Ekvador](ecu mention)'un [Guayaquil](gua mention) limanından, bir kısmı [Kosta Rika](cos mention)'dan yüklenmiş. [Dubai](dub event)'de yakalanan elebaşı, [Denizlili](den demonym) bir ailenin [Amsterdam](ams mention) doğumlu oğlu.

Savcı Hatice Van den Berg, "Şifreli telefonları altı ay okuduk," dedi. [Belçika](bel metonym) polisi aynı gün [Brüksel](bru event) ve [Liège](lie event)'de 200 baskın yaptı. [Fransa](fra event)'nın [Lille](lil event) kentindeki sunuculara el konuldu. [Lahey](the metonym)'deki mahkeme ayda görülecek. Sanıklardan biri Erdoğan Rize adını kullanıyordu.

---
places:
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  til: {name: Tilburg, geonameid: 2746301, point: [51.5555, 5.0913]}
  bre: {name: Breda, geonameid: 2758401, point: [51.5866, 4.776]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  den: {name: Denizli, geonameid: 317109, point: [37.7742, 29.0875]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
events:
  e1: {type: raid, places: [rot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: discovery, places: [til, bre, the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
