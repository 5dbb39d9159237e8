---
id: match-ls-03
genre: match
country: LS
published: 2022-05-02
publisher: Mountain Kingdom Sport
title: "{Whistle blown}(e1) on title race, and on the {snow}(e2)"
---
{SNOW}(e2) on May Day is rare but not unheard of at [Mokhotlong](mok event), 2,200 metres up. A goalkeeper in a [Basotho](ls demonym) blanket is rarer.

Sunday's {match}(e3) there, between Lioli of [Teyateyaneng](tey mention) and the army side from [Maseru](mas mention), was {abandoned}(e1) after 58 minutes with the lines invisible and the score 1-1. It will be {replayed}(e4) on Thursday at [Setsoto Stadium](set event).

That suits Bantu, of [Mafeteng](maf mention), who {won}(e5) 3-0 at [Leribe](ler event) and lead by two points. Their third goal was {struck}(e6) from the centre circle by a [Zimbabwean](zw demonym), Tatenda Chirwa; the ball went over a keeper who was looking at the sun coming up from behind the [Maloti](mal mention), he said. It was four in the afternoon.

At [Quthing](qut event) a bus carrying Majantja's supporters from [Mohale's Hoek](moh mention) {slid}(e7) into a donga. One woman lost two fingers. The {game}(e8) went ahead, goalless.

Several scouts from [Bloemfontein](blo mention) and [Durban](dur mention) had {driven}(e9) through the border at [Maseru Bridge](mbr mention) to see Chirwa. One of them never got beyond [Thaba-Tseka](tht mention), where the road was {shut}(e10). He watched on a phone in a police post, in the company, he told us, of eleven sheep.

---
places:
  mok: {name: Mokhotlong, geonameid: 932416, point: [-29.2894, 29.0675]}
  tey: {name: Teyateyaneng, geonameid: 932035, point: [-29.1472, 27.749]}
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  set: {name: Setsoto Stadium, point: [-29.316, 27.487], precision: exact, near: mas}
  maf: {name: Mafeteng, geonameid: 932614, point: [-29.823, 27.2374]}
  ler: {name: Hlotse, geonameid: 932698, point: [-28.8718, 28.045]}
  zw: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  ls: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  mal: {name: Maloti Mountains, point: [-29.3, 28.5], precision: area, radius_km: 80}
  qut: {name: Quthing, geonameid: 932183, point: [-30.4, 27.7003]}
  moh: {name: "Mohale's Hoek", geonameid: 932438, point: [-30.1514, 27.4769]}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  mbr: {name: Maseru Bridge, point: [-29.306, 27.466], precision: exact, near: mas}
  tht: {name: Thaba-Tseka, geonameid: 1106835, point: [-29.522, 28.6084]}
events:
  e1: {type: decision, places: [mok], start: 2022-05-01, end: 2022-05-01, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [mok], start: 2022-05-01, end: 2022-05-01, date_precision: day, date_text: May Day, status: happened, actors: ""}
  e3: {type: match, places: [mok], start: 2022-05-01, end: 2022-05-01, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e4: {type: match, places: [mas], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e5: {type: match, places: [ler], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bantu}
  e6: {type: match, places: [ler], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: road_accident, places: [qut], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: ""}
  e8: {type: match, places: [qut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: visit, places: [mbr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: closure, places: [tht], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
