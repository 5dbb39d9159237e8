---
id: ru-aviation-ru-046
lang: ru
genre: aviation
country: RU
published: 2018-02-12
publisher: "Вестник «Сегодня»"
title: "Самолёт до [Орска](ors mention) разбился под [Раменским](ram event)"
---
Ан-148, вылетевший из [Домодедова](pla mention) в [Орск](ors mention), {упал}(e1) в воскресенье через шесть минут после взлёта у деревни [Степановское](plac event), между [Раменским](ram mention) и [Бронницами](bro mention). На борту был 71 человек, выживших нет.

Снег по пояс; к обломкам {пробивались}(e2) на снегоходах из [Жуковского](zhu mention). Большинство погибших — жители [Орска](ors mention), [Новотроицка](nov mention), [Гая](gay mention); есть гражданка [Швейцарии](swi mention) и [азербайджанец](aze demonym). В [Оренбуржье](ore event) траур.

По версии следствия, экипаж не включил обогрев датчиков. Лайнер выпущен в [Воронеже](vor event), компания базируется в [Саратове](sar mention). Однотипные борта летают из [Пензы](pen mention) и [Якутска](yak mention). Свидетель, дачник Коломенский: «Вышел за дровами — огонь». Расшифровка — в [Москве](mos event), двигатели везут в [Рыбинск](ryb mention).

---
places:
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  ram: {name: Ramenskoye, geonameid: 502965, point: [55.5634, 38.2415]}
  pla: {name: Домодедова, point: [55.41, 37.9], precision: exact}
  plac: {name: Степановское, point: [55.6, 38.4]}
  bro: {name: Bronnitsy, geonameid: 571557, point: [55.4211, 38.2619]}
  zhu: {name: Zhukovsky, geonameid: 462755, point: [55.5953, 38.1203]}
  nov: {name: Novotroitsk, geonameid: 517836, point: [51.201, 58.3132]}
  gay: {name: Gay, geonameid: 561731, point: [51.4727, 58.4515]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  ore: {name: Orenburg Oblast, geonameid: 515001, point: [51.5157, 56.2149], precision: division}
  vor: {name: Voronezh, geonameid: 472045, point: [51.6683, 39.192]}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  pen: {name: Penza, geonameid: 511565, point: [53.1957, 45.0108]}
  yak: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ryb: {name: Rybinsk, geonameid: 500004, point: [58.0456, 38.8381]}
events:
  e1: {type: air_accident, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
