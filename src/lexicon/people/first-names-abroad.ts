/** First names from non-English-speaking countries, by predominant gender; lower case, without accents. */
export const MALE_ABROAD = `
  abdelaziz abdoul abdulaziz abdulla abdullahi abelardo abhijit abhinav abhishek abolfazl achille achim adamu adewale
  adeyemi aditya adnan adrien agim agus ajit akash akhilesh aki akihiro akinwumi akio akram aksel akufo alaa albin
  aldo alessio alfio alfons alfredo alireza alois alojzy alok amador aman amaury amedeo amer amin amirhossein amol amr
  amund anand anatole andi andile andras anibal anies aniket anirudh ankit ankur ansgar ante antero anupam anurag
  aonghas aravind arben ardeshir arief arild arkadiusz arkady arnab arnaldo arndt arne arsen arseniy artyom arvid
  asbjorn ashish ashraf ashwin atsushi attila attilio atul aurelien aurelio avigdor avinash avraham axel ayman ayo
  ayodele azlan azman badr badrul bakari bala baltasar bambang bamidele baptiste baraka barasa bartosz basem bassem
  bastian bastien basuki behnam behrouz bence bengt benoit beppe bernd berthold besnik bharat bheki bhupesh bhupinder
  bijan binali biodun biren birger bjarne blaise bledar boaz bodo boguslaw bohuslav bojan bola boleslaw bongani
  bongbong borge braulio bretislav bronislaw bryn budi bulent burkhard calum carmelo carmine carsten carwyn catalin
  cathal cayetano cem cemal cengiz cezary chaim chandan chege chetan chidi chidiebere chigozie chijioke chike chima
  chinua chirag christer chukwudi cillian ciprian ciro claudiu cledwyn coinneach constantino corrado cosimo cosmin
  costin csaba czeslaw daichi daiki daisuke daithi dalibor damiano danylo dapo dariush dariusz darragh darshan davide
  dawid dawood dayanand dayo debashish dedi dele demola denes deniz detlef detlev dev devendra devlet dhananjay
  dharmendra dian diarmaid digvijay dilip dipak djoko domenico domhnall donal donato dong-hyun donncha dorin dragos
  dumitru dusan eachann eberhard ebo ebrahim ebuka eckart eckhard edi edouard eero efosa egidio egon eiji einar eivind
  ejike ekkehard eko ekrem eladio elfed eliezer elio eliseo eloi emad emanuele emin ennio eoghan ercan erhard
  erkan erling esben eskil esko esmail espen essam ettore eugenio eugeniusz eunan eusebio evaristo evo ewald ezequiel
  ezio facundo fadzil fahad faizal falk farai farhad farid farouk farshad fathi fatih fatmir fawzi feargal fearghas
  felice ferenc fereydoun ferhat fermin fernand ferruccio festus fiachra fiifi fikile filippo finbarr finn flavien
  flavio flemming florencio florin folorunsho fouad frantisek franz friedhelm fuad fuat fulvio fumiaki gabin gabor
  gadi gael gaetan gaetano gajendra ganjar garba garret gaspar gaspard gaston gatot gaurav gautam geir genki gennady
  gennaro geoffroy geraint geralt gerd germain gernot geun-hye geza ghassan gheorghe gholam giancarlo gianfranco
  gianluca gianluigi gianmarco gianni gianpiero gichuru gideon gilad gilleasbuig gioacchino giordano girish gisbert
  githinji giuliano glyn godwin goodluck gopal gorm gotthard govind gregoire grigory grzegorz guglielmo gulab gurmeet
  gwyn gwynfor gyan hafez hafiz haider haitham hajime hakan hakon halil haluk halvor hamad hamdan hamed hamidreza
  hamisi hampus hamzah hannes hannu hans-peter harald hari haris harish haroon hartmut hary hashem hashim hasso hatem
  havard haytham hazem hefin heikki heiko heiner helge hemant hendra henning heribert heriberto hernan heru herzi
  hesham hideaki hideki hideo hidetoshi hilario himanshu hippolyte hirofumi hirokazu hirotaka hisashi hisham hitesh
  holger horia horst houssam hrvoje hryhoriy hubertus hugues husam hynek hywel iarla ichiro idris ifeanyi ignazio ihab
  ihor ikenna ilhan ilie ilir ilkka illtyd ilya imad imre in-young indrajit ingo ingvar ioan iolo iomhar iorwerth iraj
  irungu irwan isa isamu isao ishaku isidro ismo issam iulian ivano ivar ivica iwan iyad jaakko jaber jabir jacek
  jacinto jacobo jacopo jae-in jafar jagan jagdish jagmohan jaideep jaime jakaya jalal jamaluddin jarle jarmo jaromir
  jassim jatin javad jawad jayant jayesh jean jeetendra jejomar jerzy ji-hoon jide jinggoy jiro jitendra joachim
  joakim joar jochen jorgen jorma josep josip josselin jovan jozsef juhani juma jung-eun juraj jussi justus jusuf
  jyrki kaan kaarlo kadhim kadir kailash kaito kalevi kamarul kamran kapil karanja kareem karel kariuki karl-heinz
  karol karoly karsten karthik kartik kasper katsuhiko katsuya kaushik kayode kazem kazimierz kazuhiro kazuki kazuo
  kazuya keigo keijo keisuke keita kelechi kenichi kenta kentaro keshav kgalema khairul khairy khalil khaya kilian
  kimani kimmo kioko kipkemboi kiprop kirui kishore kjetil klas knud knut koech kohei koichi koji kola korir kosuke
  kourosh kresimir kristoffer kudakwashe kunal kunio kwadwo kwaku kyohei labib ladislav lajos lalit lalu lamberto
  lanre lasse laurentiu lauri lautaro lazaro leo leonhard leopoldo leszek levent lindani lino lito livio liviu ljubisa
  llewellyn lodovico loic lokesh lorcan lorenz lothar lubomir lubos lucian ludek ludger ludovico luhut lukasz lungile
  lutz luyanda lwazi macsen madan madhav madhu madog magufuli mahdzir mahendra maher mahfud mahmood maina mairtin
  majed majid makoto malte mamoru manabu mandla mangosuthu manlio manouchehr mansour manu maolra marcelino mariusz
  markku marten martial martino martti marwan masaaki masahiko masahiro masaki masao masashi masato masayoshi masayuki
  mats mauri maurizio maxim maxime maximilien maximo mayank mazen mbugua mduduzi mehrdad meinhard meirion menachem
  mesut mete meurig mevlut mfundo mhlengi mieczyslaw mihaly miklos milind miloslav milosz min-ho minoru miodrag mircea
  mirek mirko miroslav miroslaw mislav mithun mitsuo mladen mlungisi moataz mohammadreza mohit mohsen moise momcilo
  mondli morten morteza mosiuoa moti motoki mounir muchiri mugambi muhaimin muhammadu muharrem muhyiddin mukul mulayam
  munene munyaradzi muqtada murali murli mustapa musyoka mutai mutiso mutua mwai mwinyi mykola mzwandile nadav nader
  nadiem nagesh naguib naif naji namdi nandan naoise nasir nasser natan nathi naveen navjot nayib nazario nazih nazri
  nebojsa neeraj nemanja nenad nestor ngugi nhlanhla nicanor nicklas nico nicolo nicusor nidal nihat nikolaus niksa
  nilesh nino nirav nishant nitin nitish nizar njabulo njoroge njuguna nkosana nnamdi noboru nobuo nobuyuki norihiko
  nouri novak noynoy ntando nunzio nuri nyaga nyesom obi obiora ochieng octave octavian oded odhran oduor ofer ohad
  okan okello okoth olabode oladipo olamide oldrich ole oleh olli olumide oluoch olusegun olusola oluwole omid omkar
  omondi omran onur onyango onyeka opiyo oren oreste orhan oriol osamu osian osmo ostap otakar ouma ove ovidiu owino
  oystein ozan ozgur paavo palaniswami palle panfilo parag paraic paresh parth parviz pascual pasi pasquale patricio
  patrizio pawan pawel peadar peder pentti pertti petri petru petter pierluigi piero piyush poul prabhakar pradeep
  prafulla pramod pranab pranav prashant pratap prateek pratik praveen pravin preben predrag premysl prithviraj
  proinsias przemyslaw puneet qasim qassem radek radhakrishnan radim radoslaw radovan radu raed rafal rafat raffaele
  rafik rafiq rafizi raghav raghuram ragnar raimo raimondo raimund rais rajan rajat rajeev rajendra raji rajinder
  rajiv rajkumar rajnath raju ramachandra ramakrishna raman ramin ramush ramzi randeep ranjan ranjit rashed rashidi
  ravindra razak razvan reijo reinaldo reinhard reinhold remi remo remus remy renato renzo reuven riad rian
  ridwan ridzuan rigoberto rinaldo rishabh risto ritesh riyad roderich rodolphe romain romulo roshan rosli
  rostislav rostyslav rotich rotimi rouhollah ruaidhri ruairi ruaraidh rudiger ruggero rune ruslan rustam ryo ryohei
  ryota ryszard ryuichi ryuji sachin saddam saeid safwan sagar saifuddin sajjad salah salahuddin saleh sali
  salil salim salum samad samuele sander sandiaga sandile sandor sanjeev santo santosh sarvesh satish satoru saturnino
  satya satyendra saurabh saverio seamas sean-og sedat segundo seif seiichi seiji selahattin selcuk senzo seok-youl
  seoras seppo serdar serkan setya seun severino shadi shafie shahrizat shailesh shaker shankar sharad shashank shaul
  shehu shekhar shigeki shigeo shigeru shingo shinichi shinji shintaro shivraj shohei shoichi shuichi shunsuke
  shusuke shyam siamak siavash sibusiso siegfried siegmar sifiso sigit sigmar sigurd sihle silvano simen sinan sindre
  siphiwe sitaram sivert sjur slamet slawomir sofyan sohrab sola somnath sonke sorin soumitra sourav srdjan sridhar
  srinivas srinivasan staffan stanko steffen steinar stelio stellan sten stepan stevan stian stig stjepan sture
  subhash subramanian sudhir sudip sugeng sujit sukhbir sumit sundar sung-min surendra surinder sushil susilo susumu
  sutarto svatopluk sverre swapan sylvain szabolcs tadashi tadeusz tadhg tahir taiwo takahiro takao takashi takayuki
  takumi takuya talal tamas tamer tanguy tapani tapio tarek tarun tatenda tatsuya taufik tawanda tayyip teemu teguh
  tejashwi tejaswi tengku teodor teodoro terje tero teruo tetsuo tetsuya thabang thabiso thamer thami theophile
  thibault thibaut thilo thor thorbjorn thore thulani tibor tiernan tihomir timur tinashe tito titouan tobi tochukwu
  tokunbo tolga tomer tomislav tomohiro tomos tomoya tope torbjorn tore torgeir tormod toru toshihiro toshio toshiyuki
  trefor trond trygve tshepo tsutomu tsuyoshi tudor tudur tullio tuncay tuomas turgut tushar tzachi uchenna uday
  uddhav udo ugo ugur uilleam ujjwal ulf uli ulises ultan umesh umit upendra urho urs utkarsh uzi uzoma vadim vaibhav
  valentino valerio valeriy vasant vasile vasyl vegard veikko veit veli veljko venkat venkatesh vesa vidar viggo ville
  vinay vinayak vinod viorel vipin viplav vipul virat virender vishal vishnu vitaly vito vittorio vladan vlastimil
  vojislav volkan volker volkmar vuk vusi vuyo vyacheslav wael wafula wahyu wajih waldemar wale waleed walther wasim
  wataru wawan waweru wieland wieslaw willi witold wladyslaw wyn xavi xolani yaakov yahya yair yakubu yalcin yaser
  yashwant yasir yasser yasuhiro yasuo yasushi yavuz yegor yehuda yevhen yildirim yilmaz yinka yisrael yngve yoav yoel
  yogendra yogesh yohei yoichi yona yoram yosuke younes young-ho younis yudi yuichi yuji yukio yusof yusril yusufu
  yusuke yuta yutaka yuto yuvraj yvan zacarias zacharie zaid zainal zakes zakhar zaki zayed zbigniew zdenek zdravko
  zdzislaw zeev zeljko ziyad zsolt zubair zuhair zulkifli zvi zvonimir zweli zwelinzima zygmunt`

export const FEMALE_ABROAD = `
  oprah beyonce rihanna meghan
  abena adanna aditi adunni adwoa afia agnetha agota aine akiko akosua akshata akua alessia aling almaz ama amaka amal
  aminah amira amrita anca anjali ankita anneli anneliese anouk anushka anyango aparna apolline araba araceli archana
  arundhati aster auma aurore avital awino axelle ayako ayanda ayu barbel basma beata beate belen bhavna bina birgitta
  blathnaid bodil boitumelo bongiwe bozena brid britta bushra busisiwe capucine catalina chiamaka chidinma chieko
  chinwe chipo chitra christel clemence clementine clodagh concetta dagmar dagny danuta deepa dervla dewi dineo divya
  donatella dorcas dorota dragana durga ebba ebele edit efrat efua eimear einat ekua elfriede elisabetta elke elzbieta
  emiko eniko erlinda erzsebet esi etsuko eun-ji fabienne fadwa fanny fiorella folake frauke friederike fumiko gaia
  galit gauri gayatri genet gerda ghada ghislaine giada ginevra giuseppina grazyna grethe gro gunilla hadas hafsa
  halina hanne hannelore harumi hedda hedwig hege helle henriette hilde hiroko hirut hitomi huda hye-jin ifeyinwa
  ilaria ildiko ileana iman ingeborg inger ingvild inmaculada inna intisar irmgard iyabo izumi jadwiga jamila jaya
  ji-woo jitka jolanta jorunn josiane junko justyna jutta jyoti kaja kajal kalpana kanchan kaori kartini katja kehinde
  kelebogile kemi kerstin keziah kinga kirsti komal kriti krystyna kumiko kyoko laetitia lalita lamia laure leela
  lerato lieselotte ligaya liliane linnea liselotte loredana lorenza lotta lualhati lubna lucrezia ludivine ludovica
  lyubov maddalena madhuri maeve makena makiko manisha mareike maren margarete margaux margrethe mariangela maricel
  mariko marion marit marites marzena masako maysa mayumi meenakshi meera megumi meseret michiko mihaela miho min-ji
  mireille mirella mirjana misaki miyuki momoko morgane mpho mridula muireann mumbi muna muthoni nabila nada nadege
  nadezhda najat nakato nalini nalubega namukasa nandi nandini naoko natsuko nawal nermin nevena nicoletta nidhi
  nkechi nnenna noelia noemie nomsa nonhlanhla noraini noriko ntombi nura nuria nyambura nyasha nyokabi obiageli
  oceane oleksandra olufunke omolara onyinye orly orna ornella palesa pallavi paloma pascale patrizia pernille perrine
  poonam prachi pragya preeti priyanka putri ragnhild raisa rajni raluca rana rasha rashmi ratna raymonde refilwe
  regine reiko renate renu retha rie rikke rima ritu rohani ronit ronke roopa rosaria roswitha ruchi rudo rupa rutendo
  safiya sakshi samar sana sandhya sandrine sangeeta sarita saroj satoko savita sayuri seema selamawit serwaa setsuko
  severine shaima shalini shanti sharmila shashi sheela shilpa shizuka shlomit shobha shruti sigal signe siham silje
  silvana siri siv smita sneha solene sonali soo-jin soraya sorcha souad stefania steffi suad sudha sujata sulochana
  sumaya sumiko supriya surekha sushma svitlana swantje swati synnove tahani tamiko tanja tanvi temitope teresita
  tetiana thandeka thandiwe tiziana tolani tomoko tova tove trine tsitsi uche ulla uma unni urmila urszula uta ute
  vandana varsha vibeke vidya vijaya vimala viola violette virginie viviane wafa wairimu waithera waltraud wangui
  wanjiru weronika wiebke wulan yamini yayoi yekaterina yevgenia yewande ying-wen ylva yoko yolande yoon-ah yoshiko
  yui yuka yukari yukiko yumi yumiko zaleha zaynab zdenka zehava zipporah zodwa zsuzsanna`
