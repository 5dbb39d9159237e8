---
id: tweets-to-03
genre: tweets
country: TO
published: 2022-01-16
publisher: "@ReefRadioNZ"
title: "What we know about [Tonga](to event): live thread, Sunday"
---
@ReefRadioNZ: [Hunga Tonga](hun event) {erupted}(e1) at about 5.15 on Saturday evening, their time. {Heard}(e1) in [Suva](suv event), 750 km away, as gunfire. {Heard}(e1) in [Alaska](ak event) as well.

{Waves came over}(e2) the front at [Nuku'alofa](nuk event); a bit of film shows the church on [Vuna Road](vun event). Then nothing. {Phones down}(e3) since 6.40.

Worst fear is [Ha'apai](haa mention): [Mango](man mention) and [Fonoifua](fon mention) are only a few metres high. NO word from there, so NO toll. Please.

Family abroad: hotline in [Auckland](auc mention), line in [Salt Lake City](slc mention). Church on [Rosebank Road](ros event), [Avondale](avo event), open all night for {prayer}(e4).

[Wellington](wel metonym) will {send}(e5) an Orion as soon as the ash allows. HMNZS ships are {storing}(e6) at [Devonport](dev event).

Elsewhere: two women {drowned}(e7) in [Lambayeque](lam event), [Peru](pe event), of all places. Boats {sunk}(e8) at [Tutukaka](tut event), [Northland](nor event). [Santa Cruz](san event), [California](ca event), harbour {flooded}(e9). [Japan](jp metonym) {lifted}(e10) its warning at two.

False: "second {eruption}(e11)" at dawn. @GeoNetFan has {withdrawn}(e12) it.

Malo 'aupito to the ham in [Vava'u](vav mention) whose four words got out at noon: all alive, {ash}(e13) everywhere.

---
places:
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  hun: {name: Hunga Tonga, point: [-20.545, -175.393], precision: near}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  ak: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  nuk: {name: Nuku‘alofa, geonameid: 4032402, point: [-21.1368, -175.2011]}
  vun: {name: Vuna Road, point: [-21.132, -175.2], precision: near, near: nuk}
  haa: {name: "Ha'apai", point: [-19.8, -174.4], precision: area, radius_km: 35}
  man: {name: Mango, point: [-20.33, -174.72], precision: near}
  fon: {name: Fonoifua, point: [-20.28, -174.63], precision: near}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  slc: {name: Salt Lake City, geonameid: 5780993, point: [40.7608, -111.8911]}
  ros: {name: Rosebank Road, point: [-36.885, 174.685], precision: near, near: avo}
  avo: {name: Avondale, point: [-36.898, 174.695], precision: near, near: auc}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  dev: {name: Devonport, point: [-36.83, 174.79], precision: near, near: auc}
  lam: {name: Lambayeque, geonameid: 3695753, point: [-6.2514, -79.8994], precision: division}
  pe: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  tut: {name: Tutukaka, point: [-35.61, 174.53], precision: near}
  nor: {name: Northland, geonameid: 2185978, point: [-35.5874, 173.981], precision: division}
  san: {name: Santa Cruz, geonameid: 5393052, point: [36.9741, -122.0308]}
  ca: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  vav: {name: "Vava'u", point: [-18.65, -173.98], precision: area, radius_km: 15}
events:
  e1: {type: eruption, places: [hun], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: on Saturday evening, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [nuk], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: outage, places: [hun], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: since 6.40, status: happened, actors: ""}
  e4: {type: ceremony, places: [avo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: aid, places: [to], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Wellington}
  e6: {type: aid, places: [dev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: earthquake, places: [lam], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: "", killed: 2, status: happened, actors: ""}
  e8: {type: sea_accident, places: [tut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: flood, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: decision, places: [jp], start: 2022-01-16, end: 2022-01-16, date_precision: day, date_text: at two, status: happened, actors: ""}
  e11: {type: eruption, places: [hun], start: 2022-01-16, end: 2022-01-16, date_precision: day, date_text: at dawn, status: happened, negated: true, actors: ""}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: eruption, places: [vav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
