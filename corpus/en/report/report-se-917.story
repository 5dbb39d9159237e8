---
id: report-se-917
genre: report
country: SE
published: 2018-10-03
publisher: Nordic Culture Bulletin
title: "[Swedes](swed demonym) read less, and to fewer children: five things from the new culture barometer"
---
**1. Books lose the evening.** Only 34 per cent of adults in [Sweden](swe mention) open a book on an ordinary day, according to the annual culture barometer of the University of [Gothenburg](got metonym org), {released}(e1) on Tuesday. Ten years ago the figure was 39 per cent. The telephone is the obvious suspect, but the decline began before most people owned a clever one.

**2. The divide runs through the map.** In [Lund](lun mention) and [Uppsala](upp mention) every second resident reads daily. In parts of [Norrbotten](nor mention) and [Blekinge](ble mention) it's one in four. Bookshops follow the readers or the other way round: there is none between [Östersund](ost mention) and [Storuman](sto mention), a distance of nearly 300 kilometres.

**3. Fathers do read aloud, but not for long.** Two parents in three say that they read to a three-year-old several times a week. By the age of seven it's one in five. "We hand over the torch and walk off," says researcher Linnea Hallström. "A seven-year-old can spell out a sentence. She can't yet fall in love with one."

**4. Libraries are for warmth, wifi and forms.** Visits have risen in [Malmö](mal mention), [Södertälje](sod mention) and the [Stockholm](stoc mention) suburb of [Tensta](ten mention), where staff estimate that every third question concerns an authority. The library law says that the service must be free and open to all. It says nothing about explaining a tax return. In [Tensta](ten event), the staff {walked out}(e2) for a day last autumn after threats from a group of young men, and guards now stand at the door.

**5. Audiobooks may rescue the novel, or finish it off.** One adult in five listens at least weekly. Publishers in [Stockholm](stoc mention) speak of a revolution. Authors are less sure, since a book that is streamed may earn them ten kronor or so.

How the survey was done: 12,000 people between 16 and 85 received a questionnaire, of whom 53 per cent answered. Figures for single municipalities should be treated with caution. Comparable studies in [Denmark](den mention) and [Finland](fin mention) show the same direction but a gentler slope. In [Iceland](ice mention), where every sixth person is said to write a book, nobody has dared to ask.

---
places:
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  swed: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  lun: {name: Lund, geonameid: 2693678, point: [55.7058, 13.1932]}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  nor: {name: Norrbotten, geonameid: 604010, point: [66.837, 20.4529], precision: division}
  ble: {name: Blekinge, geonameid: 2721357, point: [56.2929, 15.2163], precision: division}
  ost: {name: Östersund, geonameid: 2685750, point: [63.1792, 14.6357]}
  sto: {name: Storuman, point: [65.1, 17.11]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  sod: {name: Södertälje, geonameid: 2676176, point: [59.1955, 17.6253]}
  stoc: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ten: {name: Tensta, point: [59.39, 17.9]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
events:
  e1: {type: publication, places: [], start: 2018-10-02, end: 2018-10-02, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: the annual culture barometer, main: true}
  e2: {type: strike, places: [ten], start: 2017, end: 2017, date_precision: year, date_text: last autumn, status: happened, actors: the staff}
notes: ""
