---
id: trade-ir-17
genre: trade
country: IR
published: 2018-11-07
publisher: Isfahan Merchant
title: "Saffron by the suitcase"
---
At six on Monday morning, [Tehran](teh mention) time, the last of the old {sanctions}(e1) {came back}(e1), and at seven the exporters of [Torbat-e Heydarieh](tor event) {took the scales out}(e2) of the window.

Nine in ten strands in the world are from this part of [Khorasan](kho mention). By law it may be sold; but no bank from [Valencia](val mention) to [Hong Kong](hon mention) will take the money. So it {goes as luggage}(e3) to [Herat](her mention), and becomes [Afghan](afg demonym), or by way of [Dubai](dub mention) and becomes [Spanish](spa demonym). "In [La Mancha](lam mention) there aren't that many flowers," says Haj Reza Qaini, and hasn't any more to say.

[Washington](was metonym) has {exempted}(e4) eight countries, [India](ind mention), [China](chi mention) and [Turkey](tur mention) among them, for oil. [Brussels](bru metonym) wants a way to barter, and an office for it, which neither [Vienna](vie metonym) nor [Luxembourg](lux metonym) will house.

At [Mashhad](mas event) a kilo {fetched}(e5) 92 million rials on Tuesday, double that of spring. Pickers, women from [Birjand](bir mention) chiefly, are paid by the day. In [Gonabad](gon event) they {stopped}(e6) for three.

---
places:
  tor: {name: Torbat-e Heydarieh, point: [35.274, 59.219]}
  kho: {name: Khorasan, point: [35.5, 59.0], precision: area, radius_km: 250}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  lam: {name: La Mancha, point: [39.3, -3.0], precision: area, radius_km: 80}
  mas: {name: Mashhad, geonameid: 124665, point: [36.2981, 59.6057]}
  bir: {name: Birjand, point: [32.866, 59.221]}
  gon: {name: Gonabad, point: [34.353, 58.684]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
events:
  e1: {type: sanction, places: [teh], start: 2018-11-05, end: 2018-11-05, date_precision: day, date_text: on Monday morning, status: happened, actors: "", main: true}
  e2: {type: closure, places: [tor], start: 2018-11-05, end: 2018-11-05, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: smuggling, places: [her, dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: decision, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e5: {type: market, places: [mas], start: 2018-11-06, end: 2018-11-06, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e6: {type: strike, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pickers}
notes: ""
