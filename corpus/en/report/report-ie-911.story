---
id: report-ie-911
genre: report
country: IE
published: 2023-03-06
publisher: The Western Observer
title: "Donal Kinnerk: The bog does not care about our targets"
---
There is a stretch of road between [Ferbane](fer mention) and [Shannonbridge](sha mention) where you can drive for ten minutes without meeting a house. My father cut turf there every May of his life, and his father before him. I have a bad back to show for it.

So I am not, I hope, sentimental. Turf is a miserable fuel. It fills a room with smoke, it warms the chimney better than the child, and a wet bog that is left alone stores more carbon than any forest we are likely to plant. If you want to know what the [Midlands](mid mention) should look like in fifty years, go and stand in [Clara](cla mention) bog on a still evening.

But let us be honest about who is asked to change. The retired couple in [Belmullet](bel mention) or [Glenamaddy](gle mention), who have no gas pipe, no bus and a house that was insulated in the age of de Valera, are told that a heat pump would suit them. It would. It costs as much as a small tractor. There are grants, and there are forms, and there is a man who will come from [Athlone](ath mention) to look at the windows, some time next year.

Meanwhile the data centres around [Dublin](dub mention), in [Clonee](clo mention) and [Grange Castle](gra mention), use as much electricity as all the homes in our towns. No one from the county council has ever called on them about their smoky chimneys.

What would a fair policy be? It would begin with the coldest houses, not with the keenest owners. It would pay people who know the bog to block its drains, as is the practice in parts of [Scotland](sco mention) and in [Finland](fin mention). It would not treat a trailer of sods outside a pub in [Roscommon](ros mention) as a crime against humanity.

Ministers like to say that nobody will be left behind. I would settle for somebody being let go first. The battle for rural [Ireland](ire mention), which we are said to be losing every second weekend, is mostly a matter of bus timetables.

Donal Kinnerk farms near [Ballinasloe](bal mention), [Co Galway](cog mention).

---
places:
  fer: {name: Ferbane, point: [53.27, -7.83]}
  sha: {name: Shannonbridge, point: [53.28, -8.05]}
  mid: {name: Midlands, point: [53.4, -7.6], precision: area, radius_km: 50}
  cla: {name: Clara, point: [53.33, -7.62]}
  bel: {name: Belmullet, point: [54.22, -9.99]}
  gle: {name: Glenamaddy, point: [53.61, -8.56]}
  ath: {name: Athlone, geonameid: 3313472, point: [53.4228, -7.9372]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  clo: {name: Clonee, point: [53.41, -6.43]}
  gra: {name: Grange Castle, point: [53.32, -6.42]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ros: {name: Roscommon, point: [53.63, -8.19]}
  bal: {name: Ballinasloe, point: [53.33, -8.23]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  cog: {name: Co Galway, point: [53.35, -9.0], precision: division}
events:
notes: ""
