---
id: report-fr-924
genre: report
country: FR
published: 2019-05-02
publisher: Revue des Deux Rives
title: "Whose spire is it? After the fire, [France](fra metonym) argues about the sky over [Paris](par mention)"
---
One had thought that the age of cathedrals was past. Then, on the evening of 15 April, the roof of [Notre-Dame](not event) {burned}(e1), the spire {fell}(e1) into the nave, and a nation that goes to Mass less than almost any other found that it could not speak of anything else.

The president has {promised}(e2) that it will all stand again in five years, "even more beautiful". That small adverb has started a war of architects. Should the new spire be of glass? Of carbon? Might there be a garden on the roof, or a beacon, or nothing at all? A competition will be held, it is said, and the proposals that circulate from [Milan](mil mention) to [São Paulo](sao mention) make one long for a moratorium on computers.

The purists answer that Viollet-le-Duc knew what he was doing. One must remind them that he too was an innovator. The spire of 1859 was his own invention, heavier than the medieval one, and scholars at the time called it an umbrella.

"Authenticity is a modern anxiety," says Béatrice Delorme-Hacquin, who trains stonecutters in [Strasbourg](str mention). "In [Reims](rei mention) they had no choice. In [Cologne](col mention) they took six hundred years." After the First World War, [Reims](rei mention) got a roof frame of reinforced concrete, paid for in large part by an [American](ame demonym) millionaire. No visitor notices it. In [Nantes](nan event), where the cathedral lost its roof to a {fire}(e3) in 1972, they did the same.

What of oak? A thousand or more trees would be needed, two centuries old and straight as rulers. Foresters in [Normandy](nor mention) and the [Allier](all mention) have offered them. Environmentalists are unhappy, of course. Others ask why some 900 million euros could be pledged in three days for stones when the hospitals of [Seine-Saint-Denis](sei mention) are short of nurses.

It's a fair question and a false alternative. Money given for wonder isn't stolen from need. But the haste is another matter. A law that would allow the works to escape the ordinary rules on heritage and tenders is being {debated}(e4) in parliament. Lead dust has to be washed from the schools of the [Île de la Cité](ile mention) first. Stone has time. We might lend it some of ours.

---
places:
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  not: {name: Notre-Dame, point: [48.853, 2.35]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  rei: {name: Reims, geonameid: 2984114, point: [49.2653, 4.0285]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  nor: {name: Normandy, geonameid: 11071621, point: [49.1348, 0.1025], precision: division}
  all: {name: Allier, point: [46.4, 3.2], precision: division}
  sei: {name: Seine-Saint-Denis, point: [48.92, 2.48], precision: division}
  ile: {name: Île de la Cité, point: [48.855, 2.347]}
events:
  e1: {type: fire, places: [not], start: 2019-04-15, end: 2019-04-15, date_precision: day, date_text: on the evening of 15 April, status: happened, actors: "", targets: the roof of Notre-Dame, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e3: {type: fire, places: [nan], start: 1972, end: 1972, date_precision: year, date_text: in 1972, status: happened, actors: "", targets: the cathedral}
  e4: {type: legislation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: parliament, targets: A law}
notes: ""
