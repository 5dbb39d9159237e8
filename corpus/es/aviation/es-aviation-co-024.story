---
id: es-aviation-co-024
lang: es
genre: aviation
country: CO
published: 2016-11-29
publisher: La Jornada Andina
title: "Avión con equipo brasileño se accidenta cerca de [La Unión](lau event)"
---
[RIONEGRO](rio dateline). El chárter que traía de [Santa Cruz de la Sierra](san mention) a un equipo de fútbol del sur de [Brasil](bra mention) se {estrelló}(e1) anoche en el cerro [El Gordo](elg event), entre [La Ceja](lac mention) y [La Unión](lau mention). De los 77 ocupantes sobrevivieron seis.

Los equipos de {rescate}(e2) subieron a pie desde la vereda [Pantalio](pan event), con lluvia y niebla. El presidente de la Aerocivil dijo en [Medellín](med event) que la nave iba sin combustible; había omitido su escala en [Cobija](cob mention). El lateral sobreviviente fue operado en [La Ceja](lac event).

En [Chapecó](cha event), [Santa Catarina](sant event), la gente amaneció en el estadio. En [Madrid](mad event) y en [Turín](tur event) hubo un minuto de silencio. El club de [Medellín](med metonym) pidió dar la copa al rival. El [boliviano](bol demonym) Erwin Potosí, técnico del vuelo, «preguntaba por su hija». Los cuerpos saldrán hacia [Manaos](man mention) en tres Hércules.

---
places:
  lau: {name: La Unión, geonameid: 3676923, point: [5.9743, -75.3619]}
  rio: {name: Rionegro, geonameid: 3670730, point: [6.1551, -75.3737]}
  san: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  elg: {name: El Gordo, point: [5.978, -75.42], precision: near}
  lac: {name: La Ceja, geonameid: 3679554, point: [6.0313, -75.4333]}
  pan: {name: Pantalio, point: [5.97, -75.41], precision: near}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  cob: {name: Cobija, geonameid: 3919998, point: [-11.0267, -68.7692]}
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  sant: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
events:
  e1: {type: air_accident, places: [elg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
