---
id: ru-obituary-uz-054
lang: ru
genre: obituary
country: UZ
published: 2020-04-19
publisher: Азия-пресс
title: "Тётя Роза с [Чорсу](pla mention)"
---
Она умела говорить на семи языках и на всех торговалась. 17 апреля в [Ташкенте](tas event) {умерла}(e1) Роза Абрамовна Житомирская, самая старая продавщица базара [Чорсу](pla mention). Ей было 94.

Её {эвакуировали}(e2) осенью 1941-го из [Днепропетровска](dni mention): через [Сталинград](vol mention), [Актюбинск](akt mention), на крыше вагона. Мать похоронили в [Арыси](ary event). В землетрясение 1966 года Роза кормила строителей из [Минска](min mention) и [Казани](kaz mention) пловом; за одного вышла.

Дети уехали: сын в [Ашкелон](ash mention), дочь в [Сакраменто](sac mention). «Кто же тогда посолит капусту?» — и осталась. Пряности ей слали из [Дели](del mention), барбарис из [Шахрисабза](sha mention). Соседка с ряда, кореянка Лариса Ким из [Бектемира](plac mention), закрыла прилавок на неделю. [Иерусалим](jer mention) она видела раз: жарко, сказала, и базар маленький.

---
places:
  pla: {name: Чорсу, point: [41.327, 69.236], precision: near}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  ary: {name: Arys, geonameid: 1526168, point: [42.4301, 68.8087]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  sha: {name: Shahrisabz, geonameid: 1216187, point: [39.0578, 66.8342]}
  plac: {name: Бектемира, point: [41.21, 69.33], precision: near}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
events:
  e1: {type: death, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
