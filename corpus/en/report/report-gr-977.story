---
id: report-gr-977
genre: report
country: GR
published: 2013-07-30
publisher: Hellenic Monthly
title: "Should islands be for sale? A small country debates its smallest parts"
---
There are some six thousand islands in [Greece](gre mention), of which 227 are inhabited. Agents in [London](lon mention) and [Hamburg](ham mention) offer about a dozen of the others at any one time, with prices that start at two million euros and, in most cases, come down.

It's a business that lives on silence. But since a singer's heiress or a prince from the [Gulf](gul mention) may now sign the deed of half a village, the question has come up in [Athens](ath mention): what may be sold, and to whom?

The law is clear on paper. Beaches can't be owned. Forest can't be built on. In border regions, which include most of the eastern [Aegean](aeg mention), citizens from outside the [European](eur demonym org) Union need a permit from the defence ministry. Archaeologists have a say nearly everywhere, and a shard may delay a villa for a decade.

"An island without water is a yacht that can't move," says Stavros Kallergis, a broker in [Piraeus](pir mention). Out of ten clients, nine lose heart when they learn what a cable costs. The tenth asks for a helicopter pad.

[Skorpios](sko event), in the [Ionian Sea](ion mention), has been the test. The family that owned it since 1963 {passed}(e1) it this spring to trusts connected with a [Russian](rus demonym) businessman, reportedly for more than 100 million euros. [Nydri](nyd mention), the resort on [Lefkada](lef mention) that faces it, hopes for jobs. Officials in [Preveza](pre mention) say they learned of it from the newspapers. The will of the old shipowner is said to forbid a sale, and a lawsuit might follow.

The state itself sells little. Its privatisation fund talks of long leases, on [Rhodes](rho mention) and [Corfu](cor mention) among others, and has so far raised a tenth of what lenders were promised. Economists from the troika would like it to hurry. Environmentalists, who point to monk seals and falcons on islets off [Alonissos](alo mention), would prefer it to forget.

What do islanders say? On [Ithaca](ith mention), opinions are divided by age. "We had pirates, [Venetians](ven demonym) and the [English](eng demonym)," says Kyra Olga, 83, who has goats on a rock across the bay. "They all left." Her grandson works in a hotel kitchen in [Stuttgart](stu mention) and would be glad of one nearer by.

---
places:
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  gul: {name: Gulf, point: [26.0, 51.0], precision: area, radius_km: 500}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  aeg: {name: Aegean, point: [38.5, 25.5], precision: area, radius_km: 250}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  sko: {name: Skorpios, point: [38.69, 20.75]}
  ion: {name: Ionian Sea, point: [38.5, 19.5], precision: area, radius_km: 200}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  nyd: {name: Nydri, point: [38.71, 20.71]}
  lef: {name: Lefkada, point: [38.72, 20.65], precision: near}
  pre: {name: Preveza, point: [38.96, 20.75]}
  rho: {name: Rhodes, geonameid: 400666, point: [36.4356, 28.222]}
  cor: {name: Corfu, point: [39.6, 19.9], precision: near}
  alo: {name: Alonissos, point: [39.2, 23.9], precision: near}
  ith: {name: Ithaca, point: [38.4, 20.68], precision: near}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
events:
  e1: {type: deal, places: [sko], start: 2013-03, end: 2013-05, date_precision: month, date_text: this spring, status: happened, actors: The family, targets: a Russian businessman, main: true}
notes: ""
