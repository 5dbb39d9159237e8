---
id: news-sg-45
genre: news
country: SG
published: 2025-04-17
publisher: Straits Ledger
title: "{Fire}(e1) at shophouse {kills}(e1) girl, 10; labourers climbed scaffold to {save}(e2) others"
---
A ten-year-old [Australian](aus demonym) girl {died}(e1) and 21 people, 15 of them children, were {taken to hospital}(e3) after a {fire}(e1) at a three-storey shophouse in [River Valley Road](riv event) last week. The last of them {went home}(e4) on Wednesday.

The {blaze}(e1) broke out about 9.45am on the second floor, where a cooking {class}(e5) for children was under way. Staff and pupils {fled}(e6) onto a ledge. Before firefighters arrived, four migrant workers from a site across the road put up a scaffold and {brought down}(e2) ten of them.

The four, from [Bangladesh](ban mention) and [India](ind mention), {received}(e7) medals from the Manpower Ministry on Friday. "I saw my daughter in that window," said Mr Subramanian Saravanan, 34, who has not been home to [Thanjavur](tha mention) since 2023.

The girl's body was {flown}(e8) to [Perth](per event) on Saturday. Two similar schools in [Bukit Timah](buk event) were {closed}(e9) for checks. So far nobody has been {charged}(e10).

---
places:
  riv: {name: River Valley Road, point: [1.293, 103.84], precision: near}
  tha: {name: Thanjavur, geonameid: 1254649, point: [10.7852, 79.1391]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  buk: {name: Bukit Timah, geonameid: 1880744, point: [1.328, 103.791]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: fire, places: [riv], start: 2025-04-07, end: 2025-04-07, date_precision: week, date_text: last week, killed: 1, injured: 21, status: happened, actors: "", targets: A ten-year-old Australian girl, main: true}
  e2: {type: rescue, places: [riv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four migrant workers, targets: ten of them, main: true}
  e3: {type: medical, places: [], start: 2025-04-07, end: 2025-04-07, date_precision: week, date_text: "", injured: 21, status: happened, actors: "", minor: true}
  e4: {type: medical, places: [], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: The last of them, minor: true}
  e5: {type: education, places: [riv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [riv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Staff and pupils, minor: true}
  e7: {type: ceremony, places: [], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: on Friday, status: happened, actors: the Manpower Ministry, targets: The four}
  e8: {type: transport_change, places: [per], start: 2025-04-12, end: 2025-04-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: "The girl's body", minor: true}
  e9: {type: closure, places: [buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two similar schools}
  e10: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: nobody}
notes: ""
