---
id: de-shipping-de-040
lang: de
genre: shipping
country: DE
published: 2023-07-27
publisher: Küstenblatt
title: "Autofrachter brennt vor [Ameland](ame event)"
---
Auf dem Autotransporter „Fremona“, der von [Bremerhaven](bre mention) nach [Port Said](por mention) unterwegs war, ist in der Nacht zum Mittwoch 27 Kilometer nördlich von [Ameland](ame event) {Feuer}(e1) ausgebrochen. Ein [Inder](ind demonym) starb, 22 Seeleute wurden gerettet, sieben sprangen. Hubschrauber brachten sie nach [Groningen](gro event) und [Leeuwarden](lee event).

An Bord: 3783 Wagen, darunter 498 mit Elektroantrieb, bestimmt für [Ägypten](egy mention) und [Singapur](sin mention). Das Schiff fährt unter der Flagge [Panamas](pan mention) und gehört einer Firma in [Imabari](ima mention) auf der Insel [Shikoku](shi mention). Schlepper aus [Eemshaven](eem mention) {kühlen}(e2) die Wand.

Umweltschützer bangen um das [Wattenmeer](wat mention). [Niedersachsens](low metonym) Minister hielt ein Treffen in [Cuxhaven](cux event) ab; auf [Borkum](bor event) und [Juist](jui event) liegen Ölsperren bereit. „Das Ding treibt Richtung [Helgoland](hel mention)“, twitterte Kapitän a. D. Uwe Norderney. [Den Haag](the metonym) widersprach.

---
places:
  ame: {name: Ameland, point: [53.45, 5.77], precision: area, radius_km: 10}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  gro: {name: Groningen, geonameid: 2755251, point: [53.2192, 6.5667]}
  lee: {name: Leeuwarden, geonameid: 2751792, point: [53.2027, 5.8097]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  ima: {name: Imabari, geonameid: 1926134, point: [34.07, 133.0002]}
  shi: {name: Shikoku, point: [33.75, 133.5], precision: area, radius_km: 100}
  eem: {name: Eemshaven, point: [53.44, 6.83]}
  wat: {name: Wattenmeer, point: [53.6, 7.5], precision: area, radius_km: 120}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  cux: {name: Cuxhaven, geonameid: 2939658, point: [53.8683, 8.699]}
  bor: {name: Borkum, geonameid: 2946206, point: [53.5809, 6.6915]}
  jui: {name: Juist, point: [53.68, 7.0], precision: area, radius_km: 8}
  hel: {name: Helgoland, point: [54.18, 7.88]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
events:
  e1: {type: sea_accident, places: [ame], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [gro, lee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
