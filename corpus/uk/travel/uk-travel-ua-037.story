---
id: uk-travel-ua-037
lang: uk
genre: travel
country: UA
published: 2019-07-20
publisher: Мандри
title: "[Шацькі озера](pla mention) без черг"
---
Їхати з [Луцька](lut mention) краще у вівторок. [Світязь](plac mention) о шостій ранку прозорий, як [Байкал](place mention), тільки тепліший; о дванадцятій — як [Затока](zat mention). Тітка Ганна Любомльська {здає}(e1) сіновал за двісті гривень і годує вугром.

Село [Пульмо](place2 mention) — за ним кордон, [польські](pol demonym) вишки, [Влодава](wod mention) на пагорбі. На північ, у [Білорусі](bel mention), починаються болота. У [Шацьку](sha mention) базар, дегустація морошки, якої нема. Велосипедом дістаньтесь до [Любомля](liu mention): мала синагога, велика спека.

Дорогою назад зупиніться в [Ковелі](kov mention), а в [Володимирі](vol mention) подивіться на собор. [Львів’яни](lvi demonym) беруть гамак, [киянин](kyi demonym) — генератор. Квитки «[Київ](kyi mention) — [Ковель](kov mention)» закінчуються в травні. [Рівне](riv mention) проспіть.

---
places:
  pla: {name: Шацькі озера, point: [51.5, 23.85], precision: area, radius_km: 12}
  lut: {name: Lutsk, geonameid: 702569, point: [50.7578, 25.3502]}
  plac: {name: Світязь, point: [51.5, 23.85], precision: near}
  place: {name: Байкал, point: [53.5, 108.0], precision: area, radius_km: 300}
  zat: {name: Zatoka, geonameid: 687557, point: [46.0702, 30.4627]}
  place2: {name: Пульмо, point: [51.52, 23.76]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  wod: {name: Włodawa, geonameid: 755474, point: [51.55, 23.55]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  sha: {name: Shatsk, geonameid: 694333, point: [51.4993, 23.9359]}
  liu: {name: Liuboml, geonameid: 702421, point: [51.2254, 24.0323]}
  kov: {name: Kovel, geonameid: 704617, point: [51.2155, 24.7008]}
  vol: {name: Volodymyr-Volynskyi, geonameid: 689378, point: [50.8503, 24.3212]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
