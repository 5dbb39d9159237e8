---
id: report-ie-989
genre: report
country: IE
published: 2016-11-09
publisher: Kingdom Courier
title: "\"I thought that he was going to kill me,\" widow tells [Tralee](tra metonym org) court"
---
A pensioner has told how she pretended to be dead on her kitchen floor after a man whom she had employed to paint her windows {attacked}(e1) her with an iron bar.

Nora Lenihan (78) was giving {evidence}(e2) on the second day of the {trial}(e2) of Declan Purtill (36), with an address at [Abbeyfeale](abb mention), Co [Limerick](lim mention). Mr Purtill denies aggravated {burglary}(e1) and assault causing serious harm at a house near [Castleisland](cas event) on 3 February 2015.

Mrs Lenihan told [Tralee](tra metonym org) Circuit Criminal Court that she knew the accused as "a quiet lad, very mannerly", who took two sugars in his tea. "I would have trusted him with the keys," she said.

She said that her late husband never believed in banks and that half the parish knew it. "There was a biscuit tin in the hot press. It was for my funeral and for the grandchildren in [Boston](bos mention). I would never have told him about it."

Asked by Tom Crehan SC, prosecuting, what she remembered of that evening, she replied: "The dog. He didn't bark. That is what I can't get over, he didn't bark, because he knew who it was."

"I lay as still as I could. I was thinking of the rosary, and that the fire would go out. I thought that he was going to kill me if I stirred."

Under cross-examination by Fionnuala Brosnan SC, for the defence, she agreed that the light was poor and that she wears glasses for reading. She did not accept that she could be mistaken. "You could be wrong about a face, maybe. You couldn't be wrong about a man's walk, and I looking at it for a fortnight."

A surgeon at [Cork](cor metonym org) University Hospital described her injuries as consistent with at least four blows. She can no longer live alone and now stays with a daughter in [Killarney](kil mention).

A Garda witness said that the accused was {stopped}(e3) on the road to [Newcastle West](new mention) that night with €6,400 in his jacket. The defence says that he won it at the races in [Listowel](lis mention).

The {trial}(e2), before Judge Ciarán Moynihan and a jury of seven men and five women, continues.

---
places:
  abb: {name: Abbeyfeale, point: [52.38, -9.3]}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  cas: {name: Castleisland, point: [52.23, -9.46]}
  tra: {name: Tralee, geonameid: 2961123, point: [52.2704, -9.7026]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  kil: {name: Killarney, geonameid: 2963370, point: [52.0598, -9.5086]}
  new: {name: Newcastle West, point: [52.45, -9.06]}
  lis: {name: Listowel, point: [52.45, -9.49]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
events:
  e1: {type: attack, places: [cas], start: 2015-02-03, end: 2015-02-03, date_precision: day, date_text: on 3 February 2015, injured: 1, status: happened, actors: a man, targets: Nora Lenihan, main: true}
  e2: {type: trial, places: [tra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nora Lenihan, targets: Declan Purtill, main: true}
  e3: {type: arrest, places: [new], start: 2015-02-03, end: 2015-02-03, date_precision: day, date_text: that night, status: happened, actors: "", targets: the accused, minor: true}
notes: ""
