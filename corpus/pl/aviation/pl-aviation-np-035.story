---
id: pl-aviation-np-035
lang: pl
genre: aviation
country: NP
published: 2018-03-12
publisher: Dziennik Poranny Świat
title: "[Katmandu](kat event): samolot z [Dhaki](dha mention) spłonął za pasem"
---
Turbośmigłowiec z [Dhaki](dha mention) {rozbił}(e1) się w poniedziałek podczas podejścia w [Katmandu](kat event). Z 71 osób przeżyły 22. Wrak leży na boisku przy lotnisku [Tribhuvan](tri event); ogień {ugaszono}(e2) po kwadransie.

Na pokładzie było trzynastu studentów medycyny z [Sylhetu](syl mention), [Chińczyk](chi demonym) i obywatel [Malediwów](mal mention). Kapitan, były wojskowy z [Czittagongu](cha mention), miał za sobą cztery loty tego dnia. Wieża i załoga mylili kierunki pasa.

– To samo było z maszyną z [Bangkoku](ban mention) w 1992 – wzdycha kontroler Ram Pokhara. Rannych zabrał szpital w [Lalitpurze](pat event), najciężej poparzonych [Nowe Delhi](del event) i [Singapur](sin event). Producent z [Toronto](tor mention) przysłał dwóch ludzi. Loty na [Lukla](luk mention) odwołano. [Polski](pol demonym) himalaista Zakopiański utknął w [Pokharze](pok event).

---
places:
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  tri: {name: Tribhuvan, point: [27.697, 85.359], precision: exact}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mal: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  cha: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  pat: {name: Patan, geonameid: 1282931, point: [27.6766, 85.3142]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  luk: {name: Lukla, point: [27.687, 86.73]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
events:
  e1: {type: air_accident, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
