---
id: press-gy-06
genre: press
country: GY
published: 2019-10-18
title: "STATEMENT ON THE [RUPUNUNI](rup event) AIRSTRIPS"
---
The [Guyana](gy metonym org) Interior Aviators' Guild notes with regret that the grass {fire}(e1) of Sunday last has {closed}(e2) the strip at [Karasabai](kar event) for the second time this season. There were no injuries. Flights for [Annai](ann mention) and [Lethem](let mention) are not affected, and those for [Karasabai](kar mention) will {land}(e3) at [Tiger Pond](tig event) and continue by tractor.

Contrary to what was {said}(e4) on a [Georgetown](geo mention) radio programme on Tuesday, no aircraft was {burned}(e5) and no pilot of ours {refused}(e6) to carry patients. A mother and newborn were {flown}(e7) the same evening to [Ogle](ogl event) and thence taken to the Public Hospital, where both do well. They are from the village of [Tiperu](tip mention).

The Guild repeats its {request}(e8), first made after the 2014 {loss}(e9) of a Cessna near [Olive Creek](oli event), for firebreaks at all 40 hinterland strips from [Mabaruma](mab mention) to [Aishalton](ais mention). [Brasília](bra metonym) manages this on its side of the [Takutu](tak mention). So can we.

The Minister has agreed to {see}(e10) us on the 24th.

Capt. Neville De Freitas, secretary; [Ogle](ogl mention), [East Coast Demerara](ecd mention)

---
places:
  gy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  rup: {name: Rupununi, point: [3.5, -59.3], precision: area, radius_km: 100}
  kar: {name: Karasabai, point: [4.03, -59.53], precision: near}
  ann: {name: Annai, point: [3.95, -59.12], precision: near}
  let: {name: Lethem, geonameid: 3377425, point: [3.3726, -59.7997]}
  tig: {name: Tiger Pond, point: [4.05, -59.6], precision: near, near: kar}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  ogl: {name: Ogle, point: [6.807, -58.106], precision: near}
  tip: {name: Tiperu, point: [4.1, -59.5], precision: near, near: kar}
  oli: {name: Olive Creek, point: [6.25, -60.05], precision: near}
  mab: {name: Mabaruma, geonameid: 3377301, point: [8.2038, -59.7812]}
  ais: {name: Aishalton, point: [2.48, -59.32], precision: near}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  tak: {name: Takutu River, point: [3.37, -59.83], precision: area}
  ecd: {name: East Coast Demerara, point: [6.78, -58.0], precision: area, radius_km: 20}
events:
  e1: {type: wildfire, places: [kar], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: Sunday last, status: happened, actors: "", main: true}
  e2: {type: closure, places: [kar], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [tig], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e4: {type: statement, places: [geo], start: 2019-10-15, end: 2019-10-15, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e5: {type: fire, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e6: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e7: {type: medical, places: [ogl], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: the same evening, status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: air_accident, places: [oli], start: 2014, end: 2014, date_precision: year, date_text: 2014, status: happened, actors: ""}
  e10: {type: meeting, places: [], start: 2019-10-24, end: 2019-10-24, date_precision: day, date_text: on the 24th, status: planned, actors: ""}
notes: ""
