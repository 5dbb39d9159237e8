"""Given names that are well known in the news but not among the US Census' own, by hand.

Used by ``derive_words.py``.  Names that are at least as well known as a place's (Chad, Israel,
Lima, Adana) are left out.
"""

from __future__ import annotations

_TEXT = """
abbas abdallah abdel abdelaziz abdelfattah abdelkader abdirahman abdul abdulaziz abdulkadir
abdullah abdullahi abdulrahman abebe abhishek abiy abubakar adalberto adel adem adetokunbo aditi
aditya adnan agnes agnieszka ahmad ahmed ahmet aidan aigul ainur aisha aishwarya ajay akhilesh
akihito akira akshay alain alassane alberto albrecht alejandra alejandro aleksandar aleksandr
aleksandra aleksei aleksey aleksis alessandra alessandro alessia alexander alexandre alexandros
alexandru alexei alexey alexis alfonso ali alia alisher aliyu almaz alois alpha altaf alvaro
alyona amadou amal amina aminata amine amir amit amitabh amjad amr anastasia anastasiya anatoli
anatoly anders andre andrea andreas andrei andrej andreja andres andrey andriy andrzej anetta
angela anibal anil anita anja anjali anna annalena anne annegret annika anniken antanas antoine
anton antonella antonio antonis antony anwar aoife arash aravind arif aristide arjun arkady
armando armen arnaud arne arnold arsen arsene arseniy artem arthur artur arturo arun arvind aryeh
asad asghar ashish ashok ashraf asif aslan asma atal atsuko augustin augusto aung aurelie avi
avigdor axel aya ayaan ayesha ayman aymeric ayse aziz azzam babacar bahram bakary bakhtiyar balazs
baldur baptiste barack barham bartosz bashar bashir bassam bastien beata beatrix beatriz benazir
benedetta benedikt beniamino benjamin benoit benyamin berik bernard bernardo bernd bernhard
bertrand bharat bhupinder bibi bidhya bilal binali bjarne bjorn blaise bogdan bojan boris borja
borut boubacar boutros boyko brahim branko brice brigitte bronislaw bruno burak burhan burkhard
camila camille carles carlo carlos carme carsten catalina catarina caterina catherine cecilia
celal celina celso cem cemil cesar chandra chandrika chantal charlotte cheikh chiara chinedu
chinua chiwetel chloe christel christian christiane christina christine christof christoph
christophe christos chukwuma ciaran cillian claire claudia claudio claus clemens clement conor
constantin constantine cornelia cosmin cristian cristiano cristina cristobal cyril cyrille daisuke
dalia damian damien damir daniel daniela daniele danielle danijel danil danila danilo danuta daria
dariga dario dariusz darko daryna dawid deepak deepika denis denys dervis desmond devendra diana
diego dieter dietmar dilma dimitar dimitri dimitrios dimitris dinesh diogo dirk dmitri dmitriy
dmitry dmytro dolores domenico dominik dominique donatella dorota dorothea dragan drazen dusan
ebrahim edgardo edouard eduard eduardo efrain egor ehud eileen eilis einar ekaterina ekrem elchin
elena eleni eleonora elias elif elina elisabeth elisabetta elise elmar eloise elsa elvira emanuela
emiliano emilie emilio emine emmanuel emmanuelle emmerson enda enrico enrique enver eoin epp erdem
erdogan erik eriko erna ernesto erwan esperanza esteban etienne eugenia eugenio eusebio eva
evangelos evelyne evgeni evgenia evgeny evo ezio fabian fabien fabienne fabio fabrice fabrizio
fadi fahad faisal faiz farah farhad farid farida farooq faruk fatema fatih fatima fatma fatmir
fatou fausto fayez federica federico felicien felipe felix ferdinand ferenc ferhat fernanda
fernando fidel filip filippo finn fiona flavia flavio florence florent florian fouad fouzia
francesc francesca francesco francisco franck franco francois francoise frank franz franziska
frederic frederik fredrik friedrich fritz fuad fumio gabor gabriele gabriella gaetan gaetano
galina gamal gareth gaspard gaston gautam gauthier gebran gemma gennady geoffroy georg georges
georgi georgios georgy gerald gerard gerardo gerd gerhard gernot gianluca gianluigi gianni gilad
gilberto gilles giorgi giorgia giorgio giorgos giovanna giovanni girma giulia giuliano giulio
giuseppe goran gordana gotabaya graca gregoire greta grigory grzegorz guadalupe gudrun guido
guilherme guillaume guillermo guiseppe gulnara gunnar gunter gunther gustav gustavo gwendal gyorgy
haakon habib habiba hadi hafez haider haile hakan hakim hamad hamadi hamid hamza hana hanan
hannelore hannes hans hansjorg harald hariri haris harish harsh haruhiko haruki hasan hasina
hassan hatice haydar hazem hedi heiko heinrich heinz hektor helena helene helga helle helmut
hemant hendrik henri henrik henrique henryk herbert heribert hermann hernan herve hicham hideki
hideo hiroki hiroshi hiroyuki hisham horst hosni hossam hossein houda hubert hugo humberto huseyin
hussain hussein iain ian ibrahim ibrahima idris idriss ignacio ignazio igor ikram ilan ilaria
ildar ildefonso ilham ilhan ilia ilir ilkka ilona ilse ilya imran ines inga ingeborg ingrid inna
innocent ioannis iolanda ion irakli irene irina irmgard isabel isabella isabelle isaias ismael
ismail ismet issa istvan itamar itzhak iulia ivan ivana ivanka ivica ivo ivona jaap jacek jacinda
jacob jacopo jacqueline jacques jadranka jagdish jaime jair jairo jakob jakub jamal jamila jan
jana janez janina janis jannik janos janusz javad javed javier jean jeanne jedrzej jelena jens
jeroen jerome jerzy jesper jesus jiri jitendra joachim joanna joao joaquin jochen joel joelle
joerg johan johann johanna johannes jolanta jonas jorg jorge jorgen jose josef josefa josefina
josep joseph josip jovan jozef juan juha jules julia julie julien juliette julio junichiro junko
jurgen jussi justin justine justyna jutta jyoti jyrki kaarel kaarina kadri kahina kais kaja kajsa
kalle kamal kamala kamel kamil kapil karel karen karim karima karin karina karine karl karla
karolina karsten kasia katalin katarina katarzyna katerina katharina kathrin katja katrin katrina
kaushik kazimierz kazuo keiko keir kenan kenji kenzo kerstin kevser khadija khaled khalid khalifa
khalil khamis khodr kiran kirill kirsten kishore kjell klaus klemens kofi koichi koji konrad
konstantin konstantinos krishna kristalina krister kristian kristina kristjan kristof krisztina
krzysztof kumi kwame kwasi kyriakos lachezar ladislav laila lakshmi lalu lamia larisa larissa lars
lasse laszlo laura laurence laurens laurent leandro leila lelia lena lennart leo leon leonardo
leonid leopold leopoldo leszek leticia leyla lidia ligia lili lilia lilian liliana linus lionel
lisbeth liudmila livia ljubica lorenzo lothar louis louise lubna luc luca lucas lucia luciana
luciano lucie lucien lucio ludmila ludovic ludwig luigi luis luisa luiz lukas lukasz lula lutz
luzia lyudmila macarena maciej madeleine magda magdalena magnus maha mahamadou mahamat mahathir
mahdi mahinda mahmoud mahmud maia maja maksim maksym malala malek malgorzata malik mamadou mamoun
mamta manfred manmohan manoj manolis manon manouchehr mansour manu manuel manuela marat marcel
marcelo marcia marcin marco marcos marek margaretha margarethe margarita margherita margit margot
margrethe maria mariam mariana marianna marianne mariano marie marija marina marine mario marion
marisol mariusz mariya marjan marko markus marlene marta marte martha martin martina martine
marwan maryam maryna masaki masako masha masoud massimo mateo mateusz mathias mathieu mathilde
matias matteo matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mayank
mayumi medea meera megawati mehdi mehmet mehmood mehran meinhard melania menachem meral mercedes
mette mevlut mia micha michal michalis micheal michel michela michele micheline mickael miguel
mihaela mihai mihail mikael mikhail mikheil mikko miklos mikulas mila milan milena milica milorad
milos miloud mina miriam mirjana mirko miro miroslav miroslava mirza mitsuko mladen mo modibo
modou mohamad mohamed mohammad mohammed mohamud mohsen mohsin moises moktar momir monika monique
mordechai morgan moritz morten moshe mostafa mouna moussa moustapha muhammad muhammadu muhsin
mukesh mukhtar mulugeta munir muqtada murad murat musa mustafa mustapha mykhailo mykhaylo mykola
nabil nada nadezhda nadia nadine nadir naftali naguib naima najib nana nandita naomi narendra
naruhito nasir nasser nassim natalia natalie nataliya natasha nathalie navjot nawaz nayib nazanin
nazir neelam nelson nestor nicanor nicol nicola nicolae nicolas nicos niels nikita nikki nikol
nikola nikolai nikolaos nikolas nikolaus nikolay nikos nils nima nina ninoslav nithya nitin noa
noah nobuo noel noemi nora norbert noriko norodom nour nouri nouriel nuno nur nuri nursultan
octavio oddvar odile ofer okan oksana olaf olafur olav ole oleg oleh oleksandr oleksandra oleksii
oleksiy olena olga oliver olivia olivier olumide olusegun omar omer ondrej onur orhan oriol
orlando ornella orsolya osama oscar oskar osman osvaldo otmar otto oumar ousmane oxana ozgur pablo
padraic padraig palaniappan paola paolina paolo pascal pascale pasquale patrice patricia patrik
patrycja patxi paulina pauline paulo pavel pavlo pavlos pawel pedrag pedro pekka perez pervez
petar peter petr petra petri petro petros petteri philippe phillipe pia pier piero pierre pieter
pietro pilar piotr piyush prachanda pradeep prakash pramod pranab prasad prashant pratibha praveen
predrag preeti prem priti priya priyanka przemyslaw pushkar pyotr qasim quang quentin quim rabah
rabia rachid rachida radek radoslaw radovan rafael rafal rafic rafiq rafiu raghu raghuram rahim
rahul raila raimundo rainer raisa raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh
ralf ram raman ramazan ramesh rami ramin ramiro ramon ramona ramzan ramzi rana rania ranil ranjit
raphael raphaelle rashad rashid rasmus ratan ratko raul ravi ravil raymond razan razia recep refik
regina reiner reinhard reinhold remi renata renate renato renaud rene reza ricardo riccardo rishi
rita ritu riyad roberta roberto robin rodolfo rodrigo rodrigue roger rohan rohini rohit rojhat
roland rolando rolf romain roman romano romina ronaldo ronen rosa rosario rosita roxana roza ruben
rudi rudolf rui ruslan rustam ruta ruth ruud ryan ryszard saad sabah sabine sabri sachin sadio
sadiq saeb saeed said sajid sakura salah salem salim salma salman salome salva salvador salvatore
sameer sameh sami samir samira samuele sandor sandra sandrine sandro sania sanjay sanjeev sanna
santiago santos santosh sara sarra sasha satoshi satya saud saul savita sayed sayyid sebastian
sebastiao sebastien segolene seiji selahattin selim selma semyon senan serge sergei sergej sergey
sergio serhat serhii serhiy servet severine seyed shabana shahbaz shahid shakil shamil shamima
shankar sharif sharon shashi shaukat shimon shinji shinzo shirin shiv shivraj shlomo shmuel shoaib
shoichi shreya shukri siaka sibel sidi siegfried sigmar sigrid silvana silvia silvio simona simone
simonetta sina sinan sinead siobhan sirajuddin sitaram slavica slavko slawomir slobodan smriti
snezana sofia sofie soledad solene solomiya solveig sonia sonja sophie soren soumaya stanislas
stanislav stanislaw stefan stefania stefanie stefano stefanos steffen steinar stella stephane
stephanie stig stipe stojan subhash subramanian sudha sudhir suella sukarno sulaiman suleiman
suleyman sumitra sunita suresh surya susana susanna susanne sushma svante sven svend svetlana
sviatlana sviatoslav swati syed sylvain sylvia sylvie szymon tadej tadeusz takahashi takashi
takeshi taleb tamar tamara tamas tamim tanja tanya tapani taras tarek tareq tariq tarja taro
tatiana tatsuya tatyana tawfik tayyip tedros teemu teresa terje teruo tetsuya thabo thaddeus thein
theodor theodoros theresa therese thiago thierry thomas thomaz thorbjorn thorsten thuli tiago
tibor tidjane tihomir tijjani timo timofey timur tiziana tobias tomas tomasz tomaz tomislav tomoko
tomomi toni tor torbjorn tornike torsten toshihiro toshiko tove traian tsai tsegaye tsutomu tuomas
tzipi ugur uhuru ujjal ulf uli ulla ulrich ulrike umar umaru umberto umesh urs ursula ursule usman
uta utpal uwe vaclav vadim vadym vahid valdas valdis valentin valentina valentyn valeri valeria
valerie valerio valeriy valery vanessa vanja vasco vasil vasile vasilis vasily vaso vasyl venkat
vera veronica veronika veronique viacheslav vicente vicky victor vijay vikas vikram viktor
viktoria viktorija viktoriya vilma vinay vincent vincenzo vinicius vinod violeta viorica virat
virginie virginijus vishal vitali vitalii vitaliy vitaly vito vittorio vivek viviane vlad vladas
vladimir vladimira vladislav vladyslav vojislav volha volkan volker volodymyr vuk vyacheslav wael
waheed wahid waldemar walid walter waqar wassim werner wiebke wieslaw wilfried wilhelm willem wim
winfried winnie witold wladyslaw wojciech woldemar wolf wolfgang xabier xavier ximena yaakov
yacine yacoub yael yair yakov yana yanis yannick yaroslav yasin yasmin yasmine yasser yasuo yayi
yegor yehuda yelena yemi yevgeni yevgenia yevgeniy yevgeny yevhen yitzhak yoav yogi yoichi yoko
yolande yonatan yoram yosef yoshihide yossi yoweri yuki yukio yulia yuliya yunus yuri yuriko yuriy
yury yusra yusuf yves yvette yvonne zainab zakaria zaki zalman zaur zbigniew zdenek zdravko zeid
zeljko zeynep zhanna zia ziad zinaida zine zinedine ziya zlatan zlatko zoltan zoran zsolt
zsuzsanna zubair zuhair zuzana zvi zviad
denzel barack
"""
INTERNATIONAL_GIVEN_NAMES = frozenset(_TEXT.split())
