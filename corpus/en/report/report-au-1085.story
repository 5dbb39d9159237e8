---
id: report-au-1085
genre: report
country: AU
published: 2020-11-17
publisher: Regional Driver
title: "Is it worth having an electric ute yet? Not quite, says our tester"
---
It was bound to come, and now one has: a ute without an exhaust pipe. The Harrow E-Trade was {launched}(e1) in [Adelaide](ade event) last week with a price of $74,990 before on-road costs, and we took it from [Gawler](gaw mention) to the [Barossa](bar mention) with half a tonne of pavers in the tray.

First impressions are good. The cabin is quiet, the steering is light and the power comes at once, so that it will leave any diesel behind on a hill. The tray has four sockets with which you could run a drop saw all day. Servicing should cost about $210 a year.

The trouble is range. The maker, which is owned by a group in [Baoding](bao mention), in [China](chi mention), claims 330 kilometres. With the pavers, the air conditioner on and a headwind, we used two thirds of the battery in 128. With a trailer of 1.5 tonnes you'd want to stop every 110 kilometres or so, and between [Port Augusta](por mention) and [Ceduna](ced mention) there's at present nowhere to do it.

Charging is the other matter. A fast charger will take it from 20 to 80 per cent in 45 minutes, but there are only about 350 such sites in [Australia](aus mention), nearly all of them on the coast between [Brisbane](bri mention) and [Melbourne](mel mention). From an ordinary socket it needs 26 hours.

Who is it for, then? Councils, perhaps, or a plumber in [Norwood](nor mention) or [Glenelg](gle mention) who sleeps at home and has solar panels on the shed. "I do 90 kilometres a day and I've never towed anything in my life," said Steve Kokkinos, who was looking at one. "It would suit me down to the ground. It's the price that doesn't."

[South Australia](sou metonym) {said}(e2) last Tuesday that it would {introduce}(e2) a charge for electric vehicles from July, with a fixed fee and a rate for each kilometre, as they pay no fuel excise. [Victoria](vic metonym) is considering something similar. Industry groups argue that it is too soon, while fewer than one in a hundred new cars is electric. In [Norway](norw mention) it's more than half.

The warranty is five years or 160,000 kilometres. The battery is covered for eight.

---
places:
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  gaw: {name: Gawler, geonameid: 2071059, point: [-34.6025, 138.749]}
  bar: {name: Barossa, point: [-34.53, 138.95], precision: area, radius_km: 20}
  bao: {name: Baoding, geonameid: 1816971, point: [38.8729, 115.4625]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  por: {name: Port Augusta, geonameid: 2063056, point: [-32.496, 137.7728]}
  ced: {name: Ceduna, point: [-32.13, 133.67]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  nor: {name: Norwood, point: [-34.92, 138.63]}
  gle: {name: Glenelg, point: [-34.98, 138.51]}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
events:
  e1: {type: launch, places: [ade], start: 2020-11-09, end: 2020-11-09, date_precision: week, date_text: last week, status: happened, actors: "", targets: The Harrow E-Trade, main: true}
  e2: {type: decision, places: [sou], start: 2020-11-10, end: 2020-11-10, date_precision: day, date_text: last Tuesday, status: happened, actors: South Australia, targets: a charge for electric vehicles}
notes: ""
