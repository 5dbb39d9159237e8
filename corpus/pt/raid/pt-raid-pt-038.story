---
id: pt-raid-pt-038
lang: pt
genre: raid
country: PT
published: 2023-11-07
publisher: Jornal da Bancada
title: "Buscas em [São Bento](sao event) abalam [Lisboa](lis metonym)"
---
A PSP e o Ministério Público fizeram ontem 42 {buscas}(e1) em [Lisboa](lis event), [Sines](sin event), [Montalegre](mon event) e [Boticas](bot event), no âmbito de um inquérito aos negócios do lítio e do hidrogénio. Houve cinco {detidos}(e2), entre os quais o autarca de [Sines](sin metonym), interrogado no [Campus de Justiça](cam event).

Horas depois o chefe do Governo {demitiu-se}(e3) em direto. [Bruxelas](bru metonym) disse "tomar nota". Em [Covas do Barroso](cov event), aldeia que há anos recusa a mina, tocou o sino. "Nem [Nevada](nev mention) nem [Atacama](ata mention): isto é lameiro", disse a pastora Aida Chaves.

O centro de dados, de capitais [ingleses](eng demonym) e [norte-americanos](uni demonym), alimenta-se do mar de [Sines](sin mention). O consultor Bragança Neto, do [Porto](por mention), regressava de [Roterdão](rot mention). O Presidente ouve os partidos em [Belém](bel event). Na [Comporta](com mention) não houve buscas, ao contrário do noticiado.

---
places:
  sao: {name: São Bento, point: [38.713, -9.154], precision: exact}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  sin: {name: Sines, geonameid: 2262917, point: [37.9562, -8.8698]}
  mon: {name: Montalegre, geonameid: 2737502, point: [41.8236, -7.7897]}
  bot: {name: Boticas, geonameid: 2742090, point: [41.6894, -7.6691]}
  cam: {name: Campus de Justiça, point: [38.765, -9.097], precision: exact}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  cov: {name: Covas do Barroso, point: [41.63, -7.78]}
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  ata: {name: Atacama, point: [-24.0, -69.3], precision: area, radius_km: 200}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bel: {name: Belém, point: [38.698, -9.2], precision: exact}
  com: {name: Comporta, geonameid: 2269114, point: [38.3806, -8.7861]}
events:
  e1: {type: raid, places: [lis, sin, mon, bot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: resignation, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
