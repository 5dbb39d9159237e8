---
id: pt-tweets-pt-037
lang: pt
genre: tweets
country: PT
published: 2022-12-13
title: "[Lisboa](lis event) debaixo de água, em tempo real"
---
@segunda_circular: A 2.ª Circular é um {canal}(e1). Nado até ao [Campo Grande](cam mention)?

@alcantara_rio: [Alcântara](alc event) voltou a ser ribeira. Carros a boiar até ao [Calvário](cal event).

@cp_ouve: Linha de [Sintra](sin event) {suspensa}(e2) entre [Campolide](camp event) e [Amadora](ama event).

@campomaior_alentejo: [Campo Maior](campo event) sem pontes. [Fronteira](fro event) (a vila!) isolada. [Sousel](sou event) também.

@joao_madrid: Sou do apelido Madrid, de [Elvas](elv mention), e o [Guadiana](gua event) já me entrou na horta.

@vizinha_espanhola: [Badajoz](bad event) igual, ánimo!

@meteo_mad: Aviso vermelho na [Madeira](mad event): [Machico](mac event) e [Santana](san event).

@escola_loures: [Loures](lou event), [Odivelas](odi event) e [Oeiras](oei event) sem aulas.

@tripeiro: No [Porto](por mention) sol e tripas. Força, [alfacinhas](lis demonym).

---
places:
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  cam: {name: Campo Grande, point: [38.758, -9.157], precision: near}
  alc: {name: Alcântara, point: [38.705, -9.177], precision: near}
  cal: {name: Calvário, point: [38.704, -9.18], precision: near}
  sin: {name: Sintra, geonameid: 2262912, point: [38.801, -9.3783]}
  camp: {name: Campolide, point: [38.73, -9.17], precision: near}
  ama: {name: Amadora, geonameid: 2271772, point: [38.7538, -9.2308]}
  campo: {name: Campo Maior, geonameid: 2270336, point: [39.0177, -7.065]}
  fro: {name: Fronteira, geonameid: 2267832, point: [39.0563, -7.6487]}
  sou: {name: Sousel Municipality, geonameid: 8010576, point: [38.9659, -7.6803], precision: division}
  elv: {name: Elvas, geonameid: 2268615, point: [38.8815, -7.1628]}
  gua: {name: Guadiana, point: [38.9, -7.1], precision: area, radius_km: 40}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  mad: {name: Madeira, geonameid: 2593105, point: [32.7427, -16.9465], precision: division}
  mac: {name: Machico, geonameid: 2266895, point: [32.7162, -16.7676]}
  san: {name: Santana, geonameid: 2263491, point: [32.8, -16.8833]}
  lou: {name: Loures, geonameid: 2266977, point: [38.8309, -9.1684]}
  odi: {name: Odivelas, geonameid: 2265467, point: [38.7927, -9.1838]}
  oei: {name: Oeiras, geonameid: 2265464, point: [38.691, -9.3109]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
events:
  e1: {type: flood, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [sin, camp, ama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
