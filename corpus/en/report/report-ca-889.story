---
id: report-ca-889
genre: report
country: CA
published: 2010-11-25
publisher: Kawartha Weekly
title: "Santa Claus parade route, road closures and where to park"
---
The [Lindsay](lin event) Santa Claus Parade {steps off}(e1) on Saturday at 2 p.m., with more than 60 floats and nine bands.

The route is the same as in other years: from the fairgrounds north on Angeline, east on Kent to Victoria Park. It takes about 50 minutes for everything to pass a given spot. The best view, organizers say, is from the south side of Kent, where the sun will be behind you if there is any.

Kent Street will be {closed}(e2) to traffic from 12:30 to 4 p.m. Drivers coming from [Fenelon Falls](fen mention) or [Bobcaygeon](bob mention) should use Colborne Street; those from [Peterborough](pet mention) and [Omemee](ome mention) should take Logie. Emergency vehicles can get through at all times.

Parking is free in municipal lots. Please do not block driveways. Cars left on the route after noon may be towed at the owner's expense, which is $140.

Candy will not be thrown from floats, for safety. Elves on foot will hand it out. Children should stay on the curb: a driver cannot see a toddler in front of a tractor.

The food bank's volunteers will have shopping carts and would be grateful for peanut butter, canned fish and diapers. Letters to the North Pole can be given to the mail carriers who walk with the [Canada](can metonym org) Post float. Include a return address for an answer.

In case of freezing rain a decision will be made by 10 a.m. and announced on the radio. Snow won't stop it. The parade has been cancelled only once since 1966.

Elsewhere: [Fenelon Falls](fen event) {holds}(e3) its parade by night on Dec. 3 at 7. [Bobcaygeon](bob event) {goes}(e4) on Dec. 4 at 1 p.m., followed by a skate. In [Coboconk](cob event) the Lions {serve}(e5) chili on Dec. 5 after theirs, which is short, as is the town.

For more, call the Chamber.

---
places:
  lin: {name: Lindsay, geonameid: 6054350, point: [44.3501, -78.7329]}
  fen: {name: Fenelon Falls, point: [44.535, -78.735]}
  bob: {name: Bobcaygeon, point: [44.54, -78.545]}
  pet: {name: Peterborough, geonameid: 6101645, point: [44.3001, -78.3162]}
  ome: {name: Omemee, point: [44.3, -78.56]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  cob: {name: Coboconk, point: [44.66, -78.8]}
events:
  e1: {type: festival, places: [lin], start: 2010-11-27, end: 2010-11-27, date_precision: day, date_text: on Saturday, status: planned, actors: "", main: true}
  e2: {type: closure, places: [lin], start: 2010-11-27, end: 2010-11-27, date_precision: day, date_text: "from 12:30 to 4 p.m.", status: planned, actors: "", targets: Kent Street}
  e3: {type: festival, places: [fen], start: 2010-12-03, end: 2010-12-03, date_precision: day, date_text: on Dec. 3, status: planned, actors: "", targets: its parade}
  e4: {type: festival, places: [bob], start: 2010-12-04, end: 2010-12-04, date_precision: day, date_text: on Dec. 4, status: planned, actors: ""}
  e5: {type: festival, places: [cob], start: 2010-12-05, end: 2010-12-05, date_precision: day, date_text: on Dec. 5, status: planned, actors: the Lions, targets: chili}
notes: ""
