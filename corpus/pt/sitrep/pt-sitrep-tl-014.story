---
id: pt-sitrep-tl-014
lang: pt
genre: sitrep
country: TL
published: 2021-04-07
title: "Cheias em [Timor-Leste](tim event): relatório de situação 3"
---
Mortos {confirmados}(e1): 27 (13 em [Díli](dil event)). Desalojados: 8.000, em 11 centros da capital, o maior no colégio de [Comoro](com event). Ponte de [Tasitolu](tas event) intransitável.

Municípios: em [Manatuto](man event), arrozais destruídos; em [Viqueque](viq event), estrada para [Uato-Lari](uat mention) cortada; em [Baucau](bau event), pista operacional. Sem contacto com [Ataúro](ata event) desde domingo. [Oecusse](oec mention) não reporta danos.

Saúde: o laboratório nacional {alagou}(e2); vacinas transferidas para o [Hospital Guido Valadares](hos event). Dois casos de covid-19 no abrigo de [Fatuhada](fat event).

Apoio: avião da [Austrália](aus mention) com tendas; 100 mil dólares da [Coreia do Sul](sou metonym); água da missão [portuguesa](por demonym). Na vizinha [Indonésia](ind event), a ilha de [Lembata](lem event) e [Kupang](kup event) também foram atingidas. Fonte: Proteção Civil, [Díli](dil mention).

---
places:
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  dil: {name: Dili, geonameid: 1645457, point: [-8.5586, 125.5736]}
  com: {name: Comoro, point: [-8.555, 125.53], precision: near}
  tas: {name: Tasitolu, point: [-8.555, 125.5], precision: near}
  man: {name: Manatutu, geonameid: 1636526, point: [-8.5114, 126.0131]}
  viq: {name: Viqueque, geonameid: 1622471, point: [-8.8575, 126.3647]}
  uat: {name: Uato-Lari, point: [-8.77, 126.6]}
  bau: {name: Baukau, geonameid: 1649539, point: [-8.4757, 126.4563]}
  ata: {name: Ataúro, point: [-8.25, 125.57], precision: area, radius_km: 12}
  oec: {name: Oecusse, point: [-9.2, 124.36], precision: division}
  hos: {name: Hospital Guido Valadares, point: [-8.556, 125.58], precision: exact}
  fat: {name: Fatuhada, point: [-8.555, 125.555], precision: near}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  lem: {name: Lembata, point: [-8.4, 123.5], precision: area, radius_km: 30}
  kup: {name: Kupang, geonameid: 2057087, point: [-10.1708, 123.6069]}
events:
  e1: {type: flood, places: [dil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [hos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
