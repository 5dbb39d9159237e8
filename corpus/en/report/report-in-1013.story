---
id: report-in-1013
genre: report
country: IN
published: 2022-11-29
publisher: Brahmaputra Sports Weekly
title: "\"I used to bowl at my sister's dolls\": pacer Nandini Gogoi on life after the debut"
---
Nandini Gogoi likes to sleep with a cricket ball under her pillow. It's not superstition, she says. "It is so that my mother can't find it."

The 20-year-old from [Sivasagar](siv mention), whose inswinger has been called the best in women's cricket in the North-East, {made her debut}(e1) for [India A](ind metonym) against [New Zealand A](new metonym) in [Visakhapatnam](vis event) last week and {took}(e1) four wickets for 31.

Her father drives a tanker between [Numaligarh](num mention) and [Siliguri](sil mention). There was no academy within three hours. "I used to bowl at my sister's dolls. She cried, and then she got angry, and then she picked up a bat. So really it's because of her."

Who is the toughest batter you have bowled to?

"My sister. After that, the captain of Railways. She looks at you as if you were late with her tea."

Do you think that the gap between the big states and the small is closing?

"Slowly. A girl in [Mumbai](mum mention) has turf, a physio, a dietician. In [Jorhat](jor mention) we had a matting wicket and a cow. But we are not afraid of anyone now. When we play [Delhi](del metonym) or [Karnataka](kar metonym) they know that they are in a fight."

The women's league will begin next year. Do you dream about it?

"Everyone does. If someone picks me I will buy my father a chair with a back. He has had enough of sitting in that lorry."

What about injuries? You had a stress fracture at 18.

"You learn patience. I watched old videos of [West Indian](car demonym) fast bowlers with my leg in plaster. I can tell you what Malcolm Marshall had for lunch."

Which place would you most like to play in?

"[Lord's](lon mention). Everyone says that. But also [Guwahati](guw mention), in front of people who couldn't come to [Vizag](vis mention) because the train costs too much."

And what would you say to a girl in [Haflong](haf mention) or [Tezu](tez mention) who reads this?

"Find a wall. A wall never gets tired. And if they tell you that it isn't a game for girls, say yes, thank you, and bowl."

[Assam](ass metonym) {meet}(e2) [Odisha](odi metonym) at [Cuttack](cut event) on Friday.

---
places:
  siv: {name: Sivasagar, geonameid: 1256389, point: [26.9055, 94.6359], precision: division}
  num: {name: Numaligarh, point: [26.63, 93.72]}
  haf: {name: Haflong, point: [25.17, 93.02]}
  tez: {name: Tezu, point: [27.92, 96.17]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  car: {name: Caribbean, point: [15.0, -66.0], precision: area, radius_km: 900}
  vis: {name: Visakhapatnam, point: [17.69, 83.22]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  sil: {name: Siliguri, geonameid: 1256525, point: [26.71, 88.4285]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  jor: {name: Jorhat, geonameid: 1268820, point: [26.7575, 94.2031]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  cut: {name: Cuttack, geonameid: 1273780, point: [20.465, 85.8793]}
events:
  e1: {type: match, places: [vis], start: 2022-11-21, end: 2022-11-21, date_precision: week, date_text: last week, status: happened, actors: Nandini Gogoi, main: true}
  e2: {type: match, places: [cut], start: 2022-12-02, end: 2022-12-02, date_precision: day, date_text: on Friday, status: planned, actors: Assam, targets: Odisha}
notes: ""
