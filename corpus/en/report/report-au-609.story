---
id: report-au-609
genre: report
country: AU
published: 2023-08-10
publisher: Southern Cross Review
title: "Analysis: Why barley is the easy part of mending fences with [Beijing](bei metonym)"
---
The first bulk carrier loaded with [Western Australian](wes demonym) barley for [China](chi mention) in more than three years is expected to {leave}(e1) [Kwinana](kwi event) before the end of the month. Growers in [Merredin](mer mention) and [Esperance](esp mention) have reason to cheer. Politicians in [Canberra](can mention) should be more careful.

[Beijing](bei metonym) {lifted}(e2) its 80.5 per cent {tariff}(e3) last Friday, a few weeks before the World Trade Organization in [Geneva](gen event) was to {publish}(e4) its finding on a {complaint}(e5) that [Australia](aus metonym) {brought}(e5) in December 2020. [Canberra](can metonym) {dropped}(e5) the case in return. Both sides could claim that nobody had lost.

The duty, {imposed}(e3) in May 2020 one month after [Australia](aus metonym) {demanded}(e6) an inquiry into the origins of the coronavirus, killed a trade worth $1.2 billion a year. Brewers in [Qingdao](qin mention) and [Guangzhou](gua mention) {turned}(e7) to [Canada](cana event), [France](fra event) and [Argentina](arg event). Farmers {found}(e8) other buyers as well, above all [Saudi Arabia](sau mention), though at lower prices; a malting house in [Geelong](gee event) {shut}(e9) in 2021.

Wine is another matter. Winemakers in the [Barossa Valley](bar event) and [McLaren Vale](mcl event) still face {duties}(e10) of up to 218 per cent, {introduced}(e10) in March 2021, and enough red to fill 859 Olympic pools is sitting in tanks between [Renmark](ren mention) and [Griffith](gri mention). A panel is due to {rule}(e11) this year. [Chinese](chin demonym) officials have hinted at a swap for anti-dumping measures that [Australia](aus metonym) has {levied}(e12) on wind towers from [Jiangsu](jia mention) and railway wheels from [Ma'anshan](maa mention).

What happens to lobster depends less on courts. Crates that used to be flown from [Hobart](hob mention) to [Shanghai](sha mention) now go to [Hong Kong](hon mention), and much of it is believed to cross the border at [Shenzhen](she mention) after dark.

Then there are matters that no official will put in the same sentence as barley: the journalist {detained}(e13) in [Beijing](bei event) since August 2020, the lease of the port of [Darwin](dar mention), and submarines. Prime Minister Neil Hartigan's {trip}(e14) to [China](chi event), {pencilled in}(e14) for November, would be the first since 2016. If the journalist isn't home by then, an aide concedes, it may not take place at all.

---
places:
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  wes: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  kwi: {name: Kwinana, point: [-32.23, 115.77]}
  mer: {name: Merredin, geonameid: 2066472, point: [-31.4809, 118.2745]}
  esp: {name: Esperance, geonameid: 2071860, point: [-33.8592, 121.8916]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  bar: {name: Barossa Valley, point: [-34.53, 138.95], precision: area, radius_km: 20}
  mcl: {name: McLaren Vale, point: [-35.22, 138.54]}
  jia: {name: Jiangsu, geonameid: 1806260, point: [32.9844, 119.942], precision: division}
  maa: {name: "Ma'anshan", point: [31.68, 118.51]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  gri: {name: Griffith, geonameid: 2164422, point: [-34.2885, 146.0509]}
  ren: {name: Renmark, geonameid: 2151737, point: [-34.177, 140.747]}
  gee: {name: Geelong, geonameid: 2165798, point: [-38.1471, 144.3607]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  cana: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
events:
  e1: {type: transport_change, places: [kwi], start: 2023-08, end: 2023-08, date_precision: month, date_text: before the end of the month, status: planned, actors: The first bulk carrier}
  e2: {type: decision, places: [bei], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: last Friday, status: happened, actors: Beijing, targets: its 80.5 per cent tariff, main: true}
  e3: {type: sanction, places: [bei], start: 2020-05, end: 2020-05, date_precision: month, date_text: in May 2020, status: happened, actors: ""}
  e4: {type: publication, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the World Trade Organization, minor: true}
  e5: {type: trial, places: [gen], start: 2020-12, end: 2023-08, date_precision: month, date_text: in December 2020, status: happened, actors: Australia, main: true}
  e6: {type: statement, places: [aus], start: 2020-04, end: 2020-04, date_precision: month, date_text: "", status: happened, actors: Australia, targets: an inquiry}
  e7: {type: deal, places: [cana, fra, arg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brewers, minor: true}
  e8: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers, targets: other buyers, minor: true}
  e9: {type: closure, places: [gee], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: a malting house}
  e10: {type: sanction, places: [bar, mcl], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March 2021, status: happened, actors: "", targets: Winemakers}
  e11: {type: verdict, places: [], start: 2023, end: 2023, date_precision: year, date_text: this year, status: planned, actors: A panel}
  e12: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia, targets: wind towers}
  e13: {type: arrest, places: [bei], start: 2020-08, end: 2020-08, date_precision: month, date_text: since August 2020, status: happened, actors: "", targets: the journalist}
  e14: {type: visit, places: [chi], start: 2023-11, end: 2023-11, date_precision: month, date_text: for November, status: planned, actors: Prime Minister Neil Hartigan}
notes: ""
