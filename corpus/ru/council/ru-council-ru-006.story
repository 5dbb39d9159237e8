---
id: ru-council-ru-006
lang: ru
genre: council
country: RU
published: 2017-03-30
publisher: Новгородская хроника
title: "Депутаты [Великого Новгорода](vel metonym) поспорили о набережной"
---
Сорок минут дума [Великого Новгорода](vel metonym) {решала}(e1), чем замостить набережную [Волхова](pla event). Партия власти стояла за гранит из [Карелии](kar mention), оппозиция — за местный известняк: он, мол, лежит ещё от [Старой Руссы](sta mention) до [Боровичей](bor mention).

Победил гранит: девятнадцать голосов против семи. Мэрия уже {подписала}(e2) контракт с фирмой из [Петрозаводска](pet mention), подрядчик сменил название после скандала во [Пскове](psk event). «В [Нижнем Новгороде](niz mention) такой плитке три года, и она плывёт», — заметил депутат Валдаев.

Отложен вопрос о переименовании [Псковской улицы](plac event). Зато утверждён побратим — ганзейский [Росток](ros metonym); с [Билефельдом](bie metonym) дружат с 1987-го. [Чудово](chu metonym) и [Малая Вишера](mal metonym) просят у областной думы денег на котельные. [Новгородцы](vel demonym) получат автобус до [Юрьева монастыря](place mention) раз в двадцать минут.

---
places:
  vel: {name: Velikiy Novgorod, geonameid: 519336, point: [58.5213, 31.271]}
  pla: {name: Волхова, point: [58.52, 31.28], precision: near}
  kar: {name: Karelia, geonameid: 552548, point: [63.5295, 33.1446], precision: division}
  sta: {name: Staraya Russa, geonameid: 489088, point: [57.9962, 31.36]}
  bor: {name: Borovichi, geonameid: 572154, point: [58.3942, 33.9186]}
  pet: {name: Petrozavodsk, geonameid: 509820, point: [61.7849, 34.3469]}
  psk: {name: Pskov, geonameid: 504341, point: [57.8192, 28.3318]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
  plac: {name: Псковской улицы, point: [58.51, 31.24], precision: near}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  bie: {name: Bielefeld, geonameid: 2949186, point: [52.0333, 8.5333]}
  chu: {name: Chudovo, geonameid: 567774, point: [59.1223, 31.6812]}
  mal: {name: Malaya Vishera, geonameid: 531257, point: [58.8451, 32.2223]}
  place: {name: Юрьева монастыря, point: [58.487, 31.284], precision: exact}
events:
  e1: {type: meeting, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [psk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
