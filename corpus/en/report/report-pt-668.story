---
id: report-pt-668
genre: report
country: PT
published: 2025-10-15
publisher: Iberian Energy Note
title: "[Sines](sin event) hydrogen plant {shelved}(e1), [Portuguese](port demonym) steelmaker {turns}(e2) to scrap"
---
[LISBON](lis dateline) - A consortium of [Dutch](dut demonym) and [Danish](dan demonym) investors has {dropped}(e1) plans for a 1.2-billion-euro hydrogen plant at [Sines](sin event) on the southern coast of [Portugal](por mention), citing a lack of customers, two of the companies {said}(e1) on Tuesday.

The project, {presented}(e3) in April 2021 in the presence of two prime ministers, was to supply 600 tonnes a day by ship to [Rotterdam](rot mention). About 40 people {employed}(e4) in [Lisbon](lis event) and [Sines](sin event) will lose their jobs by December.

Its {end}(e1) follows similar {decisions}(e5) in recent months in [Australia](aus event), where a plant at [Gladstone](gla event) was {given up}(e5), and in [Germany](ger event), where a steel company {cancelled}(e5) the conversion of mills in [Bremen](bre event) and [Eisenhüttenstadt](eis event) in June.

[Portugal](por metonym) has not given up hope. Energy Minister Joana Sequeira told a {conference}(e6) in [Porto](porto event) on Wednesday that a smaller electrolyser belonging to a refinery, of 100 megawatts, was on course to {open}(e7) next year. "We bought the hype too early, but the sun is still cheap," she said.

The country {added}(e8) 1.4 gigawatts of solar panels in the first nine months of the year, many of them near [Moura](mou event) and [Ourique](our event) in the [Alentejo](ale mention). They could not save it from the {blackout}(e9) of April 28, which {began}(e9) with the loss of generation in [Spain](spa event) around [Badajoz](bad event) and left the whole peninsula without {electricity}(e9) for up to 16 hours. A [European](eur demonym) panel of experts {published}(e10) its first report on that on October 3.

Siderurgia do Tejo, which had hoped to use hydrogen at its works in [Seixal](sei event), now {plans}(e2) a second furnace for scrap. It will {invest}(e2) 210 million euros, most of it borrowed from the [European](eur demonym org) Investment Bank in [Luxembourg](lux mention).

In [Sines](sin mention), where a coal-fired power station {closed}(e11) in January 2021, the mayor pointed to other tenants. A [Chinese](chi demonym) battery maker {broke ground}(e12) there in February, and the container port {handled}(e13) a record 1.9 million boxes last year.

---
places:
  sin: {name: Sines, geonameid: 2262917, point: [37.9562, -8.8698]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  eis: {name: Eisenhüttenstadt, geonameid: 2931481, point: [52.15, 14.65]}
  ale: {name: Alentejo, point: [38.3, -7.9], precision: area, radius_km: 90}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  our: {name: Ourique, point: [37.65, -8.23]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  porto: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  mou: {name: Moura, geonameid: 2265686, point: [38.1401, -7.4486]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  sei: {name: Seixal, geonameid: 2263115, point: [38.6401, -9.1014]}
events:
  e1: {type: decision, places: [sin], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: happened, actors: A consortium of Dutch and Danish investors, targets: a 1.2-billion-euro hydrogen plant, main: true}
  e2: {type: deal, places: [sei], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Siderurgia do Tejo, targets: a second furnace, main: true}
  e3: {type: statement, places: [sin], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, status: happened, actors: "", targets: The project, minor: true}
  e4: {type: layoffs, places: [lis, sin], start: 2025-12, end: 2025-12, date_precision: month, date_text: by December, status: planned, actors: "", targets: About 40 people}
  e5: {type: decision, places: [gla, bre, eis], start: null, end: null, date_precision: unknown, date_text: in recent months, status: happened, actors: a steel company}
  e6: {type: meeting, places: [porto], start: 2025-10-15, end: 2025-10-15, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e7: {type: opening, places: [], start: 2026, end: 2026, date_precision: year, date_text: next year, status: planned, actors: "", targets: a smaller electrolyser}
  e8: {type: construction, places: [mou, our], start: 2025-01, end: 2025-09, date_precision: month, date_text: in the first nine months of the year, status: happened, actors: The country, targets: solar panels}
  e9: {type: outage, places: [spa, bad, por], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: April 28, status: happened, actors: ""}
  e10: {type: publication, places: [], start: 2025-10-03, end: 2025-10-03, date_precision: day, date_text: on October 3, status: happened, actors: A European panel of experts}
  e11: {type: closure, places: [sin], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January 2021, status: happened, actors: "", targets: a coal-fired power station}
  e12: {type: construction, places: [sin], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: A Chinese battery maker}
  e13: {type: other, places: [sin], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
notes: ""
