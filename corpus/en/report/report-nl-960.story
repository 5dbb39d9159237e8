---
id: report-nl-960
genre: report
country: NL
published: 2024-05-03
publisher: Polder Magazine
title: "A sinking feeling: the slow repair of [Gouda](gou mention)"
---
Put a marble on the floor of Annemiek Verhoef's kitchen in [Gouda](gou mention) and it will roll to the north-east. The house, built in 1610 on peat, loses three millimetres a year on one side and two on the other. "In a hundred years," she says, "we shall be level with the carp."

About a million homes in the [Netherlands](net mention) could need new foundations in the coming decades. Most stand on wooden piles that rot when the groundwater falls, as it does in dry summers; others, in places like [Gouda](gou mention) and [Woerden](woe mention), have no piles at all. The bill may run to 54 billion euros, according to advisers of the government, who call for a national fund.

In February the council of state said that owners couldn't be expected to carry the whole burden, since it was the water boards that set the levels, mostly for the sake of cows. Farmers around [Bodegraven](bod mention) and [Alphen](alp mention), where the land has subsided by two metres since the Middle Ages, need dry fields. Nature needs wet ones. Cellars need neither.

What can be done? A pile under an existing house costs upwards of 100,000 euros. Banks in [Utrecht](utr mention) and [Rotterdam](rot mention) have begun to ask for a report before they lend. In [Zaandam](zaa mention) whole streets are being lifted at a time, which is cheaper if all the neighbours agree. They seldom do.

[Gouda](gou event) has drawn up a plan of its own. The water under the old town is to be held apart from the surrounding polders by sheet piles and {lowered}(e1) by 25 centimetres in all, five at a time, beginning this autumn. Then floors would be dry, and the piles of the finer houses could be exposed to air. The town's engineer speaks of a balance. The wood, he says, should be able to stand it.

Visitors notice little. The cheese market takes place every Thursday from April until August, from 10.00 to 12.30. St John's Church (adults €9.50) has the finest stained glass in the country, made while the wars of religion raged all around, and spared because the mayor had the doors locked.

Experts from [Jakarta](jak mention), [Venice](ven mention) and [Mexico City](mex mention) have asked to see the marble.

---
places:
  gou: {name: Gouda, geonameid: 2755420, point: [52.0167, 4.7083]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  woe: {name: Woerden, geonameid: 2744248, point: [52.085, 4.8833]}
  bod: {name: Bodegraven, point: [52.08, 4.75]}
  alp: {name: Alphen, point: [52.13, 4.66]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  zaa: {name: Zaandam, geonameid: 2744118, point: [52.4385, 4.8264]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
events:
  e1: {type: construction, places: [gou], start: 2024-09, end: 2024-11, date_precision: month, date_text: beginning this autumn, status: planned, actors: Gouda, targets: The water under the old town, main: true}
notes: ""
