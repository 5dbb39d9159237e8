---
id: trade-cy-08
genre: trade
country: CY
published: 2022-05-03
publisher: Levant Dairy News
title: "Anari {gets}(e1) its name at last, and both sides of [Nicosia](nic metonym) claim the credit"
---
The soft whey cheese is now, in law, an island's own. [Brussels](bru metonym) {entered}(e1) anari, and nor, in its register of protected names on Monday; from October nobody in [Bulgaria](bg mention), [Bavaria](bav mention) or [Leicester](lei mention) may {print}(e2) either word on a lid.

[Cyprus](cy metonym) had waited seven years. [Britain](gb metonym), which eats a quarter of the tubs shipped out of [Limassol](lim mention), has yet to say if it will honour the {ruling}(e1).

"My grandmother in [Athienou](ath mention) needed no stamp," laughed Maroulla Christofi, who stirs goat's milk there beside the buffer zone. Her worry is supply: sheep and goats must make up half of the whey by 2025, and dairies at [Kokkinotrimithia](kok mention) say they can reach a fifth.

In the north, producers welcomed a scheme to let nor cross the [Green Line](gre mention) after {checks}(e3) by vets at [Pergamos](per event), but the first inspectors are not expected before summer and no shipment has {crossed}(e4) yet. [Ankara](ank metonym) said nothing. A factory near [Morphou](mor mention) that sells to [Kuwait](kw mention) and [Saudi Arabia](sa mention) through [Mersin](mer mention) will, its owner said, go on as before.

---
places:
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bg: {name: Bulgaria, geonameid: 732800, point: [42.6667, 25.25], precision: country}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  cy: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  gb: {name: United Kingdom, geonameid: 2635167, point: [54.7584, -2.6953], precision: country}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  ath: {name: Athienou, geonameid: 146768, point: [35.0618, 33.5417]}
  kok: {name: Kokkinotrimithia, geonameid: 146455, point: [35.153, 33.1997]}
  gre: {name: Green Line, point: [35.1, 33.3], precision: area}
  per: {name: Pergamos, geonameid: 146189, point: [35.0417, 33.7083]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mor: {name: Morphou, geonameid: 146286, point: [35.1987, 32.9934]}
  kw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  sa: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
events:
  e1: {type: decision, places: [bru], start: 2022-05-02, end: 2022-05-02, date_precision: day, date_text: on Monday, status: happened, actors: Brussels, main: true}
  e2: {type: decision, places: [bg, bav, lei], start: 2022-10, end: 2022-10, date_precision: month, date_text: from October, status: planned, negated: true, actors: ""}
  e3: {type: investigation, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e4: {type: deal, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
