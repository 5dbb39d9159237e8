---
id: fr-aviation-fr-041
lang: fr
genre: aviation
country: FR
published: 2015-03-26
publisher: Alpes Matin
title: "[Seyne-les-Alpes](sey event), vallée fermée"
---
[DIGNE-LES-BAINS](dig dateline). Les rotations d'hélicoptères ont {repris}(e1) jeudi à l'aube entre [Seyne-les-Alpes](sey event) et le ravin où s'est {écrasé}(e2) mardi l'A320 parti de [Barcelone](bar mention) pour [Düsseldorf](dus mention). Les 150 occupants sont morts, dont seize lycéens de [Haltern](hal mention), en [Rhénanie-du-Nord-Westphalie](nor mention).

La boîte noire a parlé : à [Marseille](mar event), le procureur a décrit un copilote seul dans la cabine. Des policiers fouillent un appartement à [Düsseldorf](dus event) et une maison à [Montabaur](mon event). Les familles, venues d'[Espagne](spa mention), du [Japon](jap mention), d'[Argentine](arg mention), ont été reçues au [Vernet](ver event).

« On a ouvert toutes les chambres », dit l'hôtelier Lucien Barcelonnette, à [Barcelonnette](barc event), qui n'y voit plus de quoi sourire. [Berlin](ber metonym), [Madrid](mad metonym) et [Paris](par metonym) ont envoyé leurs chefs. Le col d'[Allos](all mention) est fermé. Une stèle sera posée à [Prads](pra event), la commune du crash.

---
places:
  sey: {name: Seyne-les-Alpes, geonameid: 2974661, point: [44.3504, 6.3563]}
  dig: {name: Digne-les-Bains, geonameid: 3021382, point: [44.0925, 6.232]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  hal: {name: Haltern am See, geonameid: 2911395, point: [51.743, 7.1816]}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  mon: {name: Montabaur, geonameid: 2869746, point: [50.4359, 7.8232]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  ver: {name: Vernet, point: [44.28, 6.39]}
  barc: {name: Barcelonnette, geonameid: 3034991, point: [44.3869, 6.6518]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  all: {name: Allos, point: [44.3, 6.59], precision: near}
  pra: {name: Prads, point: [44.22, 6.44]}
events:
  e1: {type: rescue, places: [sey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [sey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
