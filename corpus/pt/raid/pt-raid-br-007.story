---
id: pt-raid-br-007
lang: pt
genre: raid
country: BR
published: 2021-09-14
publisher: Folha do Tapajós
title: "PF mira garimpo na terra [Munduruku](mun event)"
---
[ITAITUBA](ita dateline) (PA) - A Polícia Federal {cumpriu}(e1) nesta terça 18 mandados em [Itaituba](ita event), [Jacareacanga](jac event) e [Novo Progresso](nov event), no [Pará](par event), e em [Sinop](sin event), [Mato Grosso](mat event). Doze balsas foram {queimadas}(e2) no rio [Crepori](cre event). Um piloto foi preso em [Santarém](san event) com 3 quilos de ouro.

O metal ia para uma refinadora em [Campinas](cam event), segundo a delegada Marina Altamira, e daí para [Dubai](dub mention) e [Bangalore](ben mention). Contas na [Suíça](swi event) e nos [Emirados](uni event) foram bloqueadas. Indígenas de [Sai Cinza](sai mention) denunciaram ameaças.

[Belém](bel metonym) e [Brasília](bra metonym) divergem sobre a Força Nacional. "[Jacareacanga](jac metonym) vive disso", disse o vereador Tonho Marabá, citado em gravações da operação. O Ibama apreendeu retroescavadeiras fabricadas em [Pouso Alegre](pou event). Em [Manaus](man event), um segundo alvo, o [peruano](per demonym) Hugo Tarma, não foi encontrado; teria ido a [Letícia](let mention), na [Colômbia](col mention).

---
places:
  mun: {name: Munduruku, point: [-6.8, -57.5], precision: area, radius_km: 100}
  ita: {name: Itaituba, geonameid: 3397967, point: [-4.2761, -55.9836]}
  jac: {name: Jacareacanga, geonameid: 3397763, point: [-6.2222, -57.7528]}
  nov: {name: Novo Progresso, geonameid: 6317800, point: [-7.1478, -55.3811]}
  par: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  sin: {name: Sinop, geonameid: 6318696, point: [-11.8642, -55.5025]}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  cre: {name: Crepori, point: [-6.5, -57.1], precision: area, radius_km: 40}
  san: {name: Santarém, geonameid: 3389353, point: [-2.4431, -54.7083]}
  cam: {name: Campinas, geonameid: 3467865, point: [-22.9056, -47.0608]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  sai: {name: Sai Cinza, point: [-6.37, -57.8]}
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  pou: {name: Pouso Alegre, geonameid: 3452525, point: [-22.23, -45.9364]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  let: {name: Leticia, geonameid: 3676623, point: [-4.2108, -69.9394]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: raid, places: [ita, jac, nov, par, sin, mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [cre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
