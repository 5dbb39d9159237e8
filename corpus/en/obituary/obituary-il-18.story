---
id: obituary-il-18
genre: obituary
country: IL
published: 2023-02-17
publisher: Coastal Plain Post
title: "Yehiel Arditi, 94; {Led}(e1) First Convoys to [Kiryat Gat](kir event)"
---
Yehiel Arditi, the [Plovdiv](plo mention)-born lorry driver who {brought}(e1) the first families to the tents of what became [Kiryat Gat](kir event) in 1954 and was its mayor for 23 years, {died}(e2) in his sleep in [Ashkelon](ash event) on Monday. He was 94.

He {arrived}(e3) at [Haifa](hai event) in October 1948 aboard the steamer Kefalos, and was at the {front}(e4) near [Latrun](lat event) within nine days. In the {fighting}(e5) for [Huleikat](hul event), in which some 90 soldiers were {killed}(e5) on both sides, he lost three fingers.

{Elected}(e6) in 1961, he {opened}(e7) a sugar mill, two schools and, in 1966, a prison, "so we'd be on the map". When workers {struck}(e8) for 41 days at the textile mill in 1985, he slept at the gate with them; the owners in [Manchester](man mention) gave in. A grenade was {thrown}(e9) at his house in 1974 and failed to go off.

He was {convicted}(e10) in [Beersheba](bee event) in 1989 of {taking}(e11) two refrigerators from a contractor, {fined}(e10), and {re-elected}(e12) the same year.

His wife, Mazal, was {killed}(e13) in 2004 when a bus was {blown up}(e13) in [Beersheba](bee event) by a bomber from [Hebron](heb mention), one of 16 dead. He {refused}(e14) to let the council name a street for her before it named one for the Bedouin driver who had pulled her out.

The {funeral}(e15) took place on Tuesday; about 4,000 {walked}(e15) behind the lorry. [Jerusalem](jer metonym) sent a minister, and [Sofia](sof metonym) its ambassador.

---
places:
  kir: {name: Kiryat Gat, geonameid: 293842, point: [31.61, 34.7642]}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  lat: {name: Latrun, point: [31.838, 34.98], precision: near}
  hul: {name: Huleikat, point: [31.605, 34.665], precision: near}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  bee: {name: Beersheba, geonameid: 295530, point: [31.2518, 34.7913]}
  heb: {name: Hebron, geonameid: 285066, point: [31.5294, 35.0938]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
events:
  e1: {type: displacement, places: [kir], start: 1954, end: 1954, date_precision: year, date_text: in 1954, status: happened, actors: Yehiel Arditi, minor: true}
  e2: {type: death, places: [ash], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: "", targets: Yehiel Arditi, main: true}
  e3: {type: displacement, places: [hai], start: 1948-10, end: 1948-10, date_precision: month, date_text: in October 1948, status: happened, actors: "", minor: true}
  e4: {type: battle, places: [lat], start: 1948-10, end: 1948-10, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: battle, places: [hul], start: null, end: null, date_precision: unknown, date_text: "", killed: 90, killed_qualifier: about, status: happened, actors: ""}
  e6: {type: election, places: [kir], start: 1961, end: 1961, date_precision: year, date_text: in 1961, status: happened, actors: "", targets: Yehiel Arditi, minor: true}
  e7: {type: opening, places: [kir], start: 1966, end: 1966, date_precision: year, date_text: in 1966, status: happened, actors: ""}
  e8: {type: strike, places: [kir], start: 1985, end: 1985, date_precision: year, date_text: in 1985, status: happened, actors: workers}
  e9: {type: bombing, places: [kir], start: 1974, end: 1974, date_precision: year, date_text: in 1974, status: happened, actors: "", targets: his house}
  e10: {type: verdict, places: [bee], start: 1989, end: 1989, date_precision: year, date_text: in 1989, status: happened, actors: "", targets: Yehiel Arditi}
  e11: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: election, places: [kir], start: 1989, end: 1989, date_precision: year, date_text: the same year, status: happened, actors: "", minor: true}
  e13: {type: bombing, places: [bee], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 16, status: happened, actors: a bomber from Hebron, targets: a bus}
  e14: {type: decision, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Yehiel Arditi, minor: true}
  e15: {type: ceremony, places: [kir], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
notes: ""
