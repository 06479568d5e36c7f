"""How Chinese, Japanese, Korean and Thai report speech: `王芳表示：“…”`, `佐藤社長は「…」と述べた`, `김민수 대표는 “…”고 말했다`. One row a language.

Their words aren't parted by spaces, or carry what we say with small words at their ends; so what stands beside a quote is matched as it is
printed. Words are parted by `|`; longer ones are tried first.
"""

from typing import NamedTuple


class Unspaced(NamedTuple):
    """The words of one language."""

    cues: str
    """Words of speech."""
    before: bool
    """A word of speech may lead to a quote: `表示：“`."""
    ties: str
    """What ties a quote to the words behind it: `と`, `라고`; nothing where none is needed."""
    topics: str
    """What marks the subject of a sentence: `は`, `는`."""
    leads: str
    """What a clause opens with that is no subject, or that ends one: `在`, `对`."""
    fillers: str
    """What may stand between a subject and the word of speech: `还`, `同时`."""
    people: str
    """Words for what somebody is, with honorifics."""
    courtesies: str
    """Of these, the ones that are no title."""
    bodies: str
    """Words that names of organisations end with."""
    pronouns: str
    names: str
    """What a personal name looks like."""
    title_first: bool = False
    """Honorifics stand before the name only."""
    strong_ties: str = ""
    """The ties that prove speech without a word of speech."""
    thus: str = ""
    """What points at the speech that follows, before the word of speech: `次のように`."""
    joints: str = ""
    """What ties a title to a name: `の`."""


HAN = r"[\u3400-\u9fff々]"
LATIN_NAME = r"[A-Z][\w.'’-]*(?: (?:[a-z]{1,3} )?[A-Z][\w.'’-]*){1,3}"

CHINESE_CUES = (
    "表示|指出|强调|強調|认为|認為|介绍|介紹|透露|坦言|直言|写道|寫道|提到|相信|报道|報導|回应|回應|补充|補充|解释|解釋|呼吁|呼籲|宣布|评价|評價|总结|總結|感叹|感嘆"
    "|坚称|堅稱|承诺|承諾|谈到|談到|说明|說明|重申|回忆|回憶|评论|評論|形容|祝贺|祝賀|提醒|警告|分享|声明|聲明|建议|建議|答道|回答|说道|說道|说|說|问|問|道|(?<![号號简簡俗人名自据據])称|(?<![号號簡简俗人名自據据])稱"
)

UNSPACED = {
    "zh": Unspaced(
        cues=CHINESE_CUES,
        before=True,
        ties="",
        topics="",
        leads="在|于|於|对|對|向|就|当|當|谈|談|接受|出席|参加|參加|通过|透過|根据|根據|针对|針對|为|為|与|與|如|今年|日前|近日|此外|同时|同時|另外|随后|隨後|会上|會上|而|但|并|並",
        fillers="也|还|還|则|則|曾|亦|同时|同時|进一步|進一步|特别|特別|明确|明確|并|並|就此|对此|對此|日前|近日|今天|今日|当日|当天|昨天|昨日|再次|随后|隨後|最后|最後|更|又|都|均|公开|公開|高兴地|自豪地",
        people=(
            "(?:项目|專案|高级|高級|资深|資深|执行|執行|联席|聯席|首席|副|总|總|代理|前)*(?:首席[^，。\\s]{1,4}官|执行长|執行長|财务长|財務長|营运长|營運長|副董事长|董事长|董事長|副总裁|副總裁|总裁|總裁|副总经理|副總經理|总经理|總經理|联合创始人|創辦人|创办人|创始人|創始人|共同創辦人"
            "|总监|總監|经理|經理|主任委员|主任委員|主任|副主席|主席|副部长|部长|部長|副市长|市长|市長|新闻发言人|发言人|發言人|负责人|負責人|教授|博士|院长|院長|所长|所長|秘书长|秘書長|会长|會長|理事长|理事長"
            "|书记|局长|局長|处长|處長|工程师|工程師|律师|律師|醫師|医生|醫生|校长|校長|合伙人|合夥人|分析师|分析師|研究员|研究員|记者|記者|代表|先生|女士|小姐|副总理|总理|總理|总统|總統|外长|省长|行长|署長|署长|司长|司長|主管|执行董事|执行总裁|CEO|CFO|CTO|COO|同志|老师|老師)"
        ),
        courtesies="先生|女士|小姐|同志|老师|老師|代表",
        bodies="公司|集团|集團|部|局|委员会|委員會|大学|大學|银行|銀行|协会|協會|政府|法院|机构|機構|中心|社|报|報|基金会|基金會|研究所|学院|學院|厅|署|组织|組織",
        pronouns="他|她|他们|他們|她们|她們|我们|我們|其",
        names=rf"{HAN}{{2,4}}|{HAN}{{1,6}}(?:[·‧・]{HAN}{{1,8}}){{1,3}}|{LATIN_NAME}",
    ),
    "ja": Unspaced(
        cues=(
            "述べ|語っ|語る|語り|話し|話す|話さ|言っ|言い|言う|コメント|説明|強調|明かし|明かす|振り返|発表し|指摘|付け加え|続け|答え|訴え|主張|評価|意気込|呼びかけ|呼び掛け|述懐|喜び|喜ぶ|力を込め|表明|挨拶|あいさつ|回答|期待を寄せ|自信を見せ|報告し|胸を張"
        ),
        before=False,
        ties="と(?!は|の|い[うっ])(?:も|して)?|との|などと|とも",
        topics="は|が|も",
        leads="また|さらに|一方|なお|今回|この|その|そして|同時に",
        fillers="",
        people=(
            "代表取締役社長兼CEO|代表取締役会長|代表取締役社長|代表取締役|取締役社長|取締役|副社長|社長|会長|最高経営責任者|最高[^、。\\s]{1,4}責任者|責任者|執行役員|専務|常務|本部長|副部長|部長|課長|室長|所長|院長|学長|校長|店長|理事長|理事"
            "|代表理事|代表|創業者|共同創業者|教授|准教授|博士|氏|さん|様|監督|選手|大臣|知事|市長|首相|大統領|長官|広報担当|担当者|担当|マネージャー|ディレクター|プロデューサー|エンジニア|研究員|弁護士|医師|CEO|CFO|CTO|COO"
        ),
        courtesies="氏|さん|様",
        bodies="株式会社|会社|グループ|大学|省|庁|銀行|協会|財団|研究所|機構|委員会|事務局|同社|当社|新聞|県|社",
        pronouns="彼女|彼|私|私たち|我々",
        names=rf"[\u3400-\u9fff々ヶ]{{1,4}} ?[\u3400-\u9fff々ァ-ヶー]{{1,4}}|[ァ-ヶー]{{2,10}}(?:[・＝][ァ-ヶー]{{2,10}}){{1,3}}|[ァ-ヶー]{{3,10}}|{LATIN_NAME}",
        thus="(?:次|以下|下記)の(?:ように|とおり|通り)",
        joints="の|である|で|を務める|兼",
    ),
    "ko": Unspaced(
        cues="말했|말한|말하|밝혔|밝힌|밝히|전했|전한|강조|설명|덧붙|언급|주장|평가|소감을|소감|당부|지적|답했|답변|발표|기대|약속|호소|토로|회상|분석|지시|소개|했다|한다|전망|다짐|자신|당부",
        before=False,
        ties="이?라고도|이?라고|이?라며|이?라면서|이?라는|이?란|다고|다며|고|며|면서|는",
        topics="께서는|은|는|이|가|도",
        leads="이어|또|또한|한편|이날|특히|그러면서|앞서",
        fillers="",
        people=(
            "공동대표|대표이사|대표|부회장|회장|부사장|사장|사외이사|이사장|이사|전무|상무|본부장|부장|팀장|실장|센터장|부총장|총장|교수|박사|장관|차관|시장|도지사|지사|대통령|총리|의원|위원장|위원|원장|소장|관계자|대변인|씨|감독|기자|국장|과장|처장|청장|구청장|군수|최고경영자|최고[^\\s]{1,4}책임자|책임자|창업자|연구원|변호사|매니저|디렉터|선수|작가|CEO|CFO|CTO|COO|담당자|지사장|법인장|총괄|그룹장|부문장"
        ),
        courtesies="씨",
        bodies="회사|그룹|대학교|대학|은행|협회|재단|연구소|위원회|정부|부처|업체|측|당국|병원|센터|기업|주식회사",
        pronouns="그는|그녀|그|그들|우리",
        names=rf"[가-힣]{{2,4}}|{LATIN_NAME}",
        strong_ties="이?라고|이?라며|이?라면서|며|면서",
        thus="(?:다음|아래)과 같이 ?",
        joints="의",
    ),
    "th": Unspaced(
        cues="กล่าวเพิ่มเติมว่า|กล่าวเสริมว่า|กล่าวว่า|กล่าวเพิ่มเติม|กล่าวเสริม|กล่าว|เปิดเผยว่า|เปิดเผย|ระบุว่า|ระบุ|เผยว่า|เผย|อธิบายว่า|อธิบาย|เสริมว่า|บอกว่า|บอก|ชี้แจงว่า|ย้ำว่า|ให้สัมภาษณ์ว่า|แสดงความเห็นว่า|ให้ความเห็นว่า|พูดว่า",
        before=True,
        ties="",
        topics="",
        leads="โดย|ทั้งนี้|ด้าน|ขณะที่|นอกจากนี้|อย่างไรก็ตาม|และ|แต่",
        fillers="ได้|ยัง|ก็",
        people="นางสาว|นาย|นาง|ดร\\.|คุณ|ศาสตราจารย์|พล\\.อ\\.|น\\.ส\\.|มร\\.|มิสเตอร์|ม\\.ล\\.|ม\\.ร\\.ว\\.",
        courtesies="นางสาว|นาย|นาง|คุณ|น\\.ส\\.|มร\\.|มิสเตอร์",
        bodies="บริษัท|กระทรวง|มหาวิทยาลัย|ธนาคาร|สมาคม|มูลนิธิ|องค์กร|รัฐบาล",
        pronouns="เขา|เธอ|พวกเขา|เรา",
        names=r"[\u0e00-\u0e7f]{2,30}(?: [\u0e00-\u0e7f]{2,30})?",
        title_first=True,
    ),
}
