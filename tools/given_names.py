"""Given names that are well known in the news but not among the US Census' own, by hand.

Used by ``derive_words.py``.  Names that are at least as well known as a place's (Chad, Israel,
Lima, Adana) are left out.
"""

from __future__ import annotations

INTERNATIONAL_GIVEN_NAMES = frozenset(
    """
    abbas abdallah abdel abdelaziz abdelfattah abdelkader abdirahman abdul abdulaziz abdulkadir
    abdullah abdullahi abdulrahman abebe abhishek abiy abubakar adalberto adel adem adetokunbo
    aditi aditya adnan agnieszka agnes ahmad ahmed ahmet aidan aigul ainur aisha aishwarya ajay
    akhilesh akihito akira akshay alain alassane alberto albrecht alejandra alejandro aleksandar
    aleksandr aleksandra aleksei aleksey aleksis alessandra alessandro alessia alexander alexandre
    alexandros alexandru alexei alexey alexis alfonso ali alia alisher aliyu almaz alois alpha
    altaf alvaro alyona amadou amal amina aminata amine amir amit amitabh amjad amr anastasia
    anastasiya anatoli anatoly anders andre andrea andreas andrei andrej andrés andrey andriy
    andrzej andreja anetta angela anibal anil anita anjali anja anna annalena anne annegret
    annika anniken antanas antoine anton antonella antonio antony antonis anwar aoife arash
    aravind arif aristide arjun arkady armando armen arnaud arne arnold arsen arsene arseniy
    artem arthur artur arturo arun arvind aryeh asad asghar ashish ashok ashraf asif aslan
    asma atal atsuko augusto augustin aung aurelie avi avigdor axel aya ayaan ayesha ayman
    aymeric ayse aziz azzam babacar bahram bakary bakhtiyar balazs baldur baptiste barack
    barham bartosz bashar bashir bassam bastien beata beatriz beatrix benazir benedetta benedikt
    beniamino benjamin benoit benyamin berik bernard bernardo bernd bernhard bertrand bharat
    bhupinder bibi bidhya bilal binali bjarne bjorn blaise bogdan bojan boris borja borut boubacar
    boutros boyko branko brahim brice brigitte bronislaw bruno burak burhan burkhard camila
    camille carles carlo carlos carme carsten catalina catarina caterina catherine cecilia celal
    celina celso cem cemil cesar chandra chandrika chantal charlotte cheikh chiara chinedu
    chinua chloe christel christian christiane christina christine christof christoph christophe
    christos chukwuma chiwetel ciaran cillian claire claudia claudio claus clemens clement
    conor constantin constantine cornelia cosmin cristian cristiano cristina cristobal cyril cyrille
    daisuke dalia damian damien damir daniel daniela daniele danielle danijel danil danila danilo
    danuta daria dariga dario dariusz darko daryna dawid deepak deepika denis denys derviş
    desmond devendra diana dieter diego dietmar dilma dimitar dimitri dimitris dimitrios dinesh
    diogo dirk dmitri dmitriy dmitry dmytro dolores domenico dominik dominique donatella
    dorota dorothea dragan drazen dusan ebrahim eduard eduardo edgardo edouard efrain egor ehud
    eileen eilis einar ekaterina ekrem elchin eleni elena eleonora elias elif elina elisabetta
    elise elisabeth elmar eloise elsa elvira emanuela emiliano emilie emilio emine emmanuel
    emmanuelle emmerson enda enrique enrico enver eoin epp erdem erdogan eriko erik erna ernesto
    erwan esperanza esteban etienne eugenia eugenio eusebio eva evangelos evelyne evgeni evgenia
    evgeny evo ezio fabian fabien fabienne fabio fabrice fabrizio fadi fahad faisal faiz farah
    farhad farid farida farooq faruk fatema fatih fatima fatma fatmir fatou fausto fayez federica
    federico felicien felipe felix ferdinand ferenc ferhat fernanda fernando fidel filip filippo
    finn fiona flavia flavio florence florent florian fouad fouzia francesc francesca francesco
    francisco franco francois francoise franck frank franz franziska fredrik frederic frederik
    friedrich fritz fumio fuad gabor gabriele gabriella gaetan gaetano galina gamal gareth gaspard
    gaston gautam gauthier gebran gemma gennady geoffroy georg georges georgi georgios georgy
    gerald gerard gerardo gerd gerhard gernot gianluca gianluigi gianni gilberto gilles gilad
    giorgi giorgia giorgio giorgos giovanna giovanni girma giulia giuliano giulio giuseppe
    goran gordana gotabaya graca greta gregoire grigory grzegorz guadalupe gudrun guido guilherme
    guillaume guillermo guiseppe gulnara gunnar gunter gunther gustav gustavo gwendal gyorgy haakon
    habib habiba hadi hafez haider haile hakan hakim hamad hamadi hamid hamza hana hanan
    hannelore hannes hans hansjorg haris harald harish hariri harsh haruki haruhiko hasan hassan
    hasina hatice haydar hazem hedi heiko heinrich heinz hektor helena helene helga helle helmut
    hemant hendrik henri henrik henrique henryk herbert heribert hermann hernan herve hicham
    hideki hideo hiroki hiroshi hiroyuki hisham horst hosni hossam hossein houda hubert
    hugo humberto hussain hussein huseyin iain ian ibrahim ibrahima idris idriss ignacio ignazio
    igor ikram ildar ilan ilaria ildefonso ilham ilhan ilia ilir ilkka ilona ilse ilya imran ines
    inga ingeborg ingrid inna innocent ioannis ion iolanda irakli irene irina irmgard isabel
    isabella isabelle isaias ismail ismael ismet issa istvan itamar itzhak iulia ivan ivana ivanka
    ivo iván ivica ivona jaap jacek jacinda jacob jacopo jacqueline jacques jadranka jagdish jaime
    jair jairo jakob jakub jamal jamila jan jana janez janina janis jannik janos janusz javad
    javed javier jean jeanne jedrzej jelena jens jerome jeroen jerzy jesper jesus jiri jitendra
    joachim joanna joao joaquin jochen joel joelle joerg johan johann johanna johannes jolanta
    jonas jorge jorgen jorg josé josef josefa josep josefina joseph josip jovan jozef juan juha
    jules julia julie julien juliette julio junichiro junko jurgen jussi justin justine justyna
    jutta jyoti jyrki kaarina kadri kahina kaja kaarel kais kajsa kalle kamal kamala kamel
    kamil kapil karel karen karim karima karin karina karine karl karla karolina karsten
    kasia katalin katarina katarzyna katerina katharina kathrin katja katrin katrina kaushik
    kazimierz kazuo keiko keir kenan kenji kenzo kerstin kevser khadija khaled khalid khalifa
    khalil khamis khodr kiran kirill kirsten kishore kjell klaus klemens kofi koichi koji
    konrad konstantin konstantinos krishna krister kristalina kristian kristina kristjan
    kristof krisztina krzysztof kumi kwame kwasi kyriakos lachezar ladislav laila lakshmi lalu
    lamia lars larissa larisa lasse laszlo laura laurent laurence laurens leandro leila
    lelia lena lennart leo leon leonid leonardo leopold leopoldo leszek leticia leyla lidia
    ligia lilia lili lilian liliana linus lionel lisbeth liudmila livia ljubica lorenzo lothar
    louis louise lubna luc luca lucas lucia luciana luciano lucie lucien lucio ludmila
    ludovic ludwig luigi luis luisa luiz lukas lukasz lula lutz luzia lyudmila macarena maciej
    madeleine magda magdalena magnus maha mahamadou mahamat mahathir mahdi mahinda mahmoud mahmud
    maia maja maksim maksym malala malek malgorzata malik mamadou mamoun mamta manfred manmohan
    manoj manolis manon manouchehr mansour manu manuel manuela marat marcel marcelo marcia marcin
    marco marcos marek margarita margarethe margaretha margherita margit margot margrethe maria
    mariam mariana marianna marianne mariano marie marija marina marine mario marion marisol
    mariusz mariya marjan marko markus marlene marta marte martha martin martina martine marwan
    maryam maryna masaki masako masha masoud massimo mateo mateusz mathias mathieu mathilde matias
    matteo matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mayank
    mayumi medea meera megawati mehdi mehmet mehmood mehran meinhard melania mevlüt menachem
    meral mercedes mette mia micha michal michalis michel michela michele micheal micheline mickael
    miguel mihai mihaela mihail mikael mikhail mikheil mikko miklos mikulas mila milan milena
    milica miloš milorad miloud mina miriam mirjana mirko miro miroslav miroslava mirza mitsuko
    mladen mo modibo modou mohamad mohamed mohammad mohammed mohamud mohsen mohsin moises moktar
    momir monika monique morgan mordechai moritz morten moshe mostafa moussa moustapha mouna
    muhammad muhammadu muhsin mukesh mukhtar mulugeta munir murat murad musa mustafa mustapha
    muqtada mykhailo mykola mykhaylo nabil nada nadezhda nadia nadine nadir naftali naguib naima
    najib nana nandita naomi narendra naruhito nasir nasser nassim natalia natalie nataliya
    natasha nathalie navjot nawaz nayib nazanin nazir neelam nelson nestor nicanor nicol nicola
    nicolae nicolas nicolás niels nicos nikita nikki nikita nikol nikola nikolai nikolaos nikolas
    nikolaus nikolay nikos nils nima nina ninoslav nitin nithya noa noah nobuo nouri noel noemi
    nora norbert noriko norodom nour nouriel nuno nur nuri nursultan oscar octavio oddvar odile ofer
    okan oksana olaf olafur olav ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga oliver
    olivia olivier olusegun olumide omar omer ondrej onur orhan oriol orlando ornella orsolya osama
    osman osvaldo oskar otmar otto oumar ousmane oxana oxana ozgur pablo padraic padraig
    palaniappan paola paolo paolina pascal pascale pasquale patrice patricia patrik patrycja
    patxi pauline paulo paulina pavel pavlo pavlos pawel pedro pedrag pekka pervez
    perez petar peter petra petri petr petro petros petteri phillipe philippe pia pier piero
    pierre pieter pietro pilar piotr piyush prachanda pradeep prakash pramod pranab prasad
    prashant pratibha praveen predrag preeti prem priti priya priyanka przemyslaw pushkar pyotr
    qasim quang quentin quim rabah rabia rachid rachida radek radoslaw radovan rafael rafal rafic
    rafiq rafiu raghu raghuram rahim rahul raila raimundo rainer raisa raj raja rajan rajat rajeev
    rajendra rajesh rajiv rajnath rakesh ralf ram raman ramazan ramesh rami ramin ramiro ramon
    ramona ramzan ramzi rana rania ranil ranjit raphael raphaelle rashad rashid rasmus ratan ratko
    raul raúl ravi ravil raymond razan razia recep refik regina reinhard reinhold reiner remi renata
    renate renato renaud rene reza ricardo riccardo rishi rita ritu riyad roberta roberto robin
    rodolfo rodrigo rodrigue roger rohan rohit rohini rojhat roland rolando rolf roman romain
    romano romina ronaldo ronen rosa rosario rosita roxana roza ruben rudi rudolf rui ruslan rustam
    ruta ruth ruud ryszard ryan saad sabah sabine sabri sachin sadio sadiq saeed saeb said sajid
    sakura salah salem salim salma salman salomé salva salvador salvatore sameer sameh sami samir
    samira samuele sandor sandra sandrine sandro sania sanjay sanjeev sanna santiago santosh santos
    sara sarra sasha satoshi satya saud saul savita sayed sayyid sebastian sebastiao sebastien
    segolene seiji selahattin selim selma semyon senan serge sergei sergej sergey sergio serhat
    serhii serhiy servet severine seyed shabana shahbaz shahid shakil shamil shamima
    shankar sharif sharon shashi shaukat shimon shinji shinzo shirin shiv shivraj shlomo
    shmuel shreya shoaib shoichi shukri siaka sibel sidi siegfried sigmar sigrid silvana silvia
    silvio simona simone simonetta sina sinan sinead siobhan sirajuddin sitaram slavica slavko
    slawomir slobodan smriti snezana sofia sofie soledad solene solomiya solveig sonia sonja sophie
    soren soumaya stanislas stanislav stanislaw stefan stefania stefano stefanie stefanos steffen
    steinar stella stephane stephanie stipe stig stojan subhash subramanian sudha sudhir suella
    sukarno suleiman suleyman sulaiman sumitra sunita suresh surya susana susanna susanne
    sushma svante sven svend svetlana sviatlana sviatoslav swati syed sylvain sylvia sylvie
    szymon tadeusz tadej takahashi takashi takeshi taleb tamar tamara tamas tamim tanja tanya
    tapani tareq tarek tariq tarja taro taras tatiana tatyana tatsuya tawfik tayyip tedros teemu
    teresa terje teruo tetsuya thabo thaddeus thein theodor theodoros theresa therese thierry
    thiago thomas thomaz thorbjorn thorsten thuli tiago tibor tidjane tihomir tijjani timo
    timofey timur tiziana tobias tomas tomasz tomaz tomislav tomoko tomomi toni tor torbjorn
    tornike torsten toshiko toshihiro tove traian tsai tsegaye tsutomu tuomas tzipi ugur uhuru ujjal
    ulf uli ulla ulrich ulrike umaru umar umberto umesh urs ursula ursule usman uta utpal uwe vaclav
    vadim vadym vahid valdas valdis valentin valentina valentyn valerie valeri valeria valerio valery
    valeriy vanessa vanja vasco vasil vasile vasily vasilis vasyl vaso venkat vera veronica
    veronika veronique viacheslav vicente vicky victor viktor viktoria viktoriya vijay vikas vikram
    viktorija vilma vinay vincent vincenzo vinod vinicius violeta viorica virginie virat virginijus
    vishal vitali vitalii vitaliy vitaly vito vittorio vivek viviane vlad vladas vladislav vladimir
    vladimír vladimira vladyslav vojislav volha volker volkan volodymyr vuk vyacheslav wael waheed
    wahid waldemar walid walter waqar wassim werner wiebke wieslaw wilfried wilhelm willem
    wim winfried winnie witold wladyslaw wojciech wolf wolfgang woldemar xabier xavier ximena
    yaakov yacine yacoub yael yair yakov yana yanis yannick yaroslav yasin yasmin yasmine yasser
    yasuo yayi yegor yehuda yelena yemi yevgeni yevgenia yevgeniy yevgeny yevhen yitzhak yoav yogi
    yoichi yoko yolande yonatan yoram yosef yoshihide yossi yoweri yuki yukio yulia yuliya yunus
    yuri yuriy yuriko yury yusuf yusra yves yvette yvonne zainab zakaria zaki zalman zaur zbigniew
    zdenek zdravko zeid zeljko zeynep zhanna zia ziad zinaida zine zinedine ziya zlatan zlatko
    zoltan zoran zsolt zsuzsanna zubair zuhair zuzana zvi zviad
    """.split()
)
