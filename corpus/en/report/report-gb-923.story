---
id: report-gb-923
genre: report
country: GB
published: 2011-10-06
publisher: World Service Online
title: "Country profile: [Mauritania](mau mention)"
---
Three quarters of [Mauritania](mau mention) is desert, and in dry years it feels like more. The road from [Nouakchott](nou mention) to [Nouadhibou](noua mention), finished only in the last decade, runs for 470 km along an ocean that is as rich in fish as the land is poor in rain.

The country links the Arab Maghreb in the north with black [Africa](afr mention) in the south, and has rarely been at ease with itself. Moors of Arab and Berber descent dominate politics. Slavery was {abolished}(e1) by decree in 1981, the last such measure in the world, but owners could be prosecuted only after a law of 2007, and campaigners say that tens of thousands still live in bondage.

FACTS

Full name: [Islamic Republic of Mauritania](mau mention)
Population: 3.4 million (UN, 2010)
Capital: [Nouakchott](nou mention)
Area: 1.04 million sq km
Major languages: Arabic (official), Pulaar, Soninke, Wolof, [French](fre demonym)
Life expectancy: 57 years (men), 61 years (women)
Main exports: iron ore, fish, gold, oil
GNI per capita: US $1,060 (World Bank, 2010)

LEADER

A general and former head of the presidential guard {seized}(e2) power in August 2008 and {won}(e3) an election a year later. He presents himself as the president of the poor and as a partner of [Paris](par metonym) and [Madrid](mad metonym) against al-Qaeda's regional branch, whose fighters cross from the [Malian](mal demonym) side of the border. Critics accuse him of filling the state with cousins. Presidents serve five years and can be re-elected once.

ECONOMY

The trains that carry ore from [Zouérat](zou mention) to the coast are among the longest anywhere. Some 200 wagons make up one of them, and passengers may ride on top for nothing. Fishing rights sold to the fleets of [Spain](spa mention) and other [European](eur demonym) countries pay for much of the budget. In the valley of the [Senegal River](sen mention), around [Kaédi](kae mention) and [Rosso](ros mention), farmers grow rice and sorghum if the rains allow.

MEDIA

The state runs radio and television. Private newspapers are lively, and journalists can be fined, though no longer jailed, for slander. Fewer than one person in thirty uses the internet.

---
places:
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  nou: {name: Nouakchott, geonameid: 2377450, point: [18.0858, -15.9785]}
  noua: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mad: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  zou: {name: Zouérat, point: [22.73, -12.47]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  sen: {name: Senegal River, point: [16.5, -14.5], precision: near}
  kae: {name: Kaédi, point: [16.15, -13.5]}
  ros: {name: Rosso, point: [16.51, -15.8]}
events:
  e1: {type: legislation, places: [mau], start: 1981, end: 1981, date_precision: year, date_text: in 1981, status: happened, actors: "", targets: Slavery}
  e2: {type: coup, places: [mau], start: 2008-08, end: 2008-08, date_precision: month, date_text: in August 2008, status: happened, actors: A general and former head of the presidential guard, targets: power, main: true}
  e3: {type: election, places: [mau], start: 2009, end: 2009, date_precision: year, date_text: a year later, status: happened, actors: A general and former head of the presidential guard}
notes: ""
