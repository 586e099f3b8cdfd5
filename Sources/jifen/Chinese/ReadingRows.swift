// swift-format-ignore-file
extension Readings {
    /// How characters are read, sixteen to a row from the one whose number stands in front: plain
    /// letters, “-” for none, and “:” for two dots that would make a ü of a u before them. What reads
    /// nothing at the end of a row is left out, and so is a row that is empty.
    ///
    /// Made from Foundation's transform to Latin, of all assigned characters, by the tests:
    /// `RECORD=1 swift test --filter ReadingsTests`.
    static var rows: StaticString {
        """
        0030 0 1 2 3 4 5 6 7 8 9
        0040 - a b c d e f g h i j k l m n o
        0050 p q r s t u v w x y z
        0060 - a b c d e f g h i j k l m n o
        0070 p q r s t u v w x y z
        00A0 - - - - - - - - : - a
        00B0 - - 2 3 - - - - - 1 o - 14 12 34
        00C0 a a a a a a - c e e e e i i i i
        00D0 - n o o o o o - - u u u v y
        00E0 a a a a a a - c e e e e i i i i
        00F0 - n o o o o o - - u u u v y - y
        0100 a a a a a a c c c c c c c c d d
        0110 - - e e e e e e e e e e g g g g
        0120 g g g g h h - - i i i i i i i i
        0130 i - ij ij j j k k - l l l l l l l
        0140 l - - n n n n n n n - - o o o o
        0150 o o - - r r r r r r s s s s s s
        0160 s s t t t t - - u u u u u u u u
        0170 u u u u w w y y y z z z z z z s
        01A0 o o - - - - - - - - - - - - - u
        01B0 u
        01C0 - - - - dz dz dz lj lj lj nj nj nj a a i
        01D0 i o o u u v v v v v v v v - a a
        01E0 a a - - - - g g k k o o o o
        01F0 j dz dz dz g g - - n n a a
        0200 a a a a e e e e i i i i o o o o
        0210 r r r r u u u u s s t t - - h h
        0220 - - - - - - a a e e o o o o o o
        0230 o o y y
        02B0 h - j r - - - w y
        02E0 - l s x
        0300 - - - - - - - - :
        0340 - - - - :
        0380 - - - - - :
        0390 :
        03A0 - - - - - - - - - - : :
        03B0 :
        03C0 - - - - - - - - - - : :
        03D0 - - - - :
        0400 - : - - - - - :
        0450 - : - - - - - :
        04D0 - - : : - - - - - - : : : : : :
        04E0 - - - - : : : : - - : : : :
        04F0 : : - - : : - - : :
        1D20 - - - - - - - - - - - - a - b
        1D30 d e - g h i j k l m n - o - p r
        1D40 t u w a - - - b d e - - - g - k
        1D50 m - o - - - p t u - - v
        1D60 - - i r u v
        1D90 - - - - - - - - - - - - c
        1DA0 f
        1DB0 - - - - - - - - - - - z
        1E00 a a b b b b b b c c d d d d d d
        1E10 d d d d e e e e e e e e e e f f
        1E20 g g h h h h h h h h h h i i i i
        1E30 k k k k k k l l l l l l l l m m
        1E40 m m m m n n n n n n n n o o o o
        1E50 o o o o p p p p r r r r r r r r
        1E60 s s s s s s s s s s t t t t t t
        1E70 t t u u u u u u u u v v v v v v
        1E80 w w w w w w w w w w x x x x y y
        1E90 z z z z z z h t w y a s
        1EA0 a a a a a a a a a a a a a a a a
        1EB0 a a a a a a a a e e e e e e e e
        1EC0 e e e e e e e e i i i i o o o o
        1ED0 o o o o o o o o o o o o o o o o
        1EE0 o o o o u u u u u u u u u u u u
        1EF0 u u y y y y y y y y
        1FC0 - :
        1FD0 - - : : - - - :
        1FE0 - - : : - - - : - - - - - : :
        2070 0 i - - 4 5 6 7 8 9 - - - - - n
        2080 0 1 2 3 4 5 6 7 8 9
        2090 a e o x - h k l m n p s t
        20A0 - - - - - - - - rs
        2100 ac as c c - co cu - - f g h h h h
        2110 i i l l - n no - - p q r r r
        2120 sm tel tm - z - - - z - k a b c - e
        2130 e f - m o - - - - i - fax
        2140 - - - - - d d e i j
        2150 17 19 110 13 23 15 25 35 45 16 56 18 38 58 78 1
        2160 i ii iii iv v vi vii viii ix x xi xii l c d m
        2170 i ii iii iv v vi vii viii ix x xi xii l c d m
        2180 - - - - - - - - - 03
        2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
        2470 17 18 19 20 1 2 3 4 5 6 7 8 9 10 11 12
        2480 13 14 15 16 17 18 19 20 1 2 3 4 5 6 7 8
        2490 9 10 11 12 13 14 15 16 17 18 19 20 a b c d
        24A0 e f g h i j k l m n o p q r s t
        24B0 u v w x y z a b c d e f g h i j
        24C0 k l m n o p q r s t u v w x y z
        24D0 a b c d e f g h i j k l m n o p
        24E0 q r s t u v w x y z 0
        2C70 - - - - - - - - - - - - j v
        2E80 you chang ya yin ya ren jiong - dao dao bo jie xiao xiao wu wang
        2E90 wang wu si yao ji ji xin xin shou pu - ri ri yue dai mu
        2EA0 min shui shui biao zhao zhao qiang niu quan - - mu shi shi shi si
        2EB0 si gang wang - wang - ren ren - lao yu yu rou ju cao cao
        2EC0 cao hu yi xi xi jian - - yan bei - che chuo chuo chuo fu
        2ED0 jin chang chang zhang men - fu yu qing wei ye feng fei shi - shi
        2EE0 shi - ma gu gui yu niao lu mai huang min qi qi chi chi long
        2EF0 long gui gui gui
        2F00 yi gun zhu pie yi jue er tou ren er ru ba jiong mi bing ji
        2F10 qian dao li bao bi fang xi shi bo jie chang si you kou wei tu
        2F20 shi zhi sui xi da nv zi mian cun xiao wang shi che shan chuan gong
        2F30 ji jin gan yao guang yin gong yi gong ji shan chi xin ge hu shou
        2F40 zhi pu wen dou jin fang wu ri yue yue mu qian zhi dai shu wu
        2F50 bi mao shi qi shui huo zhao fu yao pan pian ya niu quan xuan yu
        2F60 gua wa gan sheng yong tian pi ne bo bai pi min mu mao shi shi
        2F70 shi rou he xue li zhu mi mi fou wang yang yu lao er lei er
        2F80 yu rou chen zi zhi jiu she chuan zhou gen se cao hu chong xue xing
        2F90 yi ya jian jiao yan gu dou shi zhi bei chi zou zu shen che xin
        2FA0 chen chuo yi you bian li jin zhang men fu li zhui yu qing fei mian
        2FB0 ge wei jiu yin ye feng fei shi shou xiang ma gu gao biao dou chang
        2FC0 ge gui yu niao lu lu mai ma huang shu hei zhi mian ding gu shu
        2FD0 bi qi chi long gui yue
        3000 - - - - - - - ling
        3030 - - - - - - - - shi nian sa
        3190 - - yi er san si shang zhong xia jia yi bing ding tian de ren
        3220 yi er san si wu liu qi ba jiu shi yue huo shui mu jin tu
        3230 ri zhu you she ming te cai zhu lao dai hu xue jian qi zi xie
        3240 ji xiu zi zhi wen you wen zheng
        3250 pte 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
        3280 yi er san si wu liu qi ba jiu shi yue huo shui mu jin tu
        3290 ri zhu you she ming te cai zhu lao mi nan nv shi you yin zhu
        32A0 xiang xiu xie zheng shang zhong xia zuo you yi zong xue jian qi zi xie
        32B0 ye 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50
        32C0 1yue 2yue 3yue 4yue 5yue 6yue 7yue 8yue 9yue 10yue 11yue 12yue hg erg ev ltd
        3350 - - - - - - - - 0dian 1dian 2dian 3dian 4dian 5dian 6dian 7dian
        3360 8dian 9dian 10dian 11dian 12dian 13dian 14dian 15dian 16dian 17dian 18dian 19dian 20dian 21dian 22dian 23dian
        3370 24dian hpa da au bar ov pc dm dm2 dm3 iu pingcheng zhaohe dazheng mingzhi zhushihuishe
        3380 pa na a ma ka kb mb gb cal kcal pf nf f g mg kg
        3390 hz khz mhz ghz thz l ml dl kl fm nm m mm cm km mm2
        33A0 cm2 m2 km2 mm3 cm3 m3 km3 ms ms2 pa kpa mpa gpa rad rads rads2
        33B0 ps ns s ms pv nv v mv kv mv pw nw w mw kw mw
        33C0 k m am bq cc cd ckg co db gy ha hp in kk km kt
        33D0 lm ln log lx mb mil mol ph pm ppm pr sr sv wb vm am
        33E0 1ri 2ri 3ri 4ri 5ri 6ri 7ri 8ri 9ri 10ri 11ri 12ri 13ri 14ri 15ri 16ri
        33F0 17ri 18ri 19ri 20ri 21ri 22ri 23ri 24ri 25ri 26ri 27ri 28ri 29ri 30ri 31ri gal
        3400 qiu tian - - kua wu yin - - - - - yi
        3410 - - - - - - xie - - - - - chou
        3420 - nuo - - dan - - - xu xing - xiong liu lin xiang yong
        3430 xin zhen dai wu pan ru - ma qian yi yin nei cheng feng
        3440 - zhuo fang ao wu zuo - zhou dong su yi qiong kuang lei nao zhu
        3450 shu - - - xu - - shen jie die nuo su yi long ying beng
        3460 - - - lan miao yi li ji yu luo chai - - - hun xu
        3470 hui rao - zhou - han xi tai yao hui jun ma lve tang yao zhao
        3480 zhai yu zhuo er ran qi chi wu han tang se si qiong lei sa
        3490 - kui pu ta shu yang ou tai - mian yin diao yu mie jun niao
        34A0 xie you - - che feng lei li - luo - ji
        34B0 quan - cai liang gu mao - gua sui - - mao man quan shi li
        34C0 - wang kou du zhen ting - - bing huo dong gong cheng - qin jiong
        34D0 lu xing - nan xie - bi jie su - gong - you xing qia pi
        34E0 dian fu luo qia qia tang bai gan ci xuan lang - - she diao li
        34F0 hua tou pian di ruan e qie yi zhuo rui jian - chi chong xi
        3500 lve deng lin jue su xiao zan - - zhu zhan jian zou chua xie li
        3510 - chi xi jian - ji - fei chu beng jie - ba liang kuai
        3520 xia bie jue lei xin bai yang lv bei e lu - - che nuo xuan
        3530 heng yu - gui yi xuan gong lou ti le shi - sun yao xian zou
        3540 - que yin xi zhi jia hu la yi ke fu qin ai - ke chu
        3550 xie chu wei - - huan su you - jun zhao xu shi - shua kui
        3560 shuang he gai yan qiu shen hua xi fan pang dan fang gong ao fu ne
        3570 xue you hua - chen guo n hua li fa xiao pou - si
        3580 le lin yi hou - xu qu er - - xun - - - - nie
        3590 wei xie ti hong tun nie nie yin zhen - - - - - wai shou
        35A0 nuo ye qi tou han jun dong hun lu ju huo ling - tian lun
        35B0 - - - - - ge yan shi xue pen chun niu duo ze e xie
        35C0 you e sheng wen ku hu ge xia man lve ji hou zhi - - wai
        35D0 - bai ai zhui qian gou dan bei bo chu li xiao xiu
        35E0 - - hong ti cu kuo lao zhi xie xi - qie zha xi
        35F0 cong ji huo ta yan xu po sai - - - guo ye xiang xue he
        3600 zuo yi ci - leng xian tai rong yi zhi xi xian ju ji han
        3610 pao li - lan sai han yan qu - yan han kan chi nie huo
        3620 bi xia weng xuan wan you qin xu nie bi hao jing ao ao
        3630 zhen tan ju - zuo bu jie ai zang ci fa - - - - nie
        3640 liu mei dui bang bi bao - chu xia tian chang - - duo wei fu
        3650 duo yu ye kui wei kuai - wei yao long xing bu chi xie nie lang
        3660 yi zong man zhang xia gun xie - ji liao yi ji yin - da yi
        3670 xie hao yong kan chan tai tang zhi bao meng kui chan lei - xi
        3680 xi qiao nang yun - long fu zong - gu kai diao hua kui - gao
        3690 tao - shan lai nie fu gao qie ban jia kong xi yu zhui shen chuo
        36A0 xiao ji nu xiao yi yu yi yan shen ran hao sa jun you - xin
        36B0 pei qiu chan - bu dong si er - mao yun ji - qiao xiong pao
        36C0 chu peng nuo jie yi er duo - - - duo - - qie lv qiu
        36D0 sou can dou xi feng yi suo qie po xin tong xin you bei long
        36E0 - - - yun li ta lan man qiang zhou yan xi lu xi sao fan
        36F0 - wei fa yi nao cheng tan ji shu pian an kua cha - xian zhi
        3700 - - feng lian xun xu mi hui mu yong zhan yi nou tang xi yun
        3710 shu fu yi da - lian cao can ju lu su nen ao an qian
        3720 cui cong - ran nian mai xin yue nai ao shen ma - - lan xi
        3730 yue zhi weng huai meng niao wan mi nie qu zan lian zhi zi hai xu
        3740 hao xuan zhi mian chun gou - chun luan zhu shou liao jiu xie ding jie
        3750 rong mang - ke yao ning yi lang yong yin yan su - lin ya mao
        3760 ming zui yu yi gou mi jun wen - kang dian long - xing cui qiao
        3770 mian meng qin - wan de ai - bian nou lian jin yu chui zuo bo
        3780 hui yao tui ji an luo ji wei bo za xu nian yun - ba zhe
        3790 ju wei xie qi yi xie ci qiu du niao qi ji tui - song dian
        37A0 lao zhan - - yin cen ji hui zi lan nao ju qin dai - jie
        37B0 xu cong yong dou chi - min huang sui ke zu hao cheng xue ni chi
        37C0 lian an mu si xiang yang hua cuo qiu lao fu dui mang lang tuo han
        37D0 mang bo qun qi han - long bin tiao ze qi zan mi pei zhan xiang
        37E0 gang - qi - lu cen yun e duan min wei quan sou min tu
        37F0 ming yao jue li kuai gang yuan da - lao lou qian ao biao yong mang
        3800 dao - ao - xi fu dan jiu run tong qu e qi ji ji hua
        3810 jiao zui biao meng bai wei yi ao yu hao dui wo ni cuan - li
        3820 lu niao huai li - lv feng mi yu - ju - - zhan peng yi
        3830 - ji bi - ren huang fan ge ku jie sha - si tong yuan zi
        3840 bi kua li huang xun nuo - zhe wen xian qia ye mao - shan shu
        3850 - qiao zhun kun wu ying chuang ti lian bi gou mang xie feng lou zao
        3860 zheng chu man long - yin pin zheng jian luan nie yi - ji ji zhai
        3870 yu jiu huan zhi la ling zhi ben zha ju dan liao yi zhao xian chi
        3880 ci chi yan lang dou long chan - tui cha ai chi - ying zhe tou
        3890 - tui cha yao zong - pan qiao lian qin lu yan kang su yi chan
        38A0 jiong jiang - jing - dong - juan han di - - hong - chi diao
        38B0 bi - xun lu - xie bi - bi - xian rui bie er juan
        38C0 zhen bei e yu qu zan mi yi si - - - shan tai mu jing
        38D0 bian rong ceng can ding - - - - di tong ta xing song duo xi
        38E0 tao - ti shan jian zhi wei yin - - huan zhong qi zong - xie
        38F0 xie ze wei - - ta zhan ning - - xin yi ren shu cha zhuo
        3900 - mian ji fang pei ai fan ao qin qia xiao fen gan qiao ge tong
        3910 chan you gao ben fu chu zhu - zhou - hang nin jue chong cha kong
        3920 lie li yu - yu hai li hou gong ke yuan de hui jiao guang jiong
        3930 zuo fu qie bei che ci mang han xi qiu huang - - chou san yan
        3940 zhi de te men ling shou tui can die che peng yi ju ji lai tian
        3950 yuan - cai qi yu lian cong - - - yu ji wei mi sui xie
        3960 xu chi qiu hui - yu qie shun shui duo lou - pang tai zhou yin
        3970 sao fei chen yuan yi hun se ye min fen he - yin ce ni ao
        3980 feng lian chang chan ma die hu lu ai yi hua zha hu e huo sun
        3990 ni xian li xian yan long men jin ji - bian yu huo miao chou mai
        39A0 - le jie wei yi xuan xi can lan yin xie za luo ling qian huo
        39B0 jian wo - - ge zhu die yong ji yang ru xi shuang yu yi qian
        39C0 ji qu tian shou qian mu jin mao yin gai po xuan mao fang ya gang
        39D0 song hui yu gua guai liu e zi zi bi wa lan lie - - kuai
        39E0 - hai yin zhu chong xian xuan - qiu pei gui er gong qiong hu lao
        39F0 li chen san zhuo wo pou keng tun peng te ta zhuo biao gu hu
        3A00 bing zhi dong dui zhou nei lin po ji min wei che gou bang ru tan
        3A10 bu zong kui lao han ying zhi jie xing xie xun shan qian xie su hai
        3A20 mi hun pi - hui na song ben chou jie huang lan - hu dou huo
        3A30 gun yao ce gui jian jian dao jin ma hui mian can lve pi yang ju
        3A40 ju que - qian shai - jiu huo yun da xuan xiao fei ce ye
        3A50 den - qin hui tun - qiang xi ni sai meng tuan lan hao ci zhai
        3A60 ao luo mie - fu - xie bo hui qing xie - - bo qian po
        3A70 jiao jue kun song ju e nie qian die die - qi zhi qi zhui ku
        3A80 yu qin ku he fu geng di xian gui he qun han tong bo shan bi
        3A90 lu ye ni chuai san diao lu tou lian ke san zhen chuai lian mao
        3AA0 qian kai shao xiao bi zha yin xi shan su sa rui chuo lu ling cha
        3AB0 - huan - - jia ban hu dou - lou ju juan ke suo luo zhe
        3AC0 ding duan zhu yan pang cha - - - - yi - - you hui yao
        3AD0 yao zhi gong qi gen - - hou mi fu hu guang tan di - yan
        3AE0 - - qu - chang ming tao bao an - - xian - - - mao
        3AF0 lang nan bei chen - fei zhou ji jie shu - kun die lu
        3B00 - - yu tai chan man min huan wen nuan huan hou jing bo xian li
        3B10 jin - mang piao hao yang - xian su wei che xi jin ceng he fen
        3B20 shai ling - dui qi pu yue bo - hui die yan ju jiao nan lie
        3B30 yu ti tian wu hong xiao hao - tiao zheng - huang fu - - tun
        3B40 - reng jiao - xin - - yuan jue hua - bang mou - gang wei
        3B50 - mei si bian lu qu - - ge zhe lv pai rong qiu lie gong
        3B60 xian xi xin - niao - - - xie lie fu cuo zhuo ba zuo zhe
        3B70 zui he ji - jian - - - tu xian yan tang ta di jue ang
        3B80 han xiao ju wei bang zhui nie tian nai - - you mian - - nai
        3B90 sheng cha yan gen chong ruan jia qin mao e li chi zang he jie nian
        3BA0 - guan hou gai - ben suo wu ji xi qiong he weng xian jie hun
        3BB0 pi shen chou zhen - zhan shuo ji song zhi ben - - - lang bi
        3BC0 xuan pei dai qi zhi pi chan bi su huo hen jiong chuan jiang nen gu
        3BD0 fang - - ta cui xi de xian kuan zhe ta hu cui lu juan lu
        3BE0 qian pao zhen - li cao qi - - ti ling qu lian lu shu gong
        3BF0 zhe pao jin qing - - zong pu jin biao jian gun - bin zao lie
        3C00 li luo shen mian jian di bei - lian - xian pin que long zui
        3C10 jue shan xue - xie - lan qi yi nuo li yue - yi chi ji
        3C20 hang xie keng zi he xi qu hai xia hai gui chan xun xu shen kou
        3C30 xia sha yu ya pou zu you zi lian xian xia yi sha yan jiao xi
        3C40 chi shi kang yin hei yi xi se jin ye you que ye luan kun zheng
        3C50 - - - - xie - cui xiu an xiu can chuan zha - yi pi
        3C60 ku sheng lang tui xi ling qi wo lian du men lan wei duan kuai ai
        3C70 zai hui yi mo zi fen peng - bi li lu luo hai zhen gai que
        3C80 zhen kong cheng jiu jue ji ling - shao que rui chuo neng zhi lou pao
        3C90 - - bao rong xian lei xiao fu qu - sha zhi tan rong su ying
        3CA0 mao nai bian - shuai tang han sao rong - deng pu jiao tan - ran
        3CB0 ning lie die die zhong - lv dan xi gui ji ni yi nian yu wang
        3CC0 guo ze yan cui xian jiao tou fu pei - you qiu ya bu bian shi
        3CD0 zha yi bian - dui lan yi chai chong xuan xu yu xiu
        3CE0 ta guo - - - long xie che jian tan pi zan xuan xian niao
        3CF0 - - - - mi ji nou hu hua wang you ze bi mi qiang xie
        3D00 fan yi tan lei yong - jin she yin ji - su - - nai wang
        3D10 mian su yi shai ji ji luo you mao zha sui zhi bian li
        3D20 - - - - - qiao guan xi zhen yong nie jun xie yao xie zhi
        3D30 neng - si long chen mi que dan shan - - - su xie bo ding
        3D40 zu - shu she han tan gao - - - na mi xun men jian cui
        3D50 jue he fei shi che shen nv ping man - - - - yi chou
        3D60 ku bao lei ke sha mi sui ge pi yi xian ni ying zhu chun feng
        3D70 xu piao wu liao cang zou zuo bian yao huan pai xiu - lei qing xiao
        3D80 jiao guo - - yan xue zhu heng ying xi - - lian xian huan yin
        3D90 - lian shan cang bei jian shu fan dian - ba yu - - nang lei
        3DA0 yi dai - chan chao gan jin nen - - - liao mo you - liu
        3DB0 han - yong jin chi ren nong - - hong tian - ai gua biao bo
        3DC0 qiong - shu chui hui chao fu hui e wei fen tan - lun he yong
        3DD0 hui - yu zong yan qiu zhao jiong tai - - - - - - tui
        3DE0 lin jiong zha xing hu - xu - - - cui qing mo - zao beng
        3DF0 chi - - yan ge mo bei juan die zhao - wu yan - jue xian
        3E00 tai han - dian ji jie kao zuan - xie lai fan huo xi nie mi
        3E10 ran cuan yin mi - jue qu tong wan zhe li shao kong xian zhe zhi
        3E20 tiao shu bei ye pian chan hu ken jiu an chun qian bei ba fen ke
        3E30 tuo tuo zuo ling - gui yan shi hou lie sha si - bei ren du
        3E40 bo liang qian fei ji zong hui he li yuan yue xiu chan di lei jin
        3E50 chong si pu yao jiang huan huan tao ru weng ying rao yin shi yin jue
        3E60 tun xuan jia zhong qie zhu diao - you - - yi shi yi mo
        3E70 - que xiao wu geng ying ting shi ni geng ta wo ju chan piao zhuo
        3E80 hu nao yan gou yu hou - si chi hu yang weng xian pin rong lou
        3E90 lao shan xiao ze hai fan han chan zhan - ta zhu nong han yu zhuo
        3EA0 you li huo xi xian chan lian - si jiu pu qiu gong zi yu
        3EB0 - reng niu mei ba jiu - xu ping bian mao - - - - yi
        3EC0 yu - ping qu bao hui - - - bu mang la tu wu li ling
        3ED0 - ji jun zou duo jue dai bei - - - - - la bin sui
        3EE0 tu xue - - - - - duo - - sui bi tu se can tu
        3EF0 mian jin lv - - zhan bi ji zen xuan li - - sui yong shu
        3F00 - - e - - - ying qiong luo zhen tun gu yu lei bo nei
        3F10 pian lian tang lian wen dang li ting wa zhou gang xing ang fan peng bo
        3F20 tuo shu yi bo qie tou gong tong han cheng jie huan xing dian chai dong
        3F30 pi ruan lie sheng ou di yu chuan rong kang tang cong piao chuang lu tong
        3F40 zheng li sa pan si - dang hu yi xian xie luo liu - tan gan
        3F50 - tan - - - you nan - gang jun chi gou wan li liu lie
        3F60 xia bei an yu ju rou xun zi cuo can zeng yong fu ruan - xi
        3F70 shu jiao jiao xu zhang - - shui chen fan ji zhi - gu wu
        3F80 qie shu hai tuo du zi ran mu fu ling ji xiu xuan nai ya jie
        3F90 li da ru yuan lv shen li liang geng xin xie qin qie che you bu
        3FA0 kuang que ai qin qiang chu pei kuo yi guai sheng pian - zhou huang hui
        3FB0 hu bei - - zha ji gu xi gao chai ma zhu tui zhui xian lang
        3FC0 - - - zhi ai xian guo xi - tui can sao xian jie fen qun
        3FD0 - yao dao jia lei yan lu tui ying pi luo li bie - mao bai
        3FE0 huang - yao he chun he ning chou li tang huan bi ba che yang da
        3FF0 ao xue - zi da ran bang cuo wan ta bao gan yan xi zhu ya
        4000 fan you an tui meng she jin gu ji qiao jiao yan xi kan mian xuan
        4010 shan wo qian huan ren zhen tian jue xie qi ang mei gu - tao fan
        4020 ju chan shun bi mao shuo gu hong hua luo hang jia quan gai huang bu
        4030 gu feng mu ai ying shun liang jie chi jie chou ping chen yan du di
        4040 - liang xian biao xing meng ye mi qi qi wo xie yu qia cheng yao
        4050 ying yang ji zong xuan min lou kai yao yan sun gui huang ying sheng cha
        4060 lian - xuan chuan che ni qu miao huo yu zhan hu ceng biao qian xi
        4070 jiang kou mai mang zhan bian ji jue nang bi shi shuo mo lie mie mo
        4080 xi chan qu jiao huo xian xu niu tong hou yu - chong bo zuan diao
        4090 zhuo ji qia - xing hui shi ku - dui yao yu bang jie zhe jia
        40A0 shi di dong ci fu min zhen zhen - yan qiao hang gong qiao lve guai
        40B0 la rui fa cuo yan gong jie guai guo suo wo zheng nie diao lai ta
        40C0 cui ya gun - - di - mian jie min ju yu zhen zhao zha xing
        40D0 - ban he gou hong lao wu bo keng lu cu lian yi qiao shu
        40E0 xuan jin qin hui su chuang dun long - nao tan dan wei gan da li
        40F0 ca xian pan la zhu niao huai ying xian lan mo ba - gui bi fu
        4100 huo yi liu yang yin juan huo cheng dou e - yan zhui zha qi yu
        4110 quan huo nie huang ju she - - peng ming cao lou li chuang - cui
        4120 shan dan qi - lai ling liao reng yu yi diao qi yi nian fu jian
        4130 ya fang rui xian - - bi shi po nian zhi tao tian tian ru yi
        4140 lie an he qiong li gui zi su yuan ya cha wan juan ting you hui
        4150 jian rui mang ju zi ju an sui lai hun quan chang duo kong ne can
        4160 ti xu jiu huang qi jie mao yan - zhi tui - ai pang cang tang
        4170 en hun qi chu suo zhuo nou tu shen lou biao li man xin cen huang
        4180 mei gao lian dao zhan zi - - zhi ba cui qiu - long xian fei
        4190 guo cheng jiu e chong yue hong yao ya yao tong zha you xue yao ke
        41A0 huan lang yue chen - - shen - ning ming hong chuang yun xuan jin zhuo
        41B0 yu tan kang qiong - cheng jiu xue zheng chong pan qiao - qu lan yi
        41C0 rong si qian si - fa - meng hua - - hai qiao chu que dui
        41D0 li ba jie xu luo - yun zhong hu yin po zhi qian - gan jian
        41E0 zhu zhu ku nie rui ze ang zhi gong yi chi ji zhu lao ren rong
        41F0 zheng na ce - - yi jue bie cheng jun dou wei yi zhe yan
        4200 san lun ping zhao han yu dai zhao fei sha ling ta qu mang ye bao
        4210 gui gua nan ge - shi ke suo ci zhou tai kuai qin xu du ce
        4220 huan cong sai zheng qian jin zong wei - - xi na pu sou ju zhen
        4230 shao tao ban ta qian weng rong luo hu sou zhong pu mie jin shao mi
        4240 shu ling lei jiang leng zhi diao - san gu fan mei sui jian tang xie
        4250 ku wu fan luo can ceng ling yi cong yun meng yu zhi yi dan huo
        4260 wei tan se xie sou song qian liu yi - lei li fei lie lin xian
        4270 xiao ou mi xian rang zhuan shuang yan bian ling hong qi liao ban bi hu
        4280 hu - ce pei qiong ming jiu bu mei san wei - - li quan
        4290 hun xiang - shi ying - nan huang jiu yan - sa tuan xie zhe men
        42A0 xi man - huang tan xiao ye bi luo fan li cui chua dao di kuang
        42B0 chu xian chan mi qian qiu zhen - - - hu gan chi guai mu bo
        42C0 hua geng yao mao wang - - - ru xue zheng min jiang - zhan zuo
        42D0 yue lie - zhou bi ren yu - chuo er yi mi qing - wang ji
        42E0 bu - bie fan yue li fan qu fu er e zheng tian yu jin qi
        42F0 ju lai che bei niu yi xu mou xun fu - nin ting beng zha wei
        4300 ke yao ou xiao geng tang gui hui ta - yao da qi jin lve mi
        4310 mi jian lu fan ou mi jie fu bie huang su yao nie jin lian bo
        4320 jian ti ling zuan shi yin dao chou ca mie yan lan chong jiao shuang quan
        4330 nie luo - shi luo zhu - chou juan jiong er yi rui cai ren fu
        4340 lan sui yu you dian ling zhu ta ping zhai jiao chui bu kou cun
        4350 han han mou hu gong di fu xuan mi mei lang gu zhao ta yu zong
        4360 li lu wu lei ji li li - po yang wa tuo peng - zhao gui
        4370 - xu nai que wei zheng dong wei bo - huan xuan zan li yan huang
        4380 xue hu bao ran xiao po liao zhou yi xu luo kao chu - na han
        4390 chao lu zhan ta fu hong zeng qiao su pin guan - hun chu - er
        43A0 er ruan qi si ju - yan bang ye zi ne chuang ba cao ti han
        43B0 zuo ba zhe wa geng bi er zhu wu wen zhi zhou lu wen gun qiu
        43C0 la zai sou mian di qi cao piao lian shi long su qi yuan feng xu
        43D0 jue di pian guan niu ren zhen gai pi tan chao chun he zhuan mo bie
        43E0 qi shi bi jue si - gua na hui xi er xiu mou - xi zhi
        43F0 run ju ti zhe shao meng bi han yu xian pang neng can bu - qi
        4400 ji zhuo lu jun xian xi cai wen zhi zi kun cong tian chu di chun
        4410 qiu zhe zha rou bin ji xi zhu jue ge ji da chen suo ruo xiang
        4420 huang qi zhu sun chai weng ke kao gu gai fan cong cao zhi chan lei
        4430 xiu zhai zhe yu gui gong zan dan huo sou tan gu xi man duo ao
        4440 pi wu ai meng pi meng yang zhi bo ying wei rang lan yan chan quan
        4450 zhen pu - tai fei shu - dang cuo tan tian chi ta jia shun huang
        4460 liao - - chen jin e gou fu duo - e beng tao di - di
        4470 bu wan zhao lun qi mu qian - zong sou - you zhou ta - su
        4480 bu xi jiang cao fu teng che fu fei wu xi yang ming pang mang seng
        4490 meng cao tiao kai bai xiao xin qi - - shao huan niu xiao chen dan
        44A0 feng yin ang ran ri man fan qu shi he bian dai mo deng
        44B0 kuang - cha duo you hao - gua xue lei jin qi qu wang yi liao
        44C0 - - yan yi yin qi zhe xi yi ye wu zhi zhi han chuo fu
        44D0 chun ping kuai chou - tuo qiong cong gao kua qu qu zhi meng li zhou
        44E0 ta zhi gu liang hu la dian ci ying - - qi zhuo cha mao du
        44F0 yin chai rui hen ruan fu lai xing jian yi mei - mang ji suo han
        4500 - li zi zu yao ge li qi gong li bing suo - - su chou
        4510 jian xie bei xu jing pu ling xiang zuo diao chun qing nan zhai lv yi
        4520 shao yu hua li pa - - li - - shuang - yi ning si ku
        4530 fu yi deng ran ce - ti qin biao sui wei dun se ai qi zun
        4540 kuan fei - yin - sao dou hui xie ze tan tang zhi yi fu e
        4550 - jun jia cha xian man - bi ling jie kui jia - cheng lang xing
        4560 fei lv zha he ji ni ying xiao teng lao ze kui - qian ju piao
        4570 fan tou lin mi zhuo xie hu mi jie za cong li ran zhu yin han
        4580 - yi luan yue ran ling niang yu nve - yi nve yi qian xia chu
        4590 yin mi xi na kan zu xia yan tu ti wu suo yin chong zhou mang
        45A0 yuan nv miao zao wan li qu na shi bi zi bang - juan xiang kui
        45B0 pai kuang xun zha yao kun hui xi e yang tiao you jue li - li
        45C0 cheng ji hu zhan fu chang guan ju meng chang tan mou xing li yan sou
        45D0 shi yi bing cong hou wan di ji ge han bo xiu liu can can yi
        45E0 xuan yan zao han yong zong - kang yu qi zhe ma - - shuang jin
        45F0 guan pu lin - ting jiang la yi yong ci yan jie xun wei xian ning
        4600 fu ge - mo zhu nai xian wen li can mie jian ni chai wan xu
        4610 nv mai zui kan ka hang - - yu wei zhu - - yi - diao
        4620 fu bi zhu zi shu xia ni - jiao xun chong nou rong zhi sang
        4630 shan yu - jin - lu han bie yi zui zhan yu wan ni guan jue
        4640 beng can - duo qi yao kui ruan hou xun xie - kui - xie bo
        4650 ke cui xu bai ou zong - ti chu chi niao guan feng xie deng wei
        4660 jue kui zeng sa duo ling meng - guo meng long - ying - guan cu
        4670 li du - biao qian xi - de de xian lian - shao xie shi wei
        4680 - - he you lu lai ying sheng juan qi jian yun - qi - lin
        4690 ji mai chuang nian bin li ling gang cheng xuan xian hu bi zu dai dai
        46A0 hun sai che ti - nuo zhi liu fei jiao guan xi lin xuan reng tao
        46B0 pi xin shan zhi wa tou tian yi xie pi yao yao nv hao nin yin
        46C0 fan nan yao wan yuan xia zhou yuan shi mian xi ji tao fei xue ni
        46D0 ci mi bian jian na yu e zhi ren xu lve hui xun nao han jia
        46E0 dou hua tu ping cu xi song mi xin wu qiong zhang tao xing jiu ju
        46F0 hun ti man yan ji shou lei wan che can jie you hui zha su ge
        4700 nao xi - dui chi wei zhe gun chao chi zao hui luan liao lao tuo
        4710 hui wu ao she sui mai tan xin jing an ta chan wei tuan ji chen
        4720 che yu xian xin - - - nao - yan qiu jiang song jun liao ju
        4730 - man lie - chu chi xiang qin mei shu chai chi gu yu yin
        4740 liu lao shu zhe shuang hui - - e - sha zong jue jun tuan lou
        4750 wei chong zhu lie - zhe zhao - yi chu ni bo suan yi hao ya
        4760 huan man man qu lao hao zhong min xian zhen shu zuo zhu gou xuan yi
        4770 zhi xie jin can - bu liang zhi ji wan guan ju jing ai fu gui
        4780 hou yan ruan zhi biao yi suo die gui sheng xun chen she qing
        4790 chun hong dong cheng wei ru shu cai ji za qi yan fu yu fu po
        47A0 zhi tan zuo che qu you he hou gui e jiang yun tou cun tu fu
        47B0 zuo hu - bo zhao jue tang jue fu huang chun yong chui suo chi qian
        47C0 cai xiao man can qi jian bi ji zhi zhu qu zhan ji bian - li
        47D0 li yue quan cheng fu cha tang shi hang qie qi bo na tou chu cu
        47E0 yue zhi chen chu bi meng ba tian min lie feng cheng qiu tiao fu kuo
        47F0 jian - - - zhen qiu zuo chi kui lie bei du wu - zhuo lu
        4800 tang - chu liang tian kun chang jue tu huan fei bi - xia wo ji
        4810 qu kui hu qiu sui cai - qiu pi pang wa yao rong xun cu die
        4820 chi cuo meng xuan duo bie zhe chu chan gui duan zou deng lai teng yue
        4830 quan zhu ling chen zhen fu she tiao kua ai - qiong shu hai shan wai
        4840 zhan long jiu li - chun rong yue jue kang fan qi hong fu lu hong
        4850 tuo min tian juan qi zheng qing gong tian lang mao yin lu yuan ju pi
        4860 - xie bian hun zhu rong sang wu cha keng shan peng man xiu - cong
        4870 keng zhuan chan si chong sui bei kai - zhi wei min ling zuan nie ling
        4880 qi yue - yi xi chen - rong chen nong you ji bo fang
        4890 cu di jiao yu he xu yu qu - bai geng jiong - ya shu you
        48A0 song ye cang yao shu yan shuai liao cong yu bo sui - yan lei lin
        48B0 ti du yue ji - yun - - ju ju chu chen gong xiang xian an
        48C0 gui yu lei - tu chen xing qiu hang - dang cai di yan zi
        48D0 ying chan - li suo ma ma - tang pei lou qi cuo tu e can
        48E0 jie yi ji dang jue bi lei yi chun chun po li zai tai po cu
        48F0 ju xu fan - xu er huo zhu ran fa juan han liang zhi mi yu
        4900 - cen mei yin mian tu kui - - mi rong yu qiang mi ju pi
        4910 jin wang ji meng jian xue bao gan chan li li qiu dun ying yun chen
        4920 zhi ran - lve kai gui yue hui pi cha duo chan sha shi she xing
        4930 ying shi chi ye han fei ye yan zuan sou jin duo xian guan tao qie
        4940 chan han meng yue cu qian jin shan mu yuan - peng zheng zhi chun yu
        4950 mou mai jiang qi su pie tian kuan cu sui - jie jian ao jiao ye
        4960 - ye long zao bao lian - huan lv wei xian tie bo zheng zhu bei
        4970 meng xie ou you - xiao li zha mi - ye - - po xie
        4980 - - shan zhuo - shan jue ji jie - niao ao chu wu guan xie
        4990 ting xue dang zhan tan peng xie xu xian si kua zheng wu huo run chuai
        49A0 du huan kuo fu chuai xian qin qie lan - ya ying que hang chun zhi
        49B0 - wei yan xiang yi ni zheng chuai - shi ding zi jue xu yuan
        49C0 - xu dao tian ge yi hong yi - li ku xian sui xi xuan
        49D0 - di lai zhou nian cheng jian bi zhuan ling hao bang tang chi ma xian
        49E0 shuan yong qu - pu hui wei yi ye - che hao bin - xian chan
        49F0 hun - han ci zhi qi kui rou - ying xiong - hu cui - que
        4A00 di wu qiu - yan liao bi - bin - yuan nve bao ying hong ci
        4A10 qia ti yu lei bao - ji fu xian cen hu se beng qing yu wa
        4A20 ai han dan ge di huo pang - zhui ling mai mai lian xiao xue zhen
        4A30 po fu nou xi dui dan yun xian yin shu dui beng hu fei fei za
        4A40 bei fei xian shi mian zhan zhan zhan hui fu wan mo qiao liao - mie
        4A50 hu hong yu qi duo ang - ba di xuan di bi zhou pao tie yi
        4A60 - jia zhi tu xie dan tiao xie chang yuan guan liang beng - lu ji
        4A70 xuan shu du sou hu yun chan bang rong e weng ba feng yu zhe fen
        4A80 guan bu ge dun huang du ti bo qian lie long wei zhan lan sui na
        4A90 bi tuo zhu die bu ju po xia wei po da fan chan hu za
        4AA0 - - - - fan xie hong chi bao yin - jing bo ruan chou ying
        4AB0 yi gai kun yun zhen ya ju hou min bai ge bian zhuo hao zhen sheng
        4AC0 gen bi duo chun chua san cheng ran chen mao pei wei pi fu zhuo qi
        4AD0 lin yi men wu qi die chen xia he sang gua hou ao fu qiao hun
        4AE0 pi yan si xi ming kui ge - ao san shuang lou zhen hui chan
        4AF0 lin na han du jin mian fan e chao hong hong yu xue pao bi chao
        4B00 you yi xue sa xu li li yuan dui huo sha leng pou hu guo bu
        4B10 rui wei sou an yu xiang heng yang xiao yao - bi - heng tao liu
        4B20 - zhu - xi zan yi dou yuan jiu - bo ti ying - yi nian
        4B30 shao ben gou ban mo gai en she - zhi yang jian yuan shui ti wei
        4B40 xun zhi yi ren shi hu ne ye jian sui ying bao hu hu ye
        4B50 yang lian xi en dui zan zhu ying ying jin chuang dan - kuai yi ye
        4B60 jian en ning ci qian xue bo mi shui mo liang qi qi shou fu bo
        4B70 beng bie yi wei huan fan qi mao fu ang ang fu qi qun tuo yi
        4B80 bo pian ba - xuan - - yu chi lu yi li - niao xi wu
        4B90 - lei pu zhuo zui zhuo chang an er yu leng fu zha hun chun sou
        4BA0 bi bi zha - he li - han zai gu cheng lou mo mi mai ao
        4BB0 zhe zhu huang fan deng tong - du wo wei ji chi lin biao long jian
        4BC0 nie luo shen - gua nie yi ku wan wa qia bo kao ling gan gua
        4BD0 hai kuang heng kui ze ting lang bi huan po yao wan ti sui kua dui
        4BE0 ao jian mo kui kuai an ma qing qiao - kao hao duo xian nai suo
        4BF0 jie pi pa song chang nie man song ci xian kuo - di pou tiao zu
        4C00 wo fei cai peng sai - rou qi cuo pan bo man zong ci kui ji
        4C10 lan - meng mian pan lu zuan jiu liu yi wen li li zeng zhu hun
        4C20 shen chi xing wang dong huo pi hu mei che mei chao ju nou - yi
        4C30 ru ling ya - qi zi - bang gong ze jie yu qin bei ba tuo
        4C40 yang qiao you zhi jie mo sheng shan qi shan mi gong yi geng geng tou
        4C50 fu xue ye ting tiao mou liu can li shu lu huo cuo pai liu ju
        4C60 zhan ju zheng zu xian zhi - - la - - la xu geng e mu
        4C70 zhong ti yuan zhan geng weng lang yu sou zha hai hua zhan chang lou chan
        4C80 zhi wei xuan zao min gui su - - si duo cen kuan teng nei lao
        4C90 lu yi xie yan qing pu chou xian guan jie lai meng ye chang li yin
        4CA0 chun qiu teng yu - - dai du hong - xi - qi - yuan ji
        4CB0 yun fang gong hang zhen que - - jie pi gan xuan sheng shi qiao ci
        4CC0 die bo diao wan ci zhi bai wu bao dan ba tong - gong jiu gui
        4CD0 ci you yuan lao ju fu nie e e xing kan yan tu pou beng ming
        4CE0 shui yan qi yuan bie - xuan hou huang yao juan kui e ji mo chong
        4CF0 bao wu zhen xu ta chi xi cong ma kou yan can - he deng ran
        4D00 tong yu xiang nao shun fen pu ling ao huan yi huan meng ying lei yan
        4D10 bao die ling shi jiao lie jing ju ti pi gang xiao wai chuai di huan
        4D20 yao li mi hu sheng jia yin wei - piao lu ling yi cai shan hu
        4D30 shu tuo mo hua tie bing peng hun fu guo bu li chan pi cuo meng
        4D40 suo qiang zhi kuang bi ao meng xian ku tou tuan wei xian - tuan lao
        4D50 chan ni ni li dong ju qian bo shai zha tao qian nong yi jing gan
        4D60 di jian mei da jian yu xie zai mang li gun xun ta zhe yang tuan
        4D70 shang xi qiao wei ying chua qu wa - zhi ting gu shang ca fu tie
        4D80 ta ta zhuo han ping he zhui zhou bo liu nv xi pao di he ti
        4D90 wai ti qi ji chi ba jin ke li ju qu la gu qia qi xian
        4DA0 jian shi jian ai hua zha ze yao zhan ji cha yan jian - yan
        4DB0 jiao tong nan yue - chi - jiao yao zuo
        4E00 yi ding kao qi shang xia han wan zhang san shang xia ji bu yu mian
        4E10 gai chou chou zhuan qie pi shi shi qiu bing ye cong dong si cheng diu
        4E20 qiu liang diu you liang yan bing sang gun jiu ge ya qiang zhong ji jie
        4E30 feng guan chuan chan lin zhuo zhu ba wan dan wei zhu jing li ju pie
        4E40 fu yi yi nai wu jiu jiu tuo me yi yi zhi wu zha hu fa
        4E50 le yin ping pang qiao hu guai cheng cheng yi yin ya mie jiu qi ye
        4E60 xi xiang gai jiu xia hu shu dou shi ji nang jia ju shi mao hu
        4E70 mai luan zi ru xue yan fu sha na gan suo yu cui zhe qian zhi
        4E80 gui gan luan lin yi jue le ma yu zheng shi shi er chu yu kui
        4E90 yu yun hu qi wu jing si sui gen gen ya xie ya qi ya ji
        4EA0 tou wang kang da jiao hai yi chan heng mu ye xiang jing ting liang xiang
        4EB0 jing ye qin bo you xie dan lian duo wei ren ren ji ji wang yi
        4EC0 shen ren le ding ze jin pu chou ba zhang jin jie bing reng cong fo
        4ED0 san lun bing cang zi shi ta zhang fu xian xian tuo hong tong ren qian
        4EE0 gan ge bo dai ling yi chao chang sa chang yi mu men ren fan chao
        4EF0 yang qian zhong pi wo wu jian jia yao feng cang ren wang fen di fang
        4F00 zhong qi pei yu diao dun wu yi xin kang yi ji ai wu ji fu
        4F10 fa xiu jin pi dan fu tang zhong you huo hui yu cui yun san wei
        4F20 chuan che ya qian shang chang lun cang xun xin wei zhu ze xian nu bo
        4F30 gu ni ni xie ban xu ling zhou shen qu ci beng si jia pi yi
        4F40 si yi zheng dian han mai dan zhu bu qu bi zhao ci wei di zhu
        4F50 zuo you yang ti zhan he bi tuo she yu yi fu zuo gou ning tong
        4F60 ni xian qu yong wa qian shi ka bao pei hui he lao xiang ge yang
        4F70 bai fa ming jia nai bing ji hen huo gui quan tiao jiao ci yi shi
        4F80 xing shen tuo kan zhi gai lai yi chi kua guang li yin shi mi zhu
        4F90 xu you an lu mou er lun dong cha chi xun gong zhou yi ru cun
        4FA0 xia si dai lv ta jiao zhen ce qiao kuai chai ning nong jin wu hou
        4FB0 jiong cheng zhen zuo chou qin lv ju shu ting shen tui bo nan xiao bian
        4FC0 tui yu xi cu e qiu xu guang ku wu jun yi fu liang zu qiao
        4FD0 li yong hun jing qian san pei su fu xi li fu ping bao yu qi
        4FE0 xia xin xiu yu di che chou zhi yan lia li lai si jian xiu fu
        4FF0 huo ju xiao pai jian biao chu fei feng ya an bei yu xin bi hu
        5000 chang zhi bing jiu yao cui lia wan lai cang zong ge guan bei tian shu
        5010 shu men dao tan jue chui xing peng tang hou yi qi ti gan jing jie
        5020 sui chang jie fang zhi kong juan zong ju qian ni lun zhuo wo luo song
        5030 leng hun dong zi ben wu ju nai cai jian zhai ye zhi sha qing ning
        5040 ying cheng qian yan ruan zhong chun jia ji wei yu bing ruo ti wei pian
        5050 yan feng tang wo e xie che sheng kan di zuo cha ting bei xie huang
        5060 yao zhan chou yan you jian xu zha ci fu bi zhi zong mian ji yi
        5070 xie xun cai duan ce zhen ou tou tou bei za lou jie wei fen chang
        5080 kui sou zhi su xia fu yuan rong li nu yun jiang ma bang dian tang
        5090 hao jie xi shan qian jue cang chu san bei xiao yong yao tan suo yang
        50A0 fa bing jia dai zai tang gu bin chu nuo can lei cui yong zao zong
        50B0 beng song ao chuan yu zhai zu shang chuang jing chi sha han zhang qing yan
        50C0 di xie lou bei piao jin lian lu man qian xian tan ying dong zhuan xiang
        50D0 shan qiao jiong tui zun pu xi lao chang guang liao qi cheng chan wei ji
        50E0 bo hui chuan tie dan jiao jiu seng fen xian ju e jiao jian tong lin
        50F0 bo gu xian su xian jiang min ye jin jia qiao pi feng zhou ai sai
        5100 yi jun nong chan yi dang jing xuan kuai jian chu dan jiao sha zai can
        5110 bin an ru tai chou chai lan ni jin qian meng wu ning qiong ni chang
        5120 lie lei lv kuang bao yu biao zan zhi si you hao qing chen li teng
        5130 wei long chu chan rang shu hui li luo zan nuo tang yan lei nang er
        5140 wu yun zan yuan xiong chong zhao xiong xian guang dui ke dui mian tu chang
        5150 er dui er jin tu si yan yan shi - dang qian dou fen mao shen
        5160 dou - jing li huang ru wang nei quan liang yu ba gong liu xi han
        5170 lan gong tian guan xing bing qi ju dian zi fen yang jian shou ji yi
        5180 ji chan jiong mao ran nei yuan mao gang ran ce jiong ce zai gua jiong
        5190 mao zhou mao gou xu mian mi rong yin xie kan jun nong yi mi shi
        51A0 guan meng zhong ju yuan ming kou lin fu xie mi bing dong tai gang feng
        51B0 bing hu chong jue hu kuang ye leng pan fu min dong xian lie qia jian
        51C0 jing sou mei tu qi gu zhun song jing liang qing diao ling dong gan jian
        51D0 yin cou ai li chuang ming zhun cui si duo jin lin lin ning xi du
        51E0 ji fan fan fan feng ju chu zheng feng mu zhi fu feng ping feng kai
        51F0 huang kai gan deng ping qian xiong kuai tu ao chu ji dang han han zao
        5200 dao diao dao ren ren chuang fen qie yi ji kan qian cun chu wen ji
        5210 dan xing hua wan jue li yue lie liu ze gang chuang fu chu qu diao
        5220 shan min ling zhong pan bie jie jie pao li shan bie chan jing gua geng
        5230 dao chuang kui ku duo er zhi shua quan sha ci ke jie gui ci gui
        5240 kai duo ji ti jing lou luo ze yuan cuo xue kei la qian sha chuang
        5250 gua jian cuo li ti fei pou chan qi chuang zi gang wan bo ji duo
        5260 qing shan du jian ji bo yan ju huo sheng jian duo duan wu gua fu
        5270 sheng jian ge da kai chuang chuan chan tuan lu li peng shan piao kou jiao
        5280 gua qiao jue hua zha zhuo lian ju pi liu gui jiao gui jian jian tang
        5290 huo ji jian yi jian zhi chan jian mo li zhu li ya quan ban gong
        52A0 jia wu mai lie jin keng xie zhi dong zhu nu jie qu shao yi zhu
        52B0 mo li jin lao lao juan kou yang wa xiao mou kuang jie lie he shi
        52C0 ke jin gao bo min chi lang yong yong mian ke xun juan qing lu bu
        52D0 meng chi lei kai mian dong xu xu kan wu yi xun weng sheng lao mu
        52E0 lu piao shi ji qin jiang chao quan xiang yi jue fan juan tong ju dan
        52F0 xie mai xun xun lv li che rang quan bao shao yun jiu bao gou wu
        5300 yun wen xiong gai gai bao cong yi xiong peng ju tao ge pu e pao
        5310 fu gong da jiu gong bi hua bei nao shi fang jiu yi za jiang kang
        5320 jiang kuang hu xia qu fan gui qie zang kuang fei hu yu gui kui hui
        5330 dan gui lian lian suan du jiu jue xi pi qu yi ke yan bian ni
        5340 qu shi xun qian nian sa zu sheng wu hui ban shi xi wan hua xie
        5350 wan bei zu zhuo xie dan mai nan dan ji bo shuai bo kuang bian bu
        5360 zhan ka lu you lu xi gua wo xie jie jie wei ang qiong zhi mao
        5370 yin wei shao ji que luan chi juan xie xu jin que wu ji e qing
        5380 xi san chang wei e ting li zhe han li ya ya yan she di zha
        5390 pang ya qie ya zhi ce mang ti li she hou ting zui cuo fei yuan
        53A0 ce yuan xiang yan li jue sha dian chu jiu jin ao gui yan si li
        53B0 chang lan li yan yan yuan si gong lin rou qu qu er lei du xian
        53C0 zhuan san can can can can ai dai you cha ji you shuang fan shou guai
        53D0 ba fa ruo shi shu zhuo qu shou bian xu xia pan sou ji wei sou
        53E0 die rui cong kou gu ju ling gua dao kou zhi jiao zhao ba ding ke
        53F0 tai chi shi you qiu po ye hao si tan chi le diao ji liao hong
        5400 mie xu mang chi ge xuan yao zi he ji diao cun tong ming hou li
        5410 tu xiang zha xia ye lv a ma ou huo yi jun chou lin tun yin
        5420 fei bi qin qin jie bu fou ba dun fen e han ting keng shun qi
        5430 hong zhi yin wu wu chao na xue xi chui dou wen hou hong wu gao
        5440 ya jun lv e ge mei dai men cheng wu gao fu jiao hong chi sheng
        5450 na tun fu yi dai ou li bei yuan guo wen qiang wu e shi juan
        5460 pen wen ne m ling ran you di zhou shi zhou tie xi yi qi ping
        5470 zi gu ci wei xu he nao xia pei yi xiao shen hu ming da qu
        5480 ju han za tuo duo pou pao bi fu yang he za he hai jiu yong
        5490 fu da zhou wa ka gu ka zuo bu long dong ning ta si xian huo
        54A0 qi er e guang zha xi yi lie zi mie mi zhi yao ji zhou ge
        54B0 shu zan xiao hai hui kua huai tao xian e xuan xiu guo yan lao yi
        54C0 ai pin shen tong hong xiong duo wa ha zai you die pai xiang ai gen
        54D0 kuang ya da xiao bi hui nian hua xing kuai duo fen ji nong mou yo
        54E0 hao yuan long pou mang ge o chi shao li na zu he ku xiao xian
        54F0 lao bo zhe zha liang ba mie lie sui fu bu han heng geng shuo ge
        5500 you yan gu gu bei han suo chun yi ai jia tu xian wan li xi
        5510 tang zuo qiu che wu zao ya dou qi di qin mai mo hong dou qu
        5520 lao liang suo zao huan lang sha ji zu wo feng jin hu qi shou wei
        5530 shua chang er li qiang an ze yo nian yu tian lai sha xi tuo hu
        5540 ai zhao nou ken zhuo zhuo shang di heng lin a cai xiang tun wu wen
        5550 cui sha gu qi qi tao dan dan ye zi bi cui chuai he ya qi
        5560 zhe fei liang xian pi sha la ze ying gua pa zhe se zhuan nie guo
        5570 luo yan di quan chan bo ding lang xiao ju tang chi ti an jiu dan
        5580 ka yong wei nan shan yu zhe la jie hou han die zhou chai wai nuo
        5590 yu yin za yao o mian hu yun chuan hui huan huan xi he ji kui
        55A0 zhong wei sha xu huang duo nie xuan liang yu sang chi qiao yan dan pen
        55B0 can li yo zha wei miao ying pen bu kui xi yu jie lou ku zao
        55C0 hu ti yao he sha xiu qiang se yong su hong xie ai suo ma cha
        55D0 hai ke da sang chen ru sou wa ji pang wu qian shi ge zi jie
        55E0 lao weng wa si chi hao suo - hai suo qin nie he zhi sai ng
        55F0 ge na dia ai qiang tong bi ao ao lian zui zhe mo sou sou tan
        5600 di qi jiao chong jiao kai tan shan cao jia ai xiao piao lou ga gu
        5610 xiao hu hui guo ou xian ze chang xu po de ma ma hu lei du
        5620 ga tang ye beng ying sai jiao mi xiao hua mai ran zuo peng lao xiao
        5630 ji zhu chao kui zui xiao si hao fu liao qiao xi chu chan dan hei
        5640 xun e zun fan chi hui zan chuang cu dan yu tun ceng jiao ye xi
        5650 qi hao lian xu deng hui yin pu jue qin xun nie lu si yan ying
        5660 da zhan o zhou jin nong hui xie qi e zao yi shi jiao yuan ai
        5670 yong xue kuai yu pen dao ga hm dun dang xin sai pi pi yin zui
        5680 ning di lan ta huo ru hao xia ye duo pi chou ji jin hao ti
        5690 chang xun me ca ti lu hui bo you nie yin hu me hong zhe li
        56A0 liu hai nang xiao mo yan li lu long mo dan chen pin pi xiang huo
        56B0 mo xi duo ku yan chan ying rang dian la ta xiao jue chuo huan huo
        56C0 zhuan nie xiao ca li chan chai li yi luo nang za su xi zen jian
        56D0 za zhu lan nie nang lan lo wei hui yin qiu si nin jian hui xin
        56E0 yin nan tuan tuan dun kang yuan jiong pian yun cong hu hui yuan e guo
        56F0 kun cong tong tu wei lun guo qun ri ling gu guo tai guo tu you
        5700 guo yin hun pu yu han yuan lun quan yu qing guo chui wei yuan quan
        5710 ku pu yuan yuan ya tu tu tu tuan lve hui yi huan luan luan tu
        5720 ya tu ting sheng pu lu kuai ya zai wei ge tuo wu gui pi yi
        5730 de qian qian zhen zhuo dang qia xia shan kuang chang qi nie mo ji jia
        5740 zhi zhi ban xun yi qin mei jun rong tun fang ben ben tan kan huai
        5750 zuo keng bi jing di jing ji kuai di jing jian tan li ba wu fen
        5760 zhui po ban tang kun qu tan zhi tuo gan ping dian gua ni tai pi
        5770 jiong yang fo ao lu qiu mu ke gou xue ba di che ling zhu fu
        5780 hu zhi chui la long long lu ao dai pao min xing dong ji he lv
        5790 ci chi lei gai yin hou dui zhao fu guang yao duo duo gui cha yang
        57A0 yin fa gou yuan die xie ken shang shou e bing dian hong ya kua da
        57B0 ka dang kai hang nao an xing xian yuan bang fu ba yi yin han xu
        57C0 chui qin geng ai beng fang que yong jun jia di mai lang juan cheng shan
        57D0 jin zhe lie lie bu cheng hua bu shi xun guo jiong ye nian di yu
        57E0 bu ya quan sui pi qing wan ju lun zheng kong tang dong dai tan an
        57F0 cai chu beng kan zhi duo yi zhi yi pei ji zhun qi sao ju ni
        5800 ku ke tang kun ni jian dui jin gang yu e peng gu tu leng fang
        5810 ya qian kun an shen duo nao tu cheng yin hun bi lian guo die zhuan
        5820 hou bao bao yu di mao jie ruan e geng kan zong yu huang e yao
        5830 yan bao ji mei chang du tuo yin feng zhong jie jin heng gang chun jian
        5840 ping lei xiang huang leng duan wan xuan ji ji kuai ying ta cheng yong kai
        5850 su su shi mi ta weng cheng tu tang que zhong li zhong bang sai zang
        5860 dui tian wu zheng xun ge zhen ai gong yan kan tian yuan wen xie liu
        5870 hai lang chang peng beng chen lu lu ou qian mei mo zhuan shuang shu lou
        5880 chi man biao jing ce shu zhi zhang kan yong dian chen zhi xi guo qiang
        5890 jin di shang mu cui yan ta zeng qian qiang liang wei zhui qiao zeng xu
        58A0 shan shan ba pu kuai dong fan que mo dun dun zun di sheng duo duo
        58B0 tan deng mu fen huang tan da ye zhu jian ao qiang ji qiao ken yi
        58C0 pi bi dian jiang ye yong xue tan lan ju huai dang rang qian xun xian
        58D0 xi he ai ya dao hao ruan jin lei kuang lu yan tan wei huai long
        58E0 long rui li lin rang chan xun yan lei ba wan shi ren san zhuang zhuang
        58F0 sheng yi mai ke zhu zhuang hu hu kun yi hu xu kun shou mang zun
        5900 shou yi zhi gu chu jiang feng bei zhai bian sui qun ling fu cuo xia
        5910 xiong xie nao xia kui xi wai yuan mao su duo duo ye qing wai gou
        5920 gou qi meng meng yin huo chen da ze tian tai fu guai yao yang hang
        5930 gao shi tao tai tou yan bi yi kua jia duo hua kuang yun jia ba
        5940 en lian huan di yan pao juan qi nai feng xie fen dian quan kui zou
        5950 huan qi kai zha ben yi jiang tao zang ben xi huang fei diao xun beng
        5960 dian ao she weng ha ao wu ao jiang lian duo yun jiang shi fen huo
        5970 bi luan duo nv nu ding nai qian jian ta jiu nuan cha hao xian fan
        5980 ji shuo ru fei wang hong zhuang fu ma dan ren fu jing yan hai wen
        5990 zhong pa du ji keng zhong yao jin yun miao fou chi yue zhuang niu yan
        59A0 na xin fen bi yu tuo feng yuan fang wu yu gui du ba ni zhou
        59B0 zhuo zhao da nai yuan tou xian zhi e mei mo qi bi shen qie e
        59C0 he xu fa zheng min ban mu fu ling zi zi shi ran shan yang man
        59D0 jie gu si xing wei zi ju shan pin ren yao dong jiang shu ji gai
        59E0 xiang hua juan jiao gou lao jian jian yi nian zhi ji ji xian heng guang
        59F0 jun kua yan ming lie pei e you yan cha shen yin shi gui quan zi
        5A00 song wei hong wa lou ya rao jiao luan ping xian shao li cheng xie mang
        5A10 fu suo mei wei ke chuo chuo ting niang xing nan yu na pou nei juan
        5A20 shen zhi han di zhuang e pin tui xian mian wu yan wu ai yan yu
        5A30 si yu wa li xian ju qu zhui qi xian zhuo dong chang lu ai e
        5A40 e lou mian cong pou ju po cai ling wan biao xiao shu qi hui fan
        5A50 wo rui tan fei fei jie tian ni quan jing hun jing qian dian xing hu
        5A60 wan lai bi yin zhou chuo fu jing lun an lan kun yin ya ju li
        5A70 dian xian hua hua ying chan shen ting dang yao wu nan ruo jia tou xu
        5A80 yu wei di rou mei dan ruan qin hui wo qian chun miao fu jie duan
        5A90 yi zhong mei huang mian an ying xuan jie wei mei yuan zheng qiu shi xie
        5AA0 tuo lian mao ran si pian wei wa cu hu ao jie bao xu tou gui
        5AB0 chu yao pi xi yuan ying rong ru chi liu mei pan ao ma gou kui
        5AC0 qin jia sao zhen yuan jie rong ming ying ji su niao xian tao pang lang
        5AD0 nao bao ai pi pin yi piao yu lei xuan man yi zhang kang yong ni
        5AE0 li di gui yan jin zhuan chang ze han nen lao mo zhe hu hu ao
        5AF0 nen qiang ma pie gu wu qiao tuo zhan miao xian xian mo liao lian hua
        5B00 gui deng zhi xu yi hua xi kui rao xi yan chan jiao mei fan fan
        5B10 xian yi hui jiao fu shi bi shan sui qiang lian huan xin niao dong yi
        5B20 can ai niang ning ma tiao chou jin ci yu pin rong ru nai yan tai
        5B30 ying qian niao yue ying mian bi mo shen xing ni du liu yuan lan yan
        5B40 shuang ling jiao niang lan xian ying shuang hui quan mi li luan yan zhu lan
        5B50 zi jie jue jue kong yun ma zi cun sun fu bei zi xiao xin meng
        5B60 si tai bao ji gu nu xue you zhuan hai luan sun nao mie cong qian
        5B70 shu chan ya zi ni fu zi li xue bo ru nai nie nie ying luan
        5B80 mian ning rong ta gui zhai qiong yu shou an tu song wan rou yao hong
        5B90 yi jing zhun mi zhu dang hong zong guan zhou ding wan yi bao shi shi
        5BA0 chong shen ke xuan shi you huan yi tiao shi xian gong cheng qun gong xiao
        5BB0 zai zha bao hai yan xiao jia shen chen rong huang mi kou kuan bin su
        5BC0 cai zan ji yuan ji yin mi kou qing he zhen jian fu ning bing huan
        5BD0 mei qin han yu shi ning jin ning zhi yu bao kuan ning qin mo cha
        5BE0 ju gua qin hu wu liao shi ning zhai shen wei xie kuan hui liao jun
        5BF0 huan yi yi bao qin chong bao feng cun dui si xun dao lv dui shou
        5C00 po feng zhuan fu she ke jiang jiang zhuan wei zun xun shu dui dao xiao
        5C10 jie shao er er er ga jian shu chen shang shang mo ga chang liao xian
        5C20 xian kun wang wang you liao liao yao mang wang wang wang ga yao duo kui
        5C30 zhong jiu gan gu gan tui gan gan shi yin chi kao ni jin wei niao
        5C40 ju pi ceng xi bi ju jie tian qu ti jie wu diao shi shi ping
        5C50 ji xie zhen xie ni zhan xi wei man e lou ping ti fei shu xie
        5C60 tu lv lv xi ceng lv ju xie ju jue liao jue shu xi che tun
        5C70 ni shan wa xian li e hui hui long yi qi ren wu han shen yu
        5C80 chu sui qi ren yue ban yao ang ya wu jie e ji qian fen wan
        5C90 qi cen qian qi cha jie qu gang xian ao lan dao ba zuo zuo yang
        5CA0 ju gang ke gou xue po li tiao qu yan fu xiu jia ling tuo pi
        5CB0 ao dai kuang yue qu hu po min an tiao ling chi ping dong han kui
        5CC0 xiu mao tong xue yi bian he ba luo e fu xun die lu en er
        5CD0 gai quan dong yi mu shi an wei huan zhi mi lie ji tong wei you
        5CE0 qia xia li yao jiao zheng luan jiao e e yu xie bu qiao qun feng
        5CF0 feng nao li you xian rong dao shen cheng tu geng jun gao xia yin wu
        5D00 lang kan lao lai xian que kong chong chong ta lin hua ju lai qi min
        5D10 kun kun zu gu cui ya ya gang lun lun leng jue duo zheng guo yin
        5D20 dong han zheng wei xiao pi yan song jie beng zu ku dong zhan gu yin
        5D30 zi ze huang yu wai yang feng qiu yang ti yi zhi shi zai yao e
        5D40 zhu kan lv yan mei han ji ji huan ting sheng mei qian wu yu zong
        5D50 lan ke yan yan wei zong cha sui rong ke qin yu qi lou tu dui
        5D60 xi weng cang dang rong jie kai liu wu song qiao zi wei beng dian cuo
        5D70 qian yong nie cuo ji shi ruo song zong jiang liao kang chan die cen ding
        5D80 tu lou zhang zhan zhan ao cao qu qiang cui zui dao dao xi yu pei
        5D90 long xiang ceng bo qin jiao yan lao zhan lin liao liao jin deng duo zun
        5DA0 jiao gui yao jiao yao jue shan yi xue nao ye ye yi nie xian ji
        5DB0 xie ke xi di ao zui wei yi rong dao ling jie yu yue yin ru
        5DC0 jie li gui long long dian rong xi ju chan ying kui yan wei nao quan
        5DD0 chao cuan luan dian dian nie yan yan yan kui yan chuan kuai chuan zhou huang
        5DE0 jing xun chao chao lie gong zuo qiao ju gong ju wu pu pu cha qiu
        5DF0 qiu ji yi si ba zhi zhao xiang yi jin xun juan ba xun jin fu
        5E00 za bi shi bu ding shuai fan nie shi fen pa zhi xi hu dan wei
        5E10 zhang tang dai mo pei pa tie bo lian zhi zhou bo zhi di mo yi
        5E20 yi ping qia juan ru shuai dai zhen shui qiao zhen shi qun xi bang dai
        5E30 gui chou ping zhang san wan dai wei chang sha qi ze guo mao du hou
        5E40 zheng xu mi wei wo fu yi bang ping die gong pan huang tao mi jia
        5E50 teng hui zhong shan man mu biao guo ze mu bang zhang jing chan fu zhi
        5E60 hu fan chuang bi bi zhang mi qiao chan fen meng bang chou mie chu jie
        5E70 xian lan gan ping nian jian bing bing xing gan yao huan you you ji guang
        5E80 pi ting ze guang zhuang mo qing bi qin dun chuang gui ya bai jie xu
        5E90 lu wu zhuang ku ying di pao dian ya miao geng ci fu tong pang fei
        5EA0 xiang yi zhi tiao zhi xiu du zuo xiao tu gui ku mang ting you bu
        5EB0 bing cheng lai bi ji an shu kang yong tuo song shu qing yu yu miao
        5EC0 sou ce xiang fei jiu e wei liu sha lian lang sou zhi bu qing jiu
        5ED0 jiu jin ao kuo lou yin liao dai lu yi chu chan tu si xin miao
        5EE0 chang wu fei guang ku kuai bi qiang xie lin lin liao lu ji ying xian
        5EF0 ting yong li ting yin xun yan ting di pai jian hui nai hui gong nian
        5F00 kai bian yi qi nong fen ju yan yi zang bi yi yi er san shi
        5F10 er shi shi gong diao yin hu fu hong wu tui chi jiang ba shen di
        5F20 zhang jue tao fu di mi xian hu chao nu jing zhen yi mi quan wan
        5F30 shao ruo xuan jing diao zhang jiang qiang peng dan qiang bi bi she dan jian
        5F40 gou ge fa bi kou jian bie xiao dan guo jiang hong mi guo wan jue
        5F50 ji ji gui dang lu lu tuan hui zhi hui hui yi yi yi yi yue
        5F60 yue shan xing wen tong yan yan yu chi cai biao diao bin peng yong piao
        5F70 zhang ying chi chi zhuo tuo ji pang zhong yi wang che bi di ling fu
        5F80 wang zheng cu wang jing dai xi xun hen yang huai lv hou wang cheng zhi
        5F90 xu jing tu cong zhi lai cong de pai xi dong ji chang zhi cong zhou
        5FA0 lai yu xie jie jian shi jia bian huang fu xun wei pang yao wei xi
        5FB0 zheng piao ti de zheng zhi bie de chong che jiao hui jiao hui mei long
        5FC0 xiang bao qu xin xin bi yi le ren dao ding gai ji ren ren chan
        5FD0 tan te te gan qi shi cun zhi wang mang xi fan ying tian min wen
        5FE0 zhong chong wu ji wu xi jia you wan cong song kuai yu bian zhi qi
        5FF0 cui chen tai tun qian nian hun xiong niu kuang xian xin kang hu kai fen
        6000 huai tai song wu ou chang chuang ju yi bao chao min pei zuo zen yang
        6010 ju ban nu nao zheng pa bu tie hu hu ju da lian si chou di
        6020 dai yi tu you fu ji peng xing yuan ni guai fu xi bi you qie
        6030 xuan cong bing huang xu chu bi shu xi tan yong zong dui mo zhi yi
        6040 shi nen xun shi xi lao heng kuang mou zhi xie lian tiao huang die hao
        6050 kong gui heng xi jiao shu si hu qiu yang hui hui chi jia yi xiong
        6060 guai lin hui zi xu chi shang nv hen en ke dong tian gong quan xi
        6070 qia yue peng ken de hui e xiao tong yan kai ce nao yun mang yong
        6080 yong yuan pi kun qiao yue yu tu jie xi zhe lin ti han hao qie
        6090 ti bu yi qian hui xi bei man yi heng song quan cheng kui wu wu
        60A0 you li liang huan cong yi yue li nin nao e que xuan qian wu min
        60B0 cong fei bei de cui chang men li ji guan guan xing dao qi kong tian
        60C0 lun xi kan gun ni qing chou dun guo zhan jing wan yuan jin ji lan
        60D0 yu huo he quan tan ti ti nie wang chuo hu hun xi chang xin wei
        60E0 hui e suo zong jian yong dian ju can cheng de bei qie can dan guan
        60F0 duo nao yun xiang zhui die huang chun qiong re xing ce bian min zong ti
        6100 qiao chou bei xuan wei ge qian wei yu yu bi xuan huan min bi yi
        6110 mian yong kai dang yin e chen mao qia ke yu ai qie yan nuo gan
        6120 yun zong sai leng fen ying kui kui que gong yun su su qi yao song
        6130 huang ji gu ju chuang ni xie kai zheng yong cao xun shen bo kai yuan
        6140 xi hun yong yang li sao tao yin ci xu qian tai huang yun shen ming
        6150 gong she cong piao mu mu guo chi can can can cui min te zhang tong
        6160 ao shuang man guan que zao jiu hui kai lian ou song qin yin lv shang
        6170 wei tuan man qian she yong qing kang di zhi lou juan qi qi yu ping
        6180 liao cong you chong zhi tong cheng qi qu peng bei bie qiong jiao zeng chi
        6190 lian ping kui hui qiao cheng yin yin xi xi dan tan duo dui dui su
        61A0 jue ce xiao fan fen lao lao chong han qi xian min jing liao wu can
        61B0 jue cu xian tan sheng pi yi chu xian nao dan tan jing song han jiao
        61C0 wei xuan dong qin qin ju cao ken xie ying ao mao yi lin se jun
        61D0 huai men lan ai lin yan kuo xia chi yu yin dai meng ai meng dui
        61E0 qi mo lan men chou zhi nuo nuo yan yang bo zhi kuang kuang you fu
        61F0 liu mie cheng hui chan meng lan huai xuan rang chan ji ju huan she yi
        6200 lian nan mi tang jue gang gang zhuang ge yue wu jian xu shu rong xi
        6210 cheng wo jie ge jian qiang huo qiang zhan dong qi jia die zei jia ji
        6220 zhi kan ji kui gai deng zhan qiang ge jian jie yu jian yan lu hu
        6230 zhan xi xi chuo dai qu hu hu hu e shi ti mao hu li fang
        6240 suo bian dian jiong shang yi yi shan hu fei yan shou shou cai zha qiu
        6250 le pu ba da reng fan ru zai tuo zhang diao kang yu ku han shen
        6260 cha tuo gu kou wu den qian zhi ren kuo men sao yang niu ban che
        6270 rao xi qian ban jia yu fu ao xi pi zhi zhi e den zhao cheng
        6280 ji yan kuang bian chao ju wen hu yue jue ba qin dan zheng yun wan
        6290 ne yi shu zhua pou tou dou kang zhe pou fu pao ba ao ze tuan
        62A0 kou lun qiang yun hu bao bing zhi peng nan bu pi tai yao zhen zha
        62B0 yang bao he ni ye di chi pi jia mo mei chen ya chou qu min
        62C0 chu jia fu zha zhu dan chai mu nian la fu pao ban pai lin na
        62D0 guai qian ju ta ba tuo tuo ao ju zhuo pan zhao bai bai di ni
        62E0 ju kuo long jian qia yong lan ning bo ze qian hen kuo shi jie zheng
        62F0 nin gong gong quan shuan cun za kao yi xie ce hui pin zhuai shi na
        6300 bai chi gua zhi kuo duo duo zhi qie an nong zhen ge jiao kua dong
        6310 na tiao lie zha lv die wa jue lie ju zhi luan ya wo ta xie
        6320 nao dang jiao zheng ji hui xian yu ai tuo nuo cuo bo geng ti zhen
        6330 cheng sa sa keng mei nong ju peng jian yi ting shan rua wan xie cha
        6340 feng jiao wu jun jiu tong kun huo tu zhuo pou lv ba han shao nie
        6350 juan ze shu ye jue bu wan bu zun ye zhai lv sou tuo lao sun
        6360 bang jian huan dao wei wan qin peng she lie min men fu bai ju dao
        6370 wo ai juan yue zong chen chui jie tu ben na nian ruo zuo wo qi
        6380 xian cheng dian sao lun qing gang duo shou diao pou di zhang hun ji tao
        6390 qia qi pai shu qian ling ye ya jue zheng liang gua yi huo yan zheng
        63A0 lve cai tan che bing jie ti kong tui yan cuo zhou ju tian qian ken
        63B0 bai pa jie lu guai ming jie zhi dan meng chan sao guan peng yuan nuo
        63C0 jian zheng jiu jian yu yan kui nan hong rou pi wei sai zou xuan miao
        63D0 ti nie cha shi zong zhen yi xun yong bian yang huan yan zan an xu
        63E0 ya wo ke chuai ji ti la la chen kai jiu jiu tu jie hui gen
        63F0 chong xiao die xie yuan qian ye cha zha bei yao wei beng lan wen qin
        6400 chan ge lou zong gen jiao gou qin rong que chou chuai zhan sun sun bo
        6410 chu rong bang cuo sao ke yao dao zhi nu la jian sou qiu gao xian
        6420 shuo sang jin mie e chui nuo shan ta zha tang pan ban da li tao
        6430 hu zhi wa hua qian wen qiang tian zhen e xie nuo quan cha zha ge
        6440 wu en she kang she shu bai yao bin sou tan sa chan suo jiu chong
        6450 chuang guai bing feng shuai di qi sou zhai lian cheng chi guan lu luo lou
        6460 zong gai hu zha chuang tang hua cui nai mo jiang gui ying zhi ao zhi
        6470 nie man chan kou chu she tuan jiao mo mo zhe can keng biao jiang yao
        6480 gou qian liao ji ying jue pie pie lao dun xian ruan gui zan yi xian
        6490 cheng cheng sa nao hong si han guang da zun nian lin zheng hui zhuang jiao
        64A0 ji cao dan dan che bo che jue fu liao ben fu qiao bo cuo zhuo
        64B0 zhuan wei pu qin dun nian hua xie lu jiao cuan ta han qiao wo jian
        64C0 gan yong lei nang lu shan zhuo ze pu chuo ji dang se cao qing qing
        64D0 huan jie qin kuai dan xie ka pi bo ao ju ye e meng sou mi
        64E0 ji tai zhuo dao xing lan ca ju ye ru ye ye ni wo jie bin
        64F0 ning ge zhi zhi kuo mo jian xie lie tan bai sou lu lve rao ti
        6500 pan yang lei ca shu zan nian xian jun huo li la huan ying lu long
        6510 qian qian zan qian lan xian ying mei rang chan weng cuan xie she luo jun
        6520 mi chi zan luan tan zuan li dian wa dang jiao jue lan li nang zhi
        6530 gui gui qi xun pu pu shou kao you gai yi gong gan ban fang zheng
        6540 po dian kou min wu gu he ce xiao mi chu ge di xu jiao min
        6550 chen jiu shen duo yu chi ao bai xu jiao duo lian nie bi chang dian
        6560 duo yi gan san ke yan dun ji tou xiao duo jiao jing yang xia min
        6570 shu ai qiao ai zheng di zhen fu shu liao qu xiong yi jiao shan jiao
        6580 zhuo yi lian bi li xiao xiao wen xue qi qi zhai bin jue zhai lang
        6590 fei ban ban lan yu lan wei dou sheng liao jia hu xie jia yu zhen
        65A0 jiao wo tiao dou jin chi yin fu qiang zhan qu zhuo zhan duan cuo si
        65B0 xin zhuo zhuo qin lin zhuo chu duan zhu fang chan hang yu shi pei you
        65C0 mei pang qi zhan mao lv pei pi liu fu fang xuan jing jing ni zu
        65D0 zhao yi liu shao jian yu yi qi zhi fan piao fan zhan kuai sui yu
        65E0 wu ji ji ji huo ri dan jiu zhi zao xie tiao xun xu ga la
        65F0 gan han tai di xu chan shi kuang yang shi wang min min tun chun wu
        6600 yun bei ang ze ban jie kun sheng hu fang hao gui chang xuan ming hun
        6610 fen qin hu yi xi xin yan ze fang tan shen ju yang zan bing xing
        6620 ying xuan po zhen ling chun hao mei zuo mo bian xu hun zhao zong shi
        6630 shi yu fei die mao ni chang wen dong ai bing ang zhou long xian kuang
        6640 tiao chao shi huang huang xuan kui xu jiao jin zhi jin shang tong hong yan
        6650 gai xiang shai xiao ye yun hui han han jun wan xian kun zhou xi cheng
        6660 sheng bu zhe zhe wu wan hui hao chen wan tian zhuo zui zhou pu jing
        6670 xi shan ni xi qing qi jing gui zheng yi zhi an wan lin liang chang
        6680 wang xiao zan fei xuan geng yi xia yun hui xu min kui ye ying shu
        6690 wei shu qing mao nan jian nuan an yang chun yao suo pu ming jiao kai
        66A0 gao weng chang qi hao yan li ai ji ji men zan xie hao mu mo
        66B0 cong ni zhang hui bao han xuan chuan liao xian tan jing pie lin tun xi
        66C0 yi ji huang dai ye ye li tan tong xiao fei shen zhao hao yi xiang
        66D0 xing shen jiao bao jing yan ai ye ru shu meng xun yao pu li chen
        66E0 kuang die liao yan huo lu xi rong long nang luo luan shai tang yan zhu
        66F0 yue yue qu ye geng ye hu he shu cao cao sheng man ceng ceng ti
        6700 zui can xu hui yin qie fen pi yue you ruan peng fen fu ling fei
        6710 qu ti nv tiao shuo zhen lang lang zui ming huang wang tun chao ji qi
        6720 ying zong wang tong lang lao meng long mu deng wei mo ben zha shu shu
        6730 mu zhu ren ba pu duo duo dao li gui ji jiu bi xiu cheng ci
        6740 sha ru za quan qian yu gan wu cha shan xun fan wu zi li xing
        6750 cai cun ren biao tuo di zhang mang chi yi gai gong du li qi shu
        6760 gang tiao jie mian wan lai jiu mang yang ma miao si yuan hang fei bei
        6770 jie dong gao yao xian chu chun pa shu hua xin chou zhu chou song ban
        6780 song ji wo jin gou ji mao pi bi wang ang fang fen yi fu nan
        6790 xi hu ya dou xin zhen yao lin rui e mei zhao guo zhi cong yun
        67A0 hua sheng shu zao di li lu jian cheng song qiang feng zhan xiao xian ku
        67B0 ping tai xi zhi guai xiao jia jia gou bao mo yi ye ye shi nie
        67C0 bi tuo yi ling bing ni la he ban fan zhong dai ci yang fu bai
        67D0 mou gan qi ran rou mao shao song zhe xia you shen gui tuo zha nan
        67E0 ning yong di zhi zha cha dan gu bu jiu ao fu jian ba duo ke
        67F0 nai zhu bi liu chai shan si zhu pei shi guai zha yao cheng jiu shi
        6800 zhi liu mei li rong zha zao biao zhan zhi long dong lu sheng li lan
        6810 yong shu xun shuan qi zhen qi li yi xiang zhen li se gua kan ben
        6820 ren xiao bai ren bing zi chou yi ci xu zhu jian zui er er you
        6830 fa gong kao lao zhan lie yin yang he gen yi shi ge zai luan fu
        6840 jie heng gui tao guang wei kuang ru an an juan yi zhuo ku zhi qiong
        6850 tong sang sang huan jie jiu xue duo zhui yu zan - ying jie liu zhan
        6860 ya rao zhen dang qi qiao hua gui jiang zhuang xun suo sha zhen bei ting
        6870 kuo jing po ben fu rui tong jue xi lang liu feng qi wen jun gan
        6880 su liang qiu ting you mei bang long peng zhuang di xuan tu zao ao gu
        6890 bi di han zi zhi ren bei geng jian huan wan nuo jia tiao ji xiao
        68A0 lv hun shao chen fen song meng wu li li dou qin ying suo ju ti
        68B0 xie kun zhuo shu chan fan wei jing li bin xia fo tao zhi lai lian
        68C0 jian zhuo ling li qi bing lun cong qian mian qi qi cai gun chan de
        68D0 fei pai bang bei hun zong cheng zao ji li peng yu yu gu jun dong
        68E0 tang gang wang di cuo fan cheng zhan qi yuan yan yu quan yi sen ren
        68F0 chui leng qi zhuo fu ke lai zou zou zhao guan fen fen shen qing ni
        6900 wan guo lu hao jie yi chou ju ju cheng zuo liang qiang zhi zhui ya
        6910 ju bei jiao zhuo zi bin peng ding chu chang men hua jian gui xi du
        6920 qian dao gui dian luo zhi quan ming fu geng peng shan yi tuo sen duo
        6930 ye fu wei wei duan jia zong jian yi shen xi yan yan chuan jian chun
        6940 yu he zha wo pian bi yao huo xu ruo yang la yan ben hui kui
        6950 jie kui si feng xie tuo zhi jian mu mao chu hu hu lian leng ting
        6960 nan yu you mei song xuan xuan yang zhen pian die ji jie ye chu dun
        6970 yu zou wei mei ti ji jie kai qiu ying rou huang lou le quan xiang
        6980 pin shi gai tan lan wen yu chen lv ju shen chu bi xie jia yi
        6990 zhan fu nuo mi lang rong gu jian ju ta yao zhen bang sha yuan zi
        69A0 ming su jia yao jie huang gan fei zha qian ma sun yuan xie rong shi
        69B0 zhi cui wen ting liu rong tang que zhai si sheng ta ke xi gu qi
        69C0 gao gao sun pan tao ge chun dian nou ji shuo gou chui qiang cha qian
        69D0 huai mei xu gang gao zhuo tuo qiao yang dian jia kan zui dao long bin
        69E0 zhu sang xi ji lian hui yong qian guo gai gai tuan hua qi sen cui
        69F0 peng you hu jiang hu huan gui nie yi gao kang gui gui cao man jin
        6A00 di zhuang le lang chen cong li xiu qing shuang fan tong guan ze su lei
        6A10 lu liang mi lou chao su ke chu tang biao lu jiu zhe zha shu zhang
        6A20 man mo niao yang tiao peng zhu sha xi quan heng jian cong ji yan qiang
        6A30 xue ying er xun zhi qiao zui cong pu shu hua kui zhen zun yue shan
        6A40 xi chun dian fa gan mo wu qiao rao lin liu qiao xian run fan zhan
        6A50 tuo liao yun shun dun cheng tang meng ju cheng su jue jue dian hui ji
        6A60 nuo xiang tuo ning rui zhu tong zeng fen qiong ran heng qian gu liu lao
        6A70 gao chu xi sheng zi san ji dou jing lu jian chu yuan ta shu jiang
        6A80 tan lin nong yin xi hui shan zui xuan cheng gan ju zui yi qin pu
        6A90 yan lei feng hui dang ji sui bo ping cheng chu zhua gui ji jie jia
        6AA0 qing zhai jian qiang dao yi biao song she lin li cha meng yin tao tai
        6AB0 mian qi tuan bin huo ji qian ni ning yi gao kan yin nou qing yan
        6AC0 qi mi zhao gui chun ji kui po deng chu ge mian you zhi huang qian
        6AD0 lei lei sa lu li cuan lv mie hui ou lv zhi gao du yuan li
        6AE0 fei zhuo sou lian jiang chu qing zhu lu yan li zhu chen jie e su
        6AF0 huai nie yu long lai jiao xian gui ju xiao ling ying jian yin you ying
        6B00 xiang nong bo chan lan ju shuang she wei cong quan qu cang jiu yu luo
        6B10 li cuan luan dang jue yan lan lan zhu lei li ba nang yu ling guang
        6B20 qian ci huan xin yu yi qian ou xu chao chu qi kai yi jue xi
        6B30 xu he yu kui lang kuan shuo xi ai qi qi xu chi qin kuan kan
        6B40 kuan kan chuan sha gua yin xin xie yu qian xiao ye ge wu tan jin
        6B50 ou hu ti huan xu pen xi xiao chua she shan han chu yi e yu
        6B60 chuo huan zhi zheng ci bu wu qi bu bu wai ju qian chi se chi
        6B70 se zhong sui sui li ze yu li gui dai e si jian zhe mo mo
        6B80 yao mo cu yang tian sheng dai shang xu xun shu can jue piao qia qiu
        6B90 su qing yun lian yi fou zhi ye can hun dan ji die zhen yun wen
        6BA0 chou bin ti jin shang yin diao jiu hui cuan yi dan du jiang lian bin
        6BB0 du jian jian shu ou duan zhu yin qing yi sha qiao ke xiao xun dian
        6BC0 hui hui gu qiao ji yi ou hui duan yi xiao wu guan mu mei mei
        6BD0 ai jie du yu bi bi bi pi pi bi chan mao hao cai pi lie
        6BE0 jia zhan sai mu tuo xun er rong xian ju mu hao qiu dou sha tan
        6BF0 pei ju duo cui bi san san mao sai shu shu tuo he jian ta san
        6C00 lv mu mao tong rong chang pu lu zhan sao zhan meng lu qu die shi
        6C10 di min jue mang qi pie nai qi dao xian chuan fen yang nei bin fu
        6C20 shen dong qing qi yin xi hai yang an ya ke qing ya dong dan lv
        6C30 qing yang yun yun shui shui zheng bing yong dang shui le ni tun fan jiu
        6C40 ting zhi qiu bin ze mian cuan hui diao han cha zhuo chuan wan fan da
        6C50 xi tuo mang qiu qi shan pin han qian wu wu xun si ru gong jiang
        6C60 chi wu tu jiu tang zhi zhi qian mi gu wang jing jing rui jun hong
        6C70 tai quan ji bian bian gan wen zhong fang xiong jue hu niu qi fen xu
        6C80 xu qin yi wo yun yuan hang yan shen chen dan you dun hu huo qi
        6C90 mu nv mei da mian mi chong pang bi sha zhi pei pan zhui za gou
        6CA0 liu mei ze feng ou li lun cang feng wei hu mo mei shu ju za
        6CB0 tuo tuo tuo he li mi yi fa fei you tian zhi zhao gu zhan yan
        6CC0 si kuang jiong ju xie qiu yi jia zhong quan po hui mi ben ze zhu
        6CD0 le you gu hong gan fa mao si hu ping ci fan zhi su ning cheng
        6CE0 ling pao bo qi si ni ju sa zhu sheng lei xuan jue fu pan min
        6CF0 tai yang ji yong guan beng xue long lu dan luo xie po ze jing yin
        6D00 pan jie ye hui hui zai cheng yin wei hou jian yang lie si ji er
        6D10 xing fu sa qi zhi yin wu xi kao zhu jiang luo luo an dong ti
        6D20 mou lei yi mi quan jin po wei xiao xie hong xu su kuang tao qie
        6D30 ju er zhou ru ping xun xiong zhi guang huan ming huo wa qia pai wu
        6D40 qu liu yi jia jing qian jiang jiao zhen shi zhuo ce fa hui ji liu
        6D50 chan hun hu nong xun jin lie qiu wei zhe jun han bang mang zhuo you
        6D60 xi bo dou huan hong yi pu ying lan hao lang han li geng fu wu
        6D70 lian chun feng yi yu tong lao hai jin jia chong jiong mei sui cheng pei
        6D80 xian shen tu kun ping nie han jing xiao she nian tu yong xiao xian ting
        6D90 e su tun juan cen ti li shui si lei shui tao du lao lai lian
        6DA0 wei wo yun huan di heng run jian zhang se fu guan xing shou shuan ya
        6DB0 chuo zhang ye kong wo han tuo dong he wo ju she liang hun ta zhuo
        6DC0 dian qie de juan zi xi xiao qi gu guo yan lin tang zhou peng hao
        6DD0 chang shu qi fang zhi lu nao ju tao cong lei zhe peng fei song tian
        6DE0 pi dan yu ni yu lu gan mi jing ling lun yin cui qu huai yu
        6DF0 nian shen biao chun hu yuan lai hun qing yan qian tian miao zhi yin bo
        6E00 ben yuan wen ruo fei qing yuan ke ji she yuan se lu zi du yi
        6E10 jian mian pai xi yu yuan shen shen rou huan zhu jian nuan yu qiu ting
        6E20 qu du fan zha bo wo wo di wei wen ru xie ce wei he gang
        6E30 yan hong xuan mi ke mao ying yan you hong miao sheng mei zai hun nai
        6E40 gui chi e pai mei lian qi qi mei tian cou wei can tuan mian hui
        6E50 mo xu ji pen jian jian hu feng xiang yi yin zhan shi jie cheng huang
        6E60 tan yu bi min shi tu sheng yong ju dong tuan jiao jiao qiu yan tang
        6E70 long huo yuan nan ban you quan zhuang liang chan xian chun nie zi wan shi
        6E80 man ying la kui feng jian xu lou wei gai bo ying po jin yan tang
        6E90 yuan suo yuan lian yao meng zhun cheng ke tai da wa liu gou sao ming
        6EA0 zha shi yi lun ma pu wei li zai wu xi wen qiang ze shi su
        6EB0 ai qin sou yun xiu yin rong hun su suo ni ta shi ru ai pan
        6EC0 chu chu pang weng cang mie ge dian hao huang xi zi di zhi xing fu
        6ED0 jie hua ge zi tao teng sui bi jiao hui gun yin gao long zhi yan
        6EE0 she man ying chun lv lan luan yao bin tan yu xiu hu bi biao zhi
        6EF0 jiang kou shen shang di mi ao lu hu hu you chan fan yong gun man
        6F00 qing yu piao ji ya chao qi xi ji lu lou long jin guo cong lou
        6F10 zhi gai qiang li yan cao jiao cong chun tuan ou teng ye xi mi tang
        6F20 mo shang han lian lan wa chi gan feng xuan yi man zi mang kang luo
        6F30 peng shu zhang zhang chong xu huan huo jian yan shuang liao cui ti yang jiang
        6F40 cong ying hong xiu shu guan ying xiao zong kun xu lian zhi wei pi yu
        6F50 jiao po dang hui jie wu pa ji pan wei su qian qian xi lu xi
        6F60 xun dun huang min run su liao zhen cong yi zhe wan shan tan chao xun
        6F70 kui ye shao tu zhu sa hei bi shan chan chan shu tong pu lin wei
        6F80 se se cheng jiong cheng hua jiao lao che gan cun hong si shu peng han
        6F90 yun liu hong fu hao he xian jian shan xi yu lu lan ning yu lin
        6FA0 mian zao dang huan ze xie yu li shi xue ling wan zi yong hui can
        6FB0 lian dian ye ao huan zhen chan man dan dan yi sui pi ju ta qin
        6FC0 ji zhuo lian nong guo jin fen se ji sui hui chu ta song ding se
        6FD0 zhu lai bin lian mi shi shu mi ning ying ying meng jin qi bi ji
        6FE0 hao ru cui wo tao yin yin dui ci huo qing lan jun ai pu zhuo
        6FF0 wei bin gu qian ying bin kuo fei cang me jian wei luo zan lv li
        7000 you yang lu si zhi ying du wang hui xie pan shen biao chan mo liu
        7010 jian pu se cheng gu bin huo xian lu qin han ying rong li jing xiao
        7020 ying sui wei xie huai xue zhu long lai dui fan hu lai shu ling ying
        7030 mi ji lian jian ying fen lin yi jian yue chan dai rang jian lan fan
        7040 shuang yuan zhuo feng she lei lan cong qu yong qian fa guan jue yan hao
        7050 ying sa zan luan yan li mi shan tan dang jiao chan ying hao ba zhu
        7060 lan lan nang wan luan xun xian yan gan yan yu huo biao mie guang deng
        7070 hui xiao xiao hui hong ling zao zhuan jiu zha xie chi zhuo zai zai can
        7080 yang qi zhong fen niu jiong wen pu yi lu chui pi kai pan yan kai
        7090 pang mu chao liao que kang dun guang xin zhi guang guang wei qiang bian da
        70A0 xia zheng zhu ke zhao fu ba xie xie ling zhuo xuan ju tan pao jiong
        70B0 pao tai tai bing yang tong shan zhu zha dian wei shi lian chi huang zhou
        70C0 hu shuo lan ting jiao xu heng quan lie huan yang xiu xiu xian yin wu
        70D0 zhou yao shi wei tong mie zai kai hong lao xia zhu xuan zheng po yan
        70E0 hui guang che hui kao ju fan shao ye hui - tang jin re lie xi
        70F0 fu jiong xie pu ting zhuo ting wan hai peng lang yan xu feng chi rong
        7100 hu xi shu he xun ku juan xiao xi yan han zhuang jun di xie ji
        7110 wu yan lv han yan huan men ju tao bei fen lin kun hun tun xi
        7120 cui wu hong chao fu wo jiao cong feng ping qiong ruo xi qiong xin chao
        7130 yan yan yi jue yu gang ran pi xiong gang sheng chang shao xiong nian geng
        7140 wei chen he kui zhong duan xia hui feng lian xuan xing huang jiao jian bi
        7150 ying zhu wei tuan shan xi nuan nuan chan yan jiong jiong yu mei sha wei
        7160 zha jin qiong rou mei huan xu zhao wei fan qiu sui yang lie zhu jie
        7170 zao gua bao hu yun nan shi liang bian gou tui tang chao shan en bo
        7180 huang xie xi wu xi yun he he xi yun xiong nai shan qiong yao xun
        7190 mi lian ying wu rong gong yan qiang liu xi bi biao cong lu jian shu
        71A0 yi lou peng sui yi teng jue zong yun hu yi zhi ao wei liu han
        71B0 ou re jiong man kun shang cuan zeng jian xi xi xi yi xiao chi huang
        71C0 chan ye tan ran yan xun qiao jun deng dun shen jiao fen si liao yu
        71D0 lin tong shao fen fan yan xun lan mei tang yi jiong men jing jiao ying
        71E0 yu yi xue lan tai zao can sui xi que zong lian hui zhu xie ling
        71F0 wei yi xie zhao hui da nong lan ru xian he xun jin chou dao yao
        7200 he lan biao rong li mo bao ruo lv la ao xun kuang shuo liao li
        7210 lu jue liao yan xi xie long ye can rang yue lan cong jue chong guan
        7220 ju che mi tang lan zhu lan ling cuan yu zhao zhao pa zheng pao cheng
        7230 yuan ai wei han jue jue fu ye ba die ye yao zu shuang er pan
        7240 chuang ke zang die qiang yong qiang pian ban pan chao jian pai du chuang yu
        7250 zha bian die bang bo chuang you you du ya cheng niu niu pin jiu mou
        7260 ta mu lao ren mang fang mao mu gang wu yan ge bei si jian gu
        7270 you ge sheng mu di qian quan quan zi te xi mang keng qian wu gu
        7280 xi li li pou ji gang zhi ben quan chun du ju jia jian feng pian
        7290 ke ju kao chu xi bei luo jie ma san wei mao dun tong qiao jiang
        72A0 xi li du lie pai piao bo xi chou wei kui chou quan quan ba fan
        72B0 qiu ji chai zhuo an ge zhuang guang ma you kang bo hou ya yin huan
        72C0 zhuang yun kuang niu di kuang zhong mu bei pi ju yi sheng pao xia tuo
        72D0 hu ling fei pi ni yao you gou xue ju dan bo ku xian ning huan
        72E0 hen jiao he zhao ji xun shan ta rong shou tong lao du xia shi kuai
        72F0 zheng yu sun yu bi mang xi juan li xia yin suan lang bei zhi yan
        7300 sha li han xian jing pai fei xiao bai qi ni biao yin lai lie jian
        7310 qiang kun yan guo zong mi chang yi zhi zheng ya meng cai cu she lie
        7320 dian luo hu zong gui wei feng wo yuan xing zhu mao wei chuan xian tuan
        7330 ya nao xie jia hou bian you you mei cha yao sun bo ming hua yuan
        7340 sou ma yuan dai yu shi hao qiang yi zhen cang hao man jing jiang mo
        7350 zhang chan ao ao hao cui ben jue bi bi huang pu lin xu tong yao
        7360 liao shuo xiao shou dun jiao ge juan du hui kuai xian xie ta xian xun
        7370 ning bian huo nou meng lie nao guang shou lu ta xian mi rang huan nao
        7380 luo xian qi jue xuan miao zi lv lu yu su wang qiu ga ding le
        7390 ba ji hong di chuan gan jiu yu qi yu yang ma hong wu fu wen
        73A0 jie ya bin bian bang yue jue men jue wan jian mei dan pin wei huan
        73B0 xian qiang ling dai yi an ping dian fu xuan xi bo ci gou jia shao
        73C0 po ci ke ran sheng shen yi zu jia min shan liu bi zhen zhen jue
        73D0 fa long jin jiao jian li guang xian zhou gong yan xiu yang xu luo su
        73E0 zhu qin yin xun bao er xiang yao xia heng gui chong xu ban pei lao
        73F0 dang ying hun wen e cheng di wu wu cheng jun mei bei ting xian chu
        7400 han xuan yan qiu xuan lang li xiu fu liu ya xi ling li jin lian
        7410 suo suo feng wan dian pin zhan se min yu ju chen lai min sheng wei
        7420 tian chu zuo beng cheng hu qi e kun chang qi beng wan lu cong guan
        7430 yan diao bei lin qin pi pa que zhuo qin fa jin qiong du jie hun
        7440 yu mao mei chun xuan ti xing dai rou min jian wei ruan huan xie chuan
        7450 jian zhuan chang lian quan xia duan yuan ya nao hu ying yu huang rui se
        7460 liu shi rong suo yao wen wu zhen jin ying ma tao liu tang li lang
        7470 gui tian qiang cuo jue zhao yao ai bin shu chang kun zhuan cong jin yi
        7480 cui cong qi li jing suo qiu xuan ao lian men zhang yin ye ying wei
        7490 lu wu deng xiu zeng xun qu dang lin liao qiong su huang gui pu jing
        74A0 fan jin liu ji hui jing ai bi can qu zao dang jiao gun tan hui
        74B0 huan se sui tian chu yu jin lu bin shu wen zui lan xi zi xuan
        74C0 ruan wo gai lei du li zhi rou li zan qiong ti gui sui la long
        74D0 lu li zan lan ying mi xiang qiong guan dao zan huan gua bo die bo
        74E0 hu zhi piao ban rang li wa - xiang qian ban pen fang dan weng ou
        74F0 - - wa hu ling yi ping ci bai juan chang chi - dang meng bu
        7500 zhui ping bian zhou zhen - ci ying qi xian lou di ou meng zhuan beng
        7510 lin zeng wu pi dan weng ying yan gan dai shen tian tian han chang sheng
        7520 qing shen chan chan rui sheng su shen yong shuai lu fu yong beng feng ning
        7530 tian you jia shen zha dian fu nan dian ping ting hua ting zhen zai meng
        7540 bi bi liu xun liu chang mu yun fan fu geng tian jie jie quan wei
        7550 fu tian mu duo pan jiang wa da nan liu ben zhen chu mu mu ce
        7560 tian gai bi da zhi lve qi lve pan yi fan hua she yu mu jun
        7570 yi liu she die chou hua dang zhui ji wan jiang cheng chang tun lei ji
        7580 cha liu die tuan lin jiang jiang chou pi die die pi jie dan shu shu
        7590 zhi yi ne nai ding bi jie liao gang ge jiu zhou xia shan xu nve
        75A0 li yang chen you ba jie jue qi xia cui bi yi li zong chuang feng
        75B0 zhu pao pi gan ke ci xue zhi dan zhen fa zhi teng ju ji fei
        75C0 ju shan jia xuan zha bing nie zheng yong jing quan teng tong yi jie wei
        75D0 hui tan yang chi zhi hen ya mei dou jing xiao tong tu mang pi xiao
        75E0 suan fu li zhi cuo duo wu sha lao shou huan xian yi beng zhang guan
        75F0 tan fei ma lin chi ji tian an chi bi bi min gu dui e wei
        7600 yu cui ya zhu cu dan shen zhong chi yu hou feng la yang chen tu
        7610 yu guo wen huan ku jia yin yi lou sao jue chi xi guan yi wen
        7620 ji chuang ban hui liu chai shou nve dian da bie tan zhang biao shen cu
        7630 luo yi zong chou zhang zhai sou se que diao lou lou mo qin yin ying
        7640 huang fu liao long qiao liu lao xian fei dan yin he ai ban xian guan
        7650 gui nong yu wei yi yong pi lei li shu dan lin dian lin lai bie
        7660 ji chi yang xuan jie zheng me li huo lai ji dian xuan ying yin qu
        7670 yong tan dian luo luan luan bo bo gui ba fa deng fa bai bai bie
        7680 ji zao zao mao de pa jie huang gui ci ling gao mo ji jiao peng
        7690 gao ai e hao han bi wan chou qian xi ai xiao hao huang hao ze
        76A0 cui hao xiao ye po hao jiao ai xing huang li piao he jiao pi gan
        76B0 pao zhou jun qiu cun que zha gu jun jun zhou zha gu zhao du min
        76C0 qi ying yu bei zhao zhong pen he ying he yi bo wan he ang zhan
        76D0 yan jian he yu kui fan gai dao pan fu qiu sheng dao lu zhan meng
        76E0 li jin xu jian pan guan an lu xu zhou dang an gu li mu ding
        76F0 gan xu mang wang zhi qi yuan tian xiang dun xin xi pan feng dun min
        7700 ming sheng shi yun mian pan fang miao dan mei mao kan xian kou shi yang
        7710 zheng yao shen huo da zhen kuang ju shen yi sheng mei mo zhu zhen zhen
        7720 mian shi yuan die ni zi zi chao zha xuan bing mi long sui tong mi
        7730 die di ne ming xuan chi kuang juan mou zhen tiao yang yan mo zhong mo
        7740 zhe zheng mei suo shao han huan di cheng cuo juan e man xian xi kun
        7750 lai jian shan tian gun wan leng shi qiong lie ya jing zheng li lai sui
        7760 juan shui sui du bi pi mu hun ni lu yi jie cai zhou yu hun
        7770 ma xia xing hui gun zai chun jian mei du hou xuan tian kui gao rui
        7780 mao xu fa wo miao chou kui mi weng kou dang chen ke sou xia qiong
        7790 mo ming man fen ze zhang yi diao kou mo shun cong lou chi man piao
        77A0 cheng gui meng wan run pie xi qiao pu zhu deng shen shun liao che xian
        77B0 kan ye xu tong mou lin gui jian ye ai hui zhan jian gu zhao qu
        77C0 mei chou sao ning xun yao huo meng mian pin mian lei kuang jue xuan mian
        77D0 huo lu meng long guan man xi chu tang kan zhu mao jin jin yu shuo
        77E0 ze jue shi yi shen zhi hou shen ying ju zhou jiao cuo duan ai jiao
        77F0 zeng yue ba shi ding qi ji zi gan wu zhe ku gang xi fan kuang
        7800 dang ma sha dan jue li fu min e hua kang zhi qi kan jie bin
        7810 e ya pi zhe yan sui zhuan che dun wa yan jin feng fa mo zha
        7820 ju yu ke tuo tuo di zhai zhen e fu mu zhu la bian nu ping
        7830 peng ling pao le po bo po shen za ai li long tong yong li kuang
        7840 chu keng quan zhu kuang gui e nao qia lu hui ai ge yin xing yan
        7850 dong peng xi lao hong shuo xia qiao qing wei qiao yi keng xiao que chan
        7860 lang hong yu xiao xia mang luo yong che che wo liu ying mang que yan
        7870 sha kun yu chi hua lu chen jian nve song zhuo keng peng yan zhui kong
        7880 cheng qi zong qing lin jun bo ding hun diao jian he lu ai sui que
        7890 leng bei yin dui wu qi lun wan dian nao bei qi chen ruan yan die
        78A0 ding zhou tuo jie ying bian ke bi wei shuo zhen duan xia dang ti nao
        78B0 peng jian di tan cha tian qi dun feng xuan que que ma gong nian su
        78C0 e ci liu si tang bang hua pi wei sang lei cuo tian xia xi lian
        78D0 pan wei yun dui zhe ke la zhuan yao gun zhuan chan qi ao peng liu
        78E0 lu kan chuang chen yin lei biao qi mo qi cui zong qing chuo lun ji
        78F0 shan lao qu zeng deng jian xi lin ding tan huang pan za qiao di li
        7900 jian jiao xi zhang qiao dun jian yu zhui he ke ze lei jie chu ye
        7910 que dang yi jiang pi pi yu pin e ai ke jian yu ruan meng pao
        7920 ci bo yang ma ca xian kuang lei lei zhi li li fan que pao ying
        7930 li long long mo bo shuang guan lan ca yan shi shi li reng she yue
        7940 si qi ta ma xie yao xian qi qi zhi beng dui zhong ren yi shi
        7950 you zhi tiao fu fu mi zu zhi suan mei zuo qu hu zhu shen sui
        7960 ci chai mi lv yu xiang wu tiao piao zhu gui xia zhi ji gao zhen
        7970 gao shui jin shen gai kun di dao huo tao qi gu guan zui ling lu
        7980 bing jin dao zhi lu chan bi zhe hui you xi yin zi huo zhen fu
        7990 yuan wu xian yang zhi yi mei si di bei zhuo zhen yong ji gao tang
        79A0 si ma ta fu xuan qi yu xi ji si chan dan gui sui li nong
        79B0 mi dao li rang yue ti zan lei rou yu yu li xie qin he tu
        79C0 xiu si ren tu zi cha gan yi xian bing nian qiu qiu zhong fen hao
        79D0 yun ke miao zhi jing bi zhi yu mi ku ban pi ni li you zu
        79E0 pi bo ling mo cheng nian qin yang zuo zhi zhi shu ju zi huo ji
        79F0 cheng tong zhi huo he yin zi zhi jie ren du yi zhu hui nong fu
        7A00 xi gao lang fu xun shui lv kun gan jing ti cheng tu shao shui ya
        7A10 lun lu gu zuo ren zhun bang bai ji zhi zhi kun leng peng ke bing
        7A20 chou zui yu su lve xiang yi xi bian ji fu pi nuo jie zhong zong
        7A30 xu cheng dao wen xian zi yu ji xu zhen zhi dao jia ji gao gao
        7A40 gu rong sui rong ji kang mu can mei zhi ji lu su ji ying wen
        7A50 qiu se he yi huang qie ji sui xiao pu jiao zhuo tong zui lv sui
        7A60 nong se hui rang nuo yu pin ji tui wen cheng huo kuang lv biao se
        7A70 rang zhuo li cuan xue wa jiu qiong xi qiong kong yu shen jing yao chuan
        7A80 zhun tu lao qie zhai yao bian bao yao bing wa zhu jiao qiao diao wu
        7A90 gui yao zhi chuang yao tiao jiao chuang jiong xiao cheng kou cuan wo dan ku
        7AA0 ke zhuo xu su guan kui dou zhuo yin wo wa ya yu ju qiong yao
        7AB0 yao tiao chao yu tian diao ju liao xi wu kui chuang zhao kuan kuan long
        7AC0 cheng cui liao zao cuan qiao qiong dou zao long qie li chu shi fu qian
        7AD0 chu hong qi hao sheng fen shu miao qu zhan zhu ling long bing jing jing
        7AE0 zhang bai si jun hong tong song jing diao yi shu jing qu jie ping duan
        7AF0 li zhuan ceng deng cun wai jing kan jing zhu zhu le peng yu chi gan
        7B00 mang zhu wan du ji jiao ba suan ji qin zhao sun ya zhui yuan hu
        7B10 hang xiao cen bi bi jian yi dong shan sheng da di zhu na chi gu
        7B20 li qie min bao tiao si fu ce ben fa da zi di ling ze nu
        7B30 fu gou fan jia gan fan shi mao po ti jian qiong long min bian luo
        7B40 gui qu chi yin yao xian bi qiong kuo deng xiao jin quan sun ru fa
        7B50 kuang zhu tong ji da hang ce zhong kou lai bi shai dang zheng ce fu
        7B60 yun tu pa li lang ju guan jian han tong xia zhi cheng suan shi zhu
        7B70 zuo xiao shao ting ce yan gao kuai gan chou kuang gang yun ou qian xiao
        7B80 jian pou lai zou bi bi bi ge tai guai yu jian dao gu chi zheng
        7B90 qing sha zhou lu bo ji lin suan jun fu zha gu kong qian qian jun
        7BA0 chui guan yuan ce zu bo ze qie tuo luo dan xiao ruo jian xuan bian
        7BB0 sun xiang xian ping zhen xing hu yi zhu yue chun lv wu dong shuo ji
        7BC0 jie huang xing mei fan chuan zhuan pian feng zhu huang qie hou qiu miao qian
        7BD0 gu kui shi lou yun he tang yue chou gao fei ruo zheng gou nie qian
        7BE0 xiao cuan long peng du li bi zhuo chu shai chi zhu qiang long lan jian
        7BF0 bu li hui bi di cong yan peng can zhuan pi piao dou yu mie tuan
        7C00 ze shai gui yi hu chan kou cu ping zao ji gui su lou ce lu
        7C10 nian suo cuan diao suo le duan zhu xiao bo mi shai dang liao dan dian
        7C20 fu jian min kui dai jiao deng huang sun lao zan xiao lu shi zan qi
        7C30 pai qi pai gan ju lu lu yan bo dang sai zhua gou qian lian bu
        7C40 zhou lai shi lan kui yu yue hao zhen tai ti nie chou ji yi qi
        7C50 teng zhuan zhou fan sou zhou qian zhuo teng lu lu jian tuo ying yu lai
        7C60 long qie lian lan qian yue zhong qu lian bian duan zuan li si luo ying
        7C70 yue zhuo yu mi di fan shen zhe shen nv he lei xian zi ni cun
        7C80 zhang qian zhai bi ban wu sha kang rou fen bi cui yin zhe mi tai
        7C90 hu ba li gan ju po mo cu zhan zhou chi su tiao li xi su
        7CA0 hong tong zi ce yue zhou lin zhuang bai lao fen er qu he liang xian
        7CB0 fu liang can jing li yue lu ju qi cui bai zhang lin zong jing guo
        7CC0 hua san san tang bian rou mian hou xu zong hu jian zan ci li xie
        7CD0 fu nuo bei gu xiu gao tang qiu jia cao zhuang tang mi san fen zao
        7CE0 kang jiang mo san san nuo xi liang jiang kuai bo huan shu zong xian nuo
        7CF0 tuan nie li zuo di nie tiao lan mi si jiu xi gong zheng jiu you
        7D00 ji cha zhou xun yue hong yu he wan ren wen wen qiu na zi tou
        7D10 niu fou ji shu chun pi zhen sha hong zhi ji fen yun ren dan jin
        7D20 su fang suo cui jiu za ba jin fu zhi qi zi chou hong za lei
        7D30 xi fu xie shen bo zhu qu ling zhu shao gan yang fu tuo zhen dai
        7D40 chu shi zhong xian zu jiong ban qu mo shu zui kuang jing ren hang xie
        7D50 jie zhu chou gua bai jue kuang hu ci huan geng tao jie ku jiao quan
        7D60 gai luo xuan beng xian fu gei dong rong tiao yin lei xie juan xu gai
        7D70 die tong si jiang xiang hui jue zhi jian juan chi mian zhen lv cheng qiu
        7D80 shu bang tong xiao huan qin geng xiu ti tou xie hong xi fu ting sui
        7D90 dui kun fu jing hu zhi yan jiong feng ji xu ren zong chen duo li
        7DA0 lv liang chou quan shao qi qi zhun qi wan qian xian shou wei qing tao
        7DB0 wan gang wang beng zhui cai guo cui lun liu qi zhan bi chuo ling mian
        7DC0 qi qie tian zong gun zou xi zi xing liang jin fei rui min yu zong
        7DD0 fan lv xu ying shang qi xu xiang jian ke xian ruan mian ji duan chong
        7DE0 di min miao yuan xie bao si qiu bian huan geng cong mian wei fu wei
        7DF0 tou gou miao xie lian zong bian yun yin ti gua zhi yun cheng chan dai
        7E00 xia yuan zong xu sheng wei geng xuan ying jin yi zhui ni bang gu pan
        7E10 zhou jian ci quan shuang yun xia cui xi rong tao fu yun chen gao ru
        7E20 hu zai teng xian su zhen zong tao huang cai bi feng cu li suo yan
        7E30 xi zong lei juan qian man zhi lv mu piao lian mi xuan zong ji shan
        7E40 sui fan lv beng yi sao mou yao qiang hun xian ji sha xiu ran xuan
        7E50 sui qiao zeng zuo zhi shan san lin yu fan liao chuo zun jian rao chan
        7E60 rui xiu hui hua zuan xi qiang yun da sheng hui xi se jian jiang huan
        7E70 zao cong xie jiao bi dan yi nong sui yi shai xu ji bin qian lan
        7E80 pu xun zuan qi peng yao mo lei xie zuan kuang you xu lei xian chan
        7E90 jiao lu chan ying cai rang xian zui zuan luo li dao lan lei lian si
        7EA0 jiu yu hong zhou xian he yue ji wan kuang ji ren wei yun hong chun
        7EB0 pi sha gang na ren zong lun fen zhi wen fang zhu zhen niu shu xian
        7EC0 gan xie fu lian zu shen xi zhi zhong zhou ban fu chu shao yi jing
        7ED0 dai bang rong jie ku rao die hang hui gei xuan jiang luo jue jiao tong
        7EE0 geng xiao juan xiu xi sui tao ji ti ji xu ling ying xu qi fei
        7EF0 chuo shang gun sheng wei mian shou beng chou tao liu quan zong zhan wan lv
        7F00 zhui zi ke xiang jian mian lan ti miao ji yun hui si duo duan bian
        7F10 xian gou zhui huan di lv bian min yuan jin fu ru zhen feng cui gao
        7F20 chan li yi jian bin piao man lei ying suo mou sao xie liao shan zeng
        7F30 jiang qian qiao huan jiao zuan fou xie gang fou que fou qi bo ping xiang
        7F40 zhao gang ying ying qing xia guan zun tan cheng qi weng ying lei tan lu
        7F50 guan wang wang gang wang han luo luo fu shen fa gu zhu ju mao gu
        7F60 min gang ba gua ti juan fu shen yan zhao zui gua zhuo yu zhi an
        7F70 fa lan shu si pi ma liu ba fa li chao wei bi ji zeng chong
        7F80 liu ji juan mi zhao luo pi ji ji luan yang mi qiang da mei yang
        7F90 you you fen ba gao yang gu qiang zang gao ling yi zhu di xiu qiang
        7FA0 yi xian rong qun qun qiang huan suo xian yi yang qiang qian yu geng jie
        7FB0 tang yuan xi fan shan fen shan lian lei geng nou qiang chan yu gong yi
        7FC0 chong weng fen hong chi chi cui fu xia ben yi la yi pi ling liu
        7FD0 zhi qu xi xie xiang xi xi ke qiao hui hui xiao sha hong jiang di
        7FE0 cui fei dao sha chi zhu jian xuan chi pian zong wan hui hou he he
        7FF0 han ao piao yi lian hou ao lin pen qiao ao fan yi hui xuan dao
        8000 yao lao lao kao mao zhe qi gou gou gou die die er shua ruan nai
        8010 nai duan lei ting zi geng chao hao yun ba pi yi si qu jia ju
        8020 huo chu lao lun ji tang ou lou nou jiang pang zha lou ji lao huo
        8030 you mo huai er yi ding ye da song qin yun chi dan dan hong geng
        8040 zhi pan nie dan zhen che ling zheng you wa liao long zhi ning tiao er
        8050 ya tie guo xu lian hao sheng lie pin jing ju bi di guo wen xu
        8060 ping cong ding ni ting ju cong kui lian kui cong lian weng kui lian lian
        8070 cong ao sheng song ting kui nie zhi dan ning qie ni ting ting long yu
        8080 yu zhao si su yi su si zhao zhao rou yi lei ji qiu ken cao
        8090 ge bo huan huang chi ren xiao ru zhou yuan du gang rong gan cha wo
        80A0 chang gu zhi han fu fei fen pei pang jian fang zhun you na ang ken
        80B0 ran gong yu wen yao qi pi qian xi xi fei ken jing tai shen zhong
        80C0 zhang xie shen wei zhou die dan fei ba bo qu tian bei gua tai zi
        80D0 fei zhi ni ping zi fu pang zhen xian zuo pei jia sheng zhi bao mu
        80E0 qu hu ke chi yin xu yang long dong ka lu jing nu yan pang kua
        80F0 yi guang hai ge dong chi jiao xiong xiong er an heng pian neng zi gui
        8100 cheng tiao zhi cui mei xie cui xie mai mai ji xie nin kuai sa zang
        8110 qi nao mi nong luan wan bo wen wan xiu jiao jing you heng cuo lie
        8120 shan ting mei chun shen qian de juan cu xiu xin tuo pao cheng nei pu
        8130 dou tuo niao nao pi gu luo li lian zhang cui jie liang shui pi biao
        8140 lun pian lei kui chui dan tian nei jing nai la ye yan ren shen chuo
        8150 fu fu ju fei qiang wan dong pi guo zong ding wo mei ni zhuan chi
        8160 cou luo ou di an xing nao shu shuan nan yun zhong rou e sai tu
        8170 yao jian wei jiao yu jia duan bi chang fu xian ni mian wa teng tui
        8180 bang qian lv wa shou tang su zhui ge yi bo liao ji pi xie gao
        8190 lv bin ou chang lu guo pang chuai biao jiang fu tang mo xi zhuan lv
        81A0 jiao ying lv zhi xue cun lin tong peng ni chuai liao cui gui xiao teng
        81B0 fan zhi jiao shan hu cui run xiang sui fen ying shan zhua dan kuai nong
        81C0 tun lian bi yong jue chu yi juan la lian sao tun gu qi cui bin
        81D0 xun nao wo zang xian biao xing kuan la yan lu huo za luo qu zang
        81E0 luan ni za chen qian wo guang zang lin guang zi jiao nie chou ji gao
        81F0 chou mian nie zhi zhi ge jian die zhi xiu tai zhen jiu xian yu cha
        8200 yao yu chong xi xi jiu yu yu xing ju jiu xin she she she jiu
        8210 shi tan shu shi tian tan pu pu guan hua tian chuan shun xia wu zhou
        8220 dao chuan shan yi fan pa tai fan ban chuan hang fang ban bi lu zhong
        8230 jian cang ling zhu ze duo bo xian ge chuan xia lu qiong pang xi kua
        8240 fu zao feng li shao yu lang ting yu wei bo meng nian ju huang shou
        8250 ke bian mu die dao bang cha yi sou cang cao lou dai xue yao chong
        8260 deng dang qiang lu yi ji jian huo meng qi lu lu chan shuang gen liang
        8270 jian jian se yan fu ping yan yan cao cao yi le ting jiao ai nai
        8280 tiao jiao jie peng wan yi chai mian mi gan qian yu yu shao xiong du
        8290 hu qi mang zi hui sui zhi xiang bi fu tun wei wu zhi qi shan
        82A0 wen qian ren fu kou jie lu xu ji qin qi yan fen ba rui xin
        82B0 ji hua hua fang wu jue gou zhi yun qin ao chu mao ya fei reng
        82C0 hang cong yin you bian yi qie wei li pi e xian chang cang zhu su
        82D0 ti yuan ran ling tai shao di miao qing li yong ke mu bei bao gou
        82E0 min yi yi ju pie ruo ku ning ni bo bing shan xiu yao xian ben
        82F0 hong ying zha dong ju die nie gan hu ping mei fu sheng gu bi wei
        8300 fu zhuo mao fan jia mao mao ba ci mo zi di chi ji jing long
        8310 cong niao yuan xue ying qiong ge ming li rong yin gen qian chai chen yu
        8320 hao zi lie wu ji gui ci jian ci gou guang mang cha jiao jiao fu
        8330 yu zhu zi jiang hui yin cha fa rong ru chong mang tong zhong qian zhu
        8340 xun huan fu quan gai da jing xing chuan cao jing er an qiao chi ren
        8350 jian ti huang ping li jin lao shu zhuang da jia rao bi ce qiao hui
        8360 ji dang zi rong hun xing luo ying xun jin sun yin mai hong zhou yao
        8370 du wei li dou fu ren yin he bi bu yun di tu sui sui cheng
        8380 chen wu bie xi geng li pu zhu mo li zhuang zuo tuo qiu sha suo
        8390 chen peng ju mei meng xing jing che shen jun yan ting you cuo guan han
        83A0 you cuo jia wang su niu shao xian lang fu e mo wen jie nan mu
        83B0 kan lai lian shi wo tu xian huo you ying ying gong chun mang mang ci
        83C0 wan jing di qu dong jian zou gu la lu ju wei jun nie kun he
        83D0 pu zai gao guo fu lun chang chou song chui zhan men cai ba li tu
        83E0 bo han bao qin juan xi qin di jie pu dang jin qiao tai geng hua
        83F0 gu ling fei qin an wang beng zhou yan zu jian lin tan shu tian dao
        8400 hu qi he cui tao chun bi chang huan fei lai qi meng ping wei dan
        8410 sha huan yan yi tiao qi wan ce nai zhen tuo jiu tie luo bi yi
        8420 pan bo pao ding ying ying ying xiao sa qiu ke xiang wan yu yu fu
        8430 lian xuan xuan nan ce wo chun xiao yu bian mao an e luo ying kuo
        8440 kuo jiang mian zuo zuo zu bao rou xi ye an qu jian fu lv jing
        8450 pen feng hong hong hou yan tu zhu zi xiang ren ge qia qing mi huang
        8460 shen pu gai dong zhou jian wei bo wei pa ji hu zang jia duan yao
        8470 jun cong quan wei zhen kui ting hun xi shi qi lan zong yao yuan mei
        8480 yun shu di zhuan guan ran xue chan kai kui hua jiang lou wei pai you
        8490 sou yin shi chun shi yun zhen lang ru meng li que suan yuan li ju
        84A0 xi bang chu xu tu liu huo dian qian zu po cuo yuan chu yu kuai
        84B0 pan pu pu na shuo xi fen yun zheng jian ji ruo cang en mi hao
        84C0 sun zhen ming sou xu liu xi gu lang rong weng gai cuo shi tang luo
        84D0 ru suo xuan bei yao gui bi zong gun zuo tiao ce pei lan dan ji
        84E0 li shen lang yu ling ying mo diao tiao mao tong chu peng an lian cong
        84F0 xi ping qiu jin chun jie wei tui cao yu yi zi liao bi lu xu
        8500 bu zhang lei qiang man yan ling ji piao gun han di su lu she shang
        8510 di mie xun man bo di cuo zhe shen xuan wei hu ao mi lou cu
        8520 zhong cai po jiang mi cong niao hui juan yin jian nian shu yin guo chen
        8530 hu sha kou qian ma zang ze qiang dou lian lin kou ai bi li wei
        8540 ji qian sheng bo meng ou chan dian xun jiao rui rui lei yu qiao chu
        8550 hua jian mai yun bao you qu lu rao hui e ti fei jue zui fa
        8560 ru fen kui shun rui ya xu fu jue dang wu dong si xiao xi long
        8570 wen shao qi jian yun sun ling yu xia weng ji hong si nong lei xuan
        8580 yun ao xi hao bao hao ai wei hui hui ji ci xiang wan mie yi
        8590 leng jiang can shen qiang lian ke yuan da ti tang xue bi zhan sun xian
        85A0 fan ding xie gu xie shu jian hao hong sa xin xun yao bai sou shu
        85B0 xun dui pin wei ning chou mai ru piao tai ji zao chen zhen er ni
        85C0 ying gao cong xiao qi fa jian xu kui ji bian diao mi lan jin cang
        85D0 miao qiong qie xian liao ou xian su lv yi xu xie li yi la lei
        85E0 jiao di zhi bei teng yao mo huan biao fan sou tan tui qiong qiao wei
        85F0 liu hui ou gao yun bao li shu chu ai lin zao xuan qin lai huo
        8600 tuo wu rui rui qi heng lu su tui meng yun ping yu xun ji jiong
        8610 xuan mo qiu su jiong peng nie bo rang yi xian yu ju lian lian yin
        8620 qiang ying long tou hua yue ling qu yao fan mei han kui lan ji dang
        8630 man lei lei hui feng zhi wei kui zhan huai li ji mi lei huai luo
        8640 ji kui lu jian sa teng lei quan xiao yi luan men bie hu hu lu
        8650 nve lv si xiao qian chu hu xu cuo fu xu xu lu hu yu hao
        8660 jiao ju guo bao yan zhan zhan kui bin xi shu chong qiu diao ji qiu
        8670 ding shi xia jue zhe she yu han zi hong hui meng ge sui xia chai
        8680 shi yi ma xiang fang e ba chi qian wen wen rui bang pi yue yue
        8690 jun qi tong yin qi can yuan jue hui qin qi zhong ya hao mu wang
        86A0 fen fen hang gong zao fu ran jie fu chi dou bao xian ni dai qiu
        86B0 you zha ping chi you he han ju li fu ran zha gou pi pi xian
        86C0 zhu diao bie bing gu zhan qu she tie ling gu dan gu ying li cheng
        86D0 qu mou ge ci hui hui mang fu yang wa lie zhu yi xian kuo jiao
        86E0 li yi ping qi ha she yi wang mo qiong qie gui qiong zhi man lao
        86F0 zhe jia nao si qi xing jie qiu shao yong jia tui che bei e han
        8700 shu xuan feng shen shen fu xian zhe wu fu li lang bi chu yuan you
        8710 jie dan yan ting dian tui hui wo zhi song fei ju mi qi qi yu
        8720 jun la meng qiang si xi lun li die tiao tao kun han han yu bang
        8730 fei pi wei dun yi yuan suo quan qian rui ni qing wei liang guo wan
        8740 dong e ban di wang can yang ying guo chan ding la ke jie xie ting
        8750 mao xu mian yu jie shi xuan huang yan bian rou wei fu yuan mei wei
        8760 fu ru xie you qiu mao xia ying shi chong tang zhu zong ti fu yuan
        8770 kui meng la du hu qiu die li wo yun qu nan lou chun rong ying
        8780 jiang ban lang pang si xi ci xi yuan weng lian sou ban rong rong ji
        8790 wu xiu han qin yi bi hua tang yi du nai he hu gui ma ming
        87A0 yi wen ying teng zhong cang sao qi man tiao shang shi cao chi di ao
        87B0 lu wei zhi tang chen piao qu pi yu jian luo lou qin zhong yin jiang
        87C0 shuai wen xiao wan zhe zhe ma ma guo liu mao xi cong li man xiao
        87D0 chang zhang mang xiang mo zui si qiu te zhi peng peng jiao qu bie liao
        87E0 pan gui xi ji zhuan huang fei lao jue jue hui yin chan jiao shan nao
        87F0 xiao wu chong xun si chu cheng dang li xie shan yi jing da chan qi
        8800 ci xiang she luo qin ying chai li zei xuan lian zhu ze xie mang xie
        8810 qi rong jian meng hao ru huo zhuo jie pin he mie fan lei jie la
        8820 min li chun li qiu nie lu du xiao zhu long li long feng ye pi
        8830 nang gu juan ying shu xi can qu quan du can man qu jie zhu zhuo
        8840 xue huang nv pei nv xin zhong mai er ka mie xi xing yan kan yuan
        8850 qu ling xuan shu xian tong xiang jie xian ya hu wei dao chong wei dao
        8860 zhun heng qu yi yi bu gan yu biao cha yi shan chen fu gun fen
        8870 shuai jie na zhong dan yi zhong zhong jie zhi xie ran zhi ren qin jin
        8880 jun yuan mei chai ao niao hui ran jia tuo ling dai bao pao yao zuo
        8890 bi shao tan ju he xue xiu zhen yi pa bo di wa fu gun zhi
        88A0 zhi ran pan yi mao tuo na gou xuan zhe qu bei yu xi mi bo
        88B0 bo fu chi chi ku ren jiang qia jian bo jie er ge ru zhu gui
        88C0 yin cai lie ka xing zhuang dang xu kun ken niao shu jia kun cheng li
        88D0 juan shen pou ge yi yu zhen liu qiu qun ji yi bu zhuang shui sha
        88E0 qun li lian lian ku jian fou chan bi kun tao yuan ling chi chang chou
        88F0 duo biao liang shang pei pei fei yuan luo guo yan du ti zhi ju yi
        8900 qi guo gua ken qi ti ti fu chong xie bian die kun duan xiu xiu
        8910 he yuan bao bao fu yu tuan yan hui bei chu lv pao dan yun ta
        8920 gou da huai rong yuan ru nai jiong suo ban tui chi sang niao ying jie
        8930 qian huai ku lian lan li zhe shi lv yi die xie xian wei biao cao
        8940 ji qiang sen bao xiang bi fu jian zhuan jian cui ji dan za fan bo
        8950 xiang xin bie rao man lan ao ze gui cao sui nong chan lian bi jin
        8960 dang shu tan bi lan fu ru zhi dui shu wa shi bai xie bo chen
        8970 lai long xi xian lan zhe dai ju zan shi jian pan yi lan ya xi
        8980 xi yao feng tan fu fiao fu ba he ji ji jian guan bian yan gui
        8990 jue pian mao mi mi mie shi si chan luo jue mi tiao lian yao zhi
        89A0 jun xi shan wei xi tian yu lan e du qin pang ji ming ying gou
        89B0 qu zhan jin guan deng jian luo qu jian wei jue qu luo lan shen di
        89C0 guan jian guan yan gui mi shi chan lan jue ji xi di tian yu gou
        89D0 jin qu jiao qiu jin cu jue zhi chao ji gu dan zi di shang hua
        89E0 quan ge shi jie gui gong chu jie hun qiu xing su ni ji lu zhi
        89F0 zha bi xing hu shang gong zhi xue chu xi yi li jue xi yan xi
        8A00 yan yan ding fu qiu qiu jiao hong ji fan xun diao hong chai tao xu
        8A10 jie yi ren xun yin shan qi tuo ji xun yin e fen ya yao song
        8A20 shen yin xin jue xiao ne chen you zhi xiong fang xin chao she yan sa
        8A30 zhun xu yi yi su chi he shen he xu zhen zhu zheng gou zi zi
        8A40 zhan gu fu jian die ling di yang li nao pan zhou gan yi ju yao
        8A50 zha yi yi qu zhao ping bi xiong qu ba da zu tao zhu ci zhe
        8A60 yong xu xun yi huang he shi cha xiao shi hen cha gou gui quan hui
        8A70 jie hua gai xiang wei shen zhou tong mi zhan ming e hui yan xiong gua
        8A80 er bing tiao yi lei zhu kuang kua wu yu teng ji zhi ren cu lang
        8A90 e kuang ei shi ting dan bei chan you keng qiao qin shua an yu xiao
        8AA0 cheng jie xian wu wu gao song bu hui jing shuo zhen shuo du hua chang
        8AB0 shui jie ke qu cong xiao sui wang xian fei chi ta yi ni yin diao
        8AC0 pi zhuo chan chen zhun ji qi tan zhui wei ju qing dong zheng ze zou
        8AD0 qian zhuo liang jian chu hao lun shen biao hua pian yu die xu pian shi
        8AE0 xuan shi hun hua e zhong di xie fu pu ting jian qi yu zi zhuan
        8AF0 xi hui yin an xian nan chen feng zhu yang yan huang xuan ge nuo qi
        8B00 mou ye wei xing teng zhou shan jian po kui huang huo ge ying mi xiao
        8B10 mi xi qiang chen xue ti su bang chi qian shi jiang yuan xie he tao
        8B20 yao yao lu yu biao cong qing li mo mo shang zhe miu jian ze jie
        8B30 lian lou can ou gun xi zhuo ao ao jin zhe yi hu jiang man chao
        8B40 han hua chan xu zeng se xi zha dui zheng nao lan e ying jue ji
        8B50 zun jiao bo hui zhuan wu zen zha shi qiao tan zen pu sheng xuan zao
        8B60 tan dang sui xian ji jiao jing zhan nang yi ai zhan pi hui hua yi
        8B70 yi shan rang nou qian dui ta hu zhou hao ai ying jian yu jian hui
        8B80 du zhe xuan zan lei shen wei chan li yi bian zhe yan e chou wei
        8B90 chou yao chan rang yin lan chen xie nie huan zan yi dang zhan yan du
        8BA0 yan ji ding fu ren ji jie hong tao rang shan qi tuo xun yi xun
        8BB0 ji ren jiang hui ou ju ya ne xu e lun xiong song feng she fang
        8BC0 jue zheng gu he ping zu shi xiong zha su zhen di zhou ci qu zhao
        8BD0 bi yi yi kuang lei shi gua shi jie hui cheng zhu shen hua dan gou
        8BE0 quan gui xun yi zheng gai xiang cha hun xu zhou jie wu yu qiao wu
        8BF0 gao you hui kuang shuo song ei qing zhu zou nuo du zhuo fei ke wei
        8C00 yu shei shen diao chan liang zhun sui tan shen yi mou chen die huang jian
        8C10 xie xue ye wei e yu xuan chan zi an yan di mi pian xu mo
        8C20 dang su xie yao bang shi qian mi jin man zhe jian miu tan zen qiao
        8C30 lan pu jue yan qian zhan chen gu qian hong xia ji hong han hong xi
        8C40 xi huo liao han du long dou jiang qi chi li deng wan bi shu xian
        8C50 feng zhi zhi yan yan shi chu hui tun yi tun yi jian ba hou e
        8C60 chu xiang huan jian ken gai ju fu xi bin hao yu zhu jia fen xi
        8C70 bo wen huan bin di zong fen yi zhi bao chai an pi na pi gou
        8C80 na you diao mo si xiu huan kun he hao mo an mao li ni bi
        8C90 yu jia tuan mao pi xi yi ju mo chu tan huan jue bei zhen yuan
        8CA0 fu cai gong te yi hang wan pin huo fan tan guan ze zhi er zhu
        8CB0 shi bi zi er gui pian bian mai dai sheng kuang fei tie yi chi mao
        8CC0 he bi lu lin hui gai pian zi jia xu zei jiao gai zang jian ying
        8CD0 xun zhen she bin bin qiu she chuan zang zhou lai zan ci chen shang tian
        8CE0 pei geng xian mai jian sui fu tan cong cong zhi ji zhang du jin xiong
        8CF0 chun yun bao zai lai feng cang ji sheng yi zhuan fu gou sai ze liao
        8D00 yi bai chen wan zhi zhui biao yun zeng dan zan yan pu shan wan ying
        8D10 jin gan xian zang bi du shu yan shang xuan long gan zang bei zhen fu
        8D20 yuan gong cai ze xian bai zhang huo zhi fan tan pin bian gou zhu guan
        8D30 er jian ben shi tie gui kuang dai mao fei he yi zei zhi jia hui
        8D40 zi lin lu zang zi gai jin qiu zhen lai she fu du ji shu shang
        8D50 ci bi zhou geng pei dan lai feng zhui fu zhuan sai ze yan zan yun
        8D60 zeng shan ying gan chi xi she nan tong xi cheng he cheng zhe xia tang
        8D70 zou zou li jiu fu zhao gan qi shan qiong yin xian zi jue qin chi
        8D80 ci chen chen die ju chao di xi zhan jue yue qu ji chi chu gua
        8D90 xue zi tiao duo lie gan suo cu xi zhao su yin ju jian que tang
        8DA0 chuo cui lu qu dang qiu zi ti qu chi huang qiao qiao jiao zao ti
        8DB0 er zan zan zu pa bao ku ke dun jue fu chen jian fang zhi ta
        8DC0 yue ba qi yue qiang tuo tai yi nian ling mei ba die ku tuo jia
        8DD0 ci pao qia zhu ju dian zhi fu pan ju shan bo ni ju li gen
        8DE0 yi ji duo xian jiao duo zhu quan kua zhuai gui qiong kui xiang chi lu
        8DF0 pian zhi jia tiao cai jian da qiao bi xian duo ji ju ji shu tu
        8E00 chu jing nie xiao bu xue cun mu shu liang yong jiao chou qiao mou ta
        8E10 jian qi wo wei chuo jie ji nie ju nie lun lu leng huai ju chi
        8E20 wan quan ti bo zu qie yi cu zong cai zong peng zhi zheng dian zhi
        8E30 yu duo dun chuan yong zhong di zha chen chuai jian gua tang ju fu zu
        8E40 die pian rou nuo ti cha tui jian dao cuo qi ta qiang nian dian ti
        8E50 ji nie pan liu zan bi chong lu liao cu tang dai su xi kui ji
        8E60 zhi qiang di pan zong lian beng zao nian bie tui ju deng ceng xian fan
        8E70 chu zhong dun bo cu cu jue jue lin ta qiao jue pu liao dun cuan
        8E80 guan zao da bi bi zhu ju chu qiao dun chou ji wu yue nian lin
        8E90 lie zhi li zhi chan chu duan wei long lin xian wei zuan lan xie rang
        8EA0 sa nie ta qu ji cuan cuo xi kui jue lin shen gong dan fen qu
        8EB0 ti duo duo gong lang ren luo ai ji ju tang kong lao yan mei kang
        8EC0 qu lou lao duo zhi yan ti dao ying yu che ya gui jun wei yue
        8ED0 xin dai xuan fan ren shan kuang shu tun chen dai e na qi mao ruan
        8EE0 kuang qian zhuan hong hu qu kuang di ling dai ao zhen fan kuang yang peng
        8EF0 bei gu gu pao zhu rong e ba zhou zhi yao ke yi zhi shi ping
        8F00 er gong ju jiao guang lu kai quan zhou zai zhi she liang yu shao you
        8F10 wan yin zhe wan fu qing zhou ni leng zhe zhan liang zi hui wang chuo
        8F20 guo kan yi peng qian gun nian ping guan bei lun pai liang ruan rou ji
        8F30 yang xian chuan cou chun ge you hong shu fu zi fu wen ben zhan yu
        8F40 wen tao gu zhen xia yuan lu jiao chao zhuan wei hun xue zhe jiao zhan
        8F50 bu lao fen fan lin ge se kan huan yi ji zhui er yu jian hong
        8F60 lei pei li li lu lin che ya gui xuan dai ren zhuan e lun ruan
        8F70 hong gu ke lu zhou zhi yi hu zhen li yao qing shi zai zhi jiao
        8F80 zhou quan lu jiao zhe fu liang nian bei hui gun wang liang chuo zi cou
        8F90 fu ji wen shu pei yuan xia zhan lu zhe lin xin gu ci ci pi
        8FA0 zui bian la la ci xue ban bian bian bian xue bian ban ci bian bian
        8FB0 chen ru nong nong chan chuo chuo yi reng bian bian shi yu liao da chan
        8FC0 gan qian yu yu qi xun yi guo mai qi za wang tu zhun ying da
        8FD0 yun jin hang ya fan wu da e hai zhe da jin yuan wei lian chi
        8FE0 che ni tiao zhi yi jiong jia chen dai er di po zhu die ze tao
        8FF0 shu tuo qu jing hui dong you mi beng ji nai yi jie zhui lie xun
        9000 tui song shi tao pang hou ni dun jiong xuan xun bu you xiao qiu tou
        9010 zhu qiu di di tu jing ti dou yi zhe tong guang wu shi cheng su
        9020 zao qun feng lian suo hui li gu lai ben cuo jue beng huan dai lu
        9030 you zhou jin yu chuo kui wei ti yi da yuan luo bi nuo yu dang
        9040 sui dun sui yan chuan chi ti yu shi zhen you yun e bian guo e
        9050 xia huang qiu dao da wei nan yi gou yao chou liu xun ta di chi
        9060 yuan su ta qian ma yao guan zhang ao shi ca chi su zao zhe dun
        9070 di lou chi cuo lin zun rao qian xuan yu yi e liao ju shi bi
        9080 yao mai xie sui hai zhan teng er miao bian bian la li yuan yao luo
        9090 li yi ting deng qi yong shan han yu mang ru qiong xi kuang fu kang
        90A0 bin fang xing na xin shen bang yuan cun huo xie bang wu ju you han
        90B0 tai qiu bi pi bing shao bei wa di zou ye lin kuang gui zhu shi
        90C0 ku yu gai he qie zhi ji huan hou xing jiao xi gui nuo lang jia
        90D0 kuai zheng lang yun yan cheng dou xi lv fu wu fu gao hao lang jia
        90E0 geng jun ying bo xi bei li yun bu xiao qi pi qing guo zhou tan
        90F0 zou ping lai ni chen you bu xiang dan ju yong qiao yi dou yan mei
        9100 ruo bei e shu juan yu yun hou kui xiang xiang sou tang ming xi ru
        9110 chu zi zou ye wu xiang yun hao yong bi mao chao fu liao yin zhuan
        9120 hu qiao yan zhang man qiao xu deng bi xun bi zeng wei zheng mao shan
        9130 lin po dan meng ye cao kuai feng meng zou kuang lian zan chan you ji
        9140 yan chan zan ling huan xi feng zan li you ding qiu zhuo pei zhou yi
        9150 gan yu jiu yan zui mao zhen xu dou zhen fen yuan fu yun tai tian
        9160 qia tuo zuo han gu su po chou zai ming lao chuo chou you tong zhi
        9170 xian jiang cheng yin tu jiao mei ku suan lei pu zui hai yan shi niang
        9180 wei lu lan yan tao pei zhan chun tan zui zhui cu kun ti xian du
        9190 hu xu xing tan qiu chun yun po ke sou mi quan chou cuo yun yong
        91A0 ang zha hai tang jiang piao chen yu li zao lao yi jiang bu jiao xi
        91B0 tan fa nong yi li ju yan yi niang ru xun chou yan ling mi mi
        91C0 niang xin jiao shai mi yan bian cai shi you shi shi li zhong ye liang
        91D0 xi jin jin ga yi liao dao zhao ding po qiu ba fu zhen zhi ba
        91E0 luan fu nai diao shan qiao kou chuan zi fan hua hua han gang qi mang
        91F0 ri di si xi yi chai shi tu xi nv qian qiu jian pi ye jin
        9200 ba fang chen xing dou yue qian fu bu na xin e jue dun gou yin
        9210 qian ban sa ren chao niu fen yun yi qin pi guo hong yin jun diao
        9220 yi zhong xi gai ri huo tai kang yuan lu e qin duo zi ni tu
        9230 shi min gu ke ling bing si gu bo pi yu si zuo bu you tian
        9240 jia zhen shi shi zhi ju chan shi shi xuan zhao bao he bi sheng chu
        9250 shi bo zhu chi za po tong qian fu zhai mao qian fu li yue pi
        9260 yang ban bo jie gou shu zheng mu xi xi di jia mu tan huan yi
        9270 si kuang ka bei jian tong xing hong jiao chi er ge bing shi mou jia
        9280 yin jun zhou chong xiang tong mo lei ji yu xu ren zun zhi qiong shan
        9290 chi xian xing quan pi tie zhu xiang ming kua yao xian xian xiu jun cha
        92A0 lao ji pi ru mi yi yin guang an diu you se kao qian luan si
        92B0 ai diao han rui shi keng qiu xiao zhe xiu zang ti cuo gua hong zhong
        92C0 tou lv mei lang wan xin yun bei wu su yu chan ding bo han jia
        92D0 hong cuan feng chan wan zhi si xuan hua yu tiao kuang zhuo lve xing qin
        92E0 shen han lve ye chu zeng ju xian e mang pu li pan rui cheng gao
        92F0 li te bing zhu zhen tu liu zui ju chang yuan jian gang diao tao chang
        9300 lun guo ling pi lu li qiang pou juan min zui peng an pi xian ya
        9310 zhui lei a kong ta kun du nei chui zi zheng ben nie zong chun tan
        9320 ding qi qian zhui ji yu jin guan mao chang tian xi lian tao gu cuo
        9330 shu zhen lu meng lu hua biao ga lai ken fang wu nai wan zan hu
        9340 de xian pian huo liang fa men kai ying di lian guo xian du tu wei
        9350 zong fu rou ji e jun chen ti zha hu yang duan xia yu keng sheng
        9360 huang wei fu zhao cha qie shi hong kui tian mou qiao qiao hou tou cong
        9370 huan ye min jian duan jian song kui hu xuan zhe jie zhen bian zhong zi
        9380 xiu ye mei pai ai jie qian mei suo da bang xia lian suo kai liu
        9390 yao ye nou weng rong tang suo qiang li shuo chui bo pan da bi sang
        93A0 gang zi wu ying huang tiao liu kai sun sha sou wan hao zhen zhen lang
        93B0 yi yuan tang nie xi jia ge ma juan song zu suo xia feng wen na
        93C0 lu suo ou zu tuan xiu guan xuan lian shou ao man mo luo bi wei
        93D0 liu di san zong yi lu ao keng qiang cui qi chang tang man yong chan
        93E0 feng jing biao shu lou xiu cong long zan jian cao li xia xi kang shuang
        93F0 beng zhang qian cheng lu hua ji pu hui qiang po lin se xiu san cheng
        9400 kui si liu nao huang pie sui fan qiao quan yang tang xiang jue jiao zun
        9410 liao qie lao dui xin zan ji jian zhong deng ya ying dui jue nou zan
        9420 pu tie fan cheng ding shan kai jian fei sui lu juan hui yu lian zhuo
        9430 qiao jian zhuo lei bi tie huan ye duo guo dang ju fen da bei yi
        9440 ai zong xun diao zhu heng zhui ji nie he huo qing bin ying kui ning
        9450 xu jian jian qian cha zhi mie li lei ji zuan kuang shang peng la du
        9460 shuo chuo lv biao bao lu xian kuan long e lu xin jian lan bo jian
        9470 yao chan xiang jian xi guan cang nie lei cuan qu pan luo zuan luan zao
        9480 nie jue tang zhu lan jin ga yi zhen ding zhao po liao tu qian chuan
        9490 shan sa fan diao men nv yang chai xing gai bu tai ju dun chao zhong
        94A0 na bei gang ban qian yao qin jun wu gou kang fang huo dou niu ba
        94B0 yu qian zheng qian gu bo ke po bu bo yue zuan mu tan jia dian
        94C0 you tie bo ling shuo qian mao bao shi xuan ta bi ni pi duo xing
        94D0 kao lao er mang ya you cheng jia ye nao zhi dang tong lv diao yin
        94E0 kai zha zhu xi ting diu xian hua quan sha ha diao ge ming zheng se
        94F0 jiao yi chan chong tang an yin ru zhu lao pu wu lai te lian keng
        9500 xiao suo li zeng chu guo gao e xiu cuo lve feng xin liu kai jian
        9510 rui ti lang qin ju a qiang zhe nuo cuo mao ben qi de ke kun
        9520 chang xi gu luo chui zhui jin zhi xian juan huo pei tan ding jian ju
        9530 meng zi qie ying kai qiang si e cha qiao zhong duan sou huang huan ai
        9540 du mei lou zi fei mei mo zhen bo ge nie tang juan nie na liu
        9550 gao bang yi jia bin rong biao tang man luo beng yong jing di zu xuan
        9560 liu chan jue liao pu lu dun lan pu cuan qiang deng huo lei huan zhuo
        9570 lian yi cha biao la chan xiang zhang chang jiu ao die qu liao mi zhang
        9580 men ma shuan shan huo men yan bi han bi shan kai kang beng hong run
        9590 san xian xian jian min xia shui dou zha nao zhan peng xia ling bian bi
        95A0 run ai guan ge ge fa chu hong gui min se kun lang lv ting sha
        95B0 ju yue yue chan qu lin chang shai kun yan wen yan e hun yu wen
        95C0 hong bao hong qu yao wen ban an wei yin kuo que lan du quan feng
        95D0 tian nie ta kai he que chuang guan dou qi kui tang guan piao kan xi
        95E0 hui chan pi dang huan ta wen ta men shuan shan yan han bi wen chuang
        95F0 run wei xian hong jian min kang men zha nao gui wen ta min lv kai
        9600 fa ge he kun jiu yue lang du yu yan chang xi wen hun yan yan
        9610 chan lan qu hui kuo que he tian ta que kan huan fu fu le dui
        9620 xin qian wu gai zhi yin yang dou e sheng ban pei keng yun ruan zhi
        9630 pi jing fang yang yin zhen jie cheng e qu di zu zuo dian ling a
        9640 tuo tuo pi bing fu ji lu long chen xing duo lou mo jiang shu duo
        9650 xian er gui yu gai shan jun qiao xing chun fu bi xia shan sheng zhi
        9660 pu dou yuan zhen chu xian dao nie yun xian pei fei zou yi dui lun
        9670 yin ju chui chen pi ling tao xian lu sheng xian yin zhu yang reng xia
        9680 chong yan yin shu di yu long wei wei nie dui sui an huang jie sui
        9690 yin gai yan hui ge yun wu wei ai xi tang ji zhang dao ao xi
        96A0 yin sa rao lin tui deng jiao sui sui ao xian fen ni er ji dao
        96B0 xi yin zhi hui long xi li li li zhui he zhi sun juan nan yi
        96C0 que yan qin qian xiong ya ji gu huan zhi gou juan ci yong ju chu
        96D0 hu za luo yu chou diao sui han wo shuang guan chu za yong ji xi
        96E0 chou liu li nan xue za ji ji yu yu xue na fou se mu wen
        96F0 fen pang yun li chi yang ling lei an bao wu dian dang hu wu diao
        9700 xu ji mu chen xiao zha ting zhen pei mei ling qi zhou huo sha fei
        9710 hong zhan yin ni zhu tun lin ling dong ying wu ling shuang ling xia hong
        9720 yin mai mai yun liu meng bin wu wei kuo yin xi yi ai dan teng
        9730 xian yu lu long dai ji pang yang ba pi wei feng xi ji mai meng
        9740 meng lei li huo ai fei dai long ling ai feng li bao he he he
        9750 bing qing qing jing tian zhen jing cheng qing jing jing dian jing tian fei fei
        9760 kao mi mian mian bao ye tian hui ye ge ding cha qian ren di du
        9770 wu ren qin jin xue niu ba yin sa na mo zu da ban yi yao
        9780 tao bei jie hong pao yang bing yin ge tao jie xie an an hen gong
        9790 qia da qiao ting man ying sui tiao qiao xuan kong beng ta shang bing kuo
        97A0 ju la xie rou bang eng qiu qiu he qiao mu ju jian bian di jian
        97B0 wen tao gou ta bei xie pan ge bi kuo tang lou gui qiao xue ji
        97C0 jian jiang chan da hu xian qian du wa jian lan wei ren fu mei quan
        97D0 ge wei qiao han chang kuo rou yun she wei ge bai tao gou yun gao
        97E0 bi wei sui du wa du wei ren fu han wei yun tao jiu jiu xian
        97F0 xie xian ji yin za yun shao le peng huang ying yun peng an yin xiang
        9800 hu ye ding qing kui xiang shun han xu yi xu e song kui qi hang
        9810 yu wan ban dun di dan pan po ling che jing lei he qiao e e
        9820 wei xie kuo shen yi yi hai dui yu ping lei fu jia tou hui kui
        9830 jia luo ting cheng ying yun hu han jing tui tui pin lai tui zi zi
        9840 chui ding lai tan han qian ke cui xuan qin yi sai ti e e yan
        9850 wen kan yong zhuan yan xian xin yi yuan sang dian dian jiang kui lei lao
        9860 piao wai man cu yao hao qiao gu xun yan hui chan ru meng bin xian
        9870 pin lu lan nie quan ye ding qing han xiang shun xu xu wan gu dun
        9880 qi ban song hang yu lu ling po jing jie jia ting he ying jiong ke
        9890 yi pin hui tui han ying ying ke ti yong e zhuan yan e nie man
        98A0 dian sang hao lei chan ru pin quan feng biao gua fu xia zhan biao sa
        98B0 ba tai lie gua xuan shao ju biao si wei yang yao sou kai sou fan
        98C0 liu xi liu piao piao liu biao biao biao liao biao se feng xiu feng yang
        98D0 zhan biao sa ju si sou yao liu piao biao biao fei fan fei fei shi
        98E0 shi can ji ding si tuo zhan sun xiang tun ren yu juan chi yin fan
        98F0 fan sun yin tou yi zuo bi jie tao bao ci tie si bao shi duo
        9900 hai ren tian jiao jia bing yao tong ci xiang yang juan er yan le xi
        9910 can bo nei e bu jun dou su yu shi yao hun guo shi jian zhui
        9920 bing xian bu ye tan fei zhang wei guan e nuan yun hu huang tie hui
        9930 jian hou ai tang fen wei gu cha song tang bo gao xi kui liu sou
        9940 tao ye wen mo tang man bi yu xiu jin san kui zhuan shan chi dan
        9950 yi ji rao cheng yong tao wei xiang zhan fen hai meng yan mo chan xiang
        9960 luo zan nang shi ding ji tuo xing tun xi ren yu chi fan yin jian
        9970 shi bao si duo yi er rao xiang he le jiao xi bing bo dou e
        9980 yu nei jun guo hun xian guan cha kui gu sou chan ye mo bo liu
        9990 xiu jin man san zhuan nang shou kui guo xiang fen bo ni bi bo tu
        99A0 han fei jian an ai fu xian yun xin fen pin xin ma yu feng han
        99B0 di tuo zhe chi xun zhu zhi pei xin ri sa yun wen zhi dan lv
        99C0 you bo bao jue tuo yi qu wen qu jiong po zhao yuan pei zhou ju
        99D0 zhu nu ju pi zang jia ling zhen tai fu yang shi bi tuo tuo si
        99E0 liu ma pian tao zhi rong teng dong xun quan shen jiong er hai bo zhu
        99F0 yin luo zhou dan hai liu ju song qin mang lang han tu xuan tui jun
        9A00 e cheng xing ai lu zhui zhou she pian kun tao lai zong ke qi qi
        9A10 yan fei sao yan ge yao wu pian cong pian qian fei huang qian huo yu
        9A20 ti quan xia zong kui rou si gua tuo gui sou qian cheng zhi liu peng
        9A30 teng xi cao du yan yuan zou sao shan qi zhi shuang lu xi luo zhang
        9A40 mo ao can biao cong qu bi zhi yu xu hua bo su xiao lin zhan
        9A50 dun liu tuo ceng dian jiao tie yan luo zhan jing yi ye tuo pin zhou
        9A60 yan long lv teng xiang ji shuang ju xi huan li biao ma yu tuo xun
        9A70 chi qu ri bo lv zang shi si fu ju zou zhu tuo nu jia yi
        9A80 dai xiao ma yin jiao hua luo hai pian biao li cheng yan xing qin jun
        9A90 qi qi ke zhui zong su can pian zhi kui sao wu ao liu qian shan
        9AA0 biao luo cong chan zhou ji shuang xiang gu wei wei wei yu gan yi ang
        9AB0 tou jie bao bei ci ti di ku hai qiao hou kua ge tui geng pian
        9AC0 bi ke qia yu sui lou bo xiao bang bo ci kuan bin mo liao lou
        9AD0 xiao du zang sui ti bin kuan lu gao gao qiao kao qiao lao sao biao
        9AE0 kun kun di fang xiu ran mao dan kun bin fa tiao pi zi fa ran
        9AF0 ti bao bi mao fu er rong qu gong xiu kuo ji peng zhua shao suo
        9B00 ti li bin zong di peng song zheng quan zong shun jian tuo hu la jiu
        9B10 qi lian zhen bin peng ma san man man seng xu lie qian qian nang huan
        9B20 kuo ning bin lie rang dou dou nao hong xi dou han dou dou jiu chang
        9B30 yu yu ge yan fu qin gui zong liu gui shang yu gui mei ji qi
        9B40 ga kui hun ba po mei xu yan xiao liang yu tui qi wang liang wei
        9B50 gan chi piao bi mo ji xu chou yan zhan yu dao ren jie ba hong
        9B60 tuo diao ji xu e e sha hang tun mo jie shen ban yuan pi lu
        9B70 wen hu lu za fang fen na you pian mo he xia qu han pi ling
        9B80 tuo bo qiu ping fu bi ci wei ju diao ba you gun pi nian xing
        9B90 tai bao fu zha ju gu shi dong dai ta jie shu hou xiang er an
        9BA0 wei zhao zhu yin lie luo tong ti yi bing wei jiao ku gui xian ge
        9BB0 hui lao fu kao xiu duo jun ti mian shao zha suo qin yu nei zhe
        9BC0 gun geng su wu qiu shan pu huan tiao li sha sha kao meng cheng li
        9BD0 zou xi yong shen zi qi zheng xiang nei chun ji diao qie gu zhou dong
        9BE0 lai fei ni yi kun lu jiu chang jing lun ling zou li meng zong zhi
        9BF0 nian hu yu di shi shen huan ti hou xing zhu la zong zei bian bian
        9C00 huan quan zei wei wei yu chun rou die huang lian yan qiu qiu jian bi
        9C10 e yang fu sai gan xia tuo hu shi ruo xuan wen qian hao wu fang
        9C20 sao liu ma shi shi guan zi teng ta yao e yong qian qi wen ruo
        9C30 shen lian ao le hui min ji tiao qu jian shen man xi qiu biao ji
        9C40 ji zhu jiang xiu zhuan yong zhang kang xue bie yu qu xiang bo jiao xun
        9C50 su huang zun shan shan fan gui lin xun miao xi zeng xiang fen guan hou
        9C60 kuai zei sao zhan gan gui ying li chang lei shu ai ru ji xu hu
        9C70 shu li lie li mie zhen xiang e lu guan li xian yu dao ji you
        9C80 tun lu fang ba he ba ping nian lu you zha fu bo bao hou pi
        9C90 tai gui jie kao wei er tong zei hou kuai ji jiao xian zha xiang xun
        9CA0 geng li lian jian li shi tiao gun sha huan jun ji yong qing ling qi
        9CB0 zou fei kun chang gu ni nian diao jing shen shi zi fen die bi chang
        9CC0 ti wen wei sai e qiu fu huang quan jiang bian sao ao qi ta guan
        9CD0 yao pang jian le biao xue bie man min yong wei xi gui shan lin zun
        9CE0 hu gan li zhan guan niao yi fu li jiu bu yan fu diao ji feng
        9CF0 ru gan shi feng ming bao yuan zhi hu qin fu ban wen jian shi yu
        9D00 fou yao jue jue pi huan zhen bao yan ya zheng fang feng wen ou dai
        9D10 ge ru ling mie fu tuo min li bian zhi ge yuan ci qu xiao chi
        9D20 dan ju yao gu zhong yu yang yu ya tie yu tian ying dui wu er
        9D30 gua ai zhi yan heng xiao jia lie zhu yang ti hong luo ru mou ge
        9D40 ren jiao xiu zhou chi luo heng nian e luan jia ji tu huan tuo bu
        9D50 wu juan yu bo jun jun bi xi jun ju tu jing ti e e kuang
        9D60 hu wu shen lai jiao pan lu pi shu fu an zhuo peng qin qian bei
        9D70 diao lu que jian ju tu ya yuan qi li ye zhui kong duo kun sheng
        9D80 qi jing yi yi jing zi lai dong qi chun geng ju jue yi zun ji
        9D90 shu ying chi miao rou an qiu ti hu ti e jie mao fu chun tu
        9DA0 yan he yuan pian kun mei hu ying chuan wu ju dong cang fang he ying
        9DB0 yuan xian weng shi he chu tang xia ruo liu ji gu jian sun han ci
        9DC0 ci yi yao yan ji li tian kou ti ti yi tu ma xiao gao tian
        9DD0 chen ji tuan zhe ao yao yi ou chi zhi liu yong lv bi shuang zhuo
        9DE0 yu wu jue yin ti si jiao yi hua bi ying su huang fan jiao liao
        9DF0 yan gao jiu xian xian tu mai zun yu ying lu tuan xian xue yi pi
        9E00 shu luo xi yi ji ze yu zhan ye yang pi ning hu mi ying meng
        9E10 di yue yu lei bu lu he long shuang yue ying guan qu li luan niao
        9E20 jiu ji yuan ming shi ou ya cang bao zhen gu dong lu ya xiao yang
        9E30 ling chi qu yuan xue tuo si zhi er gua xiu heng zhou ge luan hong
        9E40 wu bo li juan gu e yu xian ti wu que miao an kun bei peng
        9E50 qian chun geng yuan su hu he e gu qiu ci mei wu yi yao weng
        9E60 liu ji yi jian he yi ying zhe liu liao jiao jiu yu lu huan zhan
        9E70 ying hu meng guan shuang lu jin ling jian xian cuo jian jian yan cuo lu
        9E80 you cu ji pao cu pao zhu jun zhu jian mi mi yu liu chen jun
        9E90 lin ni qi lu jiu jun jing li xiang xian jia mi li she zhang lin
        9EA0 jing qi ling yan cu mai mai he chao fu mian mian fu pao qu qu
        9EB0 mou fu xian lai qu mian chi feng fu qu mian ma me mo hui mo
        9EC0 zou nun fen huang huang jin guang tian tou hong hua kuang hong shu li nian
        9ED0 chi hei hei yi qian dan xi tun mo mo qian dai chu you dian yi
        9EE0 xia yan qu mei yan qing yue li dang du can yan yan yan dan an
        9EF0 zhen dai can yi mei zhan yan du lu zhi fen fu fu mian min yuan
        9F00 cu qu chao wa zhu zhi meng ao bie tuo bi yuan chao tuo ding mi
        9F10 nai ding zi gu gu dong fen tao yuan pi chang gao qi yuan tang teng
        9F20 shu shu fen fei wen ba diao tuo zhong qu sheng shi you shi ting wu
        9F30 ju jing hun ju yan tu si xi xian yan lei bi yao qiu han wu
        9F40 wu hou xie e zha xiu weng zha nong nang qi zhai ji zi ji ji
        9F50 qi ji chi chen chen he ya yin xie bao ze xie chai chi yan ju
        9F60 tiao ling ling chu quan xie ken nie jiu yao chuo yun yu chu yi ni
        9F70 ze zou qu yun yan ou e wo yi ci zou dian chu jin ya chi
        9F80 chen he yin ju ling bao tiao zi yin yu chuo qu wo long pang gong
        9F90 pang yan long long gong kan da ling da long gong kan gui qiu bie gui
        9FA0 yue chui he jue xie yu - - - - zhan - wang
        9FB0 zou - - - - shou - - - - - luan
        9FC0 - - - shan liang - - zheng - - - - liang gang ta mai
        9FD0 - - - - ge dan
        9FE0 - - - - - - - - - - - ao tian ni
        9FF0 han ba lao tuo dong zhi lang an tuo mi mai bu jia - lang xing
        A7F0 - - c f q
        F900 qi geng che jia hua chuan ju gui gui qi jin la nai lan lai luo
        F910 luo luo luo luo le luo lao luo luo lao luo luan luan lan lan lan
        F920 luan lan lan lan lan la la la lang lang lang lang lang lai leng lao
        F930 lu lu lu lu lao lu lu lu lu lu lu lu lu lv lu lu
        F940 lu lun long nong long long lao lei lu lei lei lv lou lei lou lei
        F950 lv lou lei lei lin ling leng ling ling ling du na le nuo dan ning
        F960 nu lv yi bei pan bian fu bu mi shu suo can sai sheng ye shuo
        F970 sha chen shen shi ruo lve lve liang liang liang liang liang liang liang liang li
        F980 lv nv lu lv lv li lv li li li li li li li nian lian
        F990 lian nian lian lian lian nian lian lian nian lian lian lian lie lie yan lie
        F9A0 lie shuo lian nian nian lian lian lie ling ling ning ling lian ling ying ling
        F9B0 ling ling ling ling ling li li li li e le liao liao niao liao le
        F9C0 liao liao liao liao long yun ruan liu chou liu liu liu liu liu liu niu
        F9D0 lei liu lu lu lun lun lun lun lv li li lv long li li lv
        F9E0 yi li li ni li li li li li li li ni ni lin lin lin
        F9F0 lin lin lin lin lin lin lin li li li zhuang zhi shi shen cha ci
        FA00 qie du ta tang zhai dong bao fu xing jiang jian kuo wu hu
        FA10 zhong - qing - - xi zhu yi li shen xiang fu jing jing yu
        FA20 qiu - zhu - - yi dou - - - fan si guan he lang li
        FA30 wu seng mian mian qin bei he tan qi ping mo ceng che hui kai zeng
        FA40 cheng min ji shu mei hai zhu han zhu zhao zuo bei she zhi qi you
        FA50 zu zhu huo zhen gu tu jie lian jin fan shu zhe chou cao cao zhu
        FA60 he shi ye jin bin zeng chuo yi nan xiang pin hui - guan
        FA70 bing kuang quan xing chong ji yong shao he tao hui wa zhong fen yan ben
        FA80 bi ci ao yi cai yao wang shen yu zeng ao cheng dai yu sou bing
        FA90 ao qing lang wang zhang dai sha liu yin zi han jing zhu qiao jue fan
        FAA0 zhu tian ci hua guan wen yi sheng zhi juan zhe tian tiao jie lei tao
        FAB0 lian ping zhe huang hua yun qiang fu shi diao zhu qing ye nuo yu jin
        FAC0 bian zeng shu chi sou xing zhu nan jing bai xiang e pin zhen gui
        FAD0 - - he xie jie - qian beng e pang
        FB00 ff fi fl ffi ffl st st
        FF10 0 1 2 3 4 5 6 7 8 9
        FF20 - a b c d e f g h i j k l m n o
        FF30 p q r s t u v w x y z
        FF40 - a b c d e f g h i j k l m n o
        FF50 p q r s t u v w x y z
        107A0 - - - - - q
        1D400 a b c d e f g h i j k l m n o p
        1D410 q r s t u v w x y z a b c d e f
        1D420 g h i j k l m n o p q r s t u v
        1D430 w x y z a b c d e f g h i j k l
        1D440 m n o p q r s t u v w x y z a b
        1D450 c d e f g - i j k l m n o p q r
        1D460 s t u v w x y z a b c d e f g h
        1D470 i j k l m n o p q r s t u v w x
        1D480 y z a b c d e f g h i j k l m n
        1D490 o p q r s t u v w x y z a - c d
        1D4A0 - - g - - j k - - n o p q - s t
        1D4B0 u v w x y z a b c d - f - h i j
        1D4C0 k l m n - p q r s t u v w x y z
        1D4D0 a b c d e f g h i j k l m n o p
        1D4E0 q r s t u v w x y z a b c d e f
        1D4F0 g h i j k l m n o p q r s t u v
        1D500 w x y z a b - d e f g - - j k l
        1D510 m n o p q - s t u v w x y - a b
        1D520 c d e f g h i j k l m n o p q r
        1D530 s t u v w x y z a b - d e f g
        1D540 i j k l m - o - - - s t u v w x
        1D550 y - a b c d e f g h i j k l m n
        1D560 o p q r s t u v w x y z a b c d
        1D570 e f g h i j k l m n o p q r s t
        1D580 u v w x y z a b c d e f g h i j
        1D590 k l m n o p q r s t u v w x y z
        1D5A0 a b c d e f g h i j k l m n o p
        1D5B0 q r s t u v w x y z a b c d e f
        1D5C0 g h i j k l m n o p q r s t u v
        1D5D0 w x y z a b c d e f g h i j k l
        1D5E0 m n o p q r s t u v w x y z a b
        1D5F0 c d e f g h i j k l m n o p q r
        1D600 s t u v w x y z a b c d e f g h
        1D610 i j k l m n o p q r s t u v w x
        1D620 y z a b c d e f g h i j k l m n
        1D630 o p q r s t u v w x y z a b c d
        1D640 e f g h i j k l m n o p q r s t
        1D650 u v w x y z a b c d e f g h i j
        1D660 k l m n o p q r s t u v w x y z
        1D670 a b c d e f g h i j k l m n o p
        1D680 q r s t u v w x y z a b c d e f
        1D690 g h i j k l m n o p q r s t u v
        1D6A0 w x y z
        1D7C0 - - - - - - - - - - - - - - 0 1
        1D7D0 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7
        1D7E0 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3
        1D7F0 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9
        1F100 0 0 1 2 3 4 5 6 7 8 9
        1F110 a b c d e f g h i j k l m n o p
        1F120 q r s t u v w x y z s c r cd wz
        1F130 a b c d e f g h i j k l m n o p
        1F140 q r s t u v w x y z hv mv sd ss ppv wc
        1F160 - - - - - - - - - - mc md mr
        1F190 dj
        1F210 shou zi shuang - er duo jie tian jiao ying wu liao qian hou zai xin
        1F220 chu zhong sheng fan sheng chui yan tou bu yi san you zuo zhong you zhi
        1F230 zou da jin kong he man you yue shen ge ying
        1F240 ben san er an dian da dao sheng bai
        1F250 de ke
        1FBF0 0 1 2 3 4 5 6 7 8 9
        20000 he qi - qie - hai - - - qiu cao - - shi
        20010 - - - si jue - - - - - - yu - kong
        20020 - - zi - - - xing
        20030 - mou - - - - - ji ye jun - - qian lu
        20040 - dou - - - - - - - chu
        20050 - - - - - - - shi
        20060 qie - - - - ga - - - - - - - qi
        20070 - - - - - - - chan
        20080 - - - - huan - yi zuo jie
        20090 - zou - - zi - - - - - - - - za - jin
        200A0 - - pai - dui cong - shen
        200B0 - - - - - - - - huang
        200C0 - - - - - - - - - - yin - gun
        200D0 - - - yang - - jiu
        200E0 - - - - - - - - - - - shen
        200F0 - - - - - - - - - - jiu
        20100 - - - - - ye - - - dong - - jue jie - diao
        20110 - jue chui - - - ling - - - ting
        20120 - - - gen - - - - - - - - - - ya
        20130 - yi - - - - - - - - - - - - - wei
        20140 - - jie - - - - - - - - - yi
        20150 - - - - - - - die - - qi
        20160 - - - - xi - - - - - - - bao
        20170 - xie - - - - - - - zhang
        20180 - - - - - - - - - - - - yong
        20190 xu - - - - - - - - die - dan - - - wei
        201A0 - - - gua - - - - - fan - - - - mo
        201B0 - xi yan - - ni dan
        201C0 - - - - - - - - - - - dan - - - tao
        201D0 yu - gong - - - - kua chu
        201E0 - - - - - - - - - - - - - - - qu
        201F0 - mo - shi - gan - sheng - jing
        20200 - tuo - - - shou - - - - nie
        20220 - - - - yun gua - - - - - - xiao lao
        20230 dan suo - - - mang yi - te - bi
        20240 - - ta
        20250 - - - - - - - luo
        20260 - - xi hun da - - ju - du - - an
        20280 - - - - - - - - - mei - - ran - ai yu
        20290 - - jian - qi - - - - - - - - - - min
        202A0 - - - zhou zhi zhong nao bing - zhuan shu xun jue qian
        202B0 gua - tu - - - ying zhi - - - - - - kui
        202C0 - - - - - - chen
        202D0 - - - - - - lian ya - - - - guo miao she yu
        202E0 - si sou - zhi - - qie - fu - - ju bei - bi
        202F0 - - suo - - qian ming chan - - sao ji
        20310 - - - - - gong qiong - - - rong - - - sou sou
        20320 yao - - - - - - - - - chou - - shuai zhe li
        20330 gai sui zhan - zhuang - - - - - - - - fu
        20340 - - - ji dou
        20350 - - - - - - - hui - - jian yan zhi
        20360 - - - - - - - - mei yao di yi - - - bie
        20370 - - qu yi - yang - - - zha - - - sha
        20390 - - - - - - - - - lai
        203A0 - - - - - - - - - - - - - - jue
        203B0 qi - - yu - - zai sa se - - dun - - - jie
        203C0 ke - - yue - - - jian yao
        203D0 - - - xian - xiao qiao - - - yu qu
        203E0 - xian luo - guang - - cheng chuang yi - zheng - zong dui
        203F0 zhai - - - - - - - - - - - - - - fei
        20400 yi meng - - - - - - bian jie shu liao bi su
        20410 - di
        20420 - bei wen - - - - meng - chan
        20430 - - - - - dao - - - - pin jian lin gui qi hong
        20440 - - - ji xie zheng chan
        20450 yao chan - - - - - - dian chong nei nei - - zhai bian
        20460 - chan - - - - - - - - xiao - - - - cu
        20470 xin jing qian - qing - - - - gu
        20480 - - - - wu
        20490 - - - - - - - - - - - - yuan bing
        204A0 - - wan
        204B0 niao - - - - lian - - rao - - - - - fan di
        204C0 - - - - - - - - - - hui yi xian
        204D0 - - - - - - lan fu - xiong - - liang tao ji
        204E0 - - jie zha shi - - - - - qi bian - lan lin
        204F0 - - - - - - zhi bi sheng - - - - sheng - qin
        20500 - - biao xi - - - - - juan - ji - xi qin
        20510 - hai - - - lun
        20520 yue - - - - - - - lian - - - - - - ban
        20530 - - heng - - - qi - - - qian zheng mao
        20540 - cong - - na - - - - - ting - zong
        20550 - - - - - jiong zhao - - - - - - - - nian
        20560 cheng - - qia - - yu jiao - - - - - zhao
        20570 - - - di jiu - - - sui - - yao - - - wang
        20580 - - liao - tong - meng - - - - you
        20590 - - - si - - - - - - - lou - - - yin
        205A0 - - - - - chong - - - - - gan jiu
        205B0 - - - - - - qin jiong - xie
        205C0 - - he - - - tao - qiu xie jing nian jing - - ji
        205D0 - - - - - - - - tian - cui die - qing
        205E0 - - - - - ping ping - die lou
        205F0 - - - lian han pang tang - - - yi xuan suo liu shuang shen
        20600 - bu sou - - qin shen - - - nong ting jiang
        20610 - - - - - xi zhi - - - - - - lai li li
        20620 - - he jiao - yan - shu - - shi
        20630 - zhen - you - - - - - - suo wu
        20640 - chang cong - - - ju - - - - - - - shu
        20650 - - - - jiu wei - - - - - - - - huo
        20660 - - - - jie - - - - - - - zao
        20670 - - - - - - ou - - - - - gua
        20680 - - - hao li zhi xian - - bu chang
        20690 - - - yun he - - - - - - - tao
        206A0 biao - - - - diao - er jiu - - - - di yi kun
        206B0 - zhe - kuo zhou ju - - - shan sha diao ban ji
        206C0 zhong - - yi - kou wu - - - ge ba - - gou
        206D0 - xian gua liu chi guai chuan - li cu shua
        206E0 - bi - - - bing li - - jiu tiao duo - yan quan
        206F0 - lie - ke - gen zhen - fen
        20700 - yi - jiu xu jiao - - lv jiu - chou - - xian
        20710 kuai dui - - - - luo xi qin bu
        20720 - - - - qia
        20730 - pi ya beng guo gua - - - ju - - qia - jue
        20740 - - - - li
        20750 hua jiao - - - - - - qia - zha qia - zhe cha ying
        20760 - - yan - chong - - - chi - wan - sou
        20770 - - kan yuan - - - - - - - - - chou - suo
        20780 tu - - zhe ti - wu - da li cha
        20790 - - - - - rong gong que - li - - - - tao
        207A0 - - - - li - - mi - chi - - gun lou chuang suo
        207B0 jiao jin - - - fa zhai - - - - - - - jin cui
        207C0 - - ceng zun - zhao - - pie zhan xi yao fu chong
        207D0 - - - cui - - - gua
        207E0 - - - ji - - se zhan ling se ye
        207F0 ju - - - - - tu - - - ru ze huan
        20800 - xian - qian zhao - - - - - - can - - kuo li
        20810 rou - - - du - - lie - - - - ying li
        20820 du - ling - - - - - - - wan - - - - die
        20830 - - - jiu - li ku keng - zhen
        20840 he - bi - pi - - - - - hang
        20850 - zhuo dui - yi - - - - - - - ke yi mo
        20860 chi can - geng ke shi - - - - - - - ling beng
        20870 - duan - - - - juan nao zi - - zong
        20880 - - - tang - - xia han - - - - lve qian
        20890 - - - mo ou hao - - - zha juan cong
        208A0 li zha you dian jue bei - - - yao pie
        208B0 - jin kai se yang jin - - - ke
        208C0 - - - - chan - - nian - wan lv
        208D0 yun yao bao - - jun xuan - zhou
        208E0 kui - - - - - - - - - qu shao sun
        208F0 du - kuai pao - - - - - - bao - - - fu jiu
        20900 ran - - - ju - - - - - qiong - - zhou hua bao
        20910 - - - - - yi - yi yi - - - - mao
        20920 - - - - - - ruan - - - - ci - - han
        20930 cong - - - xi - - - - quan tiao - diao - han
        20940 - - - - - - - ye - - - - - e wei
        20950 cang diao - - - e di - suan quan - - e ou xuan
        20960 - - wu - - - yi - mou
        20970 hu - - - han - - - - - - - - - - shi
        20980 - - - sa - - - - bi - han jing xi - qin cuo
        20990 ci - ban - - - - dui - - - - xi
        209A0 - - - - - - - zhi luan - hu ji guai
        209B0 - - pang
        209C0 zhu - - - - bi - yu
        209D0 - - qi - - he chu - - shao chi bo - - - reng
        209E0 you - - - nai - - - - hui tiao ban
        209F0 xu - - - you chi - - - - - - - - - heng
        20A00 - - - wai - - xie - - - jue - sui qing zhuan
        20A10 - - - - - ji - - bi - xi
        20A20 ji - jun - - liao you - - - - - - ju
        20A30 - - yue - - bang - - pi - - ze - - yi di
        20A40 - - qie - suo - ci - zhu yue - - - - - jiao
        20A50 - - - - shi - - yi xia
        20A60 yuan - - - - guo - ke - - cui yi
        20A70 - - - - - li - dian - - xi - - - - bi
        20A80 - - bian mei li - - sou
        20A90 liu gui ke - - - - yi - xi yin - - - - ke
        20AA0 - - - she - - - wo - - - - - - pi
        20AB0 - - - - - - yue hong - - li fu
        20AC0 - - - jue xian - - - - dian - - li
        20AD0 - - - tu - - - - jian - - bai di zhang
        20AE0 - - - yu - - - - dui - - - - can tu
        20AF0 - - - - - - tan ji qi shan nian
        20B00 - - - - - - guan - bi - - xing
        20B10 - - - zhen - - - - - sa - mo - fu
        20B20 - - tao bang yi - - - - - biao - xi - jie
        20B30 - - - - - - jin - - - - - - - qian
        20B40 - - - - - - - - si jing - chi
        20B50 - - - - - - - jing
        20B60 - - - - - sui - - - - - - - - - zha
        20B70 li - - - zhuo - - - - bian - - - - - tun
        20B80 - - - bi - - fei - - - de - zhu
        20B90 - ju - - - - - - - yi - - ya - - chi
        20BA0 gua zhi - - - - - - reng - - you - bo - ji
        20BB0 pin - - ying yang mang - - - - - - - long n sa
        20BC0 chuan - ci wu ren - - - dai ji - yi - ran
        20BD0 huo gua - zhe pi - - za ban jie - - hou - - xian
        20BE0 hui - - - - - - - - zha dai ge - pi - pian
        20BF0 shi liang yue hu bian - - reng - reng
        20C00 - - - - yi zhi - jin weng chao - qiu - zhu - zha
        20C10 po an - he - chu yan - - - shi hu e
        20C30 - - - - shi - - lu - tuo dai wai po rong ju
        20C40 bo
        20C50 yu dou - gui shou - - suo ni zhou long bing zun ye ran
        20C60 ling sa - - lei e - zhong ji - - e - - - zuo
        20C70 - - na yun
        20C80 - - - - - - - - - - xie zui shu diu fa ren
        20C90 - bang han hong yi - yi - - ke yi hui zheng
        20CA0 - - - - - - - - - - - - - - jing
        20CB0 - ge - - nou qie - die - ji yi yi - fu shuo shuo
        20CC0 yong ken hua hong - - - he - - he qian qia - si
        20CD0 bang - - - - - - - - - - - - - jue
        20CE0 - - - - - - - - - - - - jing ke
        20CF0 - - - ai lou - tu - - chuang - - song cheng - wei
        20D00 - - nu - jiu - - bin
        20D20 - xiao sheng hou - - zhu - guan ji - ji - xi - she
        20D30 ou hu ta xiao - zao - - bo qi wa tuo dao - na
        20D60 zhai - - ya - - wu zhen de he - ang pi se fen gua
        20D70 - - - po - - - xuan han gang ba zong meng - huo
        20DA0 - - - - - - - dian xi - - da nang
        20DB0 diao luo ke - - - - yi jue he - ji - - he nie
        20DC0 run qian dai shao ke zhu - shi lv jia pian hou ji ta chou wo
        20DD0 jing po zhai xin - - bian - - xu - - - - gu jie
        20DE0 - - xian
        20DF0 - - - - - - - - e - bo piao - - - za
        20E00 - pai tu - ying
        20E20 - - - - - - - - - - - - - - xiang
        20E30 - nuo ge bo xie - - - zhen yu ni
        20E40 xun wa - ang han hong dan - nuo - cao ji neng yong xiao
        20E50 chua yao - ge tang bao chan - xu - - hai - chou - jian
        20E60 zuo - - - wei da pi
        20E90 huan - xi - pen liu mu mie lang tui ban - - ge - ku
        20EA0 - - jia bo
        20EC0 - - - - - - - - - - - - - huan - zu
        20ED0 luo - - - - - - li - he mo - shui shen kang chi
        20EE0 ling luo - - yan zhao chua gu qin - tan fen tu
        20EF0 - ling - - lang
        20F10 - - - - - - lan zan wu - - - - li a lve
        20F20 zhi chou jiang - jian - - - - lun yi - shang
        20F30 - - - - - - - - - - - ji
        20F50 - - - - - - - - - - - - yi nin
        20F60 - hui - zha - - han - yin bi an xia ni
        20F70 di jian pan - - yu chuai za - cha - zhe se - pen gu
        20F80 zhe - - - - - li dou - chou - zui po - - she
        20F90 long
        20FA0 - - shu - jin ling - - kang la - xu jin - chuan
        20FB0 - - yue
        20FC0 - - - - - - mai xie jiu ji - yue - - - jian
        20FD0 - han - sa hui qiao - se zui - - lu hua chu shan wo
        20FE0 ji zhuo xian yi guo kui
        21010 - zhou - - lu - bo shi ying ku
        21030 - - - - - - - - - zhi xie - - ye e lv
        21040 han ye - - - - luo chuo fan zhi ying wen wa ai yu
        21050 - hua - lie jing za
        21060 - - - - - - - zang dui - ji - - - wo
        21070 ji xi - zhan tuan
        21080 - - - - - - - - - - yu - - - - lie
        21090 - - zhi shi - lao lai wei pao chi ying dou - dou - bao
        210A0 qie shu - zhi - - - - - lie - peng - zhe
        210B0 - - - - - - - - - - - - - - - ou
        210C0 - - xie ji lai ying ceng
        210D0 - - - - - - le - - - - - - lun
        210E0 - long xi - - - lin - - gui
        210F0 - - - xing - - - li ci
        21100 - - - - - - - qing
        21110 - jian dao jian qing xie ying - - - - - - - - ha
        21120 - zhe she mi huan
        21130 - cu ru sa huo yi - di - luan - yi
        21140 - - bo pang tan e zang cong
        21150 - - - zhai - xi mang - la yun
        21160 - e - - - die - - - - - - - guan
        21170 - huan - - - shi jian - - zhan ji huan
        21180 - - - - - wan luo - - - - - - - - dou
        21190 - - - - - lian
        211A0 - - - nie nan jiu yue - - yao chuang - - - can li
        211B0 dun nan nan - - - - - ri - - - - yue
        211C0 you - yin - guo - - - dang
        211D0 - zhen mi die - - zhen - - - kua - han song he ji
        211E0 zhe - - - bing - wei tou - tu - - gang lou quan hun
        211F0 zhuan que - hong - dang he tai guai - yu - ya - - wan
        21200 qun - - - - jue ou - - quan zhi - - ling wu xin
        21210 da - yuan yuan - - - mo - you - wan - - wu
        21220 zhang - - xuan - - rao gun yu - - - - - xia bian
        21230 you - yin - xuan you lei - - - - - ting - - zhen
        21240 - - - - zai ga la - - que - - - - ju
        21250 chun da tun ai - - - zi - - huang yi
        21260 - - - - - - - - - bao chi - - ri
        21270 - - - - lu - - jie shi - zuan
        21280 - yi - - fen fen - - - mo - - - shu
        21290 - xi - - - - - - - - - ao - pi ping po
        212A0 jia zhou - qiu - - - you tan - - rong - mi
        212B0 - - - - - - yi - rong - - lie qiong
        212D0 - - - - - - - - - hui ji - - - - gao
        212E0 - - - - jin - - you cha de yin - yu bei - bo
        21310 - - - - qiao - - - - - cha - xin - chi
        21320 - - - zao kui - fei - - ta guai - - duo
        21330 - - gui - zhi
        21340 - - - - - - - - - - - - chan nao
        21350 hu - tao
        21360 - yi - - nie zhai huan - du - qi ce - - chui
        21370 - - da - - - zhi geng - - - weng
        21380 - - - - - - - - - du - - - chi
        21390 - an kuo - wo - - - ying - pian
        213A0 - - - - - - - - - - - zha zhua - su
        213B0 - - - ni - - - - - - zhu chan - - beng ni
        213C0 zhi hui
        213D0 - - - - - - - - xia - zhi xi - - jiang
        213E0 - - - - - - - - - dui fu - - jiao chao bai
        213F0 - - - - - lie - - - - - - ao
        21400 - - - - - - - - - - - zao chu - - tuo
        21410 - - hao kang yin - xian - - - - - - fu bie
        21420 kui - - - qie sa
        21430 - - - - - - - - - - - - - - - da
        21440 ye - - - zhang - liang - dui - - - - lao xun
        21450 - - - - - - - - zhi - ku - - - sui wo
        21460 - - - ku - - - - - - - - - - - jian
        21470 - - - - - - jiang - - - - zhui - shuang yu
        21480 - sa - yu lan - - - - - yu - qian ju - lie
        21490 - - shu xian - - gai
        214A0 - - tai - - - - tian - - - - - - - meng
        214B0 - di - mian - - - - - - - - - - hui
        214C0 - - - - - - - - - duo - - - lie
        214D0 - - lai yin lan - jiao - huo
        214E0 - - - guo - - zhan - - - - - - mi
        214F0 kui - - - - - - duo - - - - - - - yin
        21500 - - - - - - - lei
        21510 - - - - - gong - - - - - ting yao - wang
        21520 - - - jie - - - - xiu - shu
        21530 - wei - - yu
        21540 - zhan - - - - - - - ang - - - - - sang
        21550 chou - kua - - - ju hai
        21560 - - mian - - - - hang - - chou - - - ling
        21570 zong
        21580 - - - - - - - - - kun - - zhong - zhao
        21590 die gou yun dan nuo - - - - - - bing - ran chan
        215A0 - - rong yin chan - - zhi - - guai nuo shen - - su
        215B0 - - wo chi - - - - - - mie zhi - - qi
        215C0 - gou - - - - lou - zi - - - - dang - xian
        215D0 - rou - - - - - peng - - - - - - xi
        215E0 - - kua - gui chun jie
        215F0 - - jie xi - ku - gu zha fan - - xie
        21600 - - - - - - - - - - - - - huan - niao
        21610 xi - - - - - - - - - - cu - gun
        21620 - xi - - - - - qia - - mang - - zhe
        21630 juan - - - bie
        21640 bie - - - - quan - - - - - xi - - jiao
        21650 quan zhi tian kai - - - - san - - zi
        21660 - - - jie - - - - - - bie - dou zui
        21670 - - - - - - yan
        21680 - bi - - - kuai - yan wei - huan - hao
        21690 - gong - - meng - - lei - di - bing huan - - wa
        216A0 jue - - - - - - - chi - - - - ba jiu
        216B0 - - - - - - - di - zhang - da shi hao
        216C0 - - - - - - - - - - - - ye
        216D0 - - - - - - - bi pi yao - - di can pin yue
        216E0 qie pi
        216F0 - - - - - tuo xie - - - - - - ye
        21700 fan gua hu ru - - - - - ran fou huang
        21710 - - - - - - - - - - ru
        21720 - - mao - - dui hui xi xiu - - ran yi - - zhe
        21730 - ji gao you - pu
        21740 - - - - - - - - chu cu zhe niao - qie
        21750 cha - niao sui - - - - - cha cheng yao du wang - nian
        21760 mi - - - - - nou xi - yao - chan
        21780 - - - - - - - - - - - can
        21790 - - - - - - - - xie mie keng - cu - sheng pan
        217A0 hu - ke xian - hou qiong zong - - fu nai - ni - ku
        217B0 - - - - - - - - - - - - - - nen
        217C0 - - - - - - - - - - - - - ge
        217D0 - hou - ai - shi - - - - - - - - xiu cong
        217E0 jiao - zha xiao lian qu - - shan xie - gong mie chai - en
        217F0 - - - dou
        21800 - - - - - - kou - - - tiao shi - - - sang
        21810 - - guan - - - hao zhi yang tong bi - mo - fu zhu
        21820 - - - - - qiang
        21830 - - - - - - - - - zhi - - sou - - niao
        21840 juan - yang - huang - - - beng mo chao - - - lv shao
        21850 bu zeng si - zui yue zan luan
        21860 - - - - - qu
        21870 - - - - - - - - - - miao
        21880 zhuan - - - - - - - dang - yuan
        21890 - - ju - - hui qi - yun - man - mo
        218B0 - piao - jin - - - - - yao
        218C0 chi ni sou - - - - - shu - - piao
        218D0 - - - - han
        218E0 yao - nei - - - - - - - shi - yuan - cai jie
        218F0 - - - - - - - - - xie - - - yan xiao
        21900 - - - - - - - - - - - xie li - fan
        21910 - - - - - - - zhu - na - zhuan - - kui
        21920 - - luo - - - - - - - - qia
        21930 - - - - - - wan - - - - - - shu - cheng
        21940 - yi - - - - hao - jiao - - hui - xiao ci
        21950 - - - - - - - - - - - - - - ji
        21960 - - - - - - ni nai ni ti
        21970 - - - - - - ju - ming - - - - li - zhong
        21980 - xu - qiong fu - bin - - - ji - - qi xi
        21990 - - - - deng er - - - - - shu tong xiao - pi
        219A0 - - - - - - - - dan - ji
        219B0 - - - xiao - - - cong - - - bin rong
        219C0 - - - - - - - - - - - - - mian
        219D0 - - mian - shu xiao bao wa - pao
        219E0 - - - gai - hu heng - zhu guai - - - gui
        219F0 - - - - - - - - - dai - - bin huang
        21A00 cha - - - xia ju - yao
        21A10 - - - - - - fen zao - - - feng
        21A20 - - ju yu - - - - - hun
        21A30 - - jie xiong - nai - - - - - nou - sheng - yu
        21A40 - - huan geng wan - tuo qiao
        21A50 - - - - - - - - yin - jia
        21A60 - suo - jie xi weng - - - mang
        21A70 - - - - - - yang - yao - - - - mang ou
        21A80 - an - - - lou
        21A90 - e zi - - - - e - an - - - - huo
        21AA0 ceng
        21AB0 xiong ji - zuo - qi - - - - zheng
        21AC0 ji qi juan ning
        21AD0 - - - - - - - - - - - - - - - se
        21AE0 - - - - - he rong qin - - - - ju - - li
        21AF0 - - - - - shi - - ni xian fu - - ru
        21B00 - xiong gui - ji - meng fu - sai yu jiao meng long qiang
        21B10 mi - - yi - long han ni lao seng - - lin - yu
        21B20 - - - - - nuo - - - - - wu - - - bian
        21B30 - - bian xuan - jian - - bian
        21B40 - - de - - - - zhuan - - - rong
        21B50 shuan - - - - - - - jia - - hui - - zhan
        21B60 - - bai lie - xie - - - - - - - jian shou
        21B70 - - - kao - - - guan luan - - - - - nou chang
        21B80 - - - - - - - - - - - - - - liang
        21B90 - - - - - - - - - nai ru - - - zhi
        21BA0 - - - - - - cao
        21BB0 li - - - - - - - - - - lan - - - chan
        21BC0 - wang - - li - - wu pao you - gan - - - an
        21BD0 xiu shui rui - - - - - ban you
        21BE0 - - huo - - hui - - zuo xiao - mian
        21BF0 ga yuan - bo chao tui - bo - - - - - ga - tiao
        21C00 na - - - - hu nie - - - - hui lou - ti
        21C10 qiao qiao zhong - - - di - - - lin - - quan zhuan
        21C20 lei - xie - - ren - - dang - du nian - - - shi
        21C30 - - xian - - - - - - zhi - - - ai ci pu
        21C40 - shi - - - qu shu dian - xiao shui - huan
        21C50 yi juan - - zhi - - - - - - - zhao
        21C60 - - - xu - - - - - - - - - - - long
        21C70 - zhu - suo - - - die - - qu - ke hu ju
        21C80 qing - - - - - - - - - - - - bing
        21C90 - - - - - ti - jue - - qiu
        21CA0 - - - jiang - - - - - - yun - - mei pi
        21CB0 qu - - - - - - - - - - - mi - - ti
        21CC0 - - kai - bi - qu - - - - - - - - tiao
        21CD0 - chu - - - - - - ju - xi - - - lin
        21CE0 - - - - - - - - - - - - - chi ji
        21CF0 - - - - lu - - - li - - - - - jue
        21D00 - - - - - zhu lu - - - - - - - nie
        21D10 - - - - quan
        21D20 - - - - - - - - - - - - - ya - e
        21D30 - hu
        21D40 mang - - - - - - - - wu - - cha
        21D50 - qin jie hong - dan en ze hu ang jie fu yong zong feng
        21D60 - - - - - - - - - - - - mu
        21D70 - - - - - - se cong - - - kang
        21D80 - - yao ai bao - po - shi fan - ju pi - wei ku
        21D90 qie gan
        21DA0 - - kuang sui beng jia ya - - - kan nie - xing - xi
        21DB0 - lin duo - chan
        21DC0 - - - - - - - - shi - - dui - jiang yu lu
        21DD0 en - - gu - wei che huan bie - - han tui na qi
        21DE0 tou yuan wang - wu gao - - keng - yi
        21DF0 - - - - - - - - xiao - gui ya sui song - zhuo
        21E00 - - tu xian - - - - ze li - - zhu - jie
        21E10 - ti - - xie qiong - ya ju - - yin zhi - kan zi
        21E20 - ke - nie qiang wan ze - ju - zi
        21E40 - - - - ya - - lin - qi - - - - hui
        21E50 - - - qi - yang sui - qi gui
        21E60 - - qin e - zuo - - ze qi ji - tuo die - hui
        21E70 mao - xu - - hou yan xiang cong hu - - an - bing
        21E80 - - - qiang - - - duo
        21E90 zhu die you qi shi xun you kan qiao - - qiang pen - - quan
        21EA0 - ying - - - - - sha - - - tao - hong pi yao
        21EB0 - - - - tu chai - xia qi - qiong - - jin
        21EC0 - - - - - - - - zhen - - - zhu - xi
        21ED0 weng zhong - - - sui - - ke kuo kang - - chao bi mo
        21EE0 zhu han yu yi ma - - qi gun man liao lin zu lei hu chuang
        21EF0 qi lei
        21F00 - chi - po die - - - - - lei - - - yi
        21F10 - - - dian - - dun gao hu - xiao ga peng
        21F20 - - - - - - - - - - - - shen
        21F30 - wei - - - - - - - - - dui chao yin kuai ku
        21F40 - zui gu - - yun zhi - - ji cheng
        21F50 - - - - - - xie xian - - - zui an hao
        21F60 po - di ye - - - nao
        21F70 - jie bang lan cang - bi - - - - zhan qi
        21F80 - - nao - - lv - kuang - mo - lei pao
        21F90 - - li ceng - dang lei - - e - beng jue
        21FA0 - - - - - xuan nie - hai - - - - - xian
        21FB0 jian mi nie - - - - - - - - cang song zeng yi
        21FC0 - - chong - cang - - - - lei nuo li - - li luo
        21FD0 - - - tang - - nie nie - ji - lei - nang
        21FE0 lin ling - - xian yu - zai quan lie - - - - - yu
        21FF0 huang - - - - - - - - - nao - xun - ju huo
        22000 - yi - - - - - - - - xi se jiao yong
        22010 - - - - - shi jing wan ye jiu - - gong
        22020 - hui - - - - - - - - er
        22030 - - - - - han - - - - - - fu
        22040 fu zhuo ji - - - - - - - - - - - - bang
        22050 - - qi shi - diao pei xian san - - - - chang yue
        22060 gong - wu - fen - - chan - nei jue - zhao - qian
        22070 - ao - - - - wang zhong - huang - bu zhu bi chao zheng
        22080 fu kou - zuo xuan - fu - - - yao - - bo - bei
        22090 xie shi yi - hong cui - yi zhuan - - - - chi
        220A0 - - - - po - - - yin
        220B0 - yuan - - - - jiong - - mao qian - yi
        220C0 wu - - - - - - - - - - - - bei huo cong
        220D0 kong - - - - ta - han qian - - - zhi
        220E0 - - se - - qian guo - - gun - - jian zhong mian gui
        220F0 shi mou e ba la - - - zhou - ji
        22100 zao - - - zha yi - gou - - gui ying shai he bang mo
        22110 meng - - wu dai - - jiong - - - - han - - tong
        22120 kou li zhi hui zan - diao cu
        22130 - zhi - kua - xiang hua liao cui qiao jiao - xu er - tuo
        22140 tan zhi - - - - - - nao mao di ceng - - jiao lian
        22150 - sha dan - - sui lian guo - - biao - ci dian lv ni
        22160 yan lan - - gai chu - - - bi zu hui - lai xian fen
        22170 he - - - - - - - - yao zhan - nei - luo
        22180 yuan - neng - - - - - - ren
        22190 - - - - - - - - - - - - ge - jian ping
        221A0 - - - bie - - jian - - bing - - - - - mi
        221B0 hu - - - diao - you yao beng - chen ji - yao
        221C0 - - - - - - - guan yan
        221D0 - - - - - chi - sha yan yi yi che - - han huang
        221E0 - - - - shui sui ren tan zhi - fan feng
        221F0 tan - mi pi bu na tian ba yi
        22200 - - yan - tiao - yao shen ke tong - xuan
        22210 - - - you - bai - - - xia lv kun zang qiu
        22220 cu zui lou - xia - - - - - - - - - - shen
        22230 - - pu - jing qiang yi - nie dui - jie sui zhan cou
        22240 - beng guan she - jin di
        22250 - dan - nai - nou - ji yan - nou - du wei pian
        22260 - - hu - jia ye jun lan la yin - - - tui
        22270 - - - - - nao - - - - zu - - - - ma
        22280 si zhi - - hui zhui - hui - - - - - chu - che
        22290 - - xiu lan - cong shen mo yi yao xi zui bing
        222A0 - - - - - - - yu - lu - - - - tui wei
        222B0 - fen shen - - - - - - - - liao
        222C0 - - shu dan juan yu xin yao su
        222D0 - - huo - qian - - - - - ma - - kai
        222E0 - lu - you - - - - - - - - - - xian
        222F0 - - - - - - - - - wu - yin xi - - zhai
        22300 xie - - - qu - - - li - - - - qian
        22310 - - - - ling luan - - - - chan
        22320 - - - - - - zheng - yan
        22330 - - yin kui - - - qu - fu - yu
        22340 - qi - - - - qi ji yuan - - - - - gao juan
        22350 - qi - gai - quan - - - - wei
        22360 - - - - - - - zhi - - - jian - si
        22370 yi qian - - - - - - - - - - li - - zang
        22380 yi - cai yi ge - die - zhi yi - zai dai - su
        22390 - - - - jie chen qu - han xian
        223A0 quan jie - - - juan - - - - dan - - jin
        223B0 - - - - bing hu - - - jue - yu
        223C0 - - - li qiang shui ku - zhen - - - - fu shen
        223D0 - - chui - - tong - yi - yang - - tuo zhou ji
        223E0 - - - - xun - shen xuan - - - - - liu yuan hu
        223F0 zheng - - peng - - - jue
        22400 - - zhi pian yuan - jian - - - pang - - - zhuan
        22410 xian - beng - cong - mo - - - guo - - - cheng qiao
        22420 - - - - - - bi - - qiang - zhou
        22430 - - fan bie - - - - - - - - - - bo rong
        22440 - - - - - ding quan jiu yao
        22450 - - - xia - - zao - - - - - - dan - wu
        22460 tuo - hu - - - - xi - - - - lai - fei
        22470 - - - - - - - - - hu
        22480 - - - - - - xian - - shan - - - fei
        22490 cuo - fu - chu - - - - - - - - diu lan
        224A0 - - - - - - - - - xi - - - - - biao
        224B0 yu sui xi - - - - pou - shan - - - - jiao
        224C0 yi - - wan ji - wan tui - - - ang - tian chi
        224D0 - - ran - sa yin pi ci tong yin - - ge tiao zheng zhou
        224E0 - yi kua song - - - di - - - - xie - xiao guang
        224F0 tuo feng wu - - xiu - - - - - - - - - you
        22500 - ling yan - - dong qi tao han - chi song
        22510 - quan - - han - - - - - - - - - - rou
        22520 qi kai yu cha cheng yu - bing - cong zhu - yu
        22530 - jue liu sao yu
        22540 - - - - - shuai - - - - - yuan - - zhang
        22550 - shuai - chu zhang san xian - cui meng di - - - zhi ao
        22560 - - - - - - xiu - pian - jiao kuan sa xian zha dian
        22570 - - - - - - - yi - - hui shan
        22580 - - - - chong yi xie zhi tiao - ping xian - - xian su
        22590 - cuan - - - - - song - - - hei - xian - you
        225A0 - yu - - tai - jue nang - dian - yi bi
        225B0 - - - xu yi ru - gong - - yi - - - - zhi
        225C0 xin - ji - xia - - - zhao ne xie - - - yi
        225D0 - - - yu
        225E0 - - - - - - - - - - - fu - she - yuan
        225F0 fan - fu wu xi hong - - - ji chang - - - - mo
        22600 pei - - mu qiu mao - da - xia shen te hong bi
        22610 - - - - - - - - - long - - - ni - qiao
        22620 - - - - - - - ruan
        22630 - - - - - - - - jiang cha mi - - yi - suo
        22640 - wu xuan - - xi - yi
        22650 nao mai xiao wei
        22660 - - - - - - - - - - - - - - kan
        22670 - long lv zhuang - - - - - - zhi - xing - geng jin
        22680 xian ji cuo - lao fen ju - - - - miao xia
        22690 - su
        226A0 - - - - - - - - zhi - hu kou - suo ni
        226B0 - - - - - - - - - - teng zhu
        226C0 - da - qiu ya - xian - - nei - - - zhi bie
        226D0 - - chong lan dong qun xiang - xiao wan ru wang ni - bai ya
        226E0 - - - - - si yin - yu - - - - - li huo
        22710 - - - - - - - bang
        22720 - - - xi - jiu - - xie qian nuo xing duo ji wu mu
        22730 yan qi na chi hou - sao - nao - - cheng cheng kui - jia
        22740 tu hong du - - xia zhong huo chong da - - mao yao
        22750 - - - juan
        22760 - - - - - - - - - - - - shi - - yin
        22770 - - - gu wu - - - guo ti - hu
        22780 - - - - - - - re - yi - tun - - - qiong
        22790 hai - qi - - huo ti pi - - geng - xie - mi gao
        227A0 ta xiang - shu - - fu - - - - - zhuan liu
        227C0 - - - - - you - - - - cheng dui
        227E0 - - li yang li - - lu mu sui ai - - kou - zhe
        227F0 ai teng - lv tui bi - - - - - - meng - hui huan
        22810 - - - - - - - - - - - kuo - xin
        22820 - sao - - - - - - - - - shu que ba tui
        22830 - - fu bie - tang - xiang - si bo - mai dang - gui
        22840 hei xi dang yi - bi - gu cui se - - - ge yu na
        22850 - li zhi
        22870 zhao - - - ji ruan - - - chong
        22880 - - jie - - - - - - - - - chang zhe
        22890 - - su yong - - qi zhuo - - kai - ye - qi
        228B0 - - - - - - - - - xiong
        228C0 - - - - - - - - - yi chou - - - tuan ai
        228D0 pin - - lie mian ai - mo wei ying ni - - - bo
        228E0 liu
        228F0 - - - rui - chu - - - - - lv cha - - chu
        22900 - sao li - song - li - - - - xi - yan cuo
        22910 liu - - - - - - - meng - zhan
        22920 - - - - zhuang - - miao - li - ju - - - xie
        22930 xie long long
        22940 - - teng zhu - - - - - - - chan xian - - ying
        22950 pei - - - - - - - xie - jiao - - - chong
        22970 - - - he - - - - - - - - - tun
        22980 - - - - - hong - - man - jin - qu dou qiu zai
        22990 - sheng zai - - yi - - - - hua - - - - kan
        229B0 yue ni si - wo - - - can - jian - mie shao - rong
        229C0 gan - - - - qiang - shu zhuo - - - - - - shi
        229D0 zhan ti - - - - zha zhan - - - - - fen mie
        229E0 ze - - - zhi qian han ge - - - - - - can
        229F0 guo jiao - yong ao - - - - - - zha - xi
        22A00 - xu wu - - - - - - - - - - - - jue
        22A10 ji - chi - wan - mie zei - - - - jie shi - xi
        22A20 - e - - - hu hu - li - - chu - - yi mao
        22A30 xu zhong - yi - - - - - - liao - - - - jian
        22A40 jian ju - - zhu - - - wu - - - - - - ke
        22A50 ke li bi ge - xu sha ling ke - - - - - bo bian
        22A60 shuan qi shan - - - ji - qiao - - - - - yi jue
        22A70 zhang - xin - - - - tuo hai xia - tuo yi
        22A80 - - - cu - - - jiang nan - - peng - jie xue hu
        22A90 - - - ju
        22AA0 - - - - - you nu ye - - yin - kong
        22AB0 - - - - - - xiao xiang - - - - nao - zhang
        22AD0 jie - - nu shan - - - lu
        22AE0 - - jia - - - - zhou rong - - lu sa nu - bo
        22AF0 zhe - qin - ci zu - wo wu - - nie - - - xian
        22B00 hong - - - - - - - - - - - - ye
        22B20 - - - - - - - - - - - ting jin
        22B30 - jie he tu zhe pin jin nan - - - - dun - xi xie
        22B40 - xi lao duan ji cha chou - gang - - - - - xiang dao
        22B60 - - - - - bian xiao xin
        22B80 - yu xian li qian - - mei - qiao ya - qia qiong - bang
        22B90 zheng - - - - - - - - - ze shuan - - sao
        22BC0 - - - - - lu - - - xie - fu zhai
        22BE0 - - - - - - - - - ze - duan - deng yu
        22BF0 lv - wan xue jiao yue zhi wei - ge ju - yan cuo mao
        22C00 - - - - - - fu ai - - xuan - gang an
        22C10 - - ji - - - - - pi zhi - - nuo
        22C30 - - - - - - - - - - - - - - - pan
        22C40 - yi - - jie - zi - jia wai - - jia
        22C50 - - - - - - - - - - - - - - - chan
        22C60 - suo suo ji song - ti pi po - - - - - mi
        22C70 - - - - ye - qin jin - - jue - - yuan ruan
        22C90 - - - - ban
        22CB0 bin - - - wei zao qie sou lu - - - die chuai bi zhu
        22CC0 ma fei pie yin xuan - ao zhuo zu - - bi
        22CD0 - lang - ti - - - - - tiao jian - - - - tong
        22CF0 - - - - - - - - - - - - - duo dong
        22D00 - - bian
        22D20 zhi - fen - - - kang zhi zhai bi kuan - ban jue qu
        22D30 qi lei xie tang - - - - - - - - sou - bei
        22D40 - - - - - - - yang jian
        22D60 - - - - - zao - - - - - - - - lu
        22D80 zhuai - - fan - she - qiong - po - tie sha za
        22D90 - niao guai cui
        22DA0 - qiao - die
        22DB0 - - - pin ci - bang
        22DC0 - - - - - - - - - - - - - yin
        22DD0 - xian - - yi miao duan zhou - kong
        22DE0 - - zhang
        22DF0 - - - - - - liu - zhi chan du yuan - - suo jie
        22E00 li gong - - - - - - - - - - bang
        22E10 - - - - - - - guo liao shen
        22E20 - - - niao - cuan wei - tuo - - su - long
        22E30 - - - xiao yan
        22E40 - - - qing - - - - - - - - - xi - yu
        22E50 - zheng xie chai fen - guo - jing lan xian - - ling
        22E60 - - - - - - - - - - - - - - lei
        22E70 - - jun xiao - - - - - - - - za
        22E80 - - - - guan qie luo yao luan ta
        22E90 - luo - - - - - - - - - - - - ba chan
        22EA0 - zhuo - - - - - - - - - tiao - - - wan
        22EB0 ling - - - yu qi - qi - - - - ji bo - shi
        22EC0 fu - gui - - dian - hao - gai - qi
        22ED0 - - - cheng hui - - xia shi zhi qi - hai - - jiao
        22EE0 li - liao - qiao - - - sa - qi shi - - jie
        22EF0 - - - - - bei bian ba jun pi - - dan - - tang
        22F00 kui ku - kou - - - - - shi shi ji bao
        22F10 ke kuang - - - - min - - liao e ge - - - wang
        22F20 duo - - qia hua - hong - - peng - jiao
        22F30 qu zi zhou kuang - sha - ji wei pu xue - shao
        22F40 - - lang zhi ting - - da
        22F50 - - - - - yang jin zhi - - zhuo - za chan
        22F60 - - mao - - - kong zhou hu peng - - - jiu
        22F70 - - - - - - - - chuo min - - - - xiao
        22F80 du wei - can yu du kai pi - - cheng - - - chun
        22F90 shao yan kuai - yue
        22FA0 - - - - - - qi zheng - ke qi zhi lu
        22FB0 - pi nuo pao - - - - - - fei - - - - wen
        22FC0 - - meng - - - - - shan - - - xiong - duo biao
        22FD0 - - - - - - - - - - you - man - liao
        22FE0 - xie luan qiao deng - cheng cheng - - - - - chuo
        22FF0 - - - - - - - - ce
        23000 lei zhan li lian qun - - - - - - - - chen - cheng
        23010 gu - zong chou chuan - - - - - - - lei shuo lv
        23020 - - - fu - li - san - - - san - - - sa
        23030 - - - nie - - zuan li - - - shu - - fu
        23040 - - - - - - - - - bi - - - dao
        23050 - - shi - - - gan tan - - - - man - - li
        23060 - - bi - - - pan - you - - - - jiu - guo
        23070 liao - - wo qia dou - lie - jiao - lie
        23080 - tiao - - guo - pang qiao - di yun
        23090 - - le - - - si xin - - - - xin xiang luo
        230A0 - - - - beng tiao - - - - - - xiao - dou
        230B0 - - - dang ting zhuan - - - - - ou - wo
        230C0 - zhu - - xin ruan - - zhuo dang - - - cui
        230D0 - zhuo - - - - - cong chan - - - - yang
        230E0 - - - - - - - yan
        230F0 - - - yan - zhen - - - - - - - nuo yan
        23100 - - - - - fang - - - yan yu - - ti fu ben
        23110 - yan - hui - - - - - huang - - gui yan - hu
        23120 biao - - - - - - sui - - - - - - zi ji
        23130 e ji kui - liang - - - huo - wei zhuo - - - ting
        23140 - - - zai you - - - - ren - - - mian
        23150 - - - - - - - - - - na - - tu - dan
        23160 - jue - - xu di
        23170 xiang - - - - - - xiong - - you gua - - xi
        23180 - - - - - - - - he - - - - ding
        23190 lu - xu - zhou xian huang cha shi gan nuo an - - - xie
        231A0 - - - - - - - hao
        231B0 - - qin geng shan fu - - - - - - - ze
        231C0 - - - - - - - dan
        231D0 - - - - - - dian shen - zu
        231E0 - - bie - - - chui zhe dai - - wo qiong
        231F0 lin - hun ji
        23200 - - - - - cao - - - - mu - - die wei
        23220 bian ti - ying - tu
        23230 - - - - - - geng
        23240 - - - - chi cou ti
        23250 - - huo qi sao sang xuan ang nai - yang shu sha
        23260 - ting - - - - - - - ya huang - - - bin
        23270 - - - - - - - - - - - - ai - ou cao
        23280 - ao - mao
        23290 - - - - meng - tian - - - - - - sang xu kan
        232A0 - - - - - - - lang
        232B0 - - - - - - bie cong - - xian
        232C0 - - - - tun - - - - yu dan ying - zhao - pu
        232D0 - - - - - - - - hui - - - - - ai mo
        232E0 - - jing lan
        232F0 - - lie piao - bo qiong - - bi - - - - - yong
        23300 - - - - - li - - - - - - - nie - de
        23310 - - - huan - - - yue - - chun - li - zhang ling
        23320 chun - - - - - - ce xun - - - ju hui
        23330 - - - - - - - - - - - - - - tong
        23340 - - - - - - ning ju - - - - - - - cha
        23350 - - - - - - zao - - - - yu - - - ken
        23360 - - - - - - kuang fei - - - - - - - yun
        23370 qian - - - quan - - - po - pei
        23380 - - - - geng yi luo
        23390 - kuan - xuan nian - - - - - hu ju
        233A0 - - - - - - - - - ye - - - - xi
        233B0 - yue tang pin dun bei - - liao
        233C0 yong - - - - - - - - - - - - - ya
        233D0 - jiao - - kun - zhen shu - - shi - - - you pai
        233E0 xiao ji tuan
        233F0 - - - - - - qi he - - kong
        23400 - - ye chi - - - - - - kao yue - - wa nian
        23410 - ci - yi - jing
        23420 - - - - jiu - - - - - - yang li - dai chong
        23430 - - - - - yi - - - - han - - - - yi
        23440 - chong hu zhua
        23450 - - - - - - - - - - - - - tuan
        23460 - - - - - - qiong duo
        23470 - - - - - - - - tong xian - - - - - fu
        23480 - - dian xi xie zhen qiao tu - - - - huo
        23490 - - - - - - - he
        234B0 - - - - - - - han kuang suo - shou tiao
        234C0 zhen - - nei - qian yin - liang sha zi pi gao - - jin
        234D0 you - shan - mi ou - hu - - - you - meng
        234F0 - - - - - - - - - - - - - - - lao
        23510 zhi - - bi - - - shen qi xian pan kang
        23520 - - - - - - - - - - - shuan pi - zai zhu
        23530 - sou jiong - - chan fan xiao yin hou mao tu gan ji
        23540 - yi - yu jiong pao - xiao - gou - - gou sun xian zhuan
        23570 - - gen - - - - - - - - - - - chou
        23580 - - - - qiao ti yun - - shan lie - zhi
        23590 pai
        235A0 - - - ju lai - - - zi - qu gu jue zhi ang qin
        235B0 pi zui - qian - cuo - ji ti ru - hai xun - bei zhi
        235C0 - dun - - - - - - - - man dang
        235D0 reng
        235F0 - - gan - - gang ta - tuo yang ku zhi
        23610 li - - - - - jian ni shen bang shuai dou - qian han qia
        23620 gan - - chun cha bi yi fu e - lao hao li
        23630 - te shen - yin - - jian - - - cha
        23650 - - - - - - - nie cou - - yi - - - tang
        23660 - - juan
        23670 chi gou - - jie zhe hu mang - - - zou si - - fei
        23680 zi zi - jie si - chun pao - - - ye di - lei xu
        23690 ru - pa juan xi ye an - yi jian zhu - song wo - se
        236A0 zhi bi zhuan - - - jiang hao - chi dun
        236D0 - - - bo ji chua - luo - - rui
        236E0 - - - - - - - - - - - hu
        236F0 - dan - - han que sha zhan ze chuan qi die - zha tou
        23700 - ci sa - luo - - ji
        23720 - - luo qin - - - qiong juan - - - ai jian
        23730 - - - - - - - - - ti wen - - qiao
        23740 - pai hun - - ai - shuo lian dui - ta jin bi yan gao
        23750 piao yu she - - jian - hu - - lie - bian su jiao
        23770 - - - - - - - - zhui - - - - han
        23780 - - - - - - - dun
        23790 xie meng fu lu tan - - liu xian sang - - cou zhuang - chen
        237B0 lian - - - li
        237C0 peng tuo - - tuo - liao xiao chui huai niao qian li - - pao
        237D0 tiao liu wu
        237E0 - - - - ying - zha
        237F0 yu - xian xuan shuan xi - - mei sen lian - jiu lao
        23800 - - - - - - - - - - - - - - xiao zou
        23810 - - - - - - - - - - liu - zhao - zhe
        23820 lei - - - - - - - - - - - - duan
        23830 - - - - - - - jian shuan zuo qie - lao
        23840 - - - - - - - - - yu yi ni - - cen
        23850 - - - - - yan - ruan - - - - - - yan die
        23860 mian - - - - - - lei - wan
        23870 na - - - - - yan - - - lei - - sha hu
        23880 - xi xi - you han - hai - wa xu pi tan xi xi bin
        23890 qin xi yu xi - ci qian xia - - wa e you xing ni han
        238A0 bi sheng - - zhan dian yu - ou - gui wang qian yi
        238B0 zu - qian ding keng - chu yi - - han kuan
        238C0 - - - - - - - - dian xi zi ling zi - yu hun
        238D0 - si kan - - - - - - - an - you ji hun qia
        238E0 hou hou - dian - - - - - xie - - - she sha
        238F0 - - xie yao da - xie chi you he sha - - - - tai
        23900 - zhu - ai - - - que ze - la lou chuai - you
        23910 - - - - - - ti - shi
        23920 - xiao xi - - - - - huo chi yi - - - - shu
        23930 yue chan e xi xi ying zu za - - za
        23940 - - ta wan - - - xin - - wang fu
        23950 lu - - - - - - - - - - - - - jian
        23960 - yan - bi ken guan - - zi - - - - - kui zhou
        23970 zhi - - tu - - - ta - chu cheng cheng zhu - da
        23980 - - - - - - - bi - jia - - yi - - yue
        23990 gang - - - - - gan - - - - - qiao
        239A0 chu chu bi - - - gui - - gu bing yin zhui gu - li
        239B0 - - - - - e dai - - - - - can
        239C0 - - ti du yi - - - die - niu - xue ne gui kao
        239D0 - - chuan - - - zha you - bai shi dian pa qiu
        239E0 - xue - mo ke you jiao bo - - - - xiu
        239F0 - - mi luo - xue - duo - er shan - kui nao mian li
        23A00 luan - die - qia lei - mao - heng che zhi - gu cuo
        23A10 - - - wu tao - - xi yao wei - zu ma yu peng yi
        23A20 qin yue jue jiang xu beng - - - - luo zhui
        23A30 - - du xiang - - hui - - - gu kao ti - xing hun
        23A40 bian - - - ke kao - - cuo - - - - - - lu
        23A50 - zui zao jiao guan - - - - yan er - qing - - deng
        23A60 si sui liao - - - - shan - bi wei ye - zhai - ye
        23A70 diao ai - - jiang - - su - huai yu - - rang
        23A80 dian zuan ban - qin - - jia - pi - - tou
        23A90 chou - - - - gui
        23AA0 ji - - - - - - - xue - dian - - bian zai tong
        23AB0 - - - - - - shan - gu que
        23AC0 gu - - - - - - - hu kuai - - gou - su
        23AD0 chou - keng - du - - - - yi - - dao qiang
        23AE0 - - - long - li - li qing - wei - mou
        23AF0 - qi - jiang xie - - - - dai - lou
        23B00 - - guan - - - pei - - pi - juan - bei jue juan
        23B10 shi - - - - xie - - rui jing po san
        23B20 ji - - - - - - - - fen bei jie sa - pi
        23B30 - - - - di mao ba ba tiao ling sheng zhen pi wu - ze
        23B40 bao - - - - - - lv
        23B50 - - - - - - hao dou fu ni - - - ge
        23B60 ru xian - - bi - - - - - - - - - mao
        23B70 - - rong qiu - - - bo - hao nao yan
        23B80 - - - pao sui - tuo - qu li de - jie jie gun jian
        23B90 bi
        23BA0 san bang chun - - - nai bang - - rong jia sou
        23BB0 de - - - - - - - - - - - - - xian zhan
        23BC0 mao - - zi - ji qi - - - - ru suo rong wu rong
        23BD0 rong - - - - - - - - - ta - sou
        23BE0 - - - men li - - cui zong men xi - mang nie - sui
        23BF0 - pei - - bi di san - qu qiao - fen su
        23C00 - - - xu - - - rong ji - - qu lie
        23C10 - - - - - sao - - kun - cui ye bing - jie
        23C20 qu qu - - - meng ran - bin chao - - du
        23C30 - - - - - - rang xian - - tao qu nie - - shu
        23C40 lu - kun - - - - - min min - - - dan
        23C50 yin - - xiao - - - ji - - - - yin dong
        23C60 - - - - - - fen zhong - - - gu
        23C70 - cha - liu - - bu - - - pa si dao zhen
        23C80 shan - chuai - jiu - - - - - ke chi
        23C90 - hu li sha - - pai wei wu - - - ying
        23CA0 - sha di - - dan
        23CB0 - tu he po - zhi niu ni - - - - - rong guai
        23CC0 zhi - - ji - - ping
        23CD0 - - - - - - - - - - - - fan - - jie
        23CE0 hai - - - zhan - xi - - zi - - xi piao
        23CF0 ben - jian
        23D10 - - - jian - - za - - - - - - - ben mao
        23D20 - - zao zhuang - kuang - - bi - pai
        23D30 - - - - - - - - - - - - mao tan
        23D50 - - - - - - - - - - - - - - tun luo
        23D60 - - tan
        23D70 - an - - - - - han zhu - duo duo gan
        23D80 - - - - - - qiong - wang - mo zhe wen zhuang - jie
        23D90 pao - - - - - - - su - - - - ju
        23DA0 qi can - tuan sha - tuo - - hua - yi
        23DE0 min zhong - - - shuo - - - yi wang ao
        23DF0 - - - - - - su - - - - - - - gui tuo
        23E00 hui - - xu zan - zi bian - da yin quan - - huai na
        23E10 za - ti - - - - - yi tan she shuo - xing
        23E20 you - - fen
        23E40 - - - - - - - ke - - - fu
        23E50 - - min - - - - - - - pi - ji qiao zhong gan
        23E60 yuan chi - - - qian - zuo - xie mao - hu - pi xun
        23E70 - xia ti - - na chua
        23E80 wu
        23EA0 - - - - - - - - - - - - huang xue tao
        23EB0 qiao - - jiao - - - - - - - - dang bai
        23EC0 - - - - - - - - - - - - - dang kou
        23ED0 ju sha jing - - mo nou - shuo - shu zhuang fu - - zang
        23EE0 xie lang tong - - - - - - zhe - - can - yue
        23EF0 - zhou
        23F10 - - - - - - - - - - tan - - - yan lu
        23F20 yan - - - - - ze shuai
        23F40 - - - - - guo zhu - ru ru - - kan ji gao
        23F50 - - xie - - ou jian - - - zhi zha - hong - kuan
        23F60 - bo - - se an jian - teng - - song - meng yin tan
        23F70 guo - - ruan wei - - si
        23F80 - - - - - - - - - - - - - lian
        23FA0 - - - - qi - zhang
        23FC0 - - - - - dong fu shen su yi lian - he - zhen
        23FD0 ze - cui cui - - - - - - - - - feng li kou
        23FE0 - - - xiao you
        24000 - - - hao - - - - - han ken
        24010 - - - - - - - - - - - - - yu
        24020 - - - huan suo - la - dou jian po bian
        24030 xue - bian - - - - wei
        24060 - dan jie bai - nian xian se - - hua chua - - ou lie
        24070 di cai - zha - lv - - - huo - - li ying - wei
        24080 bi guo - pi - - biao
        240A0 yan - - - zhuan
        240B0 - - hong - - - lin e - yin lan - yao - - xuan
        240C0 li
        240E0 - - - - - - - - lan ling xi hong - jiao zhuo
        240F0 - - zhi - - bo teng an - - xun lei zang hui
        24100 - - - - - - - - - - - - - - xi hong
        24110 - fan jian cong za - ca - you - - dui pan
        24120 - - - - - ta - pan - - - fan xi
        24130 - - - - - - yao luo - - bian - jin li
        24140 - - - - - - - - - - yan dou - - man
        24150 gong rang can
        24160 - - - men
        24170 - gu shuan - - - - - yan bi
        24180 biao cheng kui - huo - - - - - - - - chi - wo
        24190 - cou zhi - - - - - - shui - - gua pu xu si
        241A0 - wu lun - - - - - - - - - - - fu
        241B0 shi - - hui huang pa - - - - - - zhu - yi
        241C0 - - - li shan
        241D0 - - - - - - - - - - - - min - ge
        241E0 hu - - - - - - - - - - - - long - en
        241F0 fa - - xu yi - - - - - - - - - ying
        24210 - - - - chi - - - - yi
        24220 - - - - - di hui he - zha
        24230 - - - - - - yun xian
        24240 - - - - - - - - - - - - xian lao shao shi
        24250 zhuo
        24260 - - - - bie jiu wo jiao fu - xiang kai
        242B0 - - nao - huo ji la - - - - fou shan liao mie che
        242C0 - - mo - - - - - - - - - - - - lou
        242E0 - - - - - - - - duo - - nao - ji
        242F0 zhu
        24300 - - su duo - - - jiong - - zai hui ying hu lin weng
        24310 han - - - nan
        24330 - - - - - - - xi - gan - - - - he ji
        24340 xiang sha
        24350 tui - zhao shu - you jian - - - - - zao
        24360 re - - - zhang
        24370 - - - - - - - - - - - - - ruo
        24380 - - - - yan - - - - - - cui
        24390 - - - - - - - ji shang
        243A0 - - - e lao tan - zhu - - - - - lin - zeng
        243B0 - juan hu - - - - - - - - xiao
        243D0 - - - - - - - shen huo - - - kui
        243F0 - chu zhou - - - ao - zhuo - - - - xing - mie
        24400 hu
        24410 - - - - tan - - - - bi
        24420 - - - ding - - - - - kai - biao
        24430 huo lie cuan
        24440 - - - xian re
        24450 - - - yue - xun - liao
        24460 - - - sha - - shi - - - xie
        24470 - - - xiao - - - ye lan yi - - - - - lian
        24490 - - - - bo cao - - - - - - - yao
        244A0 - - - - - - lian
        244B0 - - - - - - - - - - - ta
        244D0 - ji - - xi zhi - - - - xi - - yue
        244E0 - - - - xian - zhuo - - - - - - - - zhang
        244F0 - - - - - zu - na - - - - - - dao lie
        24500 na - - - - - - - - pao - ju
        24510 - - - - luan - luo - - shua shang - - luo - fen
        24520 - - - bao - - - - li - - xiong
        24530 - - - - - - dang
        24540 cheng - - - zhang - - sou - - shen
        24550 - - ge - - - - - yu - hui che - jiao zhu shu
        24560 - - xiao - - - ning - - - - - - jiang - jiang
        24570 - - - - - - - diao - - - - - qiang qiu
        24580 feng - - - - - zhan ke
        24590 - - die ze - - guang se fen - - jiang - yan zhi
        245A0 - - li - - - ling - - - yi - qu pan gou
        245B0 jia he - peng - ju - che - - lie shi po xiang - pi
        245C0 luo cu - yu - - - kong xie - - - - wan yan pei
        245D0 - - - cheng - - - - ti che bi lian jia - ting
        245E0 - - ti - - - - - die - shu li lv xia - cui
        245F0 - - - bo tui pu - lin fen - bo chan - - dang tai
        24600 dao - - li - ya ya zhan - - yi - qi
        24610 - - - - hu - ting - kou - - chun you fen - nuo
        24620 tian jin pi chen pi - jie gui
        24630 - - zhuang - - hu chou shu tao pi rong rong - hou peng
        24640 - - - - - bai - xia - - - qin ni - tao qu
        24650 - - xie - zhao hua xin - shou - - tu - liang bi chu
        24660 - xing - xin fu - - - - jie - - - fu - lao
        24670 te she - - chao chui - - - - - - ran hou beng
        24680 cai - - - - mu - - - xu die - - chan yu zhong
        24690 - - - li shou - - - - - du - mao huang - tao
        246A0 - du ti sheng mei - - - zhen qin pi tang cang yao - xiu
        246B0 bang gu - - - bu - - - - - - gou bo
        246C0 - wen - - ji - - - - - la - - cui min cu
        246D0 ou yong - - - - mao ke mang ding huan duo jiang su
        246E0 - - ceng ta - huang jue xun - - xiong - mi qun lao
        246F0 - zhi wei - - - - se - - - zang
        24700 - an wei - huai - - zhan - ying ge hui - quan
        24710 - - - lie ju ba lei - man ling - - li ji
        24720 - hui xin shi zhe - - bo - - - cha - - - cha
        24730 jing ba bei - - yan - hu - yu - bi chuan - ji
        24740 - - mu - mao zhong - ye dou ye - - - ri yin
        24750 hao - na tie fu mu zai - hu - chen tuo - - chu fu
        24760 - - ze - - - - bao - - - - di cai lu po
        24770 da ye - yi - - - xiang bi zhu - yi - lv - kuang
        24780 - - zhi hui - - - wa di shu lie zao zhi nao
        24790 - - - - - - - chai - - xiao zang - - yu dou
        247A0 cha xie yang - xian bao - - - - - - - - zhai
        247B0 qiu - hu zai jue - han - - - - - - - - an
        247C0 zao - - sha - xian chi yan - an - - - zhe jue
        247D0 - li - le - - cai - lu - jia - - xia xiao yan
        247E0 xu - dun ying hui ti nou xi - - tu
        247F0 - - - - - - - wai chen - - - hong - ti xuan
        24800 za - - - - - - ge - - - lou chai pan ji
        24810 ta - - xi - - xiao - sao jia su huang - cuo - ta
        24820 shuai - - - - - - - - - fu li - she - tang
        24830 - - - - - - dian - - - bi - gou cu - qian
        24840 - - lei su - - zong hao - - - - - - - chi
        24850 cao - - wo xiao lie yan - - - - - - bi - huan
        24860 - xi chi xu nao yan - xie zha - sui - xi beng ran shuo
        24870 ban gui kai chen - - xu - - - - - - - e li
        24880 xi huan su - chang - - - - - lu yan - - dang dan
        24890 yang - zhai ju - duo sao lai su - - - - - - ze
        248A0 - - - bi - - yin - hao - lie - - hao yang
        248B0 - - - - shuo ai qiong - - lei xie - shi
        248C0 - - - lu - que lian - - - - - xiao - ying
        248D0 - xie - - - - - - ling you - - - - dang lan
        248E0 xiao - - - - - - - yi - - - wu - yi tuo
        248F0 bu - xin - - si jin - ba fa - mo ruo
        24900 - - - - - - - - - - da ji
        24910 su qiong ba
        24920 - - - - - - tian you - tuo - wai you - dong
        24930 - xi kong - - - qiong dui duo - yi
        24950 - - xi qin su - - liu - wan
        24960 - - - - - - - - - - - - - che zhu
        24970 mao - - - - - - quan - - - - - yu - yi
        24980 mi - - lai zhi
        249A0 - - - - ni - ban - - - dong - - - zhi
        249D0 - - - - - yi - - ling yu cong di zhi
        249E0 ruan - - jian - - - - - wan - jin - pang
        24A00 - - - - - - - - - - - - - lu qu
        24A10 xi da - - - - hu luo - le
        24A30 - - - - - - gong - - - - ling
        24A40 - - lao - zhuan
        24A60 - - - - - - - - zao hao xiang - - hao li
        24A70 - dian ge - - - - - - - - - - huan
        24A80 - - - - e - xia - - - - jian qi xia you
        24AA0 - zheng - - - - - - - - zhuan - - - chan
        24AC0 - - - - - - - - - xie
        24AD0 - - - - - nao - - - - - - - ji tian
        24AE0 - - - yan - - - hao xin ling - ban beng
        24AF0 - gou ling - - kuo qia jiao - en yao du
        24B00 - huo du pei - - - - - - - - yuan - - lou
        24B10 xing - - lian yao xi yao - xi - - lu - yan
        24B20 quan - - - - rang wa zu fan yi du sui - pi - han
        24B30 - xu - gong - di - na - - - - - - duo wa
        24B40 - - nie - - - - - diao huang - - ti fan
        24B50 - wu ang - ping - - - - han - gang li - dun fu
        24B60 na - cei - - - - jie - qing - ying xiang
        24B70 - hu - - su - - - - - - ge e xu
        24B80 - - - - - - xi - - - kang guo jie chuan lei heng
        24B90 zun - - - - pie - - deng xi lei - shan
        24BA0 - - - - - - - lu - dui jun - - chan - xie
        24BB0 wa zhe - zhuan - - - liu lei - - - dai gan
        24BC0 - - - - shi - - yan - - - - gan
        24BD0 yan - - - - - sui - - - zhong - shi
        24BE0 - sheng - - - chan
        24BF0 - - - - - - - huang yin - - meng
        24C00 - - rang - - xiang - - bei - - - chuan
        24C10 - pu - - - - - - - ke la - - quan - hang
        24C20 chi mang - - - - zha - - - fen - chao
        24C30 - - - jing
        24C40 - - - lie - na na tong - - - ran zu pi you
        24C50 shu - - - - - - - - - - lie shou tuan - gao
        24C60 shao tuo - nan - - - tuo gong diao
        24C70 - - - - meng bang - xie si ting gui - - fu gui
        24C80 - - - - - - - - - gui
        24C90 - zhu - lai - lun tian ran - - dong
        24CA0 - - - - - - - - juan yan - - ruan dan
        24CB0 mao - - - - - luan - xu - xi
        24CC0 - - ma qi - cha - - shang han ping - - - ji
        24CD0 - - - li - yu ban - teng - - - - chou
        24CE0 chou - - - qi xi bei - - - ye - - guang - zhu
        24CF0 - - - lei lei cha
        24D00 guang - - - - - - - - - - - - die
        24D10 - - - ya - - - - nie shu - zhi - - - zhi
        24D20 - - zhi pi - jiu jiu yi you - jiu - - - - huan
        24D30 - du - - - - - - - - - tao qie qin xin chan
        24D40 ji - qin - - - - - - - du zhi - - ou
        24D50 wu - wen - - - - - bi - - bei - mu jin tao
        24D60 liao - - - - cao zha - - - - - chi ya kui yin
        24D70 - - - - - - - - long qia - hang shang hai cha
        24D80 jiao lao - - - - - - xi - gui bo
        24D90 - - - zhi - tun fu - hu - nie yi zhuang
        24DA0 cha - - - suan - - yun - - - - - - du
        24DB0 xi chuan xing jiao shen
        24DC0 wang bei fei jian quan yi dong xu na ji - - zhen qi dui yin
        24DD0 - jiu pi xin lun cai ling bie dao de - - - - - la
        24DE0 - xi ju - xiao - jing
        24DF0 - - - - - - - - - wai - nao xiang que qie tu
        24E00 xu hui - - - min wei - you tui dai - - - ke na
        24E10 - fu yu zhi - han ai fu
        24E20 - yang - - shi - chan - - - chi yun shuai - su sang
        24E30 - e zheng ai suo bu - qun yi yan - na wu
        24E40 - - - - - - - li li - xi jue shi - ya
        24E50 - - - - - - - - - - - chen ying bi che
        24E60 - zha tuo hu teng ying bi ning lian xin yu
        24E70 - - bei - mo dui - dao qi - kai
        24E80 shuai - - xiao zhong zhui - bian - wei xi - deng - xie pan
        24E90 nie - - bie she fei min qi
        24EA0 - - - - - - - - - - shan suo
        24EB0 - - - - - - - ji - - dan juan lu - ao
        24EC0 - - yi shu sui wei wan chu - - tui - wo
        24ED0 - - - - - - bi - yin huo - - kai ning
        24EE0 - - ai - li - zhai
        24EF0 - lu - - - - bian pan - - - - - - - gui
        24F00 su meng xian long - qi - - - - - chan yi hang - lian
        24F10 guan - wei - - - - jue lei luan li - pi
        24F20 - - huan - - - - - - - - - - - gui
        24F30 - - - ju - - deng - - - fei
        24F40 - zhi - mei - huan - - - pa bi - po
        24F50 - - - er - huan
        24F60 - - - chang - luo fou - - - - - - - - chou
        24F70 - zu nan xiao - - - - - bai lu - luo - - nian
        24F80 ze - - - zhu hu - - hui tang chou
        24F90 - huang dou - - - - - - - - miao - bo
        24FA0 di - deng pu - song chou - - - - yao meng long
        24FB0 - - lian - - bie - - - - lv - - - - se
        24FC0 zuo - - - cun ling zheng pi bao - - que - - pi nan
        24FD0 pi bo bei fa - min mo wa zhao zhi cu - - - - xun
        24FE0 ji gui - cheng - - - han xiao que - chuo - fu
        24FF0 - - fu qin lu que dian qian - - - - chang ta bei
        25000 - du beng hou - - - - zha zha - - - - que ma
        25010 han - - liu lu - zi - pi zhou - zao - niu
        25020 hui - - xue - la - - - - - nou yan ran nao
        25030 la guang du - - lu - - - jian xie qi - - xiang
        25040 - guo jie mang - - xia kui - - - - - - yong
        25050 hai mi yao - - wen - - - - - - - - - li
        25060 juan wu qiao - - - - - - - - - - - diao chu
        25070 - - suo - - chong - - quan she
        25080 - yan meng ju - - - - - - - tu
        25090 - - nong mo - - - - - fen
        250A0 - - ao guo hu can dun hai jiao
        250B0 gu - - - - jin - - yang
        250C0 cha - - - - - - - - - - - hui
        250D0 - - - - qu ke - - - - - - - - - qing
        250E0 yi - - kai jiao - - chou bu gen jiao zhi - - wen
        250F0 bin - - - xiong fan - - yi chuan yao - - yang du yan
        25100 - meng - - - - - chi mu jiao - nv - guo xue
        25110 - fu xue fu pei mo xi wo shan - - xi qi mian
        25120 - - - - - - dan - chou
        25130 - fei mie - xue xu si ju mao bao - yi gua ni - yi
        25140 - zuo - - nu
        25150 - dian fan yi shi - - cu zhen - - - - - shi jiao
        25160 hou er - - - - lei xue geng - shou - juan
        25170 - - - - jie wei - shou jing - xu chong
        25180 - - - - - jiang mou - - yu - - jue
        25190 - ting - - xiao - dou - guo mang wang xu wang suo juan yue
        251A0 - han - shen - xie liu run - - - - - - - bi
        251B0 - - nao - - - wan jiu que
        251C0 - - - - ni - mi suo - qiang - - han zhuo mi xu
        251D0 - lang jie ding chang zhi fei jia jun huo qi ju zhun - dian jiao
        251E0 ya - zhan - - - - - - - - - - zhi - mai
        251F0 hu xie shi gui - - - - - - - - - - - xu
        25200 - - ji - chuang - mao ruan xu huan sha ju - - - kuang
        25210 - hou guan gua - mi die bi liang la shan lu xi - - sou
        25220 - - - - - - - - - - - - ou - leng
        25230 - - - - - - - ku gui - - xi pan se jue hong
        25240 guan ju - nai hua ge li gou ti - ma teng da
        25250 qi yu jiao mie geng meng wei - ti qi - - chen dou - pan
        25270 han - - - mi ma lu qi keng - die qi jiao kang qiao mi
        25280 shan - - - - - - jian li ke xu
        25290 - man feng chan hui
        252A0 - - - - - - - kou - - wei guan ji zun huo xie
        252B0 - - - - sui - ruan - te - - - zheng kun xiang mian
        252C0 - xi - - - - - - - - - - sa
        252D0 - - - - - - - - - e mie zhu zou meng - xi
        252E0 - tang - jia chang ji - - - - - - - - zhuo
        252F0 - - - - - - - - - - - - - - - he
        25300 cha qi mian zhen ku ye zhou - jian - pan - - hui - ming
        25310 liu - - - - - - - shui - mai li - - shuo yi
        25320 - - - - li - - - xie te xiu - - xuan li meng
        25330 wei meng - - - - - - - - yao lan ling ying ying li
        25340 jian gui - - - guan xie - - she - zui
        25350 - - - kan lei - - - - - bian - - shu nv xu
        25360 - - - hao - - - - gui - zhai lang cuan zhi feng qin
        25370 - ze na niu yi - - cong shi jian zong yan ying
        25380 ruan - rong xi - guan kai - wu - qin cong - ze xie
        25390 yu zan chuang li li xu mi xu ruan - - gui rong zuan - mao
        253A0 - qin cuan cuan cuan - - - - - - - - - wu
        253B0 fa ba - - - - - - qia zhi tiao
        253C0 - - - - zhi zhi - huan chou - zhi - - - ying
        253D0 - - wu bei - hong shen - jue kui - - yi ya
        253E0 bi - - - kua qian - - zhao - kai shang - - an zhe
        253F0 zhi - - - - - - zhi - jiao
        25400 si pu ou - - - - - - - zhuo
        25410 - ying - huan - ya - - shi pa pu - - - mang chai
        25420 - - - - - - - - - yun - - gu
        25430 - - - - - - - - - dan - nao - zhe - hu
        25440 - - - - - keng - die ting - - guai - - qiong shi
        25450 jia ao na pin jia
        25460 - zhe bu wo - cha - - - - nao kan - - - du
        25470 guai qiong - rong yi dui lei - zhou kua e xian dian nuo e yong
        25480 wu keng
        25490 - - - zhi - - - zhi xun - - zheng - - yang
        254A0 huo ji nao - - - - ya lu - - fu san chu wei
        254B0 fu keng si kang - yi hua - - - - - - - yu
        254C0 - - - li - - lin du e - - - qiang du
        254D0 jie chuo xian - - - gao
        254E0 - - - - - - - - - - - - dao
        254F0 hong - - - - - - - - - - zong - - qi tuo
        25500 hong pi geng - nie - - kong - - zhi
        25510 - xiao
        25520 - she yu jiang - - - - - qi chen sang - suo qian hui
        25530 - shan e - - - - - - - - qiu - ke
        25540 weng zi ji - - - - da - cuo - - - lou kang kuo
        25550 di qie - mo - - guo hong chao hei
        25560 - - cao zhe ke - gun
        25570 xu peng jue - - gan si - sui que - wu yan peng xiao pan
        25580 - - - - - - - - - - - - - la
        25590 - - - - - - - beng zhen ji - - jin lian ken
        255A0 zhou - - - - - - - zao - le qi bing
        255B0 - - - - - yin pin - - - - sou lv - di du
        255C0 liao zhuo - - - - - - - - chang
        255D0 - - chen ta - - - - - que dao - - rang - po
        255E0 - - - - - - zhong xie - - jiang qu lei ca que
        255F0 - - - - - xiang lei - - - lan - - lan - la
        25600 - la - - yu - - - - - jiao qin ji - - gan
        25610 - - yi
        25620 yi zhi - - biao sheng jiu - - - - he fu - ju
        25640 zuo yi - - - - xian yi - si - chui - - mo
        25660 - zhan - xun - - ru - huo - - - shao
        25670 shou - - - - - - - - - - - - - you yu
        25680 - - jun - - - - - - zi lu
        25690 - - - - - - - - - - chi kun
        256A0 zhun - - - - - hou - - xu
        256B0 - - - - - - - - - - - - - - zong ying
        256C0 - - zhu - - liu
        256D0 - nu - - - - - - bi - chi - zu feng lu pu
        256E0 - - - - - zhuan - zhe shi yu lu liang - - - jue
        256F0 liao beng
        25700 - - - yi guan - - - - - - - ao - - gui
        25710 min - yan lan - - bo - - zan you
        25720 - - - - - yi ni - - - - - ni guo jun
        25730 shi - xian - qian que kui
        25740 she - huo - wan - - - - - fei fei ji yu
        25750 - zhi gua - jie mang he - you - - - - - - du
        25760 si - li - - jie niu ba yu - - - - - zhi
        25770 - - - - - - - - he ke - - - - du jia
        25780 - chen - chui he zhai - - - - mei - - he zi zhu
        25790 - - tuo - - - - - zun - ru duo jiang
        257A0 - - - - - - jia heng - beng mo - - - - zu
        257B0 - - bie - ku jia - - - - zhuo - xiu
        257C0 - - lai he - qiao - - - - - - - fei sheng
        257D0 - - zhui kuan ze xian - bi yi - chang
        257E0 - - - - - - - - - - mao
        257F0 - - - - - - wan - - - - - - wu ku wo
        25800 xing ke - jiu duan huan - - zhi ce rou ji - ye
        25810 - - - - - - - - - - - jing yang
        25820 - zong - - - - - - - can
        25830 - si li gu chang - fei liu - jie yun - - zhi
        25840 chou bie
        25850 - - ji - - - - - - - - - luo jian - chuang
        25860 shuang - lv jun jiao - ti zha - - yi - cong nei jia
        25870 - - - - ji - - - - - - - - ai
        25880 - - - - - - - jian - - ben - fan sui zun dian
        25890 gao gao lao - zhuo
        258A0 - - tui - - - bi ju - - - - - - hua
        258B0 - - cheng - - - kuai dang ge xie - jie - can
        258C0 - - - - - - zu - pu - - shu bu
        258D0 - - - - - - - ning yan zhou - meng - bian - xiang
        258E0 - - - - lu li - - - ji - mie lei - zhi you
        258F0 bian - - - - - - - mu - ran
        25900 - - niao - - - - - - - quan zhe
        25910 lei - - - - - - dang jue - - - ling - ling yan
        25920 - - - yao zhen qi ai - nu mang
        25930 - kan - jiu yan mian - yin wan yao wa pi sui
        25940 - - - - - kong - - hong - ming ling yi shen - zuo
        25950 - - - - - - - - - - - tu - yong - wa
        25960 gui hong - - - shi - xiong - a
        25970 - cheng - keng yi yang ting dou cha liu - - - qiu xuan shen
        25980 kuan tong - qian - chou - - - - wen - long an
        25990 - - - - kan - yao - fu - - - beng lan qia dian
        259A0 - - jiao gui - xiong - - ke
        259B0 - - - - - - xian wong
        259C0 - - gong - - - ou ke - - - ku
        259D0 - tian gou ma - liu - - - wei wen
        259E0 - gong - tu ning - - mi - - - lang qian man zhe
        259F0 hua yong jin - mei - - fu - - - qu
        25A00 - - - - - - - - - - - - liu fu dan
        25A10 gong - cui - - xing - - - - - - tu shou
        25A20 - - - - - - - - - - qiong
        25A30 - - - rong - - - - - - - li - - - ji
        25A40 tuo - - - - - - - - - - - tong
        25A50 - - tan - ling - yi ruan - pa - - - ca
        25A60 - yue que zhu hai
        25A70 - fa hai - - - - - - - lie
        25A80 bu ping lie - - - - - - - kui fu tian wo - ju
        25A90 - - - - - - - - zhen - fu
        25AA0 - - long - - - xi tian - - - ji - - - yao
        25AB0 - cu - - pang qie - - - - - long ji
        25AC0 - - tong yi - chang - - - - - gong - - dong
        25AD0 - - - - - - xiang - - ting - zhuan yi yi zi qi
        25AE0 - - cha - - - - - - - - - dun - - chong
        25AF0 lu dun - fang shi ti ji qiu shui chen - - huang shi
        25B00 yun - - - - - long - man gou - - - xian mo
        25B10 shen - po yao qu ran - - - ju - - yin bai nie
        25B20 chou - - - - - - - - - rong chuan nie li jiang kao
        25B30 ce chong zhua zi yang - - - - - - - wen
        25B40 - - - - - - - - - - - ji ji
        25B50 lv qiu dun bao chan - bo - chi zhe mang - ji miao yuan
        25B60 wu zhi ping - - chong - - - - - mi fei cuo meng
        25B80 - - - - - - - - - - - - - yin mang dian
        25B90 diao - qian - - hang zhi ju nian - - - mi gu
        25BA0 - - - zhua nie zhuo - ye cong - xu - xi - - bo
        25BB0 - - - - - - - - - - - - - - can
        25BC0 - - - yan
        25BD0 - jin - - ju dang du - ye jing ke luo wei tu you pai
        25BE0 - pi ding - wei che jian - si zhuo sou - ruan - yu
        25BF0 - - - e - - ku - zhu - - - - - xia
        25C10 - - - - - - - - - - - fu tao xi chou yuan
        25C20 lv ce shan liu - xi ji yi tan - hu - - cuo ge
        25C30 shi sao hong xian - - xia - - - - mu suo - zhai
        25C40 fu se nu yi
        25C60 - - - - - - - qin qing
        25C70 - - - - - hui shuang dan ou mo qian chi pai juan
        25C80 chao lie bing kou dan chou tong dan man hu liao xian - cao lu chuan
        25C90 wu man - - - zi - du - - shuang fu ju zhou - diao
        25CA0 wang chuang qian tui - lian biao li - - li
        25CC0 - - - - - - bi fu cui du - zan long xun qiong ji
        25CD0 qian - jian shao duo shu bu xu dong - ran - yang rui lin jian
        25CE0 di fen dian zui - ning - - - - suan tian an - - ce
        25CF0 ding shen du ti jiao zui zhang jian dan dan song
        25D10 zhan ting zhi - - you pai
        25D20 - li - - qian - sui ju ai ge ju tun bi qia bo hui
        25D30 - jian - - gou suan - - - - ci qiang - - - yan
        25D40 - - - - - - - - - - - - - - - dian
        25D50 - - mie - - - - - - - - - po ling jie zhu
        25D60 gu - - duan zhao - shao qin mi - ping cong chou - - sa
        25D70 - - - - - - tian
        25D80 - - - - - liu lv lu zou - - - lv huan - tiao
        25D90 tui qiang lin bei pao zhan - li - - - ti hu
        25DA0 - - lie
        25DB0 - - - - - hui qu xuan - jing die sui - wei - yan
        25DC0 yan ban - jiang ni li hu qi zhong
        25DD0 - bi - - yu die lin li zhuo ji ju - feng - yu
        25DE0 - - - - - - - - lie za qian jie guan - zhuo
        25DF0 - fu - - - - - - - se - - cu
        25E00 - - - hui - - - - dang long yi
        25E10 - - - - - - - sa yue - di
        25E20 - gan zan shan yu bo - ding fan - yu - shen
        25E30 - - gong - mie tun - - lie
        25E40 - zha pei - mi - ming fan - na si yi jia zhu
        25E50 - - - ban yu - po - - - huan can jiao
        25E60 tan - - - - - - - - zhi - mi kao
        25E70 - yao dui quan bu chu qiao liu bo - kang fen
        25E80 - - - - - dao - - - dou ge
        25E90 - - - - - - - - - ling xi - ni zhou zhou
        25EA0 - - - chou
        25EB0 - - - - nian ji - qu
        25EC0 - - - - kai - - xian - he - lin - zi
        25ED0 - ou cu - - - - cha - - - - - zhong bu
        25EE0 - - - - chou xi sa xian se mian - fan zhi - cui
        25EF0 - - - - xia - - - - - - - - - nuo li
        25F00 zu - cui ze - li
        25F10 - - - - - - - - qi - zhuo cui pu - fan tan
        25F20 - - - - - - - - - zi zu zhou rong lin tan
        25F30 - - - - - - shi - - - cui zi fu
        25F40 - xiao - - - - - - feng - - - - - - xian
        25F50 jian - fen - - - - li mo - - - - - - you
        25F60 - - - - - huo - qu - - - - niang
        25F70 mi - - qi - - he - lian - - - - - - zuo
        25F80 - - ling - - zhu - niao - - ji reng jie gan
        25F90 yi - - zhou - wu - - - - geng cu - mie
        25FA0 - xun - zhi xiao - - fu hu - - - di - jue diao
        25FB0 - - - - - - - - - shou - - wang
        25FC0 - - - na di shi ci shu - wa che fan - gu yuan
        25FD0 - guan - - - - - - - - qie - zhan dai she
        25FE0 - - - - - - zhou xiang ming zi huang mi - xi zhi pai
        25FF0 duo - - - ci mou - chao - yi gou
        26000 - - - - - - - jing
        26010 - - - zeng ping ye jie - pi - - sha zhuang jiong
        26020 liu yu - ju - - - - nuo
        26030 - - - - - - - - mao
        26040 - - - - chen - zhuan nian kong jie hua - - xin zuo yan
        26050 jue - - - - hu zhou she - yan - xie die - - chen
        26070 - - jian ji - - chuo hong
        26080 da - - - kai xing hui jian zhou zha fu chi beng nuo
        26090 - ji qian - wan ou bi shuo
        260A0 jing ye
        260C0 - - - - fei - - li - - li pi
        260D0 - - sui liu he hun tan shuo zhi bo - - - xi
        260E0 - po qun - mu
        260F0 - - - - - - - - - - - - - yong
        26100 - - dai - - - - - - - qi diao nie shuang - shao
        26110 kun sui - dou die - - - - - - - gong
        26120 - - - - - - - - - - - - - - - zhuan
        26130 guo - - - - - - - - - - - xu qu
        26140 xun - - jiao zhe - dian sang beng - suo qian - - - xu
        26150 - xun - - mo
        26170 - - - - - sui la zhu zhou - li - dan ju - yun
        26180 chan luo - - se - lian - zuan - - lai shuang qie
        26190 - - - - - - - - dou - - - - - wu meng
        261A0 - ji - - chi - ni
        261B0 - - - - - - - - yao - - la - - lv
        261C0 sui fu - - lei wei - - - - - - - - cong
        261D0 - - - - li - pin - jun ju - la
        261E0 - - - - - - - ji - - mie - yao bian
        261F0 - cong si - - si - - he
        26200 - - - nang - die - - che yun - xiu shu - chan min
        26210 lian yin xing wei gu tou ta fei da nie cu zuo jie xuan bo jin
        26220 yin xu - yu xiong - qi bei xing gong - - zui
        26230 jie - kai - - xing bei shu yu - zhou zhan
        26240 - - zhong - - - cha - chui liu - - - - sui
        26250 zhu - - - - - - - - bian - - - xin - ya
        26260 - - ling - - - - ya - - - - ting
        26270 - - - - - - - - - di
        26280 - pi hu cen - - - - - - tian mou juan - mou
        26290 ju liu - ling - - - liu hu
        262A0 - - - - - - fu hu - - e gong gu
        262B0 - gua - - - - - - - lve - fan lv meng fu liu
        262C0 - - - - - xie gu - xian bo - ji
        262D0 - - - quan lu - - - - - - - - - shuo
        262E0 - mou yu han - - - - - yue dan - - - - yu
        262F0 jian - - gang - - - - - - - - - - - cao
        26300 shen liu - - - - jiao - - su su zhong
        26310 - - liao - xuan lu - ji - - yan - - - - lu
        26320 - min ti - - - huan - - yi tan - wu
        26330 ji - - - - - - du kun - jun - - - - shi
        26340 nan po - - shu quan - - - - - - ren - - fen
        26350 - - ta tun - yang
        26360 li - - - - - duo ci - gu fen - - rou
        26370 - gao xiang - xiang hou - tao shan yang zi - yuan
        26380 - - - - su - - chuan xiang - ban - man - fu la
        26390 li - jie you - - - - yu - chi - chuan yi shan
        263A0 - - ji yan - - wu chun mang - - - - fu jia gou
        263B0 gu jia - - - xian - jin zi lou - - gou
        263C0 ren - shan - - jue tong you
        263D0 - - - - jian du - hu - - - sao yu
        263E0 - - mai - zhi yan gao - huai - - - - - quan
        263F0 - yang - zui - - - xiao yi yan hong yu - - - chi
        26400 - chi - - hang se pa ta fen chi - - hong xue
        26410 - - - - - - zhi - - - - qu
        26420 xi fu - shu hai - po - ci
        26430 chai - - hong - - - - pao shen xiao - - xuan ci ting
        26440 po - - - - - - ta cha - - zu huo xu yan chai
        26450 - tuo - - - - - - xian xuan hou huan ge chong bi hong
        26460 hong chi - cha - - - - - - - - - - - zha
        26470 - zhai ta - - po ta - you fu ci da ta - liu
        26480 - ci - hong - han la - shi - - - - tong hui he
        26490 pie yu - - - - - - - - - - xian han - po
        264A0 - - - - - - la huo
        264B0 tai - - - lao - shu - - - dao dian
        264C0 - - - - - - - - xiong - - wang - che nai
        264D0 jue - - er er nv nv - - - - - - zhuan
        264E0 - - nuo - lie lei - ba - - - - cheng - - gui
        264F0 quan ge - gong shao - - - - lai zheng yi gun wei lun
        26500 - - shi ying sheng tu bi - ze zhong - rong qi fu ce
        26510 - - - li man - lian biao - - - chuang yi
        26520 pai - - - - yi kuai - - biao - chi qu mo zhe sha
        26530 sha - - - - - - yao gong nai - - xie - - tian
        26540 - - - - - - ye - - sha - - - - - sao
        26550 - - dian xu - - - - - qu
        26560 hong sheng ting
        26570 duo - - - - liao - hong li - xiang - - shen
        26580 fu - - - - - - - yan wang qi duo - hua qian
        26590 xie - - - - - - - - - - - - ci sheng
        265A0 - - er - xing - tui yan - lie - - mi
        265B0 - - - - - - - - zong - zi - hu ying lian da
        265C0 tian tian - - - - - - - - - rong - ai
        265D0 ai zhe guo lu zhao mi liao zhe - - - qu cong - - ting
        265E0 - tan zhan hu - pie - da rong - - - - - nao
        265F0 - - - nang dang jiao - - - - - ju er
        26600 - - - - - - - - - - li - guo wai
        26610 - - nie - jin
        26620 - - - - - - - - - pi chi
        26630 - - pi yi du wa xun - qi shan - - xu - - he
        26640 pan - pei - xiong - chi tan zui zuan qi du
        26650 - - - - - - - - - shui - - na xi
        26660 - - - - - - - chao yi - - zheng - - ju dai
        26670 - san - - zhu wan gu - san ban jia mai
        26680 - - - - - - - - tuo - qi - - - - zhuang
        26690 tuo - - ping - - - - - - - - - peng kuang yi
        266A0 - xie yue hen - hou zheng chun shi wa - xie
        266B0 - - - - - - - - geng
        266C0 - - - - - e - - - - - - - - - ku
        266D0 na - - ju xuan qu che lv he sheng nan - he cha yan geng
        266E0 nie - guo yan guan - - zhi lao - - - - - - du
        266F0 qi qu jue
        26700 - feng - xu tui - han ku - - shen zhi - pang zheng li
        26710 wan - fan xin - - ya - - - - ju shen
        26720 - - - - - - - - - - - - - mang - tun
        26730 zhuo xi yin jing tun - - geng ji
        26740 - - - - - - - - - - - - - - - zhuan
        26750 - - tie - zhi - ji - - - ying wei - huan ting chan
        26760 - - kui qia ban cha tuo nan jie - yan - tu - wen
        26770 cong - - xu yin - - beng - - - - lv
        26780 - zai da - - - nie ju hou - - - geng
        26790 - - - - - hou kan gong - hui xie - - xi han mi
        267A0 - weng hun sao xin zhe huo - gong - - sai jin wa
        267B0 - dui chi - - - - - - - - - - xi
        267C0 - - mi zang sang
        267D0 - - - tun zhi wen - - yin tun - chong ze - xiao mo
        267E0 cu - - bian xiu - - yi - - - - - - huang
        267F0 zha suo hun ju
        26800 - cu - - ji xun sun ceng - yi - - - - biao
        26810 - - jue li - - pao - - - - za ye - bi zhe
        26820 zhe - jiu zhe - - shu - - - xi
        26830 - - - - - - - xu nai xian gun wei - - ji sa
        26840 - - dong nuo du zheng ku - - ming
        26850 - - - - - bao hui - - zong
        26860 - - - - - - - - san - teng yi - yu
        26870 - yao ning - chou hun - dui - qi ying bing ning huang
        26880 - - - - - - ying - - - bao - - - guang lei
        26890 zun - - - - - - - - chan
        268A0 - - - jian - - - meng - xiao - - - - - xin
        268B0 - li - - - - - - - - qiao - - - - wei
        268C0 na - pang - lei - - luo - - - luan - geng - luan
        268D0 - - qu - - - luo - nang - - luo yue
        268E0 - - shui - - mi wang ce jian wang - - - - - jia
        268F0 - - - - huan - - - lian zi bai shou - - wan
        26900 - - shu - - - - gui xi - ru yao - - gao
        26910 - - - - - yue - - yong wa bo - - - - xin
        26920 - - pi bo - - hai zhai wo - ye bi hai
        26930 - - - - - - - - chi - - zhi - ni
        26940 - wu ai - - - - - ai yu chi - - jing zhi zhi
        26950 zhi ju - - - - han - - - ping - - yao
        26960 - - - you ping - mo - - - - - zuo po - xue
        26970 kuang yi po - - - - - - - - zhui
        26980 - - - ni qiu cou - - - - - - yao
        26990 - fen - - - xia - jiang cha - - xiao cha
        269A0 - - cheng cui - - - qiong - yu - yu - - - wen
        269B0 - cha yu - - - - - - zuo dao - - juan dao ying
        269C0 - feng - - - weng - - jin qi - qin - kuo - tan
        269D0 xian - tian - kuo - tian - hu zhu zhan ta - tian ta ta
        269E0 hua yan tie - tie ta - - - - - - huai - jia qi
        269F0 - ta - - tan hua - - zhuan hua - - lan
        26A00 - - - - - - zun yi fu wu - fu - ding ta
        26A10 - - - - - - chao - - ri quan - ge
        26A20 - fu di diao yong - jia - - long - - yong pi - huo
        26A30 qiong - fan wu tong hang - - tan - - - - - heng
        26A40 - - - - tiao - - - zhou - - bai xie dao - jin
        26A50 - - - - - hu bei - ding - - - nuo wei yu
        26A60 xing fu xian qi tu - - ji - ying - deng wei xi - pai
        26A70 - sheng you - ai jian - gou ruo - - - gong - - sha
        26A80 tang - - - - - - lu ao - qi xiu - dai
        26A90 - fa wei - dun liao fan huang jue ta zun rao can teng
        26AA0 hua xu - zhan - - - gan - - peng can xie da
        26AB0 - ji - - - - li - - pan - - - long li xi
        26AC0 teng - - ling - - - - li ran ling - - - gun
        26AD0 - - - - po mo pai - - ba
        26AE0 - qi - - yan - - - - - wa ang - ming min xun
        26AF0 meng - - guai - - jiao - - - - gai
        26B00 - cai wu zhe ren kou
        26B10 - - - - zhao zhong qiu guo gong pu hu mian - - tian
        26B20 - - - wang
        26B30 - - - - - - - - zhu da xiong na - - juan
        26B40 - nian - - - - - - hu sha
        26B50 - - - - - - - - - - - - zhi - - ta
        26B60 - si - - - yi - - - - - - - qiong zhi lv
        26B70 ru - qi yu zhou yang xian mou chou hui jiu jiu piao
        26B80 - jiao - guai - mo
        26B90 xi pu
        26BA0 - - - - - - - - - - - - - - - ji
        26BB0 - - - - - - wen bei yi fu si juan ji - ni
        26BC0 ben - - - - xu - - qin bo - - wang zhe - wo
        26BD0 shao zao yang - - song nie - - - - bi
        26BE0 - - - cu qiang - - - - - xiao zhi she - - zhi
        26BF0 peng
        26C00 - - - - - - - - - - - - - - - diao
        26C10 - - - - - - wo - zhi bi - fen
        26C20 - na - - - bang - - - - qiu ni bo dun - shi
        26C30 xu chang xu ye mi - - - xin zhuo fu - - pi xue
        26C40 yu xian yu yu - ju ta kong - - zheng meng gang
        26C50 - - mu xi bi - fu - - - - - xiao
        26C60 jiu - - gou
        26C70 chi jiu jiu - - sha - fei
        26CA0 - - - - - - - - - - - fu - - - wan
        26CB0 xu bo
        26CC0 - hao - xie pian yu - tian pi - shi kuai ji - - zha
        26CD0 nai mou - fu du - - sheng cha - chi gui min tang bai qiang
        26CE0 - zhuo wei xun - miao zai you - you - shan he lv zhi
        26CF0 - - jing zhen - - meng you - wo ba - - juan ru cou
        26D00 zhi - - - - - - qiong - hu yang - jun she kou
        26D10 - qian - - meng - - - - - tiao
        26D50 nie - - - - - - - - - - - - - - chi
        26D60 - xiong - hun - - di lang - zao ce suo zu sui - xia
        26D70 - xie - - jie you - gou geng - - - jun huang ji pou
        26D80 wu - yi - - nai - rong nan - ping shan diao ji hua dui
        26D90 kong ta - hong - shu - - - heng fen
        26DB0 - - kou
        26DD0 - - - - - - - - - nian - - - chu
        26DE0 - - - - - - qiang
        26DF0 - - xi hu song wo - hai ru meng - san - wu - you
        26E00 - tan shen - - - qi - guo qia xian - - - - sui
        26E10 lu - - qi diao - - qi jia you xi chao
        26E20 - mi lou bi - - - - - - pei - - - zhen shen
        26E30 chan fu - - - - qu si - - zui
        26E60 - - - - - - - - - - - zhao
        26E70 - - - - - - - - - - - - - pi
        26E80 cou - - - - - gao du - fu guan sao sou jian pou
        26E90 can beng mou zhao xiao - ju shu jian li - chuan lao - he hu
        26EA0 gu zhang jie xiang - du han jia xiang ji shu lang ji shan
        26EB0 tao zi shuan - ji chu ji shen lin liao - san - an ruan
        26EC0 ti dan - huan - sa
        26ED0 - - - - - yin
        26F00 - - - - - - rui wu ju huan leng lu - - tan zeng
        26F10 - - - qian - - - xi
        26F20 - ci she - - - - sa - - mao qu - bo gan
        26F30 qie juan dang chang yang he - ji - bing - mei - - - dun
        26F40 ao jing lu mian dian he - jian - - hua gou - - lu fu
        26F50 hui - zei - jin si qun - - - - - dan - wan bian
        26F60 - - - - jia - - - - - - dan jiu xian bo
        26F80 - - - - - - - - - - - - - - - xia
        26F90 - biao - - - po - - sao bei sha wei - cang lu
        26FA0 - - - - - - - - - dan - gu za bang gan
        26FB0 - chao ji lie - qiong jian lu duan suan yao yin - ta yao jing
        26FC0 chu fu yuan shao - bing dang shi - - lu qie luo po - meng
        26FD0 jie - - ji - - lu
        27000 - - - - chang mie meng jian - - cai - su
        27010 - - - - he sa - zi keng geng si
        27020 ti zhan xie shui chi you lu meng lie si - - xi fan fu shen
        27030 ti chai yue - fu jian di - - zhe xie dan - - - zhi
        27040 - - - xu - - - - nie fan meng min
        27070 - - - - - - - - - - - - - - lou du
        27080 - zhan jian han dan sen jian tan jiao po - ping - zhuan - liao
        27090 zi - zhuo - hu - - - - xi - meng ju mie xian
        270A0 kui meng jian - - - nou - di sao
        270C0 - - - - - - - - - - - - - - - chu
        270D0 zhi qian lv - zhuo - - - zuo han sui gou - chou ji yi
        270E0 yu - - - - - - - nou ni ruo - - - lin
        270F0 - ning
        27100 - - - - - - - - - - - - - qiao yao fu
        27110 shuang kui qu dong shu - - - - - li ju rui
        27120 zha - - - xiao
        27130 - - - - - - - - men shi dian li deng zan - luo
        27140 can - - ao - - jian - diao - - ying
        27150 - - - - - - yi dang nou - yue
        27160 - - - - - - - - - - - - - - li li
        27170 hu - you - - - - - - - nang
        27180 - - chen - - - - - - feng bie - - - - man
        27190 gan huo - cu - you - - you - - - xu
        271A0 - xu hu lu - xia yi - - - - - - - hu hu
        271B0 zi - - - - - - gong tui wu ling gu zhong
        271C0 - - - - lu - - - zu - - - tong xia he
        271D0 - - - yue - - - - - nan bo hu qi shu qiang zhou
        271E0 yao gu - - - ban kan - - - - - - - he ji
        271F0 hu yan - - - - chun ding qiu hou - - hao - - zu
        27200 - xian - - xia xi - - se - - - ge xi
        27210 - ge - - lv - ge ke - shou zhu - teng ya ni
        27220 - - - - - - luo sui - - chan - - wu - yu
        27230 - - - - - - - - - zao - yi xi hong quan wang
        27240 chi xi tian yun - yi ji hui fou - fu - - ji xuan
        27250 shuang tai - du - - - yuan - - - di - - zhu tai
        27260 - rong xue yu fan bei - qu - bu jia zha - nu she
        27270 - - li
        27280 - - - - gui guai - dai - - - - - - - gai
        27290 - - ci - yan song shi - ku zhi tong qu e - xing ru
        272A0 yu - - yi yi xu fou ge - - - - he yin - hong
        272B0 - duo - - - - - - - - - - - xing fan
        272C0 - - - - - - - - - qi sha - du di li yi
        272D0 xi geng tong kao hong kun nie chi ti - tong
        272E0 li na
        272F0 - zhan bei
        27300 - tiao - za e shou kong peng fu lu xie xie xiu lu tian ta
        27310 ci qu - fu zhi - xie zou fei min xing - - tong qi
        27320 piao - sui er - - - hu
        27330 - - - - - - - - - - - song - bie ding ban
        27340 shi xie xiao fei
        27350 - - chuan shuai yao jue sheng - you fan - - kui di - mao
        27360 jie - yan - - wei - - sang jie yu wei e quan jiong feng
        27370 long die pian - lian hu lv - - - - - - - - dian
        27380 - - - cui mou
        27390 - - - - - wang juan ke yan jiao
        273A0 - gong - rong sun shan - - chi - qi suo - ye zao que
        273B0 zhan ba zu suo zhe xi - chu jiao zui ge wu - - lve ji
        273C0 - - xie xie - - dou - - - - qiu
        273D0 - ping - liu - - pin ci
        273E0 - - - - - jie - hui - - - sha
        273F0 - - - - - - - - zhi ai xu bi - ye ni zhu
        27400 - su - xie yu qu - - zu zhi zhang lve wei chong mi
        27410 ji - su ye xi tuan lian xuan - wu - - - - - mao
        27420 - - - - - - - - - - - - hong - - lve
        27430 du cong chan lu su
        27440 lve - - - - - zhong li fei - jing kui yi hua cui zhu
        27450 yu beng tun shu dai wu ci ning dang zu han - pi chuan
        27460 du pa - - zhu - xie zhe qie xuan - sao
        27480 bi - fu - - - - - li - - - - - e
        27490 ye shu - se - qi guo se - fu mao - lei zhan
        274A0 - - - - - - - - chai - - - - wei
        274B0 - - - - - - - - - - - - - lei - zei
        274C0 ying ai xie - bi - - - - - - chan - - pi cong
        274D0 lie qi - ji jing dong fei yi tuan
        274E0 - - - - - - - - meng can ya
        274F0 - - yang - ting - - - zhi - xie lv - li - mao
        27500 - - xia - - sou
        27510 - - - - - - su xue - - - - - li yuan
        27520 - zhan - ta xuan wei ye pang mao ti pin - du qiu yi
        27530 - - - tuo chai - - jin - - - - e
        27540 - - - chan ying ling - xian - qi - yue lve ying qu
        27550 - - fei zi - - - - - qing - - - ning wei shuang
        27560 - fu - - mo mo tuo chai zang - - - - - li li
        27570 - xia juan - nan mi - - huang - shuang - xu - - fei
        27580 - xie - - - - ta yong - zhan
        27590 - qiang nang - lin - - - luan xian fu - ling
        275A0 sao - hui - - - - - ting - qing - huang - an
        275B0 - - - - - man - ni - - - guo ou - - xiang
        275C0 - jin - - - - zheng - n - - san hu - zu hui
        275D0 - - ji - - - ye
        275E0 - - - - - - xing - - la yu jue
        275F0 - shu zheng - yong - ge - jian xin - - hui - - shuai
        27600 - - chong hang - - - - liao - - - - jiang - gong
        27610 - zhuo - - - - - qi - - - - qian - dou po
        27620 - - hu - - niu - qi diao diao - li - - xiong
        27630 - - - - - - - - - - - - - na - zheng
        27640 la zhi - e bo po xu yong ci li - - pao - - xiu
        27650 - - - - - - - - - - - pu - che qi
        27660 - yi - ti duo long - jian - - - - - zhan yuan
        27670 - - - - - - yu - geng - hou - - - qi
        27680 mu huan long xi e lang fei wan - cun - peng - - - cuo
        27690 weng
        276A0 - gao - - - cui - - qi li qie qian kong beng - shou
        276B0 - - - - - - - wei
        276C0 - - - - shan - - - - - - - - - - zi
        276D0 - - ti qian du - - tu - - wei - - - hu xing
        276E0 - shan zhi - - - - chi
        276F0 - - - - - - - - zhou weng chi suo xie - ke
        27700 - shai shi shou - jie - - - gao lv
        27710 - - - - xie - - - - - zhi - - - man
        27720 shuai ke - diao yi - su chuang - - - - - du
        27730 - cui tuo - - xie - - - - - - - xuan
        27740 - - he jue - - ti fei - zhi shi tui - - chong
        27750 ti zhan heng - qu wei - dun bao - - - liao lai
        27760 - - - - si - - - - - biao xie bie - cong
        27770 - - ju he - - - kui yong
        27780 shu - - - - - - - - - - - - nie - yu
        27790 zhuo meng hu - ke lie - - - - - - - jie xiong
        277A0 - - - yan - - - - - jie la shu jie lei
        277B0 zu - shi - - - - - wei du su
        277C0 - - - xie rang - - - - - - - luo
        277D0 - qian - - - - - - nang ling - - ji
        277E0 ming - - gu - - - - xuan - - - xu
        277F0 - bo - - - - - - - - - - wei
        27800 - - ku - - - wan - cha - mao ke - - ci
        27810 - - xian mo - - - - - - hun chan shi zhen e mi
        27820 - shi qu shu - ci yan - - hu qi zhi huang
        27830 - - - - zhi - you - - - - - gao yao pou
        27840 - - - - - - - yi cheng ji - ai - dong - sui
        27850 - jiu - - - - - - qi lian xuan - liao
        27860 - yun xuan cou pian - kui - ti huan dan gui chen - shang ji
        27870 - - - - lian kan sheng - dou you qi - xiao
        27880 - - yi lou - - chuang - - - - lao gao
        27890 zeng - wei - - - jian - - - - ying fan li qian
        278A0 - - yao - - - kui wei - que - - xiao que
        278B0 hu - - - - duo chu - - shen - - zhuo e ji
        278C0 - tan - pa - - - - - - - jie qiao
        278D0 - qian ju - - qiu tuo - - - nuo si - - - yi
        278E0 - gu hun pa zi - jiao - - xi shao - yi zhi
        278F0 - - - - - lun - zhou jue tan nuo ju hu - zhi
        27900 - - - bi - - - - - - - - - chi xuan ji
        27910 gua ju wo tuo - qiu wei duan - shou - zhen ne - - xi
        27920 zhe zhi - na xi - - - jian - - - - - yao guo
        27930 - - di - huo jing - - - - - - jue yue
        27940 - - - - ji xi su - jian - kun wo kuang biao jue
        27950 - bi - chan - zi li - - - fo qian yan - tan mo
        27960 - - - kou xi - - - - - - - - - hu hu
        27970 - fu - - yang guo - ren yin feng jun - yun - - xun
        27980 - xi - - - - - - - - - - - - xia
        27990 - hang - - - - - - - - hu - - hu pu fan
        279A0 - - - - jia - - yi - - - - - tuo na
        279B0 - - - - - - - - yin yin
        279C0 - - - ji wang shi dui duo - tuo wa li - - - re
        279D0 - - ci xu zhou zi - - - - - - wang ya - ji
        279E0 chao - - - - - - - - ji
        279F0 - - - - - shan tu - bie xi pi zha - - hui
        27A00 suo - he - yue - wu - ling - zha hua
        27A10 - - - - - - - chan - - - - - - - e
        27A20 - chen - - - - - sui - tian
        27A30 zhi ti ao zhuo zi ke - se tian lu - - - - shan zha
        27A40 - - - chong - yan
        27A50 - - mu hu - - - - - - chi - - su
        27A60 - - - nao - - ji duo hou - cong zha yin - xiao
        27A70 bian beng la - chi - qia - an shi - - chi
        27A80 - - - - - nu - ji
        27A90 - - - ou - xia - - chai - ai - - sheng he
        27AA0 ji chi xi zheng - - ta - ma - - pi - - xu qian
        27AB0 - - - - - - - - - xia
        27AC0 - - - - - - - - - - yu
        27AD0 - jie xia lu - qie - cha - - - yang ji sha lou
        27AE0 ji zhi wang - bi an yi an - - - - li
        27AF0 - - - - - - - - - xian - - - - jiu tan
        27B00 - hao he - - zha zhan yi xi - xi fa yan - - mu
        27B10 - - - - - gu - - - - - - - - yun
        27B20 - - - - zhong - chan chuang hui za gun jian ya
        27B30 xiang he
        27B40 - - - dan - - - mian ning - meng - lie zhou pu tai
        27B50 - - - ying teng guo - - - - qiang - lv sa lie chi
        27B60 xie - - guo bao luo juan - - - e
        27B70 - - - he - mei - - xie pin - han chen shan hui
        27B80 - - - - - - ying - jian - - - - an
        27B90 - ta yi tui - - - liu - zuo - li - pin xue
        27BA0 nen dou - - lan - - - - - zhan jue zhen ji qian
        27BB0 han fen - han hong he hou - - - zhan chou tai qian - she
        27BC0 ying - - qin - - huo - xi he xi xia hao lao - li
        27BD0 - - cheng - - - jun xi han - - - - - dou
        27BE0 dou wan - - dou zai juan - lou chu - zheng - - - qi
        27BF0 kan huo lai - - - - - - - gai - shou - dong
        27C00 - - - lou tuan - - yu wu - tian - - - lao
        27C10 - - guo - - - - - tan qi
        27C20 lie li - xun - - - - geng ting han chu - tun - xiong
        27C30 you mo chi - hu du - mu - na - ling - - - ai
        27C40 xian - - - kan si san - - - yi - - - - yi
        27C50 xiao - zhi dou - - - - mai - - - lun jue
        27C60 - qiang ling - - - - - - pian cou duo yu
        27C70 zhuo - xi huai ming tang - - - pu - mi man - guai
        27C80 qian - lin min wei ceng - hu sui - - ju sha meng
        27C90 - - - - - - - wei xi ling - - bi wei
        27CA0 - li zhe - yong hu wan ba jian - - - - zuo zhan bo
        27CB0 qiu yang - - dong qu - - - - pi zhai - - shan gou
        27CC0 biao yi fu - xin shi tong - - ding - - tu xiao wu pei
        27CD0 hui - - - - lai - - - si cui sha zhou zhao wei lai
        27CE0 bi - - dong - - nao xie rao tuan wei you mei yuan zhong
        27CF0 - - - - - - sou - gu shao - zhao pi - - tong
        27D00 - chi peng chan yong shuang - wu - pi huan - fu - biao
        27D10 - - - nao - biao wei yong - nao guai
        27D20 li - xin yan po pei - - - - suo - ren shan
        27D30 - - suo - - - - - dan - men
        27D40 - - - shou - - - - gou - han shi yang - gu
        27D50 - - - - - - - - - - - ke - - ju
        27D60 pai ce bao xiong cai - - lin ai - - - mi lai
        27D70 - xiao - she - - - - - - - huo ni
        27D80 - - - - zheng - lin zha - - yun - - xu
        27D90 - - - - cheng wo xi - - bei - - shang
        27DA0 yu mi
        27DB0 - - duan - - cha fan ze cheng - ting
        27DC0 - - - - - yi - - - - - yao - - ku
        27DD0 fen xie cheng - - - - - - - - kui - - - bin
        27DE0 - lou - - - yi mi xie
        27DF0 - gui - luo - - shan - - - - - - - ju du
        27E00 - - xian - - zhi - - bin
        27E10 - - - - - zhi zhuan xue lian sui
        27E20 - - - - - - lan ju mian xun zhan gun
        27E30 - - zhi - - - - - - - - - - wei quan chai
        27E40 - - - - - - - - reng - yue - zi
        27E50 luo gui mai cheng zhang ju tian wan - - - zhi - - nan
        27E60 - - - han - - - - xi lin - - yan xu
        27E70 - - hu gan xu - xi - - - cui - - xi hu
        27E80 - - - - - yan - - - - - - - - yi chi
        27E90 jue - zu - - - - - - - - - jiao yi - tan
        27EA0 chi ba tou zong qiu - - chi xi
        27EB0 ni - cu - wu - chu su yong ju ba - ci di pan chi
        27EC0 - qiu - yan - - - - - - - - - zhai
        27ED0 - - xian beng kuang qi zhou ju qie mo yuan - gui zui
        27EE0 - - - - - - - qie
        27EF0 hu qiu hai fu lang sha xi bu shi yong guang - nie - - hou
        27F00 - - - - - - - - - - mi - - - e xian
        27F10 yun xu qin dong leng qi lan fu qi chong - - cu - - mo
        27F20 bei - - - dao - - - jie chong chi yu cui su ti shu
        27F30 zha fu - che fo hou zha
        27F40 - - - - jie zha zhan - - yan hai wu hua dian yao sou
        27F50 qian ji xiong qi jun - hai - - - - - - - yan jie
        27F60 cui - tuan zhang piao lu zhi chu mi qiang - lian
        27F70 - - li - - zong e su jue - - ju tan liao san dong
        27F80 - za zhi - - - xuan ling - - deng - - zhan xuan qin
        27F90 jiao pi - - han - - - - - yu guo - xun
        27FA0 xun chan jie ju yan du - hong xian xun - - - - ling jie
        27FB0 yi qu gan feng - jue qu - - - - jiu - ji ji
        27FC0 - - - - - xi pang - kuang ku - ku zha - - ba
        27FD0 - - chen hu nu e xiong dun sheng wan fen zong - xi zi
        27FE0 hu - - - - bie - tuo ban ge - ke
        27FF0 - - zhui fu mo jia tuo yu - mu jue ju gua po
        28000 ni long - - wa yan
        28010 - - - - chou kuang hai - xiang xi - cun tong ruo - duo
        28020 che - - - lei zi - zheng zuo - - kang zai - yuan qiong
        28030 - - - fa xun - ji - cha
        28040 shu xuan xie ti han xian shan tun hang kun cen dou nuo yan cheng pu
        28050 qi yue fu - - - - ting - - - - - - - wo
        28060 sheng tuo
        28070 - - - - tan - ya zhi lu yan ju - - de - chu
        28080 zu e zhi peng - bie - di
        28090 lai - ye - - - - - - - - - hao pan tan kang
        280A0 xu zou ji wu - - chuan - - po yan tuo - du - pian
        280B0 chi hun ping - cong zha - - - - wan - - - - wai
        280C0 - - - e wei bai - jiang
        280D0 - - - cha - chu kua teng zou li ta sa - - pan pan
        280E0 - - - sao qiao - - - - - - - - zu - zhi
        280F0 yan - jie neng
        28100 - - - - luan qu - deng liang chan qie lou die cui
        28110 ji - - chao shuan zu - kang - - qiang li
        28120 - - - - - - - - - - - - - - shuai yu
        28130 zhang lei
        28140 - - - - - po - - - - zhe xiao - tan cui lan
        28150 - xu shu zha can - - bi peng - - zhu - cheng
        28160 - - - qiao ji - - - - - zhai - lan
        28180 - tian sa jin zhu duo - cha juan tang beng - fan lie zei sui
        28190 - - - - - - - - - se
        281A0 - - - - - - - zhi tui - qing - chuo
        281B0 ta bing wen - - po - - - - - - - mo ca
        281C0 - kuang - cuo rao bao lai - - - - - - nian li
        281D0 - - - - - jiao lu li long gui - - - chan
        281E0 - - - - xian - chan - xie zhan - - - - - shuang
        281F0 - - - - - - - - - - - mi luan luo
        28200 dian - - - - - - - die - wan yue luan - luan
        28210 - - - leng - wai din nen shao xie pi
        28220 - - - - - mao - yin - bo - zhu - - chong
        28230 - - - - - - mu tuo - tong ye
        28240 - huang - ren - ye - - - - - tuo
        28250 - - - - - - zuan yu - - a - zhou wan
        28260 - duo zhong ha huang mian - - - chun qie gong ting mei
        28270 - tang - - rong - - rong qi guo - - - xiang tian
        28280 - - - - - xiao - - zhan cui
        28290 - - - - lan - - - shen - lei li - chan nie luan
        282A0 - ting hui - - - - gong
        282B0 qi yu - xin - - - - yue ba dai ji xuan - - jue
        282C0 niu - - - - - - - du ji
        282D0 pa gong ben - keng yang liu ni zha yin nian pao - gong bu he
        282E0 rong gui - - - bi xi ju hun bi - tiao zheng - hong yi
        282F0 ci - bing - - - - gong - - fa - - yang xu
        28300 - hong - - zang chai hong - tian - - - zhi xing xu
        28310 - zhen - - wan - - - jun - - - - wo
        28320 lu - zheng rong cheng fu - e tao tang - juan chao ta di
        28330 zong - - keng tui - keng
        28340 - - - - - rong yun he zong cong qiu - - - mu duo
        28350 xu keng xian - - - - - - - - du kan - ying
        28360 - - zi - - - - huang - peng - li - bo ge ju
        28370 ke - hu yao tang - qiong rong liu hui ji
        28380 - - - - - - - - - zhi - tang zhi kang
        28390 - - - - yang - tang hong - - - liang - cao
        283A0 - nai zong - deng - jiao peng - guang er jian jiao nuo zao
        283B0 - - - peng dang - qu lian mu lan - - - - fen
        283C0 - - hun - - - kuang - yin shuan jian
        283D0 - - luo - lu - - - - - ge rang - - pin
        283E0 long - - - zhen xian - - lin lian shan bo li
        283F0 - - - xie ge min lian - - jue zhou - - - - ke
        28400 - die - zhe - shu ji long guang zao xian qian - shen
        28410 yin jie - - shen shen sa - - - - xi
        28420 - ku - qu - ge ban - bi qian
        28430 bin ban - zuo pi - huo - - - - - - - ban
        28440 - - - - - - - - - - nong - chen - peng
        28450 - fu tu - - - - - - - - - pi po
        28460 chi - - xue qi wu - - zhi di cong you
        28470 - - - - - - - - - cong - - di zhuo - zou
        28480 cong - - pan yan qi rong jia - zhi qiu yue - shi
        28490 - hao - - - - - - - tuo - - bie - kan
        284A0 - - chuo - ci - yin shi hai ruan - yang chi - ci
        284B0 - gong mi - ji - - - - - - - gen zao
        284C0 - beng - - - - - xin kuo - die - - ting
        284D0 - - - - - - - - - - shui - - - dai
        284E0 - - - - - - li - yong jiao - - ta qu yin yuan
        284F0 jie - qian yao ya - - qing - - - - - - - pei
        28510 - - - - - - - jia - tou - ti
        28520 - dun chan jia chi jian shu - - - - - - - - ta
        28550 - - - - - zhi - yuan - - hu - lie
        28560 ze - chu - - - qiu beng
        28570 - - - - - - - - - huan kua sheng - jie - wang
        28580 - - - hu - - - - - - ze zan yang - chi jiu
        28590 - - - - - - - - - - liao yu
        285A0 bian - kuang - - - - - - - - - chou ya zhuo
        285B0 qie xian - yuan wu jiao xiang sha - zhi - - chong - bian wei
        285D0 - - - dao - - - - - - - - - yu tui
        285E0 - chao - - - hui qian - wei
        285F0 you - - - - - - - - - - - di - da
        28600 - you jiu tui zan - - hui - sha - - huo
        28610 - - - - yao - - - - xian - - - - xian
        28620 - - - - - - - - - - - - di - jiu
        28630 - - hui - kao you - - li - - - chuan - chi
        28640 huo - you - yue - - - - - - - - - ta zan
        28650 - - - nie zhu
        28660 - xian - - - - - - - shi - kou qi tu fan cun
        28670 - - tun cha cai xiang pei jing qi shao niu na - qin
        28680 - - - - - - - - - - - - - bi
        28690 - - - bi bao bian zi na wei hao
        286A0 - jin - zheng - - - qie - - - - - - hao tong
        286B0 zao sheng cun huang ru zai nian - - - - - - - xian
        286C0 - - - - - - - - quan ji yin li mang shao han cuo
        286D0 jun ji bu long fou you kuai - - - - - xiang
        286E0 - yun - qin hui pu - - - - - li pei shu ju yi
        286F0 zheng chong - xi - hu rou
        28700 - - - - - - - - - - - - huan qiao zhi ying
        28710 xi qiao ji zheng huang - yu zou mei - - - sheng
        28720 - - - - - - - - - quan
        28730 jiang he - tong he wen yi pang - - weng qian li yi chuang xu
        28740 wei - - - - - ge - yu - - zhai gan qian kang li
        28750 shen guan - piao - gai li - hu - - tu shun - hu li
        28760 - - lou - - - dang - zuo shan - she - feng ju tong
        28770 jiao qiao gao zi huang shan - - tan
        28780 - - - - - - - - - - - - tuo - ling
        28790 cheng weng zuo yu - zhu - qun xi qu - ge
        287A0 - - qi xu - - - - gai que shou meng
        287B0 - - shen - - - qiao can - - li - wan lei xing lang
        287C0 - - shi zheng fan - - - - - zhi - - - - yin
        287D0 - li - - - - mo wei - ying rang
        287E0 quan - - - - luo
        287F0 - - dai - yin bi ge - wen yan mian - gang qiu zhi
        28800 - - - - - - - - - - - gu tong - ling ti
        28810 ci yi fan po bi - bao - - - - - - - - peng
        28820 - suan - - song wei xiao - ji - - - hao yan
        28830 - - - - - - yi zao ying nan - - - - - za
        28840 - tian xi jiao yan - - - - - - - nei tan yan tian
        28850 zhi chou tao - - - - zha - dan - - - - mian
        28860 - wu yin yan lao - - - - po - hun hai mu cong
        28870 - ku chou - you - - - zhuo - kui sou
        28880 - - yin - - zui sang liu han wei meng hu li - mi
        28890 bang jian - - - - - - - - - - que
        288A0 meng - mu hong hu mi shai - - shang chao - zhuo - zhi nian
        288B0 - - - - - ji - - ke zheng - - - - - dan
        288C0 liao zhan gong lao hua chuai - jian kui - - - - she
        288D0 - - - - chen tan - hu meng pao zhan chang - gan
        288E0 yi - sui - - - xu ji lan - - - yi - - mi
        288F0 - mie - - - cuan - - lan - - yan - - mi
        28900 - - yong cang jian - - sou - - - - - - yan
        28910 - juan - - - e - - fen - fen
        28920 - guang mai - lie - - - - chong - li
        28930 - zhi - - xie - - chou - ji - - - pi
        28940 - - jie - - - - zhou - - - - - xiong
        28950 - kuang - - - - - - - jing - hu - - qian
        28960 - - - cen - - qi wan mao - dou
        28970 - - - - kou - dai - nao - hong
        28980 - - lai duo qian - yin
        28990 - - - - - - lou hui - - - fu mao - zhou
        289A0 - yong - - - - - - - - - - - lao ji yi
        289B0 liu cong - nan
        289C0 du
        289D0 tun xiang - - - bian chuang wu - ju
        289E0 - - - - - xie pi zhuo rui - sao zi - zheng mi
        289F0 zu qu - chi - zhi
        28A00 - - - - - - - - - - - - - - - bo
        28A10 - - - - - - - quan qian ya chao he ru
        28A20 ju wu - - - - - - - - - - chi kuang - cou
        28A30 ruan kuo chi zu jiao - yu tu meng da shuo
        28A60 - - - - - feng gou dong cha mao chan bian yu - - wan
        28A70 zu - zi - chuan wan wa - quan - - wan - xia
        28A80 - - - - ying jian - - wei ti sao - qi sha yu ji
        28A90 dou chan tuan - - liu - zhui
        28AB0 - - - ruan - - yan gu - li cha - - - di liu
        28AC0 zhan po
        28AD0 - - lou - zhi
        28B00 - lian - - - luo - - - - - - - duo
        28B10 jue li lan - ruan gu chan xu - - zhi
        28B40 - xue bo cheng - zhu hei - - ban - - - - xi
        28B50 - - - die - - zhan guo - - biao la
        28B70 - - - - - - - - - - jin
        28B80 - - gai
        28B90 - - meng - yu
        28BA0 - - - - - - - - - - xi - piao si
        28BB0 - - - - deng - - - chuo di ji chan - - - zhuo
        28BD0 - - - cai - - - - - - - - - - jiang
        28BF0 - - tou - - - - - - - - - - li
        28C00 - - qian - - - chuo - - - - - - - - ta
        28C10 - diao - jian - - - - - - - zhi jue - mo
        28C20 luo - - - - - bao - - - - - - zuan
        28C30 - - - - - zhe - - yu - - bao - - ma xi
        28C40 hu yi e gu tu zhen - qiu su liang qu ling guan lang tou da
        28C50 lou huang shou jiao zun gai wei - - kun duan song qi yang
        28C60 - shi - gai - - dao yao - - - qian - shao chang miu
        28C70 - mo - - - nao - - cong - nie zhao cen - - song
        28C80 nie ci - - jun - shao - zhu duo an bi - - ti
        28C90 pi xia qiu sheng - - - tang - - - man pian - ti rong
        28CA0 - - - - - - - cong - - ji feng wu jiao lao zeng
        28CB0 peng can - nong - chan - - - - - - - - man gui
        28CC0 niao chong chan - - - nang - - xia jiu ji zhen
        28CD0 - ting - - men yue - zhong tun rui xie xi - ting niu
        28CE0 wang jian - fen
        28CF0 - - bian - - - - yi - - die ji gan - - jian
        28D00 jiong - - - - - kai - - - que - nan mou xu song
        28D10 shen kuang que wei - - - die nan - ruo gong dou - nian
        28D20 - chao he yan - - - - - tu bu - hu yong - shi
        28D30 chu - - - - - - - - xiao men li ti - jian
        28D40 - - zhi gua guan - qi - fei yu zhe wei e chan xi
        28D50 gu - - - - - - que hui - xie ying - ta wai fu
        28D60 jie pi - - - sheng yu kua - pi xie nve xian jian xu
        28D70 bi - - - nan - liang - pian - - - jing
        28D80 ta yan ai - - xiao qiang wu tang - jun
        28D90 kuo - - - - - - lang - neng - - dou shu - jiao
        28DA0 nie - yu - - - - - ce - jiao - hua wen ye e
        28DB0 guang hua jiao - - - - - - - lei - shang yong - deng
        28DC0 guan niu - sui xiang - sa chang - - - - - - run
        28DD0 yun - fen jian xu - - - xi shu
        28DE0 - - - - - xie li - - tou - - mi chan huo
        28DF0 - zhuan yue - - - - - - - - lan - yan dang xiang
        28E00 yue ting beng san xian die pi pian - ta - jiao ye - yue
        28E10 reng qiao qi diao qi - - han yuan you ji gai hai shi - qu
        28E20 - - - - - - - - - wen - - zhen po yan gu
        28E30 ju tian - - - - - e - - ya lin bi
        28E40 zi hong - duo - dui xuan - shan - shan yao ran
        28E50 - - - - tuo - - bing xu tun cheng - dou yi
        28E60 - che
        28E70 - - - - - juan ji - zhao beng - tian
        28E80 peng - - - - fu
        28E90 - - - - - - tuo - xian ni long - - zhuo - zheng
        28EA0 shun zong feng duan pi yan sou qiu e qian - qian - ca xun
        28EB0 - - - - - zhui - - mao jiao - - - - - zhan
        28EC0 pi xi yan fei nie - zhi - suo - yi - lei xu - yi
        28ED0 - - wei - - ji chen die
        28EE0 - - - yuan - xi - liu suo
        28EF0 - beng xia yan - cui - kang - - qing lou bi
        28F00 - - - - - - - - zhan cuan wu xu chen hao jue
        28F10 chen cha chan zhi xun
        28F20 - - - ge chen ye - - - - chu qu xie - zhan ken
        28F30 - jue - - - - - - - - - - - qu - meng
        28F40 ye zou pu - shi - - - - shu chan - - du - guo
        28F50 lu yan - - - - niao bin - - - - - - - tui
        28F60 - - - - - - ni huan qian - - - - - - xia
        28F70 - - ling - - - - lian - yi - li si - - dai
        28F80 - - wei - - ci - - - jiu hong - yu - kui
        28F90 - - hang ge fang - - kui - - gui chi - - jiu
        28FA0 - sui - - die - - - - - - - sui
        28FB0 qin - - - gui - - - - - - zhui - - tiao
        28FC0 - yue - - - - - zui - - - - - - - wu
        28FD0 cui - - - - - - - - - - zhi
        28FE0 shui - dong - - - - - - - - - - wei
        28FF0 - - - - - - - - - - - - - - - chong
        29000 - - - - - - - - - - - run
        29010 - - - - - - ji - - - - - diao - cang
        29020 kou - - wei - - - can - - ma ou
        29030 - - san - - - wei - - - - - san - - jin
        29040 - - - - - - - - - - - - wei
        29050 - - - - - - - - - - - - - - cai li
        29060 - - - - - - - - - - - - - - - yue
        29070 - - - - yun - - cheng - - shan
        29080 - - hu shai tun - fou - qin xu - - - chuan fu
        29090 - - yi dong fu fu ze pu - ling - - - shai pao
        290A0 - - yin luo hua yin beng yu she - xie chu
        290B0 - - - - she dian - - - yi - che geng long ping yun
        290C0 yan mo - sui - - - - - - - jing - song pang
        290D0 ya se duo - - chuang xie - tuan gong xuan - la - ling
        290E0 dai zha - - - - - - - - - - yin song - yu
        290F0 tuo tuo - - ba ran bo dai - zha hou - - - hui
        29100 - - - - - lu - - - - ling ru
        29110 - - - - - dan meng xia weng han zi zhen se cuo li
        29120 dian lian gou - - - peng - - - ying - hou - dui wu
        29130 - - - - - - - piao he - long mo fei lv ze bo
        29140 dian mang - zhuang lu pang dui bu - - - - chen man
        29150 - - - - - - xi - - - - - - an zhong
        29160 nan tuo he - - dui wan zhong cen li shuang - - - cen
        29170 si - dui - hun - - - - - - - jian nong dan fu
        29180 huo hui ci - yong sa ting - - - - - - - liu
        29190 - suan ling man dian - - - pao - ling - - li - nou
        291A0 - - - lie shan - fei - - - - shan - - ling zhan
        291B0 - bin li - - si rang jian zhuo - - ling ling meng - shuang
        291C0 - - - - ling - - hun - - - - - - ling jian
        291D0 qu - - - nong jing chen - - - - - zhen qing - qing
        291E0 e - - se - - - - - bei - fei - - fei fei
        291F0 - - - - fang ku - - - - za hui - fei
        29200 - dui - - - - pa niu pang dan dan ai - tian chao ao
        29210 mei nan - - bo yu xian mai - - ping - dui - dao
        29220 - xing ni han chu shua man - - - - - wan yi diao yan
        29230 - wo suan - an lan nan - qiu mian nuo can can
        29240 lan tian ye - nian - shua - - - - ci - jian
        29250 gan - - - jian guo - zhan - luo - - ji gui
        29260 - jia ji - - xuan - feng - - - bi qi - - yuan
        29270 ang di - - e fen - - ju ni tuo - shen fu xia qu
        29280 po wan ling ma zhou bao - yu - - - - beng mai - jia
        29290 - yang - kua jiao - bing - - - luo gui duo zhi
        292A0 - zhen e zhu ba - - - zhen feng dou nian bu dui sha se
        292B0 bi - - - zhi zhe bu - - - jue xun - - - xi
        292C0 - zhuo bai yao chou ta qian - nao yu e jian yi xiao - nie
        292D0 - - bing - - - - guo xie diao - - ju suo die fu
        292E0 mian shi xuan ti yu - - xie fu zhi ni xuan yang - feng zong
        292F0 zhou xuan - - - zhu - la - ying gao kuo - e wei mei
        29300 - - - huai chou - suo ta suo ta xue - gong jia - bo
        29310 ta yuan - - - - - - ta - - - - chui
        29320 xiong he suo - - - - mo chong sui ze lu zhang luo xu jian
        29330 shan - xu - - - - - - - - - - - jiang
        29340 - - bao mai - tong xi - - rong - sheng zhou - jian fu
        29350 deng - - yong ju - yi bang - se sui - duo xie
        29360 - huan - - - ru ni zhou gui - luo
        29370 - - zhi xu - zhi - jue ju - - yuan lu - - bo
        29380 - - rong xie - - - - - xi luo - - - ge
        29390 - zuan han - jiao sa qin qun pao yue che fu pei - - mei
        293A0 - - tao - ken xi - - - - - duo - yi
        293B0 sui - xia juan - wei - yi - yu - bai tuo ta pao
        293C0 - - bing - - yun yun duan ruan wei - - - - - wei
        293D0 gui - da xia - - hun juan sui - sui - - lou bai yu
        293E0 zheng gui - kui gao dan - - - xian zhai se - ke bu bo
        293F0 - - sui - yu bu jiu jiu - juan jue - na zhai tao wei
        29400 xia xie - - - sa ji - - xie - - dui zi
        29410 - - - - - - - - yuan qin fu peng pao - yin
        29420 hong zu - gong dong he wo - pang - - su kan nie hao feng
        29430 e ye - - ting dong zhe sang - - - mo su - le
        29440 pu e zhuo ye - - - xiang guang ren ling - - ao
        29450 chai - duo qiong ku xu huan yao zhen ting beng - - ang - kan
        29460 - ku pei you ao men mo - - - - - fu qing la dou
        29470 tan - - qian yao wei hu mo he xuan - bi po - di
        29480 zhen - shi kan ce - - xu zhen - zhu - - - - hui
        29490 chi - - hong nou nie yan - chong fu guang qi - gen ting
        294A0 - - tan qian - - jiu xu qi - zhen - - - qiu
        294B0 e - - hui hong qing - che - - fu - hong xi wu mang
        294C0 - - ti - - hong
        294D0 bo - qin gen - - fu kui - - - - - bie jing kan
        294E0 gui - gao xu an yue wu yi jing - lu quan tui - ji
        294F0 - - - - - - - - - - jiong jue pie kun
        29500 wai hui dun yuan jie - gui gao po men zhuan hang
        29510 - - - - yong qiu - lei ang pi weng - - qin - qin
        29520 mie dou mi zhan - qing yi - - - - - - - ban
        29530 - juan - ze xu lan ma ma ou bei - pou xu
        29540 ao - - - - - hong - - hong zhan - sen gao - po
        29550 liao - - - - wai xuan - - - - - kui - - e
        29560 han se - - dan - - - - - xuan - e gai - dao
        29570 - meng yi ning - pin - - - cang - - - - yuan
        29580 e nie - - yin - - qiao - hong ling - chan ying
        29590 - - guan - niao xu tan jin - - - peng - liao
        295A0 bei - - xin tun chao gan - hu wang - - fu pei - nao
        295B0 xun xue - - liu ling xue qu hao yi han - fu ba yi
        295C0 bo - - - hong li - - - sa xi - - - shi piao
        295D0 hua yi bo bo nei qiu - - wei che you - wei hui sa
        295E0 - tao hong sou han pao - fang - liu zhou pi - li
        295F0 chui xi zheng - beng zheng sui yan - - - - qing wu liang
        29600 zhao liang - - - jie - hong you - la hou - yuan hong ye
        29610 - ying xuan you - - - - quan - - - tang suo - li
        29620 sou li - - yu - - yi - - - - - xiu ao tuan
        29630 su shuai - yu - feng - - - su tui yu zheng zheng - tao
        29640 - - - - liu - cheng sui sao - - - - - - gu
        29650 feng lie piao - - - li - long chu xiao hong xie she
        29660 long hou xuan feng - ba bo tao su zhao biao sou tui suo xiao heng
        29670 sao - fei - - - - niu mang - - - - huan zhi
        29680 - - yi - yu - - yi yue chi
        29690 - - - - - yin niu rong - - - na
        296A0 - - - tian - ba - - - - er zheng e pou ji ni
        296B0 - jiong jia - - gan - - - ling - zui - - bei
        296C0 - - - - - shu yi pai - - - nao shi - man shi
        296D0 - ti - - - - - - gong - - - - lei bao yuan
        296E0 zuo lang xiu - - zai cheng jian mao jia yu - - yu yi
        296F0 - - mang zai - zhui ti - - xi ju zan lu tao
        29700 zhui ling - ju - - ji juan - - zi - yue dong
        29710 - - nang - - - chong - - - - - - - - ang
        29720 - - - geng - bo ding wei - - - - quan ke
        29730 pi kan fu yong - tuan tou you yao - ye - - yan
        29740 - - - - - - - - xian - ti - sui
        29750 ci - - - xu wu can yu - - chan xia - kao cang cha
        29760 qiu - - da - su - - hua
        29770 - - - - - - - wu yuan - - - - jiang xiang zhai
        29780 san mo - shang cao sui chuang mi zhu chong ji chong
        29790 - - - - - - - - - lian - - - - hai
        297A0 - - - - dun xiang cheng shang li huang - - deng - - liang
        297B0 - - - - - - za - - - huo lin - - du han
        297C0 yong yuan guo ling - lian - ao dang yi nong shan - xin
        297D0 da yu can wo cha bo - jian - - - - - - meng wei
        297E0 mo - - - - shui jie shuo huo - - chuo - long huai
        297F0 tuo - - yu - - chan yong huo - lan - - - - na
        29800 ba gan yi jia - da ding xun ren juan tuan xu song - cao cheng
        29810 - ding - - - - - - - - hai - - - - wu
        29820 - - - - - - qi - ji - - - - - kui wei
        29830 - - - - - - shou fu - tuan - bie - tan hang pie
        29840 - - - yu tan - - - - - - - xiang - xiu
        29850 - - - weng hai peng yi - - - - - - tan - bie
        29860 xiang - - yi - - piao huan mu ba - fan - - - ding
        29870 - - - - - - - fen - - jie - - - suo
        29880 - - - - wan ge - - fen - tuo - wen gua duo
        29890 zhe ci yao - ban bu mo - po - - ge - - liu
        298A0 - ran - - - - - - gan - hu mou - - xiu huang
        298B0 fu hui - qu jie tuo yu mo zhou jiu - shu kuang qiong lie fu
        298C0 - - - - - - - - - - xu
        298D0 - - - - - - lin - nie - pi - fu bu yi
        298E0 - bo - e - - - - - zhe - li - - tu da
        298F0 - lu yan dong qie wan ming zui fu qu ben ao qiang
        29900 - qun - - - - - - que hua xian kun - - - cui
        29910 - - yi - - - chi zong nao cheng duan yong zhe - tan yang
        29920 xie xuan - duan shua xian xian - - e
        29930 - - la - - - - - wei you yu - - ti - jin
        29940 - tang qi - dian tao lv zhan wen ji ao ou qia
        29950 shi ta - - mo - - - you
        29960 zha - - yao - - - - - - - chong li yu chan yi
        29970 - - chi - li - - - - - - - - tu - zu
        29980 - - xian - - - - xi - bie han qi sang - fei
        29990 shan - - - - - - - huan
        299A0 bang yu yu - ji
        299B0 - kuai zong - - - - - - xian meng
        299C0 - - - li zhi fan lie cai du guang xiong li qi - - jue
        299D0 tuo - ju xiao - - - - qu - - - zhuan
        299E0 - jue - - - - jie - zhou xian long yang ran yi lie bo
        299F0 hun ji dong zhou quan jie - - li - ju wan ben - - bi
        29A00 ge chun - qian sou wei cheng lou yu la qian dian ta zhan - fan
        29A10 lie ting ji qian hu - - yu qi yu wa - ba qi sa qiao
        29A20 ya xian - - - - - - ci fan - kun gun que e qiong
        29A30 - - ma ku yao - - que chu jia - zhu - dui wa
        29A40 nao - - - yan tong - - kuai - - xing gun ping
        29A50 - yu he - zhuo - - she yu - - ji - qiang shui chuo
        29A60 zu leng ni - wa zha - dan - - - - - - du bian
        29A70 jie qia he chong yan - yan - - - song teng yao - kao
        29A80 zhui gui ai hai - - - - suo xu biao - feng qu mang
        29A90 guo - - - - - bi jue chuang - - pu - - - yi
        29AA0 - - qian yi e ling - bi - - - - - huo mo
        29AB0 - xun - - yan - - - li - tan - - - luan
        29AC0 kai mao xiao - - - - ai - - ta - - mei - guo
        29AD0 - - - gao nao hao
        29AE0 que - - - - cao sao - - - - pi
        29AF0 - - xie xiao ju - - - - cheng nao
        29B00 nei - - - - - - - - - - - - mu - shao
        29B10 - dian - - ling - zhen yao - fu qian qiong ju bing mao zha
        29B20 tai - - - chong - - - - - - zhai - shi yong
        29B30 qiong dao ti zhui - yin - nao bo kuang zhi duo cong bao ya
        29B40 - - - - - - - li - - ju wen lie - - wo
        29B50 shi niao mang jiu - - - - xiu - - - - wo - dao
        29B60 - xi an da zong han chui bi - dong - zhang - - - ya
        29B70 - - di huo - - - min - san fu - bao ke mao re
        29B80 zong qia xia sou xiu na - - - man - - - - zha chan
        29B90 she wo - - - - ai bang hao - sao suo ti ya - bing
        29BA0 rong - - - - - - - - - - sha weng - - ao
        29BB0 - zhuang - piao sui yi sou dou sou luo
        29BC0 - - - fei zun - nao deng zhi cuo liao ji bo cong cheng bu
        29BD0 - san zan - - - - - jiao - - yao lu - can
        29BE0 - - - - - - - - ni
        29BF0 jie pu zhuang zan - - - - - - li - - la
        29C00 chong - - zhan - - - - - - - - - bian weng
        29C10 - - - hong - - - pin - se - - - - ni fen
        29C20 xu - shi - ju - - - jue - yu - guo guo - hu
        29C30 jing - li xie er yuan hai - - jing - ke - zong fei
        29C40 peng geng - jian ni - xian li chao - er geng yu hu fei ao
        29C50 - - - er - - - - ke ku bo - - ye jiao
        29C60 - - - - - - chao geng ru - yue - lin
        29C70 - yu yue zhai xiao - - mie - - - gui jiu - tuo
        29C80 - xi wei zhuo wei kui - - mei - hao hang fang niu you hua
        29C90 - - lang
        29CA0 zhu gui bi jia tiao - lv kong zui ling qi - zhu
        29CB0 - gu zu - yang su - kui - chang - yao - - yu
        29CC0 - - - - - shu lai yi dou - - - wu ying fu zhuan
        29CD0 fu - su li yao tui - - - - - - - gui
        29CE0 - lv yan qi lang zhu - gui hu - - - - - - jing
        29CF0 - - chi - - ju zha - miao
        29D00 zhu gan xiong ji - - - shai mei yun - - gan shou
        29D10 lv you jiang nuo - - - - ju you - - yi teng wei che
        29D20 lin gu - li liao - - jiao yang biao qi - - - yi
        29D30 - bin meng cha - gan - - - qu di lei
        29D40 ling - - - huan qu - luo - kui - - - qiu yu hua
        29D50 - - - lei - ren xiao si - - du bie
        29D60 niu - he pei - fei mu - - fu - - hu wang sha
        29D70 jiao wu - - - - - - - fu
        29D80 - bing zhu - zhu chi - shen hu bu - - - - ran
        29D90 - - - - - - mu - li - - jia - - ma
        29DA0 - meng mou zhou xian hui guai jiu - mu - ru - wu - ru
        29DB0 - zha
        29DC0 - nuo xie - jiang - - - - - - li shu yi di qing
        29DD0 ju - - zhi - lang bu kuang yi - bo
        29DE0 - - - - - - - chi - - - - - jiang - wo
        29DF0 xun - - - - tun mang - fang zhuo - qia - ta qi
        29E00 peng bie fen tu hua - - e - - - e - - ding
        29E10 ru - - - - - e - - - - - - - yan si
        29E20 - - - - - ying ni ni yi
        29E30 - - - - - - - - - mi - - - - ye po
        29E40 cou - wei - hai ying - ting zhi fei you - - kui an ba
        29E50 - han - - - - - - - - - - - - nan nai
        29E60 - - jing - - wei
        29E70 - chu - suo tao qi tang wei gan - ge - han - na ge
        29E80 - - - - zheng
        29E90 - - - - - - - ta - - - si - ni sang
        29EA0 - - - - - - - - - - - xie - - - zu
        29EB0 yu ni qi - - shen - - - - - - bu
        29EC0 - - - - - - - - - - - kun li - gua
        29ED0 - - - - - - yan bu jian - wu cen lin zhuan - hui
        29EE0 - tong zha - hei - - guo
        29EF0 - jing - - - die - ying - - - - zhi
        29F00 - - wei - ji rong - - ao dang luo ye wei
        29F10 - - qiang - - - - - - ge ji
        29F20 - - - - - - zou - yi - - zha - lie
        29F30 - - - - ye - - - - - - - zhan
        29F40 chou biao - - - - xu you - - - - - xie wei li
        29F50 - - - - - - - - - - - bo jian chan kun
        29F60 - qing - - - - - shuang xi qu
        29F70 luo - - dang nian li - ba - e fu fu hun zha an
        29F80 - qiu chou mian xun tu ni hu shu - xu zhong kang - you
        29F90 - - xiao xiao ci chi - diao yi - ding - - han wan
        29FA0 yi bao yi - - - - xun - - - - xiang
        29FB0 - - - bi - - jie ge ze - zhen hu xi xin xiao fu
        29FC0 zhong - mao xin qiang - - - fen ban huan
        29FD0 - jiao - bao ya yao - - - - - xi - ju - qu
        29FE0 yue tai tou mo zha qu - fu - qu chi - you
        29FF0 - - - - - - - ti - - wa - - tuo - chu
        2A000 - ge - - - - - - - ge qu - - - - ju
        2A010 - - die yi shi yi - gui jiang - song qiong - e huang hui
        2A020 xun - - ju - zhai chi lao - qi xiu - hui tong
        2A030 - - - - - - - - - - fu - - xun jie mi
        2A040 yu - - - - - - - zhuang jiao zhi cheng - jie xiao chen
        2A050 li yue - zhi lao wo qu - wang - yi yi lang - tou an
        2A060 jue yan - - - ju - zhen - zhi mang - - - xiu
        2A070 - chuang chu - - - - - qiang fei chang - mian su ao
        2A080 fu - - - wei zhi min chang yan yu - fu ta ji - fei
        2A090 - - hu ju - yu - - - - - qi mei - - bie
        2A0A0 guo - - - ming - wan wan
        2A0B0 - - - - jing yu xian - - chun ji - xiang pen fu
        2A0C0 - - liu - sai xue zou - jie - - zhan - yu yu mei
        2A0D0 miao mao duo fu - - - - - - - jian
        2A0E0 - - - - - - miao - ao - - - - ke
        2A0F0 - - - - - - hou - - - gou - xi - rong ge
        2A100 pan yuan xia - - sha pi - qing yong qu - gong - ge xian
        2A110 - su - - - ban qi hou - - - xi - wu
        2A120 - - - - - - - - - - - - - qi hu gui
        2A130 - di shang mai min ji xi xian ji chang kou chong
        2A140 - - zhang piao su lve li meng chong tian - ling - chi
        2A150 - - - - - - chong - - chi - - - niao - yong
        2A160 - - - - - - - - - - - - - - mi
        2A170 shu - xi - e zi - - jie ji hou sheng li - qi
        2A180 zhou si qu - - - - - - - - xie
        2A190 - - - - - - - si - - - xu
        2A1A0 fu - - - - - - - - - - - - - - nong
        2A1B0 ya liu jia gui kui chi can chu - guo - dan - - - jian
        2A1C0 - dang hou - kou - chu qian ai - pi
        2A1D0 - xun jing meng - bin lan gu chou - - yong gua yu zhou
        2A1E0 - - - - - - - - - - - - - cai - liu
        2A1F0 bu luo jie zhen mie guang - jia - la
        2A200 shou - - guo - - meng qian lai - he tuan
        2A210 - hui - - - - - - hong - - - lv - - jia
        2A220 - - - - - gui - - yi huan
        2A230 luo - - - jue - - - guan - - quan niao - - man
        2A240 - - yun wen chi chi zhi - ci zhuang hua jie qu tu min mei
        2A250 yu ao ban - pi zhen lu chi tou - jie - zhan
        2A260 - - jin lu - - jian tan chang - ci - - wai cou kan
        2A270 - bian - - - - - - wen - - qian - - - gan
        2A280 - - hui - gan - ji gan - huai - - - si
        2A290 fu - - - - pi - ca - - - - ben
        2A2A0 - - shi - - huan - gui - - ou
        2A2B0 - - - pao - ying ting xiao - zhu - yu
        2A2C0 - jian - - qu wan kun zhui - yu guo ping zui zu - zhu
        2A2D0 nuan zhu - - - - piao mi - - - - bi su
        2A2E0 - pu mi - - - - - - - - ye yu - yu
        2A2F0 zhu - - ling - - - - - - nou - - - ling
        2A300 liao - tuo - bi na qu - pi dou nie tun - ji - ling
        2A310 - - - ku su - - - tou - - - - - nai ze
        2A320 - - tong ge dui - - jie - tian tiao chi qu - sha
        2A330 bo li - luo - liao shu deng - chi mie - tao hun - nie
        2A340 - jun hu - lu ye - mo chao - - - suo - ke fu
        2A350 - chao - - suo - - qiu - - - su - yun - suo
        2A360 ku bo - lou mo - lian xuan suo man bi
        2A370 - - ti - lian tan shan - qu du huan sao - - - kuang
        2A380 - - - nie - nie luo zuo yi xian chao tie lai
        2A390 - - shuo - mi - - mi - - - wan - ben qiang
        2A3A0 mo - - liu wo - mei - tou - - mu - mei
        2A3B0 - - zuo - tun kang tun - - - che zheng - chong tian
        2A3C0 zhi chan chan - - qing tun hui que zhan jian chan - huang - hui
        2A3D0 chi - huang heng yun - tuan bian - huang yun - - - - mo
        2A3E0 gong - gong - gui - chan - que rui kuang piao - - ru
        2A3F0 - - niu hu jin ni bao - ni - bi hu li - - zhu
        2A400 na - quan feng bi li bie nian dong - - lian ni lian ma zhe
        2A410 - - - jia yi - long - yi - - - - dai du
        2A420 - - - yi - tai hang shu - - - - wan - su yao
        2A430 er - zhen - - - - - - - dou jian - - - pang
        2A440 hui - cha shan lu wei yu - yan wan qiao luo yu - - tu
        2A450 wei - tun - - hun ben qie - jin lai - zhi yu - ci
        2A460 - - - - - - ye die cha dian man - deng wei nian lei
        2A470 bing wu - zhen - - rou wai mi jie - hou - zhai ru zi
        2A480 pan - mo - mi - qi mo - - zhi ban - mie - lu
        2A490 - qi chong - li yi - - deng cuo - dui ma yan - zeng
        2A4A0 yan dui pu - - yue - - - huo mai jian nong qin - qin
        2A4B0 - - ye - tai - - - - jian - - cha - dan teng
        2A4C0 li - - niang chan zang - - - - yu - zui bian
        2A4D0 chu - - - - - - - ran - ran yang bo
        2A4E0 - cu - - - - - - - - - - mi - ke
        2A4F0 cu - - - - - - xi - ma - shi dian - - shi
        2A500 - - ding jiong - yuan gan - - - hui ji - peng - deng
        2A510 - beng - - pang ta - yuan gao yuan - - - - - jia
        2A520 - - - kong - - dong - - xian qi - sang
        2A530 yin - - long - - teng long - - ren - - yin ping pu
        2A540 yuan rong - fang - - - hang mi hu zi - ling jiong rong
        2A550 - - ping guang er - - - - - - - - cu jun
        2A560 - - - - - - xiu - er ti - yang - ai hu xi
        2A570 - hu - si li - yi gu - tang
        2A580 que zong li - jiao - - fan pu si - jie lu li chan
        2A590 yao - - - - hui - - - hou dian qiu jue - pi
        2A5A0 - - kui - - xi ti - - xu - - - - - bian
        2A5B0 - - he lian - - su liao - - - - jin
        2A5C0 - li chan - - qi qi - - zi - zi - qi - qi
        2A5D0 zi - zhai zhai pa - ju - - yan - - hang na
        2A5E0 - - - - yan - zhan shi zhi - - - - zha
        2A5F0 - - - - rong zha - yi ming ya - zhi - kuo xia
        2A600 pian ta - yi - - xiu zhai - duo e - - - yin
        2A610 e suan an cuo - tuo - tuo xia - - chuo - suan
        2A620 - - - - - ji qian zu zhai yun zhan - yi
        2A630 - - ya yue - - - - - he qia - - - cha
        2A640 - - - ou - - - - hu - yan - qie bo qiang jie
        2A650 - - - - - - - - - - - ni - - chan qin
        2A660 - zao - - yin xie - qi jian - - xu - zeng - e
        2A670 - - - zu yi - - - - zhi li - - li yin
        2A680 - lian - chan - jue - za - - - - - - zhai pian
        2A690 - long - long - - - - long - - - - long
        2A6A0 long - mang - - zhe - - - - - - gan gou ran cu
        2A6B0 jiao - - - - - - bo - zhu qiu yang
        2A6C0 xiao - hui qu - - - - ling - yin - - - pi
        2A6D0 - - lian
        2A700 - - - - - - - - - - - - - - qiao
        2A790 - - - - - - - - - - - - - duo
        2A7C0 - - - - - - - - - - - - - - jian
        2A7D0 - - - - - - - - - - - - - ji
        2A800 ku - - - - - - - - - - - - - - yan
        2A810 - - - - - - - - - - - - - - - zhen
        2A820 - sa
        2A830 - - - che - lun - - hu - - - - dang
        2A840 qiao - - mai - - - - bai - - yan - - - zhan
        2A850 - - - - - - - - - - - he - - kui
        2A870 - - - - - - - - - - lai
        2A880 - - - - - - - - - - - - lan
        2A890 - - shu - - chuo
        2A8A0 lan - - - - - - - - - - - - - luan
        2A8C0 - - - - - - dong
        2A8D0 - - hun - - - - - - - - - - zao
        2A8F0 - - - - - - - - - - - lou
        2A910 - - - - - - - liao - - lin
        2A960 reng - - - - - - - - - - shuang
        2A970 ning - - - - - - - - - - - - - - du
        2A9C0 ying
        2A9D0 - - - - - - - - ju
        2AA00 - - - - - - - tui - - song
        2AA10 - - - - - - - jue
        2AA20 - - - - - - - lun - ya
        2AA30 qu - - - - - she yan - tuo
        2AA40 - - - - - - - lou - - - - - - ying
        2AA50 - - - - - - - - yan - - nie
        2AA70 - - - - - - - - fen
        2AA90 - qiao - - - - - - - - - - - yong qiang
        2AAB0 - - - - yi
        2AAC0 - - - - - - - - - - - - long
        2AAE0 - li
        2AAF0 - - - - - - - chou ji - xian
        2AB10 - - - - - - - - - - pin
        2AB50 - - - - - - - - - - - - - wei
        2AB60 - - chuang - - - - mi - - - - - - - guai
        2AB70 - - - - - liang - - - - - - - - xian
        2AB80 - - - can - - - - - - - xiao
        2AB90 - - - - - - jue
        2ABB0 - - - - - - la
        2ABC0 - - - - - - - - - - - shan
        2AC30 - - - - - - fei
        2AC60 - - - - - fen
        2AC70 - - - - - - - bei
        2AC80 - - - - - - - - - - - - - - ji
        2AC90 - - - - li - - - - - - ji
        2ACA0 - - - - - - - - - - - - - - fei
        2ACC0 - - - - - - - - - - - - - she
        2AD10 - - - - - - - - - cuan
        2AD20 - - - - - - - - - - - - - - - e
        2AD50 - xiao
        2AD60 - - - xi
        2AD70 - li
        2AD80 - - - - shi
        2AD90 - - luo
        2ADC0 - - - - - - - - - - - - - qing
        2ADF0 - - - - - - - - - - - - - zan
        2AE10 - - - - - xi
        2AE20 - - - - - - - - - hui
        2AE40 yi
        2AE70 - - - zhu - - - - - ta
        2AEA0 - - - dao - - - - - - - - - qiao
        2AEB0 - - - - - - - cang - nu - nong - yin
        2AED0 cong
        2AEE0 - - - - - - - - du
        2AEF0 - - kun - - - - - - - gui
        2AF00 - - - - - - - - - - - bi
        2AF40 - - - - - - - ke
        2AF60 - - - - - - - - - - zhang - - jian lu
        2AF70 - - - - she - - yi
        2AF90 - - - - xu
        2AFA0 - - xian - - - lu
        2AFB0 - - - - - - - - pin
        2AFC0 - - - - - - - - - - ya
        2AFE0 - - - - - - - - - - - pao
        2B000 - - - - - - - - - - - - shi
        2B010 - - - min
        2B020 - - - - - - - - jian - - - chu - dang
        2B040 - - ba
        2B050 - - - - - - - - - - - - - - - zhuan
        2B060 - li
        2B070 - - wu wei - - - shuang
        2B080 - - - min - - gui - fei
        2B090 - - - - - - ai - - su
        2B0B0 - - - - - - - - - - - - - - - sa
        2B0D0 - - - - - - - jiu - - - - kou
        2B110 - - - - - - - - - jiu hu jin mao diao bi shi
        2B120 huan dong fu nong da li jie yan chi fan sang li xie fu ting
        2B130 bang se mu xi lv beng qiang yi xun zui
        2B140 - - - - - ji
        2B150 - - - - - - - fen
        2B160 - - - - - - - - - - - - - pin
        2B170 - - - - - - - - - - - - lian
        2B180 - - - - - - - - - - - - - - - ni
        2B1E0 - - - - - - ying - - - gang - - wei
        2B1F0 - - - - chu - - - - - - - - nong
        2B200 - - - - - - - - - jian - - - - qing
        2B210 - - - - - - - - - - - - - - - chen
        2B230 qia - - - - jue
        2B240 - ai - - shu
        2B2A0 - - - - - - - - - - chang - - - lu
        2B2B0 - jian - - - - - - jiao - - xun
        2B2C0 - - - - - - - xiao - - - - te
        2B2D0 gong
        2B2F0 - - ou - - - - ze - rao - gui
        2B300 ji - - - - - - zhe - - - shu
        2B320 - - - - - - - - luo - mi lian - wei - jiao
        2B350 pin - - - - - - - - yi yao fen qu - hu yi
        2B360 yuan yi nao tong jiao tiao nang chi zhen hua ji yan wang - qu xian
        2B370 xi zhuan xiao zhong lou ao chi kui shan jie sha xi zhong xuan ning jian
        2B380 - - - - - - zong - - - - - ju
        2B3A0 - - - - - - long gou lian chen chen dan gan cheng
        2B3B0 - li - bi - - - - - - can
        2B3C0 - - - chang - - bo - - - - jue lai
        2B3D0 zan luo - - - qing
        2B3E0 - - - - - - - - xian
        2B400 - - - - yue shan kuai na ba ling fan zhi ping tian yi zhou
        2B410 ni guan hong rou ke wei jiao bu kan lei
        2B430 - - - - - - - lou
        2B450 - - - - - - - - zhuan
        2B460 - meng
        2B470 - - - - - - - yan
        2B4B0 - - - - - - han
        2B4E0 - - - - - ba zi fu guo cong qian - za yang liu ji
        2B4F0 xu qiao jun - mou shen xuan - wan ji lu nie he zong yu
        2B500 lian fen di - rou suo bei bi shuo - xiu kuan san fan jue chan
        2B510 - zhan - - xi - nong
        2B520 - - - - - - - - - - - - - kai - dou
        2B530 bian lan xiao - lin zhi nie
        2B560 - - - - - yun
        2B580 - - - hui - long - xue
        2B590 - qin bi bing bai gou zheng
        2B5A0 - - - - - - - - - - ku zhen zhen - yi fu
        2B5B0 duo gen hun yun ze yue qian - yuan cu fan
        2B5C0 - - - - - - - yu bo beng an se
        2B5D0 - - - - - - - - - - jian - - - zhan yuan
        2B5E0 zhang - zuo bi shi yun bu su lang luo wei hu nuan wei huang hou
        2B5F0 dui lian - jiang zhan xiang
        2B610 - - - - - - - - - - - han wen jue tuo po
        2B620 zhi jiong - han ai kun tao lu ti huang yuan yan xi shuang zhe ceng
        2B630 zhan xi - - - - - - - - - - - kuo
        2B680 - - - - - - - - xu hong yang zhuan sha fen bing qiao
        2B690 yang bi fu lie hui shi ci ge - pu zhe duo gui hua li
        2B6A0 - zhou yan bian zi xia yong qiu bu - yu sao - lie
        2B6D0 - - - - - - - - - - jian zhi fou huan jue long
        2B6E0 zha fu ning yu ge jia wu - pi yan ru yuan tu kuang bie fang
        2B6F0 qi zhuo diao fu ti jue chi hu ti - hou duo kui li chu
        2B700 chen bi zhang yin zun huan - - - - wen
        2B710 - feng tuo - pi ku - - - ying - - - - - cu
        2B720 - - - - - - - - ba nie yao - ze chu yan jie
        2B730 ya - long nan - - - shou hua
        2B740 - - - - - - - - hun - - shu
        2B760 - - - - - - bei shu hui chou gong lai kui ying lan
        2B770 - - - - - dao
        2B780 - - - - - xun
        2B790 - - - - - - - min - - zi zhu - jue
        2B7A0 ling rong zhi chan - bei zi lao lan men
        2B7B0 - - - - - - - kuai
        2B7C0 - - - ren hong liang chong
        2B7D0 - ling - - - ji - - - - - - - - zhi pan
        2B7E0 chan cong tan - tuo keng sui - - - - li zhi
        2B7F0 - - qiu si fen yun shan li shi hong kai zhou da zu zu suo
        2B800 cu he ling - - ge kui xun bi - xuan lu bang - - mu
        2B810 han sou zhang - - - - - - - - - ni
        2B820 - - - - - lou suo
        2B850 - yin
        2B860 - - - - - - - - - - - - wo
        2B870 - - - - - - dan
        2B890 - - long - gui - - - dui dong
        2B8A0 - - - - - - - - - - lian - lao wei
        2B8B0 - - - - - - - - dan chong can
        2B8C0 - - - - - - - - - lan ai
        2B8D0 - - - - - - - - - - - qian
        2B8E0 - - - - - - - - - - - su
        2B930 - - - - - - - - mao - - - - gan
        2B940 - - - - - - - - - - - - - yan
        2B970 - - - li - li - - - - ye - ya
        2B980 - suo - - - xiao - - - lou - - jue
        2B9A0 - - - - - - - - - liang
        2B9B0 - - - jue
        2B9E0 - - - - - - - - - - - - - - - xie
        2B9F0 - - - - - - - - - - - - - - - du
        2BA00 - - - - - - xia
        2BA50 - - - - - hong - - - - gang cong
        2BA60 - - - - ye huo - - - chu - ye - - - hai
        2BA70 - - - - - - - - - - jin
        2BA80 guo lai yan li jian
        2BA90 - - - - - - - - ou - zan
        2BAA0 - - - - - - - jiao - - zhi
        2BAB0 - - - - - - - - - - ti - - jin
        2BAC0 - - - - - - - e
        2BAE0 - - - - - - dan
        2BAF0 - - - - - lv - - - - - - - - pin
        2BB10 sai - - - - - - - - gun - - - - - die
        2BB50 - - - - - - - - - - - - - - zhuan ou
        2BB60 - - lun - - - - - ba - qiao - - - ce xun
        2BB70 - - yan - - - - - - - - - lao
        2BB80 - - - shan - chen
        2BB90 - - - - - - - - - - - - yin
        2BBA0 - - - - - - - - - - - - jiang
        2BBD0 - - nong
        2BBE0 - - - - - huo
        2BBF0 - - - - - - yun
        2BC00 - - duo - - - - - - - - - - wei
        2BC10 - - - - - - - - - - - xing
        2BC20 - hua hui - - - - - mai
        2BC30 xian - - - - - - - - gui
        2BC50 - - - - - lan
        2BC70 - - - - - - - - - - - - - - - qia
        2BC90 - - - - - - - zan
        2BCB0 - - - - - - - - feng
        2BCC0 - - - ya
        2BD50 - - tui - - - - - bi
        2BD70 - - - - - yang - li keng
        2BD80 - - - - - - - die - - lan
        2BD90 - - - - - rong
        2BDB0 - - keng
        2BDC0 - - - - - kun - - xu xian - - lan
        2BDE0 - - - - - - - - - - - - lai - yin
        2BDF0 - - - - - - - xin - lou - - - - ying
        2BE20 - - - - - - - - - kou
        2BE60 - - - - - - - - - - - - - - yu
        2BE70 - - - - wei - - - - - - - dong shang
        2BE80 - qie qie - - - hua - - - qi - gong
        2BE90 - - - men - - - - lao
        2BEA0 - - - - - - - - - - yang
        2BEB0 - - - - - - - nan
        2BEC0 - xi
        2BF10 - - - - - - - - - - - diao - chou
        2BF20 - - - pie ze hai - hua - - - bi - - nang
        2BF30 - kang - - - lu suo
        2BF40 na lian - - - - - huo - - bo luo
        2BF50 jian - - - - - - - - kang
        2BF60 - - - jiang - qian - fei - - - - - - dang
        2BF70 - - niao bi
        2BF80 - yan - xiao
        2BFB0 - - li
        2BFD0 - - - - - - - shu
        2C020 - - - - - huo - - - wei xian - - - dui
        2C030 - kai - - - - - shang
        2C060 xiang
        2C070 - - - - - ou - - - - ya - - sun
        2C080 run - luo - - dan - - - sheng
        2C0A0 mo - - - - - - - - jia - - - - sha
        2C0B0 nong
        2C0C0 gui - - - - - - - - - zhi
        2C0D0 - - - - - - - - er
        2C0E0 - - - - - - jian - - - - xian - - fei
        2C0F0 - - lin yan
        2C120 - - - - - - - - - yin
        2C160 - - xia - - gua - - - - - pen
        2C190 - - - - - - - - - - - nao
        2C1A0 - - - - - - ji - - - - - - - kou
        2C1B0 - - - - - - - - - - - - - - mao
        2C1C0 - - - jian bin - - die
        2C1D0 - - - - - wan - - tuan bei
        2C1F0 men - - - - - - - - guo
        2C200 - shan
        2C210 - - - - - fei - - - - - - ying
        2C220 - - - - - - - se
        2C230 - po - - - - - - - - - - - - hua
        2C240 - - fen - - - - sha - - - wei
        2C260 lan - - - - - - han
        2C270 - - - - - - - - - - - - ou
        2C280 - - chao - - - - - xun da - - - chou gong
        2C290 - - - - - - mei jian
        2C2A0 - - - - chan - shan
        2C2B0 - - - - - tang lan - - - wei - - - ran
        2C2C0 - - - lian - - - - - - - - - lai
        2C310 - - - - - - - he - - - - - chu
        2C320 - - - - - - - - - - - - - - yao
        2C330 - - - - - - - shan
        2C350 - - - - - - - - - zhan - li
        2C360 - dang - - xun
        2C380 - - - - - - ying
        2C390 - lan
        2C3A0 - - - - - - - cong
        2C3D0 - - - - - - - - - - - - ma - - ji
        2C3E0 - - - - - - fei - - - - wen - - guo
        2C3F0 - - - - - - - fen
        2C410 - - - - - - - - - - hai
        2C420 yang
        2C440 - - - - - - gun chang - - - - - chou - ying
        2C450 - - kou ye zhong gun - jian - mai
        2C460 - chou - - - - - mian
        2C480 - - - - - - ye lan que - - - - yun keng
        2C490 - - - - geng su - lan xin
        2C4E0 ji - - - - - - - - - - qiu
        2C4F0 - ben - - - - - - shai - - - tui
        2C520 - - - - - - - - - - - - - - - ou
        2C540 - - long - si - - - - - jian
        2C550 - - - - - - - - - - - ku
        2C560 - - - - - - ou - - - - - ling
        2C580 - - - zuan
        2C590 - xian - - - - chou - shi
        2C5A0 lou - - - - - - - - - - - - - xian
        2C610 - - - xun mie qiu jian - dan yue wa qu zhan zhen diao xian
        2C620 gai yin kuang - lv quan pai qi zhi ting lian huan qian chen mi zhun
        2C630 ruan yao zha xu - geng qiu ci chi - tao xia sui zhi shuang
        2C640 - yan yan qian - zhu fan ran lin dan mo xiang - - lu
        2C650 - - - - - - - - - - - - - bi
        2C660 - - - - - - - - - - - - - wei
        2C680 - - - - su
        2C6F0 - - - - - - - - nie dang - - yu
        2C710 - - - - da
        2C720 - - - - - lan - fa hui - - - man - - liang
        2C730 - - - - - - - - huai - - - - - xian guo
        2C740 - yu - lao - - - - - - si jie
        2C760 zei - - - - - - - - - - - - - - pin
        2C770 - - - - ran
        2C780 - - - - - - - - - - - jian
        2C790 - - - - - lan - - tui - - - - - - pin
        2C7A0 - - - sen - - - - - - - han
        2C7C0 - yi
        2C7E0 - - - - - - - - - - xi
        2C7F0 - - - - - - - - - - cong - - dong
        2C800 - - - bi - dang - - gong
        2C810 wang
        2C820 zei
        2C830 - - - - - - - tuo
        2C840 - - - - - - - niao - - - - - diao zhou
        2C850 - - jia die shi shai
        2C860 luo
        2C870 - - - - - - - zan - - - chan
        2C880 - - - - - - - cha dong ci si tiao zhi - du dan
        2C890 qi ying ming - deng
        2C8A0 - - - - - - - - - - zhou - - - - ying
        2C8B0 - - - can
        2C8C0 wei
        2C8D0 - - - - - - - - - xu kou zhi hao jun zhu tou
        2C8E0 gan jian tuo zhu jian tao yao fei ya wei hui - hui dang ming ren
        2C8F0 hui zhou pu hen - - zha cu han cu - ting lang lian ze lao
        2C900 hao tao shan - can ji gun yin - hui shi cong zha huang xuan duo
        2C910 ge ge he chi - ta gun - chi hu ying chan zha hui yi liao
        2C920 yan ao zun dui zeng zhuan yi - zao ai ta hao tuan hui zan jian
        2C930 huan tui
        2C940 - - - - zhe - - - mao
        2C970 - - - cang han yi bi zheng chuan - yan ruan duan hou lan zhan
        2C980 - - - - - tang tuan
        2C9A0 - - - li - bei - lun - zou - duo - - - xie
        2C9B0 - - - - bing zhang - - - - - guan
        2C9C0 qiang - - teng
        2C9D0 - nian - - - - - - - - dian
        2C9E0 - - long - lao - - - - guo
        2CA00 - mao qi - yang nian gong kai wan tian - zang pi ge you xu
        2CA10 hui sang guang chao bei
        2CA40 - - - - - - - - - - - - - - huo
        2CA70 - - - - - - - - - - - - - xun lai
        2CA80 - - - - - - - - - - - - - mao
        2CAA0 - - - - - - - yu zhan nong
        2CAB0 - - - - - - - - - - guang
        2CB00 - - - - - - - zhe
        2CB20 - - - - - - - han hua yi kou pi wei lun chang ren
        2CB30 qiang jin pi qi - chen - shi shu shen chu lu - zuo ning zhao
        2CB40 si mu hong pi - xiang duo guo cha ji du - hua han hong yang
        2CB50 - zi - tian chuo tao peng nei - - chun bo lei san da cou
        2CB60 cha zhao kui xian hou cong nou - chui weng xia zhan hui qi - pie
        2CB70 yi - suo xi jie - hei cheng lin - biao jiao sui bi - ji
        2CB80 - bo - zuan jiao
        2CB90 - - - - - - - - huo - - - - - - lin
        2CBA0 xia jian hong kuang ge chu - - huo qi sha - - kui - que
        2CBB0 e yin yao ban an xian - - - deng ma wu - - - gai
        2CBC0 ji - - - - xia - - - - - - - - tui
        2CC00 - - - mu
        2CC20 - luo - jian zhou liang
        2CC30 - han - die - - sui chan yu - ye
        2CC50 - - - kui you mo di dan - pan - zhuan lei gen - wei
        2CC60 kuo - wen chen - hong qi - - - yi ding san po ao shou
        2CC70 pi zhan - yu - wei - xue xue - - - kai xuan - guo
        2CC80 hu - - - - liao yu
        2CC90 - - - - - zan - - - - - - cheng
        2CCA0 - - - - - - si - - - chuang nian - jie ti gou
        2CCB0 shang - ning yi man - ci en guo mang bao ti ye - hu
        2CCC0 ye yao zhui pi - sui jian - - da tao xi qiu tang
        2CCD0 chong ying deng yong mo - - - - - - - - - - fen
        2CCF0 - - chan fan pei pi jiong gua wo - - kuang - shen chi tu
        2CD00 lang an fei huo - peng qi chi - - lin tie meng biao tuo jian
        2CD10 huan
        2CD20 - - - - - - - - nao nang
        2CD60 - - - - - - - - mi
        2CD80 jie ren du - diao - bang jie - wu geng ju dai tuo jie wei
        2CD90 zhao - - ting kao ti - lao - - - shan - - hu la
        2CDA0 lian - xing zha ti - you rou ji - ni huang qu ji xi guo
        2CDB0 - jing xiang - pu guan - - - - guan ba
        2CDD0 - - - - - bu
        2CDF0 - - - - - - - - - - - - yi xiao hong
        2CE00 wen wa ge - - chu sheng - chi qiong ren - sha chou li lang
        2CE10 chuang yue qi - - ying yan - yan miao yue huang pian an lv
        2CE20 ge lan gao xian piao chong zhuo yan qi ao fan - kou ya kui pi
        2CE30 he qu - - - zhan chang cou bian gan - - - - qi
        2CE40 - - - - - cai - bo - hun - hun nie mo shan
        2CE50 - - - - - zhen nong lai teng
        2CE60 - - - zhu
        2CE70 - - - - - - - - - - ya na xie hang
        2CE80 zha zhi nie ai kuo chan - cuo yi ze yun zu ya jian ci bo
        2CE90 - - yin chu jin cha jue - - - - - long - - yao
        2D010 - - - - - - li
        2D110 - - - - - - - - - - - jian
        2D1D0 - - - - - - - - - - - - po
        2D1E0 - - - - - - - - - - - - - - - liu
        2D200 - - - - - - - - mu ying
        2D220 - - - - - - - - - - - - - - huan
        2D260 - - - - - - - - zui
        2D2B0 - - - - - - - - la
        2D380 - - zong
        2D390 - - - - - - - - - - - - dao
        2D3E0 - - - - - - ai
        2D3F0 - - - - - - - - wei
        2D540 - - - - - - suo
        2D5E0 - ke
        2D610 - - - hu
        2D6A0 - - - - - - guo
        2D740 - - - - - - - - - - - ling
        2D780 - - - - ai
        2D810 - - - - - - - - - pu
        2D850 - - - - - - - - - - - - shen
        2D8C0 - - - - - - - dian
        2D8E0 - - - - - - - yi
        2D900 - - - - - - - - - - - - - - li
        2D930 yu
        2D9C0 - - - - - - - - - - - tang
        2DA50 - - - - - - - - - - yi men
        2DA70 fa
        2DA80 - - - - - - zhua
        2DAC0 kui
        2DAD0 - - - - - - - - - di
        2DB40 - - - - - - - - ya
        2DC00 - - - - - - - - - - - - - - dang
        2DC10 - - sha
        2DC40 - - - - - - - - - - hong
        2DCA0 - - - - - - - - - - - zhu
        2DD00 - - - - - - - - - - wu
        2DE50 - - - - - - - - - - - - luo
        2DED0 - - - - lai
        2E020 - - - - lao
        2E030 - - geng
        2E180 - - - - - - - - - - - - - - - lan
        2E1E0 - - - - ling
        2E260 qiu lu zhi zuo gua - - liang gua - zou rui cui - sui cai
        2E3F0 - - - - - - - - - - du
        2E410 - - - - - - - - - - fan
        2E420 - - - - - - - - ying
        2E500 - - jie - - fu - - - - liang
        2E580 - liang
        2E5B0 - xie
        2E640 - - - - - - - - - - yin du
        2E6D0 - - - - - - - tang
        2E730 - - - - - - dao
        2E770 - - - - gu er - fen chun huan ge
        2E810 - - - - - - - - - - - - - - qiang
        2E830 - - - chen
        2E840 - - - - - - - - ke
        2E8F0 - - gang hong chan zhui lv ju
        2E920 - - - - - - - - - - - men chu - - rui
        2E930 - - bi - - - - - e
        2E9F0 - - - - chang wei
        2EA30 - - - - feng liu
        2EA50 - - - - - - - - - - - bi hai ai yi
        2EAA0 - mang hai zong cao dun
        2EAC0 - - ning
        2EB10 - - - - - - - - - - - xu yi gui can huo
        2EB20 lu hua weng xian zhen
        2EB60 - jie yao - mie gong chen - yan - shuang
        2EB70 gang
        2EB80 - - - - - - - mou
        2EBD0 - - - - - - - - - ke
        2EBF0 - - - - - ou - - li
        2EC00 - - - - chong - - - - ping
        2EC10 - - - - wei
        2EC30 - - - - - - - - yi - - - - yue lan qie
        2EC40 - jin - - - - - lian - - luo
        2EC50 wan - niao
        2EC60 - - - tui - - - - - yun - - - - - dan
        2EC70 - - - - - qiao
        2EC80 - qian - le tong - - guo
        2EC90 - - - - ai - - - - - - - - - - xu
        2ECA0 - - - - - - - - - - - - - - shuang
        2ECB0 bi - qing - - - jian
        2ECC0 - - - - - - he - - - - - - - - xian
        2ECD0 - - - - - - yan shu
        2ECE0 feng - zhu - - - - qiao
        2ECF0 - - - - ye
        2ED10 - - - - ye
        2ED30 - - - - - - - - - - - - - - - tian
        2ED40 - - - - - xi
        2ED60 yi - - - - - - - - - - - - - diao
        2ED70 - lai - - - - - - - - - - - - - cha
        2ED80 - guan feng
        2ED90 - - - - wei - - - - - - - - e
        2EDA0 - - - - - - - - - - - - jian
        2EDC0 - - - - - dong - luo ji - bo
        2EDD0 - - - - - - - dai - - - - - tao
        2EDE0 - - - - - - - - li
        2EDF0 - - - - - - - - yuan - - liu
        2EE00 - - - - - - - - jun - chan - shi - - cuan
        2EE10 fang - - - - fu - - - - - - - - qi chang
        2EE20 kuan - - - - xie fu - - - - - - - xie
        2EE30 - - - - - - - - - - - - biao fei
        2EE40 pin - fei - - mo - - - - - zhou wen
        2EE50 - - - - - - - - - he - - yan da
        2F800 li wan yi - ni wu tui bing za bei seng xiang jun suo mian tu
        2F810 huang ju - - nei zai - rong yuan bing dong kuang qing qian ren pi
        2F820 ke luo ge chan ji yong mian qin shao bao cong bei hui bei bo ji
        2F830 ji qing qing qing - hui ji sou - jiao chi yao xian xi cheng zhou
        2F840 e mie tang qi xian shan shan hui chi zha yao tu tan tu hao pen
        2F850 qie zhuang cheng zhi tu xing ji bao di - mai hu feng duo meng she
        2F860 chi - ji yu tui pin fu sao cha rao lan lan - yuan zhi ning
        2F870 bao lao shou jiang dang wang yao tu che xiu qian wu yan - dian zi
        2F880 chan xun chao yi xun shui mao fen man - yi bing bi shu lang shuo
        2F890 gong - - yu tao tao yi - - xing diao shan dong ren zhi kuang
        2F8A0 yuan huang jue hui dong dun ci huang shen huang lou zeng xian fen can meng
        2F8B0 cheng lan cheng jia ku bao ba juan - wan pin she sao ji - jin
        2F8C0 yan yan dou mo jiang hui jiao - min jing - ji shu jin wei shu
        2F8D0 wen chang mao mian zui pu na tan lang wang zong qi biao - hua guai
        2F8E0 ji sang mei - ao ben zi he zha yao gai she - zhi yi ci
        2F8F0 - xu kun sui wen sha qiao - - - fan - yan ben qian wu
        2F900 pai hai liu hao jin nie ben ping gang yan long zi dian sha yan chao
        2F910 - - fen yue jing ying shu qian zai zhuan tan - duan - cong
        2F920 cuan jue zha - xi bei yan - ta wang gong yue ping ping dai yu
        2F930 tian suo qiong xing rui - zai - yi ping yu - - - yan ji
        2F940 zhi - - - - zhen zhen zhen juan jie chen ye shi - xing lu
        2F950 tian hui jiu zu chi liu fu shu jian gu ji wen - tian tian ping
        2F960 ping - zhuan zhu wei chao bei xi jiang san ji - beng yao zi zong
        2F970 sao luo xing - mei - chao - yang ao zhe - - ping - cong
        2F980 ken ren yu cui cong pi ying - - xuan - yu xi ci beng qi
        2F990 yu zhi lao hua fang ya ku - ruo chai rong jie wu mang di zhu
        2F9A0 ping ju jun cai - suo - - ping jin cuo - rui - cheng lv
        2F9B0 chao lv kui nve lu kui xi chi qian yuan ping yun die zhu ci ji
        2F9C0 gui xiang ci zhun yi jian liu shui lu yan mao - - nin yuan cheng
        2F9D0 yu bian shi jian guan bi gan qi shu zhao ba jian pian - ren shu
        2F9E0 - - qi ping zi - chao bo xuan hua bing qiang zan - kai peng
        2F9F0 shai - wei qian xi yun pang ping lu chan bi - kun yan e e
        2FA00 ping xue ji ban e yun bao tui gan qiong zhen ji jian jiu ji pi
        2FA10 yu ma sha - - ma qian zhi min zhi mi fen bi pian
        30020 - qian jian
        30050 - - - - - - - - - - - - luan
        30060 - - - - - - - song
        30070 - - - - - - - - dang - - - - - fu
        30080 - - - - - - - - - - - xian - - xian yu
        30090 - - - - - - - di - - - - tui
        300A0 - - - - - - lv - - - - - - si
        300C0 - - - - - - zan
        300E0 - - - - - - - - - - - - - - xue
        300F0 - - - - - - - chuang - - - bi - - - du
        30100 - shen
        30110 - - - - - - - - - - - - - - tuan
        30150 - - - - lv
        30160 - - - - - du dan
        30170 - - - - - - - - - - - xia
        30190 - - - - - wei - - - - lan
        301C0 gai - - - - - - - - - - - - - dong
        301D0 - - - - - jia hong - ji
        301E0 - he - xi
        301F0 - - tan - - - - - - - - - shan
        30200 - - - - - - lan chang - - dian - - chen
        30210 - - - lan
        30220 - - - - - - - - - - - - - - - za
        30230 - - - - - - mo
        30240 - yan - - za
        30250 - - - - - - - - wei gang xian
        30260 - - - yi - jia - - - que ye
        30270 - jian - - - - - - - - - - - xi
        30280 - - zhi - - zhan - - qiang
        30290 - xian - - - - - - - - - kui - - - man
        302A0 - yan qian
        302D0 - - - - - - lou
        302F0 - - - - - - - - dang zhuan - - - yan bi
        30300 ying - zheng - - - qian ze - yun
        30310 - - - - - - - - - lan
        30320 - - - - - - ya
        30330 - - - - - - - wei
        30380 - - - - - - - - - - - - song - long dong
        30390 lu ye - - yao - ze - - - - kuai - - nao
        303A0 yan - wei - - - - - - - - yue
        303B0 - - - - - - - - - yan
        303C0 - cuan
        303D0 - - - wu - san - - - - - - lou - - lan
        303F0 - - ma - - - kuai - - - - - dai
        30430 - - - - - - - - - - - - - - kuang
        30440 - tuan - - lun
        30450 - - - - zhi yan - - - liu - - - - - gong
        30460 - - - - - xian - can - - sheng luo zhi
        30470 - - - - - di - - ye - - - - - - tang
        30480 - - - - - - man
        30490 - - chi - - - miao
        304C0 - - - - cheng - wu
        304D0 - - - - shan - - - - ye - - zhi - - za
        304E0 - - - - - - - sun - - - - li
        304F0 - keng - - - - - ruan - - - gui chan
        30500 - - - - - - - di - - - gui
        30530 - - qian - - - yu
        30540 - xun - - - qu - - jiao
        30550 xie
        30560 - - - - - - - - - - - - - kuai
        30580 - - - - - - - - yan
        305A0 nan - - - - - - - - li
        305C0 - - - - - - hui
        305D0 - - - huang - - lun - - chou xie zhai yan
        305E0 - chan hui za - - jin - shi - - - qian
        305F0 - - - - - shen - - - su fen
        30600 dai - - - - - - - ju
        30610 - - - qing
        30620 yan - - mian - - - - - xiao
        30630 - - - lai - - su - sou
        30640 - - - - - - - - - - - wu - - han
        30650 - xiao - - - lou
        30690 - - - - ning
        306A0 - - - - - - lv - - - ran
        306B0 - ye
        306C0 - - - - - - - - - - ma - - - - cong
        306D0 - - dong - - - - - - - - shan
        306E0 - bi - zhi zhi ai hui - - shan luan - - - lu
        306F0 - - lian - - xian - - - - - - - ding
        30710 lan - - - - - - - - - - - qin yang
        30720 - - he - - - - - jian
        30730 - - - ying
        30740 - - - - - ying - - - - - yin - hui
        30750 - - - - - - - jian - - - - - - - xian
        30760 - - - - xian
        30770 - - - - - - - - - - - - - - chui
        30780 - - - - - - - yi - - - - - jie
        307A0 - - - - jian
        307B0 - - bei - - - - zao - - - fen
        307D0 - - - - - - - - yan
        30810 - - - - - - - - - - - jian
        30820 - - - - - - - - - - - gang
        30830 - - keng - yao - - - - pai
        30840 - - - - lu - - - - - xiao hui - - lai wo
        30850 - - - - chan - - - - - - - - - ben
        30860 - - ying - - - - - - qi
        30870 che - - - - lu - - - - - nao - shu
        30880 - - - - su
        308A0 - - wu - ying - lou
        308E0 - - - - - - wei - - ning - - ji - - xian
        308F0 - - - - - - tui - - - - - ji luan
        30910 - - - tang - li
        30920 - - - - - - - - ta - - du du
        30940 - - - - - - - - - - kan
        30950 - - cong - - - - - - - - fen - - ying
        30960 man - xi keng - - - - xian - gui - - meng
        30970 - - - - - - - - - tang
        30990 - - - - - - - - - - - - ba
        309A0 - - - - - - li - hui - - - - long
        309B0 ze - - - ya - - lao - - - - - - yan tuo
        309C0 - - - jian - - - xian - zhi - - - - qin
        309D0 - - - - jian - - - zhu
        309F0 yang - - - - - - - - - - gui - - nong
        30A10 - - - - - - ti - - - - - kuang
        30A20 - - - - - - ji
        30A30 - - - zi
        30A40 - - - - - long - - - - - - - - - tiao
        30A50 - - - cheng
        30A60 - - - - - - - xu - - - - - - tuan
        30A70 - - lu - - - - - jiao dang yue zhua
        30A80 - - - - - - - - - - zhong - - - - lu
        30AA0 - - - ying - - - - - - - tuan - zhang
        30AB0 - - - - - - tuan
        30AC0 - - - - - - - - - - - men
        30AD0 - - - - - - lan
        30AF0 - - - - - - - - - - - - zheng fou
        30B00 ji - - lie - fu qu zhu xian tuo - hong geng xie bi zhu
        30B10 qiao zheng ci gai beng - cheng qiu fu chen yun zhen mian - qin yu
        30B20 hua qie qi xi bi zong hu tian - tou shan zhi miao beng xian zong
        30B30 cong hui quan ni zai xuan qi san sui zuan zun yu la xie lian pu
        30B40 you cong - - guan
        30B50 - - - - juan - - - - - lou
        30B60 - - sha dao
        30B70 - - - - - - - - - long
        30B80 - - - - - xiang - hu
        30B90 - - - - - - - - - zhu - - - xiao
        30BB0 - - sou
        30BC0 - - - - - - - - - - - ni - - man
        30BF0 - - jian
        30C00 - - - - - - tan - - - - shuang zhou - - dai
        30C10 - lou
        30C20 xu - tang - qiu - - - lun - - - - - kui
        30C30 - dui - shi qi sha za fu - liu she - - - ke
        30C40 gong - - - - - - jian yong meng - - na fen
        30C50 xu jian - - - - - - - - - zhong - xiang - fen
        30C60 - - - - - - fu - - lv - - - - lv bei
        30C70 - ci zhi - - - - - - - - - - - lai
        30C80 - tui teng
        30C90 - - lei - - - - - - - - - - - - wu
        30CA0 zhan - - - - - - - - - - wu che - qian zong
        30CB0 lun - gui zhan long ze xing - e yi guo da
        30CC0 - ji jian - chen - - - - - fei
        30CD0 - - - - - - - ying - - wei
        30CF0 - - long - - yi - - dui yan nong - shi
        30D00 - - sen
        30D10 - - - - - mie shao li jian jun lou dou qu luo qu
        30D20 - - li xue dai - - - - - - - - - - ying
        30D40 - - - - - - - - - - jiao - yang zhun you chao
        30D50 fan e chen xu yi - yi yang - die ling gou tao he yong
        30D60 nao keng shan he e yi xiao zhi zhan bu - dou bie chan e shua
        30D70 xing chen qi zhuo chu ni zhui zhuo ta nie yuan xu huo tao xi he
        30D80 yu yi cong xi zha hao han tuo chi tan yi - nou xuan se yao
        30D90 - long - - du
        30DA0 - - - - - - - - mi - - - lou
        30DD0 - - - - - - - - - - - - - - te
        30DE0 yi wan chi - sui cong fei jin kui sheng yi biao zhuan zang xuan
        30DF0 - - - - li qiao qiao - du
        30E00 - - - - - - - shuang die - gui - - - chan
        30E10 xi - - - lian - - - - - dai chi - - tui
        30E40 duo
        30E70 - - wei chun fan yi kuang yue tun - fan ba zhan peng xian rong
        30E80 di qu pao zhui gong ju hong wan yin qian leng zhe lu guo pai peng
        30E90 kan yuan chuan fu zong duo zhen jian keng se er lao fan chong zhan ji
        30EA0 nie kai luo lin min - - - huo - - - - chen
        30EB0 - - dang - - - - rao
        30EC0 - - - - - - di
        30ED0 - - - - - - - - - - - - - biang biang
        30EE0 - xu - - - - wei - - - - - - - qiao
        30EF0 - - - bi
        30F00 - - - - - yi - - - - - lao - - - lan
        30F10 - mi
        30F30 - - - - - - - - - - - qing
        30F50 - - - - - ji ba hua di - kuang qiao ou li e
        30F60 zhi ri xian yin - bing long pi zhai ka - sheng he gou fu zhu
        30F70 ban fu ji qin kua guang tong hui pi chi gui ren bing yong guo zhe
        30F80 bo hong - zhuo mei han yu tun sha - cong - jian biao pi tao
        30F90 fei pian guan ta - ye duo zhen chen yu wei jie duan sheng zong fu
        30FA0 - hong shi - xia kui zuan - - ye ya jian da ai lian tang
        30FB0 cui zong lu lan si - hui zan ding juan - tian quan zhu nie la
        30FC0 - ao xu mie lei - zuan zha jian lei luo
        30FE0 - - - - - - zhen - guan xia xie wei peng
        30FF0 zuan - - shai ya yu - - - guang tang xi - - pi
        31010 - zhi
        31020 - fen
        31050 - - dui - - - - - - - - - - - wan
        31070 - yi - duo bi - qian du - gui lou - - lan lan
        31080 - - - sa mei bi ge quan yun qiao she du hu dui xie
        31090 yun
        310A0 duo ku zhuo yao hui e ping lei e fu - yan kui chui pi cui
        310B0 han kan sai gao jiang kui xin zhan bin - piao qiao
        310D0 - - - - biao xia you tai lie liu li - rui xiu yu xi
        310E0 biao
        310F0 - xi yu bo fan ying - ban zhi en tian - fen e bu tan
        31100 fen tou - jian hui - chi shang meng en zan
        31130 - - - - - - - - - - - - zhu zhe guang du
        31140 bao zhi sa ju ba long - zhen bi rong zhi er - xu fu tao
        31150 bo - - bo song lai xuan e - tui she tuo yao pian xia rou
        31160 han gui cheng tao pin - huang xu - xi dian yu yan - xiao
        31180 qian qian - kui fei lan man - zuan - - - shang chao
        31190 - - - - - - - - - chao kui chou
        311A0 - - - - - dan
        311C0 - - - - - - - - - - - - - ya - tuo
        311D0 yuan bei pi hu na yu ban lun hang shen mo wei qu pi shan xia
        311E0 qiu xing gun bo you geng ku ti shu jiao luo ru yi lai mang shao
        311F0 ye tiao fu suo na ji lu cuo ying zhi ji xian jiu ju zong su
        31200 ju shan yu wei hou zong lou geng geng qian liu hao xiu ruo sang zhu
        31210 zhuan hui si xun cen fan lai ru chang mie e meng xian
        31240 - - - - - - - yi diao - gan han yi yu fu tuan
        31250 ju ban huan hu jue ge pi dan ju zhi tie zhi fu bi wu ze
        31260 jing bian yao song gui jia lao yuan ya ti ai zhu jiao gui luo yang
        31270 - kun mou mai yang lai kan yi tu xi fu tuo ji ji jun jun
        31280 lu qi ming li yi zhui tu ju yi - kong jian ju duo zi fu
        31290 jie chun yuan mo - ti tu rou chuan zhen tian sun niao tang - xia
        312A0 tu yao ji yan yong shang yi jue - tu ling yu shu yu luo ji
        312B0 yi di bu lei - yue - - - - lu lu chuai huai
        312C0 - - - - - - shan he kuang - mo qu - tou hua
        312D0 qu - - ge bing qu fu fu sha guo - - mo bu
        312E0 - lou chao - - - - - - - zhi kuang lian - meng
        312F0 - fen - - chan - lu - - - - - - - cu qu
        31300 yang qu - wa zhi mi meng bie ma bi chang - - - - hun
        31310 - - - - - - nong ji zi zi
        31320 - - - - - - - - - - - yan ze zou chu chi
        31330 yao xie quan yun zhai zhan zou yi ji ou dian - - yi
        31340 - gong da - ran gou jiao tong bie
        31350 qi - - - - pa - - - - - ao
        313A0 si
        313B0 - - - - - - kua - - - - - ge
        313C0 - - - - - ji - - - - - an
        313E0 - - - - lu
        313F0 - lao
        31400 - - - - - - - - - - - - - - - gu
        31410 - - - - - - - - - chan - tuo
        31430 - - - - - - - - - - - - - - - wai
        31450 - - - - - - guan
        314F0 ri
        31520 - - - - - - - - - - - - - - - zhan
        31570 lei
        31580 hong - - - - bian - gan - - - - - - ao
        31590 - ju shan - - zhuai tu - - hen - - - zai zai kuang
        315A0 - - - - - - - chong - - - wu - gong
        315B0 tuo - jian - - - - cheng - - - - pai zhong
        315C0 - - sa hun - niao - - - wa - ge la - you
        315D0 - - - - - qiu zhong - - - yong - - - ku ling
        315E0 - - huang - gao
        31600 - - - - - - hai - - lian
        31620 - - - - - - - - - - - - - nang fen
        31630 - - tuo
        31660 - - - - - - - xu
        31690 - - - - - - - - - - - - - zha
        316A0 - - - - - - mao - - - - - - - - mo
        316B0 - a
        316C0 - - - - - - niao - - - - - - lun
        316D0 - - hong long le
        316E0 - - - - - - - hao hong - - - shi
        316F0 - - - - - - - - - ye - - - duan
        31700 nang
        31710 - - xie
        31720 - - - - - - - - - - - - liang
        31740 - - - shua sao - - - - tong
        31770 - - - - hu
        31780 - - - - - - - - - - - - hua
        31790 - - - - - - - - - - - - - qie
        317E0 - - - - - - - - - - - chan
        31800 - - - - - - - - - - - - - - - kang
        31830 - - - - - - - - yuan
        318A0 - huan
        318C0 - - wu - hui
        318D0 - rou - - - qi
        318F0 - - - - - - - - - zang - he
        31910 - gui - - - - - ge
        31920 - - - - - - luan - - - - - - peng
        31930 - - - - - - - - - - beng
        31950 - - - - - - - - - - - - - - - yue
        31960 - - - ruo
        31970 ya - - - - - - na
        31980 - - - - - - - - gui
        319D0 - - - - - - - - - - lian
        319F0 - - - - mai
        31A10 - - - - - - - - - zha
        31A30 - - - - - - - - kuo
        31A40 - - ying - - - - - - wu
        31A70 - - - - - - - - - - - - - e
        31AB0 - - - - - - - - - - - - - - - xun
        31B00 - - - - - - - - - - - - - - - lian
        31B70 weng
        31B90 - - sang - - - - - - - - - tan
        31BB0 - - - - gang - - cang - - - - - - - bang
        31BE0 - - - - - - - fu
        31C00 - - - - - - - - - - - - - - sheng
        31C10 - - - - - - - che
        31C20 - - - - qin lei - - - - - - - zi ling
        31C50 - - - - - - - - - - xi
        31C60 - - - - - - - - - - - - - yan
        31C70 - jue
        31C80 - - - - - - ce - - - - - - - ying
        31CC0 - - - - - - - - - - - chu
        31CD0 - - - - - - - - - - - - - - zi
        31CE0 - - hui - - - - - - hen dai
        31CF0 - - - wu
        31D00 - - la - - - - cheng
        31D10 chang - - - - - - - jiang - - - - - hou
        31D20 - - - - - - - - en
        31D30 - - - - - - - - - - - - - - gua
        31D40 - shen
        31DA0 - gan
        31DB0 - - - - - - - - - - - tuo
        31E00 - - ou xi - - - lao
        31E10 - - - - - - yang - - - - ben gan
        31E20 - hao - - - tiao - lu
        31E40 - qi
        31E70 - - - - - - - - - - - - zi
        31EA0 - - - - - - - - mian - - - - - hao
        31EF0 - - - - zha
        31F10 - - - - - - - - - - - - - - han
        31F30 - - - - - - - zhi
        31F40 - - - - - - - - - - - - - - bei
        31F50 - - - - - dao shen
        31F70 - - - - - - - - - - - - - - - jiang
        31F80 - - - hua - - guan - - - - - - - xie
        31F90 - - - - - - - - - - - - - zhui
        31FB0 - - - - - - - - - - - - - - pu
        31FC0 - - - - - bong
        31FD0 - - - - - - - biang
        31FE0 - - - ke - - - - - - - tang - - - wai
        32000 - - - bang xu
        32010 - - - - - - - - - - - - - - - hang
        32020 - - - - - - - - - - - - - - - xie
        32040 - - - - - - - - - zhen
        32050 - - - biang
        32080 - - - - - - xia
        32090 - - - zao zhuo
        320B0 - - - - - - - - - - - ying
        32100 mi
        32110 - - - - - - - kuai - - lao
        32120 - - - - - - - - qian
        32140 - - rou
        321A0 - - - - - - xi - - song - xun
        321B0 xi - - pin - rong
        321C0 - - - - - - - - - - xi
        321D0 - - - - - - - - - xiu
        321F0 ri
        32200 - - - - - - - - - - - - - ye
        32210 - - - - - - ga
        32230 - - - - - - - - - - - - chu
        32240 - - - - - tang - - - lun
        32260 - - - - - - - - kuang
        322B0 - - - - - - - - - chai - - - ci
        322C0 - xing - - - - - - - - - - - - - pao
        322F0 - - - - - - mai
        32300 - - - - - - - - - ju
        32310 - - - - - - - - - - - - - - qian
        32320 - qiang
        32330 mao
        32340 - - - - - - - yi - yuan - - - - - xian
        32350 mi - - - - - - huan
        32360 - - - - - - - - - - - - - zhun fang jian
        32370 mi - - you - - - - - bao - - - - zhui ye
        32380 - - - - - chi tong - meng mo
        """
    }
}
