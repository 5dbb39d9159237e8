---
id: pt-aviation-br-032
lang: pt
genre: aviation
country: BR
published: 2007-07-18
publisher: Diário Paulistano
title: "Avião atravessa a avenida e explode em [Congonhas](con event)"
---
[SÃO PAULO](sao dateline).- O Airbus que vinha de [Porto Alegre](por mention) pousou às 18h48 na pista curta e molhada de [Congonhas](con event), não parou, cruzou a [Washington Luís](was event) e {bateu}(e1) num depósito de cargas. Havia 187 a bordo. Bombeiros de [Santo André](san mention), [Diadema](dia mention) e [Guarulhos](gua mention) {combatem}(e2) as chamas.

Na véspera, um turboélice que chegava de [Araçatuba](ara mention) derrapou no mesmo asfalto. O governo fechou a pista principal; voos vão para [Viracopos](vir mention) e [Cumbica](cum mention). No [Salgado Filho](sal event), em [Porto Alegre](por event), parentes souberam pela televisão.

Entre as vítimas há um deputado [gaúcho](rio demonym), dois [peruanos](per demonym), uma família de [Novo Hamburgo](nov mention). Peritos de [Toulouse](tou mention) chegam amanhã. "Moro no [Jabaquara](jab mention) há 40 anos e durmo de sapato", disse Cleusa Moema, vizinha. A Aeronáutica levou as caixas a [Washington](wash mention).

---
places:
  con: {name: Congonhas, point: [-23.626, -46.656], precision: exact}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  was: {name: Washington Luís, point: [-23.63, -46.656], precision: near}
  san: {name: Santo André, geonameid: 3449701, point: [-23.6639, -46.5383]}
  dia: {name: Diadema, geonameid: 3464739, point: [-23.6861, -46.6228]}
  gua: {name: Guarulhos, geonameid: 3461786, point: [-23.4628, -46.5333]}
  ara: {name: Araçatuba, geonameid: 3471859, point: [-21.2089, -50.4328]}
  vir: {name: Viracopos, point: [-23.007, -47.134], precision: exact}
  cum: {name: Cumbica, point: [-23.43, -46.47], precision: exact}
  sal: {name: Salgado Filho, point: [-29.994, -51.17], precision: exact}
  rio: {name: Rio Grande do Sul, geonameid: 3451133, point: [-29.7277, -53.656], precision: division}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  nov: {name: Novo Hamburgo, geonameid: 3456068, point: [-29.6783, -51.1306]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  jab: {name: Jabaquara, point: [-23.65, -46.64], precision: near}
  wash: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: air_accident, places: [con, was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [con, was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
