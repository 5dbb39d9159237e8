---
id: es-match-es-003
lang: es
genre: match
country: ES
published: 2018-02-12
publisher: Gradas y Goles
title: "El [Mirandés](mir metonym) asalta [Logroño](log event)"
---
La [SD Logroño](log metonym org), que llevaba once partidos sin {perder}(e1) en Las Gaunas, cayó ayer 0-1 ante el equipo de [Miranda de Ebro](mir mention). El gol lo marcó Iker Burgos, un extremo de [Baracaldo](bar mention) cedido por el [Alavés](ara metonym), en el único tiro a puerta de los suyos.

Mucho frío y poca grada visitante: el temporal cortó la carretera en [Haro](har event). El entrenador local, Paco Zamora, se marchó sin hablar. «Aquí no ganaba nadie desde que lo hizo el Racing en septiembre», resumió su ayudante.

En el resto del grupo, el [Arenas de Getxo](get metonym) empató en [Gernika](ger event), el [Tudelano](tud metonym) goleó en [Leioa](lei event) y el choque entre el [Burgos](bur metonym) y la [Ponferradina](pon metonym) se suspendió por la nieve. El domingo, los [riojanos](lar demonym) viajan a [Vitoria](gas mention).

---
places:
  mir: {name: Miranda de Ebro, geonameid: 3116689, point: [42.6865, -2.947]}
  log: {name: Logroño, geonameid: 3118150, point: [42.4661, -2.4512]}
  bar: {name: Barakaldo, geonameid: 3109453, point: [43.2964, -2.9881]}
  ara: {name: "Araba / Alava", geonameid: 3130717, point: [42.8902, -2.6966], precision: division}
  har: {name: Haro, geonameid: 3120874, point: [42.5763, -2.8476]}
  get: {name: Getxo, geonameid: 3121007, point: [43.3569, -3.0115]}
  ger: {name: Gernika-Lumo, geonameid: 3120989, point: [43.3167, -2.6833]}
  tud: {name: Tudela, geonameid: 3107418, point: [42.0617, -1.6045]}
  lei: {name: Leioa, geonameid: 3118554, point: [43.3269, -2.9888]}
  bur: {name: Burgos, geonameid: 3127461, point: [42.3411, -3.7018]}
  pon: {name: Ponferrada, geonameid: 3113236, point: [42.5466, -6.5962]}
  lar: {name: La Rioja, geonameid: 3336897, point: [42.3179, -2.4034], precision: division}
  gas: {name: "Gasteiz / Vitoria", geonameid: 3104499, point: [42.85, -2.6727]}
events:
  e1: {type: match, places: [log], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
