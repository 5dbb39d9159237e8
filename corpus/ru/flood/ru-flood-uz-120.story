---
id: ru-flood-uz-120
lang: ru
genre: flood
country: UZ
published: 2020-05-02
publisher: Азия-пресс
title: "Прорвало [Сардобу](pla event): шесть районов уходят от воды"
---
Дамба Сардобинского водохранилища {разрушилась}(e1) первого мая в шесть утра. Вода пошла на [Акалтын](plac event) и [Мирзаабад](place event), затем через границу — в [Мактааральский](place2 event) район [Казахстана](kaz mention). {Вывезено}(e2) сто тысяч человек; погибли четверо.

Жителей разместили в [Гулистане](gul event), [Янгиере](yan event) и [Джизаке](jiz event), [казахстанских](kaz demonym) соседей — в [Жетысае](zhe event). «Хлопок утонул, хорошо хоть бабушку вынесли», — сказал агроном Улугбек Самаркандов. Премьер прилетел из [Ташкента](tas mention), техника идёт из [Навои](nav mention) и [Андижана](and mention). [Нур-Султан](ast metonym) направил ноту, потом муку. Из [Душанбе](dus mention) выразили поддержку. Следствие проверит подрядчика с [Ферганы](fer mention).

---
places:
  pla: {name: Сардобу, point: [40.28, 68.2], precision: near}
  plac: {name: Акалтын, point: [40.35, 68.3], precision: division}
  place: {name: Мирзаабад, point: [40.45, 68.6], precision: division}
  place2: {name: Мактааральский, point: [40.7, 68.4], precision: division}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  gul: {name: Guliston, geonameid: 1513966, point: [40.4954, 68.7754]}
  yan: {name: Yangiyer, geonameid: 1512342, point: [40.275, 68.8225]}
  jiz: {name: Jizzax, geonameid: 1513886, point: [40.1335, 67.8296]}
  zhe: {name: Zhetysay, geonameid: 1524385, point: [40.7763, 68.3277]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  nav: {name: Navoiy, geonameid: 1513131, point: [40.0844, 65.3792]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  fer: {name: Fergana, geonameid: 1514019, point: [40.3842, 71.7843]}
events:
  e1: {type: flood, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [plac, place, place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
