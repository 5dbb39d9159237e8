---
id: ru-earnings-ru-013
lang: ru
genre: earnings
country: RU
published: 2017-04-27
publisher: Деловой Север
title: "«Череповецкий трикотаж» вышел в прибыль за счёт [Белоруссии](bel mention)"
---
[ВОЛОГДА](vol dateline) — Чистая прибыль «Череповецкого трикотажа» в 2016 году {составила}(e1) 212 млн рублей против убытка годом ранее, следует из отчёта. Выручка выросла в [Белоруссии](bel event) и [Казахстане](kaz event), магазины в [Минске](min event), [Гомеле](hom event) и [Астане](ast event) дали треть продаж.

Фабрику в [Соколе](sok event) компания {закроет}(e2), станки перевезут в [Череповец](che event) и [Вышний Волочёк](vys event). В [Тверской области](tve event) откроется склад. В [Турции](tur event) и [Узбекистане](uzb event) закупают пряжу; поставщик из [Ферганы](fer mention) поднял цены на пятую часть.

«[Иваново](iva metonym) нам не указ», — бодро заявил директор Яков Устюгов. Акции на [Московской бирже](mos metonym org) подорожали на 3%. Банк «Онега» из [Петрозаводска](pet mention) согласился на рассрочку. Губернатор [Вологодчины](volo metonym) пообещал субсидию, если предприятие сохранит цех в [Великом Устюге](vel event).

---
places:
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  vol: {name: Vologda, geonameid: 472459, point: [59.2239, 39.884]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  sok: {name: Sokol, geonameid: 491281, point: [59.4617, 40.1206]}
  che: {name: Cherepovets, geonameid: 569223, point: [59.1333, 37.9]}
  vys: {name: Vyshniy Volochek, geonameid: 470252, point: [57.5888, 34.5685]}
  tve: {name: Tver Oblast, geonameid: 480041, point: [57.0297, 34.5445], precision: division}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  fer: {name: Fergana, geonameid: 1514019, point: [40.3842, 71.7843]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pet: {name: Petrozavodsk, geonameid: 509820, point: [61.7849, 34.3469]}
  volo: {name: Vologda Oblast, geonameid: 472454, point: [59.6397, 40.9333], precision: division}
  vel: {name: Velikiy Ustyug, geonameid: 476062, point: [60.7619, 46.3135]}
events:
  e1: {type: earnings, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [sok, che, vys], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
