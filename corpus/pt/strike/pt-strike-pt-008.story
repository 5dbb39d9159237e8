---
id: pt-strike-pt-008
lang: pt
genre: strike
country: PT
published: 2019-08-13
publisher: Jornal Regional
title: "Motoristas em greve: filas no [Algarve](alg event), calma em [Trás-os-Montes](tra event)"
---
A {greve}(e1) dos motoristas de matérias perigosas deixou ontem secos 400 postos. Em [Faro](far event), [Loulé](lou event) e [Albufeira](alb event) esperou-se duas horas por 15 litros; em [Beja](bej event), a GNR escoltou cisternas saídas de [Sines](sin mention). A norte, em [Bragança](bra event) e [Vila Real](vil event), abastece-se em [Espanha](spa mention).

O Governo {decretou}(e2) a requisição civil às sete da tarde, depois de militares terem conduzido camiões em [Aveiras](ave event). "Isto não é a [Venezuela](ven mention)", atirou o porta-voz do sindicato, Pardal Tomar. Os patrões reúnem-se hoje na [Batalha](bat event).

No aeroporto de [Lisboa](lis metonym) os aviões trouxeram combustível de [Madrid](mad mention) e [Casablanca](cas mention). Em [Coimbra](coi event) o lixo ficou na rua. Os [madeirenses](made demonym) não foram afetados. A [Câmara de Odivelas](odi metonym org) pôs os autocarros escolares a gás; os turistas [alemães](ger demonym) de [Lagos](lag mention) seguiram de comboio até [Tunes](tun mention).

---
places:
  alg: {name: Algarve, point: [37.15, -8.2], precision: area, radius_km: 60}
  tra: {name: Trás-os-Montes, point: [41.6, -7.0], precision: area, radius_km: 60}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
  lou: {name: Loulé, geonameid: 2266988, point: [37.1377, -8.0197]}
  alb: {name: Albufeira, geonameid: 2272222, point: [37.0882, -8.2503]}
  bej: {name: Beja, geonameid: 2270985, point: [38.0147, -7.8628]}
  sin: {name: Sines, geonameid: 2262917, point: [37.9562, -8.8698]}
  bra: {name: Bragança, geonameid: 2742027, point: [41.8072, -6.759]}
  vil: {name: Vila Real, geonameid: 2732438, point: [41.3001, -7.7432]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ave: {name: Aveiras de Cima, geonameid: 2271350, point: [39.138, -8.8993]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  bat: {name: Batalha, geonameid: 2271006, point: [39.6602, -8.8247]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  made: {name: Madeira, geonameid: 2593105, point: [32.7427, -16.9465], precision: division}
  odi: {name: Odivelas, geonameid: 2265467, point: [38.7927, -9.1838]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lag: {name: Lagos, geonameid: 2267226, point: [37.102, -8.6742]}
  tun: {name: Tunes, point: [37.165, -8.257]}
events:
  e1: {type: strike, places: [alg, tra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [ave], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
