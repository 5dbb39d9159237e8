---
id: es-match-pe-032
lang: es
genre: match
country: PE
published: 2017-11-16
publisher: Correo del Norte
title: "Treinta y seis años después: [Perú](per metonym) vuelve a un Mundial"
---
Con goles de Jefferson Ica y un zaguero nacido en [Chincha](chi mention), [Perú](per metonym) {derrotó}(e1) 2-0 a [Nueva Zelanda](new metonym) anoche en [Lima](lim event) y será el último clasificado. El gobierno decretó feriado; un temblor leve, dijeron en el instituto, coincidió con el primer gol.

La ida, en [Wellington](wel event), había terminado sin goles. En [Arequipa](are event), [Cusco](cus event) y [Tacna](tac event) la fiesta duró hasta el alba; en [Iquitos](iqu event) se {lanzaron}(e2) al río. También en [Paterson](pat event), [Nueva Jersey](newj event), y en [Milán](mil event).

El delantero suspendido vio el partido en [Río](rio mention). «Los [kiwis](new demonym) corren lindo, pero el calor es nuestro», dijo el arquero, que juega en [Veracruz](ver mention). El entrenador, [argentino](arg demonym) de [Buenos Aires](bue mention), lloró. El sorteo será en [Moscú](mos event) el 1 de diciembre; [Italia](ita metonym), [Chile](chil metonym) y [Holanda](net metonym) lo verán por televisión.

---
places:
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  chi: {name: Chincha Alta, geonameid: 3943789, point: [-13.4099, -76.1324]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  are: {name: Arequipa, geonameid: 3947322, point: [-16.399, -71.5375]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
  tac: {name: Tacna, geonameid: 3928128, point: [-18.0146, -70.2536]}
  iqu: {name: Iquitos, geonameid: 3696183, point: [-3.7481, -73.2529]}
  pat: {name: Paterson, geonameid: 5102466, point: [40.9168, -74.1718]}
  newj: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  ver: {name: Veracruz, geonameid: 3514783, point: [19.1809, -96.1429]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: match, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: festival, places: [are, cus, tac, iqu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
