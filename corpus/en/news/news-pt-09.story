---
id: news-pt-09
genre: news
country: PT
published: 2024-09-18
publisher: Diário do Minho e Douro
title: "Three firefighters {die}(e1) as {blazes}(e2) rage in north of [Portugal](por event)"
---
[LISBON](lis dateline), Sept 18 - Three firefighters were {killed}(e1) on Tuesday when flames {engulfed}(e1) their vehicle near [Tábua](tab event), raising to seven the number of people who have {lost their lives}(e2) in {fires}(e2) across the north and centre since the weekend.

More than 5,000 men and women are fighting over a hundred {outbreaks}(e2). The worst are around [Aveiro](ave event), where they have {destroyed}(e2) some 40 houses, and in the hills above [Castro Daire](cas event). Fifty people, 33 of them firefighters, have been {hurt}(e2), ten seriously.

The motorway between the capital and [Porto](port mention) was {cut}(e3) for a second day. Villagers at [Gondomar](gon event) {beat back}(e4) the flames with hoses and branches after {refusing}(e5) to be evacuated.

[Spain](spa metonym), [France](fra metonym), [Italy](ita metonym) and [Greece](gre metonym) have each {sent}(e6) two planes. The government {declared}(e7) a state of calamity on Tuesday evening; Friday will be a day of {mourning}(e8).

Police have {arrested}(e9) seven people on suspicion of {arson}(e10) since Saturday. {Rain}(e11) is forecast for the weekend.

---
places:
  tab: {name: Tábua, geonameid: 2733720, point: [40.3621, -8.0294]}
  cas: {name: Castro Daire, geonameid: 2740974, point: [40.8984, -7.9338]}
  gon: {name: Gondomar, geonameid: 2738925, point: [41.1445, -8.5322]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  ave: {name: Aveiro, geonameid: 2742611, point: [40.6457, -8.6464]}
  port: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
events:
  e1: {type: wildfire, places: [tab], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: on Tuesday, killed: 3, status: happened, actors: "", targets: Three firefighters, main: true}
  e2: {type: wildfire, places: [ave, cas], start: 2024-09-14, end: 2024-09-18, date_precision: day, date_text: since the weekend, killed: 7, injured: 50, status: happened, actors: "", main: true}
  e3: {type: closure, places: [port], start: 2024-09-17, end: 2024-09-18, date_precision: day, date_text: for a second day, status: happened, actors: "", targets: The motorway}
  e4: {type: wildfire, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Villagers}
  e5: {type: displacement, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: aid, places: [spa, fra, ita, gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Spain, France, Italy and Greece"}
  e7: {type: decision, places: [por], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: on Tuesday evening, status: happened, actors: The government}
  e8: {type: ceremony, places: [por], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: Friday, status: planned, actors: ""}
  e9: {type: arrest, places: [por], start: 2024-09-14, end: 2024-09-18, date_precision: day, date_text: since Saturday, arrested: 7, status: happened, actors: Police, targets: seven people}
  e10: {type: other_crime, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e11: {type: extreme_weather, places: [], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: for the weekend, status: planned, actors: "", minor: true}
notes: ""
