---
id: report-ne-563
genre: report
country: NE
published: 2023-08-21
publisher: Sahel Press Agency
title: "[Niger](nig metonym)'s junta {promises}(e1) civilian rule within three years; [Niamey](nia event) {rallies}(e2) against [France](fra metonym)"
---
[NIAMEY](nia dateline), Aug 20 (SPA) - The general who {deposed}(e3) [Niger](nig mention)'s elected president last month {said}(e1) on Saturday night that a transition would take no longer than three years and that anyone who attacked the country "will not go home on his feet".

General Abdou Tiani Issa spoke on state television hours after he {received}(e4) a delegation of the [West African](wes demonym) bloc ECOWAS, led by a former ruler of [Nigeria](nige metonym). The visitors also {saw}(e4) the ousted president, Mamane Bazou, who has been {held}(e5) with his wife and son in the basement of his residence since 26 July. They have no electricity, according to his party, and live on rice and tins.

On Sunday, several thousand people {marched}(e2) in the centre of [Niamey](nia event), chanting against [France](fra metonym), which has 1,500 soldiers in the country, and for a "[Niger](nig mention) without bases". At a stadium, volunteers {queued}(e6) to sign up for a civil guard. Similar {rallies}(e2) were reported from [Agadez](aga event) and [Zinder](zin event).

ECOWAS chiefs of staff, {meeting}(e7) in [Accra](acc event) on Thursday and Friday, {announced}(e7) that a "D-day" had been fixed for intervention but kept the date to themselves. [Burkina Faso](bur metonym) and [Mali](mali metonym) have said that they would treat such a step as a declaration of war; they {sent}(e9) warplanes to [Niamey](nia event) on Friday, state TV reported. The senate in [Abuja](abu event) {refused}(e10) its consent on 5 August.

Sanctions {bite}(e11) already. [Nigeria](nige metonym) {cut off}(e11) power exports, leaving [Maradi](mar event) with six hours of current a day, and more than 1,500 lorries are {stuck}(e12) at [Malanville](mal event), on the bank of the river in [Benin](ben mention). In [Gaya](gay event), opposite, the price of a sack of rice has {gone up}(e13) by half.

Violence goes on in the west. Seventeen soldiers were {killed}(e14) last Tuesday when a column was {ambushed}(e14) near [Koutougou](kou event), in [Tillabéri](til mention) region.

The new [U.S.](us demonym) ambassador, Carol Whitfield, {arrived}(e15) on Saturday but will not {present}(e16) credentials. [Washington](was metonym) keeps 1,100 troops, most of them at a drone base outside [Agadez](aga mention).

The [African](afr demonym org) Union {met}(e17) in [Addis Ababa](add event) last Monday without publishing the outcome. [Algiers](alg metonym) has {offered}(e18) to mediate.

---
places:
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  wes: {name: West African, point: [12.0, -2.0], precision: area, radius_km: 1500}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  mal: {name: Malanville, geonameid: 2392837, point: [11.8682, 3.3833]}
  gay: {name: Gaya, geonameid: 2444489, point: [11.8843, 3.4492]}
  kou: {name: Koutougou, point: [14.05, 0.95]}
  til: {name: Tillabéri, point: [14.5, 1.8], precision: division}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  mar: {name: Maradi, geonameid: 2441291, point: [13.5, 7.1017]}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  mali: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
events:
  e1: {type: statement, places: [nia], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: on Saturday night, status: happened, actors: General Abdou Tiani Issa, main: true}
  e2: {type: protest, places: [nia, aga, zin], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: On Sunday, status: happened, actors: several thousand people, targets: France, main: true}
  e3: {type: coup, places: [nig], start: 2023-07, end: 2023-07, date_precision: month, date_text: last month, status: happened, actors: The general, targets: elected president, main: true}
  e4: {type: meeting, places: [nia], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: hours after, status: happened, actors: a delegation, targets: "the ousted president, Mamane Bazou"}
  e5: {type: arrest, places: [nia], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: since 26 July, status: happened, actors: "", targets: "the ousted president, Mamane Bazou"}
  e6: {type: career, places: [nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers, minor: true}
  e7: {type: meeting, places: [acc], start: 2023-08-17, end: 2023-08-18, date_precision: day, date_text: on Thursday and Friday, status: happened, actors: ECOWAS}
  e9: {type: decision, places: [nia], start: 2023-08-18, end: 2023-08-18, date_precision: day, date_text: on Friday, status: reported, actors: they, targets: warplanes}
  e10: {type: decision, places: [abu], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: on 5 August, status: happened, actors: The senate, targets: its consent}
  e11: {type: sanction, places: [nig, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nigeria, targets: power exports}
  e12: {type: transport_change, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "more than 1,500 lorries"}
  e13: {type: market, places: [gay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the price of a sack of rice}
  e14: {type: battle, places: [kou], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: last Tuesday, killed: 17, status: happened, actors: "", targets: Seventeen soldiers}
  e15: {type: visit, places: [nia], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: on Saturday, status: happened, actors: Carol Whitfield, minor: true}
  e16: {type: ceremony, places: [nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Carol Whitfield, targets: credentials, minor: true}
  e17: {type: meeting, places: [add], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: last Monday, status: happened, actors: Union}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Algiers, minor: true}
notes: ""
