---
id: tweets-tz-01
genre: tweets
country: TZ
published: 2024-04-26
publisher: "@PwaniLive"
title: "Thread: rain, trains and one goat"
---
@PwaniLive: 1/ Good morning from a very wet #[DarEsSalaam](dar event). {Flooding}(e1) on [Morogoro Road](mor event) at [Jangwani](jan event) again, BRT buses {turned back}(e2) at [Magomeni](mag event). Leave early. Or don't leave.

2/ [Kigamboni](kig event) ferry {suspended}(e3) till 10. Bridge is open, 40 min queue. A goat has joined it.

3/ Seeing claims that the [Selander Bridge](sel event) has {cracked}(e4). It has NOT. Photo going round is from [Durban](dur mention), 2022. Stop.

4/ Prime minister in [Dodoma](dod event) yesterday: 155 people {killed}(e5) by the rains this season nationwide. [Rufiji](ruf event) and [Kilombero](kil event) worst.

5/ @mamantilie_kk sends this from [Arusha](aru event): {hail}(e6) "like eggs". And [Mbeya](mbe event) has lost the road to [Tukuyu](tuk mention) at a {landslide}(e7).

6/ [Kenya](ke event) has it just as bad. #[Mathare](mat event) last night, {awful}(e8). Thinking of you, [Nairobi](nai metonym).

7/ Simba v Azam on Sunday {moved}(e9) from here to [Zanzibar](zan event), pitch permitting. 

8/ Sun at last over [Mbezi Beach](mbz event)! Enjoy your eleven minutes. #{mafuriko}(e1)

---
places:
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  mor: {name: Morogoro Road, point: [-6.81, 39.265], precision: near, near: dar}
  jan: {name: Jangwani, point: [-6.813, 39.267], precision: near, near: dar}
  mag: {name: Magomeni, point: [-6.805, 39.255], precision: near, near: dar}
  kig: {name: Kigamboni, point: [-6.827, 39.3], precision: near, near: dar}
  sel: {name: Selander Bridge, point: [-6.797, 39.281], precision: exact, near: dar}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  ruf: {name: Rufiji, point: [-7.95, 38.9], precision: area, radius_km: 50}
  kil: {name: Kilombero, point: [-8.3, 36.7], precision: area, radius_km: 80}
  aru: {name: Arusha, geonameid: 161325, point: [-3.3667, 36.6833]}
  mbe: {name: Mbeya, geonameid: 154380, point: [-8.9, 33.45]}
  tuk: {name: Tukuyu, geonameid: 149437, point: [-9.25, 33.65]}
  ke: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mat: {name: Mathare, point: [-1.26, 36.86], precision: near, near: nai}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  zan: {name: Zanzibar, geonameid: 148730, point: [-6.1639, 39.1979]}
  mbz: {name: Mbezi Beach, point: [-6.73, 39.21], precision: near, near: dar}
events:
  e1: {type: flood, places: [jan], start: 2024-04-26, end: 2024-04-26, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [mag], start: 2024-04-26, end: 2024-04-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [kig], start: 2024-04-26, end: 2024-04-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: collapse, places: [sel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: flood, places: [ruf, kil], start: null, end: null, date_precision: unknown, date_text: "", killed: 155, status: happened, actors: "", main: true}
  e6: {type: extreme_weather, places: [aru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: landslide, places: [tuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: flood, places: [mat], start: 2024-04-25, end: 2024-04-25, date_precision: day, date_text: last night, status: happened, actors: ""}
  e9: {type: match, places: [zan], start: 2024-04-28, end: 2024-04-28, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
notes: "#DarEsSalaam is marked without the #."
