---
id: pl-wildfire-pl-023
lang: pl
genre: wildfire
country: PL
published: 2020-04-22
publisher: Kurier Podlaski Nowy
title: "[Biebrzański](bie demonym) Park w ogniu"
---
Od niedzieli {płoną}(e1) trzcinowiska nad [Biebrzą](bie event). Spaliło się 5,5 tysiąca hektarów między [Goniądzem](gon event) a wsią [Dawidowizna](daw event). Zagrożone jest [Wroceń](wro event). Łosie przechodzą na drugą stronę drogi do [Grajewa](gra mention).

Gasi trzystu strażaków, także z [Łomży](omz mention), [Ełku](ek2 mention) i [Warszawy](war mention); śmigłowiec nabiera wodę z [Rajgrodzkiego](raj mention) jeziora. Dym czuć w [Białymstoku](bia event) i w [Grodnie](hro event). Na [Litwie](lit event) zapłonęły torfowiska pod [Rakiszkami](rok event).

– Trawę ktoś {wypalał}(e2), jak co roku – mówi leśniczy Adam Augustowski, chociaż z [Augustowa](aug mention) nie jest. Zbiórka dała 3 miliony. [Waszyngton](was mention)? Stamtąd przelew po cencie od Polonii z [Greenpoint](gre mention). W [Osowcu-Twierdzy](oso event) stanął sztab. Deszcz obiecują w sobotę.

---
places:
  bie: {name: Biebrzański, point: [53.5, 22.7], precision: area, radius_km: 30}
  gon: {name: Goniądz, geonameid: 771893, point: [53.4895, 22.7358]}
  daw: {name: Dawidowizna, point: [53.42, 22.7]}
  wro: {name: Wroceń, point: [53.5, 22.7]}
  gra: {name: Grajewo, geonameid: 771506, point: [53.6473, 22.4554]}
  omz: {name: Łomża, geonameid: 766027, point: [53.1781, 22.0593]}
  ek2: {name: Ełk, geonameid: 772621, point: [53.8282, 22.3647]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  raj: {name: Rajgrodzkiego, point: [53.75, 22.65], precision: near}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  rok: {name: Rokiškis, geonameid: 595213, point: [55.9587, 25.5947]}
  aug: {name: Augustów, geonameid: 776597, point: [53.8432, 22.9798]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gre: {name: Greenpoint, point: [40.73, -73.95], precision: near}
  oso: {name: Osowcu-Twierdzy, point: [53.48, 22.65]}
events:
  e1: {type: wildfire, places: [bie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [lit, rok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
