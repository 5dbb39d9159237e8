---
id: report-ht-112
genre: report
country: HT
published: 2026-02-24
publisher: Caribbean Associated News
title: "[Kenyan](ken demonym) officer {killed}(e1) as force {clears}(e2) road to [Mirebalais](mir event)"
---
[PORT-AU-PRINCE](por dateline) — A [Kenyan](ken demonym) police officer was {shot}(e1) dead and two [Salvadoran](sal demonym) soldiers were {hurt}(e1) on Monday in an {ambush}(e1) at [Morne à Cabrit](mor event), east of the [Haitian](hait demonym) capital, as an international force {tried}(e2) to reopen the way to the central plateau.

The column had {left}(e2) [Croix-des-Bouquets](cro event) at first light with bulldozers. It {removed}(e2) nine barricades and was within sight of [Mirebalais](mir event), which gangs of the Viv Ansanm alliance have {held}(e3) since the last day of March 2025, when it turned back at dusk.

The dead man, Corporal Kelvin Kiptoo, 31, from [Eldoret](eld mention), is the fifth [Kenyan](ken demonym) to lose his life in [Haiti](haiti event) since the first troops {landed}(e4) in June 2024. In [Nairobi](nai metonym), the inspector general of police {offered}(e5) condolences.

The Gang Suppression Force, which {took}(e6) over from the [Kenyan](ken demonym)-led mission in October, has about 1,600 of a planned 5,500 members, among them contingents from [Guatemala](gua mention), [Jamaica](jam mention) and the [Bahamas](bah mention). [Chad](cha metonym) has {pledged}(e7) battalions that should {arrive}(e7) from April.

Residents of [Saut-d'Eau](sau event) and [Lascahobas](las event), where 51,000 people {fled}(e8) last year, were hopeful. "We could hear the machines from the church," said Rose-Andrée Fleurimond, who runs a pharmacy in [Lascahobas](las mention). "For now we still buy our medicine in [Elías Piña](eli event)." The [Dominican](dom demonym) town, over the border, has {treated}(e9) hundreds of [Haitians](hai demonym) with bullet wounds.

Gangs control nearly all of [Port-au-Prince](por mention) and are active in [Artibonite](art event), where they {burned}(e10) a market at [L'Estère](les event) last week, and in [Cabaret](cab event). The UN counted 5,915 {killings}(e11) in 2025.

The transitional council's term {expired}(e12) on February 7 with no president to follow; the prime minister governs alone, with backing from [Washington](was metonym). {Elections}(e13) are {pencilled}(e13) in for August 30.

---
places:
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  mor: {name: Morne à Cabrit, point: [18.67, -72.2], precision: near}
  cro: {name: Croix-des-Bouquets, geonameid: 3727135, point: [18.5768, -72.2262]}
  mir: {name: Mirebalais, geonameid: 3720811, point: [18.8346, -72.1048]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  sal: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  sau: {name: "Saut-d'Eau", point: [18.81, -72.2]}
  las: {name: Lascahobas, point: [18.83, -71.93]}
  eli: {name: Elías Piña, point: [18.88, -71.7]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  art: {name: Artibonite, geonameid: 3731053, point: [19.3089, -72.5089], precision: division}
  les: {name: "L'Estère", point: [19.3, -72.6]}
  cab: {name: Cabaret, point: [18.73, -72.42]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  hait: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  haiti: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: shooting, places: [mor], start: 2026-02-23, end: 2026-02-23, date_precision: day, date_text: on Monday, killed: 1, injured: 2, status: happened, actors: "", targets: A Kenyan police officer, main: true}
  e2: {type: raid, places: [cro, mor, mir], start: 2026-02-23, end: 2026-02-23, date_precision: day, date_text: on Monday, status: happened, actors: an international force, targets: barricades, main: true}
  e3: {type: battle, places: [mir], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: the last day of March 2025, status: happened, actors: gangs of the Viv Ansanm alliance, targets: Mirebalais}
  e4: {type: other, places: [haiti], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June 2024, status: happened, actors: the first troops}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the inspector general of police, minor: true}
  e6: {type: other, places: [haiti], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: The Gang Suppression Force, targets: the Kenyan-led mission}
  e7: {type: other, places: [], start: 2026-04, end: 2026-04, date_precision: month, date_text: from April, status: planned, actors: Chad, targets: battalions}
  e8: {type: displacement, places: [sau, las], start: 2025, end: 2025, date_precision: year, date_text: last year, displaced: 51000, status: happened, actors: "51,000 people"}
  e9: {type: medical, places: [eli], start: null, end: null, date_precision: unknown, date_text: "", injured: 200, injured_qualifier: at_least, status: happened, actors: "", targets: hundreds of Haitians}
  e10: {type: fire, places: [les, art], start: 2026-02-16, end: 2026-02-16, date_precision: week, date_text: last week, status: happened, actors: they, targets: a market}
  e11: {type: killing, places: [haiti], start: 2025, end: 2025, date_precision: year, date_text: in 2025, killed: 5915, status: happened, actors: ""}
  e12: {type: resignation, places: [], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: on February 7, status: happened, actors: The transitional council}
  e13: {type: election, places: [haiti], start: 2026-08-30, end: 2026-08-30, date_precision: day, date_text: August 30, status: planned, actors: ""}
notes: ""
