---
id: report-ng-1056
genre: report
country: NG
published: 2018-10-09
publisher: Humanitarian Desk West Africa
title: "Flood season: Survivors in [Anambra](ana event) need nets, salt and patience, says aid group"
---
Bunks made of school desks. A goat in the headmaster's office. On the blackboard, in a neat hand, the date of the last lesson: Friday, 14 September.

Some 3,200 people have been living in the primary school at [Umueri](umu event) since the [Niger](nig event) and the [Omambala](oma event) {burst their banks}(e1) in the middle of last month. They're a small part of those {displaced}(e1) in [Anambra](ana event), [Kogi](kog event), [Delta](del event) and [Niger](nige event) states, where a national disaster has been {declared}(e2). Officials speak of 199 {deaths}(e1).

"What people need first is not what donors like to give," says Uche Anyadike of the relief group Open Palm. "They send rice. We have rice. You can't cook rice without pots, and you can't cook at all when the firewood is wet. Send nets. Send salt, soap, sanitary towels. Send someone who can listen."

The camp has four toilets. If cholera were to come, it would need only an afternoon. Nurses go from room to room with a song about washing hands, which the children find very funny and the grandmothers don't. A woman who's due any day has been told to walk, slowly, to the clinic at [Otuocha](otu mention) as soon as she feels the first pain and not to wait for the second.

Why does it happen so often? After a wet year the reservoirs at [Kainji](kai mention) and [Jebba](jeb mention) have to spill. Water also arrives from the [Lagdo](lag mention) dam in [Cameroon](cam mention). [Nigeria](niger metonym) was meant to build a twin at [Dasin Hausa](das mention) to catch it, and has been meaning to since 1982.

People go back because there's nowhere else. The silt is the best in the country, and a yam from [Anam](anam mention) is worth two from anywhere. "The river takes, then it gives," says farmer Nwoye Ekwealor. "This time it took the barn, so I don't know what it'll give me for."

Open Palm has {handed out}(e3) 1,900 kits here and in [Ogbaru](ogb event) and hopes to reach 5,000 families before the waters fall. It would cost about N90 million. So far it has received N22 million, mostly from parishes in [Onitsha](oni mention) and from Igbo associations in [Dublin](dub mention) and [Maryland](mar mention).

A kit costs N9,500. Bank details are given below. Used clothes can't be accepted.

---
places:
  ana: {name: Anambra, geonameid: 2349961, point: [6.3083, 6.9847], precision: division}
  umu: {name: Umueri, point: [6.32, 6.87]}
  nig: {name: Niger River, point: [6.3, 6.7], precision: near}
  oma: {name: Omambala, point: [6.35, 6.85], precision: near}
  kog: {name: Kogi, geonameid: 2597364, point: [7.7848, 6.6142], precision: division}
  del: {name: Delta, geonameid: 2565341, point: [5.4427, 5.8819], precision: division}
  nige: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  otu: {name: Otuocha, point: [6.34, 6.85]}
  kai: {name: Kainji, point: [9.87, 4.61]}
  jeb: {name: Jebba, geonameid: 2336251, point: [9.1197, 4.8236]}
  lag: {name: Lagdo, point: [9.06, 13.7]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  niger: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  das: {name: Dasin Hausa, point: [9.3, 12.55]}
  anam: {name: Anam, point: [6.35, 6.75]}
  ogb: {name: Ogbaru, point: [6.05, 6.73]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
events:
  e1: {type: flood, places: [umu, nig, oma, ana, kog, del, nige], start: 2018-09, end: 2018-09, date_precision: month, date_text: in the middle of last month, killed: 199, status: happened, actors: "", main: true}
  e2: {type: decision, places: [ana, kog, del, nige], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: aid, places: [umu, ogb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Open Palm, targets: "1,900 kits"}
notes: ""
