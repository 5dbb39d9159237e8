---
id: de-obituary-ch-007
lang: de
genre: obituary
country: CH
published: 2021-02-08
publisher: Seeland-Zeitung
title: "Der Fährmann vom [Bielersee](bie mention): Zum Tod von Ernst Aarau"
---
Er wurde 1934 in [Twann](twa event) {geboren}(e1) und ist, wenn man seine zwei Jahre in [Lausanne](lau mention) nicht zählt, nie weggezogen. Am Samstag ist Ernst Aarau im Spital von [Biel](biel event) {gestorben}(e2), 86-jährig.

Fast fünfzig Jahre lang fuhr er Gäste von [Erlach](erl mention) und [Ligerz](lig mention) zur [St. Petersinsel](stp mention) hinüber. Seine Mutter kam aus dem [Wallis](val mention), der Vater war [Berner](ber demonym). Im Krieg, so erzählte er, habe man bei Föhn die Glocken von [Neuenburg](neu mention) gehört, einmal auch Bomber, die nach [Schaffhausen](sch mention) flogen.

Einen Ruf nach [Zürich](zur mention), an den grösseren See, schlug er aus: «Dort sind zu viele [Zürcher](zur demonym).» Die Abdankung findet am Freitag in der Kirche [Ligerz](lig event) statt. Der [Bieler](biel demonym) Stadtpräsident wird sprechen.

---
places:
  bie: {name: Bielersee, point: [47.08, 7.17], precision: area, radius_km: 7}
  twa: {name: Twann, point: [47.094, 7.156]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  biel: {name: "Biel/Bienne", geonameid: 2661513, point: [47.1371, 7.2461]}
  erl: {name: Erlach, geonameid: 2660874, point: [47.0422, 7.0973]}
  lig: {name: Ligerz, point: [47.085, 7.136]}
  stp: {name: St. Petersinsel, point: [47.07, 7.13], precision: near}
  val: {name: Valais, geonameid: 2658205, point: [46.2023, 7.6135], precision: division}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  neu: {name: Neuchâtel, geonameid: 2659496, point: [46.9918, 6.931]}
  sch: {name: Schaffhausen, geonameid: 2658761, point: [47.6973, 8.6349]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
events:
  e1: {type: other, places: [twa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [biel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
