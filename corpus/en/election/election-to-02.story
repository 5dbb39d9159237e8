---
id: election-to-02
genre: election
country: TO
published: 2021-11-19
publisher: "Kele'a Daily"
title: "Seventeen seats and one brass band"
---
[Nuku'alofa](nuk dateline), Friday. A tuba player from [Kolofo'ou](kol mention) had the best view of democracy yesterday: his band's stand faced the door of the [Queen Salote Memorial Hall](qsh event), through which {passed}(e1), by my count, about 900 voters, eleven dogs and one candidate's mother.

[Tongans](to demonym) {chose}(e1) seventeen people's representatives on Thursday. Nobles pick nine of their own. On [Tongatapu](ton event) the Friendly Islands democrats {lost}(e2) half their seats; in [Vava'u](vav event) a hotelier, Siosaia Lolohea, {unseated}(e3) a minister by 88 votes; in [Ha'apai](hap event) the result must {wait}(e4) for a box from [Nomuka](nom mention), whose boat {broke down}(e5) on the way.

Out on the two [Niuas](niu event), nearer to [Samoa](ws mention) than to the capital, polls had {opened}(e6) on Wednesday so that papers could be flown down in time.

There is no vote by post. Thousands of citizens in [Auckland](akl mention), [Sydney](syd mention) and [Salt Lake City](slc mention) {sent money}(e7) instead, and a van from [South Auckland](sak mention) with a loudspeaker, shipped in a container, {toured}(e8) [Nuku'alofa](nuk event) until police {stopped}(e9) it on Tuesday for playing campaign songs within 24 hours of ... well, of everything.

The new house meets in December to {elect}(e10) a prime minister.

---
places:
  nuk: {name: "Nuku‘alofa", geonameid: 4032402, point: [-21.1368, -175.2011]}
  kol: {name: "Kolofo'ou", point: [-21.137, -175.193], precision: near, near: nuk}
  qsh: {name: Queen Salote Memorial Hall, point: [-21.134, -175.199], precision: exact, near: nuk}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  ton: {name: Tongatapu, geonameid: 4032279, point: [-21.1718, -175.155], precision: division}
  vav: {name: "Vava‘u", geonameid: 4032231, point: [-18.6118, -173.988], precision: division}
  hap: {name: "Ha‘apai", geonameid: 4032637, point: [-19.757, -174.317], precision: division}
  nom: {name: Nomuka, point: [-20.25, -174.8], precision: near}
  niu: {name: Niuas, geonameid: 7668055, point: [-15.9558, -173.757], precision: division}
  ws: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.1333], precision: country}
  akl: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  slc: {name: Salt Lake City, geonameid: 5780993, point: [40.7608, -111.8911]}
  sak: {name: South Auckland, point: [-36.98, 174.87], precision: area, radius_km: 12}
events:
  e1: {type: election, places: [nuk], start: 2021-11-18, end: 2021-11-18, date_precision: day, date_text: on Thursday, status: happened, actors: Tongans, main: true}
  e2: {type: election, places: [ton], start: 2021-11-18, end: 2021-11-18, date_precision: day, date_text: "", status: happened, actors: the Friendly Islands democrats}
  e3: {type: election, places: [vav], start: 2021-11-18, end: 2021-11-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [hap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: outage, places: [nom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: election, places: [niu], start: 2021-11-17, end: 2021-11-17, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e7: {type: aid, places: [akl, syd, slc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [nuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: arrest, places: [nuk], start: 2021-11-16, end: 2021-11-16, date_precision: day, date_text: on Tuesday, status: happened, actors: police}
  e10: {type: appointment, places: [nuk], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: planned, actors: ""}
notes: ""
