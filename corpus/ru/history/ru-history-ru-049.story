---
id: ru-history-ru-049
lang: ru
genre: history
country: RU
published: 2021-08-05
publisher: Полярный круг
title: "Забытый фронт [Петсамо](pec mention)"
---
В октябре 1944-го сапёры тащили мины по пояс в болоте: от [Западной Лицы](pla event) до [Луостари](plac event) дорог не было. 15-го числа {взяли}(e1) [Петсамо](pec event), 25-го — [Киркенес](kir event), где в штольне пряталось три тысячи [норвежцев](nor demonym). Уходя, егеря {сожгли}(e2) всё до [Альты](alt event).

Ездовой Ефим Кандалакшин привёл в [Бёкфьорд](place event) кобылу Зорьку, выменянную в [Кеми](kem mention). После войны он возил почту в [Никель](nik mention). Письма из [Тромсё](tro mention) приходили вскрытыми.

В [Киркенесе](kir event) стоит бронзовый солдат; в этом году 9 мая к нему пришли двое. Внучка ездового, преподаватель из [Апатитов](apa mention), нашла в архиве [Подольска](pod event) наградной лист: «за мост через [Паз](place2 mention)». [Хельсинки](hel metonym) опубликовали свои карты. [Норвежские](nor demonym) историки благодарят.

---
places:
  pec: {name: Pechenga, geonameid: 511865, point: [69.5259, 31.1703]}
  pla: {name: Западной Лицы, point: [69.4, 32.4], precision: near}
  plac: {name: Луостари, point: [69.42, 31.0]}
  kir: {name: Kirkenes, geonameid: 779303, point: [69.7271, 30.0458]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  alt: {name: Alta, geonameid: 847633, point: [69.9689, 23.2717]}
  place: {name: Бёкфьорд, point: [69.8, 30.2], precision: near}
  kem: {name: Kem, geonameid: 551145, point: [64.957, 34.5918]}
  nik: {name: Nikel, geonameid: 522260, point: [69.4129, 30.222]}
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  apa: {name: Apatity, geonameid: 581357, point: [67.5827, 33.4134]}
  pod: {name: Podolsk, geonameid: 508101, point: [55.4242, 37.5547]}
  place2: {name: Паз, point: [69.6, 30.1], precision: near}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
events:
  e1: {type: battle, places: [pec, kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [alt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
