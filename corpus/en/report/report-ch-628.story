---
id: report-ch-628
genre: report
country: CH
published: 2018-06-08
publisher: Alpine Financial News
title: "Drug giant to {sell}(e1) [Basel](bas event) plant, {cut}(e2) 2,150 [Swiss](swi demonym) posts"
---
Helvora, one of the world's ten biggest drugmakers, will {shed}(e2) 2,150 jobs in [Switzerland](swit event) by 2022 and {dispose}(e1) of its factory in [Schweizerhalle](sch event), near [Basel](bas mention), it {announced}(e2) on Friday, hours after its new chief executive, Maarten de Wilde, {presented}(e3) his plans to staff.

Roughly 1,000 of the {cuts}(e2) will {fall}(e2) in administration at headquarters, the rest at works in [Stein](ste event) and [Locarno](loc event). Another 400 posts are to be {added}(e4) in [Hyderabad](hyd event), where Helvora already employs more people than in [Basel](bas mention), and 450 in cell therapy at a new site at [Morris Plains](mor event) in [New Jersey](new event).

Shares {gained}(e5) 1.7% in [Zurich](zur event). The group's net {profit}(e6) {rose}(e6) 12% to $1.9 billion in the first quarter.

Trade unions were stunned. "Two weeks ago they {cut the ribbon}(e7) on a campus restaurant with four kitchens," said Sibylle Grolimund of the union Syndex. About 300 employees {gathered}(e8) at the gates in [Stein](ste event) at noon with whistles. The canton of [Aargau](aar metonym) {demanded}(e9) talks; under [Swiss](swi demonym) law, there must be a consultation before anyone is given notice.

The {spin-off}(e10) of its eye-care business, which has its seat in [Fort Worth](for mention), [Texas](tex mention), will be {voted}(e10) on by shareholders next February. In March, Helvora {sold}(e11) its share in a consumer joint venture to its [London](lon mention)-based partner for $13 billion.

It has also been haunted by its past. In [Athens](ath event), prosecutors are {investigating}(e12) allegations that it {bribed}(e13) doctors and ministers between 2006 and 2015, and in [Washington](was event) the former boss, Urs Gantenbein, was {questioned}(e14) by Senate staff last month about $1.2 million {paid}(e15) to a lawyer close to the White House. "A mistake," De Wilde said on Friday.

In the 1970s, about 40,000 people worked in chemicals in [Basel](bas mention). The number is now below 20,000, though they earn more.

---
places:
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  sch: {name: Schweizerhalle, point: [47.53, 7.66]}
  ste: {name: Stein, point: [47.54, 7.95]}
  loc: {name: Locarno, geonameid: 2659869, point: [46.1709, 8.7995]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  mor: {name: Morris Plains, geonameid: 5101417, point: [40.8218, -74.481]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  aar: {name: Aargau, geonameid: 2661876, point: [47.4176, 8.1999], precision: division}
  for: {name: Fort Worth, geonameid: 4691930, point: [32.7254, -97.3208]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  swit: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: deal, places: [sch, bas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Helvora, targets: its factory, main: true}
  e2: {type: layoffs, places: [swit, bas, ste, loc], start: 2022, end: 2022, date_precision: year, date_text: by 2022, status: planned, actors: Helvora, targets: "2,150 jobs", main: true}
  e3: {type: meeting, places: [bas], start: 2018-06-08, end: 2018-06-08, date_precision: day, date_text: "", status: happened, actors: Maarten de Wilde, targets: staff, minor: true}
  e4: {type: career, places: [hyd, mor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Another 400 posts}
  e5: {type: market, places: [zur], start: 2018-06-08, end: 2018-06-08, date_precision: day, date_text: "", status: happened, actors: Shares}
  e6: {type: earnings, places: [], start: 2018-01, end: 2018-03, date_precision: month, date_text: in the first quarter, status: happened, actors: The group}
  e7: {type: opening, places: [bas], start: null, end: null, date_precision: unknown, date_text: Two weeks ago, status: happened, actors: they, targets: a campus restaurant, minor: true}
  e8: {type: protest, places: [ste], start: 2018-06-08, end: 2018-06-08, date_precision: day, date_text: at noon, status: happened, actors: About 300 employees}
  e9: {type: statement, places: [aar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The canton of Aargau}
  e10: {type: deal, places: [], start: 2019-02, end: 2019-02, date_precision: month, date_text: next February, status: planned, actors: shareholders, targets: its eye-care business}
  e11: {type: deal, places: [], start: 2018-03, end: 2018-03, date_precision: month, date_text: In March, status: happened, actors: Helvora, targets: its share in a consumer joint venture}
  e12: {type: investigation, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prosecutors}
  e13: {type: fraud, places: [ath], start: 2006, end: 2015, date_precision: year, date_text: between 2006 and 2015, status: reported, actors: it, targets: doctors and ministers}
  e14: {type: investigation, places: [was], start: 2018-05, end: 2018-05, date_precision: month, date_text: last month, status: happened, actors: Senate staff, targets: "the former boss, Urs Gantenbein", minor: true}
  e15: {type: deal, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a lawyer, minor: true}
notes: ""
