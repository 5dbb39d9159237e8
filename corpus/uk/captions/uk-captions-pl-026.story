---
id: uk-captions-pl-026
lang: uk
genre: captions
country: PL
published: 2022-03-05
title: "Вокзал у [Перемишлі](prz event). Фотоісторія"
---
[Перемишль](prz event). Перон п’ятий. Хлопчик {везе}(e1) кота в хлібниці.

[Медика](med event). Візочки, залишені матерями з [Жешува](rze mention).

[Краків](kra event). Плакат «[Вінниця](vin mention)? [Кривий Ріг](kry mention)? Ми поруч».

[Чоп](cho event). Останній плацкарт; провідник з [Мелітополя](mel mention).

[Загонь](zah event), [Угорщина](hun mention). Дзвіночок на школі.

[Сірет](sir event). Пожежник на колінах із тортом: дівчинці з [Чернівців](che mention) сім.

[Берлін](ber event), [Головний вокзал](pla event). «Two places, mother & child».

[Варшава](war event). Опера {співає}(e2) гімн.

[Дублін](dub mention). Пані Лісабон — таке прізвище — випрала двісті ковдр.

[Паланка](plac event), [Молдова](mol mention). Чоловік повертається.

---
places:
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  med: {name: Medyka, geonameid: 765028, point: [49.8053, 22.9223]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  cho: {name: Chop, geonameid: 710409, point: [48.4316, 22.2045]}
  mel: {name: Melitopol, geonameid: 701404, point: [46.8473, 35.382]}
  zah: {name: Záhony, geonameid: 713929, point: [48.4091, 22.1761]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  sir: {name: Siret, geonameid: 666830, point: [47.95, 26.0667]}
  che: {name: Chernivtsi, geonameid: 710719, point: [48.2904, 25.9324]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  pla: {name: Головний вокзал, point: [52.525, 13.369], precision: exact}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  plac: {name: Паланка, point: [46.41, 30.1]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
events:
  e1: {type: displacement, places: [prz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
