---
id: council-za-04
genre: council
country: ZA
published: 2018-02-06
publisher: Karoo Courier
title: "{No water}(e1) on Tuesdays"
---
[GRAAFF-REINET](gra dateline) – Taps in [uMasizakhe](uma event) and in [Kroonvale](kro event) will run from six to eight in the morning and not at all on Tuesdays, the [Dr Beyers Naudé](drb metonym org) municipality {decided}(e1) on Monday, in a hall where a bucket stood under a leak.

[Nqweba Dam](nqw event), above the town, is {at four per cent}(e2), and what's in it has carp. [Aberdeen](abe event), sixty kilometres away, has boreholes and {sold}(e3) water by the litre until the council {stopped}(e4) it on Friday. "We're [Aberdeen](abe mention) of the [Karoo](kar mention), not of [Scotland](sco mention), we've nothing to give," its ward councillor told a lady from [Jansenville](jan mention).

Everyone watches [Cape Town](cap event), where "Day Zero" has been {put off}(e5) to 11 May. [Port Elizabeth](por event) pays for a pipe from the [Gariep](gar mention). [Bhisho](bhi metonym) hasn't paid for anything.

A {prayer}(e6) for rain will be said on Sunday at [Nieu-Bethesda](nie event) with all churches. The owl, dry since 1976, is to be washed for it.

Mayor Deon Hufkie, back from a {course}(e7) in [Perth](per event), [Australia](aus event), said he'd seen a machine.

---
places:
  gra: {name: Graaff-Reinet, point: [-32.252, 24.53]}
  uma: {name: uMasizakhe, point: [-32.25, 24.55], precision: near}
  kro: {name: Kroonvale, point: [-32.26, 24.54], precision: near}
  drb: {name: Dr Beyers Naudé, point: [-32.5, 24.5], precision: area, radius_km: 80}
  nqw: {name: Nqweba Dam, point: [-32.24, 24.53], precision: near}
  abe: {name: Aberdeen, point: [-32.478, 24.064]}
  kar: {name: Karoo, point: [-32.0, 23.0], precision: area, radius_km: 250}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  jan: {name: Jansenville, point: [-32.946, 24.668]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  por: {name: Gqeberha, geonameid: 964420, point: [-33.9611, 25.6149]}
  gar: {name: Gariep, point: [-30.6, 25.5], precision: area, radius_km: 60}
  bhi: {name: Bhisho, point: [-32.85, 27.44]}
  nie: {name: Nieu-Bethesda, point: [-31.867, 24.553]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: decision, places: [gra], start: 2018-02-05, end: 2018-02-05, date_precision: day, date_text: on Monday, status: happened, actors: Dr Beyers Naudé municipality, main: true}
  e2: {type: drought, places: [nqw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: deal, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: decision, places: [abe], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: on Friday, status: happened, actors: the council}
  e5: {type: decision, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [nie], start: 2018-02-11, end: 2018-02-11, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e7: {type: education, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
