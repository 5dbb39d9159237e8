---
id: news-by-58
genre: news
country: BY
published: 2025-09-12
publisher: Nemunas Wire
title: "52 prisoners {freed}(e1) and {driven}(e2) across border"
---
Fifty-two prisoners, fourteen of them foreigners, were {released}(e1) by [Minsk](min metonym) on Thursday and {taken}(e2) by bus to [Vilnius](vil event), hours after a [U.S.](us demonym) envoy had {met}(e3) the president.

One of them, an elderly politician, got out at the border post of [Kamenny Loh](kam event) and {refused}(e4) to leave the country. He sat in no man's land until evening and was then {led back}(e5) by masked men. His whereabouts are not known.

In return the national airline was {struck off}(e6) a sanctions list. [Washington](was metonym) also hopes to {reopen}(e7) its embassy, which has been {closed}(e8) since February 2022.

More than a thousand people considered political prisoners remain behind bars. Six have {died}(e9) there since 2021. The last such {release}(e10), of fourteen, was in June.

---
places:
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  kam: {name: Kamenny Loh, point: [54.55, 25.68], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: agreement, places: [min], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: on Thursday, status: happened, actors: Minsk, targets: "Fifty-two prisoners, fourteen of them foreigners", main: true}
  e2: {type: displacement, places: [vil], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: on Thursday, status: happened, actors: Minsk, targets: "Fifty-two prisoners, fourteen of them foreigners", main: true}
  e3: {type: meeting, places: [min], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: "", status: happened, actors: a U.S. envoy, targets: the president}
  e4: {type: decision, places: [kam], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: "", status: happened, actors: "One of them, an elderly politician"}
  e5: {type: arrest, places: [kam], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: until evening, status: happened, actors: masked men, targets: "One of them, an elderly politician"}
  e6: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: the national airline}
  e7: {type: opening, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: closure, places: [min], start: 2022-02, end: 2022-02, date_precision: month, date_text: since February 2022, status: happened, actors: "", targets: its embassy}
  e9: {type: death, places: [min], start: 2021, end: 2021, date_precision: year, date_text: since 2021, killed: 6, status: happened, actors: "", targets: Six}
  e10: {type: agreement, places: [min], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: ""}
notes: ""
