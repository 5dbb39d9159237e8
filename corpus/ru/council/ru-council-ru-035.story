---
id: ru-council-ru-035
lang: ru
genre: council
country: RU
published: 2022-04-20
publisher: Зауральская неделя
title: "Что решила дума [Шадринска](sha metonym)"
---
1. {Утверждён}(e1) отчёт об исполнении бюджета. Депутат Исетская спросила, почему ремонт улицы [Свердлова](pla event) обошёлся дороже, чем в [Каменске-Уральском](kam event); ответа не было.

2. Отменён маршрут №7 до [Хлызова](plac mention). Жителям предложено ездить через [Осеево](place mention). Голосовали: 14 за, 3 против.

3. О гусях. Памятник шадринскому гусю {перенесут}(e2) на [площадь Зауральских полков](place2 event). Эскиз — скульптора из [Кургана](kur mention), отливка — [Каслей](kas event) или [Екатеринбурга](yek event).

4. Обращение к губернатору [Курганской области](kurg metonym): вернуть электричку до [Далматова](dal mention). [Свердловская железная дорога](sve metonym org) не возражает.

5. О побратиме. [Польский](pol demonym) [Мышкув](mys metonym) расторг соглашение; [китайский](chi demonym) [Цзямусы](jia metonym) прислал приветствие.

6. Разное. Снег с Башкирской горки убрать до Пасхи. Долматовских гостей на ярмарку пускать.

---
places:
  sha: {name: Shadrinsk, geonameid: 1492517, point: [56.0862, 63.6382]}
  pla: {name: Свердлова, point: [56.087, 63.63], precision: near}
  kam: {name: "Kamensk-Ural'skiy", geonameid: 1504826, point: [56.4063, 61.9335]}
  plac: {name: Хлызова, point: [56.1, 63.7]}
  place: {name: Осеево, point: [56.1, 63.58]}
  place2: {name: площадь Зауральских полков, point: [56.086, 63.628], precision: near}
  kur: {name: Kurgan, geonameid: 1501321, point: [55.449, 65.3434]}
  kas: {name: Kasli, geonameid: 1504251, point: [55.8875, 60.7548]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  kurg: {name: Kurgan Oblast, geonameid: 1501312, point: [55.4316, 65.3505], precision: division}
  dal: {name: Dalmatovo, geonameid: 1507565, point: [56.2596, 62.9347]}
  sve: {name: Sverdlovsk Oblast, geonameid: 1490542, point: [58.8952, 61.7078], precision: division}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  mys: {name: Myszków, geonameid: 3091217, point: [50.5752, 19.3246]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jia: {name: Jiamusi, geonameid: 2036581, point: [46.7971, 130.3112]}
events:
  e1: {type: decision, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
