---
id: ar-captions-ps-005
lang: ar
genre: captions
country: PS
published: 2014-08-27
title: "صور: أول يوم من الهدنة في [غزة](gaz event)"
---
[غزة](gaz event)، حي [الشجاعية](pla event): عائلة تشرب {الشاي}(e1) في غرفة بلا جدران. (تصوير: م. الخليلي)

[بيت حانون](bei event): سيارة إسعاف أمام مدرسة للأمم المتحدة.

[رفح](raf event): شاحنات الإسمنت {تعبر}(e2) من [كرم أبو سالم](plac mention).

[خان يونس](kha event): صيادون يعودون إلى البحر لمسافة ستة أميال.

[عسقلان](ash event): أطفال يخرجون من الملجأ للمرة الأولى منذ تموز.

[رام الله](ram event): مسيرة عند دوار المنارة.

[القاهرة](cai event): الوفد [الفلسطيني](pal demonym) يغادر مقر المفاوضات.

[جنيف](gen event): أحذية صغيرة على درج قصر الأمم.

[سانتياغو](san event)، [تشيلي](chi mention): جالية من [بيت جالا](bay mention) تضيء الشموع.

---
places:
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  pla: {name: الشجاعية, point: [31.5, 34.475], precision: near}
  bei: {name: Beit Hanoun, geonameid: 281146, point: [31.5353, 34.5358]}
  raf: {name: Rafah, geonameid: 281102, point: [31.2972, 34.2436]}
  plac: {name: كرم أبو سالم, point: [31.228, 34.27], precision: near}
  kha: {name: Khan Younis, geonameid: 281124, point: [31.3402, 34.3063]}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  ram: {name: Ramallah, geonameid: 282239, point: [31.8996, 35.2042]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  bay: {name: Bayt Jala, geonameid: 284324, point: [31.7155, 35.1879]}
events:
  e1: {type: other, places: [gaz, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [raf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
