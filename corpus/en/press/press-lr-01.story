---
id: press-lr-01
genre: press
country: LR
published: 2022-06-14
title: "FOR IMMEDIATE RELEASE: Second dialysis room to {open}(e1) in [Liberia](lr event)"
---
[MONROVIA](mon dateline), June 14, 2022 – The Saint Barnabas Health Trust is pleased to announce that a ten-bed dialysis unit will {open}(e1) on Monday, June 27, in [Gbarnga](gba event), the seat of [Bong County](bong event). It is the second in the country and the first outside [Monrovia](mon mention).

Until now patients from [Nimba](nim mention) or [Lofa](lof mention) faced a day on the road to the capital, three times a week. Four were {treated}(e2) at the unit on trial last Thursday.

The machines were built in [Bad Homburg](bad mention), {refurbished}(e3) in [Accra](acc mention) and trucked through [Ganta](gan mention). Nurse-in-charge Comfort Kollie {trained}(e4) in [Hyderabad](hyd mention).

The Trust thanks the [Norwegian](nor demonym) and [Irish](ie demonym) governments, and the people of [Gbarnga](gba mention), who {laid}(e5) the water line themselves in April.

"No mother should have to sell her rice to reach [Monrovia](mon mention)," said the Trust's director, Rev. Augustus Togbah, who will {cut the ribbon}(e1) with the minister of health.

Contact: press desk, [Tubman Boulevard](tub mention), [Sinkor](sin mention). Interviews in [London](lon mention) and [Minneapolis](min mention) by arrangement. ENDS

---
places:
  lr: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  gba: {name: Gbarnga, geonameid: 2277060, point: [6.9954, -9.4712]}
  bong: {name: Bong, geonameid: 2278292, point: [6.9996, -9.806], precision: division}
  nim: {name: Nimba, geonameid: 2274688, point: [6.8643, -8.7363], precision: division}
  lof: {name: Lofa, geonameid: 2275344, point: [8.1299, -9.8755], precision: division}
  bad: {name: Bad Homburg vor der Höhe, geonameid: 2953436, point: [50.2268, 8.6182]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  gan: {name: Ganta, geonameid: 2277241, point: [7.235, -8.9844]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  ie: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  tub: {name: Tubman Boulevard, point: [6.283, -10.775], precision: near, near: mon}
  sin: {name: Sinkor, point: [6.285, -10.78], precision: near, near: mon}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
events:
  e1: {type: opening, places: [gba], start: 2022-06-27, end: 2022-06-27, date_precision: day, date_text: "on Monday, June 27", status: planned, actors: "", main: true}
  e2: {type: medical, places: [gba], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: last Thursday, status: happened, actors: ""}
  e3: {type: construction, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: education, places: [hyd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: construction, places: [gba], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: ""}
notes: ""
