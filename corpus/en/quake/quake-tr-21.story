---
id: quake-tr-21
genre: quake
country: TR
published: 2019-09-27
publisher: Bosphorus News Service
title: "Minaret {Falls}(e2), 34 Hurt as {Tremor}(e1) Sends [Istanbul](ist event) Into Streets"
---
[ISTANBUL](ist dateline) (BNS) - A moderate {earthquake}(e1) shook [Istanbul](ist event) on Thursday afternoon, injuring 34 people, {bringing down}(e2) part of a minaret and sending thousands of office workers and pupils running into the streets.

The magnitude-5.8 {quake}(e1) struck at 1.59 p.m. under the [Sea of Marmara](sea event), 22 km south-east of [Silivri](sil event), the disaster agency said. It was felt in [Bursa](bur event), [Tekirdağ](tek event) and as far as [Edirne](edi event). No deaths were reported.

Most of those hurt had jumped from balconies or fallen on stairs. The top of the minaret {crashed}(e2) on to the courtyard of a mosque in the [Avcılar](avc event) district minutes after noon prayers had ended. Governor Tuncay Erdil said that 473 buildings had been {inspected}(e3) by evening and 29 {evacuated}(e4).

Schools were {closed}(e5) for the day, and mobile phone networks {went down}(e6) for about two hours. "I could not reach my son. Those were the longest two hours of my life," said Sevgi Aydemir, 41, a bank clerk who was standing on a traffic island in [Beylikdüzü](bey event) with her shoes in her hand.

A smaller {tremor}(e7), of magnitude 4.6, had been felt in the same area on Tuesday. Experts at the observatory in [Kandilli](kan event) said that Thursday's {quake}(e1) was not the big one they have been warning of since 1999, when an {earthquake}(e8) at [İzmit](izm event), 90 km east of the city, killed more than 17,000 people.

The opposition mayor {called for}(e9) an urgent meeting with [Ankara](ank metonym) on unsafe housing.

---
places:
  sea: {name: Sea of Marmara, point: [40.85, 28.3], precision: area, radius_km: 60}
  avc: {name: Avcılar, point: [40.98, 28.72]}
  bey: {name: Beylikdüzü, point: [41.0, 28.64]}
  kan: {name: Kandilli, point: [41.063, 29.06], precision: near}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  sil: {name: Silivri, geonameid: 739634, point: [41.0739, 28.2464]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  tek: {name: Tekirdağ, geonameid: 738927, point: [40.9781, 27.511]}
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
  izm: {name: İzmit, geonameid: 745028, point: [40.765, 29.9293]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: earthquake, places: [ist, sil], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: on Thursday afternoon, injured: 34, killed: 0, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [avc], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: investigation, places: [ist], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: by evening, status: happened, actors: ""}
  e4: {type: displacement, places: [ist], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: closure, places: [ist], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: for the day, status: happened, actors: ""}
  e6: {type: outage, places: [ist], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: earthquake, places: [ist], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e8: {type: earthquake, places: [izm], start: 1999, end: 1999, date_precision: year, date_text: since 1999, killed: 17000, killed_qualifier: at_least, status: happened, actors: "", minor: true}
  e9: {type: statement, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition mayor}
notes: ""
