---
id: pt-aviation-pt-019
lang: pt
genre: aviation
country: PT
published: 2018-11-12
publisher: Jornal Regional
title: "Avião cazaque sobrevoa o [Alentejo](ale event) sem controlo e aterra em [Beja](bej event)"
---
Um Embraer da transportadora de [Astana](ast mention), saído da revisão em [Alverca](alv mention), {declarou}(e1) ontem emergência às 13h31, poucos minutos depois de descolar rumo a [Minsk](min mention). Durante hora e meia fez piruetas entre [Coruche](cor event), [Alcochete](alc event) e [Évora](evo event); a tripulação pediu para amarar no [Tejo](tej event).

Dois F-16 de [Monte Real](mon mention) acompanharam-no até à base de [Beja](bej event), onde pousou à terceira. Dois dos seis ocupantes foram ao hospital. "Pensei que caía em [Cuba](cub event)", disse uma moradora da vila alentejana, não da ilha.

O gabinete de investigação investiga os cabos dos ailerons. Um técnico [bielorrusso](bel demonym) ficou em [Lisboa](lis mention). A empresa de manutenção, que também trabalha para a Força Aérea do [Chade](cha mention) e a de [Cabo Verde](cab mention), suspendeu entregas. Em [Santarém](san mention) ouviu-se "um zumbido de vespa". O aparelho fora feito em [São José dos Campos](sao event).

---
places:
  ale: {name: Alentejo, point: [38.2, -7.9], precision: area, radius_km: 100}
  bej: {name: Beja, geonameid: 2270985, point: [38.0147, -7.8628]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  alv: {name: Alverca, point: [38.9, -9.04]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  cor: {name: Coruche, geonameid: 2268946, point: [38.9596, -8.5252]}
  alc: {name: Alcochete, geonameid: 2272144, point: [38.7553, -8.9609]}
  evo: {name: Évora, geonameid: 2268406, point: [38.5659, -7.904]}
  tej: {name: Tejo, point: [38.75, -9.0], precision: area, radius_km: 20}
  mon: {name: Monte Real, geonameid: 2265844, point: [39.8521, -8.8635]}
  cub: {name: Cuba, geonameid: 2268789, point: [38.1654, -7.8924]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  cab: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  san: {name: Santarém, geonameid: 2263480, point: [39.2338, -8.6862]}
  sao: {name: São José dos Campos, geonameid: 3448636, point: [-23.1794, -45.8869]}
events:
  e1: {type: air_accident, places: [ale, bej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
