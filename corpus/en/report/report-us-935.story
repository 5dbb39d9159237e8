---
id: report-us-935
genre: report
country: US
published: 2021-08-28
publisher: Potomac Foreign Affairs Letter
title: "Analysis: Twenty years on, [Washington](was metonym) has no theory of [Afghanistan](afg mention) at all"
---
The scenes from the airport will be shown for as long as there are screens. On Thursday a suicide bomber {struck}(e1) at the Abbey Gate in [Kabul](kab event), {killing}(e1) 13 [American](ame demonym) service members and some 170 [Afghans](afgh demonym). Earlier in the month, young men {fell}(e2) from the undercarriage of a transport plane. The last flight is to {leave}(e3) by Tuesday.

The temptation is to ask who lost the war. It's the wrong question, for it assumes that somebody had it. Between 2001, when the first teams {landed}(e4) in the [Panjshir](pan event) Valley with radios and cash, and this August, policy rested on four theories in turn: that the enemy was a gang; that the enemy was poverty; that the enemy was in [Pakistan](pak mention); and that the enemy could be talked to in [Doha](doh mention). Each had its generals. None had much to say about what a judge in [Ghazni](gha mention) ought to be paid.

"We didn't fight a twenty-year war," a retired colonel, Preston Ayers, likes to say. "We fought a one-year war twenty times." He served in [Khost](kho mention) and in [Helmand](hel event), where the canals were {built}(e8) by engineers from [Boise](boi mention), [Idaho](ida mention), in the 1950s, with much the same optimism.

What should be learned? Historians would point to [Saigon](sai event) in 1975, of which too much has been made this week; the army there {held out}(e5) for two years after its patron had gone. They might better point to [Jalalabad](jal event) in 1989. The [Soviet](sov demonym) troops were gone, the mujahideen {attacked}(e6), and the government's soldiers, to general surprise, beat them back. That regime {collapsed}(e9) only when [Moscow](mos metonym) {stopped}(e7) the money, in 1992. Airplanes, fuel and salaries decide more than hearts.

Now [Washington](was metonym) must choose. It can starve the new rulers, whose reserves lie in a vault in [New York](new mention), and see what a winter without wages does to 38 million people. It can deal with them over terrorism, as it deals with others it dislikes. Or it can look away, which would be the cheapest course and, to judge by the 1990s, the dearest.

No one in this town wants to say so yet. The think tanks on Massachusetts Avenue are already moving their maps to [Taiwan](tai mention).

---
places:
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  sov: {name: Soviet, point: [60.0, 90.0], precision: area, radius_km: 3000}
  pan: {name: Panjshir, geonameid: 6957555, point: [35.3368, 69.7587], precision: division}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  gha: {name: Ghazni, geonameid: 1141269, point: [33.5539, 68.421]}
  kho: {name: Khost, geonameid: 1136469, point: [33.3395, 69.9204]}
  hel: {name: Helmand, geonameid: 1140043, point: [30.9278, 63.9824], precision: division}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  sai: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
events:
  e1: {type: bombing, places: [kab], start: 2021-08-26, end: 2021-08-26, date_precision: day, date_text: On Thursday, killed: 183, killed_qualifier: about, status: happened, actors: a suicide bomber, targets: 13 American service members and some 170 Afghans, main: true}
  e2: {type: other_accident, places: [kab], start: 2021-08, end: 2021-08, date_precision: month, date_text: Earlier in the month, status: happened, actors: "", targets: young men}
  e3: {type: displacement, places: [kab], start: 2021-08-31, end: 2021-08-31, date_precision: day, date_text: by Tuesday, status: planned, actors: "", targets: The last flight, main: true}
  e4: {type: battle, places: [pan], start: 2001, end: 2001, date_precision: year, date_text: Between 2001, status: happened, actors: the first teams, minor: true}
  e5: {type: battle, places: [sai], start: 1975, end: 1975, date_precision: year, date_text: in 1975, status: happened, actors: the army there, minor: true}
  e6: {type: battle, places: [jal], start: 1989, end: 1989, date_precision: year, date_text: in 1989, status: happened, actors: the mujahideen}
  e7: {type: decision, places: [], start: 1992, end: 1992, date_precision: year, date_text: in 1992, status: happened, actors: Moscow, targets: the money}
  e8: {type: construction, places: [hel], start: 1950, end: 1959, date_precision: year, date_text: in the 1950s, status: happened, actors: engineers from Boise, targets: the canals, minor: true}
  e9: {type: coup, places: [], start: 1992, end: 1992, date_precision: year, date_text: in 1992, status: happened, actors: "", targets: That regime}
notes: ""
