---
id: report-gb-66
genre: report
country: GB
published: 2025-03-06
publisher: "The Wisbech & Lynn Advertiser"
title: "{Ram-raiders}(e1) {hit}(e1) four [Fenland](fen event) cash machines in a night"
---
Police are {hunting}(e2) a gang that {ripped}(e1) cash machines from the walls of four shops across the [Fens](fens event) in less than three hours.

The first {raid}(e1) took place at the Co-op in [Chatteris](cha event) at about 12.40am on Tuesday. A stolen JCB was used to {pull}(e1) down the front of the store. Shops in [March](mar event), [Outwell](out event) and [Long Sutton](lon event) were {targeted}(e1) in the same way before 3.30am.

Nobody was hurt, but a flat above the shop in [March](mar event) has been declared unsafe and an 82-year-old resident, Mrs Jean Copeman, has {moved}(e3) in with her daughter in [Downham Market](dow event). "The whole building shook," she said.

The digger, which had been {stolen}(e4) from a building site at [Whittlesey](whi event) on Sunday, was {found}(e5) on fire in a lay-by on the A47 near [Guyhirn](guy event). A Ford Ranger with false plates was {seized}(e6) in [Spalding](spa event) on Wednesday.

Detective Sergeant Amy Hallett of [Cambridgeshire](cam metonym org) Police said officers were {working}(e2) with colleagues in [Norfolk](nor mention) and [Lincolnshire](lin mention) and that a link with {thefts}(e7) in [Thetford](the event) and [Diss](dis event) in January was likely.

A 38-year-old man from [Peterborough](pet mention) was {arrested}(e8) on suspicion of burglary on Wednesday evening and has been {bailed}(e9) until 2 April.

The Post Office confirmed that the [Outwell](out event) branch would stay {closed}(e10) for at least a fortnight. A mobile van will {call}(e11) on Mondays and Thursdays. North East [Cambridgeshire](cam metonym org) MP Stephen Garrod has {asked}(e12) the Home Secretary for a meeting on rural crime; 62 machines were {blown}(e13) up or {pulled}(e13) out in [England](eng event) and [Wales](wal event) last year.

Three brothers from [Doncaster](don mention) were {jailed}(e14) at [Lincoln](linc metonym org) Crown Court in November for a similar {spree}(e15) in [Boston](bos event), [Sleaford](sle event) and [Horncastle](hor event).

---
places:
  fen: {name: Fenland, point: [52.55, 0.1], precision: area, radius_km: 20}
  fens: {name: Fens, point: [52.6, 0.0], precision: area, radius_km: 40}
  cha: {name: Chatteris, geonameid: 2653298, point: [52.4562, 0.0524]}
  mar: {name: March, point: [52.55, 0.088]}
  out: {name: Outwell, point: [52.61, 0.23]}
  lon: {name: Long Sutton, point: [52.79, 0.12]}
  dow: {name: Downham Market, geonameid: 2651030, point: [52.6071, 0.3837]}
  guy: {name: Guyhirn, point: [52.61, 0.07]}
  cam: {name: Cambridgeshire, geonameid: 2653940, point: [52.3476, 0.0158], precision: division}
  nor: {name: Norfolk, geonameid: 2641455, point: [52.6602, 0.9532], precision: division}
  lin: {name: Lincolnshire, geonameid: 2644486, point: [53.1152, -0.2225], precision: division}
  pet: {name: Peterborough, geonameid: 2640354, point: [52.5736, -0.2478]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  linc: {name: Lincoln, geonameid: 2644487, point: [53.2268, -0.5379]}
  bos: {name: Boston, geonameid: 2655138, point: [52.9763, -0.0266]}
  hor: {name: Horncastle, point: [53.21, -0.12]}
  spa: {name: Spalding, geonameid: 2637265, point: [52.7871, -0.1514]}
  the: {name: Thetford, geonameid: 2636032, point: [52.4167, 0.75]}
  whi: {name: Whittlesey, geonameid: 2634010, point: [52.558, -0.1302]}
  dis: {name: Diss, geonameid: 2651214, point: [52.3768, 1.1091]}
  don: {name: Doncaster, geonameid: 2651123, point: [53.5228, -1.1312]}
  sle: {name: Sleaford, geonameid: 2637659, point: [52.9983, -0.4094]}
events:
  e1: {type: robbery, places: [cha, mar, out, lon], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: at about 12.40am on Tuesday, status: happened, actors: a gang, targets: cash machines, main: true}
  e2: {type: investigation, places: [fens], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: a gang, main: true}
  e3: {type: displacement, places: [dow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mrs Jean Copeman, minor: true}
  e4: {type: robbery, places: [whi], start: 2025-03-02, end: 2025-03-02, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The digger}
  e5: {type: fire, places: [guy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The digger}
  e6: {type: raid, places: [spa], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: A Ford Ranger}
  e7: {type: robbery, places: [the, dis], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e8: {type: arrest, places: [pet], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on Wednesday evening, arrested: 1, status: happened, actors: "", targets: A 38-year-old man from Peterborough, main: true}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: until 2 April, status: happened, actors: "", targets: A 38-year-old man from Peterborough, minor: true}
  e10: {type: closure, places: [out], start: null, end: null, date_precision: unknown, date_text: for at least a fortnight, status: happened, actors: "", targets: branch}
  e11: {type: other, places: [out], start: null, end: null, date_precision: unknown, date_text: on Mondays and Thursdays, status: planned, actors: A mobile van, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Stephen Garrod, targets: the Home Secretary, minor: true}
  e13: {type: robbery, places: [eng, wal], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", targets: 62 machines}
  e14: {type: verdict, places: [linc], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: Three brothers from Doncaster}
  e15: {type: robbery, places: [bos, sle, hor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Three brothers from Doncaster}
notes: ""
