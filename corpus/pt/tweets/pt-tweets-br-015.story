---
id: pt-tweets-br-015
lang: pt
genre: tweets
country: BR
published: 2023-01-31
title: "Apagão no metrô de [São Paulo](sao event): o que estão postando"
---
@linha3vermelha_: Parado entre [Belém](bel event) e [Tatuapé](tat event) há meia hora. Não, gente, não é [Belém do Pará](bel mention).

@metro_avisa: {Falha}(e1) de energia em [Itaquera](ita event). Ônibus gratuitos até a [Sé](se2 mention).

@mari_osasco: Em [Osasco](osa event) tá tudo normal, mas vou chegar atrasada no [Brás](bra mention).

@cariocadaclara: [Paulistano](sao demonym) reclamando de 30 minutos... venham pro [Rio](rio mention) pegar o trem de [Japeri](jap mention).

@prof_sorocaba: Meu sobrenome é Sorocaba, moro em [Jundiaí](jun mention). O dia nem começou.

@bombeiroSP: {Princípio}(e2) de incêndio controlado na subestação da [Mooca](moo event).

@tempo_sp: E chove granizo em [Guarulhos](gua event), [Mogi](mog event) e [Suzano](suz event). Voos alternando para [Viracopos](vir mention).

---
places:
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bel: {name: Belém, point: [-23.543, -46.59], precision: near}
  tat: {name: Tatuapé, point: [-23.54, -46.577], precision: near}
  ita: {name: Itaquera, point: [-23.542, -46.471], precision: near}
  se2: {name: Sé, point: [-23.55, -46.633], precision: near}
  osa: {name: Osasco, geonameid: 3455775, point: [-23.5325, -46.7917]}
  bra: {name: Brás, point: [-23.545, -46.615], precision: near}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  jap: {name: Japeri, geonameid: 3460132, point: [-22.6431, -43.6533]}
  jun: {name: Jundiaí, geonameid: 3459462, point: [-23.1864, -46.8842]}
  moo: {name: Mooca, point: [-23.56, -46.6], precision: near}
  gua: {name: Guarulhos, geonameid: 3461786, point: [-23.4628, -46.5333]}
  mog: {name: Mogi das Cruzes, geonameid: 3457001, point: [-23.5228, -46.1883]}
  suz: {name: Suzano, geonameid: 3447212, point: [-23.5425, -46.3108]}
  vir: {name: Viracopos, point: [-23.007, -47.134], precision: exact}
events:
  e1: {type: outage, places: [ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [moo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
