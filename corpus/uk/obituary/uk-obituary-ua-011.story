---
id: uk-obituary-ua-011
lang: uk
genre: obituary
country: UA
published: 2019-03-03
publisher: Гуцульський край
title: "Пішов майстер із [Яворова](pla mention), що різьбив для [Ватикану](vat mention)"
---
У [Косові](kos event) на 88-му році {помер}(e1) різьбяр Дмитро Шкрібляк-Верховинський. Народився він у гуцульському [Яворові](pla event) — їх в [Україні](ukr mention) два, другий, з полігоном, на [Львівщині](lvi mention). Вчився у [Вижниці](vyz event), служив під [Хабаровськом](kha event).

1968 року за вертеп, вивезений до [Торонто](tor mention), його {допитували}(e2) в [Станіславі](iva event). Після того різав тільки тарілки. Ікона його роботи висить у [Римі](rom event), іконостас — у [Бразилії](bra event), в [Прудентополісі](pru event).

«Бук із-під [Рахова](rak mention) співає, а з [Чорногори](plac mention) плаче», — казав учням. Сину заповів 94 ножі. Поховають у неділю у [Яворові](pla event). Приїдуть колеги з [Опішні](opi mention), [Петриківки](pet mention). Музей у [Коломиї](kol metonym) оголосив збір на пам’ятник. [Варшавська](war demonym) внучка не встигне.

---
places:
  pla: {name: Яворова, point: [48.26, 24.93]}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  kos: {name: Kosiv, geonameid: 704764, point: [48.3205, 25.0911]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  lvi: {name: Lviv Oblast, geonameid: 702549, point: [49.8152, 24.0372], precision: division}
  vyz: {name: Vyzhnytsya, geonameid: 689434, point: [48.2448, 25.1811]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  iva: {name: Ivano-Frankivsk, geonameid: 707471, point: [48.9231, 24.7125]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pru: {name: Prudentópolis, geonameid: 3452216, point: [-25.2131, -50.9778]}
  rak: {name: Rakhiv, geonameid: 695859, point: [48.0547, 24.2031]}
  plac: {name: Чорногори, point: [48.1, 24.6], precision: area, radius_km: 15}
  opi: {name: Opishnya, geonameid: 698462, point: [49.9595, 34.6063]}
  pet: {name: Petrykivka, geonameid: 697455, point: [48.7264, 34.619]}
  kol: {name: Kolomyia, geonameid: 705392, point: [48.525, 25.0371]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: death, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [iva], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
