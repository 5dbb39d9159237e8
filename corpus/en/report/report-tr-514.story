---
id: report-tr-514
genre: report
country: TR
published: 2024-11-05
publisher: Bosphorus Bulletin
title: "Three elected mayors {removed}(e1) in [Turkey](tur metonym)'s southeast; {clashes}(e2) in [Batman](bat event) and [Halfeti](hal event)"
---
[DIYARBAKIR](diy dateline) - The interior ministry on Monday {dismissed}(e1) the mayors of two provincial capitals and a district in the mainly [Kurdish](kur demonym) southeast over alleged terrorism ties and {put}(e3) state officials in their place, {setting off}(e2) {protests}(e2) in which more than 90 people have been {detained}(e4).

Those {removed}(e1) are Abdülkadir Türkan of [Mardin](mar mention), who at 82 is a veteran of [Kurdish](kur demonym) politics and has been ousted twice before, Gülbahar Sönük of [Batman](bat mention) and Mehmet Karayel of [Halfeti](hal mention), a district of [Şanlıurfa](san mention). All three were {elected}(e5) on 31 March; Sönük won 64 percent, the highest share anywhere in the country.

In [Batman](bat event), police {sprayed}(e2) water and pepper gas at a crowd outside the town hall on Monday evening. Five lawyers were {hurt}(e2). Some 20 people, among them two reporters, were {dragged}(e4) to vans. The governor's offices of [Mardin](mar metonym), [Batman](bat metonym) and [Şanlıurfa](san metonym) {banned}(e6) demonstrations for ten days, and buses that {left}(e7) [Diyarbakır](diya mention) with party members were {turned back}(e7) near [Bismil](bis event).

"The will of the people was stolen at dawn," Türkan told a crowd in [Kızıltepe](kzl event), speaking from the roof of a car.

The step came five days after prosecutors in [Istanbul](ist event) {arrested}(e9) the opposition mayor of [Esenyurt](ese metonym), with a million inhabitants the largest district in the city, on similar grounds. In June, the mayor of [Hakkari](hak metonym) was {sentenced}(e10) to 19 years and {replaced}(e10).

It puzzled those who thought that they saw a thaw. Last month, an ally of the president {proposed}(e11) in parliament that the jailed founder of the PKK might speak there if he disbanded the group. A day later, gunmen {attacked}(e13) an aerospace firm near [Ankara](ank event) and {killed}(e13) five people; [Turkish](turk demonym) jets then {struck}(e14) dozens of sites in northern [Iraq](ira event) and [Syria](syr event).

Interior ministry inspectors have {opened}(e15) files on 14 other municipalities, including [Van](van event) and [Siirt](sii event). Opposition leader Haluk Ergin {cancelled}(e16) a trip to [Izmir](izm event) on Tuesday and is to {visit}(e17) [Mardin](mar event) instead.

The Council of [Europe](eur metonym org) in [Strasbourg](str metonym) called the appointments a blow to local democracy. [Ankara](ank metonym) answered that courts decide, and no one else. Between 2016 and 2019, about 150 mayors were {replaced}(e18) in this manner.

---
places:
  kur: {name: Kurdish, point: [37.8, 42.0], precision: area, radius_km: 300}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  diya: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  mar: {name: Mardin, geonameid: 304797, point: [37.3131, 40.7436]}
  bat: {name: Batman, geonameid: 321836, point: [37.8874, 41.1322]}
  hal: {name: Halfeti, point: [37.245, 37.868]}
  san: {name: Şanlıurfa, geonameid: 298333, point: [37.1671, 38.7939]}
  ese: {name: Esenyurt, geonameid: 747323, point: [41.027, 28.6773]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  hak: {name: Hakkâri, geonameid: 318137, point: [37.5744, 43.7408]}
  van: {name: Van, geonameid: 298117, point: [38.4946, 43.3832]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bis: {name: Bismil, geonameid: 321031, point: [37.8451, 40.6593]}
  kzl: {name: Kızıltepe, geonameid: 307084, point: [37.1884, 40.5772]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  sii: {name: Siirt, geonameid: 300822, point: [37.9293, 41.9413]}
events:
  e1: {type: resignation, places: [mar, bat, hal], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: on Monday, status: happened, actors: The interior ministry, targets: the mayors of two provincial capitals and a district, main: true}
  e2: {type: riot, places: [bat, hal], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: on Monday evening, injured: 5, status: happened, actors: police, targets: a crowd, main: true}
  e3: {type: appointment, places: [mar, bat, hal], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: on Monday, status: happened, actors: The interior ministry, targets: state officials}
  e4: {type: arrest, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", arrested: 90, arrested_qualifier: at_least, status: happened, actors: ""}
  e5: {type: election, places: [mar, bat, hal], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: on 31 March, status: happened, actors: All three}
  e6: {type: decision, places: [mar, bat, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The governor's offices", targets: demonstrations}
  e7: {type: transport_change, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: buses, minor: true}
  e9: {type: arrest, places: [ist], start: 2024-10-30, end: 2024-10-30, date_precision: day, date_text: five days after, arrested: 1, status: happened, actors: prosecutors, targets: the opposition mayor of Esenyurt}
  e10: {type: verdict, places: [hak], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June, status: happened, actors: "", targets: the mayor of Hakkari}
  e11: {type: statement, places: [ank], start: 2024-10, end: 2024-10, date_precision: month, date_text: Last month, status: happened, actors: an ally of the president}
  e13: {type: attack, places: [ank], start: 2024-10, end: 2024-10, date_precision: month, date_text: A day later, killed: 5, status: happened, actors: gunmen, targets: an aerospace firm}
  e14: {type: airstrike, places: [ira, syr], start: 2024-10, end: 2024-10, date_precision: month, date_text: then, status: happened, actors: Turkish jets, targets: dozens of sites}
  e15: {type: investigation, places: [van, sii], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Interior ministry inspectors, targets: 14 other municipalities}
  e16: {type: transport_change, places: [izm], start: 2024-11-05, end: 2024-11-05, date_precision: day, date_text: on Tuesday, status: happened, actors: Opposition leader Haluk Ergin, targets: a trip, minor: true}
  e17: {type: visit, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Opposition leader Haluk Ergin}
  e18: {type: resignation, places: [], start: 2016, end: 2019, date_precision: year, date_text: Between 2016 and 2019, status: happened, actors: "", targets: about 150 mayors}
notes: ""
