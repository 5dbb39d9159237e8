---
id: report-ge-633
genre: report
country: GE
published: 2017-10-17
publisher: Caucasus Business Journal
title: "[Tbilisi](tbi metonym) toasts record wine {exports}(e1), but old market looms large"
---
[Georgia](geo metonym) {sold}(e1) 54.1 million bottles of wine abroad in the first nine months of the year, 59% more than in the same period of 2016, the National Wine Agency in [Tbilisi](tbi mention) {reported}(e2) on Monday. Not since the break-up of the [Soviet Union](sov mention) has so much been {shipped}(e1).

Almost 33 million bottles went to [Russia](rus mention). That worries some in the trade. In March 2006 [Moscow](mos metonym) {banned}(e3) [Georgian](geor demonym) wine on health grounds, a move that most saw as political, and {lifted}(e4) the {embargo}(e3) only in 2013. In between, the two countries {fought}(e5) a five-day war over [South Ossetia](sou event).

"Half of our cellars have forgotten what 2006 felt like. Mine hasn't," said Nodar Gelashvili, who makes amber wine in clay jars near [Sighnaghi](sig event) and sends most of it to [Warsaw](war mention), [Riga](rig mention) and [Osaka](osa mention). He {poured}(e6) away 11,000 litres that spring.

[China](chi mention) is the great hope. A free trade {agreement}(e7) {signed}(e7) in [Beijing](bei event) in May takes effect in January, and a [Georgian](geor demonym) wine house is to {open}(e8) next month in [Urumqi](uru event), its eighth in the country.

At home, this year's harvest in [Kakheti](kak event) came in at 132,000 tonnes despite a {hailstorm}(e9) that {destroyed}(e9) vineyards around [Gurjaani](gur event) and [Kvareli](kva event) in July. The state {scrapped}(e10) its grape subsidy, in place since 2008. Some growers {blocked}(e11) the road at [Telavi](tel event) for an afternoon in September when factories {offered}(e12) less than a lari a kilo.

The cradle of it all may lie further south. Archaeologists from [Tbilisi](tbi mention) and [Toronto](tor mention) {dated}(e13) residues in pots from [Gadachrili Gora](gad event) and [Shulaveri](shu event), in [Kvemo Kartli](kve mention), to about 6000 BC; their paper is to {appear}(e13) in November. It would take the title from [Hajji Firuz](haj mention) in [Iran](ira mention).

Meanwhile in [Abkhazia](abk mention), which exports only to [Russia](rus mention), this year's vintage is said to be poor.

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  geor: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  sov: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sou: {name: South Ossetia, point: [42.3, 44.0], precision: area, radius_km: 40}
  sig: {name: Sighnaghi, point: [41.62, 45.92]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  uru: {name: Urumqi, geonameid: 1529102, point: [43.801, 87.6005]}
  kak: {name: Kakheti, point: [41.75, 45.7], precision: area, radius_km: 70}
  gur: {name: Gurjaani, point: [41.74, 45.8]}
  kva: {name: Kvareli, point: [41.95, 45.81]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  gad: {name: Gadachrili Gora, point: [41.39, 44.82], precision: near}
  shu: {name: Shulaveri, point: [41.39, 44.82]}
  kve: {name: Kvemo Kartli, point: [41.45, 44.5], precision: area, radius_km: 50}
  haj: {name: Hajji Firuz, point: [36.99, 45.48], precision: near}
  abk: {name: Abkhazia, point: [43.0, 41.0], precision: area, radius_km: 70}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tel: {name: Telavi, point: [41.92, 45.48]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: deal, places: [geo], start: 2017-01, end: 2017-09, date_precision: month, date_text: in the first nine months of the year, status: happened, actors: Georgia, targets: 54.1 million bottles of wine, main: true}
  e2: {type: publication, places: [tbi], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: happened, actors: the National Wine Agency, minor: true}
  e3: {type: sanction, places: [geor], start: 2006-03, end: 2006-03, date_precision: month, date_text: In March 2006, status: happened, actors: Moscow, targets: Georgian wine}
  e4: {type: decision, places: [], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: Moscow, targets: the embargo}
  e5: {type: battle, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the two countries}
  e6: {type: other, places: [sig], start: 2006, end: 2006, date_precision: year, date_text: that spring, status: happened, actors: Nodar Gelashvili, targets: "11,000 litres", minor: true}
  e7: {type: agreement, places: [bei], start: 2017-05, end: 2017-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e8: {type: opening, places: [uru], start: 2017-11, end: 2017-11, date_precision: month, date_text: next month, status: planned, actors: "", targets: a Georgian wine house}
  e9: {type: extreme_weather, places: [gur, kva], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: vineyards}
  e10: {type: decision, places: [kak], start: 2017, end: 2017, date_precision: year, date_text: "", status: happened, actors: The state, targets: its grape subsidy}
  e11: {type: protest, places: [tel], start: 2017-09, end: 2017-09, date_precision: month, date_text: in September, status: happened, actors: Some growers, targets: the road}
  e12: {type: deal, places: [tel], start: 2017-09, end: 2017-09, date_precision: month, date_text: "", status: happened, actors: factories, minor: true}
  e13: {type: discovery, places: [gad, shu], start: 2017-11, end: 2017-11, date_precision: month, date_text: in November, status: planned, actors: Archaeologists}
notes: ""
