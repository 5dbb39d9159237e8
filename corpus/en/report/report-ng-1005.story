---
id: report-ng-1005
genre: report
country: NG
published: 2021-10-14
publisher: TechPulse Nigeria
title: "Fintech firm {launches}(e1) no-internet wallet for market women"
---
KoboLink, a payments company based in [Yaba](yab mention), has {launched}(e1) a wallet that works on the simplest of telephones and needs no internet connection, in a bid to win customers among the traders who keep [Nigeria](nig mention) fed.

With the product, called Mama Purse, a seller of tomatoes at [Mile 12](mil mention) or of fabric in [Aba](aba mention) can receive money by dialling a short code. A message in [English](eng demonym), Pidgin, Hausa, Igbo or Yoruba confirms the amount. Transfers of less than N1,000 are free, and larger ones cost N10.

"Everybody talks about financial inclusion from a tower on [Victoria Island](vic mention)," said the founder, Chiamaka Eze, who studied engineering in [Nsukka](nsu mention) and computer science in [Edinburgh](edi mention). "My mother sold crayfish in [Owerri](owe mention) for thirty years. She doesn't want an app. She wants to know that the money has entered."

According to a 2020 survey, some 36 per cent of adults in [Nigeria](nig mention) had no account of any kind, with the share above half in states like [Zamfara](zam mention) and [Yobe](yob mention). Distance is one reason, distrust another. A person in a village in [Borno](bor mention) might be 60 kilometres from the nearest branch.

Agents are the heart of the system. KoboLink has signed up 9,400 of them, most of them women, who earn a commission on each withdrawal. Analysts warn that agents can run out of cash, and that the telephone companies, which have obtained payment licences of their own in other markets such as [Kenya](ken mention) and [Ghana](gha mention), will not sit idle.

The central bank is due to {introduce}(e2) its own digital currency, the eNaira, this month. Eze says that she is not afraid. "If the road is good, all the cars will move."

Fraud is a worry, too. Mama Purse can be locked with a four-digit code and by a call to a human being, at any hour, in [Ibadan](iba mention) or [Kaduna](kad mention). The firm keeps customers' deposits at two commercial banks, where they are insured up to N200,000.

KoboLink {raised}(e3) $4.2 million from investors in [Cape Town](cap mention) and [San Francisco](san mention) in March.

---
places:
  eng: {name: English, point: [52.5, -1.5], precision: area, radius_km: 250}
  yab: {name: Yaba, point: [6.51, 3.37]}
  mil: {name: Mile 12, point: [6.61, 3.4]}
  vic: {name: Victoria Island, point: [6.43, 3.42]}
  nsu: {name: Nsukka, geonameid: 2328684, point: [6.8578, 7.3958]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  yob: {name: Yobe, geonameid: 2597367, point: [12.3156, 11.5881], precision: division}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  san: {name: San Francisco, geonameid: 5391959, point: [37.7749, -122.4194]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
  owe: {name: Owerri, geonameid: 2325330, point: [5.4836, 7.0332]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
events:
  e1: {type: launch, places: [nig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: KoboLink, targets: a wallet, main: true}
  e2: {type: launch, places: [nig], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, status: planned, actors: The central bank, targets: its own digital currency}
  e3: {type: deal, places: [], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: happened, actors: KoboLink, targets: "$4.2 million"}
notes: ""
