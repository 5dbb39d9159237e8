---
id: report-us-818
genre: report
country: US
published: 2018-04-05
publisher: Clinch Valley Post
title: "[Grundy](gru mention) bakery has the recipe for staying"
---
At 4 a.m. there are two lights on in downtown [Grundy](gru mention): the one over the jail door and the one in the window of Dot's.

Dot Ratliff {sold}(e1) the business in January to her niece, Kaylee, 29, who {came home}(e2) from [Charlotte](cha mention) with an accounting degree and, she says, no idea how to make a fried pie.

"I can tell you to the penny what a pie costs. That doesn't mean you'd want mine," she said. So Dot, 77, still rolls the dough.

They sell 240 pies on a good day. Apple is $2.25; the chocolate, which uses a recipe from a cousin in [Pikeville](pik mention), [Kentucky](ken mention), is $2.50. Orders go out by a coal-company van to [Vansant](van mention), [Oakwood](oak mention) and [Haysi](hay mention), and the nurses at the hospital in [Richlands](ric mention) buy three dozen each Friday.

[Buchanan County](buc mention) has half the people that it had in 1980. Most of what was downtown was moved across the [Levisa Fork](lev mention) because the river kept coming in; there is now a store with a parking deck where the ball field used to be. Banks will lend for trucks but are slower about ovens. A loan from a fund in [Abingdon](abi mention) pays for the new mixer. It carries 3 percent interest and the condition that the shop should employ four people.

"Everybody asks when we'll close," Kaylee said. "They ask it the way you'd ask when the rain's coming."

An economist who studies small towns for a college in [Wise](wis mention), Paul Tackett, said that shops like this survive if they do one thing that cannot be had from a chain and if the owner does not count her hours. "There's no secret. There are just not many people willing," he said.

Would she go back to [North Carolina](nor mention)? "If it burned down, maybe," she said. "Then again, we had a fire once and Dot was frying by noon."

Dot's is open Tuesday to Saturday from 5 a.m. until the pies are gone. There is no telephone.

---
places:
  gru: {name: Grundy, geonameid: 4762512, point: [37.2779, -82.099]}
  cha: {name: Charlotte, geonameid: 4460243, point: [35.2271, -80.8431]}
  pik: {name: Pikeville, geonameid: 4304232, point: [37.4793, -82.5188]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  van: {name: Vansant, point: [37.22, -82.09]}
  oak: {name: Oakwood, point: [37.21, -82.0]}
  hay: {name: Haysi, point: [37.206, -82.293]}
  ric: {name: Richlands, geonameid: 4781711, point: [37.0932, -81.7937]}
  buc: {name: Buchanan County, point: [37.27, -82.04], precision: area, radius_km: 25}
  lev: {name: Levisa Fork, point: [37.28, -82.1], precision: near}
  abi: {name: Abingdon, geonameid: 4743815, point: [36.7098, -81.9774]}
  wis: {name: Wise, geonameid: 4829341, point: [36.9759, -82.5757]}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
events:
  e1: {type: deal, places: [gru], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: Dot Ratliff, targets: the business, main: true}
  e2: {type: career, places: [gru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "her niece, Kaylee", minor: true}
notes: ""
