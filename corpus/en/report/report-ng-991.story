---
id: report-ng-991
genre: report
country: NG
published: 2014-08-12
publisher: Marina Post
title: "Ebola: What [Nigerians](nig demonym) should know"
---
Since the first {case}(e1) of Ebola in [Nigeria](nige event) was {confirmed}(e1) in [Lagos](lago event) last month, hand sanitisers have become as scarce as fuel and rumours travel faster than any virus. We put readers' questions to Dr Folake Adewunmi, a virologist who teaches at the [University of Ibadan](iba metonym org).

What exactly is Ebola?

It is a disease caused by a virus that was named after a river in what is now the [Democratic Republic of Congo](dem event), where it was first {identified}(e2) in 1976. It begins like malaria, with fever, headache and weakness. Vomiting, diarrhoea and, in some patients, bleeding may follow. Between a quarter and nine-tenths of patients die, depending on the strain and on the care that they get.

How can I catch it?

Only through the body fluids of someone who is already sick, or of a corpse. You cannot get it from mosquitoes, from air or from sitting beside a healthy person in a danfo. Families who wash the dead are at great risk, and so are nurses who work without gloves.

Is bushmeat safe?

Fruit bats and monkeys can carry the virus. Traders in [Epe](epe mention) and [Ijebu Ode](ije mention) may not like to hear it, but for now I would leave it alone. Well cooked fish and chicken are fine.

I have heard that salt water is a cure.

It is not. Two people have already {died}(e3) in [Jos](jos event) from drinking too much of it, and others were {admitted}(e3) in [Makurdi](mak event). Bitter kola is no cure either. There is no licensed drug or vaccine.

Should schools remain closed?

That is for the government to decide. If every contact of a patient is found and watched for 21 days, an outbreak can be stopped anywhere. [Uganda](uga metonym) has done it, with fewer doctors than we have.

Can I travel to [Port Harcourt](por mention) or [Accra](acc mention)?

Yes, unless you have a fever. Expect your temperature to be taken at the airport, and do not be angry with the people who do it.

What should I do if I suspect a case?

Do not touch the person. Keep others away, call the helpline of the [Lagos State](lag metonym org) Ministry of Health and wait. Above all, do not run from one hospital to another, because that is how one case becomes fifty.

---
places:
  lag: {name: Lagos, geonameid: 2332453, point: [6.4331, 3.5248], precision: division}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  epe: {name: Epe, point: [6.58, 3.98]}
  ije: {name: Ijebu Ode, point: [6.82, 3.92]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  lago: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
events:
  e1: {type: outbreak, places: [lago], start: 2014-07, end: 2014-07, date_precision: month, date_text: last month, status: happened, actors: "", main: true}
  e2: {type: discovery, places: [dem], start: 1976, end: 1976, date_precision: year, date_text: in 1976, status: happened, actors: "", minor: true}
  e3: {type: poisoning, places: [jos, mak], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: Two people}
notes: ""
