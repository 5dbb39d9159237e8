---
id: report-to-221
genre: report
country: TO
published: 2022-01-25
publisher: South Seas Dispatch
title: "Ash, salt and silence: [Tonga](ton event)'s first week after the {eruption}(e1)"
---
[NUKU'ALOFA](nuk dateline), [Tonga](ton dateline) — They have begun by sweeping. In [Nuku'alofa](nuk event), from the palace to the wharf, people in flip-flops and face masks push grey dust into rice sacks before the next wind can lift it.

The [Hunga](hun event) {volcano}(e1), 65 kilometres north of here, {erupted}(e1) on 15 January with a {bang}(e1) that was {heard}(e1) in [Alaska](ala mention). The {tsunami}(e2) which {followed}(e2), up to 15 metres high, {took}(e2) every house on the island of [Mango](man event) and all but two on [Fonoifua](fon event). Three people are known to have {died}(e2): a man and a woman on [Mango](man event) and [Nomuka](nom event), and a [British](brit demonym) woman who {tried}(e2) to save her dogs in [Hihifo](hih event) on [Tongatapu](tong mention).

A retired carpenter of 57 from [Atatā](ata mention), Semisi Taufa, was {washed}(e2) out to sea as well. He {drifted}(e3) for 27 hours from one islet to the next until he {walked}(e3) ashore at [Sopu](sop event). "The sea had me and then it didn't want me," he told a local station.

The break in the undersea cable to [Fiji](fij mention) means that [Tonga](ton metonym) has been speaking to the world by a handful of satellite telephones. A repair ship {left}(e4) [Port Moresby](por mention) last Thursday. It needs at least four weeks.

The first two aircraft, from [Amberley](amb mention) in [Queensland](que mention) and [Whenuapai](whe mention) in [Auckland](auc mention), {landed}(e5) on Thursday after 200 people had {cleared}(e6) the runway by hand. HMNZS Aotearoa {brought}(e5) 250,000 litres of water on Friday. The handing over is done without touch: pallets lie for 72 hours in the sun, because the kingdom has had one case of Covid-19 in its history and wants no second. HMAS Adelaide was {delayed}(e7) in [Brisbane](bri event) on Monday when 23 of its crew {tested positive}(e8).

The ash, two centimetres deep, has {spoiled}(e1) most of the sweet potato and taro. Sixty-two people from [Mango](man mention) have been {taken}(e9) to a church hall at [Nomuka](nom event) and from there to [Tongatapu](tong event). Whether they will go back is for the king to say.

Damage from the {waves}(e10) {reached}(e10) the other side of the ocean. In [Peru](per event) two women {drowned}(e10) near [Lambayeque](lam event) and a tanker {spilled}(e11) 6,000 barrels of oil at a refinery near [Callao](cal event), for which the company has blamed the swell. In [Japan](jap event), boats {sank}(e10) in the harbours of [Kochi](koc mention) and [Tokushima](tok mention) prefectures.

---
places:
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  nuk: {name: "Nuku'alofa", point: [-21.14, -175.2]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  man: {name: Mango, point: [-20.33, -174.71], precision: near}
  fon: {name: Fonoifua, point: [-20.28, -174.63], precision: near}
  nom: {name: Nomuka, point: [-20.25, -174.8], precision: near}
  hih: {name: Hihifo, point: [-21.08, -175.33], precision: near}
  tong: {name: Tongatapu, point: [-21.17, -175.2], precision: area, radius_km: 20}
  ata: {name: Atatā, point: [-21.05, -175.25], precision: near}
  sop: {name: Sopu, point: [-21.13, -175.23], precision: near}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  amb: {name: Amberley, point: [-27.63, 152.71]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  whe: {name: Whenuapai, point: [-36.79, 174.63]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  lam: {name: Lambayeque, geonameid: 3695754, point: [-6.7011, -79.9061]}
  cal: {name: Callao, geonameid: 3946083, point: [-12.0516, -77.1345]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  koc: {name: Kochi, geonameid: 1859133, point: [33.6129, 133.442], precision: division}
  tok: {name: Tokushima, geonameid: 1850157, point: [33.8546, 134.2], precision: division}
  hun: {name: Hunga, point: [-20.55, -175.39], precision: near}
  brit: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: eruption, places: [hun, ton, nuk], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: on 15 January, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [man, fon, nom, hih], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: "", killed: 3, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [ata, sop], start: null, end: null, date_precision: unknown, date_text: for 27 hours, status: happened, actors: Semisi Taufa}
  e4: {type: transport_change, places: [por], start: 2022-01-20, end: 2022-01-20, date_precision: day, date_text: last Thursday, status: happened, actors: A repair ship, minor: true}
  e5: {type: aid, places: [tong], start: 2022-01-20, end: 2022-01-21, date_precision: day, date_text: on Thursday, status: happened, actors: The first two aircraft, main: true}
  e6: {type: construction, places: [tong], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 200 people, targets: the runway, minor: true}
  e7: {type: transport_change, places: [bri], start: 2022-01-24, end: 2022-01-24, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: HMAS Adelaide, minor: true}
  e8: {type: outbreak, places: [bri], start: 2022-01-24, end: 2022-01-24, date_precision: day, date_text: on Monday, injured: 23, status: happened, actors: "", targets: 23 of its crew}
  e9: {type: displacement, places: [nom, tong], start: null, end: null, date_precision: unknown, date_text: "", displaced: 62, status: happened, actors: "", targets: Sixty-two people from Mango}
  e10: {type: earthquake, places: [per, lam, jap], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: "", killed: 2, status: happened, actors: the waves, targets: two women}
  e11: {type: other_accident, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a tanker, targets: "6,000 barrels of oil"}
notes: ""
