---
id: ru-trade-mn-107
lang: ru
genre: trade
country: MN
published: 2018-09-20
publisher: Азия-пресс
title: "Шерсть, уголь и очередь в [Замын-Ууде](zam event)"
---
Восемьсот грузовиков {стоят}(e1) у перехода [Гашун-Сухайт](pla event): [Китай](chi metonym) проверяет каждый ковш. За неделю уголь из [Таван-Толгой](plac mention) подешевел на семь долларов. Водитель Бат-Эрдэнэ спит у костра пятую ночь.

Кашемир, напротив, в цене. Фабрика в [Улан-Баторе](ula event) {купила}(e2) линию в [Бьелле](bie event), ткачей учат [шотландцы](sco demonym) из [Хоика](haw mention). Через [Кяхту](kya mention) в [Улан-Удэ](ulan mention) и дальше, в [Новосибирск](nov mention), идут носки.

«[Эрлянь](ere mention) закроет глаза — мы закроем лавку», — сказала продавщица Дулма Читинская, бурятка из [Агинского](agi mention). Конина с [Архангая](ark mention) поедет в [Тегеран](teh mention). [Токио](tok metonym) даёт кредит на рельсы до [Сайншанда](say mention). [Иркутск](irk metonym) вздыхает: туристов меньше. Минтранс [Монголии](mon metonym) обещал четвёртую полосу.

---
places:
  zam: {name: "Zamyn U'ud", point: [43.801, 111.831], precision: division}
  pla: {name: Гашун-Сухайт, point: [42.42, 107.55], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  plac: {name: Таван-Толгой, point: [43.6, 105.5], precision: near}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  bie: {name: Biella, geonameid: 3182043, point: [45.563, 8.058]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  haw: {name: Hawick, geonameid: 2647297, point: [55.4227, -2.7867]}
  kya: {name: Kyakhta, geonameid: 2021066, point: [50.3496, 106.451]}
  ulan: {name: Ulan-Ude, geonameid: 2014407, point: [51.8265, 107.5998]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  ere: {name: Erenhot, geonameid: 2037485, point: [43.6475, 111.9767]}
  agi: {name: Aginskoye, geonameid: 2028078, point: [51.1075, 114.5417]}
  ark: {name: Arkhangai Province, geonameid: 2032855, point: [48.0061, 100.92], precision: division}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  say: {name: Saynshand, geonameid: 2032081, point: [44.8824, 110.1163]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
events:
  e1: {type: outage, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [ula, bie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
