---
id: report-us-831
genre: report
country: US
published: 2024-07-25
publisher: Whitewater Valley Times
title: "Fair preview: More shade, same lemonade"
---
The [Wayne County](way event) Fair {runs}(e1) Aug. 2-10 at the fairgrounds east of [Honesdale](hon event), and organizers say the biggest change this year is something that visitors won't see.

About 1,100 feet of drainage pipe was {laid}(e2) under the midway this spring. Last August, four inches of {rain}(e3) in two days {turned}(e3) the parking fields into mud and tractors had to pull out cars.

"If it rains like that again, we should be able to open on time," said fair manager Roger Theobald. "I can't control the sky, but I can control where it goes."

Admission is $12 and includes rides; children under 36 inches get in free. Seniors pay half price on Monday. Parking is $5 in the field off Route 191, and shuttle buses from [Hawley](haw mention) and [Carbondale](car mention) cost $2. No pets, coolers or drones are permitted.

Harness racing {is}(e4) Saturday and Sunday at 1 p.m. The demolition derby {follows}(e5) on Aug. 9 at 7 p.m. Drivers from [Susquehanna County](sus mention) have won it five years in a row, and one of them, Dwayne Tiffany of [Thompson](tho mention), says he has built a car for the sixth. "It used to be a hearse. It'd be a shame not to," he said.

In the barns, judges will look at 340 head of cattle, sheep and goats. Because of the avian flu in dairy herds in [Michigan](mic mention) and [Colorado](col mention), milking cows must have a negative test from the past seven days. There are no known cases in [Pennsylvania](pen mention), according to the state's agriculture department in [Harrisburg](har mention), and officials stress that pasteurized milk is safe.

People sometimes ask why the fair does not sell beer. Its charter of 1862 forbids it, Theobald said, and it would take a two-thirds vote of members to change that.

Vendors from as far as [Scranton](scr mention), [Port Jervis](por mention), [N.Y.](new mention), and [Binghamton](bin mention), [N.Y.](new mention), serve everything from pierogies to bison. The line for lemonade is longest at 6 p.m.

---
places:
  way: {name: Wayne County, point: [41.65, -75.3], precision: area, radius_km: 35}
  hon: {name: Honesdale, geonameid: 5194099, point: [41.5768, -75.2588]}
  haw: {name: Hawley, geonameid: 5192925, point: [41.4759, -75.1821]}
  car: {name: Carbondale, geonameid: 5183204, point: [41.5737, -75.5019]}
  sus: {name: Susquehanna County, point: [41.82, -75.8], precision: area, radius_km: 30}
  tho: {name: Thompson, point: [41.864, -75.515]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  har: {name: Harrisburg, geonameid: 5192726, point: [40.2737, -76.8844]}
  scr: {name: Scranton, geonameid: 5211303, point: [41.4092, -75.6649]}
  por: {name: Port Jervis, geonameid: 5132016, point: [41.3751, -74.6927]}
  new: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  bin: {name: Binghamton, geonameid: 5109177, point: [42.0987, -75.918]}
events:
  e1: {type: festival, places: [way, hon], start: 2024-08-02, end: 2024-08-10, date_precision: day, date_text: Aug. 2-10, status: planned, actors: "", main: true}
  e2: {type: construction, places: [hon], start: 2024, end: 2024, date_precision: year, date_text: this spring, status: happened, actors: "", targets: "1,100 feet of drainage pipe"}
  e3: {type: storm, places: [hon], start: 2023-08, end: 2023-08, date_precision: month, date_text: Last August, status: happened, actors: four inches of rain, targets: the parking fields}
  e4: {type: match, places: [hon], start: 2024-08-03, end: 2024-08-04, date_precision: day, date_text: Saturday and Sunday, status: planned, actors: ""}
  e5: {type: match, places: [hon], start: 2024-08-09, end: 2024-08-09, date_precision: day, date_text: on Aug. 9, status: planned, actors: ""}
notes: ""
