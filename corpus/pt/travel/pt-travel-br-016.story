---
id: pt-travel-br-016
lang: pt
genre: travel
country: BR
published: 2019-03-10
publisher: Caderno Viagem
title: "Um fim de semana em [Paraty](par mention) fora da temporada"
---
De março a maio, [Paraty](par mention) fica para quem mora nela. Os [cariocas](rio demonym) voltam ao trabalho, os [franceses](fra demonym) a [Paris](pari mention). A maré cheia ainda entra pelas ruas do centro e lava as pedras, como {acontece}(e1) desde o ouro de [Minas](min mention).

Fique na pousada de Laurinda Diamantina, filha de pescadores da [Praia do Sono](pra mention). Suba de carro a serra até [Cunha](cun mention), já em [São Paulo](sao mention), pela estrada que os tropeiros faziam até [Guaratinguetá](gua mention). De barco, o [Saco do Mamanguá](sac mention) lembra um fiorde da [Noruega](nor mention) sem o gelo.

Comer: peixe azul-marinho em [Trindade](tri event). Ler: o diário do [alemão](ger demonym) que em 1547 naufragou ali perto, em [Ubatuba](uba event). Chegar: ônibus de [Angra](ang mention) a cada hora, do [Rio](rio mention) em quatro horas e meia. [Brasília](bra mention) fica longe, e é esse o charme.

---
places:
  par: {name: Paraty, geonameid: 3455036, point: [-23.2178, -44.7131]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pari: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  pra: {name: Praia do Sono, point: [-23.335, -44.635]}
  cun: {name: Cunha, geonameid: 3465010, point: [-23.0744, -44.9597]}
  sao: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
  gua: {name: Guaratinguetá, geonameid: 3461859, point: [-22.8164, -45.1925]}
  sac: {name: Saco do Mamanguá, point: [-23.28, -44.63], precision: area, radius_km: 5}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  tri: {name: Trindade, point: [-23.35, -44.72]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  uba: {name: Ubatuba, geonameid: 3445847, point: [-23.4339, -45.0711]}
  ang: {name: Angra dos Reis, geonameid: 3472177, point: [-23.0067, -44.3181]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
events:
  e1: {type: other, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
