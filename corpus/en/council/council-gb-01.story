---
id: council-gb-01
genre: council
country: GB
published: 2023-04-06
publisher: The Marches Correspondent
title: "Last public loos in [Bishop's Castle](bc event) {reprieved}(e1)"
---
IT TOOK forty minutes, two adjournments and a {petition}(e2) carried in on a bread tray. On Wednesday, members of [Shropshire](shr metonym org) Council {shelved}(e1) the {closure}(e3) of eleven public lavatories, among them the stone-built pair in [Auction Yard](ay event), [Bishop's Castle](bc event), which a 2019 {survey}(e4) called the best-kept between [Chester](che mention) and [Hereford](her mention).

Lavatories in [Clun](clu event), [Church Stretton](cs event) and [Much Wenlock](mw event) are safe too, at least until next spring. Those at [Craven Arms](ca event) are not: they {shut}(e5) for good on 31 March and their doors have been {bricked up}(e5).

"People drive here from [Birmingham](bir mention) for the walking. What are they supposed to do, go home?" asked Gwenda Preece, a retired midwife who {gathered}(e2) 3,112 signatures outside the Co-op through February.

The cabinet member for places, Hugh Tasker-Rowe, told the {meeting}(e6) in [Shirehall](sh event), [Shrewsbury](shw event), that the saving had been put at £180,000 a year. Over the border, [Powys](pow metonym) {handed}(e7) its conveniences to town councils in 2015 and has not regretted it, he said.

No {decision}(e8) was reached about the lorry park at [Oswestry](osw mention), where the [Welsh](wal demonym) hauliers' association wants showers.

---
places:
  bc: {name: Bishops Castle, geonameid: 2655572, point: [52.4921, -3.0021]}
  shr: {name: Shropshire, point: [52.62, -2.72], precision: division}
  ay: {name: "Auction Yard, Bishop's Castle", point: [52.4925, -2.997], precision: near, near: bc}
  che: {name: Chester, geonameid: 2653228, point: [53.1905, -2.8919]}
  her: {name: Hereford, geonameid: 2647074, point: [52.0568, -2.7148]}
  clu: {name: Clun, point: [52.4215, -3.0297]}
  cs: {name: Church Stretton, geonameid: 2653021, point: [52.5378, -2.8015]}
  mw: {name: Much Wenlock, geonameid: 2642054, point: [52.5958, -2.5575]}
  ca: {name: Craven Arms, geonameid: 2652061, point: [52.4431, -2.8356]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  sh: {name: "Shirehall, Shrewsbury", point: [52.7077, -2.731], precision: exact, near: shw}
  shw: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
  pow: {name: Powys, point: [52.3, -3.42], precision: division}
  osw: {name: Oswestry, geonameid: 2640861, point: [52.862, -3.055]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
events:
  e1: {type: decision, places: [bc, clu, cs, mw], start: 2023-04-05, end: 2023-04-05, date_precision: day, date_text: On Wednesday, status: happened, actors: members of Shropshire Council, main: true}
  e2: {type: protest, places: [bc], start: 2023-02, end: 2023-02, date_precision: month, date_text: through February, status: happened, actors: Gwenda Preece}
  e3: {type: closure, places: [bc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: survey, places: [], start: 2019, end: 2019, date_precision: year, date_text: 2019, status: happened, actors: "", minor: true}
  e5: {type: closure, places: [ca], start: 2023-03-31, end: 2023-03-31, date_precision: day, date_text: on 31 March, status: happened, actors: "", main: true}
  e6: {type: meeting, places: [shw], start: 2023-04-05, end: 2023-04-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [pow], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", minor: true}
  e8: {type: decision, places: [osw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: "Powys handing over its conveniences in 2015 left unmarked as an event of its own."
