---
id: ru-strike-pl-110
lang: ru
genre: strike
country: PL
published: 2021-09-24
publisher: Восток-медиа
title: "[Белорусские](bel demonym) дальнобойщики застряли в [Тересполе](ter event)"
---
Очередь перед мостом в [Тересполе](ter event) достигла сорока километров: {забастовка}(e1) медиков, то есть сочувствующих таможенников, во второй день. Водители из [Гомеля](hom mention), [Смоленска](smo mention) и [Алма-Аты](alm mention) жарят яичницу на капоте.

В [Варшаве](war event) «белый городок» стоит у канцелярии премьера; врачи требуют пятьдесят процентов. В [Люблине](lub event) и [Белостоке](bia event) плановые операции {отменены}(e2). [Минск](min metonym) винит [Варшаву](war metonym), та — [Минск](min metonym): у [Усова](pla event) на опушке сидят тридцать [афганцев](afg demonym).

«Везу цветы из [Алсмера](aal mention) в [Москву](mos mention), они и завяли», — махнул рукой Игорь Брестский. Объезд через [Литву](lit mention), [Шальчининкай](sal mention), — сутки. Из [Калининграда](kal mention) фуры не выпускают. [Краковские](kra demonym) студенты привезли суп.

---
places:
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ter: {name: Terespol, geonameid: 756938, point: [52.0755, 23.6161]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  smo: {name: Smolensk, geonameid: 491687, point: [54.7783, 32.0509]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  pla: {name: Усова, point: [53.5, 23.6]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  aal: {name: Aalsmeer, geonameid: 2760134, point: [52.2592, 4.7597]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  sal: {name: Šalčininkai, geonameid: 595016, point: [54.3086, 25.3868]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
events:
  e1: {type: strike, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [lub, bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
