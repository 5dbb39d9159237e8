---
id: pt-epidemic-cv-006
lang: pt
genre: epidemic
country: CV
published: 2023-11-08
publisher: A Morna
title: "Dengue regressa a [Cabo Verde](cab event) após 13 anos"
---
[Praia](pra dateline) (Inforcv) — As autoridades sanitárias {confirmaram}(e1) dois casos de dengue na cidade da [Praia](pra event), os primeiros desde 2010. São residentes na [Achada de Santo António](ach event). Uma terceira doente, chegada do [Tarrafal](tar mention), aguarda análises em [Dacar](dak event).

Na ilha do [Fogo](fog event) foram espalhadas armadilhas em [São Filipe](sao event); em [São Vicente](saov event), a delegacia do [Mindelo](min metonym) fiscaliza os tambores de água. O [Sal](sal mention), cheio de turistas [ingleses](eng demonym), não tem registo.

"Praia limpa, ilha sã" é o lema da campanha, que nada tem a ver com praias, esclareceu a médica Zuleica Santiago. [Portugal](por metonym) e o [Brasil](bra metonym) enviaram reagentes; o Instituto Pasteur do [Senegal](sen metonym) sequenciou o vírus. Voos para [São Tomé](saot mention) e [Lisboa](lis mention) mantêm-se. No [Maio](mai event) há falta de mosquiteiros.

---
places:
  cab: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  ach: {name: Achada de Santo António, point: [14.91, -23.52], precision: near}
  tar: {name: Tarrafal, geonameid: 3374166, point: [15.2788, -23.7519]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  fog: {name: Fogo, point: [14.93, -24.38], precision: area, radius_km: 15}
  sao: {name: São Filipe, geonameid: 3374210, point: [14.8961, -24.4956]}
  saov: {name: São Vicente, point: [16.85, -24.97], precision: area, radius_km: 12}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  sal: {name: Sal, point: [16.73, -22.93], precision: area, radius_km: 15}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  saot: {name: São Tomé, geonameid: 2410763, point: [0.3376, 6.7299]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mai: {name: Maio, point: [15.2, -23.15], precision: area, radius_km: 12}
events:
  e1: {type: outbreak, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
