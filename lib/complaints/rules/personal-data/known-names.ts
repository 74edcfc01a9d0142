// Frequent names, as a help where nothing but the word itself tells that it is one. Written from what
// people in Indonesian cities are called, no list of anybody.

import { isCommonWord } from './common-words'
import { wordSet } from './stretch'

/** What a person is called. */
const given = wordSet(`
  amri magdalena goreti gregorius petronela bernadeta yohanis elisa yudit debora naomi ruth lidia hanna matius markus filipus tomas thomas simon yakub salomo rafael gabriel mikael
  ponidi samsuri kusrin jumali ngadimin marjuki tukijo salamun basirun misnan tugiman rusdianto hendrawan irfandi alfandi rizaldi randi ronaldi nando aldo tiara salsa alika keyla naura syifa
  abdul abdullah abdurrahman abu achmad ade adi adinda aditya adrian afif agnes agung agus agustina ahmad ahmat aini aisah aisyah ajeng akbar
  akhmad alamsyah albert aldi alex alfian alfonsus ali alifah alya amalia amanda amelia amin aminah aminuddin amir amiruddin ana anak-agung
  anas andi andika andreas andri andrian andriani anggi anggraini angga ani anisa anissa anita anjani annisa anton antonius anwar aprilia ardi ardian
  ardiansyah arfan ari arief arif arifin arini aris arman armando army arum arya aryani asep asih asmara asnah asni asri astrid astuti asyifa
  atik ayu aziz azis azizah azmi azzahra bagas bagus bahar bahri baharuddin bakri bambang basri basuki bayu beni benny berlian bernard bernadus betty
  bima bobby boy budi budiman budiono buyung cahyo cahyono candra catur chairul chandra chintya christian christina cici cindy citra cut dadang
  dahlan dani daniel danu darma darman darmawan darmawati darwis dasri daud david dea dedi dedy deddy deni denny desi desy devi dewa dewi dhani dian diana
  dicky didik dika dimas dina dinda dini dion dita djoko doni donny dudung dwi dyah edi edo edy efendi effendi eka eko elfrida elia elis elisabeth eliza elly elsa
  elvi elvira ema emil emilia endah endang eni erika erlina erna ernawati erni erwin esti eti evi fabian fachri fadil fadilah fadli fahmi fahri fahrul faisal
  faiz fajar farah farhan farid farida faridah fatimah fatma fatmawati fauzan fauzi fauziah febri febrian febriani felix ferdi ferdinand ferry fikri
  firda firdaus firman firmansyah fitra fitri fitria fitriani fitriyah frans fransiska fransiskus galih galuh ganda gani gatot gede gilang gina ginanjar gita
  guntur gusti gunawan habibi hadi hadijah hafiz haikal hakim halim halimah hamdan hamid hamidah hamka hamzah hana hanafi handayani handoko hani hanif hardi
  hari haris hariyanto harjo harry hartati hartini hartono haryanto haryono hasan hasanah hasanuddin hasbi hasim hasnah hasni helena helmi hendra hendri hendrik
  hendro henny heri herlina herman hermansyah hermawan hernawati heru herry heryanto hesti hidayat hikmah husein husin husna ibrahim ida idris ignatius ihsan ika ikhsan ilham
  ilyas imam imelda ina inah inayah indah indra indri indriani intan ira irawan irawati irfan irma irmawati irvan irwan irwansyah isa ismail ismi iswanto ita iwan iyan jafar jaka jamal
  jamaluddin jamilah januar jefri jeni jenny jerry jessica jhon jimmy joko johan johanes johannes john joni jonny joseph julia juliana juliani juliani juminah jumiati
  jundi junaidi juni juniarti junita jusuf kadek kamal kamaluddin kamariah kardi karim karina karmila kartika kartini karno kasim kasmawati kevin khadijah khairul khairunnisa
  khalid khoirul kiki komang komar komariah krisna kristina kurnia kurniasih kurniati kurniawan kurniawati kusnadi laila lala lasmi latif latifah laras leni lestari lia
  lidya lili lilik lilis lina linda lisa lisda lisna listiani lukas lukman lukmanul lusi lusiana luthfi maemunah mahmud mahmudah maimunah malik mansur mardiana
  mardi margareta maria mariana mariam marlina marni marsel marta martha martin martini maryam maryanto maryati mas'ud maulana maulida maya megawati mega meilani melani melati melda meli
  melinda mentari merry michael mila mimi mira mirna misbah misna mita moch mochamad moh mohamad mohammad muchlis muh muhamad muhammad muhidin mukhlis mukhtar mulyadi mulyani mulyono munir
  munawar murni mursidi murti murtini musa muslim muslimah mustafa mustofa mutia mutiara nabila nadia nadya naila nana nanang nani nanda nasir nasrul natalia natasha neneng
  neni nia nico nila niluh nina ningsih nisa nita noor nova novi novia novita nugraha nugroho nunung nur nuraini nurani nurbaiti nurdin nurhaliza nurhasanah nurhayati nuri nurjanah
  nurlaela nurlaila nurlela nurlina nurmala nurul nyoman oki okta oktavia oktaviani olivia oman omar paijo paimin parman parmin parno paryono patricia paulus petrus
  pipit ponijan ponirah poniman pratama pratiwi priyanto puji purnomo purwanto purwati puspa puspita putri putu qomariah rachman rachmat rafi rafli rahayu rahma rahman rahmad rahmat
  rahmawati raihan raka ramadhan ramadhani ramlah ramli rani ranti rara rasyid ratih ratna ratnasari ratu reni reno resti reza riana rida ridho ridwan rifai rifki rifqi rika riki riko
  rina rini rio riri risa riska riski risma risna rita rizal rizka rizki rizky robby robert roby rohana rohani rohim rohimah rohmah rohman roni ronny rosa rosalina rosdiana rosita
  rosmini rosmiati rosnah roswita roy rozali rudi rudy rukiah rukiyah rukmini rully rumiyati rusdi ruslan rusli rusman rusmini rusnah rustam ryan sabar sabrina sadikin safitri safri
  saiful salamah saleh salim salma salmah salmiah salsabila samsudin samsul sandi sandra santi santoso sapto sari sarah sarina sarinah sarmi sartika sarwono satria satrio sawitri
  selamet selvi septi septian septiani shinta sigit sinta siska sisil siti slamet sofia sofyan solihin solikin sonya sri srikandi stefanus stephen subagyo subhan sudarmi
  sudarsono sudarto sudirman sugeng sugianto sugiarti sugiarto sugiono suharti suharto suherman suhartini sujarwo sukardi sukarno sukarti sukma sulaiman sulastri suliono sulistyo sulistyowati
  sumarni sumarno sumiati sumini sunardi sunarti sunarto supardi suparman suparno supri supriadi supriyadi supriyanto supriyono suratman suratno suryadi suryani suryanto suryati susan susanti
  susanto susi susilawati susilo sutarjo sutini sutinah sutisna sutomo sutoyo sutrisno suwandi suwarni suwarno suyanti suyanto suyatmi suyatno suyono syafrizal syafii syahrul syaiful
  syamsiah syamsuddin syamsul syarif syarifah syarifuddin tamara tania tari tarmizi taufik taufiq tedi teguh teresia teti theresia tia tika tini titi titik titin tjahjo toto togap togar
  tomi tommy toni tono tri trisna trisno tukiman tukinem tukiyem tumini tuti udin ujang ulfa umar umi untung usman ustman utami valentina vera veronika vicky vina vivi
  vonny wahid wahidin wahyu wahyudi wahyuni wahyuningsih wardah wardi warsito warsono warti wati wawan wayan welly wenny widi widia widodo widya widyawati wiji wildan winarni winarti winarsih winarto
  wira wisnu wiwik wiwin wulan wulandari yadi yana yanti yanto yanuar yasin yasir yati yayan yayuk yeni yenny yesi yessi yoga yogi yohana yohanes yolanda yono yosef yosep yosi yuda yudha yudi yudistira
  yuli yulia yuliana yuliani yulianti yulianto yuliati yulius yuni yuniarti yunita yunus yusna yusniar yusman yusri yusril yusuf zahara zahra zaenab zainab zainal zainuddin zaki zakaria zakiyah zalina zubaidah
  zulaikha zulfa zulfikar zulkarnain zulkifli zuraida aling acong aseng ahong akong ameng aguan asiong beby bonar bonari parlindungan parulian poltak sahat sabam saut tigor tiur tiurma tumpal
  rangga mangara arya bayu damar gilar raden panji satya tirta abimanyu alfin alvin arkan azka bintang danish dafa daffa dzaki evan faris fathan gavin ghani hafidz hanum hilman ibnu irsyad jihan kanaya keisha kenzo khansa laksmi luna malika naufal nayla nazwa nadhira noval qori rafa raisa rasya revan salwa saskia shafa syifa talita tiara vania vito zaskia zidan alif restu pandu panca prabu jarwo kuncoro kunto lasmono legi marjono marsudi marsono mugiono murjani narto ngadino parjo pujiono rakiman ruswandi saryono semin sogol sulastini sumaryo tarmono triman tugiyo wasito wiyono yatin yatinah zainudin ipul ipin dayat aan agil acil mamat encep ical opik pian nong ocha jali seto yopie marzuki mukidi kasmi togi ayuningtyas tjia simson wahab togu binsar marihot jaelani junaedi kosim rojali rohili sanip miun naim bokir timin ucok butet ucup dul dulah kodir goretti saminah syafrudin mei swie ling mey lan hwa kim siu fong cheng chandra hok giok lian bun beng seng hock wei ming swan hoa tioma rosmaida yem iyem inem juminten sarminah sarmiah sumirah sugiyem sukiyem ponirin kliwon paino paidi wakijan sakiman legiman legino mariono ngadiman ngadimin sadiman saridi tugiman tugino wagino bejo gito kamto karyo mitro pardi pardjo parto warto yatmo jono joyo sastro dirman samin saman salimin jumari jumadi kasiman kasirun misran mispan rohmad samiun supinah tuminah wakinah lamhot lambok hotman hotma duma dame jonter jontor maruli marulitua mangasi mangapul pardamean hasudungan hotasi rotua romauli
  uni-ros buyuang syafruddin syafril zulhendri dasril erizal afrizal yulizar yusnidar darmawi azwar amrizal ismet nasrun nofri nofrizal ronal ronald
  la-ode wa-ode andarias yance yakobus yeremias marselinus benediktus klemens maximus kornelis hironimus yosefina paskalis agustinus stefani
  encik tengku teuku said syed raja-ahmad atan awang kassim jumaat saadah saadiah rugayah hasyim tahir toha mahfud makmun masitoh masruroh mujiono mujiyem mukarom mulyati
  nazar nazaruddin nuning nuraeni ngatiman ngatinah ngatmi painem pairin pariyem ratmi rebecca rohmat rokhim rukman rumini sabri saepul sanusi sarifah sariyem sarjono satiman
  seno sidik sigid siswanto siswoyo sobari sodikin sofian sohibul solehah srimulyani subandi subroto suci sudibyo sudiman sukiman sukinah sukini suminah supinah surti surya suroso surono susiana
  tamrin thamrin tarmidi tarno tasya teddy theo timotius trimo turiman turino turmudzi tutik umaroh unang vincent wagiman wagiyo wagiyem wandi warno warsih wasis watini winda windi wirda yolan yopi zaenal zaini zamri
`)

/** What a family or a clan is called; seldom the first word of a name. */
const family = wordSet(`
  ambarita aritonang banjarnahor barus batubara butarbutar butar-butar damanik daulay depari dalimunthe doloksaribu gea ginting girsang gultom gurning gurusinga harahap hasibuan hura
  hutabarat hutagalung hutagaol hutahaean hutajulu hutapea hutasoit hutauruk karokaro karo-karo kaban keliat ketaren laia lase limbong lubis lumbanbatu lumbangaol lumbanraja lumbantobing lumbantoruan
  manalu manik manihuruk manullang manurung marbun marpaung matondang munthe mendrofa nababan nadeak naibaho naiborhu nainggolan napitu napitupulu nasution ndraha ompusunggu padang pakpahan
  panggabean panjaitan pandiangan pane pangaribuan pardede pardosi pasaribu perangin-angin peranginangin pinem pohan pulungan purba purwadi rajagukguk rambe rangkuti ritonga rumahorbo rumapea sagala saragi saragih
  samosir sembiring siagian siahaan sianturi sianipar sibarani sibuea siburian sidabutar sidabariba sidauruk sihaloho sihite sihombing sihotang silaban silaen silalahi silitonga simamora simanjuntak simangunsong simarmata simatupang simbolon sinaga sinambela
  sinulingga sinurat siregar sirait siringoringo situmeang situmorang situngkir sitepu sitanggang sitorus sitompul sinuraya sinukaban solin sormin sumbayak surbakti tambun tambunan tampubolon tanjung tarigan telaumbanua tobing togatorop tumanggor turnip waruwu zai zebua zalukhu zega
  koto chaniago caniago guci jambak sikumbang piliang tanjuang pilliang panyalai
  lumenta mamahit manoppo mandagi mokoginta pangemanan rumengan rondonuwu sumual sondakh tumewu wowor wuisan lasut kaunang karundeng supit kawilarang
  latuconsina leimena lekatompessy manuputty matulessy nanlohy pattinama pattiasina pelupessy ririmasse sahetapy salampessy tuhumury wattimena tomasoa
  da-costa dacosta fernandez hayon keraf kleden lamabelawa making ola parera tokan wuwur sareng bala beding fallo nubatonis taneo tefa
  liem lim tan wijaya widjaja halim salim gunadi hartanto tanoto tanuwijaya kusuma kusumawati kusnandar pranoto pranata prasetyo prasetya prasetia prabowo pramono pramudya prakoso praptono priyono purnama putra putera
  ramadan saputra saputri setiawan setiawati setyawan setyowati setiadi setyaningsih setyo siswandi soemantri soeharto subekti sudrajat sugito suherlan sukmawati sulistiani supratman suryana sutanto utomo wardana wardani wardhani wibisono wibowo wicaksono
  widiastuti widianto widiyanto wijayanti wiratama wiryawan yudhistira yudhoyono adiputra adinugroho anggara anggoro anggraeni arifianto ariyanto aryanto atmaja atmadja darmadi dewanto fadhilah fadillah febrianti fernando firmanto
  hadiwijaya hakiki hamdani handayana hapsari haryadi herdiansyah hermanto hernanda hidayati hidayatullah indrawan indriyani iskandar jatmiko jayadi kristanto kristianto kuswanto kuswandi laksana laksono lesmana mahardika mahendra maharani maulani marwan melandri
  muliadi muliana mulyana nirmala novitasari nurcahyo nurdiana nurfadilah nurhadi nurhidayat nurhidayah nurohman nurrohman nuryadi oktaviana oktavian pamungkas pangestu permadi permana permatasari perdana pradana pradipta prawira prayitno prayoga prihatin primadi puspitasari
  rachmawati ramdani ramdhani rahardjo raharjo ramlan rinaldi riyadi riyanto riyanti rochman rosadi rosyid rukmana sanjaya santosa saragi-h sasmita sasongko satrya septiana setianingsih siswati sofyani sudarma sudrajad sukamto sulistiyo sumantri sumarsono sunaryo supriatna supriatin suryaningsih susilowati
  syafitri syahputra syahputri syahrial syaputra syafrudin tanjung-balai tarmuji triyono tumanggung wahyono waluyo warsita widayat widayati winata wirawan yulianingsih yuniar yusnita zulfahmi zulham zulhendra
`)

/** Names that are words as well: alone they say nothing, beside another they do. */
const ambiguous = wordSet(`
  agung agus aini akbar amin ana andi ari aris arum asih asri ayu bagus bahar bala bangun barus basri bayu berlian bima boy budi bukit cahyo catur citra cut dame danu darma daud desi dewa dewi dua duma eka ema fajar
  fitri fitrah gani guntur hakim halim hana hari harry hidayat hikmah hura ida ika imam ina indah indra intan ira isa ita jaka jamal juni kamal kartika karya kiki koto kurnia kusuma laila lala laras lestari lia lim lili limbong lina manik maria
  making malik mas'ud maya mega melati mentari mimi murni muslim muslimah mutiara nana nanda nia nila nisa nita nova nur nuri ola oman padang pane perdana permata pertiwi pratama prima puji purba purnama puspa putra putera putri rahayu rahma rahman rahmat raka ramadhan ramadan rani
  rara ratna ratu rida roy sabar sahat said salim sari satria sahabat selamet slamet setia sigit sri suci sukma surya tan tanjung tari teguh tia tika tini titi titik toto tri udin umi untung utama utami utomo vina wahid wati wira wulan yasin yoga yana zai
  anggrek mawar kenanga permana wijaya nusantara sentosa mahkota laut mandiri pipit satu tahir tasya gita nada unang uni koh tobing karim guci jambak pinang samosir making bangka asahan purwanto-indah encik tengku teuku raja melayu hang kota awang nusa atan dahlan sulaiman ibrahim musa isa yunus yusuf muhammad ismail
`)

/** How Javanese, Sundanese, Malay and Arabic names of today end. */
const endings =
  /(?:[a-z]{4}ius|[a-z]{2}yono|[a-z]{2}yanto|[a-z]{2}anto|[a-z]{2}yanti|[a-z]{3}wati|[a-z]{2}ningsih|[a-z]{2}uddin|[a-z]{3}udin|[a-z]{2}iddin|[a-z]{2}ullah|[a-z]{2}ulloh|[a-z]{3}iansyah|[a-z]{3}ansyah|[a-z]{3}ensyah|[a-z]{2}wijaya|[a-z]{2}kusuma|[a-z]{2}rjono?|[a-z]{2}djo|[a-z]{3}rjo|[a-z]{2}isno|[a-z]{2}rsono|[a-z]{3}ar[tns]o|[a-z]{2}(?:yadi|riadi|hadi|naidi)|[a-z]{2}ijan|[a-z]{2}inem|[a-z]{2}iyem|[a-z]{3}iyani|[a-z]{3}liana|[a-z]{3}riana|[a-z]{2}niarti|[a-z]{3}iarti|[a-z]{3}rianto|[a-z]{3}rahman|[a-z]{3}rohman|[a-z]{2}kurnia|[a-z]{2}putra|[a-z]{2}saputri|[a-z]{3}rizal|[a-z]{2}nnisa|[a-z]{2}kifli|[a-z]{2}lumban|[a-z]{3}setyo|[a-z]{3}prasetyo|[a-z]{4}iawan|[a-z]{3}lastri|[a-z]{2}tinah|[a-z]{2}sinah)$/
const javanese = /^(?:su|soe)[a-z]{2,7}(?:rno|rto|rmo|rdi|man|yo|rjo|tri|tno|lyo|wo|rti|rni)$/
const rural =
  /^(?:war|sar|par|kar|tar|sur|sum|sup|sud|suk|sug|ngat|tum|jum|was|wag|tuk|pon|leg|rat|muk|kas|dar)[a-z]{0,3}(?:ini|inah|inem|iyem|iman|imin|ijan|ijo|iyo|aji|idi|iyah|ono|iran)$/
const arabic =
  /^(?:nur|abd|muh|zul|syam|syaf|khair|khoir|fakhr|fachr|jamh|badr|nasr|saif|saef|syahr|rahm|rohm|sulas|purw|triw|wahy|ernaw|hasn|husn|ramd|mukh|musl)[a-z]{3,}$/
const batak =
  /^(?:hutag|hutah|hutas|huta[bjp]|lumban|simang|simar|sinag|siring|sihom|sitomp|sidab)[a-z]+$/
const notNames = wordSet(
  'sukarelawan dermawan cendekiawan ilmuwan sumarwo suaman sumber subway suhu suami siswati kuwati khawati khawatir jembatan sekolahan kesehatan suaran supermen quantum lelaki bantu rantau kantor santo lanto',
)
const hasShape = (word: string) =>
  !notNames.has(word) &&
  !isCommonWord(word) &&
  (endings.test(word) ||
    javanese.test(word) ||
    rural.test(word) ||
    arabic.test(word) ||
    batak.test(word))

/** @param word in small letters */
export const isKnownName = (word: string): boolean =>
  given.has(word) || family.has(word) || hasShape(word)

export const isGivenName = (word: string): boolean => given.has(word) || hasShape(word)

/** Said of things more often than of people, even after "pak". */
const ordinary = wordSet(
  'bagus indah bangun titik sabar setia utama selamet tanjung padang laut mandiri satu sari murni suci dua catur tari juni pertiwi perdana purba guntur fajar bukit making muslim muslimah ratu sahabat satria surya hikmah cahyo untung permata mutiara mawar anggrek melayu kota bangka pinang pane bahar barus dame hura making',
)

export const isOrdinaryWord = (word: string): boolean => ordinary.has(word)

export const isAmbiguousName = (word: string): boolean => ambiguous.has(word)
