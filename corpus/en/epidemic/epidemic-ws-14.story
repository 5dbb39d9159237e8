---
id: epidemic-ws-14
genre: epidemic
country: WS
published: 2019-12-06
publisher: Apia Morning Star
title: "Red flags out as [Samoa](sam event) stops to be {vaccinated}(e1)"
---
[APIA](api dateline), Dec 6. {Nothing moved}(e2) on the cross-island road on Thursday but dogs and white vans. Families who wanted a needle had {hung}(e3) a red cloth at the gate, and from [Falealili](fal event) to [Vaimoso](vai event) there were few gates without.

{Measles}(e4) has {killed}(e4) 63 people since October, fifty-five of them four or younger. About 4,300 have been {sick}(e4), of 200,000 souls. In [Leulumoega](leu event) and at the national hospital in [Moto'otua](mot event), nurses from [New Zealand](new mention), [Australia](aus mention), [Hawaii](haw mention) and [French Polynesia](fre mention) are on twelve-hour days.

By dusk 17,500 had been {jabbed}(e1) on [Upolu](upo event), 5,000 on [Savai'i](sav event).

A man who had been telling parents on line to use vitamin A was {arrested}(e5) at [Malie](mal event), after writing "enjoy your killing spree". [American Samoa](ame event), with nine {cases}(e6), {shut}(e7) its schools. In [Tonga](ton event) there've been {440}(e8) and, so far, no death; in [Fiji](fij event) {fifteen}(e9).

It {came}(e10), it's supposed, from [Auckland](auc mention) in August. Small coffins were {flown out}(e11) of [Auckland](auc mention) as well: a church there paid.

Christmas {services}(e12) will be held without under-nineteens.

---
places:
  fal: {name: Falealili, point: [-14.02, -171.7], precision: near}
  vai: {name: Vaimoso, point: [-13.835, -171.79], precision: near}
  leu: {name: Leulumoega, point: [-13.82, -171.96], precision: near}
  mot: {name: "Moto'otua", point: [-13.85, -171.765], precision: near, near: api}
  api: {name: Apia, point: [-13.834, -171.767]}
  fre: {name: French Polynesia, geonameid: 4030656, point: [-15.0, -140.0], precision: country}
  upo: {name: Upolu, point: [-13.93, -171.75], precision: area, radius_km: 30}
  sav: {name: "Savai'i", point: [-13.6, -172.45], precision: area, radius_km: 35}
  mal: {name: Malie, point: [-13.8, -171.85], precision: near}
  ame: {name: American Samoa, geonameid: 5880801, point: [-14.31, -170.7], precision: country}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  sam: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.13333], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
events:
  e1: {type: medical, places: [upo, sav], start: 2019-12-05, end: 2019-12-05, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: closure, places: [sam], start: 2019-12-05, end: 2019-12-05, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e3: {type: other, places: [fal, vai], start: 2019-12-05, end: 2019-12-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: outbreak, places: [sam], start: 2019-10, end: 2019-12, date_precision: month, date_text: since October, killed: 63, status: happened, actors: "", main: true}
  e5: {type: arrest, places: [mal], start: 2019-12-05, end: 2019-12-05, date_precision: day, date_text: "", arrested: 1, status: happened, actors: ""}
  e6: {type: outbreak, places: [ame], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [ame], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: outbreak, places: [ton], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: outbreak, places: [fij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: outbreak, places: [auc], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, status: reported, actors: "", minor: true}
  e11: {type: aid, places: [auc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: ceremony, places: [sam], start: 2019-12-25, end: 2019-12-25, date_precision: day, date_text: Christmas, status: planned, actors: ""}
notes: ""
