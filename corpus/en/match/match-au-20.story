---
id: match-au-20
genre: match
country: AU
published: 2022-07-17
publisher: Queensland Sport Wire
title: "Late Try {Sinks}(e1) [Newcastle](new metonym) as [Townsville](tow metonym) Crowd {Invades}(e2) Pitch"
---
A 79th-minute try by debutant Jonah Sefo gave [North Queensland](nor metonym) a 22-18 {win}(e1) over [Newcastle](new metonym) in [Townsville](tow event) on Saturday night, in a {match}(e1) that was {halted}(e2) for eleven minutes when about 300 supporters {ran on}(e2) to the field.

Police {arrested}(e3) 14 people, among them a man of 51 who had {tackled}(e4) a touch judge. The official was {treated}(e5) for a broken collarbone at [Townsville](tow metonym org) University Hospital and was {discharged}(e6) on Sunday.

[Newcastle](new metonym) led 18-6 at half-time through tries from Best, Hoy and Kalyn. But they lost captain Rhys Tobin to a knee {injury}(e7) after the break and have now been beaten in six games in a row; in [Canberra](can event) last week they {went down}(e8) by 40.

"We'll be back in [Hunter](hun mention) colours next week, and better," said coach Adrian Munce, who denied reports in [Sydney](syd mention) that he had offered to {resign}(e9).

Elsewhere in round 18, [Parramatta](par metonym) {drew}(e10) 14-all with [Brisbane](bri metonym) at [Parramatta](par event)'s new stadium, [Melbourne](mel metonym) {thrashed}(e11) the [Gold Coast](gol metonym) 46-0 in [Albury](alb event), and the {meeting}(e12) of [Penrith](pen metonym) and [Manly](man metonym) was {put off}(e12) until Wednesday because of the {flooding}(e13) of the [Hawkesbury](haw event). [Auckland](auc metonym)'s side, who spent two years in exile at [Gosford](gos event), {play}(e14) at home on Sunday for the first time since 2019.

The league said on Sunday that it had opened an {inquiry}(e15) into the events in [Townsville](tow event).

---
places:
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  nor: {name: North Queensland, point: [-19.0, 146.0], precision: area, radius_km: 400}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  hun: {name: Hunter, point: [-32.5, 151.0], precision: area, radius_km: 80}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  par: {name: Parramatta, geonameid: 7281840, point: [-33.8178, 151.0035]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
  alb: {name: Albury, geonameid: 2178174, point: [-36.0748, 146.924]}
  pen: {name: Penrith, geonameid: 2153471, point: [-33.75, 150.7]}
  man: {name: Manly, geonameid: 2158867, point: [-33.798, 151.2883]}
  haw: {name: Hawkesbury, point: [-33.55, 150.85], precision: near}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  gos: {name: Gosford, geonameid: 2164849, point: [-33.4244, 151.344]}
events:
  e1: {type: match, places: [tow], start: 2022-07-16, end: 2022-07-16, date_precision: day, date_text: on Saturday night, status: happened, actors: North Queensland, targets: Newcastle, main: true}
  e2: {type: riot, places: [tow], start: 2022-07-16, end: 2022-07-16, date_precision: day, date_text: "", status: happened, actors: about 300 supporters, main: true}
  e3: {type: arrest, places: [tow], start: 2022-07-16, end: 2022-07-16, date_precision: day, date_text: "", arrested: 14, status: happened, actors: Police}
  e4: {type: attack, places: [tow], start: 2022-07-16, end: 2022-07-16, date_precision: day, date_text: "", injured: 1, status: happened, actors: a man of 51, targets: a touch judge}
  e5: {type: medical, places: [tow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The official, minor: true}
  e6: {type: medical, places: [tow], start: 2022-07-17, end: 2022-07-17, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The official, minor: true}
  e7: {type: other_accident, places: [tow], start: 2022-07-16, end: 2022-07-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: match, places: [can], start: 2022-07-04, end: 2022-07-04, date_precision: week, date_text: last week, status: happened, actors: "", targets: Newcastle}
  e9: {type: resignation, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e10: {type: match, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Parramatta, targets: Brisbane}
  e11: {type: match, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Melbourne, targets: the Gold Coast}
  e12: {type: match, places: [], start: 2022-07-20, end: 2022-07-20, date_precision: day, date_text: until Wednesday, status: planned, actors: Penrith, targets: Manly}
  e13: {type: flood, places: [haw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: match, places: [auc], start: 2022-07-17, end: 2022-07-17, date_precision: day, date_text: on Sunday, status: planned, actors: "Auckland's side"}
  e15: {type: investigation, places: [tow], start: 2022-07-17, end: 2022-07-17, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
notes: ""
