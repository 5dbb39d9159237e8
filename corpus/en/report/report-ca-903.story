---
id: report-ca-903
genre: report
country: CA
published: 2019-05-16
publisher: Ottawa River Pilot
title: "Flood relief: who can apply, for what, and when"
---
Homeowners whose basements were {flooded}(e1) in [Pembroke](pem event), [Westmeath](wes event) and along [Lac des Chats](lac event) have until Sept. 3 to apply for help, though the water has to go first.

The province {activated}(e2) its disaster program for [Renfrew County](ren event) on May 8. Under it, a household can get up to $250,000 for repairs to a main residence and for essential things such as a furnace, a fridge and beds. Cottages aren't covered; nor are docks, lawns, hot tubs or anything for which insurance could have been bought at a reasonable price. There's a deductible of $500.

What to do now? Take pictures of everything before you throw it out. Keep receipts, even for bleach. Write down your hours: your own labour is paid at the minimum wage, $14. Don't wait for an inspector to start drying. Mould can grow in 48 hours.

Wells that have been under water should be tested three times. Bottles may be picked up in [Pembroke](pem mention), [Arnprior](arn mention) and [Cobden](cob mention). Boil until you hear. Do not turn on power in a wet basement; a licensed electrician has to look at it.

Donations of clothes are no longer needed, said the Red Cross. Money is, and so are people who can carry. A tool library at the arena in [Beachburg](bea mention) lends pumps.

Some ask if they should rebuild at all. [Quebec](que metonym), across the river, has said that it will offer up to $200,000 to those who'd rather leave, and would deny help to those who get flooded over and over. [Ontario](ont mention) hasn't gone so far. "My dad built this," said Yvon Lapointe, whose kitchen is a pond. "I could move, but I'd just be dry and mad."

Nor should anyone blame the dams, a regulating board in [Gatineau](gat mention) insists: its reservoirs can hold back less than half of what comes down in spring.

Information {sessions}(e3) are on May 22 in [Westmeath](wes event) and May 23 in [Braeside](bra event), at 7.

---
places:
  pem: {name: Pembroke, geonameid: 6100832, point: [45.8168, -77.1162]}
  wes: {name: Westmeath, point: [45.82, -76.9]}
  lac: {name: Lac des Chats, point: [45.48, -76.45], precision: near}
  ren: {name: Renfrew County, point: [45.5, -77.1], precision: area, radius_km: 60}
  arn: {name: Arnprior, geonameid: 5887214, point: [45.4334, -76.3494]}
  cob: {name: Cobden, point: [45.63, -76.88]}
  bea: {name: Beachburg, point: [45.73, -76.85]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  gat: {name: Gatineau, geonameid: 5959974, point: [45.4772, -75.7016]}
  bra: {name: Braeside, point: [45.47, -76.4]}
events:
  e1: {type: flood, places: [pem, wes, lac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: basements, main: true}
  e2: {type: decision, places: [ren], start: 2019-05-08, end: 2019-05-08, date_precision: day, date_text: on May 8, status: happened, actors: The province, targets: its disaster program, main: true}
  e3: {type: meeting, places: [wes, bra], start: 2019-05-22, end: 2019-05-23, date_precision: day, date_text: on May 22, status: planned, actors: ""}
notes: ""
