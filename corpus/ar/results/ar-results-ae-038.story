---
id: ar-results-ae-038
lang: ar
genre: results
country: AE
published: 2023-01-29
publisher: الميدان الرياضي
title: "حصاد الملاعب والمضامير"
---
كرة القدم: [الشارقة](sha metonym) 2 - [عجمان](ajm metonym) 2، [كلباء](kal metonym) 0 - [دبا](dib metonym) 1 ({هدف}(e1) الدقيقة الأخيرة). تأجلت مباراة [خورفكان](kha event) بسبب المطر.

الدوري [المصري](egy demonym): [أسوان](asw metonym) 1 - [الإسماعيلي](ism metonym) 3، طلائع الجيش - [سموحة](pla metonym) 0-0.

الدوري [العراقي](ira demonym): [النجف](naj metonym) 2 - [دهوك](duh metonym) 2، [زاخو](zax metonym) 1 - [نفط البصرة](bas metonym org) 0.

الغولف، [رأس الخيمة](ras event): 1. [بولندي](pol demonym) 267 ضربة؛ 2. [نيوزيلندي](new demonym). دورة [دبي](dub event) انتهت الاثنين.

الفروسية، ميدان [العبيّة](plac event): كأس لمالك من [البحرين](bah mention).

اليد، بطولة العالم في [ستوكهولم](sto event): [الدنمارك](den metonym) تهزم [فرنسا](fra metonym) 34-29. [مصر](egy metonym) السابعة، [البحرين](bah metonym) السادسة عشرة، [المغرب](mor metonym) الثلاثون.

الدراجات: المرحلة الأولى [العلا](place event) - [خيبر](khay event).

الشطرنج: [الجزائرية](alg demonym) أمينة وهراني ثالثة في [صوفيا](sof event).

---
places:
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  ajm: {name: Ajman, geonameid: 292932, point: [25.4018, 55.4788]}
  kal: {name: Kalba, geonameid: 291763, point: [25.0513, 56.3542]}
  dib: {name: Dibba al-Fujairah, geonameid: 292231, point: [25.5925, 56.2618]}
  kha: {name: Khawr Fakkan, geonameid: 291696, point: [25.3313, 56.342]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  pla: {name: سموحة, point: [31.21, 29.94], precision: near}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  duh: {name: Duhok, geonameid: 96994, point: [36.8661, 42.9879]}
  zax: {name: Zaxo, geonameid: 89570, point: [37.1487, 42.6859]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  ras: {name: Ras al-Khaimah, geonameid: 291074, point: [25.7895, 55.9432]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  plac: {name: "العبيّة", point: [25.03, 51.2]}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  place: {name: العلا, point: [26.61, 37.92]}
  khay: {name: Khaybar, geonameid: 104979, point: [25.7134, 39.2803]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
events:
  e1: {type: match, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
