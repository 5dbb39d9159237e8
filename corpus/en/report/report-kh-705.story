---
id: report-kh-705
genre: report
country: KH
published: 2019-06-25
publisher: Lower Mekong Daily
title: "[Sihanoukville](sih event) building {collapse}(e1): owner {charged}(e2) as toll {reaches}(e1) 28"
---
[PHNOM PENH](phn dateline) — A court in [Sihanoukville](sih event) on Tuesday {charged}(e2) five [Chinese](chi demonym) nationals and a [Cambodian](cam demonym) landlord over the {collapse}(e1) of a seven-storey building in which 28 workers {died}(e1).

Rescuers {ended}(e3) their search on Monday after two men had been {pulled out}(e3) alive, more than 60 hours after the steel and glass structure {fell}(e1) before dawn on Saturday. Twenty-six people were {injured}(e1). Most of the victims were labourers from [Prey Veng](pre mention), [Kampot](kam mention) and [Takeo](tak mention) who slept on the second floor of the site.

The prime minister {dismissed}(e4) the deputy head of the national disaster agency, and the governor of [Preah Sihanouk](prea event) province {resigned}(e5) on Monday night.

[Chinese](chi demonym) money has changed the port beyond recognition. Casinos, condominiums and hotels worth more than a billion dollars have gone up in three years; a motorway to [Phnom Penh](phn event) is {under construction}(e6). Inspectors said the owner had been {told}(e7) twice to stop building.

The charges include involuntary manslaughter, which carries up to three years in prison. The six were {taken}(e8) to the provincial jail.

In January, three people were {killed}(e9) when a temple dining hall {caved in}(e9) in [Siem Reap](sie event).

A labour group said that it would {hold}(e10) a Buddhist ceremony at the site on Saturday and called on [Beijing](bei metonym) to see that families are paid. Each has {received}(e11) 10,000 dollars from the government and a fund led by the prime minister's wife.

---
places:
  sih: {name: Sihanoukville, geonameid: 1831142, point: [10.6093, 103.5296]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  pre: {name: Prey Veng, point: [11.48, 105.33], precision: area, radius_km: 40}
  kam: {name: Kampot, point: [10.61, 104.18], precision: area, radius_km: 40}
  tak: {name: Takeo, point: [10.99, 104.78], precision: area, radius_km: 30}
  prea: {name: Preah Sihanouk, point: [10.7, 103.7], precision: area, radius_km: 30}
  sie: {name: Siem Reap, geonameid: 1822214, point: [13.3618, 103.8606]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
events:
  e1: {type: collapse, places: [sih], start: 2019-06-22, end: 2019-06-22, date_precision: day, date_text: before dawn on Saturday, killed: 28, injured: 26, status: happened, actors: "", targets: a seven-storey building, main: true}
  e2: {type: charge, places: [sih], start: 2019-06-25, end: 2019-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: A court, targets: five Chinese nationals and a Cambodian landlord, main: true}
  e3: {type: rescue, places: [sih], start: 2019-06-24, end: 2019-06-24, date_precision: day, date_text: on Monday, status: happened, actors: Rescuers, targets: two men}
  e4: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: the deputy head of the national disaster agency}
  e5: {type: resignation, places: [prea], start: 2019-06-24, end: 2019-06-24, date_precision: day, date_text: on Monday night, status: happened, actors: the governor of Preah Sihanouk province}
  e6: {type: construction, places: [phn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [sih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Inspectors, targets: the owner, minor: true}
  e8: {type: arrest, places: [sih], start: null, end: null, date_precision: unknown, date_text: "", arrested: 6, status: happened, actors: "", targets: The six}
  e9: {type: collapse, places: [sie], start: 2019-01, end: 2019-01, date_precision: month, date_text: In January, killed: 3, status: happened, actors: "", targets: a temple dining hall}
  e10: {type: ceremony, places: [sih], start: 2019-06-29, end: 2019-06-29, date_precision: day, date_text: on Saturday, status: planned, actors: A labour group}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: Each}
notes: ""
