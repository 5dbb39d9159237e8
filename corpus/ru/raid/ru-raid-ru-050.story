---
id: ru-raid-ru-050
lang: ru
genre: raid
country: RU
published: 2022-03-04
publisher: Камский берег
title: "Восемь часов в «Мемориале»: обыски в [Москве](mos event) и [Перми](per event)"
---
В [Москве](mos event) утром 4 марта {начались}(e1) обыски в правозащитной организации; к полудню пришли и в её [пермский](per demonym) центр. В [Каретном](pla event) ряду адвокатов не пустили, у входа на здании на [Крупской](plac event) улице написали букву.

В [Чусовом](chu event) и посёлке [Кучино](place event), где был лагерный музей, полиция опросила смотрителя. [Литовскую](lit demonym) экспедицию, искавшую могилы в [Галяшоре](place2 event), {остановили}(e2) ещё в 2019-м, волонтёров из [Вильнюса](vil mention) выслали.

«Вынесли принтер, папки с письмами из [Воркуты](vor mention) и почему-то чайник», — рассказал Роберт Соликамский. [Осло](osl metonym) и [Варшава](war metonym) выразили озабоченность. Дело передадут в [Пермский краевой](perm metonym org) суд. Из [Тбилиси](tbi mention) бывшие сотрудники ведут трансляцию. В [Сыктывкаре](syk event) и [Рязани](rya event) обошлось.

---
places:
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  pla: {name: Каретном, point: [55.77, 37.61], precision: near}
  plac: {name: Крупской, point: [58.01, 56.27], precision: near}
  chu: {name: Chusovoy, geonameid: 567434, point: [58.2891, 57.8126]}
  place: {name: Кучино, point: [58.17, 57.43]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  place2: {name: Галяшоре, point: [59.2, 54.5]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  perm: {name: Perm Krai, geonameid: 511180, point: [59.0, 56.0], precision: division}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  rya: {name: Ryazan, geonameid: 500096, point: [54.627, 39.7041]}
events:
  e1: {type: raid, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
