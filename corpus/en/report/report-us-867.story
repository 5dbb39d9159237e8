---
id: report-us-867
genre: report
country: US
published: 2023-08-17
publisher: Sandhills Carolina Post
title: "Homeowners on the lake ask who pays when a dam gets old"
---
There are 84 houses around the lake, and not one of their owners thought, on signing for a view, that he was buying a dam.

He was. Under [North Carolina](nor mention) law a dam that is not the state's or a utility's belongs to whoever owns the land beneath it, and at [Lake Auman](lak mention), east of [Candor](can mention), this is the property owners' association. Inspectors have {rated}(e1) the earthen structure, put up in 1962, as being in poor condition. To bring it up to standard could cost $2.6 million, or $31,000 a house.

"I'm 78. I don't buy green bananas," said Walt Pressley, who retired here from [Charlotte](cha mention). "They want me to buy a spillway?"

[North Carolina](nor mention) has 1,445 dams of the class that is called high hazard, which does not mean that they're weak but that people could die if they gave way. Two-thirds are private. When Hurricane Florence {stalled}(e2) over the region in 2018, dams {failed}(e3) at [Boiling Spring Lakes](boi event); a tax district was set up there to pay for new ones. In [Moore County](moo mention), commissioners have so far not been asked for one.

Grants can be had from [Washington](was metonym), though only for dams with an emergency plan, and this has none. Lowering the lake by five feet would ease the pressure and would also leave 40 docks on mud. The last choice is to cut a notch and let the creek be a creek. Values could fall by a third, according to an appraiser in [Southern Pines](sou mention).

Those downstream have a view as well. Patsy Deaton has a trailer and 60 goats on the branch below. "When it rains, I sleep in my clothes," she said. "They're worried about their docks."

The association's 84 members are to {vote}(e4) on Sept. 9 in the Baptist church at [West End](wes event). A special assessment needs two-thirds. Should they refuse, the state's dam engineer in [Raleigh](ral mention) may order it drained and send them the bill.

---
places:
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  can: {name: Candor, point: [35.295, -79.745]}
  lak: {name: Lake Auman, point: [35.24, -79.6]}
  cha: {name: Charlotte, geonameid: 4460243, point: [35.2271, -80.8431]}
  boi: {name: Boiling Spring Lakes, geonameid: 4456593, point: [34.0305, -78.0672]}
  moo: {name: Moore County, point: [35.31, -79.48], precision: area, radius_km: 30}
  was: {name: Washington, point: [38.9, -77.04]}
  sou: {name: Southern Pines, geonameid: 4492722, point: [35.1741, -79.3923]}
  wes: {name: West End, point: [35.24, -79.57]}
  ral: {name: Raleigh, geonameid: 4487042, point: [35.7721, -78.6386]}
events:
  e1: {type: investigation, places: [moo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Inspectors, targets: the earthen structure}
  e2: {type: storm, places: [boi], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Hurricane Florence}
  e3: {type: collapse, places: [boi], start: 2018, end: 2018, date_precision: year, date_text: "", status: happened, actors: "", targets: dams}
  e4: {type: decision, places: [wes], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: on Sept. 9, status: planned, actors: "The association's 84 members", targets: A special assessment, main: true}
notes: ""
