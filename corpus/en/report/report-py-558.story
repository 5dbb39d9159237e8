---
id: report-py-558
genre: report
country: PY
published: 2023-05-08
publisher: Guaraní Press
title: "Protesters {block}(e1) roads in [Paraguay](par event), allege fraud in {vote}(e2)"
---
Demonstrators {cut}(e1) some 30 roads in [Paraguay](par event) over the past week to demand a recount of the {election}(e2) of 30 April, and the candidate whom they support has been {taken}(e3) into preventive detention, accused of breach of the peace.

Eladio Cáceres, a senator for a populist party who {came}(e2) third with 23 per cent, was {arrested}(e3) on Friday at a hotel in [San Lorenzo](san event), where he was about to lead a march on the capital. He had {claimed}(e4) without proof that voting machines were tampered with. A judge {sent}(e3) him on Sunday to the Viñas Cue military prison in [Asunción](asu event).

His followers {burned}(e1) tyres in [Ciudad del Este](ciu event), where the Friendship Bridge to [Foz do Iguaçu](foz event) was {closed}(e5) for five hours, and in [Encarnación](enc event), [Coronel Oviedo](cor event) and [Santaní](sant event). Officers {fired}(e6) rubber bullets outside the electoral court. In all, 208 people have been {detained}(e7), the interior ministry says, and a boy of 15 {lost}(e6) an eye in [Itauguá](ita event).

The conservative Rubén Alderete, of the party that has governed for all but five of the last 76 years, {won}(e2) with 42.7 per cent and will {take office}(e8) on 15 August. Observers from the [European Union](eur metonym) and the Organization of [American](ame demonym org) States found no reason to doubt it.

He is to {visit}(e9) [Taipei](tai event) before then, for [Paraguay](par metonym) is the last country in [South America](sou mention) that recognises [Taiwan](taiw mention); the loser would have switched. In [Villa Hayes](vil event), soy truckers who want to sell to [China](chi mention) {joined}(e1) the pickets on Thursday.

The outgoing president {sent}(e11) the army to protect substations on Saturday.

---
places:
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  san: {name: San Lorenzo, geonameid: 3437056, point: [-25.3397, -57.5088]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  ciu: {name: Ciudad del Este, geonameid: 3439101, point: [-25.5036, -54.6507]}
  foz: {name: Foz de Iguazu, geonameid: 3463030, point: [-25.5478, -54.5881]}
  sant: {name: Santaní, point: [-24.67, -56.44]}
  ita: {name: Itauguá, point: [-25.39, -57.35]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  ame: {name: American, point: [15.0, -85.0], precision: area, radius_km: 6000}
  sou: {name: South America, point: [-15.0, -60.0], precision: area, radius_km: 3000}
  vil: {name: Villa Hayes, point: [-25.09, -57.52]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  enc: {name: Encarnación, geonameid: 3438735, point: [-27.3318, -55.8666]}
  cor: {name: Coronel Oviedo, geonameid: 3438819, point: [-25.4461, -56.4393]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: protest, places: [ciu, enc, cor, sant, vil], start: 2023-05-01, end: 2023-05-01, date_precision: week, date_text: over the past week, status: happened, actors: Demonstrators, targets: a recount, main: true}
  e2: {type: election, places: [par], start: 2023-04-30, end: 2023-04-30, date_precision: day, date_text: of 30 April, status: happened, actors: Rubén Alderete, targets: Eladio Cáceres, main: true}
  e3: {type: arrest, places: [san, asu], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, arrested: 1, status: happened, actors: "", targets: Eladio Cáceres, main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Eladio Cáceres, minor: true}
  e5: {type: closure, places: [ciu, foz], start: null, end: null, date_precision: unknown, date_text: for five hours, status: happened, actors: "", targets: the Friendship Bridge}
  e6: {type: riot, places: [asu, ita], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: Officers}
  e7: {type: arrest, places: [par], start: null, end: null, date_precision: unknown, date_text: "", arrested: 208, status: happened, actors: "", targets: 208 people}
  e8: {type: appointment, places: [par], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: on 15 August, status: planned, actors: Rubén Alderete}
  e9: {type: visit, places: [tai], start: null, end: null, date_precision: unknown, date_text: before then, status: planned, actors: He}
  e11: {type: decision, places: [par], start: 2023-05-06, end: 2023-05-06, date_precision: day, date_text: on Saturday, status: happened, actors: The outgoing president, targets: the army}
notes: ""
