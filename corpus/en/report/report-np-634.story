---
id: report-np-634
genre: report
country: NP
published: 2022-05-16
publisher: Himalayan Observer
title: "[Nepali](nep demonym) guide {scales}(e1) [Everest](eve event) for 26th time; two climbers {die}(e2)"
---
[KATHMANDU](kat dateline) (HO) - A [Nepali](nep demonym) Sherpa {reached}(e1) the top of [Mount Everest](mou event) for the 26th time early on Saturday, {bettering}(e1) his own record, as a spell of calm weather let more than 60 people up to the roof of the world within two days.

Pasang Gyalje Sherpa, 52, {led}(e1) a team of 11 that fixed ropes along the southeast ridge, the tourism department said. He {climbed}(e3) the mountain for the first time in 1994.

Two foreigners have {died}(e2) this month on the [Nepali](nep demonym) side. A [Russian](rus demonym) man, 55, {fell ill}(e2) in his tent at Camp One, and the body of a woman from [Athens](ath mention) was {brought down}(e4) from [Dhaulagiri](dha event) last Thursday after she {collapsed}(e2) at 7,200 metres. On [Kanchenjunga](kan event), climbers are still {looking}(e5) for an [Indian](ind demonym) from [Pune](pun mention) who {went missing}(e5) below the summit on May 6.

This season, 316 permits have been {issued}(e6), fewer than last year's 408. [Chinese](chi demonym) climbers are absent again, since [Beijing](bei metonym) has {kept}(e7) the northern route in [Tibet](tib event) {closed}(e7) to foreigners since 2020.

Helicopters from [Lukla](luk mention) {made}(e8) twelve rescue flights last week, mostly for altitude sickness. One of them {broke}(e9) a skid while {landing}(e9) at [Pheriche](phe event), but nobody was injured.

Environmentalists want the base camp, at 5,364 metres on the [Khumbu Glacier](khu mention), {moved}(e10) to lower ground because the ice beneath it is melting at a metre a year. A committee will {report}(e10) after the monsoon. "At night we hear it crack under the mattress," said cook Mingma Doma Tamang of [Namche Bazaar](nam mention).

Last week villagers in [Solukhumbu](sol event) {elected}(e11) their local councils for the second time under the 2015 constitution. Eleven guides {flew down}(e12) from the camp to vote in [Salleri](sal event) and {walked}(e12) back up.

A plan to {open}(e13) an extra route from the [Gokyo](gok event) valley was {shelved}(e13) in March.

---
places:
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  mou: {name: Mount Everest, point: [27.988, 86.925], precision: near}
  eve: {name: Everest, point: [27.988, 86.925], precision: near}
  dha: {name: Dhaulagiri, point: [28.7, 83.49], precision: near}
  kan: {name: Kanchenjunga, point: [27.7, 88.15], precision: near}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  luk: {name: Lukla, point: [27.69, 86.73]}
  phe: {name: Pheriche, point: [27.89, 86.82]}
  khu: {name: Khumbu Glacier, point: [27.98, 86.85], precision: near}
  nam: {name: Namche Bazaar, point: [27.8, 86.71]}
  sol: {name: Solukhumbu, point: [27.7, 86.7], precision: area, radius_km: 40}
  sal: {name: Salleri, point: [27.5, 86.58]}
  gok: {name: Gokyo, point: [27.95, 86.69]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
events:
  e1: {type: other, places: [mou], start: 2022-05-14, end: 2022-05-14, date_precision: day, date_text: on Saturday, status: happened, actors: Pasang Gyalje Sherpa, main: true}
  e2: {type: death, places: [mou, dha], start: 2022-05, end: 2022-05, date_precision: month, date_text: this month, killed: 2, status: happened, actors: "", targets: Two foreigners, main: true}
  e3: {type: other, places: [mou], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: He, targets: the mountain, minor: true}
  e4: {type: rescue, places: [dha], start: 2022-05-12, end: 2022-05-12, date_precision: day, date_text: last Thursday, status: happened, actors: "", targets: the body of a woman from Athens, minor: true}
  e5: {type: rescue, places: [kan], start: 2022-05-06, end: 2022-05-06, date_precision: day, date_text: on May 6, status: happened, actors: climbers, targets: an Indian from Pune}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 316 permits, minor: true}
  e7: {type: closure, places: [tib], start: 2020, end: 2022, date_precision: year, date_text: since 2020, status: happened, actors: Beijing, targets: the northern route}
  e8: {type: rescue, places: [mou], start: 2022-05-09, end: 2022-05-09, date_precision: week, date_text: last week, status: happened, actors: Helicopters}
  e9: {type: air_accident, places: [phe], start: 2022-05-09, end: 2022-05-09, date_precision: week, date_text: last week, status: happened, actors: One of them}
  e10: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: after the monsoon, status: planned, actors: A committee, minor: true}
  e11: {type: election, places: [sol], start: 2022-05-09, end: 2022-05-09, date_precision: week, date_text: Last week, status: happened, actors: villagers, targets: their local councils}
  e12: {type: transport_change, places: [sal], start: 2022-05-09, end: 2022-05-09, date_precision: week, date_text: "", status: happened, actors: Eleven guides, minor: true}
  e13: {type: decision, places: [gok], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
notes: ""
