---
id: ar-council-ma-024
lang: ar
genre: council
country: MA
published: 2019-10-10
publisher: جريدة المغرب اليومي
title: "مجلس [آسفي](saf metonym) يصادق على تهيئة كورنيش [سيدي بوزيد](pla event)"
---
صادق المجلس الجماعي لمدينة [آسفي](saf metonym)، في دورة أكتوبر، بـ 29 صوتاً مقابل 12، على {اتفاقية}(e1) تهيئة كورنيش [سيدي بوزيد](pla event) بكلفة 84 مليون درهم. وتساءل المستشار عبد الله الدكالي عن سبب إسناد الدراسة إلى مكتب في [الدار البيضاء](cas event) لا في [آسفي](saf event).

ورفض الأعضاء نقل سوق السمك إلى [جمعة سحيم](jam event)، فيما تأجلت نقطة خط الحافلات نحو [الوليدية](oua mention) و[اليوسفية](you mention). وقال الرئيس إن [الرباط](rab metonym) وافقت على قرض بضمان من البنك الإفريقي.

وتحدث ممثل الخزفيين عن منافسة [صينية](chi demonym) وعن سفر وفد إلى [فالنسيا](val mention). وستوقع توأمة مع مدينة [صفاقس](sfa metonym)، وأخرى مع [بويرتو ريال](pue metonym) قرب [قادس](cad mention). واحتج سكان حي [الكورس](plac event) على الغبار القادم من معمل الفوسفاط. ورفعت الجلسة بعد انسحاب خمسة أعضاء يمثلون [عبدة](place metonym).

---
places:
  saf: {name: Safi, geonameid: 2537881, point: [32.2994, -9.2372]}
  pla: {name: سيدي بوزيد, point: [32.32, -9.26], precision: near}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  jam: {name: Jamaat Shaim, geonameid: 2545051, point: [32.3469, -8.8425]}
  oua: {name: Oualidia, geonameid: 2541068, point: [32.7337, -9.0306]}
  you: {name: Youssoufia, geonameid: 2526488, point: [32.2463, -8.5294]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  pue: {name: Puerto Real, geonameid: 2512169, point: [36.5282, -6.1901]}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  plac: {name: الكورس, point: [32.29, -9.23], precision: near}
  place: {name: عبدة, point: [32.2, -9.0], precision: area, radius_km: 40}
events:
  e1: {type: decision, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
