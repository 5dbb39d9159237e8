---
id: report-ie-556
genre: report
country: IE
published: 2025-10-27
publisher: The Liffey Courier
title: "Former [Galway](gal mention) senator {elected}(e1) president with record {vote}(e1)"
---
Independent candidate Caoimhe Ní Fhloinn has been {elected}(e1) the tenth President of [Ireland](ire event), winning 63.4 per cent of first preferences in a contest in which more than 213,000 people {spoiled}(e2) their votes.

The 68-year-old barrister from [Galway](gal mention) was {declared}(e1) the winner in St Patrick's Hall at [Dublin](dub metonym org) Castle shortly after 7pm on Saturday, and will be {inaugurated}(e3) on 11 November.

"I was told that the Áras is draughty. So was the campaign bus," she said, in both languages.

Her main opponent, former minister Hester Moorehead of [Monaghan](mon mention), {took}(e1) 29.5 per cent. She {conceded}(e4) at 4pm, when the boxes from [Cavan](cav event) and [Monaghan](mon event) had been {opened}(e1). A third name stayed on the paper although its owner, ex-football manager Jim Galvin-Roche, had {pulled out}(e5) on 5 October over rent he owed a tenant for 16 years.

{Spoiled}(e2) papers were most frequent in [Dublin Mid-West](dubl event), [Donegal](don event) and [Limerick City](lim event). Many bore the name of a woman who had {failed}(e6) to get the backing of four councils, and some, in [Clondalkin](clo event) and [Tallaght](tal event), that of a child {assaulted}(e7) near a centre for asylum seekers in [Saggart](sag event) on the Monday before. For two nights after that, crowds of up to 2,000 had {attacked}(e8) gardaí there with fireworks and garden forks; a Garda van was {set on fire}(e8) and 30 people have been {charged}(e9).

Turnout was 46 per cent. Voting on the islands, from [Tory](tor event) to [Inishbofin](ini event), {took place}(e1) on Friday this time like everywhere else; in earlier years, boats went out a day or two ahead. On [Inis Oírr](inis event), 71 per cent were for Ms Ní Fhloinn.

The Taoiseach, who had backed the candidate who withdrew, {faces}(e12) a {meeting}(e12) of his parliamentary party on Wednesday; a TD for [Cork](cor metonym org) North-Central said that there were "a few questions with his name on them".

[London](lon metonym) sent its good wishes and so did [Belfast](bel metonym)'s First Minister, who had {canvassed}(e13) with her in [Dundalk](dun event) and [Derry](der event). [Washington](was metonym) did not comment: the new president has {called}(e14) its arms sales by a word that diplomats avoid.

---
places:
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  mon: {name: Monaghan, geonameid: 2962568, point: [54.2459, -6.971]}
  cav: {name: Cavan, geonameid: 2965535, point: [53.9908, -7.3606]}
  dubl: {name: Dublin Mid-West, point: [53.32, -6.42], precision: area, radius_km: 8}
  don: {name: Donegal, point: [54.9, -7.9], precision: division}
  clo: {name: Clondalkin, point: [53.32, -6.395]}
  tal: {name: Tallaght, point: [53.288, -6.36]}
  sag: {name: Saggart, point: [53.28, -6.444]}
  tor: {name: Tory, point: [55.265, -8.22], precision: area, radius_km: 3}
  ini: {name: Inishbofin, point: [53.62, -10.21], precision: area, radius_km: 3}
  inis: {name: Inis Oírr, point: [53.06, -9.53], precision: area, radius_km: 2}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  dun: {name: Dundalk, geonameid: 2964540, point: [54.0, -6.4167]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: election, places: [ire, dub], start: 2025-10-24, end: 2025-10-24, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Caoimhe Ní Fhloinn, main: true}
  e2: {type: election, places: [dubl, don, lim], start: 2025-10-24, end: 2025-10-24, date_precision: day, date_text: "", status: happened, actors: "more than 213,000 people", targets: their votes}
  e3: {type: appointment, places: [], start: 2025-11-11, end: 2025-11-11, date_precision: day, date_text: on 11 November, status: planned, actors: "", targets: Caoimhe Ní Fhloinn}
  e4: {type: statement, places: [], start: 2025-10-25, end: 2025-10-25, date_precision: day, date_text: at 4pm, status: happened, actors: Hester Moorehead, minor: true}
  e5: {type: decision, places: [], start: 2025-10-05, end: 2025-10-05, date_precision: day, date_text: on 5 October, status: happened, actors: Jim Galvin-Roche}
  e6: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a woman, minor: true}
  e7: {type: attack, places: [sag], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on the Monday before, injured: 1, status: happened, actors: "", targets: a child}
  e8: {type: riot, places: [sag], start: 2025-10-21, end: 2025-10-22, date_precision: day, date_text: For two nights after that, status: happened, actors: "crowds of up to 2,000", targets: gardaí}
  e9: {type: charge, places: [sag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 30 people}
  e12: {type: meeting, places: [dub], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: planned, actors: The Taoiseach}
  e13: {type: visit, places: [dun, der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: First Minister, minor: true}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the new president, targets: arms sales, minor: true}
notes: ""
