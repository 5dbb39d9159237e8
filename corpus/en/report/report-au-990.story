---
id: report-au-990
genre: report
country: AU
published: 2014-05-20
publisher: Goldfields Weekly
title: "Growing friendships one tomato at a time in [Sebastopol](seb mention)"
---
On a cold morning in [Sebastopol](seb mention), south of [Ballarat](bal mention), a dozen people in beanies are arguing about broad beans.

Hussein Rahimi, who grew wheat and apricots in [Ghazni](gha mention), thinks that they should have gone in a month ago. Beryl Kitto, 81, says that her father always waited for Anzac Day. Neither looks like giving way.

"It's the same every week," says Kerrie Dunstan, who coordinates the community garden behind the neighbourhood house. "They fight about beans and then they share a thermos. Half of them haven't got a language in common, but you don't need one to show somebody how to tie up a tomato."

The garden has 46 plots, two water tanks and a chook shed. A plot costs $35 a year, or $15 for pension card holders, and nobody is turned away. Surplus vegetables go to families who would otherwise go without, some of them in towns such as [Creswick](cre mention) and [Beaufort](bea mention) where the only shop may be the service station.

Loneliness, rather than hunger, is what brings most people in. According to figures from the Bureau of Statistics, about one in four [Australian](aus demonym) households is made up of a single person, and in parts of regional [Victoria](vic mention) the proportion is higher.

Ms Kitto's children live in [Perth](per mention) and [Cairns](cai mention). "I could go three days without hearing a voice that wasn't the television. Now if I'm not here by ten somebody rings to see if I've carked it," she says.

The garden needs a shelter, a ramp and, above all, money. A state grant pays for Ms Dunstan's two days a week until June next year, and she would like to know what will happen after that. The big dream is a commercial kitchen in which members could make chutney for the farmers' market at [Lake Wendouree](lak mention).

Mr Rahimi has a dream as well. He would like to see his brother, who is in [Quetta](que mention). "He is a better farmer than me," he says. "He would say that these beans are a disgrace."

The garden is open from 9am to 1pm on Tuesdays and Saturdays. New members are welcome, and gloves are provided.

---
places:
  seb: {name: Sebastopol, point: [-37.6, 143.84]}
  bal: {name: Ballarat, geonameid: 2177091, point: [-37.5662, 143.8496]}
  gha: {name: Ghazni, geonameid: 1141269, point: [33.5539, 68.421]}
  cre: {name: Creswick, point: [-37.42, 143.89]}
  bea: {name: Beaufort, point: [-37.43, 143.38]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  lak: {name: Lake Wendouree, point: [-37.55, 143.83]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
notes: ""
