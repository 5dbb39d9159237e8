---
id: uk-raid-md-042
lang: uk
genre: raid
country: MD
published: 2023-02-14
publisher: Дністер-інформ
title: "Обшуки в [Кишиневі](chi event): гроші в пакетах із-під кави"
---
Антикорупційна прокуратура [Молдови](mol metonym) {провела}(e1) обшуки в тридцяти квартирах [Кишинева](chi event), [Оргієва](orh event) та [Тараклії](tar event). Вилучено три мільйони леїв, паковані в каву. {Затримано}(e2) дев’ятьох, серед них депутата з [Бєльців](bal mention).

Готівку, вважає слідство, везли з [Москви](mos mention) через [Єреван](yer mention). «Я лише орендую авто», — запевняв перевізник Іон Сорокський. [Комрат](com metonym) обурений, [Брюссель](bru metonym) схвалює, [Бухарест](buc metonym) обіцяє експертів. В аеропорту з літака з [Подгориці](pod mention) зняли дванадцять боксерів. У [Тирасполі](tir event) промовчали. На [Придністров’ї](pla event) — навчання.

---
places:
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  orh: {name: Orhei, geonameid: 617638, point: [47.385, 28.8254]}
  tar: {name: Taraclia, geonameid: 617270, point: [45.9032, 28.6663]}
  bal: {name: Bălţi, geonameid: 618605, point: [47.7629, 27.9285]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  com: {name: Comrat, geonameid: 618405, point: [46.2949, 28.6571]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  tir: {name: Tiraspol, geonameid: 617239, point: [46.8428, 29.6284]}
  pla: {name: Придністров’ї, point: [47.2, 29.2], precision: area, radius_km: 80}
events:
  e1: {type: raid, places: [chi, orh, tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [chi, orh, tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
