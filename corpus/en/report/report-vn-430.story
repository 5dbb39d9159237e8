---
id: report-vn-430
genre: report
country: VN
published: 2019-10-26
publisher: Mekong Dispatch
title: "From [Nghe An](ngh mention) to [Essex](ess event): families fear for missing after 39 {found dead}(e1) in lorry"
---
Phan Van Thin last heard from his daughter at 4.28 on Wednesday morning, [Hanoi](han mention) time. "I can't breathe," the message read. She was 26 and came from [Can Loc](can mention), in [Ha Tinh](hat mention) province. On Friday he {reported}(e2) her missing to the people's committee.

A few hours before the police in [Grays](gra event), east of [London](lon mention), had {opened}(e1) a refrigerated trailer on an industrial estate and {found}(e1) the bodies of 31 men and eight women. [Essex](ess metonym) Police at first {said}(e3) that all were [Chinese](chi demonym). By Saturday, 24 families in [Nghe An](ngh event) and [Ha Tinh](hat event) had come forward, and hair samples were being {taken}(e4) in [Yen Thanh](yen event) and [Do Luong](dol event) for comparison.

The trailer had {crossed}(e5) from [Zeebrugge](zee event), in [Belgium](belg mention), to [Purfleet](pur event), arriving half an hour after midnight on Wednesday. The cab that {collected}(e5) it had come from [Northern Ireland](nor mention) by way of [Holyhead](hol event). Its driver, a man of 25 from [Craigavon](cra mention), was {arrested}(e6) on the spot and {charged}(e7) on Saturday with 39 counts of manslaughter. A couple from [Warrington](war mention), both 38, and a man of 48 from [Northern Ireland](nor mention), {stopped}(e8) at [Stansted](sta event) airport, are in custody; a fifth man was {held}(e8) at [Dublin Port](dub event) on Saturday. Police {searched}(e9) three houses in [County Armagh](cou event).

Most of the families paid between $30,000 and $40,000. The usual route, say former migrants, {leads}(e10) by air to [Moscow](mos mention), through forest into [Latvia](lat mention) or by lorry to [Ukraine](ukr mention) and [Poland](pol mention), to a flat in [Berlin](ber mention) and a camp in the woods at [Angres](ang mention) or [Grande-Synthe](gran mention), in northern [France](fra mention). Those who get to [England](eng mention) work in nail bars, or tend cannabis in houses in [Leeds](lee mention), [Birmingham](bir mention) and [Swansea](swa mention).

In [Dien Chau](die event), where three are missing, a priest {said}(e11) Mass on Friday for 500 people. The coastal communes lost their fish in April 2016, when a steel plant at [Vung Ang](vun event) {discharged}(e12) waste into the sea along 200 kilometres, down to [Quang Tri](qua event) and [Hue](hue event). Many fishermen {left}(e13) then.

The prime minister in [Hanoi](han metonym) {ordered}(e14) an inquiry on Saturday. Police in [Vinh](vin event) have {questioned}(e15) two men who arranged passports. [Beijing](bei metonym) has {sent}(e16) diplomats to [Essex](ess event).

The case is the worst of its kind in [Britain](bri event) since June 2000, when 58 [Chinese](chi demonym) migrants {suffocated}(e17) in a tomato lorry at [Dover](dov event). In August 2015, 71 people {died}(e18) in a poultry lorry left on a motorway near [Parndorf](par event), in [Austria](aus mention); a court in [Kecskemét](kec event), [Hungary](hun mention), {jailed}(e19) four men for it last year.

Candles were {lit}(e20) outside the Home Office in [London](lon event) on Thursday and in [Belfast](bel event).

---
places:
  ngh: {name: Nghe An, point: [19.2, 104.9], precision: division}
  ess: {name: Essex, geonameid: 2649889, point: [51.7709, 0.4957], precision: division}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  can: {name: Can Loc, point: [18.46, 105.77]}
  hat: {name: Ha Tinh, point: [18.3, 105.7], precision: division}
  gra: {name: Grays, point: [51.48, 0.33]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  yen: {name: Yen Thanh, point: [19.0, 105.48]}
  dol: {name: Do Luong, point: [18.9, 105.3]}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819]}
  pur: {name: Purfleet, point: [51.48, 0.24]}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  hol: {name: Holyhead, geonameid: 2646686, point: [53.3062, -4.6321]}
  cra: {name: Craigavon, geonameid: 3345440, point: [54.4471, -6.387]}
  war: {name: Warrington, geonameid: 2634739, point: [53.3925, -2.5802]}
  sta: {name: Stansted, point: [51.885, 0.235]}
  dub: {name: Dublin Port, point: [53.35, -6.2]}
  cou: {name: County Armagh, point: [54.3, -6.6], precision: division}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ang: {name: Angres, point: [50.41, 2.76]}
  gran: {name: Grande-Synthe, geonameid: 3015160, point: [51.0154, 2.2997]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  die: {name: Dien Chau, point: [18.98, 105.6]}
  vun: {name: Vung Ang, point: [18.1, 106.4]}
  qua: {name: Quang Tri, point: [16.8, 107.0], precision: division}
  hue: {name: Huế, geonameid: 1580240, point: [16.4619, 107.5955]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  dov: {name: Dover, geonameid: 2651048, point: [51.126, 1.3126]}
  par: {name: Parndorf, point: [48.0, 16.86]}
  kec: {name: Kecskemét, geonameid: 3050434, point: [46.9062, 19.6913]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  vin: {name: Vinh, geonameid: 1562798, point: [18.6734, 105.6923]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  belg: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
events:
  e1: {type: smuggling, places: [gra], start: 2019-10-23, end: 2019-10-23, date_precision: day, date_text: on Wednesday, killed: 39, status: happened, actors: "", targets: 31 men and eight women, main: true}
  e2: {type: statement, places: [], start: 2019-10-25, end: 2019-10-25, date_precision: day, date_text: On Friday, status: happened, actors: Phan Van Thin, targets: his daughter, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Essex Police, minor: true}
  e4: {type: investigation, places: [yen, dol], start: 2019-10-26, end: 2019-10-26, date_precision: day, date_text: "", status: happened, actors: "", targets: hair samples, main: true}
  e5: {type: transport_change, places: [zee, pur, hol], start: 2019-10-23, end: 2019-10-23, date_precision: day, date_text: on Wednesday, status: happened, actors: The trailer}
  e6: {type: arrest, places: [gra], start: 2019-10-23, end: 2019-10-23, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: a man of 25 from Craigavon, main: true}
  e7: {type: charge, places: [gra], start: 2019-10-26, end: 2019-10-26, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a man of 25 from Craigavon}
  e8: {type: arrest, places: [sta, dub], start: 2019-10-26, end: 2019-10-26, date_precision: day, date_text: on Saturday, arrested: 4, status: happened, actors: "", targets: A couple from Warrington}
  e9: {type: raid, places: [cou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: three houses}
  e10: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: ceremony, places: [die], start: 2019-10-25, end: 2019-10-25, date_precision: day, date_text: on Friday, status: happened, actors: a priest}
  e12: {type: poisoning, places: [vun, qua, hue], start: 2016-04, end: 2016-04, date_precision: month, date_text: in April 2016, status: happened, actors: a steel plant, targets: the sea}
  e13: {type: displacement, places: [], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: Many fishermen, minor: true}
  e14: {type: investigation, places: [han], start: 2019-10-26, end: 2019-10-26, date_precision: day, date_text: on Saturday, status: happened, actors: The prime minister}
  e15: {type: investigation, places: [vin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: two men who arranged passports}
  e16: {type: visit, places: [ess], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing, targets: diplomats}
  e17: {type: smuggling, places: [dov], start: 2000-06, end: 2000-06, date_precision: month, date_text: June 2000, killed: 58, status: happened, actors: "", targets: 58 Chinese migrants}
  e18: {type: smuggling, places: [par], start: 2015-08, end: 2015-08, date_precision: month, date_text: In August 2015, killed: 71, status: happened, actors: "", targets: 71 people}
  e19: {type: verdict, places: [kec], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: a court, targets: four men}
  e20: {type: protest, places: [lon, bel], start: 2019-10-24, end: 2019-10-24, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
notes: ""
