---
id: report-au-1043
genre: report
country: AU
published: 2024-04-16
publisher: Tamar Valley Examiner
title: "Council to {trial}(e1) four-day bin week in [Launceston](lau event)"
---
Residents of three suburbs in [Launceston](lau event) will have their food scraps collected twice a week and everything else once a month, if they can remember which is which.

The six-month trial in [Ravenswood](rav event), [Newstead](new event) and [Prospect](pro event) will {start}(e1) on 1 July. Aldermen {backed}(e2) it by seven votes to five on Thursday.

About 48 per cent of what goes into the red bin is food, the council's waste officer, Tamsin Boyle, told the meeting. At the tip it turns into methane, which warms the planet about 28 times as much as carbon dioxide does. In a compost heap it turns into tomatoes.

"Nobody wants to talk about bins until theirs isn't emptied," she said. "Then it's all they want to talk about."

Alderman Kev Sturges, who voted no, has been talking about little else. He wonders what a family with two in nappies is meant to do in February. "Four weeks. You could stand at the top of the [Gorge](cat mention) and tell which street it is."

Families with nappies and people with medical waste may apply for an extra bin free of charge. Those who put the wrong thing in the wrong one will get a friendly tag, then a less friendly tag, then a phone call. Nobody will be fined during the trial, though the by-law would permit it.

Other places have been through this. In [Penrith](pen metonym), in [New South Wales](news mention), a similar system is said to have cut landfill by more than half and nobody died of it. In [Hobart](hob metonym) and [Kingborough](kin metonym), the green bin takes scraps already. [Dunedin](dun metonym), across the [Tasman](tas mention), is going the same way this year.

And what do the people think? In the car park at [Ravenswood](rav mention) shops, four out of five had not heard of it. "I've got six kids, a dog and my mum. They can trial whatever they want," said one woman. A retired nurse was all for it. A man with a ute full of branches asked whether they'd take those.

Kitchen caddies and a calendar should reach letterboxes in June. The calendar has been designed so that it can be understood without reading it, which, said Ms Boyle, had not been simple.

---
places:
  lau: {name: Launceston, geonameid: 2160517, point: [-41.4388, 147.1347]}
  rav: {name: Ravenswood, point: [-41.41, 147.18]}
  new: {name: Newstead, point: [-41.44, 147.16]}
  pro: {name: Prospect, point: [-41.47, 147.13]}
  cat: {name: Cataract Gorge, point: [-41.45, 147.12]}
  pen: {name: Penrith, point: [-33.75, 150.7]}
  news: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  kin: {name: Kingborough, point: [-42.98, 147.3], precision: area, radius_km: 15}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  tas: {name: Tasman Sea, point: [-40.0, 158.0], precision: area, radius_km: 700}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
events:
  e1: {type: other, places: [rav, new, pro], start: 2024-07-01, end: 2024-12-31, date_precision: day, date_text: on 1 July, status: planned, actors: Council, main: true}
  e2: {type: decision, places: [lau], start: 2024-04-11, end: 2024-04-11, date_precision: day, date_text: on Thursday, status: happened, actors: Aldermen, main: true}
notes: ""
