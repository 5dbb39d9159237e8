---
id: report-au-1049
genre: report
country: AU
published: 2018-03-20
publisher: Outback Queensland Times
title: "A doctor for [Winton](win mention): is $450,000 a year enough?"
---
The job comes with a house, a car, six weeks of leave and a sky which at night looks like spilt sugar. It pays $450,000. There's one catch, according to the shire's mayor. "You have to live here."

[Winton](win mention), in central-west [Queensland](que mention), has 875 people, four pubs, a dinosaur museum and, since Christmas, no resident doctor. Locums fly in for two weeks at a time from [Brisbane](bri mention), from [Auckland](auc mention) and, once, from [Cork](cor mention). They're good, says the nurse in charge, Deb Mathieson, and they're gone before they find the light switch.

"Mrs Elliott's been asked about her bowels by nine different people. She's had enough. She told the last one to read the bloody file."

About 7 million [Australians](aus demonym) live outside the big cities. They're sicker, and the further out they are the shorter their lives. Yet for each 100,000 people in very remote areas there are around a third fewer GPs than in [Sydney](syd mention). Graduates say they fear being alone at three in the morning with a car crash on the table and the nearest surgeon in [Longreach](lon mention) or [Mount Isa](mou mention), or busy in [Townsville](tow mention).

Can money fix it? Not by itself, in the opinion of Professor Ian Tregenza, who trains rural generalists. Youngsters from the bush are twice as likely to go back to it, and those who've done a year in a small hospital lose their dread of it. But a spouse needs work too, he says, and somewhere beyond Year 10 there has to be a school.

A pool of six doctors shared by [Winton](win mention), [Boulia](bou mention), [Julia Creek](jul mention) and [Hughenden](hug mention) could be one answer, with a month on and a month off, as in the mines. The health service says that it's open to ideas.

In January, retired publican Col Beddoes {died}(e1) of a heart attack in the back of an ambulance, 40 kilometres short of [Longreach](lon event). Nobody says that a doctor would have saved him. "But you'd have liked him to have one," says his daughter.

There have been 31 enquiries about the position. Most ask about the internet. One asked if there was a beach. "I told him yes," says the mayor. "It's just that the tide's been out for ninety-five million years."

---
places:
  win: {name: Winton, point: [-22.39, 143.04]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  lon: {name: Longreach, point: [-23.44, 144.25]}
  bou: {name: Boulia, point: [-22.91, 139.91]}
  jul: {name: Julia Creek, point: [-20.66, 141.75]}
  hug: {name: Hughenden, point: [-20.85, 144.2]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mou: {name: Mount Isa, geonameid: 2065594, point: [-20.7252, 139.4973]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
events:
  e1: {type: death, places: [lon], start: 2018-01, end: 2018-01, date_precision: month, date_text: In January, killed: 1, status: happened, actors: "", targets: retired publican Col Beddoes}
notes: ""
