---
id: report-au-1037
genre: report
country: AU
published: 2008-11-18
publisher: Wheatbelt Weekly
title: "Is your tank safe? What rain and dust can do to the water you drink"
---
Around one in six households in [South Australia](sou mention) drinks from a rainwater tank, and on the [Eyre Peninsula](eyr mention) and in the [Mallee](mal mention) it can be nearly everybody. For most people most of the time that's fine, says environmental health officer Robyn Kranz. But there are a few things which you ought to know.

"The roof is your catchment. If you wouldn't lick it, have a think about it," she says.

Lead is the first thing to look for. Old flashing, old paint and the solder in old gutters can all add it. People in [Port Pirie](por mention), where the smelter has been putting it into the air for 120 years, should not drink from tanks at all, and the same goes for parts of [Broken Hill](bro mention) and [Mount Isa](mou mention). A test costs about $40 and takes a week.

Next come the birds. Droppings may carry campylobacter, salmonella and giardia, none of which you would want at a christening. A first-flush device keeps the dirtiest water out. Overhanging branches are possum bridges and should go.

Then there is dust. After four years of drought, a good deal of the topsoil of [Ceduna](ced mention) is on its way to [New Zealand](new mention), and some of it stops on your roof. It isn't harmful as a rule, but the sludge uses up oxygen and can make water smell of eggs. Tanks should be cleaned every two or three years by somebody who knows about confined spaces. Never climb in by yourself. People die like that.

Should you add chlorine? Only if someone is sick or a dead animal turns up. Use 40 millilitres of pool chlorine per 1000 litres and wait for a day. Boiling works as well. Filters have to be changed or they become part of the problem.

What about bushfire? Ash and retardant can be washed in by the first rain. Disconnect the downpipe beforehand if you have time, and plug it with a tennis ball.

In March, 18 guests at a shearers' reunion near [Cowell](cow event) {fell ill}(e1) after they drank from a tank in which a galah had been lying for some while. All recovered.

Fact sheets can be had from council offices at [Kimba](kim mention), [Cleve](cle mention) and [Wudinna](wud mention).

---
places:
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  eyr: {name: Eyre Peninsula, point: [-33.5, 135.8], precision: area, radius_km: 100}
  mal: {name: Mallee, point: [-35.0, 140.5], precision: area, radius_km: 90}
  ced: {name: Ceduna, point: [-32.13, 133.67]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  cow: {name: Cowell, point: [-33.68, 136.92]}
  kim: {name: Kimba, point: [-33.14, 136.42]}
  cle: {name: Cleve, point: [-33.7, 136.49]}
  wud: {name: Wudinna, point: [-33.05, 135.46]}
  bro: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  mou: {name: Mount Isa, geonameid: 2065594, point: [-20.7252, 139.4973]}
  por: {name: Port Pirie, geonameid: 2063030, point: [-33.1918, 138.0175]}
events:
  e1: {type: poisoning, places: [cow], start: 2008-03, end: 2008-03, date_precision: month, date_text: In March, injured: 18, status: happened, actors: "", targets: 18 guests, main: true}
notes: ""
