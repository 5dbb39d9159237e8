---
id: uk-raid-ua-004
lang: uk
genre: raid
country: UA
published: 2021-02-24
publisher: Тиса-інформ
title: "СБУ прийшла до митниці: обшуки в [Чопі](cho event), [Мукачеві](muk event) й [Ужгороді](uzh event)"
---
Співробітники СБУ та ДБР зранку {проводять}(e1) обшуки на митних постах «[Тиса](pla event)» і «[Лужанка](plac event)» та вдома в інспекторів у [Чопі](cho event), [Берегові](ber event) й [Мукачеві](muk event). {Затримано}(e2) чотирьох, серед них начальницю зміни Марію Тячівську.

Схема проста: фури з [Китаю](chi mention) за документами йшли до [Словаччини](slo mention), а розвантажувались під [Львовом](lvi event) та на ринку в [Хмельницькому](khm event). За рік, кажуть, скарбниця недоотримала мільярд. Один склад знайшли в [Стрию](str event), другий — у [Дубні](dub event).

[Угорські](hun demonym) колеги з [Захоні](zah mention) допомагали відео з камер. [Будапешт](bud metonym) просить не поширювати. На [Закарпатті](zak event) це вже третя хвиля: 2019-го «прали» цигарки в [Рахові](rak event). «[Київ](kyi metonym) міняє начальників, схеми лишаються», — зітхнув водій з [Рівного](riv mention).

---
places:
  cho: {name: Chop, geonameid: 710409, point: [48.4316, 22.2045]}
  muk: {name: Mukachevo, geonameid: 700646, point: [48.4425, 22.718]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  pla: {name: Тиса, point: [48.41, 22.17], precision: near}
  plac: {name: Лужанка, point: [48.22, 22.7], precision: near}
  ber: {name: Berehove, geonameid: 712423, point: [48.2051, 22.6445]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
  str: {name: Stryi, geonameid: 692372, point: [49.261, 23.8484]}
  dub: {name: Dubno, geonameid: 709540, point: [50.4075, 25.7624]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  zah: {name: Záhony, geonameid: 713929, point: [48.4091, 22.1761]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  zak: {name: Zakarpattia Oblast, geonameid: 687869, point: [48.3634, 23.3868], precision: division}
  rak: {name: Rakhiv, geonameid: 695859, point: [48.0547, 24.2031]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
events:
  e1: {type: raid, places: [pla, plac, cho, ber, muk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [pla, plac, cho, ber, muk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
