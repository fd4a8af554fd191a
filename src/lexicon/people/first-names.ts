/** First names missing from compromise's lexicon, by predominant gender; lower case, without accents. */
export const MORE_MALE_NAMES = `nick dean rob bob dick ted tom tim jim joe sam ben dan ron ken ray roy lee jay guy hank chuck chad brad bret brett scott
  todd kurt curt carl karl hans jurgen gunter gunther klaus dieter heinz helmut wolfgang uwe jorg torsten thorsten matthias
  lars sven nils bjorn leif erik eirik olaf olav jens anders mads mikkel rasmus soren jesper henrik fredrik kjell tor
  pekka jukka matti juha timo antti mikko jari sauli petteri pierre jean-pierre jean-claude jean-luc jacques michel laurent thierry
  gerard alain yves herve bruno didier franck francois emmanuel nicolas sebastien stephane olivier guillaume mathieu julien
  luca marco matteo paolo giorgio giovanni giuseppe silvio sergio massimo alessandro andrea stefano roberto pedro juan
  jose luis carlos miguel jorge javier fernando rafael alejandro andres diego pablo francisco manuel ricardo eduardo santiago
  ignacio inaki gonzalo alvaro joao paulo rui nuno tiago luiz jair thabo sipho themba jabulani kwame kofi kwesi yaw kojo kwabena
  chukwuma chinedu emeka ikechukwu obinna tunde babatunde oluwaseun segun femi kunle gbenga wole yemi adebayo musa sani aliyu abubakar ibrahim
  ibrahima mamadou ousmane moussa amadou cheikh abdoulaye mwangi kamau otieno odhiambo kiprono kipchoge kibet wanjala wycliffe uhuru raila
  josphat tendai tapiwa nelson desmond julius jomo rajesh suresh ramesh mahesh dinesh ganesh mukesh rakesh naresh sanjay vijay ajay
  anil sunil amit rahul rohit vikram arun ashok deepak manoj pankaj narendra arvind arjun karan varun nikhil siddharth
  harpreet gurpreet manmohan venkata subba mohan krishna imran asif tariq khalid hamid rashid saeed faisal nawaz pervez zulfikar
  bilal usman umar yusuf yousef hassan hussein mustafa mehmet recep ahmet emre murat kemal abdullah abdel abdi omar osama
  mahmoud youssef karim nabil samir walid ziad rami bashar benjamin moshe yitzhak shimon ehud avi yossi naftali itamar
  vladimir dmitry dmitri sergei sergey alexei aleksei nikolai mikhail ivan igor oleg yuri boris yevgeny viktor andrei pavel konstantin
  volodymyr oleksandr andriy petro serhiy vitali mykhailo bohdan taras dmytro jaroslaw donald lech andrzej piotr krzysztof mateusz marek tomasz
  jiri vaclav milos petr zoltan viktor gyorgy laszlo janos istvan bela nicolae ion traian zoran goran dragan milan aleksandar
  kostas yannis giorgos alexis dimitris xi jinping keqiang hiroshi shinzo kenji takeshi yoshihide fumio taro junichiro akira haruki
  kim jae minh duc nguyen quoc anwar mahathir najib joko prabowo rodrigo ferdinand benigno sean seamus eamon padraig ciaran cian
  conor niall declan fintan diarmuid micheal oisin cormac colm fergus brendan gerry rory hamish callum ewan euan iain alasdair angus
  duncan malcolm gordon dougal gareth rhodri rhys dafydd gwilym emyr huw ieuan owain alun dylan nigel clive rupert giles
  piers hugo tarquin barnaby jasper tristan alistair colin graham geoff keir boris rishi sadiq sajid kwasi nadhim jeremy
  wes ed ollie archie alfie freddie kev dave steve mike phil andy pete gary barry terry kenny danny johnny jimmy tommy
  billy bobby ricky mickey eddie teddy ronnie donnie shane wayne darren craig stuart trevor kelvin leroy tyrone jamal darnell
  deshawn malik tyrell jermaine lamar marquis mohd mohammed muhammad mohamed mohamad ali ahmed ahmad hamza zain ravi everett dwight wade
  clyde cyrus ezra silas abner amos enoch elmer virgil horace lyle lloyd floyd roscoe rufus buford ambrose`

export const MORE_FEMALE_NAMES = `sue deb pam jan kim jo liz beth meg peg nan val viv bev cath kath trish jude judy sal sally molly polly dolly
  ingrid astrid solveig sigrid liv kari mette birgit inge heike ulrike annegret ursula gudrun silke anke katrin karin
  annika elin malin sofia saga tuula pirkko tarja sanna marianne odile solange brigitte veronique sylvie nathalie valerie
  monique chantal segolene marine ines celine amelie aurelie elodie manon giorgia giulia chiara francesca federica paola
  carmen pilar dolores lourdes mercedes consuelo guadalupe soledad rocio ximena isabel ines lucia catarina dilma marta
  fatima fatou aminata aissatou mariama khadija aisha amina halima zainab hauwa hadiza ngozi chioma chinelo adaeze ifeoma nneka
  amara folashade funke funmilayo yetunde bukola titilayo sade wanjiku wambui njeri achieng akinyi atieno wangari rehema
  nomvula thandi lindiwe zanele nosipho naledi winnie graca priya sunita anita kavita geeta gita sita rekha meena lata
  asha usha nisha pooja neha shreya ananya deepika aishwarya lakshmi padma radha sarojini indira sonia smriti nirmala
  mamata jayalalithaa pratibha benazir malala asma shireen nasreen parveen rukhsana shabana farah yasmin leila layla samira
  nadia rania dalia hanan zeynep ayse emine fatma elif meral tzipi golda miriam rivka shira tamar
  olga natasha svetlana tatiana tatyana ekaterina irina ludmila lyudmila galina marina oksana yulia yulia olena iryna nataliya
  halyna agnieszka malgorzata ewa katarzyna joanna zuzana petra jana lenka marketa zsuzsa katalin judit elena ioana
  yuki yuko keiko sachiko haruka sakura naomi mei ling xiu hua siew bee aung suu siti nurul aisyah megawati corazon
  imelda leni siobhan sinead aoife niamh caoimhe grainne mairead maire emer orla roisin saoirse bronagh deirdre fionnuala
  nuala catriona mairi morag ailsa eilidh isla kirsty fiona una moira effie shona nicola sian carys bronwen cerys
  nia ffion angharad gwenllian rhiannon gemma kelly kylie sharon tracey tracy shaz chantelle chardonnay priti suella nadine theresa
  liz angela yvette bridget gertrude mabel maud edith ethel enid doris mildred hilda gladys winifred agnes ida
  prudence patience constance verity felicity clemency hortense pelagia zoe chloe phoebe daphne penelope thea ottilie
  shaniqua latoya lakisha keisha tamika tanisha ebony imani aaliyah nia loretta april june dawn joy hope faith grace rose summer rakeyia beyonce dolly`

/** Common words that are first names only before a surname: "Mark Pell", "Violet Hill". */
export const MALE_BEFORE_SURNAME = `mark frank grant drew jack warren bill rich miles chase cliff earl gene herb lance max norm reed rex rod rusty
  tucker ward woody mason hunter austin dallas christian sterling duke art al lewis clark kent will`
export const FEMALE_BEFORE_SURNAME = `lily daisy ivy iris ruby pearl crystal eve hazel olive violet penny ginger melody sandy mercy jade florence
  sydney victoria virginia belle cherry jean kitty poppy terri sage viola`
