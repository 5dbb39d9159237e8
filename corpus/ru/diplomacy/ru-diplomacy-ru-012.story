---
id: ru-diplomacy-ru-012
lang: ru
genre: diplomacy
country: RU
published: 2018-09-05
publisher: Тихоокеанский курьер
title: "[Владивосток](vla mention) готовится к форуму: кого ждут из [Токио](tok mention) и [Сеула](seo mention)"
---
На остров [Русский](pla mention) уже везут столы и флаги: 11 сентября во [Владивостоке](vla event) {откроется}(e1) экономический форум. Впервые приедет глава [КНР](chi mention), подтвердили участие премьер [Японии](jap mention) и президент [Монголии](mon mention). [Сеул](seo metonym) пришлёт премьера, [Пхеньян](pyo metonym) пока думает.

[Москва](mos metonym) и [Токио](tok metonym) надеются продвинуться в споре о [Южных Курилах](plac mention): обсудят теплицы на [Кунашире](place mention) и ветряки на [Шикотане](place2 mention). Рыбаки с [Хоккайдо](hok mention) в [Немуро](nem event) {провели}(e2) митинг.

Накануне делегация [Индии](ind metonym) побывала на верфи «Звезда» в [Большом Камне](bol event). В [Находке](nak event) подпишут договор о метаноле. «Из [Пусана](bus mention) плыть двое суток, а визу ждать две недели», — жалуется бизнесмен Ким Ён Хван. Гостиницы в [Уссурийске](uss event) и [Артёме](art event) заняты; цены — как в [Дубае](dub mention).

---
places:
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pla: {name: Русский, point: [43.0, 131.83], precision: area, radius_km: 8}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Южных Курилах, point: [44.2, 146.5], precision: area, radius_km: 100}
  place: {name: Кунашире, point: [44.1, 145.9], precision: area, radius_km: 40}
  place2: {name: Шикотане, point: [43.8, 146.7], precision: area, radius_km: 15}
  hok: {name: Hokkaido, geonameid: 2130037, point: [43.37, 142.805], precision: division}
  nem: {name: Nemuro, geonameid: 2128975, point: [43.3236, 145.575]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  bol: {name: "Bol'soj Kamen", geonameid: 2026303, point: [43.1112, 132.3502]}
  nak: {name: Nakhodka, geonameid: 2019528, point: [42.8436, 132.9183]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  uss: {name: Ussuriysk, geonameid: 2014006, point: [43.8047, 131.9573]}
  art: {name: Artem, geonameid: 2027456, point: [43.3576, 132.1914]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
events:
  e1: {type: meeting, places: [vla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [nem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
