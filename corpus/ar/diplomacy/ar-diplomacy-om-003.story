---
id: ar-diplomacy-om-003
lang: ar
genre: diplomacy
country: OM
published: 2023-03-19
publisher: أخبار بحر العرب
title: "وساطة [مسقط](mus metonym) تجمع وفدين من [صنعاء](san metonym) و[الرياض](riy metonym)"
---
[مسقط](mus dateline) (وكالة) - {أجرى}(e1) وفدان [سعودي](sau demonym) و[عماني](oma demonym) محادثات مع ممثلي الحوثيين في [صنعاء](san event) بشأن هدنة دائمة، وفق دبلوماسيين. ويشمل الاتفاق المقترح فتح موانئ [الحديدة](alh mention) ورفع القيود عن الرحلات من [عمّان](amm mention) و[القاهرة](cai mention).

وقال مسؤول في [صلالة](sal event)، حيث توقفت طائرة الوفد، إن الأجواء «إيجابية». ورحبت [طهران](teh metonym) بالمساعي، بعد أيام من اتفاقها مع [الرياض](riy metonym) في [بكين](bei event) على تبادل السفراء. ودعت [عدن](ade metonym)، مقر الحكومة المعترف بها، إلى ضمانات.

ومن المقرر أن يتم {تبادل}(e2) 900 أسير عبر مطارات [مأرب](mar event) و[الخوخة](pla event) و[أبها](abh event). واستبعد الباحث سالم الظفاري، من جامعة [نزوى](niz metonym org)، حلاً قريباً في [تعز](tai mention). وقالت [واشنطن](was metonym) إن مبعوثها سيزور [مسقط](mus event).

---
places:
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  alh: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  sal: {name: Salalah, geonameid: 286621, point: [17.015, 54.0924]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  mar: {name: "Ma'rib", geonameid: 72968, point: [15.4625, 45.3258]}
  pla: {name: الخوخة, point: [13.8, 43.25]}
  abh: {name: Abha, geonameid: 110690, point: [18.2164, 42.5053]}
  niz: {name: Nizwa, geonameid: 286987, point: [22.9333, 57.5333]}
  tai: {name: Taiz, geonameid: 70225, point: [13.5795, 44.0209]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: meeting, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [mar, pla, abh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
