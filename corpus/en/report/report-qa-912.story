---
id: report-qa-912
genre: report
country: QA
published: 2022-08-30
publisher: Gulf Monitor
title: "[Timor-Leste](tim mention), twenty years on: a young nation with an old question about oil"
---
Half of the people of [Timor-Leste](tim mention) are younger than 21. They did not see the black smoke over [Dili](dil event) in September 1999, when militias backed by the [Indonesian](ind demonym) army {burned}(e1) the town after a {vote}(e2) for independence. They have grown up with a flag, a parliament that argues, and a school day that lasts three hours because two shifts must share a room.

"My mother tells me that we suffered so that I could study," says Zelia da Costa, 19, who sells phone credit by the roundabout in [Comoro](com mention). "I studied. Now I would like a job." If a visa came through, she would pick fruit in [Victoria](vic mention) or [Queensland](que mention), as her two cousins do.

The state lives on a fund in [New York](new mention), filled by gas from the [Bayu-Undan](bay mention) field. The field is almost dry. According to the finance ministry's own projections, the fund could be empty within a little over ten years if spending continues as it is. Nine dollars in ten of the budget come from it.

Hence the passion for Greater Sunrise, a larger deposit some 150 km off the south coast. [Dili](dil metonym) insists that a pipeline should come ashore at [Beaço](bea mention), on an empty beach near [Viqueque](viq mention). The operators would prefer [Darwin](dar mention), where a plant already stands. A sea border with [Australia](aus metonym), {agreed}(e3) in 2018, settled who owns the gas but not where it should go.

Critics see the planned petroleum coast as a monument. The new airport at [Suai](sua event), which was {opened}(e4) in 2017, has a terminal, a statue and hardly any flights. A four-lane highway runs from it for 30 km and stops.

There is another view. "They told us in 1975 that we were too small," says former negotiator Abílio Guterres. "They told us in 1999 that we'd be a failed state. We've had five peaceful changes of power. Tell me who in this region can say that."

The Nobel laureate José Ramos-Horta, who was {sworn in}(e5) as president in May, wants membership of Asean. [Singapore](sin metonym) has been the hesitant one. Coffee from the hills of [Ermera](erm mention) and [Maubisse](mau mention) remains the main export after petroleum, and most farming families earn less than $500 a year from it.

---
places:
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  dil: {name: Dili, geonameid: 1645457, point: [-8.5586, 125.5736]}
  com: {name: Comoro, point: [-8.55, 125.53]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bay: {name: Bayu-Undan, point: [-11.1, 126.6], precision: near}
  bea: {name: Beaço, point: [-8.93, 126.45]}
  viq: {name: Viqueque, point: [-8.86, 126.37]}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  sua: {name: Suai, point: [-9.31, 125.26]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  erm: {name: Ermera, point: [-8.75, 125.4]}
  mau: {name: Maubisse, point: [-8.83, 125.6]}
events:
  e1: {type: fire, places: [dil], start: 1999-09, end: 1999-09, date_precision: month, date_text: in September 1999, status: happened, actors: militias backed by the Indonesian army, targets: the town, main: true}
  e2: {type: election, places: [tim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: independence}
  e3: {type: agreement, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: A sea border}
  e4: {type: opening, places: [sua], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", targets: The new airport}
  e5: {type: appointment, places: [], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: José Ramos-Horta}
notes: ""
