---
id: report-ng-713
genre: report
country: NG
published: 2019-03-11
publisher: Bendel Sunday Post
title: "Highlife veteran Chief Osadolor Igbinedo {dies}(e1) at 82"
---
CHIEF Osadolor Igbinedo, the singer and guitarist whose band filled dance halls from [Benin City](ben mention) to [Freetown](fre mention) in the 1960s and 1970s, {died}(e1) at the University of [Benin](beni metonym org) Teaching Hospital on Saturday after a short illness. He was 82.

His family {announced}(e2) the {death}(e1) in a statement signed by his eldest son, Efosa, in [Benin City](ben event) on Sunday. A service of songs will {hold}(e3) at Holy Aruosa Cathedral on March 28 and the {burial}(e4) will follow the next day in his home town, [Uromi](uro event), in [Edo](edo mention) Central.

President Yakubu Danjuma and Governor Felix Oseni {sent}(e5) condolences. The Performing Musicians' union {declared}(e6) three days without live music at its clubs in [Lagos](lag event), [Warri](war event) and [Onitsha](oni event).

Igbinedo {learned}(e7) the guitar from a [Ghanaian](gha demonym) railwayman in [Sapele](sap event), where his father was a clerk in a timber yard. He {joined}(e8) a police band in [Lagos](lag event) at the age of 19 and {formed}(e9) his own, the Ozigizaga Dandies, in 1963. "Siwo Siwo", {recorded}(e10) in [London](lon event) in 1971, {sold}(e10) close to a million copies.

The civil war {scattered}(e11) the band. When federal troops {retook}(e12) [Benin City](ben event) in September 1967, two of its horn players {fled}(e11) to [Enugu](enu event); only one came back.

After a {tour}(e13) of [Cameroon](cam event) and [Gabon](gab event) in 1984 Igbinedo {withdrew}(e14) from the stage and {opened}(e15) a music school on Akpakpava Road that still has 140 pupils. A reissue of his early work by a label in [Frankfurt](fra mention) {brought}(e16) him new listeners in [Europe](eur mention) and [Japan](jap mention), and in 2012 he {played}(e17) at a festival in [Roskilde](ros event), [Denmark](den mention).

He was in the news again last year, when he {sued}(e18) a telephone company at the Federal High Court in [Lagos](lag event) for using a song in an advertisement. The suit was {settled}(e19) out of court in November.

He is survived by two wives, eleven children and many grandchildren.

---
places:
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  beni: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  uro: {name: Uromi, geonameid: 2319668, point: [6.7, 6.3333]}
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  sap: {name: Sapele, geonameid: 2323675, point: [5.8941, 5.6767]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ros: {name: Roskilde, geonameid: 2614481, point: [55.6415, 12.0803]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
events:
  e1: {type: death, places: [ben], start: 2019-03-09, end: 2019-03-09, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: Chief Osadolor Igbinedo, main: true}
  e2: {type: statement, places: [ben], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday, status: happened, actors: His family, minor: true}
  e3: {type: ceremony, places: [ben], start: 2019-03-28, end: 2019-03-28, date_precision: day, date_text: on March 28, status: planned, actors: ""}
  e4: {type: ceremony, places: [uro], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: the next day, status: planned, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Yakubu Danjuma and Governor Felix Oseni, minor: true}
  e6: {type: decision, places: [lag, war, oni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Performing Musicians' union"}
  e7: {type: education, places: [sap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Igbinedo, targets: the guitar, minor: true}
  e8: {type: career, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: a police band, minor: true}
  e9: {type: opening, places: [lag], start: 1963, end: 1963, date_precision: year, date_text: in 1963, status: happened, actors: He, targets: the Ozigizaga Dandies, minor: true}
  e10: {type: publication, places: [lon], start: 1971, end: 1971, date_precision: year, date_text: in 1971, status: happened, actors: "", targets: Siwo Siwo, minor: true}
  e11: {type: displacement, places: [enu], start: 1967, end: 1967, date_precision: year, date_text: in September 1967, status: happened, actors: two of its horn players, minor: true}
  e12: {type: battle, places: [ben], start: 1967-09, end: 1967-09, date_precision: month, date_text: in September 1967, status: happened, actors: federal troops, targets: Benin City, minor: true}
  e13: {type: performance, places: [cam, gab], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: "", minor: true}
  e14: {type: resignation, places: [], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: Igbinedo, minor: true}
  e15: {type: opening, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Igbinedo, targets: a music school, minor: true}
  e16: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a label in Frankfurt, minor: true}
  e17: {type: performance, places: [ros], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: he, minor: true}
  e18: {type: trial, places: [lag], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: he, targets: a telephone company}
  e19: {type: agreement, places: [lag], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: ""}
notes: ""
