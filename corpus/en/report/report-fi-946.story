---
id: report-fi-946
genre: report
country: FI
published: 2016-12-02
publisher: Baltic Sea Review
title: "What [Finland](fin metonym) taught the world about schools, and what it has forgotten"
---
Delegations still come. They come to [Espoo](esp mention), to [Jyväskylä](jyv mention), to a low brick building in [Vantaa](van mention) where children take off their shoes, and they photograph the shoes. Teachers have learned to go on working while officials from [Qatar](qat mention) or [Ohio](ohi mention) kneel beside the desks.

What they come to see is a result of the year 2001, when the first Pisa {study}(e1) put fifteen-year-olds in [Finland](fin mention) at the top of the world in reading. Nobody was more surprised than the [Finns](finn demonym). "We looked for the mistake," recalls Kaarina Väisänen, who was then at the national board of education in [Helsinki](hel mention). "There had to be one."

There was none, but there was a delay. The youngsters of 2000 had been taught by a strict generation, in classes with few immigrants, in the shadow of a slump that had made books cheaper than anything else. The reforms which visitors now admire, such as the phenomenon lessons that {became}(e2) compulsory in August, would bear fruit much later, if they did.

On Tuesday the next round of Pisa will be {published}(e3). Leaks suggest that science scores have dropped once more, above all among boys and above all outside the capital. In [Kainuu](kai mention), a boy of fifteen is nearly a year behind a girl. Such a gap isn't found in [Macau](mac mention) or in [Portugal](por mention).

There are several explanations and too few data. Cuts have hit special teaching. Screens have arrived. Perhaps, Väisänen suggests, the fight for a place at university made school matter, and the welfare state has won the battle too completely. "A boy in [Kajaani](kaj mention) can be happy on very little," she says. "Who are we to forbid it?"

[Estonia](est mention), across the water, is the new pilgrimage. Its pupils do as well with half the money. Buses wait outside schools in [Tartu](tar mention) and [Viljandi](vil mention), and headteachers there have been to [Finland](fin mention) for advice on how to handle visitors. Charge them, was the answer.

A committee in [Helsinki](hel mention) is to consider what should be done. It may propose more reading, more hours for boys, or a later start of the school day. It will not, says its chairman, propose shoes.

---
places:
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  finn: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  esp: {name: Espoo, geonameid: 660158, point: [60.2052, 24.6522]}
  jyv: {name: Jyväskylä, geonameid: 655194, point: [62.2415, 25.7209]}
  van: {name: Vantaa, geonameid: 632453, point: [60.2941, 25.041]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  kai: {name: Kainuu, geonameid: 830664, point: [64.5496, 28.441], precision: division}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  kaj: {name: Kajaani, geonameid: 654899, point: [64.2273, 27.7285]}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  tar: {name: Tartu, geonameid: 588335, point: [58.3806, 26.7251]}
  vil: {name: Viljandi, geonameid: 587577, point: [58.3632, 25.5916]}
events:
  e1: {type: publication, places: [fin], start: 2001, end: 2001, date_precision: year, date_text: of the year 2001, status: happened, actors: "", targets: the first Pisa study}
  e2: {type: decision, places: [], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: the phenomenon lessons}
  e3: {type: publication, places: [], start: 2016-12-06, end: 2016-12-06, date_precision: day, date_text: On Tuesday, status: planned, actors: "", targets: the next round of Pisa, main: true}
notes: ""
