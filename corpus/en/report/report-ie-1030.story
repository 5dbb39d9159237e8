---
id: report-ie-1030
genre: report
country: IE
published: 2010-10-20
publisher: Connacht Sport
title: "[Mayo](may metonym)'s Tighe: I'd swap it all for one day in September"
---
Paul Tighe has two Connacht medals, an All Star and a left knee that tells him when it's going to rain.

"I'd swap the lot for the other one," the [Mayo](may metonym) corner forward says, and nobody in the county would need to be told which one he means. It is 59 years since [Mayo](may metonym) last {won}(e1) the All-Ireland. There is said to be a curse. Tighe doesn't believe in curses. "We'd be better off believing in kicking points from the right."

He is 31 and works for a builders' supplier in [Ballyhaunis](bal mention), what is left of it. Two of his clubmates are in [Sydney](syd mention) and a third is packing. He understands them. "There's lads laying blocks in [Perth](per mention) who should be playing in front of 80,000. You can't eat a jersey."

This year ended early. [Mayo](may metonym) were {beaten}(e2) by [Sligo](sli metonym) in June and then, in a match of which he can't speak without shutting his eyes, by [Longford](lon metonym) at [Pearse Park](lon event) in the qualifiers. "I drove home through [Strokestown](str mention) with the radio off. My young one was up. She's four. She said, Daddy, did you forget how?"

Would he consider retiring? He has thought about it at the kitchen sink. A new manager means a new broom, and there are boys coming who can run all day. "If the phone doesn't ring I'll know. I won't need a letter."

The club keeps him going. They have a county semi-final coming, they train in a field with one light, and the chairman brings flasks of soup. "It's the purest thing in [Ireland](ire mention), that. You could put it in a museum. There's men in the bank in [Dublin](dub mention) who could learn about debt from our chairman."

What would he change in the game? The pass from the hands. The man who stands with his arms out while six others foul. The price of a ticket. "When a father with three lads can't bring them to a match, whose game is it?"

The county {semi-final}(e3), against a fancied side from [Castlebar](cas mention), is at [Charlestown](cha event) on Sunday at half two.

---
places:
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  bal: {name: Ballyhaunis, point: [53.76, -8.77]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  sli: {name: Sligo, geonameid: 2961423, point: [54.2697, -8.4694]}
  lon: {name: Longford, point: [53.73, -7.79]}
  str: {name: Strokestown, point: [53.78, -8.1]}
  cha: {name: Charlestown, point: [53.97, -8.79]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
events:
  e1: {type: match, places: [], start: 1951, end: 1951, date_precision: year, date_text: 59 years, status: happened, actors: Mayo, targets: the All-Ireland, minor: true}
  e2: {type: match, places: [lon], start: 2010-06, end: 2010-06, date_precision: month, date_text: in June, status: happened, actors: Sligo, targets: Mayo}
  e3: {type: match, places: [cha], start: 2010-10-24, end: 2010-10-24, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
notes: ""
