---
id: ar-trade-sd-007
lang: ar
genre: trade
country: SD
published: 2022-02-08
publisher: النيلين
title: "الصمغ [السوداني](sud demonym) يبحث عن طريق غير [بورتسودان](por mention)"
---
أغلق محتجون الطريق القومي عند [هيا](pla event) للأسبوع الثالث، {فتكدست}(e1) في [الأبيض](elo event) عشرة آلاف طن من الصمغ العربي. وقال التاجر بابكر النهودي إن المشترين في [مارسيليا](mar mention) و[نيوجيرسي](new mention) هددوا باللجوء إلى صمغ [تشاد](cha mention).

وتدرس الغرفة التجارية في [كوستي](kos metonym) نقل الشحنات بالنيل إلى [جوبا](jub mention) ثم براً إلى [مومباسا](mom mention) في [كينيا](ken mention). وهناك طريق ثالث عبر [متمة](met mention) إلى [جيبوتي](dji mention).

وفي [النهود](ann event) بإقليم [كردفان](plac event) {هبط}(e2) السعر إلى النصف. وفي [الدمازين](add event) توقف الحصاد. وطالبت شركات [أمريكية](uni demonym) [الخرطوم](kha metonym) بضمانات، وقال وزير التجارة إن [القاهرة](cai metonym) عرضت ميناء [سفاجا](saf mention). أما [أديس أبابا](addi metonym) فتربط الأمر بملف السد.

---
places:
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  pla: {name: هيا, point: [18.34, 36.37]}
  elo: {name: El-Obeid, geonameid: 379003, point: [13.1842, 30.2167]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  kos: {name: Kosti, geonameid: 371760, point: [13.1629, 32.6635]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  met: {name: Metemma, geonameid: 330789, point: [12.9548, 36.1555]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  ann: {name: An-Nuhud, geonameid: 378699, point: [12.7, 28.4333]}
  plac: {name: كردفان, point: [13.0, 30.0], precision: area, radius_km: 250}
  add: {name: Ad-Damazin, geonameid: 380174, point: [11.7891, 34.3592]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  saf: {name: Safaga, geonameid: 358620, point: [26.7491, 33.9389]}
  addi: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
events:
  e1: {type: market, places: [pla, elo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [ann, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
