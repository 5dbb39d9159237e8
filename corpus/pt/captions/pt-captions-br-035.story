---
id: pt-captions-br-035
lang: pt
genre: captions
country: BR
published: 2018-09-03
title: "O Museu Nacional em imagens"
---
[Rio de Janeiro](rio event), [Quinta da Boa Vista](qui event), 20h: o {fogo}(e1) sai por todas as janelas. Foto: C. Niterói

[São Cristóvão](sao event). O meteorito de [Bendegó](ben mention), intacto na entrada.

[Lagoa Santa](lag mention), [Minas](min mention): o sítio onde se achou Luzia, o crânio de 11 mil anos.

[Centro](cen event). Estudantes {marcham}(e2) até a [Cinelândia](cin event).

[Berlim](ber mention). Arquivo com gravações de línguas perdidas; uma cópia, ao menos.

[Lisboa](lis event). Flores na porta da embaixada do [Brasil](bra mention).

[Petrópolis](pet event). O outro palácio do imperador reforça os hidrantes.

[Cidade do México](mex mention). Antropóloga mostra moldes de [Copacabana](cop mention) — a da [Bolívia](bol mention).

[Maré](mar event). Página queimada que o vento levou, a sete quilômetros.

---
places:
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  qui: {name: Quinta da Boa Vista, point: [-22.906, -43.226], precision: exact}
  sao: {name: São Cristóvão, point: [-22.9, -43.223], precision: near}
  ben: {name: Bendegó, point: [-10.1, -39.25]}
  lag: {name: Lagoa Santa, geonameid: 3459138, point: [-19.6301, -43.9009]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  cen: {name: Centro, point: [-22.905, -43.18], precision: near}
  cin: {name: Cinelândia, point: [-22.91, -43.176], precision: near}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pet: {name: Petrópolis, geonameid: 3454031, point: [-22.505, -43.1786]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  cop: {name: Copacabana, geonameid: 3919189, point: [-16.1699, -69.0792]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  mar: {name: Maré, point: [-22.86, -43.24], precision: near}
events:
  e1: {type: fire, places: [rio, qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [cin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
