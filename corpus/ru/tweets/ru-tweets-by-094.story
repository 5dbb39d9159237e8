---
id: ru-tweets-by-094
lang: ru
genre: tweets
country: BY
published: 2020-08-10
publisher: Восток-медиа
title: "[Минск](min event) без интернета: что дошло"
---
«Пишу с вай-фая кафе»: у стелы {стреляют}(e1) светошумовыми. [Пушкинская](pla event), слышу.

brest_24: [Брест](bre event), [Советская](plac event), автозаки. Мужики сцепились.

«[Гомель](hom metonym), мы живы!»: [Гомель](hom event) хлопает, один скользкий мужик из [Жлобина](zhl mention) раздаёт воду.

litva_ryadom: [Вильнюс](vil mention), у посольства очередь до [Муйтинес](place mention), портреты, цветы.

babulya_lida: [Лида](lid event), тихо-тихо, потом {крик}(e2).

«Зовут Витебск»: Серёга Витебский, из [Орши](ors mention), третьи сутки в [Жодине](hor mention). Мама, если читаешь.

pinsk_online: [Пинск](pin event) победил. Щиты сложили. Хватило на ночь.

kiev_pomogaet: [Киев](kyi mention), собираем симки.

mosk_ded: В [Москве](mos event) посольство на [Маросейке](place2 event), хвост до [Китай-города](place3 mention).

batka_inform: пивзавод [Слуцка](slu metonym) работает штатно.

---
places:
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  pla: {name: Пушкинская, point: [53.909, 27.495], precision: near}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  plac: {name: Советская, point: [52.09, 23.69], precision: near}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  zhl: {name: Zhlobin, geonameid: 618806, point: [52.8926, 30.024]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  place: {name: Муйтинес, point: [54.69, 25.25], precision: near}
  lid: {name: Lida, geonameid: 626081, point: [53.8833, 25.2997]}
  ors: {name: Orsha, geonameid: 624079, point: [54.5136, 30.4036]}
  hor: {name: Horad Zhodzina, geonameid: 618800, point: [54.0985, 28.3331]}
  pin: {name: Pinsk, geonameid: 623549, point: [52.1215, 26.0673]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place2: {name: Маросейке, point: [55.758, 37.635], precision: near}
  place3: {name: Китай-города, point: [55.753, 37.635], precision: near}
  slu: {name: Slutsk, geonameid: 621741, point: [53.0152, 27.5416]}
events:
  e1: {type: protest, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [lid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
