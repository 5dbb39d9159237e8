---
id: uk-match-nl-044
lang: uk
genre: match
country: NL
published: 2021-06-14
publisher: Футбол і крапка
title: "П’ять м’ячів [Амстердама](ams mention): збірна програла, але як"
---
На стадіоні імені найкращого гравця [Нідерландів](net mention) збірна [України](ukr metonym) {поступилася}(e1) 2:3, відігравши два голи за чотири хвилини. Забивали хлопець з [Борисполя](bor mention) і центрфорвард із [Чернігова](che mention).

«У [Бухаресті](buc event) буде легше», — каже тренер; там на нас чекають [Північна Македонія](nor metonym) та [Австрія](aus metonym). Фани, що приїхали з [Роттердама](rot mention) та [Кельна](col mention), {заспівали}(e2) на [площі Дам](pla event). Форму з контуром [Криму](plac mention) УЄФА в [Ньйоні](nyo metonym) дозволив, [Москва](mos metonym) протестує. Інші: [Англія](eng metonym) — [Хорватія](cro metonym) 1:0 у [Лондоні](lon event). Захисник Львівський травмований.

---
places:
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bor: {name: Boryspil, geonameid: 711660, point: [50.3505, 30.9526]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  pla: {name: площі Дам, point: [52.373, 4.893], precision: near}
  plac: {name: Криму, point: [45.2, 34.4], precision: area, radius_km: 120}
  nyo: {name: Nyon, geonameid: 2659422, point: [46.3832, 6.2396]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: match, places: [buc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
