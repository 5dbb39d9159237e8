---
id: uk-council-ee-052
lang: uk
genre: council
country: EE
published: 2022-08-16
publisher: Балтія сьогодні
title: "[Нарва](nar event) прощається з танком"
---
Танк Т-34, що стояв між [Нарвою](nar mention) і [Нарва-Йиесуу](narv mention), уранці {вивезли}(e1) до музею у [Війм’язі](pla mention). Міська рада [Нарви](nar metonym) місяць не могла ухвалити рішення, тож його взяв на себе [Таллінн](tal metonym).

«Це не танк, це моє весілля», — плакала пенсіонерка Галина Псковська. На мосту до [Івангорода](iva mention) черга. Депутати {голосували}(e2) також за школи естонською, проти — одинадцять. З [Риги](rig mention) прибув міністр, там теж зносять обеліск. [Київ](kyi metonym) подякував, [Москва](mos metonym) пригрозила. Побратими: [Донецьк](don metonym) викреслено, [Бахмут](bak metonym) вписано. У [Тарту](tar event) такої суперечки не було.

---
places:
  nar: {name: Narva, geonameid: 590031, point: [59.3772, 28.1903]}
  narv: {name: Narva-Jõesuu, geonameid: 590030, point: [59.4589, 28.0408]}
  pla: {name: Війм’язі, point: [59.5, 24.84]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  iva: {name: Ivangorod, geonameid: 555624, point: [59.3715, 28.2162]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  tar: {name: Tartu, geonameid: 588335, point: [58.3806, 26.7251]}
events:
  e1: {type: decision, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
