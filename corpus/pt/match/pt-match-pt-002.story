---
id: pt-match-pt-002
lang: pt
genre: match
country: PT
published: 2019-12-16
publisher: Jornal da Bancada
title: "[Tondela](ton metonym) empata em [Paços](pac event); [Famalicão](vil metonym) cai nos [Açores](azo event)"
---
O [Tondela](ton metonym) arrancou um {empate}(e1) (1-1) no terreno do [Paços de Ferreira](pac metonym) com um golo do [cabo-verdiano](cab demonym) Élio Mindelo aos 90+4. Em [Ponta Delgada](pon event), o Santa Clara bateu o [Famalicão](vil metonym) por 2-0, com o relvado encharcado e o vento do costume.

"Nos [Açores](azo event) ninguém passa", avisou o treinador, que é da [Póvoa de Varzim](pov mention). O Rio Ave goleou em [Setúbal](set event) e o [Portimonense](por demonym) perdeu na [Madeira](mad event). Jogo grande na quarta: o [Braga](bra metonym) recebe no [Minho](min event) o [Wolverhampton](wol metonym).

Na segunda liga, o [Académico de Viseu](vis metonym) venceu na [Covilhã](cov event) (0-1); o [Leixões](mat metonym) foi assaltado por um cão aos 12 minutos. Os [vimaranenses](gui demonym), que jogam hoje em [Barcelos](bar event), não contam com Lucas Évora, lesionado em [Frankfurt](fra event).

---
places:
  ton: {name: Tondela, geonameid: 2733533, point: [40.5168, -8.0809]}
  pac: {name: Paços de Ferreira, geonameid: 2736883, point: [41.2766, -8.3762]}
  vil: {name: Vila Nova de Famalicão, geonameid: 2732547, point: [41.408, -8.5198]}
  azo: {name: Azores, geonameid: 3411865, point: [38.6351, -28.0394], precision: division}
  cab: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  pon: {name: Ponta Delgada, geonameid: 6941014, point: [37.7395, -25.6687]}
  pov: {name: Póvoa de Varzim, geonameid: 2735787, point: [41.3834, -8.7636]}
  set: {name: Setúbal, geonameid: 2262963, point: [38.5244, -8.8882]}
  por: {name: Portimão, geonameid: 2264456, point: [37.1386, -8.5378]}
  mad: {name: Madeira, geonameid: 2593105, point: [32.7427, -16.9465], precision: division}
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  min: {name: Minho, point: [41.6, -8.4], precision: area, radius_km: 40}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
  vis: {name: Viseu, geonameid: 2732265, point: [40.6617, -7.909]}
  cov: {name: Covilhã, geonameid: 2740313, point: [40.2811, -7.505]}
  mat: {name: Matosinhos, geonameid: 2737824, point: [41.1821, -8.6891]}
  gui: {name: Guimarães, geonameid: 2738752, point: [41.4444, -8.2962]}
  bar: {name: Barcelos, geonameid: 2742416, point: [41.5317, -8.6184]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
events:
  e1: {type: match, places: [pac, azo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
