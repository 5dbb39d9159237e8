---
id: fr-frontline-ml-016
lang: fr
genre: frontline
country: ML
published: 2015-08-09
publisher: Le Fil du Fleuve
title: "[Mali](mal mention) : fin de la prise d'otages de [Sévaré](sev event)"
---
[BAMAKO](bam dateline), 9 août – Vingt-quatre heures après l'{attaque}(e1) de l'hôtel Le Fleuve, l'armée [malienne](mal demonym) a repris samedi le contrôle du bâtiment à [Sévaré](sev event), près de [Mopti](mop mention). Douze personnes ont été {tuées}(e2), dont deux [Ukrainiens](ukr demonym) et un [Sud-Africain](sou demonym) employés par l'ONU.

Cinq otages cachés sous les lits ont été exfiltrés vers [Bamako](bam mention). L'assaut porte la marque d'un groupe actif d'ordinaire dans le nord, autour de [Tombouctou](tim mention) et de [Kidal](kid mention), mais qui a frappé en juin à [Nara](nar event), près de la [Mauritanie](mau mention), et à [Fakola](fak event), à la frontière [ivoirienne](ivo demonym).

[Paris](par metonym) a salué « le sang-froid » des soldats. À [Gao](gao event), une patrouille a {sauté}(e3) sur une mine sans faire de victime. Le gouverneur, Ousmane Ségou, a fermé la route de [Bandiagara](ban mention). [Niamey](nia metonym) et [Ouagadougou](oua metonym) renforcent leurs postes.

---
places:
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  sev: {name: Sévaré, point: [14.53, -4.1]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  mop: {name: Mopti, geonameid: 2453348, point: [14.4843, -4.183]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  kid: {name: Kidal, geonameid: 2455290, point: [18.4434, 1.4092]}
  nar: {name: Nara, geonameid: 2453079, point: [15.1693, -7.2899]}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  fak: {name: Fakola, point: [10.53, -6.93]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  ban: {name: Bandiagara, geonameid: 2460489, point: [14.35, -3.6104]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
events:
  e1: {type: attack, places: [sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: explosion, places: [gao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
