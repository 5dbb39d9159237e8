---
id: aviation-us-07
genre: aviation
country: US
published: 2023-01-12
publisher: Plains Traveler
title: "The Morning {Nothing Took Off}(e1)"
---
From [Anchorage](anc event) to [Key West](key event), for an hour and a half on Wednesday, not one passenger jet was {allowed to leave}(e1) the ground.

A computer that tells pilots of burnt-out lights and birds {failed}(e2) at [Warrenton](war event), [Virginia](vir event), late on Tuesday, its spare followed, and at 7:30 a.m. Eastern the Federal Aviation Administration {stopped}(e1) everything, which it hadn't done since Sept. 11, 2001. By night 10,000 flights were {late}(e3) and 1,343 had {gone nowhere}(e3).

[Denver](den event) had queues to the parking deck, [Charlotte](cha event) too. At [O'Hare](oha event), a high-school choir bound for [Vienna](vie mention) sang. "We got as far as the Sbarro," said its alto Mae Dunning, of [Moline](mol mention), [Illinois](ill mention).

Planes already up landed as usual; foreign ones took off from [Paris](par event) and [Frankfurt](fra event) in the knowledge that somebody'd sort it.

[Canada](can event)'s own system {broke down}(e4) at noon. Officials in [Ottawa](ott mention) {swore}(e5) there was no link.

[Washington](was metonym) {found}(e6) no sign of an attack; senators {demanded}(e7) a {hearing}(e8). On Thursday the culprit was {known}(e9): a contractor, one file.

In [Peoria](peo event), [Illinois](ill event), which has nine departures, all nine were {late}(e10).

---
places:
  anc: {name: Anchorage, geonameid: 5879400, point: [61.2181, -149.9003]}
  key: {name: Key West, geonameid: 4160812, point: [24.5552, -81.7816]}
  war: {name: Warrenton, geonameid: 4792255, point: [38.7135, -77.7953]}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  cha: {name: Charlotte, geonameid: 4460243, point: [35.2271, -80.8431]}
  oha: {name: "O'Hare", point: [41.98, -87.905], precision: exact}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mol: {name: Moline, geonameid: 4902476, point: [41.5067, -90.5151]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  peo: {name: Peoria, geonameid: 4905687, point: [40.6936, -89.589]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: transport_change, places: [anc, key], start: 2023-01-11, end: 2023-01-11, date_precision: day, date_text: on Wednesday, status: happened, actors: Federal Aviation Administration, main: true}
  e2: {type: outage, places: [war], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: late on Tuesday, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [], start: 2023-01-11, end: 2023-01-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: outage, places: [can], start: 2023-01-11, end: 2023-01-11, date_precision: day, date_text: at noon, status: happened, actors: ""}
  e5: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: senators}
  e8: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: discovery, places: [], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: On Thursday, status: happened, actors: ""}
  e10: {type: transport_change, places: [peo], start: 2023-01-11, end: 2023-01-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
