---
id: es-raid-mx-014
lang: es
genre: raid
country: MX
published: 2014-02-05
publisher: El Sol Minero
title: "Caen once en operativo contra huachicoleros en [Tula](tul event)"
---
[Pachuca](pac dateline), Hgo.- Fuerzas federales y estatales {catearon}(e1) la madrugada del martes cuatro bodegas en [Tula](tul event), [Tezontepec](tez event) y [Cuautepec](cua event), donde decomisaron 80 mil litros de gasolina. Hay once {detenidos}(e2), entre ellos dos policías municipales de [Tlahuelilpan](tla mention).

El combustible salía del ducto [Tuxpan](tux mention)-[Azcapotzalco](azc mention) y se vendía en [Querétaro](san event) y en el [Estado de México](sta event). Según la procuraduría de [Hidalgo](hid metonym), el cabecilla, alias «El Chiapas», nació en [Honduras](hon mention).

Los vecinos de [San Primitivo](sanp event) bloquearon la carretera a [Actopan](act mention) para impedir el traslado; hubo pedradas, pero ningún herido. Una aeronave de la Marina trasladó a los presos al penal del [Altiplano](alt mention), en [Almoloya de Juárez](vil mention).

---
places:
  tul: {name: Tula de Allende, geonameid: 3515064, point: [20.0516, -99.344]}
  pac: {name: Pachuca de Soto, geonameid: 3522210, point: [20.117, -98.7333]}
  tez: {name: Tezontepec de Aldama, geonameid: 3515690, point: [20.1907, -99.2743]}
  cua: {name: Cuautepec de Hinojosa, geonameid: 3529989, point: [20.0356, -98.3101]}
  tla: {name: Tlahuelilpan, geonameid: 3515459, point: [20.1308, -99.2314]}
  tux: {name: Túxpam de Rodríguez Cano, geonameid: 3515011, point: [20.9578, -97.4081]}
  azc: {name: Azcapotzalco, geonameid: 3532497, point: [19.487, -99.1859]}
  san: {name: Santiago de Querétaro, geonameid: 3991164, point: [20.5881, -100.3881]}
  sta: {name: State of Mexico, geonameid: 3523272, point: [19.3275, -99.7416], precision: division}
  hid: {name: Hidalgo, geonameid: 3527115, point: [20.5354, -98.9221], precision: division}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  sanp: {name: San Primitivo, point: [20.12, -99.24]}
  act: {name: Actopan, geonameid: 3533389, point: [20.2696, -98.9438]}
  alt: {name: Altiplano, point: [19.44, -99.62], precision: near}
  vil: {name: Villa de Almoloya de Juárez, geonameid: 3533032, point: [19.3692, -99.7584]}
events:
  e1: {type: raid, places: [tul, tez, cua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [tul, tez, cua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
