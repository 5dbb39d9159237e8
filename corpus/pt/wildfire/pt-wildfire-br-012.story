---
id: pt-wildfire-br-012
lang: pt
genre: wildfire
country: BR
published: 2020-09-16
publisher: O Pantaneiro
title: "[Pantanal](pan event) perde 16% da área para o fogo"
---
[Cuiabá](cui dateline)/[Corumbá](cor dateline) – O {fogo}(e1) chegou ao Parque [Encontro das Águas](enc event), em [Poconé](poc event), refúgio de onças. Desde janeiro queimaram 2,3 milhões de hectares no [Mato Grosso](mat event) e no [Mato Grosso do Sul](mato event), área maior que [Israel](isr mention).

Na [Serra do Amolar](ser event), brigadistas vindos de [Bauru](bau mention) lutam há onze dias. A Transpantaneira está {interditada}(e2) em seis pontes; [Porto Jofre](por event) só se alcança de barco. A fumaça escureceu [Campo Grande](cam event) e desceu até [Curitiba](cur event) e [Assunção](asu event). Em [San Matías](san event), na [Bolívia](bol event), casas arderam.

"A onça Amazonas foi achada com as patas em carne viva", contou a veterinária Rita Cáceres, de [Rondonópolis](ron mention). O vice-presidente culpou a seca. [Berlim](ber metonym) e [Haia](the metonym) cobraram explicações. A [Universidade de Brasília](bra metonym org) estima dez anos de recuperação.

---
places:
  pan: {name: Pantanal, point: [-17.5, -57.0], precision: area, radius_km: 200}
  cui: {name: Cuiabá, geonameid: 3465038, point: [-15.5961, -56.0967]}
  cor: {name: Corumbá, geonameid: 3465342, point: [-19.0092, -57.6533]}
  enc: {name: Encontro das Águas, point: [-17.2, -56.6], precision: area, radius_km: 30}
  poc: {name: Poconé, geonameid: 3453315, point: [-16.2567, -56.6228]}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  mato: {name: Mato Grosso do Sul, geonameid: 3457415, point: [-20.6756, -54.5502], precision: division}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ser: {name: Serra do Amolar, point: [-18.0, -57.5], precision: area, radius_km: 20}
  bau: {name: Bauru, geonameid: 3470279, point: [-22.3147, -49.0606]}
  por: {name: Porto Jofre, point: [-17.36, -56.78]}
  cam: {name: Campo Grande, geonameid: 3467747, point: [-20.4428, -54.6464]}
  cur: {name: Curitiba, geonameid: 3464975, point: [-25.4278, -49.2731]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  san: {name: San Matías, geonameid: 3444105, point: [-16.3597, -58.4004]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  ron: {name: Rondonópolis, geonameid: 3450909, point: [-16.4708, -54.6356]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
events:
  e1: {type: wildfire, places: [enc, poc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
