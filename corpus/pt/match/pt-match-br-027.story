---
id: pt-match-br-027
lang: pt
genre: match
country: BR
published: 2019-11-24
publisher: Placar do Norte
title: "Remo... não: é o [Brusque](bru metonym) que sobe"
---
[Brusque](bru metonym) 1, [Manaus](man metonym) 0. Debaixo de 38 graus e diante de 44 mil na Arena da Amazônia, o time [catarinense](san demonym) {calou}(e1) o [Amazonas](ama mention) e ficou com a taça da Série D nos pênaltis. O goleiro Zé Blumenau, de [Gaspar](gas mention), pegou dois.

Nas semifinais tinham caído o [Ituano](itu metonym) e a [Jacuipense](ria metonym). "Viajamos 30 horas contando [Cuiabá](cui mention) e [Porto Velho](por mention)", disse o técnico. Sobe também o [Jaraguá](jar metonym) no futsal.

Na Série B, o [Londrina](lon metonym) {perdeu}(e2) em [Pelotas](pel event) e caiu; o Guarani escapou em [Ponta Grossa](pon event). No feminino, [Kindermann, de Caçador](cac metonym org) vai à final. Libertadores: em [Lima](lim event), a torcida [carioca](rio demonym) ocupou [Miraflores](mir event); em [Buenos Aires](bue event) choraram. Desembarque no [Galeão](gal mention) às 7h, carreata pela [Candelária](can mention).

---
places:
  bru: {name: Brusque, geonameid: 3468879, point: [-27.098, -48.9128]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  san: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  ama: {name: Amazonas, geonameid: 3665361, point: [-4.2177, -63.7853], precision: division}
  gas: {name: Gaspar, geonameid: 3462535, point: [-26.9314, -48.9589]}
  itu: {name: Itu, geonameid: 3460535, point: [-23.2642, -47.2992]}
  ria: {name: Riachão do Jacuípe, geonameid: 3451474, point: [-11.8069, -39.3856]}
  cui: {name: Cuiabá, geonameid: 3465038, point: [-15.5961, -56.0967]}
  por: {name: Porto Velho, geonameid: 3662762, point: [-8.7619, -63.9039]}
  jar: {name: Jaraguá do Sul, geonameid: 3460102, point: [-26.4861, -49.0667]}
  lon: {name: Londrina, geonameid: 3458449, point: [-23.3103, -51.1628]}
  pel: {name: Pelotas, geonameid: 3454244, point: [-31.77, -52.341]}
  pon: {name: Ponta Grossa, geonameid: 3453186, point: [-25.095, -50.1619]}
  cac: {name: Caçador, geonameid: 3468570, point: [-26.7753, -51.015]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  mir: {name: Miraflores, point: [-12.12, -77.03], precision: near}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  gal: {name: Galeão, point: [-22.81, -43.25], precision: exact}
  can: {name: Candelária, point: [-22.901, -43.178], precision: near}
events:
  e1: {type: match, places: [pel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [pel, pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
