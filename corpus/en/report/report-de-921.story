---
id: report-de-921
genre: report
country: DE
published: 2014-11-07
publisher: Central European Journeys
title: "The concrete that stayed: walking the line through [Berlin](ber mention), 25 years after"
---
There is less of it than visitors expect. Of the 155 kilometres of wall that once ran round the western half of [Berlin](ber mention), perhaps three still stand, and most of those are in people's way.

The best place to begin is Bernauer Strasse, where the border ran along the front of the houses and the pavement was in the West. The memorial there is free and open from 10am to 6pm, closed on Mondays. Take the lift to the top of the tower. Below lies the death strip as it was: two walls, sand, a lamp. A girl from [Osaka](osa mention) asks her father which side was the outside. He has to think about it.

On the night of 9 November 1989 the crowd at the crossing of [Bornholmer Strasse](bor event) grew until an officer of passport control {lifted}(e1) the barrier against his orders. He had been trained for an attack. "Nobody had trained us for people who wanted to go shopping," he told one of his many interviewers. Today there is a supermarket by the bridge, and a row of cherry trees given by viewers of a [Japanese](jap demonym) television channel.

At [Checkpoint Charlie](che mention), actors in uniforms ask three euros for a photograph. Avoid it. Walk instead to [Treptow](tre mention), where the watchtower in the Schlesischer Busch can be climbed at weekends, or take the S-Bahn to [Griebnitzsee](gri mention) and follow the shore towards [Potsdam](pot mention). Owners of lakeside gardens there have long fought the city over the patrol road, and parts of it may be blocked.

At least 136 people {died}(e2) at the wall, according to the historians' count. The last to be {shot}(e3), in February 1989, was a waiter of 20 named Chris Gueffroy, who believed that the order to fire had been lifted. A column stands for him beside the canal at [Britz](bri mention).

On Sunday 8,000 white balloons are to {rise}(e4) along 15 kilometres of the former line, from [Bornholmer Strasse](bor event) to the [Oberbaum](obe event) bridge. Trams will be full. If you dislike crowds, come on Monday, when it will all be gone again.

---
places:
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  bor: {name: Bornholmer Strasse, point: [52.55, 13.4]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  che: {name: Checkpoint Charlie, point: [52.51, 13.39]}
  tre: {name: Treptow, point: [52.49, 13.46]}
  gri: {name: Griebnitzsee, point: [52.39, 13.13]}
  pot: {name: Potsdam, geonameid: 2852458, point: [52.3989, 13.0657]}
  bri: {name: Britz, point: [52.45, 13.45]}
  obe: {name: Oberbaum, point: [52.5, 13.45]}
events:
  e1: {type: opening, places: [bor], start: 1989-11-09, end: 1989-11-09, date_precision: day, date_text: On the night of 9 November 1989, status: happened, actors: an officer of passport control, targets: the barrier, main: true}
  e2: {type: killing, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", killed: 136, killed_qualifier: at_least, status: happened, actors: "", targets: At least 136 people}
  e3: {type: shooting, places: [ber], start: 1989-02, end: 1989-02, date_precision: month, date_text: in February 1989, killed: 1, status: happened, actors: "", targets: Chris Gueffroy}
  e4: {type: ceremony, places: [bor, obe], start: 2014-11-09, end: 2014-11-09, date_precision: day, date_text: On Sunday, status: planned, actors: "", targets: "8,000 white balloons", main: true}
notes: ""
