---
id: report-in-355
genre: report
country: IN
published: 2011-12-02
publisher: The Hooghly Statesman
title: "Hooch {kills}(e1) six in [South 24 Parganas](sou event) village; still owner {surrenders}(e2)"
---
[DIAMOND HARBOUR](dia dateline), Dec. 1: Six persons, among them a rickshaw-puller who had been {married}(e3) on Monday, {died}(e1) after drinking country liquor near the railway station at [Sangrampur](san event), in [South 24 Parganas](sou event). Nineteen others are being {treated}(e4), eleven of them at M R Bangur Hospital in [Kolkata](kol event).

Doctors suspect methyl alcohol. Viscera have been {sent}(e5) to the laboratory at [Belgachhia](bel event).

The alleged owner of the still, Nur Islam Fakir, alias Khoka, {gave himself up}(e2) at [Usthi](ust event) police station on Thursday evening. His two stalls were {burnt}(e6) by women of [Mograhat](mog mention), some of whom had complained to the excise department in August. "They came, they took tea, they left," said Ayesha Bibi, who lost a son.

Superintendent of Police L. N. Majhi said that 400 litres had been {destroyed}(e7) in {raids}(e7) on [Canning](can event) and [Joynagar](joy event).

Chief Minister Sulekha Sanyal {announced}(e8) an inquiry by the CID and Rs 2 lakh for each family, a step which the Opposition described as a reward for drinking. In the Assembly, where the Left has not got over its {defeat}(e9) in May after 34 years, its deputy leader asked for a total ban of the kind that [Gujarat](guj metonym) has. He was reminded that 136 had {died}(e10) of spurious liquor in [Ahmedabad](ahm event) in July 2009.

Country spirit taxed by the State costs Rs 45 a bottle; the pouches at [Sangrampur](san mention) sell at Rs 6. It is made from molasses brought at night by boat across the [Hooghly](hoo mention) from [Uluberia](ulu mention). Everyone knows the ghat. The excise circle, with one jeep for three thanas, {seized}(e11) eleven boats in the year to March.

Under the [Bengal](ben metonym org) Excise Act a maker of noxious liquor can get life. No one has been convicted in the district since 1998.

---
places:
  sou: {name: South 24 Parganas, point: [22.1, 88.5], precision: division}
  dia: {name: Diamond Harbour, geonameid: 1272657, point: [22.1927, 88.1895]}
  san: {name: Sangrampur, point: [22.24, 88.38]}
  bel: {name: Belgachhia, point: [22.61, 88.38]}
  ust: {name: Usthi, point: [22.27, 88.33]}
  mog: {name: Mograhat, point: [22.25, 88.37]}
  can: {name: Canning, geonameid: 1274984, point: [22.314, 88.6651]}
  joy: {name: Joynagar, point: [22.18, 88.42]}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  hoo: {name: Hooghly, point: [22.5, 88.2], precision: near}
  ben: {name: Bengal, point: [23.5, 88.0], precision: area, radius_km: 150}
  ulu: {name: Uluberiya, geonameid: 1253880, point: [22.4756, 88.099]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
events:
  e1: {type: poisoning, places: [san, sou], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, injured: 19, status: happened, actors: "", targets: Six persons, main: true}
  e2: {type: arrest, places: [ust], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: on Thursday evening, arrested: 1, status: happened, actors: "", targets: Nur Islam Fakir, main: true}
  e3: {type: marriage, places: [], start: 2011-11-28, end: 2011-11-28, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a rickshaw-puller, minor: true}
  e4: {type: medical, places: [kol], start: null, end: null, date_precision: unknown, date_text: "", injured: 19, status: happened, actors: "", targets: Nineteen others}
  e5: {type: investigation, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Viscera, minor: true}
  e6: {type: fire, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: women of Mograhat, targets: His two stalls}
  e7: {type: raid, places: [can, joy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Superintendent of Police L. N. Majhi, targets: 400 litres}
  e8: {type: statement, places: [kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Minister Sulekha Sanyal, targets: an inquiry by the CID}
  e9: {type: election, places: [], start: 2011-05, end: 2011-05, date_precision: month, date_text: in May, status: happened, actors: the Left, minor: true}
  e10: {type: poisoning, places: [ahm], start: 2009-07, end: 2009-07, date_precision: month, date_text: in July 2009, killed: 136, status: happened, actors: ""}
  e11: {type: raid, places: [hoo], start: 2010-04, end: 2011-03, date_precision: month, date_text: in the year to March, status: happened, actors: The excise circle, targets: eleven boats, minor: true}
notes: ""
