---
id: report-kh-457
genre: report
country: KH
published: 2025-07-25
publisher: Indochina Report
title: "Timeline: How [Thailand](thai event) and [Cambodia](cam event) {came to blows}(e1)"
---
At least 16 people, 14 of them [Thai](tha demonym) civilians, have been {killed}(e1) in two days of {fighting}(e1) along the frontier between [Thailand](thai event) and [Cambodia](cam event). More than 138,000 have been {moved}(e2) from [Surin](sur event), [Sisaket](sis event), [Ubon Ratchathani](ubo event) and [Buriram](bur event) on one side, and 12,000 families from [Oddar Meanchey](odd event) and [Preah Vihear](pre event) on the other. Our timeline:

1907: [France](fra mention), the colonial power in [Cambodia](cam mention), {draws}(e3) a map that leaves the temple of [Preah Vihear](pre mention) on its side of the watershed.

1962: The International Court of Justice, in [The Hague](the event), {awards}(e4) the temple to [Cambodia](cam metonym).

2008–2011: After UNESCO {lists}(e5) the site at a session in [Quebec City](que event), troops {clash}(e6) there and at [Ta Moan](tam event) and [Ta Krabey](tak event). About 28 people {die}(e6). In 2013 the court {confirms}(e7) its ruling.

13 February 2025: [Cambodian](cam demonym) visitors {sing}(e8) their anthem at [Ta Moan Thom](tamo event); a [Thai](tha demonym) officer {objects}(e8).

28 May: A [Cambodian](cam demonym) soldier is {shot}(e9) dead in a ten-minute exchange at [Chong Bok](cho event), where the two countries and [Laos](lao mention) meet.

7 June: [Bangkok](ban metonym) {shortens}(e10) opening hours at [Aranyaprathet](ara event). [Phnom Penh](phn metonym) {bans}(e11) [Thai](tha demonym) films and, on 17 June, fruit and vegetables.

15 June: A {telephone call}(e12) of the [Thai](tha demonym) prime minister, Pimchanok Suwan, with the former leader in [Phnom Penh](phn mention) is {recorded}(e12); three days later it is made public, and the second party {leaves}(e13) her coalition. On 1 July the Constitutional Court in [Bangkok](ban event) {suspends}(e14) her.

16 July: Three [Thai](tha demonym) soldiers {step}(e15) on a mine at [Chong An Ma](chon event), in [Ubon Ratchathani](ubo mention). One {loses}(e15) a foot.

23 July: Five more are {wounded}(e16) in the same place. [Thailand](thai metonym) {recalls}(e17) its ambassador and {closes}(e18) the checkpoints at [Chong Sa-ngam](chong event), [Chong Chom](chongc event) and elsewhere.

24 July: At 8.20 a.m. shots are {fired}(e1) at [Ta Moan Thom](tamo event); each side blames the other. Rockets {hit}(e19) a petrol station at [Ban Phue](banp event), in [Sisaket](sis mention), {killing}(e19) eight, among them pupils who had gone to buy sweets, and a hospital in [Phanom Dong Rak](pha event). Six F-16s {take off}(e20) from [Ubon Ratchathani](ubo mention) and {bomb}(e20) two headquarters.

25 July: Twelve places are under fire. [Thailand](thai metonym) {declares}(e21) martial law in eight districts of [Chanthaburi](cha event) and [Trat](tra event). The Security Council {meets}(e22) in [New York](new event) behind closed doors. [Malaysia](mal metonym)'s prime minister {proposes}(e23) a truce from midnight. [China](chi metonym) and the [US](uni metonym) {offer}(e23) to mediate.

In a stadium in [Surin](sur mention) town, where 3,000 sleep on mats, Duangjai Phromma, 61, a rubber tapper, said that it was her third flight in a lifetime. In [Samraong](sam event), pagodas have {run out}(e24) of rice.

---
places:
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  sur: {name: Surin, geonameid: 1606029, point: [14.9355, 103.588], precision: division}
  sis: {name: Sisaket, point: [15.0, 104.35], precision: division}
  ubo: {name: Ubon Ratchathani, point: [15.2, 104.9], precision: division}
  bur: {name: Buriram, point: [14.8, 103.0], precision: division}
  odd: {name: Oddar Meanchey, point: [14.2, 103.6], precision: division}
  pre: {name: Preah Vihear, point: [14.39, 104.68]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  que: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
  tam: {name: Ta Moan, point: [14.35, 103.27]}
  tak: {name: Ta Krabey, point: [14.36, 103.35], precision: near}
  tamo: {name: Ta Moan Thom, point: [14.35, 103.27]}
  cho: {name: Chong Bok, point: [14.42, 105.45], precision: near}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  ara: {name: Aranyaprathet, geonameid: 1621020, point: [13.6928, 102.5013]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  chon: {name: Chong An Ma, point: [14.4, 105.1], precision: near}
  chong: {name: Chong Sa-ngam, point: [14.35, 104.06], precision: near}
  chongc: {name: Chong Chom, point: [14.43, 103.7], precision: near}
  banp: {name: Ban Phue, point: [14.6, 104.6], precision: near}
  pha: {name: Phanom Dong Rak, point: [14.5, 103.35], precision: near}
  cha: {name: Chanthaburi, geonameid: 1611268, point: [12.8117, 102.139], precision: division}
  tra: {name: Trat, geonameid: 1605277, point: [12.3925, 102.541], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  sam: {name: Samraong, point: [14.18, 103.52]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: battle, places: [thai, cam, tamo], start: 2025-07-24, end: 2025-07-25, date_precision: day, date_text: in two days of, killed: 16, killed_qualifier: at_least, status: happened, actors: Thailand and Cambodia, main: true}
  e2: {type: displacement, places: [sur, sis, ubo, bur, odd, pre], start: 2025-07-24, end: 2025-07-25, date_precision: day, date_text: "", displaced: 138000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 138,000", main: true}
  e3: {type: decision, places: [pre], start: 1907, end: 1907, date_precision: year, date_text: 1907, status: happened, actors: France, targets: a map, minor: true}
  e4: {type: verdict, places: [the], start: 1962, end: 1962, date_precision: year, date_text: 1962, status: happened, actors: The International Court of Justice, targets: the temple}
  e5: {type: decision, places: [que], start: 2008, end: 2008, date_precision: year, date_text: 2008, status: happened, actors: UNESCO, targets: the site}
  e6: {type: battle, places: [tam, tak, pre], start: 2008, end: 2011, date_precision: year, date_text: "2008–2011", killed: 28, killed_qualifier: about, status: happened, actors: troops, targets: About 28 people}
  e7: {type: verdict, places: [the], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: the court, targets: its ruling}
  e8: {type: other, places: [tamo], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: 13 February 2025, status: happened, actors: Cambodian visitors, minor: true}
  e9: {type: shooting, places: [cho], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: 28 May, killed: 1, status: happened, actors: "", targets: A Cambodian soldier}
  e10: {type: decision, places: [ara], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: 7 June, status: happened, actors: Bangkok, targets: opening hours}
  e11: {type: sanction, places: [cam], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: on 17 June, status: happened, actors: Phnom Penh, targets: Thai films}
  e12: {type: meeting, places: [phn], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: 15 June, status: happened, actors: "the Thai prime minister, Pimchanok Suwan", targets: the former leader}
  e13: {type: resignation, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: three days later, status: happened, actors: the second party}
  e14: {type: verdict, places: [ban], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: On 1 July, status: happened, actors: the Constitutional Court, targets: her}
  e15: {type: bombing, places: [chon], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: 16 July, injured: 3, status: happened, actors: "", targets: Three Thai soldiers}
  e16: {type: bombing, places: [chon], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: 23 July, injured: 5, status: happened, actors: "", targets: Five more}
  e17: {type: sanction, places: [], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: 23 July, status: happened, actors: Thailand, targets: its ambassador}
  e18: {type: closure, places: [chong, chongc], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: 23 July, status: happened, actors: Thailand, targets: the checkpoints}
  e19: {type: shelling, places: [banp, pha], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: 24 July, killed: 8, status: happened, actors: "", targets: a petrol station}
  e20: {type: airstrike, places: [cam], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: 24 July, status: happened, actors: Six F-16s, targets: two headquarters}
  e21: {type: decision, places: [cha, tra], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: 25 July, status: happened, actors: Thailand}
  e22: {type: meeting, places: [new], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: 25 July, status: happened, actors: The Security Council}
  e23: {type: statement, places: [], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: 25 July, status: happened, actors: "Malaysia's prime minister", targets: a truce}
  e24: {type: drought, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: pagodas, targets: rice, minor: true}
notes: ""
