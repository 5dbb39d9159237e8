---
id: pt-wildfire-pt-040
lang: pt
genre: wildfire
country: PT
published: 2024-09-17
publisher: Correio do Vouga
title: "[Albergaria-a-Velha](alb event) cercada, autoestradas cortadas de [Aveiro](ave event) ao [Porto](por event)"
---
Três bombeiros de [Vila Nova de Oliveirinha](vil mention) {morreram}(e1) ontem em [Tábua](tab event). O {incêndio}(e2) de [Sever do Vouga](sev event) entrou em [Albergaria-a-Velha](alb event), queimou vinte casas e seguiu para [Águeda](agu event) e [Oliveira de Azeméis](oli event). Em [Gondomar](gon event) e [Baião](bai event) há frentes sem meios.

A A1 fechou entre [Mealhada](mea mention) e [Estarreja](est mention), a linha do Norte também. Um lar em [Branca](bra event) foi evacuado de táxi. [Madrid](mad metonym), [Roma](rom metonym), [Atenas](ath metonym) e [Paris](par metonym) cedem dois Canadair cada.

"O vento leste vem da [Meseta](mes mention) e traz cheiro a [Castela](cas mention) seca", descreve o meteorologista Nelas Duarte, de [Penalva](pen mention). Em [Viseu](vis event) não se vê a Sé. No [Brasil](braz event) a [Amazónia](ama event) arde ao mesmo tempo. O fumo chegou à [Galiza](gal event). As escolas de [Vagos](vag event) reabrem; as de [Arouca](aro event), não.

---
places:
  alb: {name: Albergaria-a-Velha, geonameid: 2743233, point: [40.6932, -8.4799]}
  ave: {name: Aveiro, geonameid: 2742611, point: [40.6457, -8.6464]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  vil: {name: Vila Nova de Oliveirinha, point: [40.37, -7.98]}
  tab: {name: Tábua, geonameid: 2733720, point: [40.3621, -8.0294]}
  sev: {name: Sever do Vouga, geonameid: 2734024, point: [40.7346, -8.3672]}
  agu: {name: Águeda, geonameid: 2743292, point: [40.5772, -8.4444]}
  oli: {name: Oliveira de Azemeis, geonameid: 2737046, point: [40.841, -8.4756]}
  gon: {name: Gondomar, geonameid: 2738925, point: [41.1445, -8.5322]}
  bai: {name: Baião, geonameid: 2742504, point: [41.1627, -8.0347]}
  mea: {name: Mealhada, geonameid: 2737809, point: [40.3781, -8.4499]}
  est: {name: Estarreja, geonameid: 2739837, point: [40.7565, -8.5721]}
  bra: {name: Branca, point: [40.77, -8.48]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  mes: {name: Meseta, point: [40.0, -4.5], precision: area, radius_km: 250}
  cas: {name: Castela, point: [40.5, -4.0], precision: area, radius_km: 200}
  pen: {name: Penalva, point: [40.67, -7.7]}
  vis: {name: Viseu, geonameid: 2732265, point: [40.6617, -7.909]}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ama: {name: Amazónia, point: [-5.0, -62.0], precision: area, radius_km: 1200}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  vag: {name: Vagos, geonameid: 2733272, point: [40.556, -8.6817]}
  aro: {name: Arouca, geonameid: 2742700, point: [40.9306, -8.2449]}
events:
  e1: {type: death, places: [tab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [sev, alb, agu, oli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
