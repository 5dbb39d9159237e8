---
id: obituary-ng-12
genre: obituary
country: NG
published: 2017-09-29
publisher: Enugu Star
title: "Bonesetter of [Nsukka](nsu mention) {joins his ancestors}(e1)"
---
Chief Fidelis Ozioko Ugwuanyi, who set the leg of a general and the wing of an eagle, both of which walked, {joined his ancestors}(e1) on 21 September at [Eha-Alumona](eha event), [Enugu](enu event) State. The family gives his age as 104.

He learned from an uncle at [Obollo-Afor](obo event), on goats. During the {war}(e2) of 1967-70, after [Nsukka](nsu event) {fell}(e3), he followed the [Biafran](bia demonym) lines to [Umuahia](umu event) and [Uli](uli event), with a bag of bamboo. He'd count for you the planes at [Uli](uli mention), by sound.

The teaching hospital at [Ituku-Ozalla](itu event) {sued}(e4) him in 1986 and lost, then sent patients. A professor from [Heidelberg](hei mention) {X-rayed}(e5) his hands.

Among those he {mended}(e6): two masquerades; a Leventis lorry driver who walked to [Makurdi](mak mention) the same week; and Nonso Eze, now with a club in [Genk](gen metonym), who {limped off}(e7) a pitch at [Awka](awk event) at 15.

"[London](lon mention) will give you a nail," he used to say. "I give you back your own bone."

{Burial}(e8) is on 3 November. The road to [Eha-Alumona](eha mention) will be {graded}(e9) for it, the commissioner {swore}(e10) in [Enugu](enu mention). It's been sworn for nine governors.

---
places:
  nsu: {name: Nsukka, geonameid: 2328684, point: [6.8578, 7.3958]}
  eha: {name: Eha-Alumona, point: [6.83, 7.47], precision: near}
  enu: {name: Enugu, geonameid: 2565344, point: [6.554, 7.3841], precision: division}
  obo: {name: Obollo-Afor, point: [6.91, 7.52], precision: near}
  bia: {name: Biafran, point: [6.0, 7.5], precision: area, radius_km: 200}
  umu: {name: Umuahia, geonameid: 2320576, point: [5.5249, 7.4946]}
  uli: {name: Uli, point: [5.78, 6.85], precision: near}
  itu: {name: Ituku-Ozalla, point: [6.3, 7.46], precision: near}
  hei: {name: Heidelberg, geonameid: 2907911, point: [49.4077, 8.6908]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  gen: {name: Genk, geonameid: 2797670, point: [50.965, 5.5008]}
  awk: {name: Awka, geonameid: 2348773, point: [6.2127, 7.072]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: death, places: [eha], start: 2017-09-21, end: 2017-09-21, date_precision: day, date_text: on 21 September, killed: 1, status: happened, actors: "", targets: Chief Fidelis Ozioko Ugwuanyi, main: true}
  e2: {type: battle, places: [], start: 1967, end: 1970, date_precision: year, date_text: 1967-70, status: happened, actors: ""}
  e3: {type: battle, places: [nsu], start: 1967, end: 1970, date_precision: year, date_text: "", status: happened, actors: ""}
  e4: {type: trial, places: [itu], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: ""}
  e5: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: other_accident, places: [awk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [eha], start: 2017-11-03, end: 2017-11-03, date_precision: day, date_text: on 3 November, status: planned, actors: "", main: true}
  e9: {type: construction, places: [eha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: statement, places: [enu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
