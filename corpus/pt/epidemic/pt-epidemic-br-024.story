---
id: pt-epidemic-br-024
lang: pt
genre: epidemic
country: BR
published: 2017-01-20
publisher: O Mucuri
title: "Febre amarela: fila em [Teófilo Otoni](teo event), macacos mortos em [Colatina](col event)"
---
Com 206 {notificações}(e1) e 53 mortes suspeitas, [Minas Gerais](min event) decretou emergência em 152 municípios. [Ladainha](lad event), de 17 mil habitantes, tem o maior número; em [Caratinga](car event) e [Imbé de Minas](imb event) a vacina acabou ao meio-dia.

No vizinho [Espírito Santo](esp event), em [Colatina](col event), [Ibatiba](iba event) e [Pancas](pan event), moradores acham bugios mortos. O [Rio](sta metonym) fez um cordão de vacinação em [Campos](cam event) e [Itaperuna](ita event). De [Manguinhos](man mention) partiram ontem 700 mil doses.

"Meu pai morreu disso em [Angola](ang event) em 61", diz o aposentado Vitório Manaus, natural de [Nanuque](nan mention). A Organização alerta viajantes: [Argentina](arg metonym) e [Paraguai](par metonym) vão {exigir}(e2) certificado. Em [Brasília](bra event), 1 caso, importado de [Januária](jan mention). [São José do Rio Preto](sao event) acompanha. O [Instituto Evandro Chagas, de Ananindeua](ana metonym org) sequencia amostras.

---
places:
  teo: {name: Teófilo Otoni, geonameid: 3446621, point: [-17.8575, -41.5053]}
  col: {name: Colatina, geonameid: 3465944, point: [-19.5394, -40.6306]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  lad: {name: Ladainha, geonameid: 3459353, point: [-17.6322, -41.7375]}
  car: {name: Caratinga, geonameid: 3466988, point: [-19.7897, -42.1392]}
  imb: {name: Imbé de Minas, geonameid: 3461381, point: [-19.5981, -41.9697]}
  esp: {name: Espírito Santo, geonameid: 3463930, point: [-19.6916, -40.5436], precision: division}
  iba: {name: Ibatiba, geonameid: 3461624, point: [-20.2339, -41.5106]}
  pan: {name: Pancas, geonameid: 3455277, point: [-19.225, -40.8514]}
  sta: {name: State of Rio de Janeiro, geonameid: 3451189, point: [-22.4049, -43.1152], precision: division}
  cam: {name: Campos dos Goytacazes, geonameid: 3467693, point: [-21.7523, -41.3304]}
  ita: {name: Itaperuna, geonameid: 3460733, point: [-21.205, -41.8878]}
  man: {name: Manguinhos, point: [-22.877, -43.245], precision: near}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  nan: {name: Nanuque, geonameid: 3456398, point: [-17.8392, -40.3539]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  jan: {name: Januária, geonameid: 3460148, point: [-15.4795, -44.3652]}
  sao: {name: São José do Rio Preto, geonameid: 3448639, point: [-20.8197, -49.3794]}
  ana: {name: Ananindeua, geonameid: 3407669, point: [-1.3656, -48.3722]}
events:
  e1: {type: outbreak, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [ang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
