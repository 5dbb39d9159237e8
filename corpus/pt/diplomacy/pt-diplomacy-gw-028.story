---
id: pt-diplomacy-gw-028
lang: pt
genre: diplomacy
country: GW
published: 2020-03-02
publisher: Folha do Atlântico
title: "Dois presidentes em [Bissau](bis event), e um aeroporto fechado"
---
[Bissau](bis dateline) (AFA) - A [Guiné-Bissau](gui event) acordou ontem com dois chefes de Estado. Um tomou {posse}(e1) num hotel, outro, indicado por deputados, renunciou em 24 horas "por segurança". Militares ocupam a rádio e o edifício da justiça, junto ao [Pindjiguiti](pin event).

[Abuja](abu metonym), onde fica a sede da comunidade regional, ameaça com {sanções}(e2). [Dacar](dak metonym) e [Niamei](nia metonym) reconheceram o primeiro; [Luanda](lua metonym) e a [Praia](pra metonym) esperam pelo Supremo. [Lisboa](lis metonym) apelou à calma. No interior, em [Gabú](gab event) e [Bafatá](baf event), o mercado abriu; em [Cacheu](cac event), não.

"Já enterrei três constituições", diz o régulo Malam Buba, de [Farim](far mention). Os estudantes [guineenses](gui demonym) em [Coimbra](coi event) marcharam até à Sé. A ONU, que sai no fim do ano, guarda as urnas em [Brá](bra event). Nos [Bijagós](bij mention) pesca-se. Voos da [Gâmbia](gam mention) cancelados.

---
places:
  bis: {name: Bissau, geonameid: 2374775, point: [11.8636, -15.5977]}
  gui: {name: Guinea-Bissau, geonameid: 2372248, point: [12.0, -15.0], precision: country}
  pin: {name: Pindjiguiti, point: [11.86, -15.58], precision: near}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  gab: {name: Gabú, geonameid: 2372532, point: [12.28, -14.2222]}
  baf: {name: Bafatá, geonameid: 2375254, point: [12.1658, -14.6617]}
  cac: {name: Cacheu, geonameid: 2374311, point: [12.2744, -16.1653]}
  far: {name: Farim, geonameid: 2372647, point: [12.4839, -15.2217]}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  bra: {name: Brá, point: [11.88, -15.63], precision: near}
  bij: {name: Bijagós, point: [11.25, -16.0], precision: area, radius_km: 50}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
events:
  e1: {type: ceremony, places: [gui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sanction, places: [pin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
