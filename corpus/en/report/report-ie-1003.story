---
id: report-ie-1003
genre: report
country: IE
published: 2012-05-17
publisher: Western Property Weekly
title: "Rents, rates and regrets: property clinic"
---
Q. We {bought}(e1) a three-bed semi on the edge of [Tuam](tua event) in 2006 for €265,000. It's now worth perhaps half of that. I have been offered a job in [Calgary](cal mention) and my wife would like to go. Can we hand back the keys?

A. You can, but it will not do you much good. In [Ireland](ire mention), unlike in some [American](ame demonym) states, the debt follows you and not the house. If the bank sells for €130,000 you will still owe what remains, and it can pursue you for twelve years, in [Canada](can mention) as well as in [Galway](gal mention). A new personal insolvency law has been promised by the Government. Until we see the details I would advise anyone to sit tight.

Could you let it instead? A house of that kind might fetch €550 a month in [Tuam](tua mention), a bit more in [Oranmore](ora mention) or [Athenry](ath mention), where people commute to the factories at [Parkmore](par mention). You would have to register the tenancy, pay the charge on non-principal residences and tell your insurer. Ask the bank in writing for interest only. Most will agree for a year or two, since the last thing that they want is another empty house.

Q. My late uncle's farmhouse near [Belmullet](bel mention) has no title deeds. I want to sell to a [German](ger demonym) couple.

A. This is more common in [Mayo](may mention) than you would believe. Land that never changed hands for money may never have been registered. Your solicitor will need sworn statements from neighbours and a map from an engineer. It might take eighteen months. [German](ger demonym) buyers, in my experience, can be patient, but they do like paper.

Q. Is it true that there will be a property tax?

A. It is. The household charge of €100 is only a stopgap, and under the agreement with the troika a tax on value or on site must be in place next year. Nobody in [Dublin](dub metonym) will tell you the rate. If it follows the [Northern Ireland](nor mention) model, a modest house in [Castlebar](cas mention) or [Sligo](sli mention) could pay €300, and one in [Dalkey](dal mention) a good deal more.

Questions may be sent to the editor at our office in [Ballina](bal mention). We regret that no replies can be made by telephone.

---
places:
  tua: {name: Tuam, point: [53.51, -8.85]}
  ora: {name: Oranmore, point: [53.27, -8.92]}
  ath: {name: Athenry, point: [53.3, -8.75]}
  par: {name: Parkmore, point: [53.3, -8.99]}
  bel: {name: Belmullet, point: [54.22, -9.99]}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  dal: {name: Dalkey, point: [53.28, -6.1]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  bal: {name: Ballina, point: [54.11, -9.15]}
  dub: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
  sli: {name: Sligo, geonameid: 2961423, point: [54.2697, -8.4694]}
events:
  e1: {type: deal, places: [tua], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: "", targets: a three-bed semi, main: true}
notes: ""
