---
id: report-gb-1009
genre: report
country: GB
published: 2009-10-06
publisher: Westcountry Echo
title: "Swine flu jab: what parents in [Devon](dev mention) are asking"
---
The first doses of vaccine against swine flu should reach surgeries in [Devon](dev mention) and [Cornwall](cor mention) later this month. Dr Harriet Pascoe, a consultant in public health in [Exeter](exe mention), answers some of the questions that have been put to her by parents.

Will my child be offered it? To begin with, only if he or she has a condition such as asthma, diabetes or a weak immune system. Pregnant women come next, then people who live with someone whose immunity is poor, then those over 65 in the risk groups. Healthy children will have to wait.

Isn't it just like ordinary flu? For most people, yes, and a good deal milder than some. The worry is that it picks on the young. In a normal winter nine out of ten who die are over 65. With this one, if what has been seen in [Mexico](mex mention), [Australia](aus mention) and [Argentina](arg mention) holds for us, many would be under 50.

Has it been tested? It is made in much the same way as the seasonal vaccine, which millions have every year. Trials of this one are small. If I had a child with asthma I would not hesitate.

My daughter's school in [Tiverton](tiv mention) had half a class off. Should it shut? In the early weeks we closed schools in order to slow the spread. That is no longer the advice. A child with a cough and a fever of 38 or more should stay at home for as long as the symptoms last.

Do I need to ring the doctor? Use the telephone line first. You will be asked about breathing, drowsiness and so on, and may be given a number with which a "flu friend" can fetch Tamiflu from a collection point, such as those in [Barnstaple](bar mention), [Newton Abbot](new mention) and [Okehampton](oke mention).

Do masks help? Not much. Soap does. Catch it, bin it, kill it, as the poster says.

So far 58 people from the county have been {admitted}(e1) to hospitals in [Exeter](exe event), [Plymouth](ply event) and [Torquay](tor event) with the virus. A man in his forties from [Bideford](bid mention), who had other illnesses, {died}(e2) last month.

---
places:
  dev: {name: Devon, point: [50.75, -3.75], precision: division}
  cor: {name: Cornwall, point: [50.4, -4.9], precision: division}
  bid: {name: Bideford, point: [51.02, -4.21]}
  oke: {name: Okehampton, point: [50.74, -4.0]}
  tiv: {name: Tiverton, point: [50.9, -3.49]}
  new: {name: Newton Abbot, point: [50.53, -3.61]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  exe: {name: Exeter, geonameid: 2649808, point: [50.7236, -3.5275]}
  bar: {name: Barnstaple, geonameid: 2656281, point: [51.0802, -4.0581]}
  ply: {name: Plymouth, geonameid: 2640194, point: [50.3715, -4.143]}
  tor: {name: Torquay, geonameid: 2635650, point: [50.462, -3.5252]}
events:
  e1: {type: outbreak, places: [exe, ply, tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 58 people from the county, main: true}
  e2: {type: outbreak, places: [], start: 2009-09, end: 2009-09, date_precision: month, date_text: last month, killed: 1, status: happened, actors: "", targets: A man in his forties from Bideford}
notes: ""
