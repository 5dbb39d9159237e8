---
id: ar-travel-ma-009
lang: ar
genre: travel
country: MA
published: 2016-04-03
publisher: "مجلة الرحّالة"
title: "[شفشاون](che mention): الأزرق الذي لا يشبه البحر"
---
تصل إلى [شفشاون](che mention) من [تطوان](tet mention) في ساعة، ومن [فاس](fes mention) في أربع. المدينة معلقة بين قمتين من [الريف](pla mention)، أسسها منفيون من [الأندلس](plac mention) وما زالت {تدهن}(e1) بيوتها بالنيلة كل ربيع.

نم عند الحاجة رحمة الفاسي التي لم تر [فاس](fes mention) قط. كل البيصارة في ساحة [وطاء الحمام](place mention)، واصعد عند الغروب إلى مسجد بناه [الإسبان](spa demonym) وتركوه. في الصيف يأتي [الصينيون](chi demonym) بالحافلات من [الدار البيضاء](cas mention).

على بعد نصف ساعة شلالات [أقشور](place2 mention)، وبعدها [الجبهة](place3 mention) وخليج صغير فيه سمك وأربعة مقاه. العودة عبر [وزان](oue mention) أو بالعبّارة من [سبتة](ceu mention) إلى [الجزيرة الخضراء](alg mention). ولا تسأل عن الطريق إلى [باب برد](place4 mention) ليلاً.

---
places:
  che: {name: Chefchaouen, geonameid: 2553455, point: [35.1688, -5.2636]}
  tet: {name: Tetouan, geonameid: 2528910, point: [35.5784, -5.3684]}
  fes: {name: Fes, geonameid: 2548885, point: [34.0331, -5.0003]}
  pla: {name: الريف, point: [35.0, -4.8], precision: area, radius_km: 100}
  plac: {name: الأندلس, point: [37.4, -4.8], precision: area, radius_km: 250}
  place: {name: وطاء الحمام, point: [35.169, -5.262], precision: exact}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  place2: {name: أقشور, point: [35.24, -5.17]}
  place3: {name: الجبهة, point: [35.2, -4.68]}
  oue: {name: Ouezzane, geonameid: 2540810, point: [34.7958, -5.5785]}
  ceu: {name: Ceuta, geonameid: 6362987, point: [35.8892, -5.3204]}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  place4: {name: باب برد, point: [35.0, -4.97]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
