---
id: es-election-co-002
lang: es
genre: election
country: CO
published: 2019-10-28
publisher: La Jornada Andina
title: "Sorpresa en las alcaldías: [Pasto](pas event) y [Bucaramanga](buc event) cambian de mano"
---
[Bogotá](bog dateline). Los independientes {ganaron}(e1) el domingo en seis capitales de [Colombia](col event). En [Bucaramanga](buc event) arrasó el ingeniero Néstor Villavicencio, que no nació en la ciudad de su apellido sino en [San Gil](san mention). En [Pasto](pas event), la médica Amparo Ipiales superó por 900 votos al candidato del partido que gobierna [Nariño](nar mention) desde hace doce años.

El oficialismo retuvo [Valledupar](val event) y [Montería](mon event), y perdió [Cúcuta](cuc event), donde la frontera con [Venezuela](ven mention) dominó la campaña. En el municipio de [Tumaco](tum event), 14 mesas no abrieron. La Registraduría aplazó los {comicios}(e2) en [Toribío](tor event), [Cauca](cau event).

En [Medellín](med event) y [Cali](cal event) el escrutinio terminó temprano; en [Leticia](let event), la lluvia retrasó las lanchas. La embajada de [Washington](was metonym) saludó la jornada. Los [antioqueños](ant demonym), dijo el nuevo alcalde, «votaron con la cabeza fría».

---
places:
  pas: {name: Pasto, geonameid: 3672778, point: [1.2146, -77.2785]}
  buc: {name: Bucaramanga, geonameid: 3688465, point: [7.125, -73.1189]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  san: {name: San Gil, geonameid: 3669808, point: [6.5595, -73.1364]}
  nar: {name: Nariño, geonameid: 3674021, point: [1.6017, -77.9777], precision: division}
  val: {name: Valledupar, geonameid: 3666304, point: [10.4654, -73.2531]}
  mon: {name: Montería, geonameid: 3674453, point: [8.7508, -75.8782]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  tum: {name: Tumaco, geonameid: 3666640, point: [1.7911, -78.7927]}
  tor: {name: Toribío, geonameid: 3666887, point: [2.9548, -76.2684]}
  cau: {name: Cauca, geonameid: 3687029, point: [2.6161, -77.277], precision: division}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  let: {name: Leticia, geonameid: 3676623, point: [-4.2108, -69.9394]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ant: {name: Antioquia, geonameid: 3689815, point: [6.7037, -75.5071], precision: division}
events:
  e1: {type: election, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: election, places: [tor, cau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
