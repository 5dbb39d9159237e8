---
id: uk-epidemic-ua-027
lang: uk
genre: epidemic
country: UA
published: 2020-03-14
publisher: Народна трибуна
title: "Перша смерть від ковіду: жінка з [Радомишля](rad mention)"
---
У [Житомирській](zhy event) області {померла}(e1) 71-річна мешканка [Радомишля](rad mention), яка повернулась із [Польщі](pol mention) автобусом. Два нових {випадки}(e2) — у [Чернівцях](che event): подружжя їздило до [Італії](ita mention), потім до [Румунії](rom mention).

Уряд закриває метро [Києва](kyi event), [Харкова](kha event) і [Дніпра](dni event). З [Уханя](wuh mention) евакуйовані вже вийшли із санаторію в [Нових Санжарах](nov event), де їх колись зустріли камінням. У [Трускавці](tru event) вимкнули бювети.

«Маски шиємо з простирадл», — каже швачка Ніна Яремче з [Делятина](del mention). [Пекін](bei metonym) передасть тести, літак полетить із [Борисполя](bor mention) у [Гуанчжоу](gua mention). Автостанція [Коломиї](kol metonym) зачинена. [Варшава](war metonym) з суботи вимагає карантину; [Прага](pra metonym) — теж. [Маріуполь](mar event) без хворих.

---
places:
  rad: {name: Radomyshl, geonameid: 695912, point: [50.4962, 29.23]}
  zhy: {name: Zhytomyr Oblast, geonameid: 686966, point: [50.6898, 28.4643], precision: division}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  che: {name: Chernivtsi, geonameid: 710719, point: [48.2904, 25.9324]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  nov: {name: Novi Sanzhary, geonameid: 698927, point: [49.3338, 34.315]}
  tru: {name: Truskavets, geonameid: 691179, point: [49.2807, 23.5037]}
  del: {name: Deliatyn, geonameid: 710202, point: [48.5248, 24.6257]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  bor: {name: Boryspil, geonameid: 711660, point: [50.3505, 30.9526]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  kol: {name: Kolomyia, geonameid: 705392, point: [48.525, 25.0371]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
events:
  e1: {type: death, places: [zhy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
