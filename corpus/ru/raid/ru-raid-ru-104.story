---
id: ru-raid-ru-104
lang: ru
genre: raid
country: RU
published: 2021-10-12
publisher: Демидовский вестник
title: "Рейд по хостелам [Екатеринбурга](yek event): 300 протоколов и один профессор"
---
Полицейские {прошли}(e1) ночью по хостелам [Екатеринбурга](yek event) и складам [Берёзовского](ber event). Проверили тысячу человек, в основном из [Киргизии](kyr mention), [Узбекистана](uzb mention) и [Вьетнама](vie mention). {Задержали}(e2) двадцать семь, среди них — профессора из [Лахора](lah mention), приехавшего на конференцию.

Зайцев — так зовут хозяина ночлежки — уверяет, что регистрирует всех. Фирма-посредник числится в [Ревде](rev event), её «двойник» — в [Первоуральске](per event). В [Асбесте](asb event) нашли цех, где тридцать швей жили без паспортов.

«Я из [Ургенча](urg mention), у меня патент, вот», — показывал таксист Ташкентов. Консул [Узбекистана](uzb metonym) едет. В [Челябинске](che event) и [Тюмени](tyu event) такая же облава прошла в сентябре. [Москва](mos metonym), по слухам, требует плана. Профессора отпустили в [Кольцово](pla mention).

---
places:
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  ber: {name: Beryozovsky, geonameid: 1510203, point: [56.9083, 60.8019]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  rev: {name: Revda, geonameid: 502011, point: [56.8024, 59.9377]}
  per: {name: Pervouralsk, geonameid: 510808, point: [56.9053, 59.9436]}
  asb: {name: Asbest, geonameid: 1511330, point: [57.0082, 61.4634]}
  urg: {name: Urganch, geonameid: 1512473, point: [41.5518, 60.6314]}
  che: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pla: {name: Кольцово, point: [56.743, 60.803], precision: exact}
events:
  e1: {type: raid, places: [yek, ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [yek, ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
