---
id: report-gb-179
genre: report
country: GB
published: 2018-12-05
publisher: West Highland Argus
title: "Skipper of [Mallaig](mal mention) prawn boat {fined}(e1) over deckhand's {death}(e2)"
---
The owner and skipper of a [Mallaig](mal mention)-registered trawler has been {fined}(e1) £45,000 after a 23-year-old crewman was {dragged}(e2) overboard and {drowned}(e2) in the [Sound of Sleat](sou event).

Iain Ruari MacEachan, 61, of [Arisaig](ari mention), {admitted}(e3) at [Fort William](for event) Sheriff Court on Monday that he had no written assessment of the risks of shooting creels.

Kofi Mensah Arhin, from [Tema](tem mention) in [Ghana](gha mention), had worked on the Morag Bheag for seven weeks when his boot {caught}(e2) in a bight of rope off [Knock Bay](kno event) on the morning of 9 March 2017. He was not wearing a lifejacket.

The court {heard}(e1) that MacEachan {radioed}(e4) [Stornoway](sto mention) Coastguard at once and hauled the fleet back within four minutes. The [Kyle of Lochalsh](kyl mention) lifeboat and a helicopter {attended}(e4), and Mr Arhin was {flown}(e4) to [Broadford](bro event), on [Skye](sky mention), where he was {pronounced dead}(e2).

Sheriff Eilidh Frame said it was "a case of a decent man who let things slide". She noted that he had {paid}(e5) for the funeral in [Accra](acc event) and {visited}(e5) the family there.

A {report}(e6) last year by the Marine Accident Investigation Branch, based in [Southampton](sout mention), found that the deckhand's transit visa did not allow him to work within 12 nautical miles of the shore. Seven foreign fishermen have {lost their lives}(e7) in [Scottish](sco demonym) waters since 2014.

The union ITF {called}(e8) for the visa rules to be changed. Its inspector in [Peterhead](pet mention), Duncan Strachan, said crews from [Ghana](gha mention), [Sri Lanka](sri mention) and the [Philippines](phi mention) were "not covered by anything".

MacEachan has {sold}(e9) the boat to an owner in [Kilkeel](kil mention), County [Down](dow mention).

In a separate case, the Crown has {begun}(e10) an {inquiry}(e10) at [Lerwick](ler event) into the {sinking}(e11) of the Ocean Fulmar, west of [Foula](fou event) in January 2016. Her crew of five {abandoned}(e11) ship and were {picked up}(e11) by the [Sumburgh](sum mention) helicopter.

---
places:
  mal: {name: Mallaig, geonameid: 2643156, point: [57.0029, -5.8308]}
  sou: {name: Sound of Sleat, point: [57.08, -5.8], precision: near}
  ari: {name: Arisaig, point: [56.91, -5.84]}
  for: {name: Fort William, geonameid: 2649169, point: [56.8165, -5.1121]}
  tem: {name: Tema, geonameid: 2294700, point: [5.6698, -0.0166]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  kno: {name: Knock Bay, point: [57.12, -5.82], precision: near}
  sto: {name: Stornoway, geonameid: 2636790, point: [58.2092, -6.3865]}
  kyl: {name: Kyle of Lochalsh, point: [57.28, -5.71]}
  bro: {name: Broadford, point: [57.24, -5.91]}
  sky: {name: Skye, point: [57.3, -6.2], precision: area, radius_km: 35}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  sout: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  pet: {name: Peterhead, geonameid: 2640351, point: [57.5052, -1.7844]}
  kil: {name: Kilkeel, geonameid: 2645660, point: [54.062, -6.0031]}
  dow: {name: Down, point: [54.35, -5.9], precision: division}
  ler: {name: Lerwick, geonameid: 2644605, point: [60.1534, -1.1443]}
  fou: {name: Foula, point: [60.13, -2.07], precision: near}
  sum: {name: Sumburgh, point: [59.87, -1.28], precision: near}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
events:
  e1: {type: verdict, places: [for], start: 2018-12-03, end: 2018-12-03, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The owner and skipper, main: true}
  e2: {type: other_accident, places: [sou, kno], start: 2017-03-09, end: 2017-03-09, date_precision: day, date_text: on the morning of 9 March 2017, killed: 1, status: happened, actors: "", targets: a 23-year-old crewman, main: true}
  e3: {type: trial, places: [for], start: 2018-12-03, end: 2018-12-03, date_precision: day, date_text: on Monday, status: happened, actors: Iain Ruari MacEachan, minor: true}
  e4: {type: rescue, places: [sou, bro], start: 2017-03-09, end: 2017-03-09, date_precision: day, date_text: at once, status: happened, actors: The Kyle of Lochalsh lifeboat and a helicopter, targets: Mr Arhin, minor: true}
  e5: {type: visit, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: MacEachan, targets: the family, minor: true}
  e6: {type: publication, places: [], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: the Marine Accident Investigation Branch, targets: A report}
  e7: {type: other_accident, places: [sco], start: 2014, end: 2018, date_precision: year, date_text: since 2014, killed: 7, status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The union ITF}
  e9: {type: deal, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: MacEachan, targets: the boat, minor: true}
  e10: {type: investigation, places: [ler], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Crown}
  e11: {type: sea_accident, places: [fou], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January 2016, status: happened, actors: "", targets: the Ocean Fulmar}
notes: ""
