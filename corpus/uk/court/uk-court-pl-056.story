---
id: uk-court-pl-056
lang: uk
genre: court
country: PL
published: 2021-11-09
publisher: Бізнес-Захід
title: "[Замостя](zam event): вирок за цигарки в труні"
---
Окружний суд у [Замості](zam metonym) {засудив}(e1) трьох громадян [України](ukr mention) і двох [поляків](pol demonym) за контрабанду. Цигарки з [Мінська](min mention) везли в труні через [Раву-Руську](rav mention), документи на небіжчика з [Жовкви](zho mention) справжні.

Схованку знайшли собаки в [Гребенному](pla event). Решту {виявили}(e2) на складі в [Білгораї](big event). «Дядько мій мертвий, а я винен?» — казав Степан Самбірський. Організатор утік до [Ірландії](ire mention), можливо, в [Лімерик](lim mention). Апеляція — в [Любліні](lub metonym). [Львівська](lvi demonym) митниця дякує, [Жешув](rze metonym) бере справу для навчання. Труну повернено.

---
places:
  zam: {name: Zamość, geonameid: 753866, point: [50.7231, 23.252]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  rav: {name: Rava-Ruska, geonameid: 695781, point: [50.2325, 23.6217]}
  zho: {name: Zhovkva, geonameid: 687093, point: [50.0575, 23.9735]}
  pla: {name: Гребенному, point: [50.28, 23.59]}
  big: {name: Biłgoraj, geonameid: 775922, point: [50.5411, 22.722]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
events:
  e1: {type: verdict, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: smuggling, places: [big], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
