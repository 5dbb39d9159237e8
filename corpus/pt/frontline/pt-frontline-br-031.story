---
id: pt-frontline-br-031
lang: pt
genre: frontline
country: BR
published: 2021-05-11
publisher: Folha de Boa Vista
title: "Garimpeiros atacam aldeia de [Palimiú](pal event)"
---
Sete barcos com homens encapuzados {abriram}(e1) fogo ontem contra a aldeia ianomâmi de [Palimiú](pal event), às margens do [Uraricoera](ura event), em [Roraima](ror event). Cinco ficaram feridos. É o terceiro tiroteio em quinze dias; num deles {morreram}(e2) três garimpeiros.

A Polícia Federal, que desceu de [Boa Vista](boa mention) num avião do Exército, foi recebida a bala. As barreiras sanitárias de [Waikás](wai event) e [Korekorema](kor event) foram abandonadas. O garimpo compra gasolina em [Alto Alegre](alt mention) e [Mucajaí](muc mention), e mantimentos que vêm de [Manaus](man mention) pela BR-174.

"Isso é guerra e [Brasília](bra metonym) chama de ocorrência", disse o líder Davi Surucucu, por rádio, de [Surucucu](sur mention). Na [Venezuela](ven event), em [La Esmeralda](lae event), outros indígenas ianomâmis fogem. A [Guiana](guy metonym) fechou [Lethem](let event). O ouro vai parar em [Rio Branco](rio mention)... ou em [Dubai](dub mention), calcula a PF.

---
places:
  pal: {name: Palimiú, point: [3.5, -62.8]}
  ura: {name: Uraricoera, point: [3.4, -62.5], precision: area, radius_km: 80}
  ror: {name: Roraima, geonameid: 3662560, point: [1.938, -61.3325], precision: division}
  boa: {name: Boa Vista, geonameid: 3664980, point: [2.8197, -60.6733]}
  wai: {name: Waikás, point: [3.55, -63.17]}
  kor: {name: Korekorema, point: [3.6, -62.9]}
  alt: {name: Alto Alegre, geonameid: 6316346, point: [2.8958, -61.4975]}
  muc: {name: Mucajaí, geonameid: 6317658, point: [2.4399, -60.9115]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  sur: {name: Surucucu, point: [2.83, -63.65]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  lae: {name: La Esmeralda, geonameid: 3638075, point: [3.1745, -65.5452]}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  let: {name: Lethem, geonameid: 3377425, point: [3.3726, -59.7997]}
  rio: {name: Rio Branco, geonameid: 3662574, point: [-9.9747, -67.81]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
events:
  e1: {type: attack, places: [pal, ura, ror], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [pal, ura, ror], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
