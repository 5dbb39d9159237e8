---
id: report-mx-958
genre: report
country: MX
published: 2011-06-15
publisher: Frontera Letters
title: "The poet, the buses and the border: notes on a caravan through [Mexico](mex mention)"
---
What does a country do with 35,000 dead? It counts them, until it no longer does. It calls them casualties. It says, and the president said it again last week, that most of them were criminals.

The poet whose son was {murdered}(e1) in [Cuernavaca](cue event) in March with six others isn't a politician, and it shows. He kisses people. He falls silent at microphones. When he set off for the north in a line of fourteen buses on the fourth of June, nobody knew if anyone would come to meet him in [Morelia](mor mention) or [Torreón](tor mention). They came with photographs: laminated, pinned to blouses, held up at the level of the heart.

I {travelled}(e2) with the caravan from [Durango](dur event) to [Ciudad Juárez](ciu event), on the back seat, next to a man from [Nuevo Laredo](nue mention) who never gave his name. He's looking for a daughter. "I used to be angry at the ones who look away," he told me near [Chihuahua](chi mention). "I looked away myself in [Tijuana](tij mention), in '08."

On Friday a document was {signed}(e3) in [Juárez](jua event), in a park that smells of dust and tortillas. It asks that the army should go back to its barracks, that victims should be named, that money be followed rather than men. Some in the crowd thought that too much and others too little. There'll be a dialogue with the government at the castle of [Chapultepec](cha mention), if the date can be agreed.

Will it change anything? The sober answer is no. Demand in [Los Angeles](los mention) and [Chicago](chic mention) won't fall because a poet asks it to. Gun shops in [Arizona](ari mention) and [Texas](tex mention), some eight thousand of them along the line, don't read verse. A governor who's afraid of his own police will go on sending condolences.

The other answer is that a country which weeps in public has begun to keep accounts. In [Colombia](col mention) it took twenty years. In [Argentina](arg mention) it took fourteen women with white scarves, walking in a circle, because it was forbidden to stand still.

We {crossed}(e2) into [El Paso](elp event) on Saturday, over the bridge, on foot. An officer asked the man beside me for the purpose of his visit. He opened his jacket and showed him the photograph.

---
places:
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  cue: {name: Cuernavaca, geonameid: 3529947, point: [18.9261, -99.2308]}
  mor: {name: Morelia, geonameid: 3995402, point: [19.7008, -101.1844]}
  tor: {name: Torreón, geonameid: 3981254, point: [25.5439, -103.419]}
  dur: {name: Victoria de Durango, geonameid: 4011743, point: [24.0203, -104.6576]}
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  jua: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  nue: {name: Nuevo Laredo, geonameid: 3522551, point: [27.4763, -99.5164]}
  chi: {name: Chihuahua, geonameid: 4014338, point: [28.6353, -106.0889]}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  cha: {name: Chapultepec, point: [19.42, -99.18]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  chic: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
events:
  e1: {type: killing, places: [cue], start: 2011-03, end: 2011-03, date_precision: month, date_text: in March, killed: 7, status: happened, actors: "", targets: son, main: true}
  e2: {type: protest, places: [dur, ciu, elp], start: 2011-06-04, end: 2011-06-11, date_precision: day, date_text: on the fourth of June, status: happened, actors: "", main: true}
  e3: {type: agreement, places: [jua], start: 2011-06-10, end: 2011-06-10, date_precision: day, date_text: On Friday, status: happened, actors: "", targets: a document, main: true}
notes: ""
