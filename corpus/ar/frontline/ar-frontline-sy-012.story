---
id: ar-frontline-sy-012
lang: ar
genre: frontline
country: SY
published: 2018-03-20
publisher: الخليج الآن
title: "قصف على [دوما](dum event) وقوافل النازحين تخرج من [الغوطة](pla event)"
---
[دمشق](dam dateline) – {قصفت}(e1) طائرات حربية ليل الاثنين مدينة [دوما](dum event)، كبرى مدن [الغوطة الشرقية](plac event)، ما أدى إلى مقتل 22 مدنياً بحسب المرصد السوري. وسقطت قذائف على حي [باب توما](place event) في [دمشق](dam event)، وأصيب سبعة طلاب.

وخرج آلاف المدنيين من [حمورية](place2 event) و[سقبا](place3 event) باتجاه مراكز الإيواء في [عدرا](place4 event). وقال أبو خالد الحمصي، وهو خباز، إنه مشى من [عربين](irb mention) حتى [حرستا](har mention) حافياً.

وفي الشمال، دخلت القوات [التركية](tur demonym) والفصائل الموالية ل[أنقرة](ank metonym) مدينة [عفرين](afr event)، وانسحب المقاتلون الأكراد نحو [تل رفعت](tal mention) و[منبج](man mention). وطالبت [موسكو](mos metonym) بهدنة، واتهمت [واشنطن](was metonym) بتدريب مسلحين في [التنف](place5 event). وعقد مجلس الأمن جلسة في [نيويورك](new event) بطلب من [الكويت](kuw metonym) و[السويد](swe metonym).

---
places:
  dum: {name: Duma, geonameid: 170592, point: [33.5718, 36.4027]}
  pla: {name: الغوطة, point: [33.5, 36.45], precision: area, radius_km: 15}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  plac: {name: الغوطة الشرقية, point: [33.53, 36.43], precision: area, radius_km: 12}
  place: {name: باب توما, point: [33.513, 36.318], precision: near}
  place2: {name: حمورية, point: [33.52, 36.42]}
  place3: {name: سقبا, point: [33.513, 36.4]}
  place4: {name: عدرا, point: [33.6, 36.51]}
  irb: {name: Irbin, geonameid: 169372, point: [33.5372, 36.3663]}
  har: {name: Harasta, geonameid: 169897, point: [33.5587, 36.3651]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  afr: {name: Afrin, geonameid: 174186, point: [36.5119, 36.8695]}
  tal: {name: "Tall Rif'at", geonameid: 163476, point: [36.4723, 37.0947]}
  man: {name: Manbij, geonameid: 167357, point: [36.5281, 37.9549]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  place5: {name: التنف, point: [33.5, 38.67], precision: near}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: airstrike, places: [dum, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
