---
id: report-pl-322
genre: report
country: PL
published: 2015-11-13
publisher: "Gazeta Suwalska (translated)"
title: "Village school in [Podlasie](pod event) {saved}(e1) by parents' association"
---
The school at [Rutka-Tartak](rut event), which the commune council wanted to {close}(e2) in August, will be {taken over}(e1) by an association of parents. The contract was {signed}(e1) on Tuesday in the presence of the deputy superintendent from [Białystok](bia mention).

It has 46 pupils. Teachers will {earn}(e3) about 600 zlotys less than before, as the Teachers' Charter does not apply to associations. Nine of twelve accepted.

"We counted every kilo of coal," said the chairwoman, Danuta Wasilewska, who makes cheese in [Wiżajny](wiz mention). Her own grandmother {attended}(e4) the first class there, in a barn, in 1919.

In February 150 parents {blocked}(e5) the road to [Suwałki](suw mention) for two hours. The voivodeship court in [Białystok](bia event) {annulled}(e6) the council's resolution in June because the trade unions had not been consulted.

Since 2009 more than 1,500 schools have been {shut}(e7) in [Poland](pol event), most in the east, where villages empty in the direction of [Warsaw](war mention), [London](lon mention) and [Dublin](dub mention). In [Sejny](sej event) and [Puńsk](pun event) it is the [Lithuanian](lit demonym) classes that stay small; [Vilnius](vil metonym) pays for their textbooks.

The new government, whose prime minister is to {be sworn in}(e8) in [Warsaw](war event) on Monday, promised in the campaign to abolish the lower secondary schools. Nobody in the commune knows what that would mean for a building with a leaking roof. The head of the commune, Zbigniew Rółkowski, did not hide his doubts. The money for a new gymnasium, he said, could have paved four kilometres.

Two former schools nearby have found buyers. The one at [Przerośl](prz event) was {sold}(e9) at auction last month for 210,000 zlotys to a dentist from [Ełk](ek mention), and in [Filipów](fil event) a home for the elderly {opened}(e10) in September.

On Wednesday, Independence Day, the children {planted}(e11) an oak in front of the school. It will need, said the forester, some eighty years.

---
places:
  pod: {name: Podlasie, geonameid: 858789, point: [53.3396, 22.7225], precision: division}
  rut: {name: Rutka-Tartak, point: [54.31, 22.97]}
  wiz: {name: Wiżajny, point: [54.37, 22.88]}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  pun: {name: Puńsk, point: [54.25, 23.18]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  prz: {name: Przerośl, point: [54.24, 22.65]}
  fil: {name: Filipów, point: [54.18, 22.62]}
  ek: {name: Ełk, geonameid: 772621, point: [53.8282, 22.3647]}
  sej: {name: Sejny, geonameid: 759503, point: [54.108, 23.347]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: agreement, places: [rut], start: 2015-11-10, end: 2015-11-10, date_precision: day, date_text: on Tuesday, status: happened, actors: an association of parents, targets: The school at Rutka-Tartak, main: true}
  e2: {type: closure, places: [rut], start: 2015-08, end: 2015-08, date_precision: month, date_text: in August, status: happened, negated: true, actors: the commune council, targets: The school at Rutka-Tartak, main: true}
  e3: {type: earnings, places: [rut], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Teachers, minor: true}
  e4: {type: education, places: [rut], start: 1919, end: 1919, date_precision: year, date_text: in 1919, status: happened, actors: Her own grandmother, minor: true}
  e5: {type: protest, places: [suw, rut], start: 2015-02, end: 2015-02, date_precision: month, date_text: In February, status: happened, actors: 150 parents, targets: the road to Suwałki}
  e6: {type: verdict, places: [bia], start: 2015-06, end: 2015-06, date_precision: month, date_text: in June, status: happened, actors: The voivodeship court in Białystok, targets: "the council's resolution"}
  e7: {type: closure, places: [pol], start: 2009, end: 2015, date_precision: year, date_text: Since 2009, status: happened, actors: "", targets: "more than 1,500 schools"}
  e8: {type: appointment, places: [war], start: 2015-11-16, end: 2015-11-16, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: prime minister}
  e9: {type: deal, places: [prz], start: 2015-10, end: 2015-10, date_precision: month, date_text: last month, status: happened, actors: a dentist from Ełk, targets: The one at Przerośl}
  e10: {type: opening, places: [fil], start: 2015-09, end: 2015-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: a home for the elderly}
  e11: {type: ceremony, places: [rut], start: 2015-11-11, end: 2015-11-11, date_precision: day, date_text: On Wednesday, status: happened, actors: the children, targets: an oak}
notes: ""
