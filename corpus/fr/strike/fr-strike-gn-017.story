---
id: fr-strike-gn-017
lang: fr
genre: strike
country: GN
published: 2018-11-05
publisher: Le Fil du Fleuve
title: "[Guinée](gui event) : les enseignants en grève, [Conakry](con event) à l'arrêt"
---
Les élèves de [Conakry](con event) n'ont toujours pas repris le chemin de l'école. La {grève}(e1) lancée le 3 octobre s'est durcie lundi : barricades à [Bambéto](bam event) et [Cosa](cos event), gaz lacrymogènes à [Hamdallaye](ham event). À [Labé](lab event), trois lycéens ont été {blessés}(e2).

À [Kankan](kan event) et à [N'Zérékoré](nze event), les cours se tiennent à moitié. En [Haute-Guinée](hau event), où l'or paie mieux que la craie, beaucoup de maîtres sont partis vers [Siguiri](sig mention). Le syndicaliste Aboubacar Kindia exige huit millions de francs par mois.

La Banque mondiale n'y est pour rien, assure le ministre, de retour d'[Abidjan](abi mention). [Dakar](dak metonym) et [Bamako](bama metonym) ont conseillé à leurs ressortissants d'éviter [Matoto](mat mention). Les [Guinéens](gui demonym) de [Bruxelles](bru mention) manifestent samedi. Sur le port, les dockers disent « attendre [Boké](bok metonym) » : là-bas, les mineurs votent demain.

---
places:
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  bam: {name: Bambéto, point: [9.6, -13.62], precision: near}
  cos: {name: Cosa, point: [9.62, -13.61], precision: near}
  ham: {name: Hamdallaye, point: [9.57, -13.65], precision: near}
  lab: {name: Labé, geonameid: 2418362, point: [11.3182, -12.2833]}
  kan: {name: Kankan, geonameid: 2419992, point: [10.3854, -9.3057]}
  nze: {name: Nzérékoré, geonameid: 2416969, point: [7.7562, -8.8179]}
  hau: {name: Haute-Guinée, point: [10.5, -9.5], precision: area, radius_km: 150}
  sig: {name: Siguiri, geonameid: 2415703, point: [11.4228, -9.1685]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  bama: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  mat: {name: Matoto, point: [9.57, -13.6], precision: near}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bok: {name: Boké, geonameid: 2422924, point: [10.9322, -14.2905]}
events:
  e1: {type: strike, places: [bam, cos, ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
