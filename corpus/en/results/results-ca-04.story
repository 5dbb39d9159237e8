---
id: results-ca-04
genre: results
country: CA
published: 2020-02-03
publisher: Island Rocks
title: "On the ice"
---
{DRAW}(e1) 7, Sunday, [Montague](mon event) rink, [Prince Edward Island](pei event) men's playdown:
[Cornwall](cor metonym) (Gallant) 8, [Charlottetown](cha metonym) (Hirsch) 6
[Summerside](sum metonym) (Arsenault) 7, [Alberton](alb metonym) (MacKay) 3
[Souris](sou metonym): {forfeit}(e2), two men down with {mumps}(e3).

STANDINGS: Gallant 5-1, Arsenault 4-2, Hirsch 4-2.

WOMEN, same ice, Saturday: the [Crapaud](cra metonym) four {upset}(e4) [Charlottetown](cha metonym), 9-8, with a double in the tenth.

ELSEWHERE
[Corner Brook](crb event): {final}(e5) {put back}(e5) a day, the {blizzard}(e6) having {closed}(e7) every road on the west side of [Newfoundland](nfl event).
[Truro](tru event), [N.S.](ns event): Bagnell {over}(e8) Slauenwhite, extra end.
[Kamsack](kam event), [Sask.](sk event): Korol {out}(e9), on a burned rock.
[Bern](ber event), [Switzerland](ch event): Skip Jodie Peters of [Summerside](sum mention) {lost}(e10) a final to [Stockholm](sto metonym), 6-4.

A REMINDER that stones are not luggage. An airline {refused}(e11) a [Tignish](tig mention) junior's set at [Moncton](mct event) on Friday. They {came}(e12) over the [Confederation Bridge](con mention) on her uncle's potato truck.

The winner {goes}(e13) to [Kingston](kin event), the [Ontario](ont event) one, on Feb. 28. The {draw}(e14) to decide the semi-finals starts at 2 today.

---
places:
  mon: {name: Montague, geonameid: 6076690, point: [46.1668, -62.6487]}
  pei: {name: Prince Edward Island, geonameid: 6113358, point: [46.3334, -63.4986], precision: division}
  cor: {name: Cornwall, geonameid: 5928063, point: [46.2265, -63.2181]}
  cha: {name: Charlottetown, geonameid: 5920288, point: [46.2346, -63.1256]}
  sum: {name: Summerside, geonameid: 6159244, point: [46.3912, -63.7887]}
  alb: {name: Alberton, geonameid: 5883166, point: [46.8169, -64.0654]}
  sou: {name: Souris, geonameid: 6151455, point: [46.3501, -62.2486]}
  cra: {name: Crapaud, point: [46.237, -63.503], precision: near}
  crb: {name: Corner Brook, geonameid: 5927969, point: [48.95, -57.952]}
  nfl: {name: Newfoundland, point: [48.5, -56.0], precision: area, radius_km: 200}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  ns: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  kam: {name: Kamsack, geonameid: 5989068, point: [51.5667, -101.9009]}
  sk: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  ch: {name: Switzerland, geonameid: 2658434, point: [47.0002, 8.0143], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  tig: {name: Tignish, point: [46.95, -64.033], precision: near}
  mct: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  con: {name: Confederation Bridge, point: [46.215, -63.755], precision: exact}
  kin: {name: Kingston, geonameid: 5992500, point: [44.2298, -76.481]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
events:
  e1: {type: match, places: [mon], start: 2020-02-02, end: 2020-02-02, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e2: {type: match, places: [mon], start: 2020-02-02, end: 2020-02-02, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e3: {type: outbreak, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: match, places: [mon], start: 2020-02-01, end: 2020-02-01, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e5: {type: match, places: [crb], start: 2020-02-03, end: 2020-02-03, date_precision: day, date_text: a day, status: planned, actors: ""}
  e6: {type: extreme_weather, places: [nfl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [nfl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [tru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: match, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Stockholm, targets: Skip Jodie Peters}
  e11: {type: decision, places: [mct], start: 2020-01-31, end: 2020-01-31, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e12: {type: transport_change, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: match, places: [kin], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: on Feb. 28, status: planned, actors: ""}
  e14: {type: match, places: [mon], start: 2020-02-03, end: 2020-02-03, date_precision: day, date_text: at 2 today, status: planned, actors: ""}
notes: ""
