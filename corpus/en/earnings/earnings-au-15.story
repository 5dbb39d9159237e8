---
id: earnings-au-15
genre: earnings
country: AU
published: 2018-08-22
publisher: Goldfields Mercury
title: "Zinc, zinc, dividend"
---
[KALGOORLIE](kal dateline) | Wednesday

Yilgarn Base Metals {lifted}(e1) full-year profit 37% to $212m and {declared}(e2) a fully franked 9c.

Main points:
» [Dugald River](dug event) ([Queensland](que event)): 138,000t. {Fatal fall}(e3) at the crusher, 12 March; regulator's {report}(e4) due in [Mount Isa](mou event) next month.
» [Rosebery](ros event) ([Tasmania](tas event)): grade down, {snow}(e5).
» [Sepon](sep event), [Laos](lao event): {sold}(e6), to [Shandong](sha mention) interests, for US$275m.
» [Las Bambas](las event) road: {blocked}(e7) 61 days by people of [Fuerabamba](fue mention). [Lima](lim metonym) {sent}(e8) police, then a minister, then police.
» Exploration in [Zambia](zam mention), [Greenland](gre mention): {spent little}(e9), found less.

The board {moves}(e10) from [Melbourne](mel mention) to [Perth](per mention) on 1 January. MD Kirsty Dunbar said smelters in [Hobart](hob mention) and [Port Pirie](por mention) were paying up; steelmakers in [Newcastle](new mention) are not ([Newcastle](new mention) NSW: she was asked).

[Beijing](bei mention)-listed rivals {bid}(e11) at [Cloncurry](clo event). The firm {says no}(e12).

Shares {closed 8c better}(e13) in [Sydney](syd event). In [London](lon event), where they'd {risen}(e14) on a rumour overnight, they hadn't opened when this page did.

---
places:
  kal: {name: Kalgoorlie, point: [-30.749, 121.466]}
  dug: {name: Dugald River, point: [-20.25, 140.16], precision: near}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  mou: {name: Mount Isa, geonameid: 2065594, point: [-20.7252, 139.4973]}
  ros: {name: Rosebery, point: [-41.78, 145.54], precision: near}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  sep: {name: Sepon, point: [16.96, 105.99], precision: near}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  las: {name: Las Bambas, point: [-14.1, -72.33], precision: near}
  fue: {name: Fuerabamba, point: [-14.06, -72.34], precision: near}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  por: {name: Port Pirie, point: [-33.186, 138.017]}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  clo: {name: Cloncurry, point: [-20.705, 140.508]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
events:
  e1: {type: earnings, places: [kal], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", status: happened, actors: Yilgarn Base Metals, main: true}
  e2: {type: earnings, places: [kal], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: other_accident, places: [dug], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: 12 March, killed: 1, status: happened, actors: ""}
  e4: {type: investigation, places: [mou], start: 2018-09, end: 2018-09, date_precision: month, date_text: next month, status: planned, actors: ""}
  e5: {type: extreme_weather, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: deal, places: [sep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: protest, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: people of Fuerabamba}
  e8: {type: decision, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: survey, places: [zam, gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: other, places: [per], start: 2019-01-01, end: 2019-01-01, date_precision: day, date_text: 1 January, status: planned, actors: ""}
  e11: {type: deal, places: [clo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: market, places: [syd], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
