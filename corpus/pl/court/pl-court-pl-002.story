---
id: pl-court-pl-002
lang: pl
genre: court
country: PL
published: 2019-03-29
publisher: Echo Ponidzia
title: "Sąd w [Kielcach](kie metonym): winni wyłudzeń na paliwach"
---
Sąd Okręgowy w [Kielcach](kie metonym) {skazał}(e1) w piątek jedenaście osób za wyłudzenie 90 mln zł VAT. Szef grupy, Marek Radomski z [Ostrowca Świętokrzyskiego](ost mention), dostał dziewięć lat. Paliwo sprowadzano z [Niemiec](ger mention) i [Litwy](lit mention), a na papierze szło do [Czech](cze mention).

Stacje działały w [Skarżysku-Kamiennej](ska event), [Opatowie](opa event) i [Tarnobrzegu](tar event). Pieniądze {prano}(e2) przez kantor w [Zakopanem](zak event) i konta w [Rydze](rig event). Jeden ze wspólników, [łotewski](lat demonym) obywatel, zmarł w [Maladze](mal event).

Obrońca, mecenas Krakowiak (z [Torunia](tor mention)), zapowiedział apelację do Sądu Apelacyjnego w [Krakowie](kra metonym). – Klient był w [Kielcach](kie mention) dwa razy w życiu, w tym raz na targach – mówił. Prokuratura Krajowa w [Warszawie](war metonym) bada wątek [rumuński](rom demonym). [Świętokrzyska](swi demonym) skarbówka odzyskała dotąd 4 miliony.

---
places:
  kie: {name: Kielce, geonameid: 769250, point: [50.8703, 20.6275]}
  ost: {name: Ostrowiec Świętokrzyski, geonameid: 762863, point: [50.9294, 21.3852]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  ska: {name: Skarżysko-Kamienna, geonameid: 759141, point: [51.1131, 20.8716]}
  opa: {name: Opatów, geonameid: 763121, point: [50.8006, 21.4254]}
  tar: {name: Tarnobrzeg, geonameid: 757033, point: [50.573, 21.6794]}
  zak: {name: Zakopane, geonameid: 3080866, point: [49.299, 19.9489]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  swi: {name: Świętokrzyskie, geonameid: 858790, point: [50.701, 20.7951], precision: division}
events:
  e1: {type: verdict, places: [ska], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [zak, rig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
