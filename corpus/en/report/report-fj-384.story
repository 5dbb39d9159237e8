---
id: report-fj-384
genre: report
country: FJ
published: 2022-06-20
publisher: Oceania Today
title: "Foreign minister's six-nation [Pacific](pac event) {tour}(e1) {ends}(e1) in [Honiara](hon event)"
---
By Litia Waqa in [Suva](suv dateline)

[Australia](aus mention)'s new foreign minister, Helen Castellano, {wound up}(e1) a {tour}(e1) of six [Pacific](pac mention) countries on Friday with a promise to the [Solomon Islands](sol metonym) of 200,000 vaccine doses and no word in public about the security {pact}(e2) that [Honiara](hon metonym) {signed}(e2) with [China](chi metonym) in April.

She {met}(e3) Prime Minister Ezekiel Tagini for 40 minutes. "Family disagreements are best had at the table," she told reporters at [Henderson](hen metonym org) airport before {flying}(e4) to [Brisbane](bri mention).

Castellano had {begun}(e1) in [Suva](suv event) on 26 May, three days after being {sworn in}(e5), while her [Chinese](chi demonym) counterpart was himself {travelling}(e6) through [Honiara](hon event), [Tarawa](tar event), [Apia](api event), [Nuku'alofa](nuk event), [Port Vila](port event) and [Port Moresby](portm event). At a {meeting}(e7) in [Suva](suv event) on 30 May, ten island governments {declined}(e8) to endorse his proposal for a regional accord on policing and trade.

In [Samoa](sam event) she {handed over}(e9) a patrol boat to replace one that had {run aground}(e10) off [Savai'i](sav event) last year. In [Tonga](ton event), where a volcanic {eruption}(e11) and a {tsunami}(e11) in January {killed}(e11) four, she {visited}(e12) [Kanokupolu](kan event), a beach village that is being {rebuilt}(e13) on higher ground.

Her stop in [Kiribati](kir event) was {cancelled}(e14) because of an {outbreak}(e15) of Covid-19 in [South Tarawa](sou event), and she {spoke}(e16) to President Ioane Tebau by video instead. [Kiribati](kir metonym) has signalled that it may {leave}(e17) the [Pacific](pac metonym org) Islands Forum, whose leaders {gather}(e18) in [Suva](suv event) from 11 July.

There was less ceremony in [Port Vila](port event). A motion of no confidence had just {failed}(e19) there by two votes, and dockers on [Santo](san event) were {on strike}(e20). In [Papua New Guinea](pap event), where people {vote}(e27) from 4 July, campaign {fights}(e21) in [Enga](eng event) and [Porgera](por event) have left at least 18 {dead}(e21); the minister's trip to [Lae](lae event) was {dropped}(e22) on the advice of the police.

[Wellington](wel metonym) is watching too. [New Zealand](new mention)'s prime minister, who {saw}(e23) the [American](uni demonym) president in [Washington](was event) on 31 May, {said}(e24) last week that she would go to [Suva](suv mention) herself. A [US](uni metonym) delegation {promised}(e25) in [Majuro](maj event) on Tuesday to finish talks on the compact with the [Marshall Islands](mar metonym) by the end of the year.

Island officials sound weary of being courted. "We asked for sea walls," said a negotiator from [Tuvalu](tuv mention). "They sent ministers."

In [Canberra](can event), the opposition {accused}(e26) Castellano of "a holiday with garlands". Her next journey takes her to [Kuala Lumpur](kua event) and to [Kota Kinabalu](kot event), the city where she was born, on 28 June.

Pictured: Castellano with pupils of a primary school at [Lami](lam mention), outside [Suva](suv mention), on 27 May.

---
places:
  pac: {name: Pacific, point: [-10.0, 175.0], precision: area, radius_km: 3000}
  hen: {name: Henderson, point: [-9.43, 160.05]}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  tar: {name: Tarawa, point: [1.43, 173.0]}
  sou: {name: South Tarawa, point: [1.35, 173.03]}
  nuk: {name: "Nuku'alofa", point: [-21.14, -175.2]}
  sav: {name: "Savai'i", point: [-13.6, -172.45], precision: area, radius_km: 35}
  kan: {name: Kanokupolu, point: [-21.08, -175.33]}
  san: {name: Santo, point: [-15.4, 166.9], precision: area, radius_km: 50}
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  por: {name: Porgera, point: [-5.47, 143.1]}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  maj: {name: Majuro, point: [7.09, 171.38]}
  kot: {name: Kota Kinabalu, geonameid: 1733432, point: [5.9749, 116.0724]}
  lam: {name: Lami, point: [-18.11, 178.41]}
  sol: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  api: {name: Apia, geonameid: 4035413, point: [-13.8333, -171.7667]}
  port: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  portm: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  sam: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.13333], precision: country}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  kir: {name: Kiribati, geonameid: 4030945, point: [1.421, 172.984], precision: country}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mar: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  tuv: {name: Tuvalu, geonameid: 2110297, point: [-8.51719, 179.14478], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
events:
  e1: {type: visit, places: [pac, hon, suv], start: 2022-05-26, end: 2022-06-17, date_precision: day, date_text: on Friday, status: happened, actors: "Australia's new foreign minister, Helen Castellano", main: true}
  e2: {type: agreement, places: [hon], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: Honiara, targets: China, main: true}
  e3: {type: meeting, places: [hon], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: on Friday, status: happened, actors: She, targets: Prime Minister Ezekiel Tagini, main: true}
  e4: {type: transport_change, places: [hon], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: "", status: happened, actors: She, minor: true}
  e5: {type: appointment, places: [], start: 2022-05-23, end: 2022-05-23, date_precision: day, date_text: three days after, status: happened, actors: "", targets: Castellano}
  e6: {type: visit, places: [hon, tar, api, nuk, port, portm], start: 2022-05-26, end: 2022-05-26, date_precision: day, date_text: on 26 May, status: happened, actors: her Chinese counterpart}
  e7: {type: meeting, places: [suv], start: 2022-05-30, end: 2022-05-30, date_precision: day, date_text: on 30 May, status: happened, actors: ten island governments}
  e8: {type: decision, places: [suv], start: 2022-05-30, end: 2022-05-30, date_precision: day, date_text: on 30 May, status: happened, actors: ten island governments, targets: his proposal}
  e9: {type: aid, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: a patrol boat}
  e10: {type: sea_accident, places: [sav], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: "", targets: one}
  e11: {type: eruption, places: [ton, kan], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, killed: 4, status: happened, actors: ""}
  e12: {type: visit, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she}
  e13: {type: construction, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a beach village}
  e14: {type: visit, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Her stop in Kiribati}
  e15: {type: outbreak, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: President Ioane Tebau}
  e17: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kiribati, targets: the Pacific Islands Forum}
  e18: {type: meeting, places: [suv], start: 2022-07-11, end: 2022-07-11, date_precision: day, date_text: from 11 July, status: planned, actors: leaders}
  e19: {type: decision, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e20: {type: strike, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: dockers}
  e21: {type: attack, places: [eng, por], start: null, end: null, date_precision: unknown, date_text: "", killed: 18, killed_qualifier: at_least, status: happened, actors: ""}
  e22: {type: visit, places: [lae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: "the minister's trip to Lae"}
  e23: {type: meeting, places: [was], start: 2022-05-31, end: 2022-05-31, date_precision: day, date_text: on 31 May, status: happened, actors: "New Zealand's prime minister", targets: the American president}
  e24: {type: statement, places: [], start: 2022-06-13, end: 2022-06-13, date_precision: week, date_text: last week, status: happened, actors: she, minor: true}
  e25: {type: statement, places: [maj], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: on Tuesday, status: happened, actors: A US delegation}
  e27: {type: election, places: [pap], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: from 4 July, status: planned, actors: people}
  e26: {type: statement, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the opposition, targets: Castellano}
notes: ""
