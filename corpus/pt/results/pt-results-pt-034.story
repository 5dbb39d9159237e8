---
id: pt-results-pt-034
lang: pt
genre: results
country: PT
published: 2018-10-07
publisher: Jornal da Bancada
title: "Resultados desportivos"
---
HÓQUEI EM PATINS. [Barcelos](bar metonym)-[Oliveirense](oli metonym), 4-4; [Valongo](val metonym)-[Turquel](tur metonym), 5-2; [Paço de Arcos](pac metonym)-[Juventude de Viana](via metonym org), 3-{3}(e1).

FUTSAL. [Fundão](fun metonym)-Modicus, 2-0; [Leões de Porto Salvo](leo metonym org)-[Burinhosa](bur metonym), 1-3.

ATLETISMO. Meia-maratona de [Lisboa](lis event): 1.º o [eritreu](eri demonym) T. Keren, 1:00.13; 2.º M. Eldoret ([Quénia](ken metonym)). Senhoras: 1.ª a [etíope](eth demonym) Adama.

CANOAGEM. [Prado](pra event): K1 1000 m, 1.º F. Ponte de Lima? Não, F. Pimentel, de [Ponte de Lima](pon mention).

CICLISMO. Clássica [Castelo Branco](cas event)-[Guarda](gua event): 1.º J. Torres ([Torres Vedras](tor mention)).

RÂGUEBI. Agronomia-Belenenses, 20-13; Seleção: [Portugal](por metonym)-[Bélgica](bel metonym) em [Taveiro](tav event), dia 20; [Roménia](rom metonym)-[Geórgia](geo metonym) em [Cluj](clu event).

VELA. [Vilamoura](vil event): regata {anulada}(e2).

---
places:
  bar: {name: Barcelos, geonameid: 2742416, point: [41.5317, -8.6184]}
  oli: {name: Oliveira de Azemeis, geonameid: 2737046, point: [40.841, -8.4756]}
  val: {name: Valongo, geonameid: 2732978, point: [41.1888, -8.4986]}
  tur: {name: Turquel, geonameid: 2262478, point: [39.4641, -8.9774]}
  pac: {name: Paço de Arcos, geonameid: 2265326, point: [38.6957, -9.2914]}
  via: {name: Viana do Castelo, geonameid: 2732773, point: [41.6932, -8.8329]}
  fun: {name: Fundão, geonameid: 2739187, point: [40.1403, -7.5014]}
  leo: {name: Leões de Porto Salvo, point: [38.72, -9.31]}
  bur: {name: Burinhosa, point: [39.78, -8.97]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  pra: {name: Prado, point: [41.6, -8.46]}
  pon: {name: Ponte de Lima, geonameid: 2736041, point: [41.7672, -8.5839]}
  cas: {name: Castelo Branco, geonameid: 2269514, point: [39.8236, -7.491]}
  gua: {name: Guarda, geonameid: 2738785, point: [40.5375, -7.2663]}
  tor: {name: Torres Vedras, geonameid: 2262581, point: [39.0911, -9.2586]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  tav: {name: Taveiro, point: [40.19, -8.49]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  clu: {name: Cluj-Napoca, geonameid: 681290, point: [46.7667, 23.6]}
  vil: {name: Vilamoura, geonameid: 6545006, point: [37.0873, -8.117]}
events:
  e1: {type: match, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
