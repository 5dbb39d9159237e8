---
id: report-id-981
genre: report
country: ID
published: 2012-05-27
publisher: Nusantara Travel Wire
title: "Tourism: [Wakatobi](wak mention) hopes divers will follow new flights"
---
[KENDARI](ken dateline) – With its 750 species of coral, [Wakatobi](wak mention) could become one of the world's leading destinations for divers, but it still lacks hotels, water and a pier that can be used in the east monsoon, local officials say.

The district off the south-eastern tip of [Sulawesi](sul mention) takes its name from four islands: [Wangi-Wangi](wan mention), [Kaledupa](kal mention), [Tomia](tom mention) and [Binongko](bin mention). Some 100,000 people live there, among them Bajo fishermen whose houses stand on stilts above the reef.

Visitors numbered about 6,000 last year. The target for 2015 is 20,000. [Bunaken](bun mention), off [Manado](man mention), receives more than that in a good quarter, and [Bali](bal mention) in two days.

Flights from [Kendari](ken mention) to [Matahora](mat mention) airport take 50 minutes and cost from Rp 500,000 one way. There are five a week, weather permitting. The night boat from [Bau-Bau](bau mention) leaves at 9pm, and passengers should bring their own mat.

"We don't want another [Kuta](kut mention)," said tourism head La Ode Hasanuddin. Rules forbid anchors on the reef, and anyone caught fishing with explosives may be jailed for up to six years. Rangers admit that they have four boats for 1.4 million hectares.

The national park, which was {established}(e1) in 1996, charges foreigners Rp 20,000 a day. In [Hoga](hog mention), scientists from [Britain](bri mention) run a station each summer where students count fish. Best months: March to May, October and November. Malaria is rare. There is a cash machine in [Wanci](wanc mention), and it's often empty.

A sailing rally from [Darwin](dar mention) is to {call}(e2) at [Wanci](wanc event) in August.

---
places:
  ken: {name: Kendari, geonameid: 1640344, point: [-3.9778, 122.5151]}
  wak: {name: Wakatobi, point: [-5.6, 123.8], precision: area, radius_km: 60}
  sul: {name: Sulawesi, point: [-2.0, 121.0], precision: area, radius_km: 350}
  wan: {name: Wangi-Wangi, point: [-5.33, 123.58], precision: near}
  kal: {name: Kaledupa, point: [-5.52, 123.77], precision: near}
  tom: {name: Tomia, point: [-5.75, 123.93], precision: near}
  bin: {name: Binongko, point: [-5.93, 124.02], precision: near}
  bun: {name: Bunaken, point: [1.62, 124.76]}
  man: {name: Manado, geonameid: 1636544, point: [1.4822, 124.8489]}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  mat: {name: Matahora, point: [-5.29, 123.63]}
  bau: {name: Bau-Bau, point: [-5.46, 122.6]}
  kut: {name: Kuta, point: [-8.72, 115.17]}
  hog: {name: Hoga, point: [-5.47, 123.76]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  wanc: {name: Wanci, point: [-5.33, 123.54]}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
events:
  e1: {type: decision, places: [wak], start: 1996, end: 1996, date_precision: year, date_text: in 1996, status: happened, actors: "", targets: The national park}
  e2: {type: visit, places: [wanc], start: 2012-08, end: 2012-08, date_precision: month, date_text: in August, status: planned, actors: A sailing rally from Darwin, main: true}
notes: ""
