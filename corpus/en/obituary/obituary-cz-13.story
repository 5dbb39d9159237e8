---
id: obituary-cz-13
genre: obituary
country: CZ
published: 2020-04-24
publisher: Jizera Weekly
title: "Glass eyes"
---
Of every ten glass eyes in the churches of [Central America](cen mention), three came from [Jablonec](jab mention), and of those three, two from the lamp of Zdeněk Hrubý, who {died}(e1) on 16 April in the hospital of [Liberec](lib event), of Covid-19, at 77.

He was the third Hrubý at the flame. The first had {gone out}(e2) to [Lauscha](lau event), in [Thuringia](thu event), to learn; the second, in 1938, was {driven out}(e3) of the house by neighbours and {came back}(e4) to it in 1945 to {drive}(e4) them.

Zdeněk {made}(e5) dolls' eyes for [Sonneberg](son mention) till the {wall fell}(e6), then saints' for a dealer in [Antigua](ant mention), [Guatemala](gua mention); sixty a day. He was once {sent for}(e7) to [Puebla](pue event), to {mend}(e7) a Virgin. "I looked at her and thought: we've met."

His wife, Milada, a chemist from [Turnov](tur mention), mixed the blue.

Since a factory in [Yiwu](yiw mention) does it in acrylic there are no pupils. Well: there is one, in [Železný Brod](zel mention), a girl.

The {rite}(e8) was held on Tuesday in [Železný Brod](zel event), with nine in masks, as [Prague](pra metonym) orders. A brown pair lay on the coffin, by mistake or not. He'd had grey.

---
places:
  cen: {name: Central America, point: [14.0, -88.0], precision: area, radius_km: 900}
  jab: {name: Jablonec, point: [50.724, 15.17]}
  lib: {name: Liberec, geonameid: 3071961, point: [50.7671, 15.0562]}
  lau: {name: Lauscha, point: [50.477, 11.16]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  son: {name: Sonneberg, point: [50.359, 11.175]}
  ant: {name: Antigua, point: [14.561, -90.734]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  pue: {name: Puebla, geonameid: 3521081, point: [19.0478, -98.2072]}
  tur: {name: Turnov, point: [50.587, 15.157]}
  yiw: {name: Yiwu, point: [29.316, 120.077]}
  zel: {name: Železný Brod, point: [50.643, 15.254]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
events:
  e1: {type: death, places: [lib], start: 2020-04-16, end: 2020-04-16, date_precision: day, date_text: on 16 April, killed: 1, status: happened, actors: "", targets: Zdeněk Hrubý, main: true}
  e2: {type: education, places: [lau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [jab], start: 1938, end: 1938, date_precision: year, date_text: in 1938, status: happened, actors: ""}
  e4: {type: displacement, places: [jab], start: 1945, end: 1945, date_precision: year, date_text: in 1945, status: happened, actors: ""}
  e5: {type: career, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: construction, places: [pue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [zel], start: 2020-04-21, end: 2020-04-21, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
notes: ""
