---
id: report-dk-445
genre: report
country: DK
published: 2017-08-22
publisher: The Øresund Post
title: "[Køge Bay](kge event): what we know about the death of a reporter on a private submarine"
---
A headless torso {washed ashore}(e1) on the island of [Amager](ama event) on Monday, and police in [Copenhagen](cop mention) were {awaiting}(e2) the result of DNA tests on Tuesday that may link it to a [Swedish](swe demonym) journalist who has been {missing}(e3) since 10 August.

WHO IS SHE?

Elin Sandqvist, 30, from [Trelleborg](tre mention), studied in [London](lon mention) and [New York](new mention) and wrote from [Haiti](hai mention), [Uganda](uga mention) and the [Marshall Islands](mar mention). She lived in [Refshaleøen](ref event), a former shipyard in the [Danish](den demonym) capital, where the inventor Jens Wolmar {built}(e4) a submarine, 18 metres long, that was {launched}(e5) in 2008.

WHAT HAPPENED?

At about 7 p.m. on 10 August she {boarded}(e6) the vessel for an interview. A photograph taken from a cruise ship shows both in the tower off [Trekroner](trek event). Her partner {raised}(e7) the alarm at 2.30 a.m. Ships and a helicopter from [Bornholm](bor mention) and [Malmö](mal mention) {searched}(e8); the lighthouse keeper of [Drogden](dro event) saw the submarine at 10.14. At 11 a.m. it {sank}(e9) in [Køge Bay](kge event), and Wolmar was {picked up}(e10) by a motorboat and {brought}(e10) to [Dragør](dra event).

WHAT DOES HE SAY?

First that he had {put her ashore}(e11) on [Refshaleøen](ref mention) on Thursday evening; then, in a closed hearing on 12 August, that she had {died}(e12) in an accident on board and that he had {buried}(e12) her at sea. He was {charged}(e13) with manslaughter that day and {remanded}(e13) until 5 September. His lawyer, Bettina Hald, says that he pleads not guilty.

WHAT HAS BEEN FOUND?

The submarine was {raised}(e14) on 12 August and taken to [Nordhavn](nor event). It had been {sunk}(e9) deliberately, technicians say. A cyclist {found}(e1) the torso on the beach near [Kongelunden](kon event). Divers of the navy, police dogs from [Skåne](ska mention) and an oceanographer are now {looking}(e8) between [Falsterbo](fal event) and [Stevns](ste event).

ARE OTHER CASES BEING REOPENED?

Police in [Gothenburg](got event) and [Oslo](osl event) have {asked}(e15) for information. In [Copenhagen](cop event), detectives will {look again}(e15) at the death of a [Japanese](jap demonym) student whose remains were {found}(e16) in the harbour in 1986.

WHO IS HE?

Wolmar, 46, is from [Høng](hng mention), in western [Zealand](zea mention). He founded a rocket association that {fired}(e17) a test vehicle from a barge off [Nexø](nex event) in June 2011, left it in 2014 after a quarrel, and set up his own. A {launch}(e18) planned for the end of this month has been {cancelled}(e18).

WHAT HAPPENS NEXT?

A result of the tests is {expected}(e19) on Wednesday. In [Trelleborg](tre event), pupils of her old school will {light}(e20) candles on Thursday. In [Beijing](bei event), where she {reported}(e21) in the spring, colleagues {held}(e22) a minute of silence on Sunday.

---
places:
  kge: {name: Køge Bay, point: [55.5, 12.4], precision: near}
  ama: {name: Amager, point: [55.6, 12.6], precision: area, radius_km: 8}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  tre: {name: Trelleborg, geonameid: 2667402, point: [55.3751, 13.1569]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ref: {name: Refshaleøen, point: [55.693, 12.615]}
  trek: {name: Trekroner, point: [55.703, 12.615]}
  bor: {name: Bornholm, point: [55.13, 14.92], precision: area, radius_km: 20}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  dro: {name: Drogden, point: [55.54, 12.71], precision: near}
  dra: {name: Dragør, point: [55.59, 12.67]}
  nor: {name: Nordhavn, point: [55.71, 12.6]}
  kon: {name: Kongelunden, point: [55.56, 12.57], precision: near}
  ska: {name: Skåne, point: [55.9, 13.5], precision: division}
  fal: {name: Falsterbo, point: [55.4, 12.83]}
  ste: {name: Stevns, point: [55.3, 12.4], precision: near}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  hng: {name: Høng, point: [55.51, 11.29]}
  zea: {name: Zealand, point: [55.5, 11.8], precision: area, radius_km: 60}
  nex: {name: Nexø, point: [55.06, 15.13]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  mar: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: discovery, places: [ama, kon], start: 2017-08-21, end: 2017-08-21, date_precision: day, date_text: on Monday, status: happened, actors: A cyclist, targets: A headless torso, main: true}
  e2: {type: investigation, places: [cop], start: 2017-08-22, end: 2017-08-22, date_precision: day, date_text: on Tuesday, status: happened, actors: police, main: true}
  e3: {type: abduction, places: [], start: 2017-08-10, end: 2017-08-10, date_precision: day, date_text: since 10 August, status: happened, actors: "", targets: a Swedish journalist}
  e4: {type: construction, places: [ref], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: the inventor Jens Wolmar, targets: "a submarine, 18 metres long", minor: true}
  e5: {type: launch, places: [ref], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", targets: "a submarine, 18 metres long", minor: true}
  e6: {type: transport_change, places: [trek], start: 2017-08-10, end: 2017-08-10, date_precision: day, date_text: on 10 August, status: happened, actors: she, targets: the vessel, minor: true}
  e7: {type: statement, places: [], start: 2017-08-11, end: 2017-08-11, date_precision: day, date_text: at 2.30 a.m., status: happened, actors: Her partner, minor: true}
  e8: {type: rescue, places: [dro, kge, fal, ste], start: 2017-08-11, end: 2017-08-11, date_precision: day, date_text: "", status: happened, actors: Ships and a helicopter from Bornholm and Malmö}
  e9: {type: sea_accident, places: [kge], start: 2017-08-11, end: 2017-08-11, date_precision: day, date_text: At 11 a.m., status: happened, actors: the submarine}
  e10: {type: rescue, places: [kge, dra], start: 2017-08-11, end: 2017-08-11, date_precision: day, date_text: "", status: happened, actors: a motorboat, targets: Wolmar, minor: true}
  e11: {type: transport_change, places: [ref], start: 2017-08-10, end: 2017-08-10, date_precision: day, date_text: on Thursday evening, status: reported, actors: he, minor: true}
  e12: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: reported, actors: "", targets: she, main: true}
  e13: {type: charge, places: [cop], start: 2017-08-12, end: 2017-08-12, date_precision: day, date_text: that day, status: happened, actors: "", targets: He, main: true}
  e14: {type: rescue, places: [kge, nor], start: 2017-08-12, end: 2017-08-12, date_precision: day, date_text: on 12 August, status: happened, actors: "", targets: The submarine}
  e15: {type: investigation, places: [got, osl, cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police in Gothenburg and Oslo}
  e16: {type: discovery, places: [cop], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: "", targets: a Japanese student}
  e17: {type: launch, places: [nex], start: 2011-06, end: 2011-06, date_precision: month, date_text: in June 2011, status: happened, actors: a rocket association, targets: a test vehicle}
  e18: {type: launch, places: [], start: 2017-08, end: 2017-08, date_precision: month, date_text: the end of this month, status: happened, negated: true, actors: ""}
  e19: {type: publication, places: [], start: 2017-08-23, end: 2017-08-23, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: A result of the tests, minor: true}
  e20: {type: ceremony, places: [tre], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: on Thursday, status: planned, actors: pupils of her old school}
  e22: {type: ceremony, places: [bei], start: 2017-08-20, end: 2017-08-20, date_precision: day, date_text: on Sunday, status: happened, actors: colleagues}
  e21: {type: visit, places: [bei], start: 2017, end: 2017, date_precision: year, date_text: in the spring, status: happened, actors: she, minor: true}
notes: ""
