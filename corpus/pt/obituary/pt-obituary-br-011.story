---
id: pt-obituary-br-011
lang: pt
genre: obituary
country: BR
published: 2018-06-03
publisher: O Cariri
title: "Dona Zefa de [Exu](exu mention), rainha do pífano, morre aos 97"
---
[CRATO](cra dateline) - O {enterro}(e1) teve duas bandas e um bode. Josefa Maria da Conceição, a Dona Zefa, {morreu}(e2) sábado no hospital de [Juazeiro do Norte](jua event), de pneumonia. Nasceu em [Exu](exu event), terra de sanfona, e escolheu o pífano para contrariar o pai.

Aos vinte, fugiu da seca para [São Paulo](sao mention): três dias em pau de arara até [Montes Claros](mon mention), o resto de trem. Costurou no [Brás](bra event), tocou na rádio em [Santos](san event), casou com um [baiano](bah demonym) de [Ilhéus](ilh mention). Voltou em 1968, viúva, para a [Chapada do Araripe](cha event).

Tocou em [Montreux](mont event) em 1984 e, dizia, "não achei graça no lago". Ensinou duzentas crianças do [Crato](cra mention), de [Barbalha](bar mention) e até de [Teresina](ter mention). O sobrinho, Petrolina Filho, herda os instrumentos. O governador do [Ceará](cea metonym) decretou luto; o de [Pernambuco](per metonym) mandou coroa. Em [Nova Olinda](nov event), o museu fechou.

---
places:
  exu: {name: Exu, geonameid: 3400541, point: [-7.5119, -39.7242]}
  cra: {name: Crato, geonameid: 3401545, point: [-7.2342, -39.4094]}
  jua: {name: Juazeiro do Norte, geonameid: 3397147, point: [-7.2131, -39.3153]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  mon: {name: Montes Claros, geonameid: 3456814, point: [-16.735, -43.8617]}
  bra: {name: Brás, point: [-23.545, -46.615], precision: near}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  ilh: {name: Ilhéus, geonameid: 3461408, point: [-14.7991, -39.0323]}
  cha: {name: Chapada do Araripe, point: [-7.4, -40.0], precision: area, radius_km: 60}
  mont: {name: Montreux, geonameid: 2659601, point: [46.433, 6.9114]}
  bar: {name: Barbalha, geonameid: 3406442, point: [-7.3111, -39.3042]}
  ter: {name: Teresina, geonameid: 3386496, point: [-5.0892, -42.8019]}
  cea: {name: Ceará, geonameid: 3402362, point: [-5.376, -39.3429], precision: division}
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  nov: {name: Nova Olinda, point: [-7.09, -39.68]}
events:
  e1: {type: ceremony, places: [jua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [jua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
