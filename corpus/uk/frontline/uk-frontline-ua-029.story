---
id: uk-frontline-ua-029
lang: uk
genre: frontline
country: UA
published: 2023-05-21
publisher: Слобожанський вісник
title: "[Бахмут](bak event): десятий місяць битви"
---
Ворог {заявляє}(e1) про захоплення [Бахмута](bak event), Генштаб заперечує: тримають кілька будинків біля «літака». На флангах просування: під [Кліщіївкою](pla event), [Берхівкою](plac event). [Часів Яр](cha event) {обстріляно}(e2) «Градами», є поранена вчителька.

Тим часом у [Бєлгородській](bel demonym) області добровольці зайшли в [Грайворон](gra event), і в [Москві](mos metonym) заговорили про «диверсію». [Авдіївка](avd event) і [Мар’їнка](mar event) — під авіабомбами. На [Запоріжжі](zap event) розвідка боєм біля [Оріхова](ori event).

«Місто-тінь, але наше», — каже сапер із позивним Хортиця, родом із [Косова](kos mention). [Хіросіма](hir event): на саміті обіцяно літаки; [Копенгаген](cop metonym) та [Гаага](the metonym) вчитимуть пілотів. У [Краматорську](kra event) працюють ринок і морг. [Соледар](sol event) під контролем окупанта з січня.

---
places:
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  pla: {name: Кліщіївкою, point: [48.53, 37.96]}
  plac: {name: Берхівкою, point: [48.64, 37.9]}
  cha: {name: Chasiv Yar, geonameid: 710915, point: [48.5877, 37.8341]}
  bel: {name: Belgorod Oblast, geonameid: 578071, point: [50.8757, 37.277], precision: division}
  gra: {name: Grayvoron, geonameid: 559034, point: [50.4789, 35.6809]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  avd: {name: Avdiyivka, geonameid: 713122, point: [48.1402, 37.7501]}
  mar: {name: "Mar'yinka", geonameid: 701845, point: [47.9453, 37.5054]}
  zap: {name: Zaporizhzhia Oblast, geonameid: 687699, point: [47.3346, 35.7123], precision: division}
  ori: {name: Orikhiv, geonameid: 698428, point: [47.5761, 35.7833]}
  kos: {name: Kosiv, geonameid: 704764, point: [48.3205, 25.0911]}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  kra: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
  sol: {name: Soledar, geonameid: 706757, point: [48.6921, 38.071]}
events:
  e1: {type: battle, places: [bak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shelling, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
