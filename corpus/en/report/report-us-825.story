---
id: report-us-825
genre: report
country: US
published: 2023-03-02
publisher: Catamount Journal
title: "A column: In defense of the bad road"
---
By Ellen Prouty

Mud season is when people in [Vermont](ver mention) find out which of their friends they like.

If you live, as I do, at the top of a class 4 road in [Corinth](cor mention), you may have guests from the first of June until deer season, and after that you may have the UPS man, until he thinks better of it. From the middle of March you have nobody. I've come to look forward to it.

There is a plan, I hear, to pave us. It would come out of a federal fund, and it would cost the town next to nothing, which is what they said about the siren. The argument is that an ambulance from [Bradford](bra mention) should be able to reach anyone, and I can't quarrel with that, being the age I am. The fire department would like it too. So would my son-in-law, who drives a car made for [Connecticut](con mention).

But a road is an opinion. The one from [Chelsea](che mention) to [Washington](was mention) is paved, and people do sixty on it and talk about the view. On mine you do six. You see the vixen; you see that Hap Colby has moved his beehives; you stop and ask Hap why, and you hear about his knee. I'd not trade the knee for twenty minutes.

They say that values would go up. They would. That means that taxes would go up, and that the Colbys' place, if it were ever sold, would go to somebody from [Boston](bos mention) or [Greenwich](gre mention) who'd be up four weekends and shoot no deer. I have nothing against them. I was from [Worcester](wor mention) myself, once.

What if my heart gives out in the third week of March? Then I suppose Hap will come with the tractor, as his father did for half of [Orange County](ora mention), and if he's late, he's late. I'd rather be hauled to [Barre](bar mention) by a man I know.

[Corinth](cor mention)'s voters will have the last word, as they ought to. I'll be the one at the back, with the boots.

---
places:
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  cor: {name: Corinth, point: [44.034, -72.289]}
  bra: {name: Bradford, geonameid: 5234067, point: [43.9926, -72.129]}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  che: {name: Chelsea, point: [43.988, -72.447]}
  was: {name: Washington, point: [44.105, -72.433]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  gre: {name: Greenwich, geonameid: 4835395, point: [41.0265, -73.6285]}
  wor: {name: Worcester, geonameid: 4956184, point: [42.2626, -71.8023]}
  ora: {name: Orange County, point: [44.0, -72.37], precision: area, radius_km: 30}
  bar: {name: Barre, geonameid: 5233500, point: [44.197, -72.502]}
events:
notes: ""
