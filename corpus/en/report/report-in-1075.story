---
id: report-in-1075
genre: report
country: IN
published: 2023-06-27
publisher: Southern Health Weekly
title: "Kidney on the list: how organ donation works, and why so few donate"
---
More than two lakh people in [India](ind mention) need a new kidney each year. Around 12,000 get one, and most of those come from a living relative. What happens to the others, and what could be done?

Dr Revathi Subramaniam, who coordinates transplants at a government hospital in [Madurai](mad mention), says that the law is clearer than many believe. Under the Act of 1994, as amended in 2011, organs may be taken from a person who is brain dead, if the family agrees. Four doctors have to certify the death, twice, at least six hours apart. Buying or selling an organ is an offence for which a person can be sent to prison for up to ten years.

How are organs shared out? In [Tamil Nadu](tam mention) there is one list for the state. Blood group, time on the list and distance are what count. A heart must be in the new body within four to six hours, which is why the police in [Chennai](che mention), [Coimbatore](coi mention) and [Bengaluru](ben mention) may clear a road for an ambulance. A kidney can wait for a day.

What stops people? "Nobody in my experience has refused because of religion. They refuse because they are in shock and because somebody spoke to them badly," she says. A trained counsellor makes all the difference. States that have them, such as [Telangana](tel mention), [Kerala](ker mention) and [Maharashtra](mah mention), have up to ten times as many donors as those that do not. In [Bihar](bih mention) and [Uttar Pradesh](utt mention), with more than 350 million people, there are hardly any.

Does it cost the family anything? It should not. Nor may they be told who receives the organs.

In February the ministry {removed}(e1) the upper age limit of 65 for registering as a recipient of organs from the dead, and {did away}(e1) with the rule that patients had to live in the state in which they register. Doctors in [Vellore](vel mention) welcome this but fear that the lists will become longer in the few states that do well.

Can I pledge? Yes, on the website of the national organisation or at any large hospital. The pledge isn't binding. "Please tell your wife, your husband, your son," says Dr Subramaniam. "The card stays in the purse. We will be asking them."

---
places:
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mad: {name: Madurai, geonameid: 1264521, point: [9.919, 78.1195]}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  tel: {name: Telangana, geonameid: 1254788, point: [17.4273, 78.4684], precision: division}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  mah: {name: Maharashtra, geonameid: 1264418, point: [19.4723, 75.4647], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  vel: {name: Vellore, geonameid: 1253286, point: [12.9184, 79.1325]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  coi: {name: Coimbatore, geonameid: 1273865, point: [11.0055, 76.9661]}
events:
  e1: {type: decision, places: [ind], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, status: happened, actors: the ministry, targets: the upper age limit of 65, main: true}
notes: ""
