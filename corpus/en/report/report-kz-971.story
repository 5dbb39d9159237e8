---
id: report-kz-971
genre: report
country: KZ
published: 2026-01-30
publisher: Steppe Markets Daily
title: "Central banks of [Central Asia](cen mention) face a common problem: food"
---
[ALMATY](alm dateline). Policymakers in [Kazakhstan](kaz mention), [Uzbekistan](uzb mention) and [Kyrgyzstan](kyr mention) enter the year with growth that neighbours would envy and inflation that voters don't forgive.

Consumer prices in [Kazakhstan](kaz mention) were 12.3 percent higher in December than a year before. Meat and sunflower oil rose fastest. In [Uzbekistan](uzb mention), the annual rate is near 7 percent, in [Kyrgyzstan](kyr mention) a little above 9. Everywhere the poorest fifth of households spends more than half of its income on food.

The National Bank in [Astana](ast event) {kept}(e1) its rate at 18 percent last Friday, as all analysts had expected. "We'd cut if we saw two good harvests, not one," said a person familiar with the discussion. Markets expect no change before June.

What is behind the increase? Economists name four factors: higher tariffs for heating and water, a value-added tax that went from 12 to 16 percent on January 1, the weaker tenge, and demand from [Russia](rus mention). Traders from [Omsk](oms mention) and [Novosibirsk](nov mention) buy flour and livestock in [Pavlodar](pav mention) and [Kostanay](kos mention) with cash.

Export bans are one response. They please consumers and punish herders. A ban on the export of live cattle was {extended}(e2) for six months in November, and prices in the bazaars of [Shymkent](shy mention) didn't move. "Animals cross at night," said Gulnara Beisenova, of a think tank in [Almaty](alm mention). Subsidies are another, and they tend to end up with the owners of slaughterhouses.

In [Bishkek](bis mention), officials hope to hold back bread prices by releasing grain from reserves, of which there should be enough until May. In [Tashkent](tas mention) the central bank says that it'll keep policy tight "as long as it takes". [Dushanbe](dus mention), whose people depend on money from relatives in [Moscow](mos mention), publishes low figures that few believe.

Memories of price shocks are long here. It was a doubling of the price of liquefied gas that {brought}(e3) people {into the streets}(e3) of [Zhanaozen](zha event) on 2 January 2022; within days {unrest}(e4) had spread to [Almaty](alm event), and 238 people {died}(e4).

The tenge closed on Thursday at 503 to the dollar. Brent traded near $69. The next meeting on rates is due on March 6.

---
places:
  cen: {name: Central Asia, point: [42.0, 66.0], precision: area, radius_km: 900}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  oms: {name: Omsk, geonameid: 1496153, point: [54.9924, 73.3686]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  pav: {name: Pavlodar, geonameid: 1520240, point: [52.276, 76.9688]}
  kos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
events:
  e1: {type: decision, places: [ast], start: 2026-01-23, end: 2026-01-23, date_precision: day, date_text: last Friday, status: happened, actors: The National Bank, targets: its rate, main: true}
  e2: {type: decision, places: [], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: A ban on the export of live cattle}
  e3: {type: protest, places: [zha], start: 2022-01-02, end: 2022-01-02, date_precision: day, date_text: on 2 January 2022, status: happened, actors: people, targets: a doubling of the price of liquefied gas}
  e4: {type: riot, places: [alm], start: 2022-01, end: 2022-01, date_precision: month, date_text: within days, killed: 238, status: happened, actors: "", targets: 238 people}
notes: ""
