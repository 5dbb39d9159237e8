---
id: history-mm-20
genre: history
country: MM
published: 2017-09-02
publisher: Irrawaddy Quarterly Blog
title: "The Day the Refinery at [Syriam](syr event) {Burned}(e1)"
---
On 7 March 1942 the last [British](bri demonym) engineers at [Syriam](syr event), across the river from [Rangoon](ran mention), opened the valves, {set fire}(e1) to 150 million gallons of petroleum and walked to the launches. The smoke rose to 20,000 feet and could be seen from [Toungoo](tou mention). No one was killed. The same evening the rearguard {drove}(e2) north along the road to [Prome](pro mention) and {ran into}(e3) a [Japanese](jap demonym) roadblock at [Taukkyan](tau event).

The roadblock was held by a single battalion. Four {assaults}(e3) on it failed, at a cost of 104 dead, and then, in the night, it was simply gone: its commander had orders to enter [Rangoon](ran event) from the west, and keep his flank clear. General Alexander {escaped}(e4) by the margin of a colonel's literal mind.

[Rangoon](ran event) {fell}(e5) on 8 March, nearly empty. {Bombing}(e6) on 23 December had killed about 2,000 and half a million [Indians](ind demonym) had {set out}(e7) on foot for [Chittagong](chi mention) and [Assam](ass mention); of those who walked, perhaps 50,000 died, of cholera mostly, on the passes of [Arakan](ara event) and in the [Hukawng Valley](huk event).

The town had been {taken}(e8) by the [British](bri demonym) once before, in May 1824, when boats under Commodore Grant {landed}(e8) 6,000 men. Only one cannon fired.

Today [Thanlyin](tha mention), as it's now called, has a bridge, {built}(e9) by [Beijing](bei metonym) in 1993, a port and a university. A {fire}(e10) in a tank last March injured two. Archaeologists {unearthed}(e11) a [Portuguese](por demonym) church there in 2014. A museum of oil is to {open}(e12) next year.

---
places:
  syr: {name: Thanlyin, geonameid: 1295395, point: [16.7689, 96.245]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ran: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  tou: {name: Taungoo, geonameid: 1290596, point: [18.9429, 96.4341]}
  pro: {name: Pyay, geonameid: 1299154, point: [18.82, 95.2156]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  tau: {name: Taukkyan, point: [17.03, 96.13], precision: near}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  ara: {name: Arakan, point: [19.5, 94.0], precision: area, radius_km: 150}
  huk: {name: Hukawng Valley, point: [26.6, 96.6], precision: area, radius_km: 60}
  tha: {name: Thanlyin, geonameid: 1295395, point: [16.7689, 96.245]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
events:
  e1: {type: fire, places: [syr], start: 1942-03-07, end: 1942-03-07, date_precision: day, date_text: On 7 March 1942, killed: 0, status: happened, actors: British engineers, main: true}
  e2: {type: transport_change, places: [pro], start: 1942-03-07, end: 1942-03-07, date_precision: day, date_text: The same evening, status: happened, actors: the rearguard, minor: true}
  e3: {type: battle, places: [tau], start: 1942-03-07, end: 1942-03-07, date_precision: day, date_text: "", killed: 104, status: happened, actors: "", main: true}
  e4: {type: battle, places: [tau], start: 1942-03, end: 1942-03, date_precision: month, date_text: "", status: happened, actors: "", targets: General Alexander, minor: true}
  e5: {type: battle, places: [ran], start: 1942-03-08, end: 1942-03-08, date_precision: day, date_text: on 8 March, status: happened, actors: "", targets: Rangoon}
  e6: {type: airstrike, places: [ran], start: 1941-12-23, end: 1941-12-23, date_precision: day, date_text: on 23 December, killed: 2000, killed_qualifier: about, status: happened, actors: ""}
  e7: {type: displacement, places: [chi, ass], start: 1941-12, end: 1941-12, date_precision: month, date_text: "", killed: 50000, killed_qualifier: about, displaced: 500000, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: battle, places: [ran], start: 1824-05, end: 1824-05, date_precision: month, date_text: in May 1824, status: happened, actors: Commodore Grant}
  e9: {type: construction, places: [tha], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: Beijing}
  e10: {type: fire, places: [tha], start: 2017-03, end: 2017-03, date_precision: month, date_text: last March, injured: 2, status: happened, actors: ""}
  e11: {type: discovery, places: [tha], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: Archaeologists}
  e12: {type: opening, places: [tha], start: 2018, end: 2018, date_precision: year, date_text: next year, status: planned, actors: ""}
notes: ""
