---
id: match-us-04
genre: match
country: US
published: 2021-10-30
publisher: Obion County Ledger
title: "FRIDAY LIGHTS: [Paris](par metonym) {falls}(e1) to [Milan](mil metonym); [Dyersburg](dye metonym) {rolls}(e2)"
---
{Rain}(e3) moved in from the [Mississippi](mis mention) around halftime and so did the {fog}(e3), which is why nobody in the bleachers at [Milan](mil event), [Tennessee](tn event), can swear how [Henry County](hen metonym)'s last pass came down. It was caught, the official said. Out of bounds, he said next.

{Final}(e1): [Milan](mil metonym) 21, [Henry County](hen metonym) 20. For the boys from [Paris](par mention) ([Tennessee](tn mention), tower sixty feet high) the season ends there.

At [Union City](uni event) the Tornadoes {beat}(e4) [Humboldt](hum metonym) 44-6. [Dyersburg](dye metonym), playing away at [Covington](cov event), {won}(e2) 28-14 behind Tay Ruffin's 212 yards. Ruffin has an {offer}(e5) from [Memphis](mem metonym) and, his mother says, a letter from [Iowa](iow metonym).

[Camden](cam metonym) at [Trenton](tre event) was {postponed}(e6) to Monday: the visitors' bus {hit}(e7) a deer on [Highway 79](h79 event). Driver and deer both walked away.

Also on Friday, a stadium light {burst into flames}(e8) at [Fulton](ful event), over the [Kentucky](ky mention) line, during the band's {salute}(e9) to veterans, and firefighters from both sides of [State Line Street](sls mention) turned out. The {game}(e10) went on by truck headlamp, which neither state's association permits.

Play-off brackets {come out}(e11) Sunday in [Nashville](nas event).

---
places:
  par: {name: Paris, geonameid: 4647963, point: [36.302, -88.3267]}
  hen: {name: Henry County, geonameid: 4628829, point: [36.3253, -88.3003], precision: division}
  sls: {name: State Line Street, point: [36.504, -88.875], precision: near, near: ful}
  mil: {name: Milan, geonameid: 4641630, point: [35.9198, -88.7589]}
  dye: {name: Dyersburg, geonameid: 4619800, point: [36.0345, -89.3856]}
  mis: {name: Mississippi River, point: [36.2, -89.6], precision: area, radius_km: 150}
  tn: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  uni: {name: Union City, geonameid: 4664170, point: [36.4242, -89.057]}
  hum: {name: Humboldt, geonameid: 4631291, point: [35.8198, -88.9159]}
  cov: {name: Covington, geonameid: 4615804, point: [35.5643, -89.6465]}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  cam: {name: Camden, geonameid: 4610643, point: [36.059, -88.0978]}
  tre: {name: Trenton, geonameid: 4663205, point: [35.9806, -88.9415]}
  h79: {name: Highway 79, point: [36.05, -88.75], precision: near}
  ful: {name: Fulton, geonameid: 4292424, point: [36.5042, -88.8742]}
  ky: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  nas: {name: Nashville, geonameid: 4644585, point: [36.1659, -86.7844]}
events:
  e1: {type: match, places: [mil], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: FRIDAY, status: happened, actors: "", main: true}
  e2: {type: match, places: [cov], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: FRIDAY, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [mil], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: match, places: [uni], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: career, places: [mem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: match, places: [tre], start: 2021-11-01, end: 2021-11-01, date_precision: day, date_text: to Monday, status: planned, actors: Camden}
  e7: {type: road_accident, places: [h79], start: null, end: null, date_precision: unknown, date_text: "", injured: 0, status: happened, actors: ""}
  e8: {type: fire, places: [ful], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e9: {type: performance, places: [ful], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: match, places: [ful], start: 2021-10-29, end: 2021-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: publication, places: [nas], start: 2021-10-31, end: 2021-10-31, date_precision: day, date_text: Sunday, status: planned, actors: ""}
notes: ""
