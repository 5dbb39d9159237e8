---
id: ru-history-ru-016
lang: ru
genre: history
country: RU
published: 2018-08-19
publisher: Балтийская газета
title: "Как [Кронштадт](kro event) встретил «Аврору»"
---
В июне 1944-го [финское](fin demonym) радио сообщило, что крейсер поднят со дна [Ораниенбаума](lom event). Его латали в [Кронштадте](kro event), потом увели в [Ленинград](sai event), где он и {встал}(e1) у [Петроградской набережной](pla event). Корабль помнил [Цусиму](plac event), [Манилу](man event) и [Мессину](mes event): в декабре 1908 года гардемарины {разбирали}(e2) там завалы после землетрясения.

В [Мессине](mes mention) до сих пор есть улица Русских моряков. Туда в прошлом месяце съездил правнук кочегара, житель [Гатчины](gat mention) Пётр Невельской. «Мне налили, едва я сказал, откуда», — смеётся он.

Сам прадед родом из-под [Вытегры](vyt mention). Служил, вернулся, в тридцать восьмом сгинул в [Медвежьегорске](med event). Справку о реабилитации выдал [Карельский](kar demonym) верховный суд. Архив в [Выборге](vyb mention) отдал фотографию: команда на палубе, за ней — [Александрия](ale mention).

---
places:
  kro: {name: Kronstadt, geonameid: 540771, point: [59.992, 29.7762]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  lom: {name: Lomonosov, geonameid: 534341, point: [59.9061, 29.7725]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  pla: {name: Петроградской набережной, point: [59.955, 30.338], precision: near}
  plac: {name: Цусиму, point: [34.4, 129.3], precision: area, radius_km: 40}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  mes: {name: Messina, geonameid: 2524170, point: [38.1939, 15.5526]}
  gat: {name: Gatchina, geonameid: 561887, point: [59.5764, 30.1283]}
  vyt: {name: Vytegra, geonameid: 469960, point: [61.0064, 36.4481]}
  med: {name: "Medvezh'yegorsk", geonameid: 527888, point: [62.9145, 34.4586]}
  kar: {name: Karelia, geonameid: 552548, point: [63.5295, 33.1446], precision: division}
  vyb: {name: Vyborg, geonameid: 470546, point: [60.7076, 28.7528]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
events:
  e1: {type: other, places: [kro, sai, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac, man, mes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
