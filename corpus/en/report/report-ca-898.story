---
id: report-ca-898
genre: report
country: CA
published: 2024-06-13
publisher: Nechako Lakes News
title: "Wildfire season: what an alert means, what an order means"
---
It's raining in [Vanderhoof](van mention) this week, and the district's emergency coordinator thinks it's the right moment to talk about fire.

"Nobody hears me when there's smoke," says Jolene Thiessen. "They're too busy looking for the cat."

Here's how it works. An evacuation alert means be ready to go: gas in the truck, pills in a bag, animals where you can catch them. It can be followed by an order at any time. An order means go now. Police may not drag you from your house if you are an adult, but they can stop you from coming back, and if you stay no one may be able to reach you. A rescind means that you may return, carefully.

Register online before you need to. Those who are under an order can get vouchers for food and beds at a reception centre, which would be in [Prince George](pri mention), [Burns Lake](bur mention) or [Fort St. James](for mention), depending on the road.

Ranchers should have a permit number, without which a checkpoint won't let you through to feed. Trailers should be lined up ahead. In a pinch, open the gates and paint your phone number on the cow.

Insurance can't be bought once a fire is near. Tenants ought to have it too; it is about $30 a month.

Last year was the worst season on record in [British Columbia](bri event), with 2.8 million hectares {burned}(e1). The Big Creek fire alone {went through}(e1) 168,000. This year snowpack in the Nechako basin is 49 per cent of normal, and fires that smouldered under the snow around [Fort Nelson](fort mention) have come back up. [Fort Nelson](fort event) itself was {emptied}(e2) for two weeks in May. A wet June would help; it usually does. Lightning then decides.

Will the smoke be bad? Thiessen cannot say. Buy a filter, tape it to a box fan, and look at the map from [Victoria](vic mention) in the morning.

An {open house}(e3) is on June 20 at the hall in [Fraser Lake](fra event), with hot dogs.

---
places:
  van: {name: Vanderhoof, geonameid: 6173361, point: [54.0166, -124.0198]}
  pri: {name: Prince George, geonameid: 6113365, point: [53.9166, -122.753]}
  bur: {name: Burns Lake, point: [54.23, -125.76]}
  for: {name: Fort St. James, geonameid: 5881688, point: [54.456, -124.2627]}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  fort: {name: Fort Nelson, geonameid: 5955902, point: [58.8053, -122.7002]}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  fra: {name: Fraser Lake, point: [54.06, -124.85]}
events:
  e1: {type: wildfire, places: [bri], start: 2023, end: 2023, date_precision: year, date_text: Last year, status: happened, actors: "", targets: 2.8 million hectares, main: true}
  e2: {type: displacement, places: [fort], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: Fort Nelson}
  e3: {type: meeting, places: [fra], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: on June 20, status: planned, actors: ""}
notes: ""
