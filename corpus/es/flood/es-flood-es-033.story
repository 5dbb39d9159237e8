---
id: es-flood-es-033
lang: es
genre: flood
country: ES
published: 2019-09-14
publisher: Levante Diario
title: "La gota fría parte la [Vega Baja](veg event) en dos"
---
[ORIHUELA](ori dateline). El {Segura}(e1) rompió ayer por [Almoradí](alm event) y anegó media comarca. [Orihuela](ori event) lleva 500 litros en dos días; [Dolores](dol event), un municipio sin relieve, es un espejo. Hay cinco muertos: dos hermanos en [Caudete](cau event), un conductor en [Almería](alme event), otro en [Redován](red event) y uno más en [Granada](gra event).

La UME ha {rescatado}(e2) a 3.500 vecinos. El aeropuerto de [Murcia](mur metonym) cerró; el Mar Menor, en [Los Alcázares](los event), se ha unido a las calles. La línea entre [Alicante](ali mention) y [Cartagena](car mention) está cortada, también la de [Madrid](mad mention) en [Ontinyent](ont event).

«Esto no es [Bangladés](ban mention), pero lo parece», decía Remedios Callosa desde su balcón de [Rafal](raf event). Los [murcianos](mur demonym) de [Beniel](ben mention) achican juntos con los oriolanos. [Valencia](val metonym) suspendió el curso en 136 municipios. En [Jávea](jav event) el mar subió al paseo. La DANA irá hoy a [Málaga](mal mention).

---
places:
  veg: {name: Vega Baja, point: [38.08, -0.8], precision: area, radius_km: 20}
  ori: {name: Orihuela, geonameid: 2513076, point: [38.0848, -0.944]}
  alm: {name: Almoradí, geonameid: 2521855, point: [38.1088, -0.792]}
  dol: {name: Dolores, geonameid: 2518842, point: [38.14, -0.7709]}
  cau: {name: Caudete, geonameid: 2519685, point: [38.7068, -0.9872]}
  alme: {name: Almería, geonameid: 2521886, point: [36.8381, -2.4597]}
  red: {name: Redován, geonameid: 2511969, point: [38.1162, -0.9098]}
  gra: {name: Granada, point: [37.3, -2.9], precision: division}
  mur: {name: Murcia, geonameid: 2513416, point: [37.987, -1.13]}
  los: {name: Los Alcázares, geonameid: 2514868, point: [37.7443, -0.8504]}
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  car: {name: Cartagena, geonameid: 2520058, point: [37.602, -0.984]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  ont: {name: Ontinyent, geonameid: 2513106, point: [38.8219, -0.606]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  raf: {name: Rafal, geonameid: 2512075, point: [38.1046, -0.849]}
  ben: {name: Beniel, geonameid: 2521086, point: [38.0464, -1.0023]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  jav: {name: Javea, geonameid: 2516336, point: [38.7833, 0.1667]}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
events:
  e1: {type: flood, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [cau, alme, red, gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
