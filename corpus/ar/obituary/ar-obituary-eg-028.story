---
id: ar-obituary-eg-028
lang: ar
genre: obituary
country: EG
published: 2018-09-02
publisher: المساء المصري
title: "وداعاً «عم بحر»، حارس فنار [رشيد](ros mention)"
---
توفي في [رشيد](ros event) أمس عبد البحر الدمياطي، آخر من حرس الفنار القديم، عن 90 عاماً. ولد في [برج مغيزل](pla event) وعمل صبياً في صيد السردين حتى حجب السد العالي في [أسوان](asw mention) الطمي عن [البحر المتوسط](plac mention)، كما كان يقول.

{جُنّد}(e1) سنة 1948 ووصل إلى [الفالوجة](place event)، وعاد ماشياً من [العريش](ari mention). ثم سافر إلى [بنغازي](ben mention) نجاراً، وإلى [بيرايوس](place2 mention) في [اليونان](gre mention) بحاراً، وتزوج من [كفر الشيخ](kaf mention).

في 1987 {أنقذ}(e2) ثمانية من مركب [قبرصي](cyp demonym) فأهدته [ليماسول](lim metonym) ساعة. رفض أن ينتقل إلى [الإسكندرية](ale mention) مع ابنه: «البحر هناك للمصطافين». يحمل شارع قرب مسجد زغلول اسمه. وشيّعه أهالي [إدكو](idk mention) و[مطوبس](mut mention). وكتبت صحيفة في [نابولي](nap mention) عن فناره عام 2001. العزاء الليلة في [رشيد](ros event).

---
places:
  ros: {name: Rosetta, geonameid: 350203, point: [31.3995, 30.4172]}
  pla: {name: برج مغيزل, point: [31.45, 30.38]}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  plac: {name: البحر المتوسط, point: [35.0, 18.0], precision: area, radius_km: 1200}
  place: {name: الفالوجة, point: [31.6, 34.75]}
  ari: {name: Arish, geonameid: 361546, point: [31.1316, 33.7984]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  place2: {name: بيرايوس, point: [37.942, 23.646]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  kaf: {name: Kafr ash-Shaykh, geonameid: 354502, point: [31.1117, 30.9399]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  idk: {name: Idku, geonameid: 355628, point: [31.3073, 30.2981]}
  mut: {name: Mutubas, geonameid: 351748, point: [31.2944, 30.5225]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
events:
  e1: {type: other, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
