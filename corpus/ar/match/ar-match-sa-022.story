---
id: ar-match-sa-022
lang: ar
genre: match
country: SA
published: 2022-08-27
publisher: الميدان الرياضي
title: "فريق [حائل](hai metonym) يخطف نقطة في [بريدة](bur event) وضمك يتصدر مؤقتاً"
---
خطف فريق [حائل](hai metonym) نقطة ثمينة من التعاون في [بريدة](bur event) بعدما {تعادلا}(e1) 1-1 في الجولة الأولى من الدوري [السعودي](sau demonym). وسجل المهاجم [النيجيري](nig demonym) أوديون هدف الضيوف في الدقيقة 88، قبل أن يدرك لاعب الوسط ماجد العنيزي التعادل.

وفي [أبها](abh event) فاز أصحاب الأرض على الباطن بهدفين، وتغلب الفيحاء على فريق [الرس](arr metonym) في [المجمعة](alm event). وتأجلت مباراة [جازان](jiz event) بسبب عاصفة رملية.

وقال المدرب [الروماني](rom demonym) ميهاي بلويشتي: «في [القصيم](alq mention) الحرارة مثل [بوخارست](buc mention) في تموز، وأكثر». وسيلعب التعاون الجمعة في [الدمام](dam event) ثم يسافر إلى [أبوظبي](abu mention) لملاقاة فريق [العين](ala metonym) ودياً. أما المنتخب فيدخل معسكره في [أليكانتي](ali event) الأسبوع المقبل، ويواجه [الإكوادور](ecu metonym) ثم [الولايات المتحدة](uni metonym) في [مورسيا](mur event).

---
places:
  hai: {name: "Ha'il", geonameid: 106281, point: [27.5219, 41.6907]}
  bur: {name: Buraydah, geonameid: 107304, point: [26.326, 43.975]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abh: {name: Abha, geonameid: 110690, point: [18.2164, 42.5053]}
  arr: {name: Ar-Rass, geonameid: 108435, point: [25.8694, 43.4973]}
  alm: {name: "Al-Majma'ah", geonameid: 109194, point: [25.911, 45.3567]}
  jiz: {name: Jizan, geonameid: 105299, point: [16.8892, 42.5511]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  alq: {name: Al-Qassim Region, geonameid: 108933, point: [25.9478, 43.2716], precision: division}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  dam: {name: Dammam, geonameid: 110336, point: [26.4344, 50.1033]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ala: {name: Al-Ain City, geonameid: 292913, point: [24.1917, 55.7606]}
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mur: {name: Murcia, geonameid: 2513416, point: [37.987, -1.13]}
events:
  e1: {type: match, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
