---
id: report-ca-863
genre: report
country: CA
published: 2022-11-03
publisher: Comox Strait Journal
title: "Remembrance Day: times, places and what to expect"
---
Services {return}(e1) to the cenotaphs of the north Island on Nov. 11, in most cases without the limits of the past two years.

[Courtenay](cou event): Gather at 10:30 a.m. in front of the Native Sons Hall. A parade {steps off}(e1) at 10:40 from the legion. Chairs are reserved for veterans and those who can't stand. Cliffe Avenue {shuts}(e2) from 10 to noon.

[Comox](com event): 10:40 a.m. at the park by the marina. A flypast from 19 Wing is planned for 11:02 if clouds permit. It will be loud. Dogs may take it badly.

[Cumberland](cum event): 10:45 a.m. Cocoa at the village hall afterwards. The names of 34 men, most of them miners, will be read out.

[Campbell River](cam event): 10:30 a.m. at Spirit Square, with drummers of the [We Wai Kai](wew mention) and [Wei Wai Kum](wei mention) nations.

Elsewhere: [Sayward](say event), [Gold River](gol event) and [Tahsis](tah event) at 10:45; [Hornby Island](hor event) at the fire hall, 10:50; [Denman Island](den event), on the dock.

What should one wear? Anything warm. A poppy goes on the left, over the heart, and comes off after the service; it can be left at the foot of the cross. Men remove their hats unless in uniform or for their faith.

How does the silence go? The Last Post, two minutes, the Rouse. People from away sometimes clap at the end. It isn't wrong, said legion president Gord Fairbairn, but it is not done.

Why go, if you've nobody to remember? Fairbairn, who was in [Cyprus](cyp mention) and the [Golan Heights](gola mention), has been asked that by his own grandchildren. "I tell them, somebody in this town had a brother," he said.

Poppy trays are at the banks and grocers. The money goes to veterans and their families, for hearing aids, rent, a headstone. Last year's campaign {raised}(e3) $61,000 in the [Comox Valley](como event). Please don't steal the trays; it happens every year, and every year it's on camera.

Transit is free that day from 9 to 1 to anybody with a medal.

---
places:
  cou: {name: Courtenay, geonameid: 5930890, point: [49.6866, -124.9936]}
  com: {name: Comox, geonameid: 5926432, point: [49.6829, -124.9361]}
  cum: {name: Cumberland, geonameid: 5933885, point: [49.6163, -125.0361]}
  cam: {name: Campbell River, geonameid: 5914132, point: [50.0163, -125.2446]}
  wew: {name: We Wai Kai, point: [50.1, -125.2], precision: near}
  wei: {name: Wei Wai Kum, point: [50.03, -125.24], precision: near}
  say: {name: Sayward, point: [50.38, -125.96]}
  gol: {name: Gold River, point: [49.78, -126.05]}
  tah: {name: Tahsis, point: [49.92, -126.66]}
  hor: {name: Hornby Island, point: [49.53, -124.67]}
  den: {name: Denman Island, point: [49.55, -124.8]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  gola: {name: Golan Heights, point: [33.0, 35.75], precision: area, radius_km: 30}
  como: {name: Comox Valley, point: [49.68, -124.98], precision: area, radius_km: 20}
events:
  e1: {type: ceremony, places: [cou, com, cum, cam, say, gol, tah, hor, den], start: 2022-11-11, end: 2022-11-11, date_precision: day, date_text: on Nov. 11, status: planned, actors: "", main: true}
  e2: {type: closure, places: [cou], start: 2022-11-11, end: 2022-11-11, date_precision: day, date_text: from 10 to noon, status: planned, actors: "", targets: Cliffe Avenue, minor: true}
  e3: {type: aid, places: [como], start: 2021, end: 2021, date_precision: year, date_text: "Last year's", status: happened, actors: campaign, targets: "$61,000"}
notes: ""
