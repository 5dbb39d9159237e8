---
id: pl-festival-cz-021
lang: pl
genre: festival
country: CZ
published: 2019-07-28
publisher: Kurier Poranny Południe
title: "[Ołomuniec](olo event) gra barok, [Ostrawa](ost event) huczy"
---
W [Ołomuńcu](olo event) {zakończył}(e1) się przegląd oper barokowych; w [Ostrawie](ost event), na dawnej hucie w [Witkowicach](wit event), cztery dni trwał rock. Z [Katowic](kat mention), [Gliwic](gli mention) i [Bielska](bie mention) jechały specjalne pociągi, z [Bratysławy](bra mention) autobusy.

Gwiazdę z [Reykjaviku](rey mention) przywitało czterdzieści tysięcy ludzi. Zespół z [Mali](mal mention) {zagrał}(e2) mimo burzy. [Morawski](mor demonym) browar sprzedał wszystko. – [Praga](pra metonym) ma turystów, my mamy kominy – śmiał się konferansjer Karel Opawski, który z [Opawy](opa mention) istotnie pochodzi.

Policja z [Frydka-Mistka](fry metonym) zatrzymała dwóch [Słowaków](slo demonym). Następna edycja za rok, chyba że [Brno](brn metonym) przelicytuje. W [Cieszynie](cie event) most rozświetlono na czerwono. Noclegów szukano aż w [Raciborzu](rac event) i [Żorach](zor event).

---
places:
  olo: {name: Olomouc, geonameid: 3069011, point: [49.5955, 17.2518]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  wit: {name: Witkowicach, point: [49.82, 18.28], precision: near}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  gli: {name: Gliwice, geonameid: 3099230, point: [50.2976, 18.6766]}
  bie: {name: Bielsko-Biala, geonameid: 3103402, point: [49.8225, 19.0469]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  mor: {name: Morawski, point: [49.3, 17.3], precision: area, radius_km: 90}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  opa: {name: Opava, geonameid: 3068927, point: [49.9387, 17.9026]}
  fry: {name: Frýdek-Místek, geonameid: 3076127, point: [49.6833, 18.35]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  cie: {name: Cieszyn, geonameid: 3101321, point: [49.7513, 18.6321]}
  rac: {name: Racibórz, geonameid: 3087584, point: [50.0919, 18.2193]}
  zor: {name: Żory, geonameid: 3080004, point: [50.0452, 18.7006]}
events:
  e1: {type: festival, places: [olo, ost, wit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [olo, ost, wit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
