---
id: ru-raid-by-027
lang: ru
genre: raid
country: BY
published: 2021-02-16
publisher: Восток-медиа
title: "По [Белоруссии](bel event) прокатилась волна обысков у журналистов"
---
Во вторник утром силовики {пришли}(e1) к журналистам и правозащитникам в [Минске](min event), [Гомеле](hom event), [Могилёве](mah event), [Бресте](bre event), [Витебске](vit event) и [Мозыре](maz event). В офисе ассоциации журналистов на улице [Комсомольской](pla event) выломали дверь. В [Речице](rec event) забрали ноутбук у пенсионерки.

Следственный комитет назвал это проверкой финансирования протестов. {Задержан}(e2) репортёр из [Орши](ors mention) Дмитрий Слуцкий; в [Гродно](hro event) обыскали редакцию [польского](pol demonym) журнала. [Варшава](war metonym) вызвала посла, [Вильнюс](vil metonym) и [Рига](rig metonym) потребовали освободить задержанных.

«Искали деньги из [Брюсселя](bru mention), нашли кошачий корм», — написала жительница [Барановичей](bar mention). В [Москве](mos event) у посольства [Белоруссии](bel mention) прошёл одиночный пикет. В [Праге](pra event) зарегистрирован фонд помощи. Осенью такие же рейды были в [Солигорске](sol event), тогда по соседству с шахтами.

---
places:
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  mah: {name: Mahilyow, geonameid: 625665, point: [53.9088, 30.3404]}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  vit: {name: Vitebsk, geonameid: 620127, point: [55.1904, 30.2049]}
  maz: {name: Mazyr, geonameid: 625324, point: [52.0416, 29.2163]}
  pla: {name: Комсомольской, point: [53.9, 27.555], precision: near}
  rec: {name: Rechytsa, geonameid: 622794, point: [52.3617, 30.3916]}
  ors: {name: Orsha, geonameid: 624079, point: [54.5136, 30.4036]}
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bar: {name: Baranovichi, geonameid: 630429, point: [53.1326, 26.0078]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  sol: {name: Soligorsk, geonameid: 622428, point: [52.7898, 27.5358]}
events:
  e1: {type: raid, places: [min, hom, mah, bre, vit, maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [hro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
