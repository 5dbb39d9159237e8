---
id: history-kg-01
genre: history
country: KG
published: 2016-08-05
publisher: Naryn Evening
title: "They walked into the snow: a century since the Urkun"
---
The bones come up most springs, herders say, on the high side of [Bedel](bed event), where the path turns over into [China](cn mention). A hundred years ago this week tsarist officials in [Turkestan](turk event) {read out}(e1) a {call-up}(e1) of [Central Asian](ca demonym) men for labour behind the front. By the second week of August 1916 settlers' farms were {burning}(e2) around [Tokmok](tok event), and telegraph poles were {down}(e2) as far as [Karakol](kar event), which the maps called [Przhevalsk](kar mention).

What followed is known simply as the {exodus}(e3). Columns from the [Chüy](chu event) valley and the shores of [Issyk-Kul](iss event) {fled}(e3) before the punitive detachments {sent}(e4) from [Tashkent](tas mention) and [Verny](alm mention). Tens of thousands {died}(e3) of cold and hunger, or {drowned}(e3) in the [Ak-Shyirak](aks event) torrents; estimates run from 100,000 to well over twice that.

Those who reached [Uqturpan](uqt event) {sold}(e5) their horses for bread. Many {came home}(e6) after the {fall}(e7) of the tsar in 1917.

On Wednesday aides of the president and herders' families {laid}(e8) a stone at the foot of the pass. "My great-grandmother was carried in a saddlebag," said Jumagul Toktosunova, 70, of [At-Bashy](atb mention). "It's why we're here and not in [Aksu](aksu mention)."

---
places:
  bed: {name: Bedel Pass, point: [41.41, 78.42], precision: near}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  turk: {name: Turkestan, point: [42.0, 68.0], precision: area, radius_km: 700}
  ca: {name: Central Asia, point: [43.0, 67.0], precision: area, radius_km: 1000}
  tok: {name: Tokmok, geonameid: 1527199, point: [42.8419, 75.3015]}
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  chu: {name: Chüy valley, point: [42.8, 75.0], precision: area, radius_km: 60}
  iss: {name: "Issyk-Kul Lake", point: [42.43, 77.25], precision: area, radius_km: 90}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  aks: {name: "Ak-Shyirak", point: [41.85, 78.6], precision: area, radius_km: 40}
  uqt: {name: Uqturpan, point: [41.2147, 79.223], precision: near}
  atb: {name: "At-Bashi", point: [41.17, 75.8], precision: near}
  aksu: {name: Aksu, point: [41.17, 80.26], precision: near}
events:
  e1: {type: decision, places: [turk], start: 1916-08, end: 1916-08, date_precision: month, date_text: A hundred years ago this week, status: happened, actors: "", main: true}
  e2: {type: riot, places: [tok, kar], start: 1916-08, end: 1916-08, date_precision: month, date_text: By the second week of August 1916, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [chu, iss], start: 1916, end: 1916, date_precision: year, date_text: "", killed: 100000, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: battle, places: [tas, alm], start: 1916, end: 1916, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: deal, places: [uqt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [], start: 1917, end: 1917, date_precision: year, date_text: in 1917, status: happened, actors: ""}
  e7: {type: coup, places: [], start: 1917, end: 1917, date_precision: year, date_text: in 1917, status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [bed], start: 2016-08-03, end: 2016-08-03, date_precision: day, date_text: On Wednesday, status: happened, actors: "", main: true}
notes: ""
