---
id: report-ke-492
genre: report
country: KE
published: 2024-06-27
publisher: Rift Valley Post
title: "[Kenya](ken demonym) president {withdraws}(e1) finance bill as [Kisumu](kis event), [Nakuru](nak event) and [Eldoret](eld event) count cost of {unrest}(e4)"
---
President Kiprono Cheruiyot on Wednesday {declined}(e1) to assent to the Finance Bill, 2024, and {sent}(e1) it back to the National Assembly for withdrawal, a day after protesters {broke into}(e2) Parliament and set part of it {alight}(e2).

"The streets of [Kenya](ken mention) have spoken and I have heard them. This bill is finished," he {said in a televised address}(e3) from State House, [Nairobi](nai event).

The [Kenya](ken metonym org) National Commission on Human Rights put the number of those {killed}(e4) in Tuesday's {demonstrations}(e4) at 22, of whom 19 {died}(e4) in the capital. Some 300 people were {injured}(e4) and 50 {arrested}(e5). The military was {deployed}(e6) that night.

In [Eldoret](eld event), the president's home turf, Governor Silas Kemboi said that 45 businesses along Uganda Road had been {looted}(e7) and the county courthouse {burnt}(e7). In [Nyeri](nye event), demonstrators {stormed}(e8) a supermarket of a ruling-party MP and in [Embu](emb event) they {razed}(e8) the party's office. Governor's offices were {attacked}(e8) in [Nakuru](nak event). In [Mombasa](mom event), [Kisumu](kis event), [Kakamega](kak event) and [Kisii](kisi event), the {marches}(e9) were largely peaceful. [Mandera](man event) and [Wajir](waj event) saw none.

At [Githurai](git event), on the northern edge of [Nairobi](nai mention), residents said that officers {shot}(e10) at young people until after midnight. The government {denies}(e11) reports of a massacre there.

The singer Auma Odero was {teargassed}(e12) in [Nairobi](nai event) while she spoke to a foreign television crew. Among those {abducted}(e13) from their homes before dawn on Tuesday by men in plain clothes were a doctor, a blogger and a programmer; the Law Society of [Kenya](ken metonym org) said that most were {freed}(e14) on Wednesday.

The bill, which was {passed}(e15) by 195 votes to 106 an hour before the {storming}(e2), would have raised $2.7 billion through levies on fuel, imported diapers and mobile money. It follows a 2021 {agreement}(e16) with the IMF. Analysts at a bank in [Johannesburg](joh mention) said that the {withdrawal}(e1) would push the deficit above 4.6% of output. [Kenya](ken demonym) dollar bonds {fell}(e17) on Wednesday.

[Washington](was metonym), [London](lon metonym), [Berlin](ber metonym) and nine other capitals said they were "shocked" by the scenes. By coincidence, the first 400 [Kenya](ken demonym) police officers {landed}(e18) on Tuesday in [Port-au-Prince](por event) to lead a UN-backed mission against gangs.

Organisers, who call themselves leaderless, {vowed}(e19) to {march}(e19) again on Thursday, this time to State House. "We are not done," said Wanjiku Njoroge, 23, in [Thika](thi mention). "He can {reject}(e1) the bill. Can he give me back my cousin?"

---
places:
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  git: {name: Githurai, point: [-1.2, 36.91]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  nye: {name: Nyeri, geonameid: 182701, point: [-0.4201, 36.9476]}
  emb: {name: Embu, geonameid: 198476, point: [-0.5399, 37.4574]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  kak: {name: Kakamega, geonameid: 195272, point: [0.2842, 34.7523]}
  kisi: {name: Kisii, geonameid: 191299, point: [-0.6817, 34.7667]}
  man: {name: Mandera, geonameid: 187896, point: [3.9373, 41.8569]}
  waj: {name: Wajir, geonameid: 178443, point: [1.7471, 40.0573]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
events:
  e1: {type: decision, places: [nai], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, status: happened, actors: President Kiprono Cheruiyot, targets: "the Finance Bill, 2024", main: true}
  e2: {type: riot, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: a day after, status: happened, actors: protesters, targets: Parliament, main: true}
  e3: {type: statement, places: [nai], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, status: happened, actors: he, minor: true}
  e4: {type: riot, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "Tuesday's", killed: 22, injured: 300, injured_qualifier: about, status: happened, actors: "", main: true}
  e5: {type: arrest, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", arrested: 50, status: happened, actors: ""}
  e6: {type: decision, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: that night, status: happened, actors: "", targets: The military}
  e7: {type: riot, places: [eld], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: "", targets: 45 businesses}
  e8: {type: riot, places: [nye, emb, nak], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: demonstrators}
  e9: {type: protest, places: [mom, kis, kak, kisi], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: shooting, places: [git], start: 2024-06-25, end: 2024-06-26, date_precision: day, date_text: until after midnight, status: reported, actors: officers, targets: young people}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: reports of a massacre, minor: true}
  e12: {type: raid, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: "", targets: Auma Odero, minor: true}
  e13: {type: abduction, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: before dawn on Tuesday, status: happened, actors: men in plain clothes, targets: "a doctor, a blogger and a programmer"}
  e14: {type: decision, places: [], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e15: {type: legislation, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: an hour before the storming, status: happened, actors: "", targets: The bill}
  e16: {type: agreement, places: [], start: 2021, end: 2021, date_precision: year, date_text: 2021, status: happened, actors: "", targets: the IMF, minor: true}
  e17: {type: market, places: [], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, status: happened, actors: Kenya}
  e18: {type: visit, places: [por], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: police officers}
  e19: {type: protest, places: [nai], start: 2024-06-27, end: 2024-06-27, date_precision: day, date_text: on Thursday, status: planned, actors: Organisers}
notes: ""
