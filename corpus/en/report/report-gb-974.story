---
id: report-gb-974
genre: report
country: GB
published: 2022-03-17
publisher: Thameside News Analysis
title: "Explainer: What is a war crime, and who can be tried for it?"
---
The {shelling}(e7) of towns in [Ukraine](ukr event) has led to calls for those responsible to be put on trial. On Wednesday a theatre in [Mariupol](mar event) where hundreds were sheltering was {bombed}(e1). [Moscow](mos metonym) {denied}(e2) having attacked it.

**What counts as a war crime?**

War has rules, even if they are often broken. They're set out in the [Geneva](gen metonym org) Conventions of 1949 and in other treaties. Civilians mustn't be attacked on purpose. Hospitals, schools and places of worship may not be targeted unless they are used for fighting. Torture, the taking of hostages and the killing of prisoners are banned at all times.

An attack that kills civilians isn't always a crime. A commander may strike a barracks, say, if the harm to people living nearby would not be excessive. It's here that most legal battles are fought.

**Who can hear such cases?**

The International Criminal Court in [The Hague](the mention) was set up under a treaty signed in [Rome](rom mention). It can try individuals, not states. Neither [Ukraine](ukr metonym) nor [Russia](rus metonym) is a member, but [Kyiv](kyi metonym) has accepted its jurisdiction, and the prosecutor {opened}(e3) an investigation on 2 March after 39 states asked him to.

The court has no police. Suspects would have to be arrested by others, and no one can be tried in absence.

**Could a head of state be charged?**

In theory. Aggression itself, "the supreme crime" in the words of the [Nuremberg](nur mention) judges, is harder: the court can't deal with it if the accused's state hasn't joined. Some lawyers in [London](lon mention) and [Strasbourg](str mention) would like a special tribunal.

**Has it ever worked?**

Sometimes. The former president of [Liberia](lib mention) was {sentenced}(e4) to 50 years in 2012 and is serving them in a prison near [Durham](dur mention). A tribunal for the former [Yugoslavia](yug mention) {convicted}(e8) 90 people, including the [Bosnian](bos demonym) Serb general whose troops {murdered}(e5) some 8,000 men and boys at [Srebrenica](sre event) in July 1995. It took sixteen years to find him.

In January a court in [Koblenz](kob event), in [Germany](ger mention), {jailed}(e6) a [Syrian](syr demonym) colonel for life for {torture}(e9) in [Damascus](dam event). Under universal jurisdiction such a case may be brought in any country whose law allows it.

"Justice is slow, but it has a long memory," says Prof Oonagh Fairweather, of the University of [Essex](ess metonym org).

---
places:
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kyi: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  dur: {name: Durham, geonameid: 2650628, point: [54.7768, -1.5757]}
  yug: {name: Yugoslavia, point: [44.0, 19.0], precision: area, radius_km: 400}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  sre: {name: Srebrenica, point: [44.1, 19.3]}
  kob: {name: Koblenz, geonameid: 2886946, point: [50.3536, 7.5788]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  ess: {name: Essex, point: [51.83, 0.6], precision: division}
events:
  e1: {type: airstrike, places: [mar], start: 2022-03-16, end: 2022-03-16, date_precision: day, date_text: On Wednesday, status: happened, actors: "", targets: a theatre, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, minor: true}
  e3: {type: investigation, places: [], start: 2022-03-02, end: 2022-03-02, date_precision: day, date_text: on 2 March, status: happened, actors: the prosecutor, main: true}
  e4: {type: verdict, places: [], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", targets: The former president of Liberia}
  e5: {type: killing, places: [sre], start: 1995-07, end: 1995-07, date_precision: month, date_text: in July 1995, killed: 8000, killed_qualifier: about, status: happened, actors: troops, targets: "some 8,000 men and boys"}
  e6: {type: verdict, places: [kob], start: 2022-01, end: 2022-01, date_precision: month, date_text: In January, status: happened, actors: a court in Koblenz, targets: a Syrian colonel}
  e7: {type: shelling, places: [ukr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: towns in Ukraine}
  e8: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A tribunal for the former Yugoslavia, targets: 90 people}
  e9: {type: attack, places: [dam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Syrian colonel, minor: true}
notes: ""
