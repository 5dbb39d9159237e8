---
id: ru-epidemic-cn-098
lang: ru
genre: epidemic
country: CN
published: 2019-11-15
publisher: Азия-пресс
title: "Чума в [Пекине](bei event): двое из [Внутренней Монголии](inn mention)"
---
В больнице района [Чаоян](pla event) {подтверждена}(e1) лёгочная чума у супругов из [Шилин-Гола](plac mention). Они приехали 3 ноября, врач в [Хух-Хото](hoh event) лечил от бронхита. Палаты закрыли, контактов — 447.

Третий случай, бубонный, — у охотника, который съел кролика под [Хуадэ](place event). Связи между ними нет. В [Забайкальском крае](zab event), граничащем с [Маньчжурией](man mention), усилен контроль; [монгольский](mon demonym) [Баян-Улгий](place2 event), где в мае чета {умерла}(e2) от сырой печени сурка, снова закрыт.

«Запасы стрептомицина есть и в [Чите](chi mention), и в [Иркутске](irk mention)», — говорит профессор Аким Кяхтинский, директор противочумного института. Он сам родом из [Кяхты](kya mention). [Женева](gen metonym) оценила риск как низкий, [Гонконг](hon metonym) — как «учебный». В [Мадагаскаре](mad event), для сравнения, болеют ежегодно.

---
places:
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  inn: {name: Inner Mongolia, geonameid: 2035607, point: [45.3242, 116.7481], precision: division}
  pla: {name: Чаоян, point: [39.92, 116.45], precision: division}
  plac: {name: Шилин-Гола, point: [43.95, 116.05], precision: division}
  hoh: {name: Hohhot, geonameid: 2036892, point: [40.8106, 111.6522]}
  place: {name: Хуадэ, point: [41.9, 114.0]}
  zab: {name: Zabaykalsky Krai, geonameid: 7779061, point: [52.159, 116.559], precision: division}
  man: {name: Manzhouli, geonameid: 2035836, point: [49.6, 117.4333]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  place2: {name: Баян-Улгий, point: [48.4, 89.7], precision: division}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  kya: {name: Kyakhta, geonameid: 2021066, point: [50.3496, 106.451]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
events:
  e1: {type: outbreak, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [zab, place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
