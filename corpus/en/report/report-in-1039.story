---
id: report-in-1039
genre: report
country: IN
published: 2011-01-25
publisher: Central Plains Chronicle
title: "The man who counts tigers without seeing them"
---
In 31 years Ramesh Uikey has seen a tiger on nine occasions. He doesn't mind. "If I see him, he has made a mistake," he says.

Uikey, a forest guard at [Pench](pen mention) in [Madhya Pradesh](mad mention), can read the jungle like others read a paper. A scratch on a saja tree at the height of a man's head: a male, yesterday. A smell of basmati rice: scent. Langurs coughing to the left: leopard, most likely, since for a tiger they cough differently. He learned it from his father, who carried guns for the last raja of [Chhindwara](chh mention).

The new method depends less on men like him. Cameras are tied to trees on both sides of a path. Since no two animals have the same stripes, a computer can tell them apart. For forests where there are no cameras, the number is worked out from droppings, deer and the density of villages. The old one, which relied on plaster casts of pugmarks, was given up after it turned out that [Sariska](sar event), in [Rajasthan](raj mention), where 16 tigers were supposed to live, had none at all. Poachers had {killed}(e1) every one of them by the end of 2004.

How many are there? Officials say that the last {count}(e2), in 2008, put the figure for [India](ind event) at 1,411. A new one is due to be {published}(e3) in March, and there are rumours that it'll be higher. Uikey is careful. "When there is a prize for a number, the number grows," he says.

He lives in a hut with a tin roof and a handset, 14 kilometres from the tar road to [Seoni](seo mention), on a salary of Rs 9,000 a month. His wife and children are in [Khawasa](kha mention). The danger, he says, isn't the cat. It's men with electric wires, who want boar for a wedding and aren't particular. A hook thrown over a line can kill whatever walks into it, guards included.

Does he believe that there will be tigers when his grandchildren are old? The corridor to [Kanha](kan mention) is narrow, and a wider highway to [Nagpur](nag mention) has been proposed that would cross it. Courts will have to decide about that. He shrugs. "The tiger doesn't need us to love him. He needs us to go home at five o'clock."

---
places:
  pen: {name: Pench, point: [21.7, 79.3]}
  mad: {name: Madhya Pradesh, geonameid: 1264542, point: [22.9404, 78.4214], precision: division}
  chh: {name: Chhindwara, geonameid: 1274304, point: [22.057, 78.9396]}
  sar: {name: Sariska, point: [27.33, 76.4]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  kha: {name: Khawasa, point: [21.68, 79.43]}
  kan: {name: Kanha, point: [22.33, 80.61]}
  seo: {name: Seoni, geonameid: 1256826, point: [22.085, 79.5504]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
events:
  e1: {type: other_crime, places: [sar], start: 2004, end: 2004, date_precision: year, date_text: by the end of 2004, status: happened, actors: Poachers, targets: every one of them}
  e2: {type: survey, places: [ind], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: ""}
  e3: {type: publication, places: [ind], start: 2011-03, end: 2011-03, date_precision: month, date_text: in March, status: planned, actors: "", main: true}
notes: ""
