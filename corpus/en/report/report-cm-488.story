---
id: report-cm-488
genre: report
country: CM
published: 2018-10-09
publisher: Commonwealth Courier
title: "World in brief"
---
[YAOUNDE](yao dateline): Fear kept most voters at home on Sunday in the two anglophone regions of [Cameroon](cam event) as the country {held}(e1) a presidential {election}(e1). In [Buea](bue event), three separatists were {shot dead}(e2) by security forces who said they had fired from a motorcycle on people at a bus stop, while gunfire {delayed}(e3) the start of voting at [Bamenda](bam event). The challenger Maurice Tchoupo {claimed}(e4) victory on Monday from his home in [Douala](dou event); the minister of territorial administration {called}(e4) him an outlaw. Results are due by 22 October.

[SÃO TOMÉ](sao dateline): Some 80,000 people {voted}(e5) on Sunday for a new parliament in [Sao Tome and Principe](saot event). The ruling party {won}(e5) 25 of 55 seats, short of a majority. Police {fired in the air}(e6) on Monday to scatter a crowd that had {torched}(e6) a magistrate's car in the suburb of [Trindade](tri event) over a demand to {recount}(e7) spoilt ballots.

[RIGA](rig dateline): A party favoured by [Latvia](lat metonym)'s [Russian](russ demonym) speakers {came first}(e8) in Saturday's {election}(e8) with 19.8 percent but has no obvious partner. Populists who {campaigned}(e9) against graft took second place. In [Daugavpils](dau event), turnout was the lowest on record.

[KOTA KINABALU](kot dateline): Sabah's former chief minister, Datuk Rahim Ansari, was {released}(e10) on bail on Monday a day after anti-corruption officers {detained}(e11) him over timber concessions near [Tawau](taw event). He is to be {charged}(e12) in [Kuala Lumpur](kua event).

[BANJA LUKA](ban dateline): Parties representing [Bosnia](bos mention)'s three main groups each {claimed}(e13) gains in Sunday's {vote}(e14). The nationalist leader Dragan Mijatović, who wants [Republika Srpska](rep mention) to secede, {won}(e14) the [Serb](ser demonym) seat in the presidency. The election commission in [Sarajevo](sar event) said that turnout was 53 percent and {ordered}(e15) a recount in [Doboj](dob event) and [Zvornik](zvo event).

[SOFIA](sof dateline): Prosecutors in the northern [Bulgarian](bul demonym) city of [Ruse](rus event) have {opened}(e16) an inquiry into the {murder}(e17) of a television journalist, 30, whose body was {found}(e17) in a park by the [Danube](dan mention) on Saturday. She had {interviewed}(e18) two reporters who were {held}(e19) briefly last month near [Radomir](rad event) while looking into fraud with [EU](eur metonym) money. {Vigils}(e20) were {held}(e20) on Monday evening in [Sofia](sof event), [Plovdiv](plo event) and [Varna](var event).

[MALE](mal dateline): The [Maldives](mald metonym)' outgoing president {met}(e21) his successor on Monday for the first time since he {lost}(e22) last month's {election}(e22). He has {filed}(e23) a complaint with police about the {vote}(e22).

---
places:
  sao: {name: São Tomé, geonameid: 2410763, point: [0.3376, 6.7299]}
  tri: {name: Trindade, point: [0.297, 6.678]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  dau: {name: Daugavpils, geonameid: 460413, point: [55.8833, 26.5333]}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  kot: {name: Kota Kinabalu, geonameid: 1733432, point: [5.9749, 116.0724]}
  taw: {name: Tawau, geonameid: 1734199, point: [4.2448, 117.8911]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  ban: {name: Banja Luka, geonameid: 3204541, point: [44.7788, 17.2063]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  rep: {name: Srpska, geonameid: 3230000, point: [44.3563, 18.0253], precision: division}
  dob: {name: Doboj, geonameid: 3201984, point: [44.7318, 18.087]}
  zvo: {name: Zvornik, geonameid: 3186246, point: [44.386, 19.1025]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  rus: {name: Ruse, geonameid: 727523, point: [43.8487, 25.9534]}
  dan: {name: Danube, point: [43.86, 25.95], precision: area, radius_km: 20}
  rad: {name: Radomir, geonameid: 727832, point: [42.5457, 22.9655]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  mal: {name: Male, geonameid: 1282027, point: [4.1752, 73.5092]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  bue: {name: Buea, geonameid: 2233410, point: [4.1534, 9.2423]}
  bam: {name: Bamenda, geonameid: 2234974, point: [5.9597, 10.146]}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  saot: {name: São Tomé and Príncipe, geonameid: 2410758, point: [1.0, 7.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sar: {name: Sarajevo, geonameid: 3191281, point: [43.8486, 18.3564]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  mald: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
events:
  e1: {type: election, places: [cam], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: shooting, places: [bue], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: on Sunday, killed: 3, status: happened, actors: security forces, targets: three separatists}
  e3: {type: shooting, places: [bam], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [dou], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: on Monday, status: happened, actors: Maurice Tchoupo}
  e5: {type: election, places: [saot], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: on Sunday, status: happened, actors: "Some 80,000 people", targets: a new parliament}
  e6: {type: riot, places: [tri], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: on Monday, status: happened, actors: a crowd, targets: "a magistrate's car"}
  e7: {type: election, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: spoilt ballots, minor: true}
  e8: {type: election, places: [lat], start: 2018-10-06, end: 2018-10-06, date_precision: day, date_text: "Saturday's", status: happened, actors: "A party favoured by Latvia's Russian speakers"}
  e9: {type: election, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Populists, minor: true}
  e10: {type: decision, places: [kot], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Datuk Rahim Ansari}
  e11: {type: arrest, places: [], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: a day after, arrested: 1, status: happened, actors: anti-corruption officers, targets: Datuk Rahim Ansari}
  e12: {type: charge, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Datuk Rahim Ansari}
  e13: {type: statement, places: [bos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Parties, minor: true}
  e14: {type: election, places: [bos], start: 2018-10-07, end: 2018-10-07, date_precision: day, date_text: "Sunday's", status: happened, actors: "", targets: The nationalist leader Dragan Mijatović}
  e15: {type: decision, places: [dob, zvo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The election commission, targets: a recount}
  e16: {type: investigation, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: the murder of a television journalist}
  e17: {type: killing, places: [rus], start: 2018-10-06, end: 2018-10-06, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: a television journalist}
  e18: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She, targets: two reporters, minor: true}
  e19: {type: arrest, places: [rad], start: 2018-09, end: 2018-09, date_precision: month, date_text: last month, arrested: 2, status: happened, actors: "", targets: two reporters}
  e20: {type: protest, places: [sof, plo, var], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: on Monday evening, status: happened, actors: ""}
  e21: {type: meeting, places: [mald], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: on Monday, status: happened, actors: outgoing president, targets: his successor}
  e22: {type: election, places: [mald], start: 2018-09, end: 2018-09, date_precision: month, date_text: "last month's", status: happened, actors: he}
  e23: {type: charge, places: [mald], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the vote, minor: true}
notes: ""
