---
id: pt-earnings-br-009
lang: pt
genre: earnings
country: BR
published: 2023-08-10
publisher: Valor do Sul
title: "Calçados Paranhana lucra menos com [Argentina](arg mention) em crise"
---
[PORTO ALEGRE](por dateline). A Calçados Paranhana teve {lucro}(e1) de R$ 21 milhões no segundo trimestre, 34% abaixo de um ano antes. A [Argentina](arg event), seu maior cliente, deixou de pagar; o estoque na fronteira de [Uruguaiana](uru event) soma 600 mil pares. As vendas ao [Paraguai](par event) e ao [Equador](ecu event) cresceram.

A unidade de [Sobral](sob event), no [Ceará](cea event), assume a produção de tênis que era feita em [Três Coroas](tre event), onde 190 funcionários foram {demitidos}(e2). [Igrejinha](igr event) e [Taquara](taq event) não mudam. "Fechamos o escritório de [Xangai](sha event) e abrimos um em [Ho Chi Minh](hoc event)", disse o diretor financeiro, Gramado Júnior.

Na B3, o papel caiu 7%. O banco [Nova Iguaçu](nov metonym org) Investimentos cortou o preço-alvo. O sindicato de [Novo Hamburgo](novo metonym) protesta na quinta diante da [Assembleia gaúcha](rio metonym org). O governo do [Ceará](cea metonym) não comenta. Em [Birigui](bir event), concorrentes [paulistas](sao demonym) contratam.

---
places:
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  uru: {name: Uruguaiana, geonameid: 3445679, point: [-29.7547, -57.0883]}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  sob: {name: Sobral, geonameid: 3387296, point: [-3.6861, -40.3497]}
  cea: {name: Ceará, geonameid: 3402362, point: [-5.376, -39.3429], precision: division}
  tre: {name: Três Coroas, geonameid: 3446137, point: [-29.5169, -50.7778]}
  igr: {name: Igrejinha, geonameid: 3461481, point: [-29.5744, -50.7903]}
  taq: {name: Taquara, geonameid: 3446847, point: [-29.6506, -50.7806]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  nov: {name: Nova Iguaçu, geonameid: 3456160, point: [-22.7592, -43.4511]}
  novo: {name: Novo Hamburgo, geonameid: 3456068, point: [-29.6783, -51.1306]}
  rio: {name: Rio Grande do Sul, geonameid: 3451133, point: [-29.7277, -53.656], precision: division}
  bir: {name: Birigui, geonameid: 3469989, point: [-21.2886, -50.34]}
  sao: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
events:
  e1: {type: earnings, places: [arg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [sob, cea, tre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
