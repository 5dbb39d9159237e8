---
id: ru-match-ru-084
lang: ru
genre: match
country: RU
published: 2022-05-01
publisher: Спорт-экспресс Поволжья
title: "Гандбол: [Астрахань](ast metonym) выстояла, [Звенигород](zve metonym) остался без полуфинала"
---
{Матч}(e1) в спорткомплексе «Звёздный» закончился 26:25. [Астраханки](ast demonym) пропустили первые шесть мячей, но вратарь Алина Элистова отбила три семиметровых. «В [Тольятти](tol event) мы бы сломались», — выдохнула капитан; сама она играла в [румынском](rom demonym) [Бухаресте](buc event) и в [Будапеште](bud event).

Во втором матче [Ростов-на-Дону](ros metonym) обыграл [Краснодар](kra metonym). Мужчины: [Чехов](che metonym) — [Пермь](per metonym) 31:31, [Волгоград](vol metonym) — [Ставрополь](sta metonym) 29:27; [Уфа](ufa metonym) досрочно {вылетела}(e2). В [Саратове](sar event) играли без света: трансформатор сгорел в [Энгельсе](eng event).

Тренер сборной ждёт вызова из [Вены](vie mention), из федерации: дисквалификация до осени. Бранислав, [черногорец](mon demonym), уехал в [Скопье](sko mention). Лучшей признана Полина Кузнецкая, дочь хоккеиста из [Новокузнецка](nov mention). Следующий тур примет [Снежинск](sne event).

---
places:
  ast: {name: Astrakhan, geonameid: 580497, point: [46.3497, 48.0408]}
  zve: {name: Zvenigorod, geonameid: 461920, point: [55.734, 36.8592]}
  tol: {name: Tolyatti, geonameid: 482283, point: [53.5303, 49.3461]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  kra: {name: Krasnodar, geonameid: 542420, point: [45.0453, 38.9818]}
  che: {name: Chekhov, geonameid: 569591, point: [55.1455, 37.4619]}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
  sta: {name: Stavropol, geonameid: 487846, point: [45.0344, 41.9642]}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  eng: {name: Engels, geonameid: 563464, point: [51.4839, 46.1053]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  sko: {name: Skopje, geonameid: 785842, point: [41.9965, 21.4314]}
  nov: {name: Novokuznetsk, geonameid: 1496990, point: [53.7575, 87.136]}
  sne: {name: Snezhinsk, geonameid: 1536289, point: [56.0783, 60.7478]}
events:
  e1: {type: match, places: [tol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [tol, buc, bud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
