---
id: pl-quake-hr-006
lang: pl
genre: quake
country: HR
published: 2020-12-30
publisher: Kurier Poranny Południe
title: "[Petrinja](pet event) w gruzach, ziemia drżała od [Wiednia](vie event) po [Neapol](nap event)"
---
[ZAGRZEB](zag dateline) (APK) – Siedem osób zginęło w {trzęsieniu}(e1) ziemi, które we wtorek nawiedziło środkową [Chorwację](cro event). Najbardziej ucierpiała [Petrinja](pet event): na oczach kamer {zawalił}(e2) się ratusz. W [Glinie](gli event) zginęło pięciu mieszkańców wsi [Majske Poljane](maj event), w [Žažinie](zaz event) organista.

W [Sisku](sis event) ewakuowano szpital. W [Słowenii](slo event) wyłączono elektrownię jądrową w [Kršku](krs event), na [Węgrzech](hun event) i w [Bośni](bos event) pękały kominy. W [Zagrzebiu](zag event), wciąż poranionym po marcu, wysiadł prąd.

– Kiedyś uciekałam stąd przed frontem do [Karlovaca](kar mention), teraz nie mam siły – mówi siedemdziesięcioletnia Kata. [Polska](pol metonym) wysyła z [Krakowa](kra mention) namioty, [Rzym](rom metonym) i [Bukareszt](buc metonym) kontenery. [Serbski](ser demonym) rząd ofiarował milion euro. [Dubrownik](dub mention), daleko, odwołał sylwestra.

---
places:
  pet: {name: Petrinja, geonameid: 3193420, point: [45.4375, 16.29]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  gli: {name: Glina, geonameid: 3200600, point: [45.3381, 16.0881]}
  maj: {name: Majske Poljane, point: [45.37, 16.13]}
  zaz: {name: Žažinie, point: [45.5, 16.25]}
  sis: {name: Sisak, geonameid: 3190813, point: [45.4661, 16.3775]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  krs: {name: Krško, geonameid: 3197147, point: [45.9592, 15.4917]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  kar: {name: Karlovac, geonameid: 3345300, point: [45.4917, 15.55]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  dub: {name: Dubrovnik, geonameid: 3201047, point: [42.6412, 18.1091]}
events:
  e1: {type: earthquake, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
