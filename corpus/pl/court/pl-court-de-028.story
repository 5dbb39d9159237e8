---
id: pl-court-de-028
lang: pl
genre: court
country: DE
published: 2022-08-31
publisher: Kurier Pogranicza
title: "[Görlitz](gor metonym): wyrok za złoto spod [Legnicy](leg mention)"
---
Sąd w [Görlitz](gor metonym) {skazał}(e1) pięciu [Polaków](pol demonym) na kary od dwóch do sześciu lat za wysadzenie bankomatów w [Saksonii](sax event) i [Brandenburgii](bra event). Wybuchy {zniszczyły}(e2) sklepy w [Löbau](lob event), [Hoyerswerdzie](hoy event) i [Cottbus](cot event).

Łup chowali w garażu w [Lubaniu](lub event) i przetapiali w [Złotoryi](zot event). Szefem był Dawid Zgorzelecki, skazywany wcześniej w [Libercu](lib event). Adwokat z [Drezna](dre mention) dowodził, że klient był wtedy w [Oslo](osl mention).

– Mieszkam w [Bautzen](bau mention), budzę się do dziś – zeznała ekspedientka. Akta przetłumaczono na [czeski](cze demonym) i łużycki. Skazani odwołają się do sądu w [Lipsku](lei metonym), jeden chce odbyć karę w [Wołowie](woo event). Policja z [Jeleniej Góry](jel metonym) odzyskała 3 kilogramy złota. W [Żarach](zar event) podobny gang wpadł w maju.

---
places:
  gor: {name: Görlitz, geonameid: 2918987, point: [51.1552, 14.9885]}
  leg: {name: Legnica, geonameid: 3093692, point: [51.2101, 16.1619]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  bra: {name: Brandenburg, geonameid: 2945356, point: [52.8156, 12.9206], precision: division}
  lob: {name: Löbau, geonameid: 2876755, point: [51.0995, 14.6674]}
  hoy: {name: Hoyerswerda, geonameid: 2898304, point: [51.4379, 14.2355]}
  cot: {name: Cottbus, geonameid: 2939811, point: [51.7577, 14.3289]}
  lub: {name: Lubań, geonameid: 3093040, point: [51.1201, 15.2877]}
  zot: {name: Złotoryja, geonameid: 3080074, point: [51.1264, 15.9198]}
  lib: {name: Liberec, geonameid: 3071961, point: [50.7671, 15.0562]}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  bau: {name: Bautzen, geonameid: 2951881, point: [51.1803, 14.4349]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  woo: {name: Wołów, geonameid: 3081430, point: [51.3366, 16.6443]}
  jel: {name: Jelenia Góra, geonameid: 3097257, point: [50.8997, 15.729]}
  zar: {name: Żary, geonameid: 3080644, point: [51.642, 15.1373]}
events:
  e1: {type: verdict, places: [sax, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: explosion, places: [lob, hoy, cot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
