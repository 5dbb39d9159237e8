---
id: report-ie-1024
genre: report
country: IE
published: 2014-07-29
publisher: Law and Courts Ireland
title: "\"We were a family of six, now we are a family of three\""
---
The father of a teenager who was {killed}(e1) with her two friends on the way home from a disco has asked young drivers to "look over at the seat beside you and think of who's sitting in it".

Michael Hanrahan was speaking at [Ennis](enn event) Circuit Court, where Jason Considine, 21, of [Kilrush](kil mention), Co [Clare](cla mention), was {sentenced}(e2) to four years in prison, with the last eighteen months suspended, for dangerous driving causing three {deaths}(e1) at [Lissycasey](lis event) on 28 December 2012.

The victims were Ciara Hanrahan, 17, Emma Talty, 17, and Shane Downes, 19. All were from the parish of [Kildysart](kild mention).

Reading from a page that shook in his hand, Mr Hanrahan said that his wife had left the porch light on since that night and would not let anyone change the bulb. "Ciara was going to do nursing. She'd have been the one to mind us. We were a family of six, now we're a family of three, because our eldest couldn't stay in that house and she's in [Brisbane](bri mention), and the small lad doesn't talk."

Emma's mother, Carmel, said that she forgave the accused, because her daughter would have. "But I want him to know what it is to buy a coffin with a child's height on the form."

The court heard that Considine had drunk three pints and two shots in [Kilkee](kilk mention) and that the car's rear tyres were bald. He was travelling at not less than 128km/h where the limit is 80.

In a letter of apology he wrote that he did not expect to be forgiven. "I should have been the one. I know everybody thinks it, and so do I."

Judge Rosemary Keane said that no sentence could do justice to such loss and that any judge would dread the task. The maximum for the offence is ten years. She had to bear in mind his early plea, his age and the fact that he has not sat behind a wheel since. "I have before me a boy who will never be young again," she said.

She also {banned}(e2) him from driving for twelve years.

Young men aged 17 to 24 make up less than one tenth of the population but account for nearly a quarter of drivers killed on the roads, according to the Road Safety Authority in [Ballina](bal mention).

---
places:
  enn: {name: Ennis, geonameid: 2964405, point: [52.8436, -8.9864]}
  kil: {name: Kilrush, point: [52.64, -9.48]}
  cla: {name: County Clare, geonameid: 2965479, point: [52.8909, -9.107], precision: division}
  lis: {name: Lissycasey, point: [52.74, -9.18]}
  kild: {name: Kildysart, point: [52.67, -9.1]}
  kilk: {name: Kilkee, point: [52.68, -9.65]}
  bal: {name: Ballina, point: [54.11, -9.15]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
events:
  e1: {type: road_accident, places: [lis], start: 2012-12-28, end: 2012-12-28, date_precision: day, date_text: on 28 December 2012, killed: 3, status: happened, actors: Jason Considine, targets: "Ciara Hanrahan, 17, Emma Talty, 17, and Shane Downes", main: true}
  e2: {type: verdict, places: [enn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Judge Rosemary Keane, targets: Jason Considine, main: true}
notes: ""
