namespace Jiheng.Indicators.Loading;

/// <summary>诊断代码。Every code a load can report; stable, and never given a second meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>文件超过大小上限。</summary>
    public const string TextTooLarge = "JH101";

    /// <summary>文件没有内容。</summary>
    public const string EmptyText = "JH102";

    /// <summary>出现制表符。</summary>
    public const string Tab = "JH103";

    /// <summary>出现不能显示的字符。</summary>
    public const string ForbiddenCharacter = "JH104";

    /// <summary>格式有误，无法读下去。</summary>
    public const string BrokenYaml = "JH105";

    /// <summary>一个文件里有多篇文档。</summary>
    public const string SeveralDocuments = "JH106";

    /// <summary>使用了锚点（&amp;）。</summary>
    public const string Anchor = "JH107";

    /// <summary>使用了引用（*）。</summary>
    public const string Alias = "JH108";

    /// <summary>使用了类型标记（!）或指令（%）。</summary>
    public const string Tag = "JH109";

    /// <summary>使用了合并键（&lt;&lt;）。</summary>
    public const string MergeKey = "JH110";

    /// <summary>同一处重复写了一栏。</summary>
    public const string DuplicateKey = "JH111";

    /// <summary>嵌套过深。</summary>
    public const string TooDeep = "JH112";

    /// <summary>不认识的栏目。</summary>
    public const string UnknownKey = "JH113";

    /// <summary>缺少必填的栏目。</summary>
    public const string MissingKey = "JH114";

    /// <summary>应写文字、列表、分栏之一，写成了另一种。</summary>
    public const string WrongKind = "JH115";

    /// <summary>栏目没有内容。</summary>
    public const string EmptyValue = "JH116";

    /// <summary>不是数字。</summary>
    public const string BadNumber = "JH117";

    /// <summary>不是年度。</summary>
    public const string BadYear = "JH118";

    /// <summary>不是分值。</summary>
    public const string BadPoints = "JH119";

    /// <summary>不在可选的写法之内。</summary>
    public const string UnknownWord = "JH120";

    /// <summary>编号的写法不合规定。</summary>
    public const string BadIdentifier = "JH121";

    /// <summary>问题太多，其余未列出。</summary>
    public const string TooManyProblems = "JH122";

    /// <summary>编号重复。</summary>
    public const string DuplicateId = "JH201";

    /// <summary>同一级下名称重复。</summary>
    public const string DuplicateName = "JH202";

    /// <summary>下级分值合计不等于上级分值。</summary>
    public const string WeightsDoNotAddUp = "JH203";

    /// <summary>体系编号与所在文件夹不同名。</summary>
    public const string IdIsNotFolder = "JH204";

    /// <summary>等级线的次序或末档有误。</summary>
    public const string GradeLinesOutOfOrder = "JH205";

    /// <summary>指标分值为0（提醒）。</summary>
    public const string ZeroWeight = "JH206";

    /// <summary>得分小数位超出范围。</summary>
    public const string DecimalsOutOfRange = "JH207";

    /// <summary>适用年度重复。</summary>
    public const string RepeatedYear = "JH208";

    /// <summary>数据项的名称或别名已被占用。</summary>
    public const string NameTaken = "JH209";

    /// <summary>不认识的计量单位。</summary>
    public const string UnknownUnit = "JH210";

    /// <summary>公式没有读懂。</summary>
    public const string FormulaNotRead = "JH301";

    /// <summary>公式中有目录里没有的数据项。</summary>
    public const string FormulaUnknownElement = "JH302";

    /// <summary>应写算式，写成了条件。</summary>
    public const string FormulaIsCondition = "JH303";

    /// <summary>应写条件，写成了算式。</summary>
    public const string FormulaIsNotCondition = "JH304";

    /// <summary>公式中的单位不能这样运算。</summary>
    public const string FormulaDimensions = "JH305";

    /// <summary>数据项的推算互相依赖。</summary>
    public const string DerivationCycle = "JH306";

    /// <summary>推算结果的单位与数据项不符。</summary>
    public const string DerivationUnit = "JH307";

    /// <summary>评分标准没有读懂。</summary>
    public const string StandardNotRead = "JH401";

    /// <summary>同时写了评分标准和评判。</summary>
    public const string StandardAndJudgement = "JH402";

    /// <summary>评分标准和评判都没有写。</summary>
    public const string NeitherStandardNorJudgement = "JH403";

    /// <summary>写了规范表述，没有写评分标准。</summary>
    public const string WordingWithoutStandard = "JH404";

    /// <summary>随数值升降的标准没有写方向（提醒）。</summary>
    public const string DirectionMissing = "JH405";

    /// <summary>分值未公布，却要按评分标准计分。</summary>
    public const string StandardWithoutWeight = "JH406";

    /// <summary>评分标准里有的话没有读进规则。</summary>
    public const string StandardLeftAside = "JH407";

    /// <summary>不认识的数据项。</summary>
    public const string UnknownElement = "JH501";

    /// <summary>数据不是数字。</summary>
    public const string BadQuantity = "JH502";

    /// <summary>数据的单位不认识。</summary>
    public const string UnknownFigureUnit = "JH503";

    /// <summary>数据的单位与数据项不符。</summary>
    public const string WrongDimension = "JH504";

    /// <summary>同一数据项填了两次。</summary>
    public const string FigureTwice = "JH505";

    /// <summary>判定或不适用中的指标编号不在体系内。</summary>
    public const string UnknownIndicator = "JH506";

    /// <summary>值、暂缺、无此项应当写且只写一样。</summary>
    public const string ValueOrReason = "JH507";

    /// <summary>判定没有内容。</summary>
    public const string EmptyDetermination = "JH508";

    /// <summary>同一指标既判定又不适用。</summary>
    public const string DeterminedAndNotApplicable = "JH509";

    /// <summary>数据年度不在体系的适用年度内（提醒）。</summary>
    public const string YearNotCovered = "JH510";

    /// <summary>给分超出范围。</summary>
    public const string PointsOutOfRange = "JH511";

    /// <summary>人数、件数、达成数、次数不合情理。</summary>
    public const string CountOutOfRange = "JH512";

    /// <summary>体系已公布分值，不必填适用分值。</summary>
    public const string ApplicablePointsNotWanted = "JH513";

    /// <summary>判定中的要点不在评分标准内。</summary>
    public const string UnknownLabel = "JH514";

    /// <summary>指标有公式，不能直接填值。</summary>
    public const string ValueBesideFormula = "JH515";

    /// <summary>自评得分中的指标编号不在体系内。</summary>
    public const string ClaimForUnknownIndicator = "JH601";

    /// <summary>小计的名称不是一级或二级指标。</summary>
    public const string UnknownSubtotal = "JH602";

    /// <summary>小计的名称有几个指标同用。</summary>
    public const string AmbiguousSubtotal = "JH603";

    /// <summary>自评对应的体系不是所读的体系。</summary>
    public const string OtherSystem = "JH604";

    /// <summary>自评等级不在体系的等级内（提醒）。</summary>
    public const string UnknownGrade = "JH605";

    /// <summary>案例的指标编号不在体系内。</summary>
    public const string CaseForUnknownIndicator = "JH606";

    /// <summary>案例应当写得分、结果之一。</summary>
    public const string CaseExpectation = "JH607";

    /// <summary>案例名称重复。</summary>
    public const string DuplicateCase = "JH608";

    /// <summary>一个数据项在填报表里有两格。</summary>
    public const string ElementInTwoPlaces = "JH801";

    /// <summary>关系式不是数据项相加减的比较。</summary>
    public const string NotAnIdentity = "JH802";
}
