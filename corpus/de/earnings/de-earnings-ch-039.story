---
id: de-earnings-ch-039
lang: de
genre: earnings
country: CH
published: 2019-03-14
publisher: Wirtschaft am Jurasüdfuss
title: "Uhrenkonzern Jurassia: [Hongkong](hon event) bricht weg"
---
[Grenchen](gre dateline) – Der Uhrenkonzern Jurassia hat 2018 weniger {verdient}(e1): 188 Millionen Franken, elf Prozent unter Vorjahr. In [Hongkong](hon event) sank der Absatz um ein Drittel, in [Macau](mac event) um die Hälfte. Auf dem [chinesischen](chi demonym) Festland hingegen wuchs man, vor allem in [Chengdu](che event) und [Shenzhen](she event).

Das Zifferblattwerk in [Pruntrut](por event) wird {geschlossen}(e2), 74 Leute erhalten Angebote in [Le Locle](lel mention) oder [Biel](bie mention). Neue Gehäuse kommen aus [Mauritius](mau mention). «Das ist bitter für den [Jura](jur mention)», räumte Konzernchefin Regula Olten ein.

Am [Genfer](gen demonym) Salon nimmt Jurassia nicht mehr teil, in [Basel](bas event) nur noch 2019. Die Boutique an der [Bahnhofstrasse](bah event) in [Zürich](zur event) wurde vergrössert, jene in [St. Moritz](stm event) verkauft. Die Aktie gab an der [Schweizer](swi demonym org) Börse vier Prozent nach. [Besançon](bes mention), wo 1970 alles begann, kommt im Bericht nicht vor.

---
places:
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  gre: {name: Grenchen, geonameid: 2660512, point: [47.1921, 7.3959]}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  por: {name: Porrentruy, geonameid: 2659171, point: [47.4173, 7.0757]}
  lel: {name: Le Locle, geonameid: 2659960, point: [47.0562, 6.7491]}
  bie: {name: "Biel/Bienne", geonameid: 2661513, point: [47.1371, 7.2461]}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  jur: {name: Jura, geonameid: 2660207, point: [47.3636, 7.1982], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  bah: {name: Bahnhofstrasse, point: [47.372, 8.539], precision: near}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  stm: {name: St. Moritz, geonameid: 2658813, point: [46.4994, 9.8433]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  bes: {name: Besançon, geonameid: 3033123, point: [47.2488, 6.0182]}
events:
  e1: {type: earnings, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
