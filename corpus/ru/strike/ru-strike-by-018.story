---
id: ru-strike-by-018
lang: ru
genre: strike
country: BY
published: 2020-08-17
publisher: Неман-пресс
title: "[Солигорск](sol event), [Минск](min event), [Гродно](hro event): бастуют заводы"
---
Шахтёры [Солигорска](sol event) в понедельник утром {отказались}(e1) спускаться под землю. К ним присоединились химики [Гродно](hro event) и часть цехов тракторного завода в [Минске](min event). Рабочие в [Жодине](hor event) освистали чиновников, приехавших из столицы.

На [минском](min demonym) заводе колёсных тягачей главу государства встретили криками. «[Варшаву](war metonym) и [Прагу](pra metonym) обвиняйте сколько хотите, а бастуем мы», — сказал слесарь Антон Полоцкий. В [Бресте](bre event) милиция {задержала}(e2) четверых, в [Могилёве](mah event) митинг прошёл спокойно, [Витебск](vit event) вышел вечером.

В [Вильнюсе](vil event), где находится оппозиционный кандидат, объявили о создании совета. [Москва](mos metonym) и [Минск](min metonym) обменялись звонками; самолёт из [Ростова](ros mention) приземлился в [Мачулищах](pla event). Солидарность выразили горняки [Караганды](kar metonym) и сталевары [Катовице](kat metonym). Акции калийщиков на бирже в [Нью-Йорке](new event) не торгуются.

---
places:
  sol: {name: Soligorsk, geonameid: 622428, point: [52.7898, 27.5358]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  hor: {name: Horad Zhodzina, geonameid: 618800, point: [54.0985, 28.3331]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  mah: {name: Mahilyow, geonameid: 625665, point: [53.9088, 30.3404]}
  vit: {name: Vitebsk, geonameid: 620127, point: [55.1904, 30.2049]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  pla: {name: Мачулищах, point: [53.78, 27.57]}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
events:
  e1: {type: strike, places: [sol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [bre, mah, vit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
