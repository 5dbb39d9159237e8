---
id: report-za-694
genre: report
country: ZA
published: 2019-12-09
publisher: "Ovals & Sevens"
title: "Sevens: [Fiji](fij metonym) {pip}(e1) [South Africa](sout metonym) in [Cape Town](cap event) as [Kenya](ken metonym) {go down}(e2) fighting"
---
[Fiji](fij metonym) {came from behind}(e1) to {beat}(e1) the hosts 19-14 in the {final}(e1) of the [Cape Town](cap event) leg of the World Sevens Series on Sunday, Waisea Tuivaga {scoring}(e1) in the last play.

The [South Africans](sou demonym) had led 14-5 at the break before a crowd of 46,000. They keep first place in the standings after their {win}(e3) in [Dubai](dub event) the week before.

[New Zealand](new metonym) {defeated}(e4) [France](fra metonym) 21-12 for the bronze. [Kenya](ken metonym), coached by [Welshman](wel demonym) Huw Morgan, {lost}(e2) their quarter-final 26-24 to the [United States](uni metonym) with the hooter already sounding.

[Ireland](ire metonym), in their first season among the core teams, were {beaten}(e5) by [Samoa](sam metonym) and {finished}(e5) eleventh. Centre Conor Daly was {carried off}(e6) with a broken collarbone and is out of the next rounds, in [Hamilton](ham mention) and [Sydney](syd mention).

Among the women, [New Zealand](new metonym) {thrashed}(e7) [Australia](aus metonym) 31-7. The tournament was the first for women in [South Africa](sout event); [Brazil](bra metonym) {drew}(e8) [Fiji](fij metonym) to avoid last place.

The day {began}(e9) with a minute's silence for two fans from [Paarl](paa mention) who {died}(e10) on Saturday when a minibus {overturned}(e10) on the N1 at [Klapmuts](kla event).

---
places:
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  wel: {name: Welshman, point: [52.3, -3.7], precision: division}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  paa: {name: Paarl, geonameid: 3363094, point: [-33.7338, 18.9752]}
  kla: {name: Klapmuts, point: [-33.81, 18.86]}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  sam: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.13333], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: match, places: [cap], start: 2019-12-08, end: 2019-12-08, date_precision: day, date_text: on Sunday, status: happened, actors: Fiji, targets: South Africa, main: true}
  e2: {type: match, places: [cap], start: 2019-12-08, end: 2019-12-08, date_precision: day, date_text: "", status: happened, actors: the United States, targets: Kenya}
  e3: {type: match, places: [dub], start: 2019-12-02, end: 2019-12-02, date_precision: week, date_text: the week before, status: happened, actors: "", minor: true}
  e4: {type: match, places: [cap], start: 2019-12-08, end: 2019-12-08, date_precision: day, date_text: "", status: happened, actors: New Zealand, targets: France}
  e5: {type: match, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Samoa, targets: Ireland}
  e6: {type: other_accident, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: Centre Conor Daly}
  e7: {type: match, places: [cap], start: 2019-12-08, end: 2019-12-08, date_precision: day, date_text: "", status: happened, actors: New Zealand, targets: Australia}
  e8: {type: match, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brazil, targets: Fiji, minor: true}
  e9: {type: ceremony, places: [cap], start: 2019-12-08, end: 2019-12-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: road_accident, places: [kla], start: 2019-12-07, end: 2019-12-07, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: a minibus}
notes: ""
