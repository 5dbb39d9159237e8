---
id: es-election-es-029
lang: es
genre: election
country: ES
published: 2019-05-27
publisher: Tribuna Ibérica
title: "[Barcelona](bar event), en un pañuelo; [Madrid](mad event) gira, [Cádiz](cad event) repite"
---
Menos de 5.000 votos separan a las dos listas más votadas en [Barcelona](bar event) tras las {municipales}(e1) de ayer. En [Madrid](mad event), la alcaldesa gana pero no suma. En [Zaragoza](zar event), [Oviedo](ovi event) y [Palma](pal event) dependerá de los pactos; en [Vigo](vig event) no hay duda: 20 de 27 ediles.

[Cádiz](cad event) reelige a su alcalde con seis puntos más. En [Ourense](our event), un expelotari llamado Gonzalo Lugo decidirá. En [Badalona](bad event) cae la lista que gobernaba y en [Marbella](mar event) nadie se inmuta.

La participación creció en [Cataluña](cat event) y bajó en [Melilla](mel event), donde la policía {investiga}(e2) el voto por correo. El pueblo de [Húmera](hum event) no existe como municipio, recordó la Junta a varios despistados. En [Villarroya](vil event), [La Rioja](lar event), las siete personas del censo votaron en 32 segundos. Desde [Bruselas](bru mention), el expresidente saludó.

---
places:
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  ovi: {name: Oviedo, geonameid: 3114711, point: [43.3603, -5.8448]}
  pal: {name: Palma, geonameid: 2512989, point: [39.5694, 2.6502]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  our: {name: Ourense, geonameid: 3114965, point: [42.3367, -7.8641]}
  bad: {name: Badalona, geonameid: 3129028, point: [41.45, 2.2474]}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  cat: {name: Catalonia, geonameid: 3336901, point: [41.7712, 1.5893], precision: division}
  mel: {name: Melilla, geonameid: 2513947, point: [35.2937, -2.9383]}
  hum: {name: Húmera, point: [40.43, -3.78], precision: near}
  vil: {name: Villarroya, point: [42.13, -2.06]}
  lar: {name: La Rioja, geonameid: 3336897, point: [42.3179, -2.4034], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: election, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [cat, mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
