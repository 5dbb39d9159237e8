---
id: diplomacy-la-12
genre: diplomacy
country: LA
published: 2016-09-13
publisher: The Vientiane Wire
title: "A bridge too many? [Thailand](th metonym), [Laos](la metonym) {pick}(e1) the sixth"
---
Engineers had wanted it at [Thakhek](tha mention), monks at [That Phanom](tph mention). In the end the sixth road bridge over the [Mekong](mek mention) between the two countries will join [Salavan](sal event) to [Ubon Ratchathani](ubo event), and a paper to that effect was {initialled}(e1) in [Pakse](pak event) last night.

{Building}(e2) is to begin in 2018 and to cost 4.3 billion baht. [Bangkok](bkk metonym) {lends}(e3) most of it.

The [Lao](la demonym) side took the occasion to {raise}(e4) an older matter. Some 300 Hmong families, {back}(e5) from a camp in [Phetchabun](phe mention), still wait for houses at [Phonkham](pho event), in [Bolikhamxay](bol event). No answer was given. Nor did the hosts wish to discuss the [Don Sahong](don mention) dam with the guests from [Phnom Penh](pnh mention), who {came}(e6) as observers, {looked}(e6) at the river, and {left}(e7) for [Stung Treng](stu mention) before lunch.

[Beijing](bei metonym)'s consul in [Luang Prabang](lpb mention), Ms Fang Yulan, sat through the {dinner}(e8); her railway, from [Boten](bot event) down to [Vientiane](vte event), {breaks ground}(e9) in December.

A {power cut}(e10) darkened the hall during the toast. Everyone {signed}(e1) by telephone light.

---
places:
  th: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  la: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  tha: {name: Thakhek, geonameid: 1655199, point: [17.4103, 104.8307]}
  tph: {name: That Phanom, geonameid: 1605483, point: [16.9364, 104.7104]}
  mek: {name: Mekong, point: [15.9, 105.4], precision: area}
  sal: {name: Salavan, geonameid: 1653333, point: [15.7614, 106.248], precision: division}
  ubo: {name: Ubon Ratchathani, geonameid: 1906688, point: [15.0137, 105.016], precision: division}
  pak: {name: Pakse, geonameid: 1654379, point: [15.1202, 105.799]}
  bkk: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  phe: {name: Phetchabun, geonameid: 1607736, point: [16.2589, 101.21], precision: division}
  pho: {name: Phonkham, point: [18.5, 103.7], precision: near}
  bol: {name: Bolikhamxay, geonameid: 1904617, point: [18.538, 104.039], precision: division}
  don: {name: Don Sahong, point: [13.95, 105.96], precision: near}
  pnh: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  stu: {name: Stung Treng, geonameid: 1822029, point: [13.5259, 105.9683]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  lpb: {name: Luang Prabang, geonameid: 1655559, point: [19.8933, 102.1525]}
  bot: {name: Boten, geonameid: 1664870, point: [21.1764, 101.6656], precision: near}
  vte: {name: Vientiane, geonameid: 1651944, point: [17.9667, 102.6]}
events:
  e1: {type: agreement, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: last night, status: happened, actors: "", main: true}
  e2: {type: construction, places: [mek], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: planned, actors: "", main: true}
  e3: {type: aid, places: [th], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: visit, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: before lunch, status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: construction, places: [bot, vte], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: planned, actors: ""}
  e10: {type: outage, places: [pak], start: 2016-09-12, end: 2016-09-12, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
