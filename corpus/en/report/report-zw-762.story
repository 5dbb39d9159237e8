---
id: report-zw-762
genre: report
country: ZW
published: 2023-12-11
publisher: Matabeleland Sport
title: "[Zimbabwe](zim metonym) lose opener as [Ireland](ire metonym) {chase down}(e1) 158 in [Bulawayo](bul event); [Victoria Falls](vic event) ground {gets nod}(e2)"
---
Left-hander Conor Devaney {hit}(e1) an unbeaten 71 off 48 balls as [Ireland](ire metonym) {beat}(e1) [Zimbabwe](zim metonym) by five wickets with three balls to spare at Queens Sports Club on Sunday and {took}(e3) the three-match Twenty20 series 2-1.

Chasing 158, the visitors were 44 for four when Devaney, born in [Strabane](str mention) and raised in [Kitwe](kit mention), was joined by captain Neil McCandless. They {added}(e1) 93. Seamer Prosper Gwanzura, who had {taken}(e1) three for 18, was {hit}(e1) for 19 in the penultimate over.

"On a surface like that you just keep your nerve," McCandless said. "The boys from [Harare](har mention) bowled beautifully for 12 overs."

Earlier Takunda Mupfudza {made}(e1) 62 for the hosts. Opener Wessly Chari {retired hurt}(e4) on 9 after being struck on the jaw and was {taken}(e4) to Mater Dei Hospital. He will {miss}(e5) the one-day series, which {starts}(e5) in [Harare](har event) on Wednesday.

[Zimbabwe](zim metonym) had {won}(e6) the first match by one wicket in the capital on Thursday, and [Ireland](ire metonym) {took}(e7) the second there by four wickets on Saturday night. The result deepens the gloom of a side that last month {lost}(e8) to [Namibia](nam metonym) and [Uganda](uga metonym) in [Windhoek](win event) and {failed}(e8) to reach next year's World Cup in the [Caribbean](car mention) and the [United States](uni mention). Coach Dale Houghton has {resigned}(e9).

In better news for the union, the cabinet in [Harare](har event) last week {approved}(e2) a 10,000-seat stadium near [Victoria Falls](vic event) to be {ready}(e2) for the 2027 World Cup, which the country is to {host}(e10) with [South Africa](sou event) and [Namibia](nam event). A contractor from [Xi'an](xia mention) has {started}(e11) to clear the bush.

The sport has had other worries in the city. In October, thieves {stripped}(e12) the floodlights at Queens of copper worth $40,000; two security guards from [Pumula](pum mention) were {convicted}(e13) on Thursday. And in 2019 the board was {suspended}(e14) for three months by the world body in [London](lon event) over political interference, and players {went}(e18) unpaid.

Elsewhere on Sunday, [Namibia](nam metonym)'s women {beat}(e15) [Rwanda](rwa metonym) by 26 runs in [Entebbe](ent event), and in [Colombo](col event) the president {named}(e16) a committee to run [Sri Lanka](sri metonym)'s board, likewise suspended since November. [Durban](dur event)'s first T20 between [South Africa](sou metonym) and [India](ind metonym) was {washed out}(e17) without a ball.

---
places:
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  vic: {name: Victoria Falls, point: [-17.93, 25.83]}
  str: {name: Strabane, geonameid: 2636744, point: [54.8237, -7.4692]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  car: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1200}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  pum: {name: Pumula, point: [-20.16, 28.5]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: match, places: [bul], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on Sunday, status: happened, actors: Ireland, targets: Zimbabwe, main: true}
  e2: {type: decision, places: [vic, har], start: 2023-12-04, end: 2023-12-04, date_precision: week, date_text: last week, status: happened, actors: the cabinet, targets: "a 10,000-seat stadium", main: true}
  e3: {type: match, places: [bul], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: "", status: happened, actors: Ireland, targets: the three-match Twenty20 series, minor: true}
  e4: {type: medical, places: [bul], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: Opener Wessly Chari, minor: true}
  e5: {type: match, places: [har], start: 2023-12-13, end: 2023-12-13, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: the one-day series}
  e6: {type: match, places: [har], start: 2023-12-07, end: 2023-12-07, date_precision: day, date_text: on Thursday, status: happened, actors: Zimbabwe}
  e7: {type: match, places: [har], start: 2023-12-09, end: 2023-12-09, date_precision: day, date_text: on Saturday, status: happened, actors: Ireland}
  e8: {type: match, places: [win], start: 2023-11, end: 2023-11, date_precision: month, date_text: last month, status: happened, actors: Namibia and Uganda, targets: a side}
  e9: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Coach Dale Houghton}
  e10: {type: match, places: [sou, nam, zim], start: 2027, end: 2027, date_precision: year, date_text: 2027, status: planned, actors: the country, targets: World Cup, minor: true}
  e11: {type: construction, places: [vic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A contractor from Xi'an", targets: the bush}
  e12: {type: robbery, places: [bul], start: 2023-10, end: 2023-10, date_precision: month, date_text: In October, status: happened, actors: thieves, targets: the floodlights}
  e13: {type: verdict, places: [bul], start: 2023-12-07, end: 2023-12-07, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: two security guards}
  e14: {type: decision, places: [lon], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: the world body, targets: the board}
  e15: {type: match, places: [ent], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on Sunday, status: happened, actors: "Namibia's women", targets: Rwanda}
  e16: {type: appointment, places: [col], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on Sunday, status: happened, actors: the president, targets: a committee}
  e17: {type: match, places: [dur], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: South Africa, targets: India}
  e18: {type: other, places: [], start: 2019, end: 2019, date_precision: year, date_text: "", status: happened, actors: "", targets: players, minor: true}
notes: ""
