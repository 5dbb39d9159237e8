---
id: report-ca-827
genre: report
country: CA
published: 2008-02-06
publisher: Valley Pilot
title: "Roundup: Flyers cling to second as playoff math tightens"
---
[OKANAGAN FALLS](oka dateline), [B.C.](bri dateline) - With six games to go there are five teams that can still finish first, and one, by the look of it, that would like to.

[Penticton](pen metonym) {beat}(e1) [Summerland](sum metonym) 5-2 at home on Friday, getting two goals from Brock Lazaruk, a Grade 12 student from [Oliver](oli mention) who had not scored since Christmas. On Saturday the same team, on the same ice, was {shut out}(e2) by [Princeton](pri metonym) 3-0. "Don't ask me," coach Ray Dunphy said. "I'd pay to know."

[Osoyoos](oso metonym), idle, is four points up. It has the league's best goalie and its worst bus, and should it meet [Kelowna](kel metonym) in the first round, few would put money on either.

In [Merritt](mer event) on Sunday, the home side {came back}(e3) from three goals down to tie [Revelstoke](rev metonym) 4-4. A fight in the second period could mean suspensions, depending on what the referee writes. Under league rules, anyone who leaves the bench to join one must sit out three games. The rule has been used twice.

The standings, wins first: [Osoyoos](oso metonym) 29-11, [Penticton](pen metonym) 27-13, [Kelowna](kel metonym) 26-14, [Princeton](pri metonym) 25-14, [Merritt](mer metonym) 24-14. Ties are not pretty and are left out.

If two clubs end level, it goes by head-to-head record, then goals against, then a coin. Dunphy has a coin. He struck a less hopeful note about his power play, which has seven goals in 61 tries. "We move it around like it was hot," he said. "I'd like for somebody to shoot. Shoot it at me. Shoot it anywhere."

What's next: [Penticton](pen metonym) {goes}(e4) to [Grand Forks](gra event) on Friday. The drive over the [Anarchist](ana mention) summit takes two hours in good weather, and the bus leaves at noon in case it isn't. Tickets there are $8 and children in team sweaters are let in free.

The midget girls from [Naramata](nar mention) need billets for a tournament in March. A bed, breakfast and patience are all that is asked.

---
places:
  oka: {name: Okanagan Falls, point: [49.344, -119.57]}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  pen: {name: Penticton, geonameid: 6101141, point: [49.4806, -119.5858]}
  sum: {name: Summerland, geonameid: 6159232, point: [49.5998, -119.6691]}
  oli: {name: Oliver, geonameid: 6093514, point: [49.1831, -119.5524]}
  pri: {name: Princeton, point: [49.459, -120.506]}
  oso: {name: Osoyoos, geonameid: 6094665, point: [49.0331, -119.4524]}
  kel: {name: Kelowna, geonameid: 5990579, point: [49.8831, -119.4857]}
  mer: {name: Merritt, geonameid: 6072350, point: [50.1123, -120.7942]}
  rev: {name: Revelstoke, geonameid: 6121621, point: [50.9971, -118.1953]}
  gra: {name: Grand Forks, geonameid: 5964401, point: [49.0331, -118.4356]}
  ana: {name: Anarchist, point: [49.03, -119.35], precision: near}
  nar: {name: Naramata, point: [49.59, -119.59]}
events:
  e1: {type: match, places: [pen], start: 2008-02-01, end: 2008-02-01, date_precision: day, date_text: on Friday, status: happened, actors: Penticton, targets: Summerland, main: true}
  e2: {type: match, places: [pen], start: 2008-02-02, end: 2008-02-02, date_precision: day, date_text: On Saturday, status: happened, actors: Princeton, targets: the same team, main: true}
  e3: {type: match, places: [mer], start: 2008-02-03, end: 2008-02-03, date_precision: day, date_text: on Sunday, status: happened, actors: the home side, targets: Revelstoke, main: true}
  e4: {type: match, places: [gra], start: 2008-02-08, end: 2008-02-08, date_precision: day, date_text: on Friday, status: planned, actors: Penticton}
notes: ""
