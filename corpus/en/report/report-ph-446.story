---
id: report-ph-446
genre: report
country: PH
published: 2024-12-17
publisher: South China Sea Transparency Project
title: "Vessel watch: 61 days around [Sabina Shoal](sab event) and [Scarborough Shoal](sca event)"
---
Between 15 October and 14 December our team {tracked}(e1) 198 ships by radar satellite and AIS in the waters west of [Palawan](pal mention) and [Luzon](luz mention). This is the fourth report of the series.

Main points

• The average number of [Chinese](chi demonym) coastguard and militia vessels at [Scarborough Shoal](sca event), 220 kilometres from [Zambales](zam mention), {rose}(e2) from 11 to 27 after [Beijing](bei metonym) {published}(e3) base lines around it on 10 November. [Manila](man metonym) had {passed}(e4) two maritime laws two days before.
• At [Sabina Shoal](sab event), which the [Philippine](phi demonym) cutter Teresa Magbanua {left}(e5) in September after five months, there were never fewer than 14.
• A new surface of 0.4 hectares was {added}(e6) to [Sandy Cay](san event), near the [Philippine](phi demonym)-held island of [Pag-asa](pag mention).

Incidents

4 December: Two coastguard ships {fired}(e7) water cannon at a [Philippine](phi demonym) fisheries vessel 16 nautical miles south of [Scarborough Shoal](sca event) and {sideswiped}(e7) it; antennas were {bent}(e7), nobody was hurt. A video released in [Beijing](bei mention) omits the collision.

12 December: A militia ship, No. 00107, {crosses}(e8) the bow of a supply boat bound from [Ulugan Bay](ulu mention) to the Sierra Madre, the hulk that marks [Manila](man metonym)'s claim at [Second Thomas Shoal](sec event). The {delivery}(e9) was completed under an understanding reached in July, three weeks after a sailor had {lost}(e10) his thumb in a {clash}(e10) there on 17 June.

13 December: A navy frigate from [Zhanjiang](zha mention) {shadowed}(e11) the [Canadian](can demonym) ship Ville de Lévis near [Mischief Reef](mis event).

Elsewhere

[Vietnam](vie metonym) has {built}(e12) up [Barque Canada Reef](bar event), where a runway of 3,000 metres seems to be under way. Its fishermen from [Quang Ngai](qua mention) were {beaten}(e13) with iron bars off the [Paracels](par event) on 29 September; ten were {hurt}(e13) and three {treated}(e14) at [Ly Son](lys event). [Malaysia](mal metonym) {protested}(e15) in November to [Hanoi](han metonym). [Indonesia](ind metonym)'s coastguard {drove}(e16) a survey ship out of the [North Natuna Sea](nor event) three times in October, weeks before the president {signed}(e17) a declaration on joint development in [Beijing](bei event). On 7 December a squid boat {sank}(e18) with 11 men off [Pratas](pra event) in circumstances that we could not clear up.

Allies

[Japan](jap metonym) and the [Philippines](phi metonym) {ratified}(e19) an access agreement: the Senate in [Manila](man event) {voted}(e19) on Monday, 19 to none. Missiles of the [US](uni metonym) Typhon system, {brought}(e20) to [Laoag](lao event) in April for an exercise, remain in [Ilocos Norte](ilo mention). [China](chi metonym) {called}(e21) it "a dangerous choice".

People

Since the ban on the lagoon, catches in [Masinloc](mas event) and [Subic](sub event) have {fallen}(e22) by half. "In 2011, I filled the boat in four days," said Rolando Viernes, 56, a skipper from [Infanta](inf mention), in [Pangasinan](pan mention). "Now I take pictures for the coastguard. They pay the diesel."

Corrections to report 3: The position of the vessel on p. 6 was off [Balabac](bal mention), not [Balabag](bala mention). The caption to figure 2 has been changed.

---
places:
  sab: {name: Sabina Shoal, point: [9.75, 116.48], precision: near}
  sca: {name: Scarborough Shoal, point: [15.15, 117.76], precision: near}
  pal: {name: Province of Palawan, geonameid: 1696177, point: [9.9155, 118.8032], precision: division}
  luz: {name: Luzon, point: [16.0, 121.0], precision: area, radius_km: 250}
  zam: {name: Province of Zambales, geonameid: 1679435, point: [15.0499, 120.164], precision: division}
  san: {name: Sandy Cay, point: [11.04, 114.23], precision: near}
  pag: {name: Pag-asa, point: [11.05, 114.28]}
  ulu: {name: Ulugan Bay, point: [10.1, 118.8], precision: near}
  sec: {name: Second Thomas Shoal, point: [9.75, 115.87], precision: near}
  zha: {name: Zhanjiang, geonameid: 1784990, point: [21.2339, 110.3875]}
  mis: {name: Mischief Reef, point: [9.9, 115.53], precision: near}
  bar: {name: Barque Canada Reef, point: [8.2, 113.3], precision: near}
  qua: {name: Quảng Ngãi, geonameid: 1568770, point: [15.1205, 108.7923]}
  par: {name: Paracels, point: [16.5, 112.0], precision: area, radius_km: 100}
  lys: {name: Ly Son, point: [15.38, 109.12]}
  han: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  nor: {name: North Natuna Sea, point: [6.0, 108.5], precision: area, radius_km: 200}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  pra: {name: Pratas, point: [20.7, 116.7], precision: near}
  lao: {name: Laoag, geonameid: 1707404, point: [18.1978, 120.5957]}
  ilo: {name: Province of Ilocos Norte, geonameid: 1711034, point: [18.1995, 120.71], precision: division}
  mas: {name: Masinloc, geonameid: 1700665, point: [15.5363, 119.9502]}
  sub: {name: Subic, geonameid: 1685577, point: [14.8787, 120.2319]}
  inf: {name: Infanta, point: [15.82, 119.91]}
  pan: {name: Province of Pangasinan, geonameid: 1695357, point: [16.0258, 120.286], precision: division}
  bal: {name: Balabac, point: [7.99, 117.06]}
  bala: {name: Balabag, point: [11.97, 121.92]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: survey, places: [sab, sca], start: 2024-10-15, end: 2024-12-14, date_precision: day, date_text: Between 15 October and 14 December, status: happened, actors: our team, targets: 198 ships, main: true}
  e2: {type: other, places: [sca], start: 2024-11, end: 2024-11, date_precision: month, date_text: after Beijing published base lines around it on 10 November, status: happened, actors: ""}
  e3: {type: decision, places: [sca], start: 2024-11-10, end: 2024-11-10, date_precision: day, date_text: on 10 November, status: happened, actors: Beijing, targets: base lines around it}
  e4: {type: legislation, places: [man], start: 2024-11-08, end: 2024-11-08, date_precision: day, date_text: two days before, status: happened, actors: Manila, targets: two maritime laws}
  e5: {type: transport_change, places: [sab], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: the Philippine cutter Teresa Magbanua, minor: true}
  e6: {type: construction, places: [san], start: 2024-10, end: 2024-12, date_precision: month, date_text: "", status: happened, actors: "", targets: A new surface of 0.4 hectares}
  e7: {type: attack, places: [sca], start: 2024-12-04, end: 2024-12-04, date_precision: day, date_text: 4 December, status: happened, actors: Two coastguard ships, targets: a Philippine fisheries vessel, main: true}
  e8: {type: transport_change, places: [sec], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: 12 December, status: happened, actors: "A militia ship, No. 00107", targets: a supply boat, minor: true}
  e9: {type: aid, places: [sec], start: 2024-12-12, end: 2024-12-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: battle, places: [sec], start: 2024-06-17, end: 2024-06-17, date_precision: day, date_text: on 17 June, injured: 1, status: happened, actors: "", targets: a sailor}
  e11: {type: other, places: [mis], start: 2024-12-13, end: 2024-12-13, date_precision: day, date_text: 13 December, status: happened, actors: A navy frigate from Zhanjiang, targets: the Canadian ship Ville de Lévis}
  e12: {type: construction, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vietnam, targets: Barque Canada Reef}
  e13: {type: attack, places: [par], start: 2024-09-29, end: 2024-09-29, date_precision: day, date_text: on 29 September, injured: 10, status: happened, actors: "", targets: fishermen from Quang Ngai}
  e14: {type: medical, places: [lys], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three, minor: true}
  e15: {type: statement, places: [], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: Malaysia, targets: Hanoi}
  e16: {type: other, places: [nor], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: "Indonesia's coastguard", targets: a survey ship}
  e17: {type: agreement, places: [bei], start: null, end: null, date_precision: unknown, date_text: weeks before, status: happened, actors: the president, targets: a declaration on joint development}
  e18: {type: sea_accident, places: [pra], start: 2024-12-07, end: 2024-12-07, date_precision: day, date_text: On 7 December, status: happened, actors: a squid boat}
  e19: {type: agreement, places: [man], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: on Monday, status: happened, actors: the Senate, targets: an access agreement}
  e20: {type: other, places: [lao], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: Missiles of the US Typhon system, minor: true}
  e21: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: China, minor: true}
  e22: {type: market, places: [mas, sub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: catches, minor: true}
notes: ""
