---
id: report-ca-829
genre: report
country: CA
published: 2019-10-31
publisher: Acadian Shore News
title: "[Yarmouth](yar mention) council to hear from residents on secondary suites"
---
Homeowners in the Town of [Yarmouth](yar mention) may soon be able to rent out a basement or a backyard cottage without asking for a rezoning.

A public {hearing}(e1) on the proposed bylaw will be held Nov. 14 at 6:30 p.m. in council chambers on Main Street. Council {gave}(e2) the measure first reading earlier this month.

Planner Danielle Surette said the town has a vacancy rate of less than one per cent and that some families who wanted to move from [Halifax](hal mention) or [Moncton](mon mention) for jobs at the hospital turned them down for lack of housing.

"A nurse can't take a position if there's nowhere to sleep," she said. "Secondary suites won't solve that, but they could be the quickest thing we can do."

Under the draft, a suite may not be larger than 80 square metres, must have its own entrance and one parking space, and would have to meet the fire code. Short-term rentals would be allowed in commercial zones only. Similar rules are in effect in [Bridgewater](bri mention), [Kentville](ken mention) and [Truro](tru mention).

The Municipality of the District of [Argyle](arg metonym) and the Municipality of [Clare](cla metonym), which have no zoning in most areas, have never needed such a bylaw.

Not everyone is convinced. Greg Muise, who lives on Parade Street, said he worries about parking in winter. "We've got three cars to a house now. If every house is two houses, where's the plow supposed to go?" he asked.

Landlord Shelley Boudreau said permit fees and the cost of a second meter may be higher than many people think. A basement apartment can cost $45,000 to build, she said, and rents in [Yarmouth](yar mention) average $780. "You would be seven or eight years getting it back."

Mayor Colin Amirault said he would like to see 50 units in five years. The province offers forgivable loans of up to $25,000 for units for seniors, and [Ottawa](ott metonym) has a program for energy upgrades.

Written comments can be sent to the clerk until noon on Nov. 13.

---
places:
  yar: {name: Yarmouth, geonameid: 6185217, point: [43.8334, -66.1156]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  bri: {name: Bridgewater, geonameid: 5908723, point: [44.3786, -64.5188]}
  ken: {name: Kentville, geonameid: 5991148, point: [45.0771, -64.496]}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  arg: {name: Argyle, point: [43.8, -65.85], precision: area, radius_km: 20}
  cla: {name: Clare, point: [44.25, -66.05], precision: area, radius_km: 20}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: meeting, places: [yar], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: Nov. 14, status: planned, actors: "", targets: the proposed bylaw, main: true}
  e2: {type: legislation, places: [yar], start: 2019-10, end: 2019-10, date_precision: month, date_text: earlier this month, status: happened, actors: Council, targets: the measure}
notes: ""
