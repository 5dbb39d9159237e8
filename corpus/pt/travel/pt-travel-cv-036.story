---
id: pt-travel-cv-036
lang: pt
genre: travel
country: CV
published: 2018-12-02
publisher: Caderno Viagem
title: "[Santo Antão](san mention): caminhar com o mar em baixo"
---
O barco do [Mindelo](min mention) demora uma hora até ao [Porto Novo](por mention), e enjoa. Siga pela estrada velha, empedrada, até à [Cova](cov mention): de um lado o deserto, do outro o vale do [Paúl](pau mention), cana, mangueiras, grogue. Os [franceses](fra demonym) {descobriram}(e1)-no há vinte anos.

De [Ponta do Sol](pon mention) parte o trilho para [Fontainhas](fon mention), que um jornal de [Boston](bos mention) pôs entre as melhores vistas do mundo. Continue até [Cruzinha](cru mention), cinco horas. Coma cabrito na casa de Nha Lisboa, alcunha ganha por ter vivido em [Roterdão](rot mention), curiosamente.

Dormir: [Ribeira Grande](rib mention) tem pensões; o [Tarrafal de Monte Trigo](tar mention), três quartos e silêncio. O outro [Tarrafal](tarr mention), o da prisão, fica em [Santiago](sant mention). Voos de [Lisboa](lis mention) e [Amesterdão](ams mention) para [São Vicente](sao mention).

---
places:
  san: {name: Santo Antão, point: [17.05, -25.17], precision: area, radius_km: 25}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  por: {name: Porto Novo, geonameid: 3374336, point: [17.0197, -25.0647]}
  cov: {name: Cova, point: [17.1, -25.06], precision: near}
  pau: {name: Paúl, point: [17.13, -25.03], precision: near}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pon: {name: Ponta do Sol, geonameid: 3374346, point: [17.2017, -25.0922]}
  fon: {name: Fontainhas, point: [17.19, -25.1]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  cru: {name: Cruzinha, point: [17.19, -25.17]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  rib: {name: Ribeira Grande, geonameid: 3374275, point: [17.1825, -25.065]}
  tar: {name: Tarrafal de Monte Trigo, point: [16.95, -25.31]}
  tarr: {name: Tarrafal, geonameid: 3374166, point: [15.2788, -23.7519]}
  sant: {name: Santiago, point: [15.1, -23.6], precision: area, radius_km: 30}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  sao: {name: São Vicente, point: [16.85, -24.97], precision: area, radius_km: 12}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
