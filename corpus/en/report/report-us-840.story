---
id: report-us-840
genre: report
country: US
published: 2018-02-21
publisher: Rim Country Dispatch
title: "[Show Low](sho metonym) council {approves}(e1) water rate study; fee increase possible"
---
The [Show Low](sho metonym org) City Council {voted}(e1) unanimously Tuesday to pay a [Tempe](tem mention) consultant $84,500 for a study of what the city charges for water and what it should charge.

The last such study was {done}(e2) in 2011. Since then costs of power and chlorine have risen by about 40 percent, Public Works Director Shane Pew told the council, while the base rate of $18.60 a month has stayed the same.

"We're not asking for an increase tonight," Pew said. "We're asking for somebody who doesn't work here to tell us what it costs."

The utility serves 7,900 connections from wells that reach down to the [Coconino](coc mention) aquifer, and there is no danger of a shortage for 100 years, according to a state model. Pipes are another matter. About 31 miles of them are of a kind of plastic that becomes brittle in the cold.

Councilwoman Brenda Shumway asked whether part-time residents could be billed at a higher rate. About four in 10 homes are owned by people from [Phoenix](pho mention) and [Tucson](tuc mention) who come up in the summer. The city attorney said that a rate may reflect the cost of standby service but that courts have struck down those that single out a class of customers. "You may charge for the pipe," he said. "You can't charge for being from [Scottsdale](sco mention)."

Neighboring [Pinetop-Lakeside](pin mention) gets its water from a private company, whose rates are set by the [Arizona](ari metonym org) Corporation Commission. In [Snowflake](sno mention) and [Taylor](tay mention) the base rate is about $22. In [Heber-Overgaard](heb mention) it is $31.

Under state law the council would have to give 60 days' notice and hold a hearing before it could change rates.

In other business, the council {accepted}(e3) a $20,000 grant from the [Navajo County](nav metonym org) library district for computers. The {contract}(e5) for slurry seal on Old Linden Road went to a firm in [Mesa](mes mention), the lowest of four bidders.

The next regular {meeting}(e4) is March 6 at 7 p.m.

---
places:
  sho: {name: Show Low, geonameid: 5314245, point: [34.2542, -110.0298]}
  tem: {name: Tempe, geonameid: 5317058, point: [33.4148, -111.9093]}
  coc: {name: Coconino, point: [34.5, -110.5], precision: area, radius_km: 150}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  tuc: {name: Tucson, geonameid: 5318313, point: [32.2217, -110.9265]}
  sco: {name: Scottsdale, geonameid: 5313457, point: [33.5092, -111.899]}
  pin: {name: Pinetop-Lakeside, geonameid: 5309135, point: [34.1425, -109.9604]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  sno: {name: Snowflake, geonameid: 5314943, point: [34.5134, -110.0785]}
  tay: {name: Taylor, geonameid: 5316960, point: [34.465, -110.0912]}
  heb: {name: Heber-Overgaard, geonameid: 7261418, point: [34.4141, -110.5696]}
  nav: {name: Navajo County, point: [35.4, -110.3], precision: area, radius_km: 100}
  mes: {name: Mesa, geonameid: 5304391, point: [33.4223, -111.8226]}
events:
  e1: {type: decision, places: [sho], start: 2018-02-20, end: 2018-02-20, date_precision: day, date_text: Tuesday, status: happened, actors: Council, targets: water rate study, main: true}
  e2: {type: survey, places: [sho], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", targets: The last such study, minor: true}
  e3: {type: aid, places: [sho], start: 2018-02-20, end: 2018-02-20, date_precision: day, date_text: "", status: happened, actors: the council, targets: "a $20,000 grant"}
  e4: {type: meeting, places: [sho], start: 2018-03-06, end: 2018-03-06, date_precision: day, date_text: March 6, status: planned, actors: ""}
  e5: {type: deal, places: [sho], start: 2018-02-20, end: 2018-02-20, date_precision: day, date_text: "", status: happened, actors: "", targets: slurry seal}
notes: ""
