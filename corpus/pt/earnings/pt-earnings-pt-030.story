---
id: pt-earnings-pt-030
lang: pt
genre: earnings
country: PT
published: 2021-03-02
publisher: Economia Diária
title: "Corticeira do Sôr cresce no vidro dos outros"
---
A Corticeira do Sôr, de [Ponte de Sor](pon mention), {fechou}(e1) 2020 com lucros de 19 milhões, mais 4%. As rolhas para espumante compensaram: [França](fra event), [Itália](ita event) e a região de [Mendoza](men event), na [Argentina](arg event), compraram mais, o [Chile](chi event) menos. A unidade de [Mora](mou event), que faz aglomerados para foguetões, entregou peças em [Kourou](kou event).

O grupo {comprou}(e2) metade da [sarda](sar demonym) Sughera, em [Tempio](tem event). Em [Coruche](cor event) abrirá um laboratório. O armazém de [Napa](nap event), na [Califórnia](cal event), ardeu em agosto. "O [Alentejo](ale metonym) tem árvores, falta-lhe gente para as descortiçar", afirma a presidente, Luísa Montemor.

As ações valorizaram 2,2% na bolsa de [Lisboa](lis metonym). A concorrente de [Santa Maria da Feira](fei mention) apresenta contas sexta. O município do [Gavião](gav metonym) isentou a fábrica de derrama. Analistas de [Frankfurt](fran mention) sublinham o risco da seca. Não há dividendos em [Marrocos](mor event).

---
places:
  pon: {name: Ponte de Sôr, geonameid: 2264538, point: [39.2496, -8.0101]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  men: {name: Mendoza, geonameid: 3844421, point: [-32.8895, -68.8458]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  mou: {name: Moura, geonameid: 2265686, point: [38.1401, -7.4486]}
  kou: {name: Kourou, geonameid: 3381303, point: [5.1628, -52.6427]}
  sar: {name: Sardinia, geonameid: 2523228, point: [40.0835, 9.0494], precision: division}
  tem: {name: Tempio Pausania, geonameid: 3165828, point: [40.9007, 9.1046]}
  cor: {name: Coruche, geonameid: 2268946, point: [38.9596, -8.5252]}
  nap: {name: Napa, geonameid: 5376095, point: [38.2971, -122.2855]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  ale: {name: Alentejo, point: [38.2, -7.9], precision: area, radius_km: 100}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  fei: {name: Feira, geonameid: 2739723, point: [40.9254, -8.5428]}
  gav: {name: Gavião, geonameid: 2267681, point: [39.4644, -7.9345]}
  fran: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: earnings, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [tem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
