---
id: report-id-196
genre: report
country: ID
published: 2022-06-09
publisher: Celebes Courier
title: "[Makassar Strait](mak event): 25 still {missing}(e1) from [Indonesian](ind demonym) boat as {search}(e2) area is {widened}(e2)"
---
[MAKASSAR](maka dateline), June 9 (CC) - [Indonesian](ind demonym) rescuers {widened}(e2) their {search}(e2) on Thursday for 25 people {missing}(e1) since a cargo vessel carrying passengers {sank}(e1) in the [Makassar Strait](mak event) two weeks ago, while police {questioned}(e3) the owner, who had no licence to carry anyone.

The KM Ladang Pertiwi Dua, a wooden ship of 35 tonnes, {went down}(e1) in bad weather on the night of May 26 on its way from [Paotere](pao mention) harbour in [Makassar](maka mention), the capital of [South Sulawesi](sou mention), to [Kalmas](kal mention) island in the [Pangkep](pan mention) regency. Of 50 people on board, 25 are known to have been {saved}(e4).

Search and rescue chief Mexianus Tahalea said four navy ships, a helicopter from [Balikpapan](bal mention) and some 30 fishing boats were now {combing}(e2) an area of 1,200 square miles that reaches to the coast of [South Kalimantan](sout event). The {search}(e2), due to {end}(e2) on Wednesday, has been {extended}(e2) for three days at the request of the families.

"The currents at this time of year go west. We have had cases of people picked up after ten days on a fish trap," he told reporters at the [Paotere](pao mention) quay, where relatives have put up a tent.

Seventeen of the survivors were {picked up}(e4) by two tugs and a cargo ship on May 28, two days after the {sinking}(e1), because nobody had raised the alarm. The rest were {found}(e4) by fishermen near [Pamantauang](pam event) island.

Among those still {missing}(e1) is the family of Daeng Sikki, a squid trader, who did not {board}(e5) because his motorcycle had broken down. "My wife was cross with me for being late," he said. "I saw the stern lights."

[South Sulawesi](sou metonym) police said that the captain, who is among the survivors, and the owner, a 48-year-old woman, would be {charged}(e6) under the shipping law, which provides for up to ten years in prison. Investigators believe that the engine {failed}(e7) first and that the hatch covers had been left open for loading ice.

The harbourmaster at [Paotere](pao mention) has been {relieved}(e8) of his post. The Transport Ministry in [Jakarta](jak mention) said on Tuesday that it would {inspect}(e9) all traditional vessels in [Makassar](maka event), [Kendari](ken event) and [Bau-Bau](bau event) before the Eid al-Adha holiday next month.

Ferries and boats are the main means of transport for the millions who live on [Indonesia](indo mention)'s 6,000 inhabited islands, and manifests are often incomplete. In June 2018, more than 160 people {drowned}(e10) when an overcrowded ferry {sank}(e10) on [Lake Toba](lak event), on [Sumatra](sum mention), most of whom were never brought up from a depth of 450 metres.

The islands of [Kalmas](kal mention) and [Matalaang](mat mention), both closer to [Kalimantan](kali mention) than to [Makassar](maka mention), have no scheduled service. Their people depend on ships that bring rice, cement and petrol and take back fish.

"If the small boats are {stopped}(e11), we eat stones," said a village head from [Kalmas](kal mention), Haji Mappiasse, who had come to fetch the survivors. The regency has {asked}(e12) the government for a subsidised ferry every year since 2014. Most recently, it was {refused}(e12) in March.

---
places:
  mak: {name: Makassar Strait, point: [-3.5, 117.8], precision: area, radius_km: 200}
  maka: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  pao: {name: Paotere, point: [-5.11, 119.42], precision: near}
  sou: {name: South Sulawesi, geonameid: 1626232, point: [-3.7444, 119.99], precision: division}
  kal: {name: Kalmas, point: [-4.9, 117.5], precision: near}
  pan: {name: Pangkep, point: [-4.8, 119.5], precision: division}
  bal: {name: Balikpapan, geonameid: 1650527, point: [-1.2675, 116.8289]}
  sout: {name: South Kalimantan, geonameid: 1641899, point: [-3.0071, 115.451], precision: division}
  pam: {name: Pamantauang, point: [-4.8, 117.7], precision: near}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ken: {name: Kendari, geonameid: 1640344, point: [-3.9778, 122.5151]}
  bau: {name: Bau-Bau, point: [-5.47, 122.6]}
  lak: {name: Lake Toba, point: [2.65, 98.85], precision: area, radius_km: 40}
  sum: {name: Sumatra, point: [0.0, 102.0], precision: area, radius_km: 500}
  mat: {name: Matalaang, point: [-5.0, 117.6], precision: near}
  kali: {name: Kalimantan, point: [-1.0, 114.0], precision: area, radius_km: 500}
events:
  e1: {type: sea_accident, places: [mak], start: 2022-05-26, end: 2022-05-26, date_precision: day, date_text: on the night of May 26, status: happened, actors: "", targets: a cargo vessel carrying passengers, main: true}
  e2: {type: rescue, places: [mak, sout], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: Indonesian rescuers, targets: 25 people, main: true}
  e3: {type: investigation, places: [maka], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: police, targets: the owner, main: true}
  e4: {type: rescue, places: [mak, pam], start: 2022-05-28, end: 2022-05-28, date_precision: day, date_text: on May 28, status: happened, actors: two tugs and a cargo ship, targets: Seventeen of the survivors}
  e5: {type: transport_change, places: [pao], start: 2022-05-26, end: 2022-05-26, date_precision: day, date_text: "", status: happened, negated: true, actors: Daeng Sikki, minor: true}
  e6: {type: charge, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: South Sulawesi police, targets: the captain}
  e7: {type: outage, places: [mak], start: 2022-05-26, end: 2022-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: the engine, minor: true}
  e8: {type: layoffs, places: [pao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The harbourmaster}
  e9: {type: investigation, places: [maka, ken, bau], start: null, end: null, date_precision: unknown, date_text: before the Eid al-Adha holiday next month, status: planned, actors: The Transport Ministry, targets: all traditional vessels}
  e10: {type: sea_accident, places: [lak], start: 2018-06, end: 2018-06, date_precision: month, date_text: In June 2018, killed: 160, killed_qualifier: at_least, status: happened, actors: "", targets: an overcrowded ferry}
  e11: {type: closure, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the small boats, minor: true}
  e12: {type: decision, places: [pan], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: ""}
notes: ""
