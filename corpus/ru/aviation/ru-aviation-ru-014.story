---
id: ru-aviation-ru-014
lang: ru
genre: aviation
country: RU
published: 2021-07-07
publisher: Тихоокеанский курьер
title: "Ан-26 не дотянул до [Паланы](pal mention)"
---
Обломки самолёта Ан-26, летевшего из [Петропавловска-Камчатского](pet mention) в [Палану](pal mention), {найдены}(e1) на береговом обрыве в пяти километрах от посёлка. На борту были 28 человек. Среди погибших — глава [Паланы](pal metonym) Ольга Корякина.

Экипаж заходил на посадку в облаках, сообщил источник в Росавиации. Спасатели {прибыли}(e2) из [Тигиля](tig mention) на вездеходе; вертолёт с [Халактырки](pla mention) сел только вечером. Часть фюзеляжа упала в [Охотское море](plac event).

Похожая катастрофа была здесь в 2012-м, когда Ан-28 врезался в гору [Пятибратка](place event). Самолёт построили в [Киеве](kyi event) в 1982 году, он летал в [Перу](per event), [Чаде](cha event) и [Конго](dem event). В [Камчатском крае](kam event) объявлен траур. Бортовые самописцы отправят в [Москву](mos mention). [Магадан](mag metonym) выразил соболезнования.

---
places:
  pal: {name: Palana, geonameid: 2122262, point: [59.0842, 159.9562]}
  pet: {name: Petropavlovsk-Kamchatsky, geonameid: 2122104, point: [53.0639, 158.6275]}
  tig: {name: Tigil, geonameid: 2120612, point: [57.7611, 158.6837]}
  pla: {name: Халактырки, point: [53.02, 158.7], precision: near}
  plac: {name: Охотское море, point: [59.0, 158.0], precision: area, radius_km: 150}
  place: {name: Пятибратка, point: [59.05, 159.9], precision: near}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kam: {name: Kamchatka Krai, geonameid: 2125072, point: [56.5325, 160.187], precision: division}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  mag: {name: Magadan, geonameid: 2123628, point: [59.5627, 150.8021]}
events:
  e1: {type: air_accident, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
