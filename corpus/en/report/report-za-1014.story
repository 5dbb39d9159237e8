---
id: report-za-1014
genre: report
country: ZA
published: 2013-04-10
publisher: Platteland Motoring
title: "How to buy a used bakkie without being taken for a ride"
---
Half of the bakkies on our roads are older than ten years, and sooner or later you will stand in front of one with a man who says that it belonged to his grandmother.

Look under it first. Red mud that has baked hard on the chassis tells of [Limpopo](lim mention), white crust of the [West Coast](wes mention). Salt is the enemy. A vehicle that has spent its life launching boats at [Struisbaai](str mention) or [Hermanus](her mention) may shine like a new rand and be rotten as a pear. Take a magnet: where it doesn't stick, there is filler.

Ask for the service book and ring the dealer whose stamp is in it. If the last stamp is from [Windhoek](win mention) or [Maputo](map mention), find out why. Thousands of stolen vehicles cross our borders in both directions every year, and the police can seize yours even if you paid for it in good faith. A clearance certificate costs little, and you should insist that the engine number is compared with the papers in front of you.

"People fall in love with the bull bar," says Gert Labuschagne, who has run a workshop in [Potchefstroom](pot mention) since 1986. "I tell them to open the radiator. If it looks like chocolate, walk away."

What should you pay? A 2006 double cab with 190 000km might fetch R135 000 in [Bloemfontein](blo mention) and R150 000 in [Durban](dur mention), according to the trade guide. Diesels hold their price, petrol models don't. Canopies, tow bars and mags are worth less than the seller believes.

Drive it for at least half an hour, on gravel if you can. It should pull straight, stop straight and start when warm. On a long hill, such as the one out of [Barberton](bar mention), lift your foot and look in the mirror. Blue smoke means oil, and oil means money.

The Consumer Protection Act gives you six months' warranty against defects when you buy from a dealer. It gives you nothing when you buy from a man at a filling station in [Vereeniging](ver mention). If the price is too good, so is the story.

---
places:
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  wes: {name: West Coast, point: [-32.9, 18.3], precision: area, radius_km: 100}
  str: {name: Struisbaai, point: [-34.8, 20.05]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  bar: {name: Barberton, geonameid: 1021086, point: [-25.7884, 31.0532]}
  her: {name: Hermanus, geonameid: 3366880, point: [-34.4187, 19.2345]}
  pot: {name: Potchefstroom, geonameid: 964349, point: [-26.7167, 27.1]}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  ver: {name: Vereeniging, geonameid: 944385, point: [-26.6731, 27.9261]}
events:
notes: ""
