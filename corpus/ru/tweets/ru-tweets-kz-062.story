---
id: ru-tweets-kz-062
lang: ru
genre: tweets
country: KZ
published: 2022-01-06
publisher: Степной экономист
title: "[Алма-Ата](alm event), ночь на шестое: сообщения"
---
Канал «Двор»: на площади Республики {стреляют}(e1). На [Абая](pla event) угол Назарбаева горит «Тойота».

aika_kz: связи нет, ловлю с крыши в [Талгаре](tal mention). [Алматы](alm event), ты жив?

«Жанаозен 2.0»: у нас в [Жанаозене](zha event) мирно, акимат слушает. [Актау](akt event) — митинг на Ынтымак.

stepnoy_volk: [Тараз](tar event) — здание полиции; [Кызылорда](kyz event) — вокзал; [Семей](sem event) закрыли.

rodom_iz: Фамилия Алматова, живу в [Томске](tom mention), пишут «держитесь». Держусь.

ОДКБ‑news: {вылетели}(e2) борты из [Иванова](iva mention), [Ульяновска](uly mention), десантники из [Бреста](bre mention), рота из [Таджикистана](taj mention).

astana_pogoda: [Нур-Султан](ast event), −22, банки закрыты.

kg_sosed: [Бишкек](bis mention), смотрим через [Кордай](plac mention), молимся.

biz: газ по 60 в [Мангистау](man event).

---
places:
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  pla: {name: Абая, point: [43.238, 76.93], precision: near}
  tal: {name: Talghar, geonameid: 1518518, point: [43.3023, 77.2381]}
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  sem: {name: Semey, geonameid: 1519422, point: [50.4206, 80.2502]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  plac: {name: Кордай, point: [43.05, 74.7]}
  man: {name: Mangghystau, geonameid: 608879, point: [44.0351, 53.8538], precision: division}
events:
  e1: {type: shooting, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [tar, kyz, sem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
