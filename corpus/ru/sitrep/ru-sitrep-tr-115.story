---
id: ru-sitrep-tr-115
lang: ru
genre: sitrep
country: TR
published: 2020-10-31
publisher: Бюллетень
title: "[Измир](izm event): поиск под завалами, положение на полдень"
---
Погибших: 28 ([Байраклы](pla event) — 26). {Ранено}(e1) 885. Толчок М 6,9, очаг — в море, к северу от [Самоса](plac event).

Завалов: 17, работы окончены на 8. {Извлечены}(e2) живыми: 100. Техника: краны — из [Манисы](man mention), [Айдына](ayd mention); кинологи — из [Анкары](ank mention), [Бурсы](bur mention).

Волна: [Сыгаджик](place event) — 1 погибшая, 20 лодок; в [Вати](place2 event), на [Самосе](plac event), — подвалы. Там же двое школьников: стена.

Лагерь: 2038 палаток, [Борнова](bor event), [Буджа](buc event). Столовые — [Конак](place3 event). Больницы без ограничений.

Граждане [РФ](rus mention): обращений нет; консул выехал из [Антальи](ant mention). Помощь предложили [Афины](ath metonym), [Баку](bak metonym), [Берлин](ber metonym). Афтершоков: 470, наибольший — 5,1, [Сеферихисар](sef event). Дежурный: Смирнов-Измирский.

---
places:
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  pla: {name: Байраклы, point: [38.46, 27.17], precision: near}
  plac: {name: Самоса, point: [37.75, 26.8], precision: area, radius_km: 20}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  ayd: {name: Aydın, geonameid: 322830, point: [37.845, 27.8396]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  place: {name: Сыгаджик, point: [38.195, 26.785]}
  place2: {name: Вати, point: [37.755, 26.977]}
  bor: {name: Bornova, geonameid: 320857, point: [38.4792, 27.2399]}
  buc: {name: Buca, geonameid: 320528, point: [38.3983, 27.1666]}
  place3: {name: Конак, point: [38.42, 27.13], precision: near}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  sef: {name: Seferihisar, geonameid: 301350, point: [38.1975, 26.8388]}
events:
  e1: {type: earthquake, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
