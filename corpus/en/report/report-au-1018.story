---
id: report-au-1018
genre: report
country: AU
published: 2026-02-10
publisher: South West Times-Mirror
title: "The battery on your street: what households in [Bunbury](bun mention) should ask before they sign"
---
Salespeople are knocking on doors in [Bunbury](bun mention) and [Busselton](bus mention) with offers of cheap home batteries, and the consumer watchdog in [Perth](per metonym) wants people to slow down.

"A good battery is a wonderful thing. A bad contract with a good battery is not," says energy adviser Leonie Hatcher. "If someone tells you that the price is for today only, it's the wrong price."

Since last July the federal rebate has taken about 30 per cent off the cost of a typical unit. A system of 10 kilowatt-hours might come to $8,500 after the discount, installed. It could save a family in [Collie](col mention) or [Harvey](har mention) between $700 and $1,300 a year, depending on how much sun they have and when they do the washing.

What should you look for? First, the size. A household that uses 12 kilowatt-hours between dusk and dawn has no need of a battery of 40, although several firms will try to sell one, since the rebate grows with the size. Second, the backup. Not every model keeps the fridge running in a blackout, and those that do may need extra wiring. Third, the warranty: who honours it if the importer closes?

Batteries should not be put in a bedroom, under a stair or within 60 centimetres of a window. Fires are rare. When they do happen they are hard to put out, and the gas can explode. Firefighters advise owners never to use a unit that has been under water.

The other question is whether to let a company use your battery. In what is called a virtual power plant, thousands of them are run as one. The owner may get a few hundred dollars a year. "Read who decides when it is emptied," Ms Hatcher says. "If the answer is not you, ask what happens at six o'clock on a 42-degree day."

On the other side of the country, a retailer in [Dubbo](dub event) was {fined}(e1) $1.1 million in December for telling pensioners that the scheme was about to end.

Free advice is available on weekdays at the shire libraries in [Dardanup](dar mention), [Capel](cap mention) and [Donnybrook](don mention).

---
places:
  bun: {name: Bunbury, geonameid: 2075432, point: [-33.3271, 115.6414]}
  bus: {name: Busselton, geonameid: 2075265, point: [-33.6525, 115.3455]}
  col: {name: Collie, point: [-33.36, 116.15]}
  har: {name: Harvey, point: [-33.08, 115.89]}
  dar: {name: Dardanup, point: [-33.4, 115.76]}
  cap: {name: Capel, point: [-33.56, 115.56]}
  don: {name: Donnybrook, point: [-33.57, 115.82]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
events:
  e1: {type: verdict, places: [dub], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: a retailer}
notes: ""
