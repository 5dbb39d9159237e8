---
id: report-za-759
genre: report
country: ZA
published: 2016-10-24
publisher: Umzimkhulu Daily
title: "[Kokstad](kok event) mall {looted}(e1) as taxi feud {shuts}(e2) N2 for a third day"
---
Rival minibus taxi associations {exchanged}(e3) fire at the [Kokstad](kok event) rank on Sunday, {killing}(e3) a fruit vendor and a driver, before a crowd {broke into}(e1) shops at a nearby mall.

[KwaZulu-Natal](kwa metonym org) police spokesman Colonel Sibongile Mkhize said 23 people, including six women and two minors, had been {arrested}(e4) for looting and public violence. Eleven rifles and pistols were {confiscated}(e5) in a hostel in [Bhongweni](bho event) township.

The N2, the coastal lifeline between [Durban](dur mention) and [Mthatha](mth mention), remains {blocked}(e2) by burning tyres at [Brooks Nek](bro event) and [Mount Ayliff](mou event), in the [Eastern Cape](eas mention). Long-distance buses from [Cape Town](cap mention) are {diverted}(e6) through [Matatiele](mat event).

The two associations both claim the [Lusikisiki](lus mention) route. A truce {signed}(e7) in August at the offices of the MEC for transport in [Pietermaritzburg](pie event) lasted 19 days. Since then, nine people have {died}(e3), among them the chairman of one of them, who was {shot}(e8) at a petrol station in [Port Shepstone](por event) in front of his wife on 29 September.

"I saw children with flat-screens on their heads," said Vuyokazi Njomane (48), a hairdresser. "I locked up and prayed."

Transport MEC Mxolisi Zwane yesterday {threatened}(e9) to close all ranks in [Harry Gwala](har metonym org) district for 90 days. He will {meet}(e10) the groups separately on Tuesday at [Ixopo](ixo event), without their bodyguards.

The violence is an extra blow for matric pupils, who {began}(e11) their final exams on Wednesday; 214 of them were {moved}(e12) to a church hall in [Franklin](fra event). In [Johannesburg](joh event), meanwhile, students from Wits {marched}(e13) again on Friday over fees. Their leader was {hit}(e14) by 13 rubber bullets in the back in [Braamfontein](bra event) last week, a doctor says.

Two [Kokstad](kok mention) officers are themselves due in court on Thursday for having {escorted}(e15) hitmen in a police van in March. A commission into taxi violence in the province, the third since 1994, {found}(e16) in 2001 that up to a quarter of all vehicles belonged to civil servants, most of them policemen.

In neighbouring [Lesotho](les event), drivers on the [Qacha's Nek](qac event) pass have {stopped}(e17) crossing, and the clinic there reported on Monday that it had {received}(e18) no vaccines for a week.

---
places:
  kok: {name: Kokstad, geonameid: 988356, point: [-30.5472, 29.4241]}
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  bho: {name: Bhongweni, point: [-30.54, 29.41]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  mth: {name: Mthatha, geonameid: 946058, point: [-31.5889, 28.7844]}
  bro: {name: Brooks Nek, point: [-30.64, 29.35], precision: near}
  mou: {name: Mount Ayliff, point: [-30.81, 29.37]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  mat: {name: Matatiele, point: [-30.34, 28.81]}
  lus: {name: Lusikisiki, point: [-31.36, 29.58]}
  pie: {name: Pietermaritzburg, geonameid: 965301, point: [-29.6168, 30.3928]}
  por: {name: Port Shepstone, point: [-30.74, 30.45]}
  har: {name: Harry Gwala, point: [-30.25, 29.7], precision: division}
  ixo: {name: Ixopo, point: [-30.15, 30.06]}
  fra: {name: Franklin, point: [-30.32, 29.45]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  bra: {name: Braamfontein, point: [-26.19, 28.03]}
  qac: {name: "Qacha's Nek", point: [-30.12, 28.68]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
events:
  e1: {type: robbery, places: [kok], start: 2016-10-23, end: 2016-10-23, date_precision: day, date_text: on Sunday, status: happened, actors: a crowd, targets: shops at a nearby mall, main: true}
  e2: {type: closure, places: [bro, mou], start: 2016-10-22, end: 2016-10-24, date_precision: day, date_text: for a third day, status: happened, actors: "", targets: The N2, main: true}
  e3: {type: shooting, places: [kok], start: 2016-10-23, end: 2016-10-23, date_precision: day, date_text: on Sunday, killed: 2, status: happened, actors: Rival minibus taxi associations, targets: a fruit vendor and a driver, main: true}
  e4: {type: arrest, places: [kok], start: null, end: null, date_precision: unknown, date_text: "", arrested: 23, status: happened, actors: police, targets: 23 people}
  e5: {type: raid, places: [bho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven rifles and pistols}
  e6: {type: transport_change, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Long-distance buses, minor: true}
  e7: {type: agreement, places: [pie], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: A truce}
  e8: {type: shooting, places: [por], start: 2016-09-29, end: 2016-09-29, date_precision: day, date_text: on 29 September, killed: 1, status: happened, actors: "", targets: the chairman}
  e9: {type: statement, places: [], start: 2016-10-23, end: 2016-10-23, date_precision: day, date_text: yesterday, status: threatened, actors: Transport MEC Mxolisi Zwane, targets: all ranks}
  e10: {type: meeting, places: [ixo], start: 2016-10-25, end: 2016-10-25, date_precision: day, date_text: on Tuesday, status: planned, actors: Transport MEC Mxolisi Zwane, targets: the groups}
  e11: {type: education, places: [], start: 2016-10-19, end: 2016-10-19, date_precision: day, date_text: on Wednesday, status: happened, actors: matric pupils, targets: their final exams}
  e12: {type: education, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 214 of them, minor: true}
  e13: {type: protest, places: [joh], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: on Friday, status: happened, actors: students from Wits}
  e14: {type: shooting, places: [bra], start: 2016-10-17, end: 2016-10-17, date_precision: week, date_text: last week, injured: 1, status: happened, actors: "", targets: Their leader}
  e15: {type: other_crime, places: [], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: reported, actors: Two Kokstad officers, targets: hitmen}
  e16: {type: investigation, places: [], start: 2001, end: 2001, date_precision: year, date_text: in 2001, status: happened, actors: A commission into taxi violence, minor: true}
  e17: {type: transport_change, places: [qac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: drivers}
  e18: {type: medical, places: [qac], start: null, end: null, date_precision: unknown, date_text: for a week, status: happened, negated: true, actors: the clinic, targets: vaccines, minor: true}
notes: ""
