---
id: uk-diplomacy-pl-020
lang: uk
genre: diplomacy
country: PL
published: 2022-11-25
publisher: Народна трибуна
title: "[Люблінський](lub demonym) трикутник засідав на вокзалі"
---
[ЛЮБЛІН](lub dateline). Через блекаут переговори почалися при ліхтариках: прем’єри [України](ukr metonym), [Польщі](pol metonym) і [Литви](lit metonym) {зустрілися}(e1) в [Любліні](lub event) та ввечері переїхали до [Києва](kyi event). Підписано заяву про генератори; першу сотню з [Каунаса](kau mention) уже везуть.

Ідеться й про кордон. У [Ягодині](pla event) та [Дорогуську](dor event) черга 40 кілометрів. [Варшава](war metonym) обіцяє третю смугу в [Медиці](med event); [Рава-Руська](rav event) дочекалася колії до [Замостя](zam mention). «[Москва](mos metonym) мріяла нас посварити, а посварила з [Угорщиною](hun metonym) лише частково», — пожартував радник Станіслав Перемишль.

До трикутника хоче [Румунія](rom metonym). У [Бухаресті](buc event) про це {говоритимуть}(e2) в січні. [Мінськ](min metonym) вислав ноту. Меморіал у [Павлокомі](plac event) вшанували вінками, у [Гуті Пеняцькій](place event) — теж. [Волинська](vol demonym) делегація подарувала рушник.

---
places:
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  pla: {name: Ягодині, point: [51.21, 23.8]}
  dor: {name: Dorohusk, geonameid: 773014, point: [51.1547, 23.8032]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  med: {name: Medyka, geonameid: 765028, point: [49.8053, 22.9223]}
  rav: {name: Rava-Ruska, geonameid: 695781, point: [50.2325, 23.6217]}
  zam: {name: Zamość, geonameid: 753866, point: [50.7231, 23.252]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  plac: {name: Павлокомі, point: [49.83, 22.3]}
  place: {name: Гуті Пеняцькій, point: [49.91, 25.13]}
  vol: {name: Volyn Oblast, geonameid: 689064, point: [51.1247, 24.8444], precision: division}
events:
  e1: {type: meeting, places: [lub, kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [buc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
