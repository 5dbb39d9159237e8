---
id: ru-travel-ge-061
lang: ru
genre: travel
country: GE
published: 2023-03-12
publisher: "Журнал «Дорога»"
title: "[Батуми](bat mention) зимой: дождь, хачапури и объявления на столбах"
---
С бульвара видно, как из [Поти](pot mention) тянется облако. В марте здесь русская речь, и почти никто не купается. Архитектор Степан Сухумов снимает двушку у [Пьяцца](pla mention); хозяйка, [аджарка](ach demonym), {сдаёт}(e1) её с 2005-го, и всё «последний сезон».

Поезжайте в [Гонио](plac mention): римская крепость, мандарины. До [турецкой](tur demonym) границы три километра, за ней [Хопа](hop mention) и аэропорт [Ризе-Артвин](place mention). На север — [Кобулети](kob mention), сосны, пусто. Канатка на холме поднимается над [Аджарией](ach mention).

Где есть: столовая у рынка, борщ как в [Чернигове](che mention), потому что варит Оксана из [Чернигова](che mention). Как добраться: поезд из [Тбилиси](tbi mention), пять часов; автобус из [Еревана](yer mention); паром из [Черноморска](cho mention) отменён. [Кутаиси](kut mention) оставьте на обратный путь.

---
places:
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  pot: {name: Poti, geonameid: 612366, point: [42.1427, 41.6738]}
  pla: {name: Пьяцца, point: [41.65, 41.637], precision: near}
  ach: {name: Achara, geonameid: 615929, point: [41.6552, 42.0537], precision: division}
  plac: {name: Гонио, point: [41.573, 41.573], precision: near}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  hop: {name: Hopa, geonameid: 745530, point: [41.3905, 41.4197]}
  place: {name: Ризе-Артвин, point: [41.17, 40.84], precision: near}
  kob: {name: Kobuleti, geonameid: 613762, point: [41.8328, 41.7782]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
