---
id: report-gb-521
genre: report
country: GB
published: 2021-03-25
publisher: Mersey Chronicle
title: "Ministers to {send}(e1) commissioners into [Liverpool](liv event) after damning {report}(e2)"
---
THE Government is to {take over}(e1) parts of [Liverpool](liv metonym org) City Council for at least three years after inspectors {found}(e2) "a council that had lost sight of its own rules" in the way in which it sold land and handed out contracts.

Local Government Secretary Giles Ormerod {told}(e3) the Commons yesterday that up to four commissioners will {run}(e1) highways, regeneration and property. The number of councillors will be {cut}(e4) and elections held every four years from 2023.

The inspection, {led}(e2) by a former chief executive from the [Wirral](wir mention), was {ordered}(e5) in December after the {arrest}(e6) of the mayor, Terence Aspinall, and four other men. He {denies}(e7) wrongdoing, remains under {investigation}(e8) by [Merseyside](mer metonym org) Police and will not {stand}(e9) again in May. Detectives {searched}(e10) addresses in [Aigburth](aig event), [Skelmersdale](ske event) and [Ormskirk](orm event) at the time.

The 67-page {report}(e2) lists plots sold below value, among them one in the [Baltic Triangle](bal event) and another by the [Festival Gardens](fes event), files that were {shredded}(e11) or found in skips, and a culture of bullying. "I have sat on this council since 1994 and I read it with tears in my eyes," said [Anfield](anf metonym) councillor Bernadette Quilliam.

Acting mayor Wendy Fazakerley {apologised}(e12) to residents from the steps of St George's Hall. She {accepted}(e13) the findings in full. The Labour leader, who was visiting a school in [Llandudno](lla event), said that his party would {hold}(e14) its own inquiry.

Commissioners were last {imposed}(e15) in [England](eng event) on [Northamptonshire](nor event), which {ran out}(e16) of money in 2018, and before that on [Rotherham](rot event) and [Tower Hamlets](tow event). Opposition councillors in [Croydon](cro metonym) and [Slough](slo metonym) will be watching nervously.

The city goes to the polls on May 6 to {choose}(e21) a mayor, a third of the council and a police commissioner. Five candidates have been {announced}(e17) so far, and one {ditched}(e18): Labour last month {scrapped}(e18) a shortlist of three women and {began}(e18) again.

Metro mayor Sean Rimmer, whose [Liverpool City Region](live metonym) takes in [Knowsley](kno mention), [Sefton](sef mention), [St Helens](sth mention), [Halton](hal mention) and the [Wirral](wir mention), said that investment must go on. Cruise ships are to {return}(e19) to the [Mersey](mers event) in May, and a first test {event}(e20) with a crowd of 5,000, without masks, is {planned}(e20) in [Sefton Park](seft event).

---
places:
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  wir: {name: Wirral, point: [53.37, -3.07], precision: division}
  mer: {name: Merseyside, point: [53.42, -2.92], precision: division}
  aig: {name: Aigburth, point: [53.363, -2.927]}
  ske: {name: Skelmersdale, geonameid: 2637752, point: [53.5502, -2.7735]}
  orm: {name: Ormskirk, geonameid: 2640908, point: [53.5669, -2.8818]}
  bal: {name: Baltic Triangle, point: [53.396, -2.982]}
  fes: {name: Festival Gardens, point: [53.369, -2.945]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  nor: {name: Northamptonshire, point: [52.3, -0.85], precision: division}
  tow: {name: Tower Hamlets, point: [51.515, -0.03], precision: division}
  live: {name: Liverpool City Region, point: [53.43, -2.9], precision: area, radius_km: 35}
  kno: {name: Knowsley, point: [53.45, -2.85], precision: division}
  sef: {name: Sefton, point: [53.5, -2.97], precision: division}
  sth: {name: St Helens, point: [53.455, -2.737]}
  hal: {name: Halton, point: [53.34, -2.71], precision: division}
  mers: {name: Mersey, point: [53.405, -3.0], precision: near}
  seft: {name: Sefton Park, point: [53.38, -2.94]}
  lla: {name: Llandudno, geonameid: 2644120, point: [53.325, -3.8315]}
  cro: {name: Croydon, geonameid: 2651817, point: [51.3833, -0.1]}
  slo: {name: Slough, geonameid: 2637627, point: [51.5095, -0.5954]}
  anf: {name: Anfield, point: [53.431, -2.961]}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
events:
  e1: {type: decision, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: THE Government, targets: parts of Liverpool City Council, main: true}
  e2: {type: investigation, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: inspectors, main: true}
  e3: {type: statement, places: [], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: yesterday, status: happened, actors: Local Government Secretary Giles Ormerod, targets: the Commons, minor: true}
  e4: {type: decision, places: [liv], start: 2023, end: 2023, date_precision: year, date_text: from 2023, status: planned, actors: "", targets: The number of councillors, minor: true}
  e5: {type: decision, places: [liv], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: The inspection, minor: true}
  e6: {type: arrest, places: [liv], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, arrested: 5, status: happened, actors: "", targets: "the mayor, Terence Aspinall, and four other men"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e8: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: He}
  e9: {type: election, places: [liv], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, negated: true, actors: He, minor: true}
  e10: {type: raid, places: [aig, ske, orm], start: 2020-12, end: 2020-12, date_precision: month, date_text: at the time, status: happened, actors: Detectives, targets: addresses}
  e11: {type: other_crime, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: files, minor: true}
  e12: {type: statement, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Wendy Fazakerley, targets: residents}
  e13: {type: decision, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Wendy Fazakerley, targets: the findings, minor: true}
  e14: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: his party}
  e15: {type: decision, places: [nor, rot, tow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Commissioners}
  e16: {type: market, places: [nor], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Northamptonshire, minor: true}
  e17: {type: appointment, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Five candidates, minor: true}
  e18: {type: decision, places: [liv], start: 2021-02, end: 2021-02, date_precision: month, date_text: last month, status: happened, actors: Labour, targets: a shortlist of three women}
  e19: {type: visit, places: [mers], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: planned, actors: Cruise ships, minor: true}
  e20: {type: festival, places: [seft], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e21: {type: election, places: [liv], start: 2021-05-06, end: 2021-05-06, date_precision: day, date_text: on May 6, status: planned, actors: "", targets: a mayor}
notes: ""
