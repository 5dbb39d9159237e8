---
id: report-us-886
genre: report
country: US
published: 2015-04-23
publisher: Old Warrenton Road Review
title: "How [Warren County](war mention) jurors are picked, and how to get out of it"
---
You are 18 or over, a citizen, a resident of the county and have never been convicted of a felony. Congratulations: you may get a letter.

Circuit Clerk Renee Hallmark mails about 3,000 summonses a year in [Warren County](war mention). A computer in [Jackson](jac mention) draws the names from the voter roll. "People say, I never win anything," said Hallmark, who has been sworn at in three languages.

A trial takes 12 jurors and, as a rule, two alternates. The judge will ask if you know the lawyers, the victim, the accused. In a county where everybody from [Redwood](red mention) to [Bovina](bov mention) is somebody's cousin, that can take the morning. Each side may strike a number of people without saying why, though not for their race; that has been the law since 1986, and convictions in [Mississippi](mis mention) are still overturned on account of it.

You can be excused if you are over 65 and wish to be, are sick and have a doctor's note, or are the only one who looks after a child under 12. Being busy isn't a reason. Teachers, nurses and river pilots have to come like others, though a judge may put them off until a better time.

If you ignore the letter, the sheriff could be sent for you. The fine is up to $500 and three days in jail. Nobody has been jailed for it in Hallmark's time.

Pay is $40 a day plus mileage. An employer can't fire you for serving or make you use vacation.

Most cases end in a plea. In a typical year 400 felonies are charged and 15 go to trial. A murder trial lasts four days; burglary, one and a half. The longest that Hallmark can remember was over a barge.

She {sat}(e1) on a jury herself once, in [Yazoo City](yaz event), in 1991, and they {acquitted}(e1) the man. "I've wondered about it," she said. "You do."

---
places:
  war: {name: Warren County, point: [32.36, -90.85], precision: area, radius_km: 30}
  jac: {name: Jackson, geonameid: 4431410, point: [32.2988, -90.1848]}
  red: {name: Redwood, point: [32.485, -90.8]}
  bov: {name: Bovina, point: [32.36, -90.73]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  yaz: {name: Yazoo City, geonameid: 4451810, point: [32.8551, -90.4056]}
events:
  e1: {type: verdict, places: [yaz], start: 1991, end: 1991, date_precision: year, date_text: in 1991, status: happened, actors: a jury, targets: the man, minor: true}
notes: ""
