---
id: report-in-1020
genre: report
country: IN
published: 2009-07-13
publisher: Imphal Evening
title: "HIV: \"The day I told my mother I stopped being afraid\""
---
Every Thursday at three, in a room over a tailor's shop in [Churachandpur](chu mention), eleven women drink black tea with salt and talk about things that they can't mention at home.

All of them have HIV. Most were infected by husbands who injected heroin, and most of the husbands are dead.

"When he {passed away}(e1), in 2002, his family {burned}(e2) my clothes," says Lalnunmawi, who is 34 and who wants her name to be used. "They thought it lived in the cloth. I took my son and walked to my mother's village. I didn't tell her for two years. The day I told her I stopped being afraid."

[Manipur](man mention) lies on the border with [Myanmar](mya mention), on one of the roads by which heroin leaves the [Golden Triangle](gol mention). It has less than a quarter of one per cent of [India](ind mention)'s people and, according to the AIDS control body, close to eight per cent of those who live with the virus.

There has been progress. Needle exchanges, which were unthinkable once, are found in [Imphal](imp mention), [Ukhrul](ukh mention) and [Moreh](mor mention). Drugs that keep the virus in check have been free at public hospitals for five years. A mother who takes them has a better than 95 per cent chance of a healthy child.

But the medicine must be taken every day, for ever, and getting it can be a trial. When there is a bandh, which in this state may be any Monday, no bus runs. Women walk for six hours from [Tipaimukh](tip mention) or [Singngat](sin mention). If one group blocks the highway and another blocks the detour, the pharmacy is empty within a fortnight.

"We are shot at by nobody and killed by everybody," says the group's founder, Grace Haokip. She would like to see a stock for three months in each district and a van that is allowed to pass, as ambulances are.

Would they recommend that others speak out? The women look at each other. It depends on the mother, one of them says.

The network, which has sister groups in [Dimapur](dim mention) and [Aizawl](aiz mention), needs school fees for 63 children. Donations may be sent by money order. Sewing orders, for blouses, curtains and uniforms, are even better.

---
places:
  chu: {name: Churachandpur, point: [24.33, 93.68]}
  man: {name: Manipur, geonameid: 1263706, point: [24.7442, 93.8457], precision: division}
  ukh: {name: Ukhrul, point: [25.12, 94.36]}
  mor: {name: Moreh, point: [24.25, 94.31]}
  tip: {name: Tipaimukh, point: [24.23, 93.02]}
  sin: {name: Singngat, point: [24.13, 93.56]}
  aiz: {name: Aizawl, geonameid: 1279186, point: [23.7289, 92.7179]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  gol: {name: Golden Triangle, point: [20.5, 99.5], precision: area, radius_km: 250}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  imp: {name: Imphal, geonameid: 1269771, point: [24.8081, 93.9442]}
  dim: {name: Dimapur, geonameid: 1272552, point: [25.9117, 93.7217]}
events:
  e1: {type: death, places: [], start: 2002, end: 2002, date_precision: year, date_text: in 2002, killed: 1, status: happened, actors: "", targets: he, minor: true}
  e2: {type: other_crime, places: [], start: 2002, end: 2002, date_precision: year, date_text: "", status: happened, actors: his family, targets: my clothes, minor: true}
notes: ""
