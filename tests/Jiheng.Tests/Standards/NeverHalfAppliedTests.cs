using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class NeverHalfAppliedTests
{
    [Theory]
    [InlineData("≥95%得满分，每低1个百分点扣0.5分，低于90%的每低1个百分点扣1分。", "two slopes, and no word of the part")]
    [InlineData("得分=（数量完成率×60%+质量合格率×50%）×分值。", "shares that make more than the whole")]
    [InlineData("得分=数量完成率×60%+质量合格率×40%。", "nothing says what the shares are of")]
    [InlineData("达到目标值得满分；低于最低值不得分；介于二者之间的，得分=(实际值-最低值)/(目标值-最低值)×分值。", "limits without values")]
    [InlineData("得分=实际满意度/目标值×分值。", "a target that is nowhere")]
    [InlineData("满意度≥90%得满分；70%-90%之间按比例得分；低于70%不得分。", "in proportion to what")]
    [InlineData("共4项，每完成1项得2分，全部完成得10分。", "four of 2 points do not make 10")]
    [InlineData("无事故得10分；每起扣3分；有一起及以上的不得分。", "nothing is left to deduct from")]
    [InlineData("三公经费支出不超过上年得10分，超过上年的，每超1%扣0.5分。", "a rate of change, or this year over last")]
    [InlineData("得分=min（实际完成率，120%）×分值", "a cap over the full mark")]
    [InlineData("获国家级表彰的，每项得4分，最多8分；获省级表彰的，每项得1分，最多2分。", "limits of each level")]
    [InlineData("①资料真实；②资料完整；③资料及时。三项均符合得10分，一项不符合扣2分，两项不符合扣7分。", "two deductions that are no multiples")]
    [InlineData("未发现违规资金的得10分；资金到位率80%以下得2分，其余不得分。", "a rate of something else than the fact")]
    [InlineData("①程序合规；②资料齐全；③执行有效；④监督到位；⑤公开及时。每符合一项得2分；不符合第①项的，该项不得分。", "that item or the whole")]
    [InlineData("审批时间≤2天得满分，每超1小时扣0.5分。", "hours on a scale of days")]
    [InlineData("①存在截留；②存在挪用；③存在虚列。每存在一项扣2分；出现第③项情形的，本指标不得分。", "whether ③ true is good or bad")]
    [InlineData("成本不超过200元得5分，不超过300元得3分，每超出1%扣0.5分。", "1% of which of two limits")]
    [InlineData("控制率≤100%得满分，每超1%扣0.5分，超过3%的得1分。", "3% over the standard or a rate of 3%")]
    [InlineData("满意度≥90%得10分；80%-90%得5分；80%以下不得分。样本不足30份的折半计分。", "a note that changes the points")]
    [InlineData("有效问卷不少于50份，满意度≥90%的得10分，否则不得分。", "a second condition, not a survey")]
    [InlineData("问卷调查不少于50份，满意度≥90%的得10分，否则不得分。", "a survey that is asked for")]
    [InlineData("完成率≥90%得10分，每低1个百分点扣0.5分。超过30万元的项目完成率加倍计算。", "a number of other things that bears on the rate")]
    [InlineData("项目全部验收得10分；验收合格率90%以上得5分；90%以下不得分。", "what was accepted is not what passed")]
    [InlineData("补贴全部发放得10分；及时发放率90%以上得5分；90%以下不得分。", "what was paid is not what was paid in time")]
    [InlineData("满意度每1个百分点得0.2分，满意度低于60%不得分。", "a hundred of them make 20 points, not 10")]
    [InlineData("总成本≤10000元得4分；运费≤500元得6分。", "one value cannot be two costs")]
    [InlineData("目标明确（4分）；指标量化（3分）；标准合理（3分）。每有一项未达到扣2分。", "a missing item costs its own points or 2")]
    [InlineData("按时报送得4分，延迟报送得2分；内容完整得4分，数据每错1处扣0.5分。", "late is no item of its own")]
    [InlineData("开展自评得4分；报送报告得3分；问题整改到位得3分。（注：本年度无整改事项的，问题整改不得分）", "nothing to do earns nothing of one item")]
    [InlineData("机构健全得6分，人员到位得4分，机构不健全或人员不到位的不得分。", "each its own or both")]
    [InlineData("招标程序合规得6分；合同签订及时得4分；存在围标串标的，另行处理。", "how it is dealt with is not said")]
    [InlineData("报送及时得5分；内容完整得5分；零报送的按不及时处理。", "a condition on another part")]
    [InlineData("完成任务得10分，未完成的按比例计分；超额完成的加2分。", "additions over the weight")]
    [InlineData("此项分值计算方法为：覆盖率*10，最低得1分。", "a least score of a proportion")]
    [InlineData("甲村公示的比例*3，乙村公示的比例*3。", "six points of ten")]
    [InlineData("技术员到位得3分；每培训10人次得1分，最高5分。", "eight points of ten")]
    [InlineData("符合一项得1分，符合两项得3分，全部符合得10分。", "not so much for each")]
    [InlineData("满足一项得1分，不满足一项扣1分。", "from where the deduction begins")]
    [InlineData("建立制度得6分；没有制度的不得分；执行制度得5分。", "eleven points of ten")]
    [InlineData("误差率在5%以上不得分，误差率在5%以下的按其与最优指标之差的比例扣分。", "what lies between two figures is no share of the weight")]
    [InlineData("公共厕所按1座/2500人建设得10分，按1座/3000人建设得6分。", "so many for so many people is no number of things")]
    [InlineData("有1座以上中转站得5分；有1座以上压缩式中转站得5分。", "two things, each counted")]
    [InlineData("培训完成率100%，培训资料全面，得10分；完成率80-99%，培训资料较全面，得6分。", "a second condition beside the rate")]
    [InlineData("优良天数比率达到目标值的得10分，每低1个百分点扣0.5分。", "a target that is nowhere")]
    [InlineData("执行率≥90%得10分；弄虚作假的不得分，并倒扣2分。", "points below 0")]
    [InlineData("证明内容不齐，缺一项扣1分，该项可负分。", "a total below 0")]
    [InlineData("路面有积尘的，2分/项。", "earned or taken")]
    [InlineData("一季度、二季度执行率分别达到25%、50%的得10分。", "two dates and one award")]
    [InlineData("签约1亿元得2分，3亿元得5分，以此类推。", "how it goes on")]
    [InlineData("增幅高于全省平均的得10分，低于增幅的按比例减分。", "in proportion to what")]
    [InlineData("5项全部完成得10分，每完成1项得3分。", "five of 3 points do not make 10")]
    [InlineData("路面整洁得10分，每发现一处积水扣2分，情况严重的扣3分。", "once, or for each of them")]
    [InlineData("每发现一处扣1分，共计5分。", "half of the weight")]
    [InlineData("二者择其一进行考核，按完成比例计算得分。", "which of two")]
    [InlineData("实际数在责任指标85%-100%得满分，突破责任指标，或低于责任指标85%的不得分。", "over the target as well as under it")]
    [InlineData("超过1个百分点扣1分，超过2个百分点扣3分。", "tiers, not steps")]
    [InlineData("每缺一项扣1分，一票否决，扣完为止。", "what is vetoed is not said")]
    [InlineData("按时完成的得6分；部分完成的得4分。", "states of one thing, that happen to make ten")]
    [InlineData("国家级表彰得6分，省级得4分，按最高级别计分。", "levels of which one counts, that happen to make ten")]
    [InlineData("①按期完成得4分；②逾期完成得3分；③内容完整得3分。", "late is no item beside on time")]
    [InlineData("学生满意度≥90%得5分；家长满意度≥85%得5分，每低1个百分点扣0.2分。", "the step of the last, or of both")]
    [InlineData("任务完成率≥90%得10分；执行率低于60%不得分。", "work done is not money spent")]
    [InlineData("规范管理率低于60%不得分；其余的，得分=管理率/目标值×分值。", "a target that is not named")]
    [InlineData("增幅≥3%得10分；下降但不足3%的得5分；不增反降的，不得分。", "a fall that earns points and none")]
    [InlineData("工作完成得5分，部分完成得2分，未完成不得分；资料归档及时得5分，逾期归档得2分，未归档不得分。", "one grade cannot answer for two parts")]
    [InlineData("制度健全得5分，执行有效得3分；每发现一处违规扣0.5分，最多扣2分。", "two points from these eight, or two of their own")]
    [InlineData("执行率100%得10分；不足100%的，按比例在0至5分之间计分。", "in proportion to half of the points")]
    [InlineData("质量合格得5分；工期每延误10天扣0.5分，最多扣2分。", "seven points of ten")]
    [InlineData("资料齐全得5分；每缺一项扣1分，最多扣5分。", "the other five points are of nothing")]
    [InlineData("①支付合规得5分；②发现不合规的，每笔扣1分，最多扣5分。", "the same thing twice, or two")]
    [InlineData("①制度健全，得6分；②人员到位，得4分。一票否决。", "what is vetoed is not said")]
    public void A_sentence_that_leaves_something_open_is_refused(string text, string why) =>
        Assert.True(StandardReader.Read(new(text, new Points(10m))) is StandardReading.Refused, why);

    [Fact]
    public void A_misdeed_named_behind_a_list_takes_the_points_of_the_whole_list()
    {
        var rule = Read("①专款专用，得4分；②支付依据合规，得6分。有截留、挤占、挪用的，本指标不得分。");

        Assert.Equal(0m, Score(rule, Both with { Veto = true }));
        Assert.Equal(10m, Score(rule, Both));
    }

    [Fact]
    public void What_must_not_be_less_is_at_least()
    {
        var rule = Read("公示时间不得少于7天的得满分，少于7天的不得分。");

        Assert.Equal(10m, Score(rule, RuleFacts.None with { Value = 7m }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Value = 6m }));
    }

    [Fact]
    public void Work_that_must_be_done_beside_a_rate_is_one_condition()
    {
        var rule = Read("组建率97%以上，经常组织开展活动得10分。");

        Assert.Equal(10m, Score(rule, RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", true) }));
        Assert.Null(Score(rule, RuleFacts.None with { Value = 0.98m }));
    }

    [Fact]
    public void The_value_of_one_rate_does_not_serve_another()
    {
        var rule = Read("任务完成率达到100%得5分，每低5个百分点扣1分；造林成活率达到95%得5分，每低1个百分点扣1分。");

        Assert.Null(Score(rule, RuleFacts.None with { Value = 0.95m }));
        Assert.Equal(7m, Score(rule, RuleFacts.None with { Values = [0.95m, 0.93m] }));
    }

    [Fact]
    public void What_befalls_costs_points_whatever_the_rate_earns()
    {
        var rule = Read("整改率100%得10分，每低1个百分点扣1分。被通报的扣2分；未建立台账的扣1分。");

        Assert.Equal(7m, Score(rule, RuleFacts.None with { Value = 0.98m, Counts = ImmutableDictionary<string, decimal>.Empty.Add("①", 0m).Add("②", 1m) }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Value = 0.91m, Counts = ImmutableDictionary<string, decimal>.Empty.Add("①", 1m).Add("②", 0m) }));
    }

    [Fact]
    public void Points_for_a_fact_are_not_the_base_of_what_is_counted()
    {
        var rule = Read("技术员配备到位得4分；每培训10人次得1分。");

        Assert.Equal(3m, Score(rule, RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", false), Count = 30m }));
        Assert.Equal(7m, Score(rule, RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", true), Count = 30m }));
    }

    [Fact]
    public void The_contrary_of_one_fact_takes_the_points_of_that_fact()
    {
        var rule = Read("资料按期归档的得4分，延期归档不得分；档案内容齐全的得6分，内容不齐全的不得分。");

        Assert.Equal(4m, Score(rule, Items(true, false)));
        Assert.Equal(6m, Score(rule, Items(false, true)));
    }

    [Fact]
    public void A_loss_leaves_the_rest_of_its_own_part()
    {
        var rule = Read("制度健全得4分；执行到位得6分，执行不到位扣2分。");

        Assert.Equal(8m, Score(rule, Items(true, false)));
        Assert.Equal(4m, Score(rule, Items(false, false)));
    }

    [Fact]
    public void One_of_several_questions_earns_its_share()
    {
        var rule = Read("是否制定方案，是否明确责任，符合一项得5分，不符合不得分。");

        Assert.Equal(10m, Score(rule, RuleFacts.None with { Met = new(2m, 2m) }));
        Assert.Equal(5m, Score(rule, RuleFacts.None with { Met = new(1m, 2m) }));
    }

    [Fact]
    public void From_to_without_a_comma_is_one_range()
    {
        var rule = Read("受理率30%以上50%以内得2分；50%以上得0分。");

        Assert.Null(Score(rule, RuleFacts.None with { Value = 0.2m }));
        Assert.Equal(2m, Score(rule, RuleFacts.None with { Value = 0.4m }));
    }

    [Fact]
    public void Values_of_several_dates_are_not_bands_of_one_value()
    {
        var rule = Read("一季度、二季度支付进度分别达到25%、50%的，分别得4分、6分。");

        Assert.Null(Score(rule, RuleFacts.None with { Value = 0.3m }));
        Assert.Equal(10m, Score(rule, Both));
    }

    [Fact]
    public void A_second_slope_holds_for_what_lies_beyond_its_limit()
    {
        var rule = Read("控制率≤100%得10分；每超1个百分点扣0.5分，超过105%的部分每超1个百分点扣1分。");

        Assert.Equal(7.5m, Score(rule, RuleFacts.None with { Value = 1.05m }));
        Assert.Equal(4.5m, Score(rule, RuleFacts.None with { Value = 1.08m }));
    }

    [Fact]
    public void A_weighted_sum_says_nothing_of_rates_over_100_per_cent()
    {
        var rule = Read("得分=（数量完成率×60%+质量合格率×40%）×分值。");

        Assert.Equal(8.8m, Score(rule, RuleFacts.None with { Values = [0.8m, 1m] }));
        Assert.Null(Score(rule, RuleFacts.None with { Values = [1.2m, 1m] }));
        Assert.Null(Score(rule, RuleFacts.None with { Values = [1m] }));
    }

    [Fact]
    public void Two_or_more_that_are_missing_take_everything()
    {
        var rule = Read("①目标明确；②指标细化；③责任落实。全部符合得10分，一项不符合扣4分，两项及以上不符合的不得分。");

        Assert.Equal(6m, Score(rule, RuleFacts.None with { Met = new(2m, 3m) }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Met = new(1m, 3m) }));
    }

    [Fact]
    public void What_lies_over_the_standard_is_no_value()
    {
        var rule = Read("控制率≤100%得满分，每超出1%扣0.5分；超出10%及以上不得分。");

        Assert.Equal(10m, Score(rule, RuleFacts.None with { Value = 0.3m }));
        Assert.Equal(5.5m, Score(rule, RuleFacts.None with { Value = 1.09m }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Value = 1.1m }));
    }

    [Fact]
    public void A_limit_beyond_the_standard_is_a_value()
    {
        var rule = Read("变动率≤5%得满分，每超过1%扣0.5分；超过10%不得分。");

        Assert.Equal(7.5m, Score(rule, RuleFacts.None with { Value = 0.1m }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Value = 0.11m }));
    }

    [Fact]
    public void Hours_beside_minutes_are_minutes()
    {
        var rule = Read("办理时长≤2小时得满分，每超过10分钟扣1分，超过3小时的不得分。");

        Assert.Equal(10m, Score(rule, RuleFacts.None with { Value = 120m }));
        Assert.Equal(4m, Score(rule, RuleFacts.None with { Value = 180m }));
        Assert.Equal(0m, Score(rule, RuleFacts.None with { Value = 181m }));
    }

    [Fact]
    public void The_contrary_of_an_item_decides_for_the_whole_where_the_sentence_says_the_indicator()
    {
        var rule = Read("①审批程序完整，得4分；②不存在截留、挪用情况，得6分，如存在则本指标不得分。");

        Assert.Equal(6m, Score(rule, Items(false, true)));
        Assert.Equal(0m, Score(rule, Items(true, false)));
    }

    [Fact]
    public void A_limit_of_one_part_is_no_case_that_earns_nothing() =>
        Assert.IsType<ScoringRule.PerOccurrence>(Read("制度执行到位得10分，每发现1处执行不到位扣0.5分，该小项扣完为止。"));

    [Fact]
    public void A_rate_with_a_target_of_its_own_is_not_measured_by_100_percent() =>
        Assert.IsType<StandardReading.Refused>(StandardReader.Read(new("未完成年度目标任务的，每差1个百分点扣0.25分，扣完为止。", new Points(10m), Indicator: "优良天数比率")));

    [Fact]
    public void A_score_over_its_own_full_mark_is_the_rate()
    {
        var rule = Read("计算公式为（X/标准分）*10。其中X为部门得分。");

        Assert.Equal(9m, Score(rule, RuleFacts.None with { Value = 0.9m }));
    }

    [Fact]
    public void The_contrary_of_the_last_part_takes_that_part_alone()
    {
        var rule = Read("（1）完成参保目标任务得8分；未完成目标任务的，每低5个百分点扣1分。（2）养老金按时足额发放得2分；未按时足额发放的不得分。");

        Assert.Equal(8m, Score(rule, RuleFacts.None with { Value = 1m, Items = ImmutableDictionary<string, bool>.Empty.Add("（2）", false) }));
    }

    [Fact]
    public void What_can_be_used_up_is_taken_each_time()
    {
        var rule = Read("路面整洁的得10分，发现积水扣1分，扣完为止。");

        Assert.Equal(8m, Score(rule, RuleFacts.None with { Count = 2m }));
    }

    private static RuleFacts Items(bool first, bool second) => RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", first).Add("②", second) };

    private static RuleFacts Both => RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", true).Add("②", true) };

    private static ScoringRule Read(string text) => Assert.IsType<StandardReading.Understood>(StandardReader.Read(new(text, new Points(10m)))).Rule;

    private static decimal? Score(ScoringRule rule, RuleFacts facts) =>
        RuleScorer.Score(rule, facts, StartedUnit.Proportionally) is RuleOutcome.Scored scored ? scored.Points.Value : null;
}
