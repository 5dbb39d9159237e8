---
id: uk-obituary-us-050
lang: uk
genre: obituary
country: US
published: 2018-10-06
publisher: Український голос прерій
title: "Столяр із [Клівленда](cle mention), що не любив літаків"
---
У [Пармі](par event), передмісті [Клівленда](cle mention), {помер}(e1) Петро Самбірський. Народився 1925-го в [Самборі](sam event), був вивезений до [Лінца](lin mention), жив у таборі під [Мюнхеном](mun event), звідки 1950 року пароплавом дістався [Нового Орлеана](new mention).

Вікна його роботи стоять у [Чикаго](chi event), [Філадельфії](phi event) й навіть у [Гонолулу](hon event), куди він їх {відправив}(e2) без себе. «До [Львова](lvi mention) долечу, а назад хто мене змусить?» — так і не полетів. Лишив сина в [Денвері](den mention). [Парма](par mention), казав, не [Парма](parm mention): сир гірший. Похорон у церкві на [Стейт-роуд](pla event).

---
places:
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  par: {name: Parma, geonameid: 5166177, point: [41.4048, -81.7229]}
  sam: {name: Sambir, geonameid: 694864, point: [49.5162, 23.2013]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  phi: {name: Philadelphia, geonameid: 4560349, point: [39.9524, -75.1636]}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  parm: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  pla: {name: Стейт-роуд, point: [41.39, -81.71], precision: near}
events:
  e1: {type: death, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [chi, phi, hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
