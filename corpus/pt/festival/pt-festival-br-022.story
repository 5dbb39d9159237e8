---
id: pt-festival-br-022
lang: pt
genre: festival
country: BR
published: 2023-06-25
publisher: Nordeste em Festa
title: "[Campina Grande](cam event) e [Caruaru](car event) disputam quem tem o maior São João"
---
Na noite de sábado, [Campina Grande](cam event), na [Paraíba](par event), {juntou}(e1) 150 mil pessoas no Parque do Povo. [Caruaru](car event), em [Pernambuco](per event), respondeu com um cuscuz de 900 quilos no [Alto do Moura](alt event). As duas brigam desde 1983 e nenhuma vai ceder, avisa o sanfoneiro Mestre Garanhuns.

Em [Mossoró](mos event), o espetáculo lembra como a cidade {expulsou}(e2) Lampião em 1927. Em [Amargosa](ama event), na [Bahia](bah event), teve guerra de espada, proibida. De [Portugal](por mention) veio um rancho de [Viseu](vis mention); de [Cabo Verde](cab mention), uma banda do [Mindelo](min mention).

"[Paulista](sao demonym) vem achando que é rodeio de [Barretos](bar mention)", ri a quadrilheira Rute. Os [paraibanos](par demonym) reclamam da grade: sertanejo de [Goiânia](goi mention) demais, forró de [Monteiro](mon mention) de menos. A [Prefeitura de Campina Grande](cam metonym org) estima R$ 500 milhões. Hoje: [Patos](pat event) e [Santa Luzia](san event). Voos extras de [Guarulhos](gua mention) e [Confins](con mention).

---
places:
  cam: {name: Campina Grande, geonameid: 3403642, point: [-7.2306, -35.8811]}
  car: {name: Caruaru, geonameid: 3402655, point: [-8.2833, -35.9761]}
  par: {name: Paraíba, geonameid: 3393098, point: [-7.3423, -36.2726], precision: division}
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  alt: {name: Alto do Moura, point: [-8.29, -36.02], precision: near}
  mos: {name: Mossoró, geonameid: 3394682, point: [-5.1875, -37.3442]}
  ama: {name: Amargosa, geonameid: 3472370, point: [-13.0303, -39.6047]}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  vis: {name: Viseu, geonameid: 2732265, point: [40.6617, -7.909]}
  cab: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  sao: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
  bar: {name: Barretos, geonameid: 3470451, point: [-20.5572, -48.5678]}
  goi: {name: Goiânia, geonameid: 3462377, point: [-16.6786, -49.2539]}
  mon: {name: Monteiro, geonameid: 3394549, point: [-7.8894, -37.12]}
  pat: {name: Patos, geonameid: 3392887, point: [-7.0244, -37.28]}
  san: {name: Santa Luzia, geonameid: 3389560, point: [-6.8722, -36.9186]}
  gua: {name: Guarulhos, geonameid: 3461786, point: [-23.4628, -46.5333]}
  con: {name: Confins, point: [-19.63, -43.97], precision: exact}
events:
  e1: {type: festival, places: [cam, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
