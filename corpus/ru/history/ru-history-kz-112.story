---
id: ru-history-kz-112
lang: ru
genre: history
country: KZ
published: 2016-05-31
publisher: Степной экономист
title: "[АЛЖИР](pla mention): аббревиатура в степи"
---
Под [Акмолинском](ast event), в «двадцать шестой точке», с 1938 по 1953 год {сидели}(e1) восемь тысяч жён. Слово прижилось: АЛЖИР, и от [африканского](plac demonym) в нём только пыль. Женщин везли из [Москвы](mos mention), [Тбилиси](tbi mention), [Киева](kyi mention); певицу — из [Ленинграда](sai mention).

[Казахи](kaz demonym) из аула [Жанашу](place mention) бросали им «камни»: курт, сушёный творог. Гертруда, пианистка из [Вены](vie mention), {выжила}(e2) на нём. Её дочь Ада Караганова приезжает каждый май из [Штутгарта](stu mention).

Теперь здесь посёлок [Акмол](place2 event), музей и вагон. Президент [Литвы](lit mention) привёз камень, делегация [Грузии](geo metonym) — лозу. В [Караганде](kar event) открыта вторая экспозиция, в [Долинке](place3 event) — третья. Списки напечатали в [Астане](ast event) и [Стэнфорде](sta event). [Алма-Ата](alm metonym) тогда о лагере не писала.

---
places:
  pla: {name: АЛЖИР, point: [51.08, 70.95], precision: exact}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  plac: {name: африканского, point: [28.0, 2.0], precision: area, radius_km: 900}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  place: {name: Жанашу, point: [51.1, 70.9]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  place2: {name: Акмол, point: [51.08, 70.95]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  place3: {name: Долинке, point: [49.68, 72.68]}
  sta: {name: Stanford, geonameid: 5398563, point: [37.4241, -122.1661]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
events:
  e1: {type: other, places: [ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
