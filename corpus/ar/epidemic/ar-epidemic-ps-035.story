---
id: ar-epidemic-ps-035
lang: ar
genre: epidemic
country: PS
published: 2024-08-29
publisher: صوت الجبل
title: "لقاح شلل الأطفال يصل إلى [خان يونس](kha event)"
---
تبدأ الأحد في وسط [قطاع غزة](pla event) حملة {تطعيم}(e1) ضد شلل الأطفال، بعد تأكيد أول إصابة منذ ربع قرن لدى رضيع في [دير البلح](dei event). ثم تنتقل إلى [خان يونس](kha event) وأخيراً إلى [مدينة غزة](gaz event) و[جباليا](jab event).

ووصلت مليون جرعة ونصف عبر [كرم أبو سالم](plac mention) من مطار [بن غوريون](place mention). وصُنعت في [إندونيسيا](ind event)، وخُزنت في [كوبنهاغن](cop event). وقال الطبيب جميل اليافاوي إن عربات التبريد «كالذهب».

وكان الفيروس قد {رُصد}(e2) في مياه الصرف في حزيران، ومصدره المرجح [مصر](egy mention). وعززت [عمّان](amm metonym) المراقبة، وأوصى مكتب [جنيف](gen metonym) بهدنة. ووافقت [تل أبيب](tel metonym) على ساعات محددة. وفي [المواصي](place2 event) تصطف الأمهات، بينهن نازحات من [بيت لاهيا](bay mention). ومنحت [اليابان](jap metonym) ثمانية ملايين دولار. ولم يسجل أي اشتباه في [الضفة الغربية](wes mention).

---
places:
  kha: {name: Khan Younis, geonameid: 281124, point: [31.3402, 34.3063]}
  pla: {name: قطاع غزة, point: [31.4, 34.38], precision: area, radius_km: 18}
  dei: {name: Deir el-Balah, geonameid: 281141, point: [31.4183, 34.3493]}
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  jab: {name: Jabalya, geonameid: 281129, point: [31.5272, 34.4835]}
  plac: {name: كرم أبو سالم, point: [31.228, 34.27], precision: near}
  place: {name: بن غوريون, point: [32.01, 34.887], precision: exact}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  place2: {name: المواصي, point: [31.33, 34.24], precision: area, radius_km: 6}
  bay: {name: Bayt Lahya, geonameid: 281145, point: [31.5464, 34.4951]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  wes: {name: West Bank, geonameid: 285153, point: [32.003, 35.2918], precision: division}
events:
  e1: {type: medical, places: [pla, dei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [ind, cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
