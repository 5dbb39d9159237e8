---
id: tr-frontline-ua-040
lang: tr
genre: frontline
country: UA
published: 2022-06-26
publisher: Gündem
title: "[Severodonetsk](sev event) düştü, gözler [Lisiçansk](lys mention)'ta"
---
[KİEV](kyi dateline) - [Ukrayna](ukr demonym) birlikleri, haftalar süren sokak {çatışmalarının}(e1) ardından [Severodonetsk](sev event)'ten çekildi. Azot fabrikasındaki 500 sivil çıkarılamadı. [Rus](rus demonym) topçusu nehrin karşısındaki [Lisiçansk](lys event)'ı dövüyor; [Zolote](zol event) ve [Hirske](hir event) sarıldı.

Dün [Kiev](kyi event)'in [Şevçenkivski](sevc event) semtine dört {füze}(e2) düştü, biri kreşin bahçesine. [Jitomir](zhy event), [Yavoriv](yav event) ve [Çernihiv](che event) de vuruldu; füzelerin bir bölümü [Belarus](bel mention) üzerinden, bir bölümü [Hazar](haz mention)'dan atıldı.

"[Mariupol](mar mention)'ü gördük, aynısını istemedik," dedi [Bahmut](bak mention)'ta hemşire Olena Kırımlı. [Elmau](elm event)'da toplanan yediler altın ambargosu koydu. [Ankara](ank metonym), [Madrid](mad mention)'deki zirve öncesi [Helsinki](hel metonym) ile görüştü. [Slovyansk](slo mention) su kuyruğunda. [Litvanya](lit metonym) ile [Kaliningrad](kal mention) gerilimi sürüyor.

---
places:
  sev: {name: Severodonetsk, point: [48.948, 38.493]}
  lys: {name: Lysychansk, geonameid: 702972, point: [48.9121, 38.4209]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  zol: {name: Zolote, geonameid: 686868, point: [48.6952, 38.5151]}
  hir: {name: Hirske, geonameid: 708273, point: [48.7405, 38.496]}
  sevc: {name: Şevçenkivski, point: [50.46, 30.48], precision: near}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  yav: {name: Yavoriv, geonameid: 688288, point: [49.9377, 23.3835]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  haz: {name: Hazar, point: [42.0, 50.5], precision: area, radius_km: 400}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  elm: {name: Elmau, point: [47.46, 11.19], precision: exact}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  slo: {name: Slovyansk, geonameid: 693468, point: [48.8497, 37.5974]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
events:
  e1: {type: battle, places: [sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: airstrike, places: [kyi, sevc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
