---
id: pt-captions-mo-013
lang: pt
genre: captions
country: MO
published: 2017-08-24
title: "Tufão Hato: imagens de um dia sem luz"
---
[Macau](mac event), Avenida [Almeida Ribeiro](alm event). Um homem {rema}(e1) numa porta de guarda-roupa. (Foto: A. Lamego)

[Taipa](tai event). Árvores centenárias no chão, junto às [Casas-Museu](cas event).

[Coloane](col event). Vila isolada; o pasteleiro distribui natas.

[Zhuhai](zhu event), [China](chi mention). O navio «Hui Jin» encostado à marginal.

[Hong Kong](hon event). Ondas em [Heng Fa Chuen](hen event); voos desviados para [Cantão](gua mention) e [Taipé](taip mention).

[Porto Interior](por event). Soldados vindos de [Cantão](gua mention) {limpam}(e2) lojas, a primeira vez desde a transferência.

[Lisboa](lis mention). Macaenses residentes em [Oeiras](oei mention) recolhem donativos.

[Ilha Verde](ilh event). «Não há água», diz o cartaz da D. Rosa Goa, em três línguas.

---
places:
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  alm: {name: Almeida Ribeiro, point: [22.193, 113.54], precision: near}
  tai: {name: Taipa, point: [22.157, 113.56], precision: near}
  cas: {name: Casas-Museu, point: [22.154, 113.559], precision: exact}
  col: {name: Coloane, point: [22.12, 113.56], precision: near}
  zhu: {name: Zhuhai, geonameid: 1790437, point: [22.2769, 113.5678]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  hen: {name: Heng Fa Chuen, point: [22.277, 114.24], precision: near}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  por: {name: Porto Interior, point: [22.196, 113.535], precision: near}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  oei: {name: Oeiras, geonameid: 2265464, point: [38.691, -9.3109]}
  ilh: {name: Ilha Verde, point: [22.209, 113.535], precision: near}
events:
  e1: {type: storm, places: [mac, alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
