---
id: report-gb-988
genre: report
country: GB
published: 2019-03-14
publisher: Dales Gazette
title: "Homes plan for [Skipton](ski event) dairy site {approved}(e1) despite traffic fears"
---
Plans for 74 homes on the site of a former dairy in [Skipton](ski event) have been {approved}(e1), although neighbours say that the roads around it "simply cannot cope".

Members of [Craven](cra metonym org) District Council's planning committee {voted}(e1) by eight to three in favour of the outline application by [Harrogate](har mention)-based Lindley Rowe Homes on Monday evening.

Under the scheme, 22 of the houses would be classed as affordable and priority would go to people with a connection to [Skipton](ski mention), [Gargrave](gar mention), [Cononley](con mention) or [Embsay](emb mention). There would be a small play area, a path to the canal and parking for 130 cars.

Gillian Tordoff, who has lived in the street opposite for 31 years, told the committee that it could take her ten minutes to turn right in the mornings. "We are not against houses. Our children need somewhere to live and at the moment they can't afford a garage in this town, never mind a home. But somebody will be hurt at that junction, and you will all have been told," she said.

[North Yorkshire](nor metonym org) County Council, which is responsible for highways, had not objected. Its officers consider that the number of lorries which used the dairy in its heyday was greater than the number of cars expected from the houses.

Councillor Neil Sunderland said that refusing the application would only lead to an appeal. "If we lose, the taxpayer picks up the bill. That is how the system works, whether we like it or not."

The dairy, which supplied shops as far away as [Leeds](lee mention) and [Burnley](bur mention), {closed}(e2) in 2014. A detailed application must follow before any work can start, and the developer should contribute about £310,000 to local schools.

Comments on the draft local plan, which sets out where houses may go in the district until 2032, can be made at the library in [Settle](set mention) or online.

---
places:
  gar: {name: Gargrave, point: [53.98, -2.1]}
  con: {name: Cononley, point: [53.92, -2.02]}
  emb: {name: Embsay, point: [53.98, -1.99]}
  cra: {name: Craven, point: [54.05, -2.15], precision: area, radius_km: 20}
  nor: {name: North Yorkshire, point: [54.2, -1.5], precision: division}
  ski: {name: Skipton, point: [53.96, -2.02]}
  set: {name: Settle, point: [54.07, -2.28]}
  har: {name: Harrogate, geonameid: 2647428, point: [53.9908, -1.5373]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bur: {name: Burnley, geonameid: 2654264, point: [53.8, -2.2333]}
events:
  e1: {type: decision, places: [ski], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: on Monday evening, status: happened, actors: "Members of Craven District Council's planning committee", targets: Plans for 74 homes, main: true}
  e2: {type: closure, places: [ski], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: The dairy}
notes: ""
