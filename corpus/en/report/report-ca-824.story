---
id: report-ca-824
genre: report
country: CA
published: 2015-07-22
publisher: Lakeland Courier
title: "[Lac La Biche](lac mention) farm stand {opens}(e1) second gate"
---
The saskatoons will not wait, and neither will Therese Cardinal's customers.

Cardinal, who grows berries on 12 hectares east of [Lac La Biche](lac mention), {opened}(e1) a second U-pick gate at [Plamondon](pla event) on the weekend. It has 4,000 bushes, a shed with scales and a washroom for which, she says, mothers have thanked her with tears in their eyes.

"They drive from [Cold Lake](col mention) and from [Fort McMurray](for mention), and that's three hours. If you've driven three hours with kids, it isn't the berries you want first."

A four-litre pail is $14 if you pick and $32 if you don't. Gates are open from 9 to 8, rain or shine, except when there is lightning. Strawberries are over; raspberries could start in ten days. Dogs should stay in the truck.

There are some 90 U-picks in [Alberta](alb mention), most of them within an hour of [Edmonton](edm mention). North of [Smoky Lake](smo mention) the season is short and the frost is not to be trusted: it can strike in the first week of June and again in August. Growers battle birds with nets and bears with radios. "A bear likes talk shows," said Cardinal. "Music only brings him in."

She has the soil to thank for the taste, and a bush bred in [Saskatoon](sas mention), the city, from a plant found near [Smoky Lake](smo mention). Saskatoons keep for a year if frozen dry. For pie, her advice is to use less sugar than the book says and more lemon.

A marketing professor in [Edmonton](edm mention) says that half of all people who go to a farm once never go back, and that what decides it is parking. Cardinal has mowed a field for 70 cars.

What the gate might bring in, she does not like to say. A late frost in 2012 {took}(e2) four-fifths of the crop, and she worked that winter at a camp kitchen by [Conklin](con mention). "You plan like it'll be good," she said, "and you keep your steel-toes."

For directions, look for the red barrel on Highway 858.

---
places:
  lac: {name: Lac La Biche, geonameid: 6028050, point: [54.7669, -111.9686]}
  pla: {name: Plamondon, point: [54.85, -112.33]}
  col: {name: Cold Lake, geonameid: 5925024, point: [54.4652, -110.1815]}
  for: {name: Fort McMurray, geonameid: 5955895, point: [56.7268, -111.381]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  smo: {name: Smoky Lake, geonameid: 6150293, point: [54.1169, -112.4686]}
  sas: {name: Saskatoon, geonameid: 6141256, point: [52.1324, -106.6689]}
  con: {name: Conklin, point: [55.63, -111.08]}
events:
  e1: {type: opening, places: [pla], start: 2015-07-18, end: 2015-07-19, date_precision: day, date_text: on the weekend, status: happened, actors: Therese Cardinal, targets: a second U-pick gate, main: true}
  e2: {type: extreme_weather, places: [lac], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: A late frost, targets: four-fifths of the crop}
notes: ""
