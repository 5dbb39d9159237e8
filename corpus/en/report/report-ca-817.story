---
id: report-ca-817
genre: report
country: CA
published: 2011-02-23
publisher: Slocan Lake Record
title: "Letters: leave the ferry where it is"
---
Editor,

I read with interest your piece on the ministry's idea that a bridge could one day take the place of the free ferry between [Balfour](bal mention) and [Kootenay Bay](koo mention). May a person who has missed that boat some four hundred times say a word for it?

A bridge would be useful. I don't deny it. An ambulance from [Crawford Bay](cra mention) would reach [Nelson](nel mention) in forty minutes, where today it can take two hours if the boat has just gone. A trucker bound for [Creston](cre mention) would not have to choose between waiting and the [Salmo](sal mention) pass, which in February is no choice. And there would be no more shouting matches in July between people from [Calgary](cal mention) and people from [Trail](tra mention) over who cut whom off.

But ask what we would be trading. The ferry costs the province some $5 million a year. A bridge of that length would be two hundred and fifty, before anybody finds out how deep the mud is. For that money you could run the boat until my grandchildren are dead. Who in [Victoria](vic metonym) would sign such a cheque with the hospital at [Kaslo](kas mention) short of a night nurse?

We are told, too, that it would "open up" the East Shore. To what? I've seen places that were opened up. I used to live at [Kelowna](kel mention).

I may be wrong. I'm told I often am. If there were a vote tomorrow I suspect the shore would split down the middle, with [Gray Creek](gra mention) against and [Riondel](rio mention) for, as in everything since the mine.

What the ministry should do is spend a tenth of it on a second boat in summer, put up a sign at the [Nelson](nel mention) lights that says how long the line is, and fix the washroom.

The lake doesn't flood, doesn't burn, doesn't vote and has never yet gone on strike. Thirty-five minutes with nothing to do is the best thing the government gives us.

Orville Pruss, [Boswell](bos mention)

---
places:
  bal: {name: Balfour, point: [49.624, -116.96]}
  koo: {name: Kootenay Bay, point: [49.676, -116.87]}
  cra: {name: Crawford Bay, point: [49.68, -116.81]}
  nel: {name: Nelson, geonameid: 6086871, point: [49.4999, -117.2855]}
  cre: {name: Creston, geonameid: 5932311, point: [49.0999, -116.5021]}
  sal: {name: Salmo, point: [49.19, -117.28]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  tra: {name: Trail, geonameid: 6168326, point: [49.0998, -117.7022]}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  kas: {name: Kaslo, point: [49.91, -116.91]}
  kel: {name: Kelowna, geonameid: 5990579, point: [49.8831, -119.4857]}
  gra: {name: Gray Creek, point: [49.63, -116.78]}
  rio: {name: Riondel, point: [49.76, -116.85]}
  bos: {name: Boswell, point: [49.46, -116.76]}
events:
notes: ""
