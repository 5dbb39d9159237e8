---
id: it-press-it-024
lang: it
genre: press
country: IT
published: 2021-06-22
publisher: Molini del Trigno S.p.A.
title: "Molini del Trigno apre a [Termoli](ter event) il primo mulino a idrogeno"
---
[Campobasso](cam dateline), 22 giugno 2021 – È stato {inaugurato}(e1) oggi a [Termoli](ter event) il nuovo impianto di Molini del Trigno, costato 38 milioni di euro. Macinerà grano duro di [Molise](mol mention), [Capitanata](cap mention) e [Basilicata](bas mention); una quota arriverà dal [Saskatchewan](sas mention) attraverso [Ortona](ort mention).

I silos sono stati {costruiti}(e2) a [Padova](pad event), la linea di [Uzwil](uzw mention), in [Svizzera](swi mention). «Non delocalizziamo in [Ungheria](hun mention) né in [Tunisia](tun mention): da [Vasto](vas mention) a [Isernia](ise mention) c'è tutto ciò che serve», ha affermato il presidente Ettore Chieti.

L'azienda, nata nel 1924 a [Trivento](tri event), esporta in 41 Paesi; ha filiali a [Dubai](dub mention), [Lagos](lag mention) e [San Paolo](sao mention). Hanno collaborato l'[Università del Molise](mol metonym org) e il Comune di [San Salvo](san metonym). Il pastificio di [Fara San Martino](far mention) resta il primo cliente. Ufficio stampa: via Marconi 3, [Pescara](pes mention); per l'estero, [Monaco](mun mention).

---
places:
  ter: {name: Termoli, geonameid: 3165773, point: [41.9999, 14.9939]}
  cam: {name: Campobasso, geonameid: 3180991, point: [41.5595, 14.6674]}
  mol: {name: Molise, geonameid: 3173222, point: [41.6954, 14.6094], precision: division}
  cap: {name: Capitanata, point: [41.5, 15.5], precision: area, radius_km: 35}
  bas: {name: Basilicata, geonameid: 3182306, point: [40.4729, 16.0678], precision: division}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  ort: {name: Ortona, geonameid: 3171886, point: [42.3509, 14.4034]}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  uzw: {name: Uzwil, geonameid: 2658209, point: [47.4365, 9.1342]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  vas: {name: Vasto, geonameid: 3164672, point: [42.1115, 14.7065]}
  ise: {name: Isernia, geonameid: 3175445, point: [41.596, 14.234]}
  tri: {name: Trivento, geonameid: 3165153, point: [41.77, 14.5461]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  san: {name: San Salvo, geonameid: 3167751, point: [42.0441, 14.7333]}
  far: {name: Fara San Martino, geonameid: 3177202, point: [42.0925, 14.209]}
  pes: {name: Pescara, geonameid: 3171168, point: [42.4584, 14.2028]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
events:
  e1: {type: opening, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [pad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
