---
id: fr-quake-ht-023
lang: fr
genre: quake
country: HT
published: 2021-08-16
publisher: Le Quotidien du Midi
title: "Après le séisme, les [Cayes](les event) comptent leurs morts"
---
[PORT-AU-PRINCE](por dateline). Le bilan du {séisme}(e1) de samedi, magnitude 7,2, est monté à 1 297 morts. L'épicentre se situe à [Petit-Trou-de-Nippes](pet event). Aux [Cayes](les event), l'église du Sacré-Cœur s'est {effondrée}(e2) sur un baptême ; à [Jérémie](jer event), l'hôpital soigne dans la cour.

La route de [Martissant](mar mention), tenue par les gangs, a été ouverte deux heures aux convois. Vingt tonnes de matériel sont parties de [Saint-Domingue](san mention), un avion est venu de [Mexico](mex mention), et le [Venezuela](ven metonym), l'[Équateur](ecu metonym) et [Cuba](cub metonym) envoient des médecins.

La tempête Grace menace [Jacmel](jac event). « En 2010 j'étais à [Léogâne](leo mention), j'ai tout perdu ; je suis venue ici refaire ma vie », dit Guerline Port-Salut devant un tas de parpaings à [Camp-Perrin](cam event). [Ottawa](ott metonym) promet une aide. L'île de [la Gonâve](lag mention) n'a rien senti.

---
places:
  les: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  pet: {name: Petit Trou de Nippes, geonameid: 3718938, point: [18.5253, -73.5082]}
  jer: {name: Jérémie, geonameid: 3723593, point: [18.65, -74.1167]}
  mar: {name: Martissant, point: [18.52, -72.36], precision: near}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  jac: {name: Jacmel, geonameid: 3723779, point: [18.2357, -72.5369]}
  leo: {name: Léogâne, geonameid: 3722286, point: [18.5111, -72.6334]}
  cam: {name: Camp Perrin, geonameid: 3728562, point: [18.3265, -73.8673]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  lag: {name: la Gonâve, point: [18.83, -73.03], precision: area, radius_km: 25}
events:
  e1: {type: earthquake, places: [les], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [les, jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
