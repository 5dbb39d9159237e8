---
id: report-ca-907
genre: report
country: CA
published: 2006-10-26
publisher: Essex Shoreline News
title: "Candidates' night: what they said about the landfill"
---
About 140 people {came}(e1) to the library hall in [Ruthven](rut event) on Monday to hear seven candidates for council in [Kingsville](kin mention), and almost all of the questions were about garbage.

The [Essex-Windsor](ess metonym org) Solid Waste Authority's site near [Cottam](cot mention) is to be full around 2037. What then? Incumbent Tara Stamp would look at burning, as they do in [Brampton](bra mention). Frank Dimenna, a greenhouse grower, says that the vines from greenhouses, 60,000 tonnes a year, ought to be composted. Retired teacher Walter Branco would charge by the bag: "If you had to pay two dollars for it, you'd squash it."

Nobody was for taking more from [Toronto](tor mention). That city sends its trash down the 401 and over the bridge to [Michigan](mic mention) at present, 80 trucks a day, but [Lansing](lan metonym) wants that to end, and in September [Toronto](tor metonym) {agreed}(e2) to buy a landfill near [St. Thomas](stt event).

On growth, five of the seven want houses to be kept off farmland north of Road 2. On taxes, all would hold the line, or "try like heck," as one said. A question about whether council should fight the wind farm in [Lake Erie](lak mention) got a laugh and no answers.

The mayor's race is between Bob Santos and Nelda Wigle. Santos would sell the hydro utility. Wigle would sooner sell her mother.

Polls {open}(e3) at 10 a.m. and close at 8 p.m. on Nov. 13. Residents of [Kingsville](kin event) can vote at the arena, in [Cottam](cot event) at the Rotary hall and in [Ruthven](rut event) at the school. You may vote if you own or rent, are 18 and are a citizen; your spouse may too, if you live in [Windsor](win mention) and only have a cottage here. Not on the list? Bring a bill with your address.

Signs may not be put on road allowances, and those that are will be taken down. "We got 60 in one night," the clerk said. "You'd think they'd run out."

---
places:
  kin: {name: Kingsville, geonameid: 5992526, point: [42.1001, -82.7331]}
  ess: {name: Essex-Windsor, point: [42.15, -82.8], precision: area, radius_km: 30}
  cot: {name: Cottam, point: [42.13, -82.75]}
  bra: {name: Brampton, geonameid: 5907364, point: [43.6834, -79.7663]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  lan: {name: Lansing, geonameid: 4998830, point: [42.7325, -84.5555]}
  stt: {name: St. Thomas, point: [42.78, -81.19]}
  lak: {name: Lake Erie, point: [42.2, -81.2], precision: area, radius_km: 100}
  rut: {name: Ruthven, point: [42.05, -82.67]}
  win: {name: Windsor, geonameid: 6182962, point: [42.3001, -83.0165]}
events:
  e1: {type: meeting, places: [rut], start: 2006-10-23, end: 2006-10-23, date_precision: day, date_text: on Monday, status: happened, actors: About 140 people, targets: seven candidates for council, main: true}
  e2: {type: deal, places: [stt], start: 2006-09, end: 2006-09, date_precision: month, date_text: in September, status: happened, actors: Toronto, targets: a landfill}
  e3: {type: election, places: [kin, cot, rut], start: 2006-11-13, end: 2006-11-13, date_precision: day, date_text: on Nov. 13, status: planned, actors: "", main: true}
notes: ""
