---
id: strike-gl-16
genre: strike
country: GL
published: 2023-02-14
publisher: Arctic Wire
title: "Trawlers stay tied up from [Nuuk](nuu event) to [Disko Bay](dis event)"
---
[NUUK](nuu dateline), Feb. 14 (AW): For the first winter since 1996 the shrimp fleet of [Greenland](gl mention) is {in port}(e1) because its crews want it there.

About 430 deckhands and factory hands {stopped work}(e1) on Friday in [Nuuk](nuu event), [Sisimiut](sis event) and [Ilulissat](ilu event). The [Ilulissat](ilu event) plant, which peels for supermarkets in [Denmark](dk mention) and [Britain](gb mention), {sent}(e2) 92 foreign workers, chiefly from the [Philippines](ph mention), back to their barracks on half pay.

Catches landed by dog sled on the ice of the [Disko Bay](dis event) halibut ground are {rotting}(e3), says Aqqaluk Geisler, a hunter from [Qasigiannguit](qas mention). He {drove}(e4) his own home, 60 kilometres, for the dogs.

At issue is a clause of 2019 by which a crew in [Maniitsoq](man mention) or [Paamiut](paa mention) earns 11 per cent less than one sailing from the capital. Seamen's unions in [Tórshavn](tor event) and [Reykjavík](rey event) {resolved}(e5) on Sunday not to handle [Greenlandic](gl demonym) shrimp; the one in [St. John's](stj event), [Newfoundland](nfl event), has yet to {meet}(e6).

[Copenhagen](cop metonym) has no part in it, the premier's office said, and [Nuuk](nuu metonym) does not intend to step in. A mediator is {due}(e7) on Thursday's flight from [Kangerlussuaq](kan mention), if it flies: the forecast is for a {gale}(e8) along the whole of the [Davis Strait](dav event).

---
places:
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  gl: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  sis: {name: Sisimiut, geonameid: 3419842, point: [66.9395, -53.6735]}
  ilu: {name: Ilulissat, geonameid: 3423146, point: [69.2198, -51.0986]}
  dk: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  gb: {name: United Kingdom, geonameid: 2635167, point: [54.7584, -2.6953], precision: country}
  ph: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  dis: {name: Disko Bay, point: [69.0, -52.0], precision: area, radius_km: 60}
  qas: {name: Qasigiannguit, geonameid: 3420768, point: [68.8193, -51.1922]}
  man: {name: Maniitsoq, geonameid: 3421982, point: [65.4151, -52.8982]}
  paa: {name: Paamiut, geonameid: 3421193, point: [61.994, -49.6678]}
  tor: {name: Tórshavn, geonameid: 2611396, point: [62.0097, -6.7716]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  nfl: {name: Newfoundland, point: [48.5, -56.0], precision: area, radius_km: 200}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  kan: {name: Kangerlussuaq, geonameid: 3419714, point: [67.0088, -50.6894]}
  dav: {name: Davis Strait, point: [65.0, -57.0], precision: area, radius_km: 300}
events:
  e1: {type: strike, places: [nuu, sis, ilu], start: 2023-02-10, end: 2023-02-10, date_precision: day, date_text: on Friday, status: happened, actors: About 430 deckhands and factory hands, main: true}
  e2: {type: layoffs, places: [ilu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: other, places: [dis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [qas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [tor, rey], start: 2023-02-12, end: 2023-02-12, date_precision: day, date_text: on Sunday, status: happened, actors: "Seamen's unions"}
  e6: {type: meeting, places: [stj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: visit, places: [nuu], start: 2023-02-16, end: 2023-02-16, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e8: {type: storm, places: [dav], start: 2023-02-16, end: 2023-02-16, date_precision: day, date_text: "", status: planned, actors: ""}
notes: ""
