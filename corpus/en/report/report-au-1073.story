---
id: report-au-1073
genre: report
country: AU
published: 2025-05-06
publisher: Gulf and Plains News
title: "Farmers on [Yorke Peninsula](yor mention) feed the last of their hay"
---
Graham Zerner has been up since four to cart hay that he bought in [Hamilton](ham mention), 700 kilometres away in another state, and it has cost him more than the sheep are worth.

"You don't do it for the money. You do it because you bred their grandmothers," he says.

His place at [Warooka](war mention), on the foot of [Yorke Peninsula](yor mention), had 184 millimetres of rain last year, the lowest since his great-grandfather began to write it down in 1889. This year there have been 21. Much of [South Australia](sou event) and western [Victoria](vic event) is in the same state, according to the Bureau of Meteorology, with rainfall over 14 months in the lowest five per cent on record.

What makes this {drought}(e1) unusual is that it's where droughts seldom are. The districts around [Mount Gambier](mou mention), [Kangaroo Island](kan mention) and the [Fleurieu Peninsula](fle mention) are used to green winters, and few of the farms have much fodder in reserve. Dams that supply stock are dry, and carting a tanker of water can cost $600.

Hay that sold for $180 a tonne two years ago now brings $450 or more. Loads come from as far as [Dalby](dal mention) in [Queensland](que mention). Charities have {brought}(e3) some in by road train, and last month the state {doubled}(e2) its package of support to $73 million. It includes grants for water pipes and money for counsellors. Growers say that it should cover freight at a higher rate.

Financial counsellor Trish Wundke, based in [Maitland](mai mention), says that the calls come at night. "They start with the tractor or the bank. It takes twenty minutes before they tell you they're not sleeping. I'd say to anyone: ring when it's a small problem. There's no prize for last."

Sheep numbers in the state could fall to their lowest in a century. Economists expect lamb prices to go up next year as a consequence, perhaps by a fifth.

Will it break? Forecasters see no strong signal for the winter, and the sea to the north-west is warm, which can be a good sign. Mr Zerner has sown 400 hectares of barley into dust. If it does not rain by the first week of June he'll have lost the seed as well.

---
places:
  yor: {name: Yorke Peninsula, point: [-34.7, 137.6], precision: area, radius_km: 70}
  ham: {name: Hamilton, point: [-37.74, 142.02]}
  war: {name: Warooka, point: [-34.99, 137.4]}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  mou: {name: Mount Gambier, geonameid: 2156643, point: [-37.8318, 140.7792]}
  kan: {name: Kangaroo Island, point: [-35.8, 137.2], precision: area, radius_km: 60}
  fle: {name: Fleurieu Peninsula, point: [-35.5, 138.4], precision: area, radius_km: 35}
  dal: {name: Dalby, point: [-27.18, 151.26]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  mai: {name: Maitland, point: [-34.37, 137.67]}
events:
  e1: {type: drought, places: [sou, vic], start: 2024-03, end: 2025-05, date_precision: month, date_text: over 14 months, status: happened, actors: "", main: true}
  e2: {type: aid, places: [sou], start: 2025-04, end: 2025-04, date_precision: month, date_text: last month, status: happened, actors: the state, targets: its package of support}
  e3: {type: aid, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Charities, minor: true}
notes: ""
