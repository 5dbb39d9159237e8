---
id: de-obituary-de-038
lang: de
genre: obituary
country: DE
published: 2015-12-30
publisher: Ostsee-Zeitung am Sund
title: "Er baute die Brücke von [Mostar](mos event): Ingenieur Karl Rügen ist tot"
---
Karl Rügen, der nie auf [Rügen](rug mention) lebte, ist am zweiten Weihnachtstag in [Greifswald](uni event) {gestorben}(e1). Er wurde 77 Jahre alt. Bekannt wurde der Bauingenieur durch die Rekonstruktion der alten Brücke von [Mostar](mos event), an der er mit Steinmetzen aus [Split](spl mention) und [Izmir](izm mention) bis 2004 {arbeitete}(e2).

Geboren wurde er in [Stettin](szc event); die Flucht führte über [Usedom](use mention) nach [Wismar](wis event). Er studierte in [Weimar](wei event), ging 1961 ins [Eisenhüttenstädter](eis demonym) Werk, durfte 1974 nach [Damaskus](dam mention) und 1980 nach [Maputo](map mention).

„Stein lügt nicht“, pflegte er zu sagen. In [Stralsund](str event) rettete er zwei Giebel, in [Lübeck](lub event) einen Turm. Die [Mostarer](mos demonym) Stadtverwaltung hisst die Flagge auf Halbmast. Beigesetzt wird er auf [Hiddensee](hid event), mit Blick nach [Dänemark](den mention).

---
places:
  mos: {name: Mostar, geonameid: 3194828, point: [43.3433, 17.8081]}
  rug: {name: Rügen, point: [54.4, 13.4], precision: area, radius_km: 20}
  uni: {name: Universitäts- und Hansestadt Greifswald, geonameid: 2917788, point: [54.0891, 13.4024]}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  use: {name: Usedom, point: [53.95, 14.05], precision: area, radius_km: 20}
  wis: {name: Wismar, geonameid: 2807465, point: [53.8922, 11.4556]}
  wei: {name: Weimar, geonameid: 2812482, point: [50.9803, 11.329]}
  eis: {name: Eisenhüttenstadt, geonameid: 2931481, point: [52.15, 14.65]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  str: {name: Stralsund, geonameid: 2826287, point: [54.3091, 13.0818]}
  lub: {name: Lübeck, geonameid: 2875601, point: [53.8689, 10.6873]}
  hid: {name: Hiddensee, point: [54.55, 13.1], precision: area, radius_km: 9}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
events:
  e1: {type: death, places: [uni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
