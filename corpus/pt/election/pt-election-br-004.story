---
id: pt-election-br-004
lang: pt
genre: election
country: BR
published: 2016-10-31
publisher: Tribuna dos Pampas
title: "Segundo turno: [Belém](bel event) reelege, [Porto Alegre](por event) vira"
---
Com 100% das urnas apuradas, {eleitores}(e1) de 57 cidades escolheram ontem seus prefeitos. Em [Porto Alegre](por event), a professora Nara Uruguaiana, que nunca morou na fronteira, virou sobre o deputado apoiado pelo [Palácio Piratini](pal metonym). Em [Belém](bel event) e em [Macapá](mac event), os atuais ficam. No [Rio](rio event), abstenção recorde de 27%.

No [ABC](abc event) paulista, [Santo André](san event) e [São Bernardo](sao event) mudaram de partido. Em [Juiz de Fora](jui event), [Caxias do Sul](cax event) e [Ponta Grossa](pon event) a diferença foi inferior a mil votos. [Curitiba](cur event) terminou às 18h.

"O [Nordeste](nor metonym) mandou recado", avaliou o cientista político Ivo Sobral, da [Universidade Federal do Ceará](cea metonym org). Em [Goiânia](goi event), uma urna {travou}(e2); em [Tóquio](tok mention) não houve votação. O [gaúcho](riog demonym) mais votado foi o de [Canoas](can mention). [São Luís](saol event) decidiu por 2 mil votos.

---
places:
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  pal: {name: Palácio Piratini, point: [-30.033, -51.23], precision: exact}
  mac: {name: Macapá, geonameid: 3396016, point: [0.0389, -51.0664]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  abc: {name: ABC, point: [-23.7, -46.55], precision: area, radius_km: 15}
  san: {name: Santo André, geonameid: 3449701, point: [-23.6639, -46.5383]}
  sao: {name: São Bernardo do Campo, geonameid: 3449344, point: [-23.6939, -46.565]}
  jui: {name: Juiz de Fora, geonameid: 3459505, point: [-21.7642, -43.3503]}
  cax: {name: Caxias do Sul, geonameid: 3466537, point: [-29.1681, -51.1794]}
  pon: {name: Ponta Grossa, geonameid: 3453186, point: [-25.095, -50.1619]}
  cur: {name: Curitiba, geonameid: 3464975, point: [-25.4278, -49.2731]}
  nor: {name: Nordeste, point: [-9.0, -40.0], precision: area, radius_km: 600}
  cea: {name: Ceará, geonameid: 3402362, point: [-5.376, -39.3429], precision: division}
  goi: {name: Goiânia, geonameid: 3462377, point: [-16.6786, -49.2539]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  riog: {name: Rio Grande do Sul, geonameid: 3451133, point: [-29.7277, -53.656], precision: division}
  can: {name: Canoas, geonameid: 3467467, point: [-29.9178, -51.1836]}
  saol: {name: São Luís, geonameid: 3388368, point: [-2.5297, -44.3028]}
events:
  e1: {type: election, places: [bel, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [goi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
