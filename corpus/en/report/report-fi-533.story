---
id: report-fi-533
genre: report
country: FI
published: 2024-09-05
publisher: Gulf of Finland News
title: "[Finland](fin metonym) {shuts out}(e1) dual nationals from border guard as last eastern gate stays {closed}(e2)"
---
The [Finnish](finn demonym) government has {agreed}(e1) a bill that bars persons who also hold a [Russian](rus demonym) passport from posts in the border guard and the defence forces. It goes to parliament in [Helsinki](hel event) next week.

Interior Minister Mika Ranta {told}(e3) a press conference on Thursday that eleven officers would have to choose. One, a dog handler from [Imatra](ima mention), said that she had {applied}(e5) in June to give up the passport of a country she left at the age of two.

All crossings with [Russia](russ mention) have been {closed}(e2) since 15 December, when [Vaalimaa](vaa event) and [Niirala](nii event) {shut}(e2) after a brief re-opening. More than 1,300 asylum seekers from [Syria](syr mention), [Somalia](som mention) and [Yemen](yem mention) had been {steered}(e6) to the frontier, some on bicycles, in what [Helsinki](hel metonym) called an operation by the neighbour; [Moscow](mos metonym) {rejected}(e7) this. An emergency law that {came into force}(e8) on 22 July lets guards turn people back. It has not been used. A court in [Lappeenranta](lapp event) this week {began}(e9) to hear a complaint by associations of the [Russian](rus demonym)-speaking minority, who number about 90,000.

At [Nuijamaa](nui event), the tax-free shop was {sold}(e10) at auction in August for €1. Unemployment in [South Karelia](sou event) has {risen}(e11) to 13 per cent, and the spa at [Rauha](rau event) {laid off}(e12) 44 workers. "I used to know the bus drivers from [Vyborg](vyb mention) by their children's names," said Seija Kontiainen, who runs a café.

Work on a 200-km fence {goes on}(e13): 35 km are ready near [Imatra](ima event), and trees are being {felled}(e13) in [Kainuu](kai event) and at [Salla](sal event) in [Lapland](lap mention).

In [Oslo](osl event), the [Norwegian](nor demonym) justice minister said on Wednesday that she would {close}(e14) [Storskog](sto event) to holders of tourist visas, as it has been since May, for another year. [Estonia](est metonym) keeps [Narva](nar event)'s bridge to cars {shut}(e15) and from this month {closes}(e16) it to walkers at night.

President Aleksi Lindroos {discussed}(e17) the matter with [Lithuania](lit metonym)'s head of state in [Turku](tur event) at the weekend. A {meeting}(e18) of ministers of the eight countries on the eastern border of the [European Union](eur mention) will be {held}(e18) in [Saariselkä](saa event) in December.

---
places:
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  sou: {name: South Karelia, point: [61.1, 28.5], precision: division}
  rau: {name: Rauha, point: [61.2, 28.6]}
  vaa: {name: Vaalimaa, point: [60.6, 27.83]}
  nii: {name: Niirala, point: [62.19, 30.61]}
  nui: {name: Nuijamaa, point: [60.97, 28.55]}
  vyb: {name: Vyborg, geonameid: 470546, point: [60.7076, 28.7528]}
  kai: {name: Kainuu, point: [64.4, 28.2], precision: division}
  sal: {name: Salla, point: [66.83, 28.67]}
  lap: {name: Lapland, point: [67.9, 26.5], precision: division}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sto: {name: Storskog, point: [69.66, 30.19]}
  nar: {name: Narva, geonameid: 590031, point: [59.3772, 28.1903]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  saa: {name: Saariselkä, point: [68.42, 27.42]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  finn: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ima: {name: Imatra, geonameid: 656688, point: [61.1718, 28.7524]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lapp: {name: Lappeenranta, geonameid: 648900, point: [61.0587, 28.1887]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
events:
  e1: {type: legislation, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: government, targets: persons who also hold a Russian passport, main: true}
  e2: {type: closure, places: [vaa, nii], start: 2023-12-15, end: 2023-12-15, date_precision: day, date_text: since 15 December, status: happened, actors: "", targets: All crossings with Russia, main: true}
  e3: {type: statement, places: [hel], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on Thursday, status: happened, actors: Interior Minister Mika Ranta, minor: true}
  e5: {type: decision, places: [], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June, status: happened, actors: a dog handler, targets: the passport, minor: true}
  e6: {type: displacement, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1300, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 1,300 asylum seekers"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, minor: true}
  e8: {type: legislation, places: [fin], start: 2024-07-22, end: 2024-07-22, date_precision: day, date_text: on 22 July, status: happened, actors: "", targets: An emergency law}
  e9: {type: trial, places: [lapp], start: 2024-09-02, end: 2024-09-02, date_precision: week, date_text: this week, status: happened, actors: A court, targets: a complaint}
  e10: {type: deal, places: [nui], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: the tax-free shop, minor: true}
  e11: {type: market, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: layoffs, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the spa, targets: 44 workers}
  e13: {type: construction, places: [ima, kai, sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a 200-km fence}
  e14: {type: closure, places: [sto], start: null, end: null, date_precision: unknown, date_text: for another year, status: planned, actors: she, targets: holders of tourist visas}
  e15: {type: closure, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Estonia, targets: bridge}
  e16: {type: closure, places: [nar], start: 2024-09, end: 2024-09, date_precision: month, date_text: from this month, status: happened, actors: Estonia}
  e17: {type: meeting, places: [tur], start: 2024-08-31, end: 2024-09-01, date_precision: day, date_text: at the weekend, status: happened, actors: President Aleksi Lindroos, targets: head of state}
  e18: {type: meeting, places: [saa], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: planned, actors: ministers of the eight countries}
notes: ""
