---
id: report-us-879
genre: report
country: US
published: 2016-06-23
publisher: Sulphur Creek Leader
title: "Prosecutor explains what to do if you find a meth lab (leave)"
---
The number of meth labs found in [Alabama](ala mention) has dropped to a tenth of what it was in 2010, but the trash from them is still in ditches, and it can burn.

"If you see a two-liter bottle with tubing, a white sludge, batteries cut open or a whole lot of cold-medicine boxes, don't touch it and don't take a picture up close," said [Lamar County](lam metonym) District Attorney Hollis Guin. "Go and call."

The bottles can explode when they are opened or even moved. The fumes may damage lungs. Roadside crews, children who collect cans for a nickel and dogs are most at risk.

Makers moved on after the state in 2012 {put}(e1) limits on pseudoephedrine, which can be sold only from behind the counter, nine grams a month, to those with an ID. What is on the street these days comes up from [Mexico](mex mention) by way of [Atlanta](atl mention) and [Birmingham](bir mention) and is cheaper and purer. A gram that cost $100 sells for $40.

Guin spoke at the Rotary {lunch}(e2) in [Vernon](ver event) on Wednesday. In [Lamar County](lam mention) drug cases make up six of each ten felonies, he said. Sentences depend on weight and on whether children were about. Trafficking, which begins at 28 grams, means at least three years; manufacturing in the first degree may bring life.

He is not sure that prison helps. Drug court, which [Fayette County](fay mention) and [Marion County](mar mention) have and which he'd like to see here, costs about $3,500 a person a year, against $17,000 for a bed at [Limestone](lim mention) or [Holman](hol mention). Those in it must work, pee in a cup twice a week and stand before the same judge every month. About half finish.

Someone asked if he'd ever used drugs himself. "I was in the band at [Livingston](liv mention) in 1979," he said. "I'll take the next question."

A cleanup of a house costs from $5,000 to $25,000. The owner pays, whether he knew or not.

---
places:
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  lam: {name: Lamar County, point: [33.78, -88.1], precision: area, radius_km: 25}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ver: {name: Vernon, point: [33.757, -88.109]}
  fay: {name: Fayette County, point: [33.72, -87.74], precision: area, radius_km: 25}
  mar: {name: Marion County, point: [34.14, -87.89], precision: area, radius_km: 25}
  lim: {name: Limestone County, point: [34.8, -86.98], precision: area, radius_km: 25}
  hol: {name: Holman, point: [31.15, -87.45], precision: near}
  liv: {name: Livingston, geonameid: 4073383, point: [32.5843, -88.1873]}
events:
  e1: {type: legislation, places: [ala], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: the state, targets: pseudoephedrine}
  e2: {type: meeting, places: [ver], start: 2016-06-22, end: 2016-06-22, date_precision: day, date_text: on Wednesday, status: happened, actors: Guin}
notes: ""
