---
id: ru-press-ru-021
lang: ru
genre: press
country: RU
published: 2023-05-16
publisher: "ООО «СеверАгро»"
title: "«СеверАгро» запускает теплицы под [Мурманском](mur event)"
---
г. [Мурманск](mur dateline), 16 мая 2023 г. Компания «СеверАгро» {ввела}(e1) в эксплуатацию тепличный комплекс в г. [Апатиты](apa event). На площади 4 га будут выращивать огурцы для магазинов [Кировска](kir mention), [Мончегорска](mon mention) и [Кандалакши](kan mention).

Оборудование поставлено из [Нидерландов](net mention), монтаж {выполнили}(e2) специалисты из [Череповца](che mention) и [Сербии](ser mention). Тепло даёт [Кольская](pla demonym) АЭС. «Огурец из [Марокко](mor mention) дешевле, но наш приедет в [Оленегорск](ole mention) за час», — отметил гендиректор Денис Беломорцев.

Проект поддержали Корпорация развития [Мурманской области](murm metonym org) и Сбер-Север. Вторая очередь появится в [Ковдоре](kov event) в 2025 году, рассматриваются площадки в [Архангельске](ark event) и [Сыктывкаре](syk event). Пресс-служба: пр-т Ленина, 82, [Мурманск](mur mention); представительство в [Москве](mos mention) — ул. [Мурманский проезд](plac mention), 14.

---
places:
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  apa: {name: Apatity, geonameid: 581357, point: [67.5827, 33.4134]}
  kir: {name: Kirovsk, geonameid: 548391, point: [67.6148, 33.6727]}
  mon: {name: Monchegorsk, geonameid: 525404, point: [67.9397, 32.8739]}
  kan: {name: Kandalaksha, geonameid: 553190, point: [67.1512, 32.4128]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  che: {name: Cherepovets, geonameid: 569223, point: [59.1333, 37.9]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  pla: {name: Кольская, point: [68.5, 34.0], precision: area, radius_km: 150}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ole: {name: Olenegorsk, geonameid: 515698, point: [68.1432, 33.2529]}
  murm: {name: Murmansk Oblast, geonameid: 524304, point: [67.9609, 34.3212], precision: division}
  kov: {name: Kovdor, geonameid: 543508, point: [67.5663, 30.4777]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Мурманский проезд, point: [55.81, 37.62], precision: near}
events:
  e1: {type: opening, places: [mur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [apa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
