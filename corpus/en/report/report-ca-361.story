---
id: report-ca-361
genre: report
country: CA
published: 2016-08-19
publisher: Fraser Canyon News
title: "[Lillooet](lil event) rancher {wins}(e1) {appeal}(e1) over creek; landslide {blocks}(e2) Highway 99"
---
The [B.C.](bc metonym org) Environmental Appeal Board has {overturned}(e1) a decision to shut off irrigation from [Cayoosh Creek](cay event) in the drought of 2015, {ruling}(e1) on Tuesday that the province had no evidence that the measure would save fish.

Rancher Walter Kvale, who {lost}(e3) his second cut of hay that August, said he would not seek damages. "I'd like an apology and a gauge that works," he said from [Lillooet](lil mention).

The board heard that the gauge on which the order was based had been {buried}(e4) by gravel in a spring freshet.

Fisheries biologists in [Kamloops](kam mention) called the decision narrow. The flow this year is normal. If there is another summer like the last, officials in [Victoria](vic metonym) could still act under the new Water Sustainability Act, which {came into force}(e5) in February.

The T'it'q'et First Nation, which {intervened}(e1) in the case, is negotiating its own agreement on salmon, and Chief Shelley Narcisse said that everyone with a pipe in that creek should come and sit at the table.

Meanwhile a {landslide}(e2) early Wednesday {closed}(e6) Highway 99 at [Duffey Lake](duf event), between [Lillooet](lil event) and [Pemberton](pem event). Two tourists from [Taiwan](tai mention), whose rental car was {struck}(e2) by a boulder, {walked}(e7) to a campground. The road should open to one lane by Saturday; until then the only way to [Whistler](whi mention) is by [Hope](hop mention).

It is the fourth closure since a {debris flow}(e9) at [Mount Currie](mou event) in May. Geologists from Simon Fraser University, who are {mapping}(e8) cracks on the peak, say that nobody is in danger at present.

---
places:
  lil: {name: Lillooet, point: [50.69, -121.94]}
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  cay: {name: Cayoosh Creek, point: [50.65, -121.97], precision: near}
  kam: {name: Kamloops, geonameid: 5989045, point: [50.6665, -120.3192]}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  duf: {name: Duffey Lake, point: [50.41, -122.35], precision: near}
  pem: {name: Pemberton, point: [50.32, -122.8]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  whi: {name: Whistler, point: [50.12, -122.95]}
  hop: {name: Hope, point: [49.38, -121.44]}
  mou: {name: Mount Currie, point: [50.28, -122.78], precision: near}
events:
  e1: {type: verdict, places: [cay, lil], start: 2016-08-16, end: 2016-08-16, date_precision: day, date_text: on Tuesday, status: happened, actors: The B.C. Environmental Appeal Board, targets: a decision to shut off irrigation, main: true}
  e2: {type: landslide, places: [duf], start: 2016-08-17, end: 2016-08-17, date_precision: day, date_text: early Wednesday, status: happened, actors: "", targets: rental car, main: true}
  e3: {type: drought, places: [lil], start: 2015-08, end: 2015-08, date_precision: month, date_text: that August, status: happened, actors: Walter Kvale, targets: his second cut of hay}
  e4: {type: flood, places: [cay], start: null, end: null, date_precision: unknown, date_text: in a spring freshet, status: happened, actors: gravel, targets: the gauge, minor: true}
  e5: {type: legislation, places: [bc], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: the new Water Sustainability Act}
  e6: {type: closure, places: [duf, lil, pem], start: 2016-08-17, end: 2016-08-17, date_precision: day, date_text: early Wednesday, status: happened, actors: "", targets: Highway 99, main: true}
  e7: {type: transport_change, places: [duf], start: 2016-08-17, end: 2016-08-17, date_precision: day, date_text: "", status: happened, actors: Two tourists from Taiwan, minor: true}
  e9: {type: landslide, places: [mou], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e8: {type: survey, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geologists from Simon Fraser University, targets: cracks on the peak, minor: true}
notes: ""
