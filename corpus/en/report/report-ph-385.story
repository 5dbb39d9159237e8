---
id: report-ph-385
genre: report
country: PH
published: 2016-10-21
publisher: Manila Daily Record
title: "'Oplan' sweep: 9 {dead}(e1), 212 {held}(e2) in one night across [Central Luzon](cen event), [Cebu](ceb event)"
---
Nine suspected drug pushers were {killed}(e1) and 212 others {arrested}(e2) in simultaneous {operations}(e3) in [Bulacan](bul event), [Pampanga](pam event), [Nueva Ecija](nue event) and [Cebu](ceb event) from Wednesday night until dawn of Thursday, police reported.

Chief Supt. Arnel Baltazar, director of the [Central Luzon](cen metonym) police, said six of the fatalities were from [San Jose del Monte](san event) City, where a "one-time, big-time" {operation}(e3) covered 14 barangays. Two {died}(e1) in [Angeles](ang event) City and one, identified as Rodel Mangubat, in Barangay [Pasil](pas event), [Cebu City](cebu mention).

All allegedly {fired}(e4) first. Relatives of two of the dead in [San Jose del Monte](san mention) disputed this. "He was asleep. They told us to go out," said the sister of a tricycle driver, 29. The Commission on Human Rights regional office in [San Fernando](sanf mention) said it would {look into}(e5) the deaths.

Seized were 1.3 kilograms of shabu worth P6.5 million, 23 revolvers and a grenade, which a bomb team from [Camp Olivas](cam mention) later {detonated}(e6) in a vacant lot in [Mabalacat](mab event).

In [Quezon City](que event), meanwhile, some 1,500 members of church and student groups {marched}(e7) on Thursday from [Welcome Rotonda](wel mention) to Camp [Crame](cra metonym org) to denounce the {killings}(e8). More than 2,000 people have been {slain}(e8) in police operations since July 1, while about 1,600 {murders}(e9) by unidentified men are under {investigation}(e10).

Another {protest}(e11), in front of the [US](uni metonym) embassy on [Roxas Boulevard](rox event) on Wednesday, had turned {bloody}(e11) when a police van {rammed}(e11) the crowd; over 50 were {hurt}(e11), among them Lumad from [Davao del Norte](dav mention) and [Sarangani](sar mention). The police officer who drove the van was {relieved}(e12).

The President, who is on a four-day state {visit}(e13) to [China](chi event), {announced}(e14) in [Beijing](bei event) on Thursday his "separation" from [Washington](was metonym). Hours earlier the two countries had {signed}(e15) 13 agreements, including a loan for a rehabilitation center in [Fort Magsaysay](for event), [Nueva Ecija](nue mention). He {flew}(e13) in from [Brunei](bru event) and is due in [Tokyo](tok event) next Tuesday.

Back home, Typhoon Lawin (international name: Haima) {slammed}(e16) into [Peñablanca](pen event), [Cagayan](cag mention), late on Wednesday with winds of 225 kilometers per hour, {leaving}(e16) 12 dead in [Ifugao](ifu event), [Benguet](ben event) and [Isabela](isa event). [Tuguegarao](tug event) has been {without power}(e17) since, and the highway at [Santa Fe](sant event) was {buried}(e18) by a slide. Classes from [Ilocos Norte](ilo event) to [Bataan](bat event) remain {suspended}(e19) today.

Among those {nabbed}(e2) in [Cabanatuan](cab event) were three jail guards, a councilor of [Gapan](gap mention) and a 15-year-old who was {turned over}(e20) to social workers.

---
places:
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  cen: {name: Central Luzon, geonameid: 7521305, point: [15.273, 120.7845], precision: division}
  ceb: {name: Province of Cebu, geonameid: 1717511, point: [10.269, 123.695], precision: division}
  bul: {name: Province of Bulacan, geonameid: 1723064, point: [14.9603, 121.003], precision: division}
  pam: {name: Province of Pampanga, geonameid: 1695848, point: [15.0215, 120.651], precision: division}
  nue: {name: Province of Nueva Ecija, geonameid: 1697473, point: [15.6863, 120.998], precision: division}
  san: {name: San Jose del Monte, geonameid: 1689395, point: [14.8139, 121.0453]}
  ang: {name: Angeles City, geonameid: 1730737, point: [15.15, 120.5833]}
  pas: {name: Pasil, point: [10.288, 123.89]}
  cebu: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  sanf: {name: San Fernando, geonameid: 1690039, point: [15.0343, 120.6844]}
  cam: {name: Camp Olivas, point: [15.04, 120.68]}
  mab: {name: Mabalacat City, geonameid: 1704703, point: [15.223, 120.5712]}
  wel: {name: Welcome Rotonda, point: [14.618, 121.0]}
  cra: {name: Crame, point: [14.61, 121.05]}
  rox: {name: Roxas Boulevard, point: [14.577, 120.977]}
  dav: {name: Davao del Norte, geonameid: 1715347, point: [7.4544, 125.651], precision: division}
  sar: {name: Province of Sarangani, geonameid: 7671047, point: [5.9563, 125.303], precision: division}
  for: {name: Fort Magsaysay, point: [15.44, 121.09]}
  pen: {name: Peñablanca, point: [17.63, 121.79]}
  cag: {name: Province of Cagayan, geonameid: 1721086, point: [17.9242, 121.641], precision: division}
  ifu: {name: Province of Ifugao, geonameid: 1711331, point: [16.8291, 121.214], precision: division}
  ben: {name: Province of Benguet, geonameid: 1725582, point: [16.545, 120.689], precision: division}
  isa: {name: Province of Isabela, geonameid: 1710515, point: [17.0036, 121.932], precision: division}
  tug: {name: Tuguegarao, geonameid: 1680932, point: [17.6158, 121.7228]}
  sant: {name: Santa Fe, point: [16.16, 120.94]}
  ilo: {name: Province of Ilocos Norte, geonameid: 1711034, point: [18.1995, 120.71], precision: division}
  bat: {name: Province of Bataan, geonameid: 1726347, point: [14.6561, 120.42], precision: division}
  gap: {name: Gapan, geonameid: 1713226, point: [15.3072, 120.9464]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  bru: {name: Brunei, geonameid: 1820814, point: [4.5, 114.66667], precision: country}
  cab: {name: Cabanatuan City, geonameid: 1721906, point: [15.4859, 120.9665]}
events:
  e1: {type: killing, places: [san, ang, pas], start: 2016-10-19, end: 2016-10-20, date_precision: day, date_text: from Wednesday night until dawn of Thursday, killed: 9, status: happened, actors: police, targets: Nine suspected drug pushers, main: true}
  e2: {type: arrest, places: [bul, pam, nue, ceb, cab], start: 2016-10-19, end: 2016-10-20, date_precision: day, date_text: from Wednesday night until dawn of Thursday, arrested: 212, status: happened, actors: police, targets: 212 others, main: true}
  e3: {type: raid, places: [bul, pam, nue, ceb, san], start: 2016-10-19, end: 2016-10-20, date_precision: day, date_text: from Wednesday night until dawn of Thursday, status: happened, actors: police, main: true}
  e4: {type: shooting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Commission on Human Rights regional office, targets: the deaths}
  e6: {type: explosion, places: [mab], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: a bomb team, targets: a grenade, minor: true}
  e7: {type: protest, places: [que], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, status: happened, actors: "some 1,500 members of church and student groups", targets: the killings}
  e8: {type: killing, places: [phi], start: 2016-07-01, end: 2016-10-21, date_precision: day, date_text: since July 1, killed: 2000, killed_qualifier: at_least, status: happened, actors: police, targets: "More than 2,000 people"}
  e9: {type: killing, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1600, killed_qualifier: about, status: happened, actors: unidentified men}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "about 1,600 murders"}
  e11: {type: riot, places: [rox], start: 2016-10-19, end: 2016-10-19, date_precision: day, date_text: on Wednesday, injured: 50, injured_qualifier: at_least, status: happened, actors: a police van, targets: the crowd}
  e12: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The police officer who drove the van}
  e13: {type: visit, places: [chi, bru], start: 2016-10-18, end: 2016-10-21, date_precision: day, date_text: four-day, status: happened, actors: The President}
  e14: {type: statement, places: [bei], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, status: happened, actors: The President, targets: "his \"separation\" from Washington"}
  e15: {type: agreement, places: [bei], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: Hours earlier, status: happened, actors: the two countries, targets: 13 agreements}
  e16: {type: storm, places: [pen, ifu, ben, isa], start: 2016-10-19, end: 2016-10-19, date_precision: day, date_text: late on Wednesday, killed: 12, status: happened, actors: Typhoon Lawin}
  e17: {type: outage, places: [tug], start: 2016-10-19, end: 2016-10-21, date_precision: day, date_text: since, status: happened, actors: ""}
  e18: {type: landslide, places: [sant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a slide, targets: the highway}
  e19: {type: closure, places: [ilo, bat], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: today, status: happened, actors: "", targets: Classes}
  e20: {type: other, places: [cab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a 15-year-old, minor: true}
notes: ""
