---
id: report-ke-317
genre: report
country: KE
published: 2010-11-09
publisher: Coast Nation Weekly
title: "Dry taps and hot tempers: [Mombasa](mom event) waits for rain and for [Mzima](mzi event) water"
---
By Salim Kombo

At four in the morning on Saturday the first jerricans were already lined up behind the mosque at [Majengo](maj event). By seven there were two hundred, and a fight had {broken out}(e1) in which a pregnant woman was {pushed}(e1) to the ground.

"We are paying forty shillings for what cost five," said Mwanaisha Juma, who washes clothes for a living in [Nyali](nya mention). "There are people on this island who bathe in mineral water."

[Mombasa](mom event) has been rationed since July, when the pump house at the [Baricho](bar event) wellfield, which supplies the coast from [Malindi](mal event) southward, was {damaged}(e2) by a power surge. Two of five pumps have been {repaired}(e3). The other parts have been {stuck}(e4) in the port of [Mombasa](mom event) itself since September, pending a dispute about duty between the Coast Water Services Board and the revenue authority.

The wells on the island are salty. Last month the Ministry of Public Health {closed}(e5) 31 of them after 19 cases of {cholera}(e6) in [Likoni](lik event), [Changamwe](cha event) and [Kisauni](kis event). Two people {died}(e6). A team from the University of [Nairobi](nai metonym org) {found}(e7) sewage in nine samples of ten.

The remedy has been known since colonial times. A second pipeline from [Mzima](mzi event) Springs, 220 kilometres inland below the [Chyulu Hills](chy mention), would bring four times what [Mombasa](mom mention) gets at present. It has been in every manifesto since 1992. In 2008 [Kenya](ken metonym) {signed}(e8) a memorandum with a [Chinese](chi demonym) firm, but residents of [Taita Taveta](tai mention), who see the present pipe run past their own dry villages, {went to court}(e9) in [Voi](voi event), and Treasury has set nothing aside.

Water assistant minister Hezron Mwakio {told}(e10) Parliament last Wednesday that a loan from the World Bank would be negotiated in January. He {warned}(e10) that if the short rains failed the board would have to ration hotels.

That got attention in a way that [Majengo](maj mention) had not. The hotel keepers' association, which expects 60,000 guests over Christmas from [Britain](bri mention), [Germany](ger mention) and [Italy](ita mention), {met}(e11) the Provincial Commissioner on Friday. Several beach hotels between [Bamburi](bam event) and [Shanzu](sha event) have {ordered}(e12) desalination units from [Dubai](dub mention). One, at [Diani](dia event), {opened}(e13) its own last year.

The weathermen hold out little hope. A La Niña is building up in the Pacific, they say, and rains at the coast will be below normal. In [Kilifi](kil event) and [Kwale](kwa event) the maize has already {withered}(e14). The Red Cross has {begun}(e15) giving out beans in [Ganze](gan event), where three children were {admitted}(e16) with malnutrition last week.

Meanwhile the lorry drivers are doing well. Ali Bakari, who used to carry sand from [Mariakani](mar mention), now fills his tank at a private borehole in [Mazeras](maz mention) and sells it at the bridge. He charges by the look of the house.

"If the government fixes the pipe," he said, "I go back to sand."

---
places:
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  mzi: {name: Mzima, point: [-2.98, 38.02], precision: near}
  maj: {name: Majengo, point: [-4.055, 39.665]}
  nya: {name: Nyali, point: [-4.03, 39.7]}
  bar: {name: Baricho, point: [-3.12, 39.77]}
  mal: {name: Malindi, geonameid: 187968, point: [-3.218, 40.1169]}
  lik: {name: Likoni, point: [-4.09, 39.66]}
  cha: {name: Changamwe, point: [-4.03, 39.63]}
  kis: {name: Kisauni, point: [-4.02, 39.69]}
  chy: {name: Chyulu Hills, point: [-2.65, 37.88], precision: area, radius_km: 20}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  tai: {name: Taita Taveta, point: [-3.4, 38.4], precision: area, radius_km: 60}
  voi: {name: Voi, geonameid: 178522, point: [-3.396, 38.5561]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bam: {name: Bamburi, point: [-4.0, 39.72]}
  sha: {name: Shanzu, point: [-3.97, 39.75]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  dia: {name: Diani, point: [-4.28, 39.59]}
  kil: {name: Kilifi, geonameid: 192067, point: [-3.6305, 39.8499]}
  kwa: {name: Kwale, geonameid: 190108, point: [-4.1738, 39.4521]}
  gan: {name: Ganze, point: [-3.55, 39.69]}
  mar: {name: Mariakani, point: [-3.86, 39.47]}
  maz: {name: Mazeras, point: [-3.97, 39.55]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: attack, places: [maj], start: 2010-11-06, end: 2010-11-06, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: "", targets: a pregnant woman, main: true}
  e2: {type: outage, places: [bar, mal], start: 2010-07, end: 2010-07, date_precision: month, date_text: since July, status: happened, actors: a power surge, targets: the pump house at the Baricho wellfield, main: true}
  e3: {type: construction, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of five pumps, minor: true}
  e4: {type: transport_change, places: [mom], start: 2010-09, end: 2010-09, date_precision: month, date_text: since September, status: happened, actors: "", targets: The other parts, minor: true}
  e5: {type: closure, places: [mom], start: 2010-10, end: 2010-10, date_precision: month, date_text: Last month, status: happened, actors: the Ministry of Public Health, targets: 31 of them}
  e6: {type: outbreak, places: [lik, cha, kis], start: 2010-10, end: 2010-10, date_precision: month, date_text: Last month, killed: 2, status: happened, actors: "", main: true}
  e7: {type: survey, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A team from the University of Nairobi}
  e8: {type: agreement, places: [mzi], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: Kenya, targets: a Chinese firm}
  e9: {type: trial, places: [voi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents of Taita Taveta}
  e10: {type: statement, places: [nai], start: 2010-11-03, end: 2010-11-03, date_precision: day, date_text: last Wednesday, status: happened, actors: Hezron Mwakio, targets: Parliament}
  e11: {type: meeting, places: [mom], start: 2010-11-05, end: 2010-11-05, date_precision: day, date_text: on Friday, status: happened, actors: "The hotel keepers' association", targets: the Provincial Commissioner}
  e12: {type: deal, places: [bam, sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Several beach hotels, targets: desalination units}
  e13: {type: opening, places: [dia], start: 2009, end: 2009, date_precision: year, date_text: last year, status: happened, actors: One, minor: true}
  e14: {type: drought, places: [kil, kwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the maize}
  e15: {type: aid, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross, targets: beans}
  e16: {type: medical, places: [gan], start: 2010-11-01, end: 2010-11-01, date_precision: week, date_text: last week, status: happened, actors: "", targets: three children}
notes: ""
