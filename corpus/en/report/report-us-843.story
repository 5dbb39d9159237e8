---
id: report-us-843
genre: report
country: US
published: 2007-10-04
publisher: Prairie Acadian News
title: "Voter guide: three seek two seats on [Eunice](eun metonym) board"
---
The [Eunice](eun mention) aldermen's race in District 2 comes down to three people who say that they like each other and one question that they don't agree on: the utility plant.

Early {voting}(e1) for the Oct. 20 {election}(e1) {runs}(e1) from Saturday through Oct. 13 at the registrar's offices in [Opelousas](ope event) and [Crowley](cro event). Polls are open on election day from 6 a.m. to 8 p.m. Voters should bring a photo identification; those who do not have one may sign an affidavit.

Claude Fontenot, 61, is a retired welding instructor. He was on the board from 1994 to 2002. He would keep the plant and lease it to a company from [Lafayette](laf mention) or [Baton Rouge](bat mention). "It's making us nothing now. It could make us $300,000," he said.

Dr. Simone Guillory, 44, has a dental practice on Laurel Avenue. She came here from [Ville Platte](vil mention) in 1996. She would sell, and put the money into drainage. "People in [Mermentau](mer mention) and [Iota](iot mention) get grants because they have plans. We have a hole," she said. If elected, she says, she would publish every bill that the city pays.

Jude Bertrand, 33, a rice farmer, wants the question put to a vote of the people. He is critical of tax breaks of the kind that the city gives to truck stops. "They shook our hand and shot us in the foot," he said.

All three favor a curfew for children under 16, more patrol cars and a fair share of the parish sales tax. None has raised more than $5,000, according to reports filed with the state's board of ethics.

[St. Landry Parish](stl mention) has 53,000 voters. Turnout for local races has ranged from 28 to 41 percent in the past, but a governor is on the ballot this time, and the clerk in [Opelousas](ope mention) says that half could show up.

A runoff, if one is needed, would be on Nov. 17. It is a [Louisiana](lou mention) custom that loser buys the boudin.

---
places:
  eun: {name: Eunice, geonameid: 4323900, point: [30.4944, -92.4176]}
  ope: {name: Opelousas, geonameid: 4336153, point: [30.5335, -92.0815]}
  cro: {name: Crowley, geonameid: 4321310, point: [30.2141, -92.3746]}
  laf: {name: Lafayette, geonameid: 4330145, point: [30.2241, -92.0198]}
  bat: {name: Baton Rouge, geonameid: 4315588, point: [30.4433, -91.1875]}
  vil: {name: Ville Platte, geonameid: 4344651, point: [30.688, -92.2715]}
  mer: {name: Mermentau, point: [30.19, -92.58]}
  iot: {name: Iota, point: [30.331, -92.496]}
  stl: {name: St. Landry Parish, point: [30.6, -92.0], precision: area, radius_km: 35}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
events:
  e1: {type: election, places: [ope, cro, eun], start: 2007-10-20, end: 2007-10-20, date_precision: day, date_text: Oct. 20, status: planned, actors: "", main: true}
notes: ""
