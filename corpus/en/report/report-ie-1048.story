---
id: report-ie-1048
genre: report
country: IE
published: 2022-09-13
publisher: Roscommon Post
title: "Wind farm firm {withdraws}(e1) plan for [Sliabh Bawn](sli mention) neighbours"
---
A company that wanted to put eleven turbines, each taller than [Liberty Hall](dub mention) and the Spire put together, on bogland between [Strokestown](str mention) and [Tarmonbarry](tar mention) has {withdrawn}(e1) its application.

In a letter to [Roscommon](ros metonym org) County Council that was received on Friday, Breeze Midlands said that it needed "to consider the further information requested in relation to whooper swans".

The swans come each October from [Iceland](ice mention). Around 300 of them spend the winter along the [Shannon](sha mention), and a turbine can kill a bird that weighs ten kilos as surely as a bus. The company's ecologist counted nine flying over in five mornings. Local man Tommy Beirne, who isn't an ecologist, counted 212 in one.

"I had a notebook and a flask and I had nowhere to be," he said.

The company says that it has not gone away. [Ireland](ire mention) wants to get 80% of its electricity from renewables by 2030, and if the wind isn't harvested on bogs nobody will thank us for gas from [Russia](rus mention). A spokesperson noted that a family nearby could have had €5,000 a year from a fund for those who live within a kilometre.

That, for some, is the nub of it. The hall in [Scramoge](scr mention) is divided between people who would have got it and people who wouldn't. "I've known that man since we made our communion. He crosses the road now," said a woman in the queue at the post office. "It was a grand quiet place before they offered us money."

Guidelines for wind energy date from 2006, when turbines were half as tall. They ask for a distance of 500 metres from houses. A draft of 2019 would make it four times the height, which in a county of scattered houses like [Leitrim](lei mention) or [Roscommon](ros mention) might leave hardly any room for anything. They've been under review for nine years.

What next? The firm may apply again at any time. Mr Beirne has bought a new notebook. Objectors in [Laois](lao mention), [Westmeath](wes mention) and [Donegal](don mention) have been on to him for advice.

He gives them all the same. "Count," he says. "Count everything. They can't argue with a man who counted."

---
places:
  sli: {name: Sliabh Bawn, point: [53.72, -8.03]}
  str: {name: Strokestown, point: [53.78, -8.1]}
  tar: {name: Tarmonbarry, point: [53.74, -7.92]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sha: {name: Shannon, point: [53.6, -7.95], precision: near}
  scr: {name: Scramoge, point: [53.77, -8.05]}
  lei: {name: County Leitrim, geonameid: 2962975, point: [54.0513, -7.9947], precision: division}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  lao: {name: County Laois, geonameid: 2963031, point: [53.0116, -7.3296], precision: division}
  wes: {name: County Westmeath, geonameid: 2960972, point: [53.5252, -7.4553], precision: division}
  don: {name: County Donegal, geonameid: 2964751, point: [54.8924, -8.0299], precision: division}
events:
  e1: {type: decision, places: [ros], start: 2022-09-09, end: 2022-09-09, date_precision: day, date_text: on Friday, status: happened, actors: Breeze Midlands, targets: its application, main: true}
notes: ""
