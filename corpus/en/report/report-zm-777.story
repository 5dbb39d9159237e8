---
id: report-zm-777
genre: report
country: ZM
published: 2023-04-20
publisher: Luangwa Herald
title: "Court {orders}(e1) back pay for [Chipata](chi mention) nurses {sacked}(e2) after 2016 {strike}(e3)"
---
THE Industrial Relations Court in [Ndola](ndo event) has {ordered}(e1) government to pay salary arrears to 312 nurses who were {struck}(e2) off the payroll in 2016 for taking part in an illegal {strike}(e3).

In a ruling {delivered}(e1) on Wednesday, Judge Mwansa Chisanga said the Ministry of Health had acted "in anger and not in law". The nurses, from [Chipata](chi mention), [Petauke](pet mention) and [Lundazi](lun mention), are to get what they would have earned over 19 months.

"Some of us sold charcoal. Two have died," said Ms Esnart Zulu, who led the petition and drove six hours from [Nyimba](nyi mention) in a church lorry to hear it.

Attorney General Kelvin Sikota has 14 days to {appeal}(e4). Finance officials said K41 million would be needed at a time when the country, which {defaulted}(e5) in November 2020, awaits a {deal}(e6) with creditors. A {meeting}(e6) of the committee co-chaired by [China](chin metonym) and [France](fra metonym) {ended}(e6) in [Washington](was event) last week without one.

The {strike}(e3) {began}(e3) at [Chipata](chi event) Central Hospital after five newborns {died}(e7) in one night when the oxygen plant {failed}(e8). It {spread}(e3) to [Katete](kat event) and was {broken up}(e3) by police on the ninth day. A former hospital superintendent was {acquitted}(e9) of negligence in [Lusaka](lus event) in 2019.

Conditions have not changed much. Last month a ward at [Chama](cha event) was {closed}(e10) because of bats, and cholera has {returned}(e11) to [Vubwi](vub event) and [Chipangali](chip event) districts, with 98 {cases}(e11) and three {deaths}(e11) since January, imported, the minister says, from [Malawi](mal event) and [Mozambique](moz event). In those countries together the {disease}(e11) has {killed}(e11) more than 1,800 this season. Vaccination of 30,000 people at the [Mwami](mwa event) border post {started}(e12) on Monday.

In other court news, a [Kabwe](kab mention) businessman was {jailed}(e13) for nine years for {possessing}(e13) lead-tainted maize meal sold to schools, and the trial of 11 [Egyptians](egy demonym) accused of landing without papers was {put off}(e14) in [Lusaka](lus event).

Doctors' leader Dr Brian Mulenga, speaking in [Kitwe](kit event), {hailed}(e15) the judgment and {urged}(e15) government not to contest it. Some 4,500 health workers are due to be {recruited}(e16) by June, according to this year's budget.

---
places:
  chi: {name: Chipata, geonameid: 918702, point: [-13.6333, 32.65]}
  ndo: {name: Ndola, geonameid: 901344, point: [-12.9587, 28.6366]}
  pet: {name: Petauke, point: [-14.25, 31.32]}
  lun: {name: Lundazi, point: [-12.29, 33.18]}
  nyi: {name: Nyimba, point: [-14.56, 30.81]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kat: {name: Katete, point: [-14.06, 32.04]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  cha: {name: Chama, point: [-11.22, 33.16]}
  vub: {name: Vubwi, point: [-14.02, 32.88]}
  chip: {name: Chipangali, point: [-13.2, 32.75], precision: near}
  mwa: {name: Mwami, point: [-13.75, 32.8], precision: near}
  kab: {name: Kabwe, geonameid: 916095, point: [-14.4469, 28.4464]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
events:
  e1: {type: verdict, places: [ndo], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Judge Mwansa Chisanga, targets: salary arrears, main: true}
  e2: {type: layoffs, places: [], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: 312 nurses}
  e3: {type: strike, places: [chi, kat], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: nurses, main: true}
  e4: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Attorney General Kelvin Sikota, minor: true}
  e5: {type: decision, places: [], start: 2020-11, end: 2020-11, date_precision: month, date_text: in November 2020, status: happened, actors: the country, minor: true}
  e6: {type: meeting, places: [was], start: 2023-04-10, end: 2023-04-10, date_precision: week, date_text: last week, status: happened, actors: the committee, targets: creditors}
  e7: {type: death, places: [chi], start: 2016, end: 2016, date_precision: year, date_text: in one night, killed: 5, status: happened, actors: "", targets: five newborns}
  e8: {type: outage, places: [chi], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: "", targets: the oxygen plant}
  e9: {type: verdict, places: [lus], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: A former hospital superintendent}
  e10: {type: closure, places: [cha], start: 2023-03, end: 2023-03, date_precision: month, date_text: Last month, status: happened, actors: bats, targets: a ward}
  e11: {type: outbreak, places: [vub, chip, mal, moz], start: 2023-01, end: 2023-04, date_precision: month, date_text: since January, killed: 3, status: happened, actors: ""}
  e12: {type: medical, places: [mwa], start: 2023-04-17, end: 2023-04-17, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "30,000 people"}
  e13: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Kabwe businessman}
  e14: {type: trial, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e15: {type: statement, places: [kit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Brian Mulenga, targets: the judgment, minor: true}
  e16: {type: career, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: by June, status: planned, actors: "", targets: "4,500 health workers", minor: true}
notes: ""
