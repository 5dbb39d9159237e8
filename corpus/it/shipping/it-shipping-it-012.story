---
id: it-shipping-it-012
lang: it
genre: shipping
country: IT
published: 2012-01-16
publisher: Il Tirreno della Costa
title: "Il gigante sdraiato davanti al [Giglio](gig event)"
---
Si {cerca}(e1) ancora nella pancia della nave che venerdì sera ha {urtato}(e2) gli scogli delle [Scole](sco event), all'[isola del Giglio](gig event). Sei i morti accertati, quindici i dispersi. Partita da [Civitavecchia](civ mention), era diretta a [Savona](sav mention); avrebbe poi toccato [Marsiglia](mar mention), [Barcellona](bar mention) e [Palma](pal mention).

I naufraghi, tra cui sessanta [tedeschi](ger demonym), sono stati sbarcati a [Porto Santo Stefano](por event). Un cuoco [peruviano](per demonym) è ricoverato a [Grosseto](gro event), un maître di [Alassio](ala mention) manca all'appello. Il comandante è in carcere: il procuratore di [Grosseto](gro metonym) lo accusa di omicidio colposo.

"Sembrava l'[Elba](elb mention) che si staccava", dice Sergio Orbetello, che affitta gommoni. I palombari arrivano da [La Spezia](las mention) e da [Taranto](tar mention). La compagnia ha sede a [Genova](gen mention), la capogruppo a [Miami](mia mention). Il carburante minaccia l'[Argentario](arg mention).

---
places:
  gig: {name: Giglio, point: [42.36, 10.9], precision: area, radius_km: 6}
  sco: {name: Scole, point: [42.353, 10.927], precision: near}
  civ: {name: Civitavecchia, geonameid: 3178587, point: [42.0932, 11.7967]}
  sav: {name: Savona, geonameid: 3167022, point: [44.309, 8.4771]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  pal: {name: Palma, geonameid: 2512989, point: [39.5694, 2.6502]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  por: {name: Porto Santo Stefano, geonameid: 3170071, point: [42.4382, 11.1154]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  gro: {name: Grosseto, geonameid: 3175786, point: [42.763, 11.1094]}
  ala: {name: Alassio, geonameid: 3183366, point: [44.0039, 8.1671]}
  elb: {name: Elba, point: [42.77, 10.27], precision: area, radius_km: 12}
  las: {name: La Spezia, geonameid: 3175081, point: [44.103, 9.8238]}
  tar: {name: Taranto, geonameid: 3165926, point: [40.4644, 17.2471]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  arg: {name: Argentario, point: [42.4, 11.15], precision: area, radius_km: 8}
events:
  e1: {type: rescue, places: [sco, gig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [sco, gig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
