---
id: report-in-1006
genre: report
country: IN
published: 2024-05-07
publisher: The Vidarbha Age
title: "Heat and the heart: cardiologists on how to stay safe this summer"
---
With the mercury in [Nagpur](nag mention) hovering around 44 degrees and no relief in sight, doctors say that a few simple habits can prevent most cases of heat illness, and that people with heart disease or diabetes should take particular care.

"The body is like an auto with a small radiator," says Dr Sanjay Deshmukh, who heads the cardiology department of a hospital in [Wardha](war mention). "When it is 44 outside, the heart has to pump two to four times as much blood to the skin. A healthy heart will complain. A sick one may stop."

A heat wave is declared in the plains when the temperature reaches at least 40 degrees and is 4.5 degrees above normal. On that definition, towns such as [Chandrapur](cha mention), [Akola](ako mention) and [Brahmapuri](bra mention) may have 15 such days in a bad year. [Jacobabad](jac mention) in [Pakistan](pak mention) and [Churu](chu mention) in [Rajasthan](raj mention) are hotter still, but the danger, says Dr Deshmukh, lies in the humidity as much as in the heat, which is why [Chennai](che mention) at 39 may kill more than [Bikaner](bik mention) at 45.

Who is at risk? Construction workers, traffic constables, farm labourers, infants and the elderly. Those who take diuretics or some drugs for depression should talk to a doctor before the season begins, and never stop the tablets on their own.

What should one drink? Water, buttermilk, panha, salted lime juice. Not cola, and not alcohol, which fools the body. "If your urine is the colour of tea, you are late," he says.

How does one recognise heat stroke? The skin is hot, often dry. The person talks nonsense or faints. Do not wait for the ambulance. Move him to the shade, loosen the clothes, pour water over him and fan. Ice, if you have it, goes under the arms.

Cities can do much as well. [Ahmedabad](ahm metonym) was the first in [South Asia](sou mention) to have a plan, with warnings by text message, roofs painted white and gardens that remain open at night. [Nagpur](nag metonym) has one too, on paper at least.

On Sunday the civic body {opened}(e1) eleven cool rooms, one of them at [Sitabuldi](sit event) and another at the railway station. Each has cots, a water filter and a nurse from 11 am to 6 pm.

---
places:
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  bra: {name: Brahmapuri, point: [20.61, 79.86]}
  jac: {name: Jacobabad, geonameid: 1176515, point: [28.2819, 68.4376]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  sou: {name: South Asia, point: [22.0, 78.0], precision: area, radius_km: 1500}
  sit: {name: Sitabuldi, point: [21.14, 79.08]}
  war: {name: Wardha, geonameid: 1252942, point: [20.7393, 78.5978]}
  cha: {name: Chanda, geonameid: 1274693, point: [19.9508, 79.2952]}
  ako: {name: Akola, geonameid: 1279105, point: [20.7096, 76.9981]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  chu: {name: Churu, geonameid: 1273892, point: [28.3041, 74.9672]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  bik: {name: Bikaner, geonameid: 1275665, point: [28.0176, 73.3149]}
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
events:
  e1: {type: opening, places: [sit], start: 2024-05-05, end: 2024-05-05, date_precision: day, date_text: On Sunday, status: happened, actors: the civic body, targets: eleven cool rooms}
notes: ""
